"""Comparing text as people do: without case, accents or stray space."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not decompose, as their own alphabets transcribe them.
_TRANSCRIBED = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d"}
)


def fold(text: str) -> str:
    """Lower case, accents removed, ligatures spelled out, white space collapsed."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_TRANSCRIBED))
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


def words(text: str) -> str:
    """The folded letters and digits of a text, with one space where anything else stood between them."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())
