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
    """The text as one line to be shown among others: no control characters, no turns of direction, single spaces."""
    return " ".join((text if text.isprintable() else text.translate(_UNSHOWN)).split())


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
