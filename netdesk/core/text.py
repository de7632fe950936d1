"""Comparing text as people do: without case, accents or stray space."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Letters that Unicode does not decompose, as their own alphabets transcribe them.
_TRANSCRIBED = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d"}
)

_ASCII_BETWEEN = {code: " " for code in range(128) if not chr(code).isalnum()}


# Control characters, and those that turn the direction of what follows them: they would garble the line around a name.
_UNSHOWN = dict.fromkeys((*range(32), *range(127, 160)), " ") | dict.fromkeys(
    (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
)


_MARKS = frozenset({"Mn", "Me"})
_UNSEEN = _MARKS | {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"}
_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and a pattern of dots that are blank."""
_MOST_MARKS = 8
"""More than any script puts on one letter."""


class _Folded(dict[int, str]):
    """What each character becomes, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFKD", chr(code).casefold().translate(_TRANSCRIBED))
        folded = self[code] = "".join(c for c in decomposed if not unicodedata.combining(c))
        return folded


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Lower case, accents removed, ligatures spelled out, white space collapsed."""
    return " ".join((text.lower() if text.isascii() else text.translate(_FOLDED)).split())


def one_line(text: str) -> str:
    """The text as one line to be shown among others.

    It has no control characters, no turns of direction, single spaces, and no tower of accents on one letter.
    """
    line = " ".join((text if text.isprintable() else text.translate(_UNSHOWN)).split())
    return line if line.isascii() else _without_towers(line)


def is_seen(text: str) -> bool:
    """Whether there is anything in it to be seen, and not only spaces, joiners or accents on nothing."""
    if text.isascii() and text.isprintable():
        return not (not text or text.isspace())
    return any(unicodedata.category(c) not in _UNSEEN and c not in _FILLERS for c in text)


def code_points(text: str) -> str:
    """The first characters of a text that cannot be seen, by number: ``U+200B U+200B``."""
    return " ".join(f"U+{ord(c):04X}" for c in text[:_MOST_MARKS])


def _without_towers(line: str) -> str:
    if len(line) <= _MOST_MARKS:
        return line
    kept, marks = [], 0
    for c in line:
        category = unicodedata.category(c)
        if category != "Cf":
            marks = marks + 1 if category in _MARKS else 0
        if marks <= _MOST_MARKS:
            kept.append(c)
    return "".join(kept)


def words(text: str) -> str:
    """The folded letters and digits of a text, with one space where anything else stood between them.

    Each character of a script that leaves no space between words is a word of its own, so that words inside a run of
    them are found: 東京都 is 東 京 都, and a Hangul syllable is one word of its letters.
    """
    folded = fold(text)
    if folded.isascii():
        return " ".join(folded.translate(_ASCII_BETWEEN).split())
    folded = "".join(c for c in folded if unicodedata.category(c)[0] != "M")
    folded = _unspaced().sub(r" \1 ", folded)
    return _between().sub(" ", folded).strip()


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"[\W_]+")


@cache
def _unspaced() -> re.Pattern[str]:
    """Thai, Lao, Tibetan, Burmese, Khmer, Kana and Han by the character; Hangul, as fold spells it, by the syllable."""
    return re.compile(
        "([\u0e00-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff"
        "\U00020000-\U0003ffff]|[\u1100-\u115f][\u1160-\u11ff]*)"
    )
