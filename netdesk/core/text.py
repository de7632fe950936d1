"""Comparing text as people do: without case, accents or stray space."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not decompose, as their own alphabets transcribe them.
_TRANSCRIBED = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d"}
)

_LATIN = re.compile("[\x00-\x7f\u0300-\u034e\u0350-\u036f]*")
_NOT_ASCII_WORD = re.compile("[^a-z0-9]+")


def fold(text: str) -> str:
    """Lower case, accents removed, ligatures spelled out, white space collapsed."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_TRANSCRIBED))
    if _LATIN.fullmatch(decomposed):
        bare = decomposed.encode("ascii", "ignore").decode("ascii")
    else:
        bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(bare.split())


def words(text: str) -> str:
    """The folded letters and digits of a text, with one space where anything else stood between them."""
    folded = fold(text)
    if folded.isascii():
        return " ".join(_NOT_ASCII_WORD.sub(" ", folded).split())
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())
