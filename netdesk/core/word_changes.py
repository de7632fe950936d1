"""What changed from one text to another, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

_TOKENS = re.compile(r"\w+(?:['’]\w+)*|\s+|[^\w\s]")
_MOST_TOKENS = 4000
"""Beyond so many, what is common everywhere is no longer compared one by one: the exact way takes the square of it."""


class Fate(StrEnum):
    """What became of a stretch of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


class Stretch(NamedTuple):
    """A piece of text that was kept, removed or added."""

    fate: Fate
    text: str


def word_changes(old: str, new: str) -> list[Stretch]:
    """The stretches in order: those kept and removed are ``old``, those kept and added are ``new``, to the letter."""
    before, after = _TOKENS.findall(old), _TOKENS.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=len(before) + len(after) > _MOST_TOKENS)
    found: list[Stretch] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            found.append(Stretch(Fate.KEPT, "".join(before[i1:i2])))
            continue
        if i1 < i2:
            found.append(Stretch(Fate.REMOVED, "".join(before[i1:i2])))
        if j1 < j2:
            found.append(Stretch(Fate.ADDED, "".join(after[j1:j2])))
    return found
