"""Many conditions joined by one word. SQLite reads them from the left, and refuses a thousand as too deep."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONG = 32


def chain(word: str, conditions: Sequence[str]) -> str:
    """The conditions joined by ``word``, as AND, OR; those of a long chain in parentheses by halves."""
    if len(conditions) <= _LONG:
        return word.join(conditions)
    half = len(conditions) // 2
    return f"({chain(word, conditions[:half])}){word}({chain(word, conditions[half:])})"
