"""Counting a text as the place it is written for counts it."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache

_LINK_LENGTH = 23
_WEIGHT_ONE = re.compile("[\\u0000-\\u10ff\\u2000-\\u200d\\u2010-\\u201f\\u2032-\\u2037]+")
"""The code points that X counts as one character; all others are two (twitter-text, config/v3.json)."""
_CLUSTER = r"\X"
_END = r"[^\s<>\".,;:!?)\]'”»]"
_LINK = rf"https?://[^\s<>\"]*{_END}"
_MENTION = r"(?<![\w/])(@\w+(?:[\w.]+\w+)?)@[\w.-]*\w"
_LABEL = r"[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?"
_HOST = rf"(?:{_LABEL}\.)+"
_X_LINK = (
    rf"(?<![\p{{L}}\p{{N}}@.#$/-])(?i:https?://{_HOST}\p{{L}}{{2,}}|{_HOST}(?:com|org|net|edu|gov|info|dev|app))"
    rf"(?![\p{{L}}\p{{N}}@_-])(?:[/?#][^\s<>\"]*{_END})?/?"
)
# An emoji, alone or joined (UTS #51): a keycap, a flag, or a pictograph with what modifies it. Of the signs that are
# text where nothing else is said, X takes ©, ®, ™ and ♟ for text (twemoji-parser).
_PICTOGRAPH = (
    r"(?:[©®™♟]\uFE0F|(?![#*0-9©®™♟])\p{Emoji}(?!\uFE0E)(?:\p{Emoji_Modifier}|\uFE0F)?)"
    r"(?:[\U000E0020-\U000E007E]+\U000E007F)?"
)
_EMOJI = rf"[#*0-9]\uFE0F?\u20E3|\p{{Regional_Indicator}}{{2}}|{_PICTOGRAPH}(?:\u200D{_PICTOGRAPH})*"


class Count(StrEnum):
    """A way of counting.

    ``code points``: the characters of Unicode. ``graphemes``: what a reader takes for one character, the extended
    grapheme clusters of UAX #29. ``mastodon``: those, a link as 23 and of ``@name@server`` the ``@name``
    (note_length_validator.rb). ``weighted``: as X counts a post, see ``weighted``. ``words``: what white space
    separates. ``lines``: up to the last one that is not blank.
    """

    CODE_POINTS = "code points"
    GRAPHEMES = "graphemes"
    MASTODON = "mastodon"
    WEIGHTED = "weighted"
    WORDS = "words"
    LINES = "lines"


def count(text: str, by: Count) -> int:
    """The length of a text in the units of ``by``."""
    if by is Count.GRAPHEMES:
        return graphemes(text)
    if by is Count.MASTODON:
        shortened = _compiled(_LINK).sub("x" * _LINK_LENGTH, text)
        return graphemes(_compiled(_MENTION).sub(r"\1", shortened))
    if by is Count.WEIGHTED:
        return weighted(text)
    if by is Count.WORDS:
        return len(text.split())
    if by is Count.LINES:
        return len(text.rstrip().splitlines())
    return len(text)


def graphemes(text: str) -> int:
    """How many extended grapheme clusters a text has (UAX #29)."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    return len(_compiled(_CLUSTER).findall(text))


def weighted(text: str) -> int:
    """The weighted length of a post on X (twitter-text, config/v3.json): normalized to NFC, a link 23, an emoji 2
    however many code points it takes, a code point of ``_WEIGHT_ONE`` 1 and any other 2.

    A link has a scheme, or is a name under one of the domains that need none; X knows more of these.
    """
    text, links = _compiled(_X_LINK).subn("", unicodedata.normalize("NFC", text))
    length = links * _LINK_LENGTH
    if text.isascii():
        return length + len(text)
    text, emoji = _compiled(_EMOJI).subn("", text)
    return length + 2 * emoji + len(text) + len(_WEIGHT_ONE.sub("", text))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern that speaks of Unicode's properties, which those of the standard library cannot."""
    import regex

    compiled: re.Pattern[str] = regex.compile(pattern)
    return compiled
