"""What of a file does not come in, counted while it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.belongings import Left

if TYPE_CHECKING:
    from collections.abc import Iterable


class Remains:
    """What is left behind of a file, by kind, with the names of those who have it."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._names: dict[str, list[str]] = {}

    def add(self, kind: str, names: Iterable[str] = ("",)) -> None:
        """Count one more of a kind for each name; empty where it is nobody's."""
        self._names.setdefault(kind, []).extend(names)

    def all(self) -> list[Left]:
        """What was counted, in the order it was met."""
        found = []
        for kind, names in self._names.items():
            each = Left.of(self._file, kind, names)
            found.append(each if all(names) else Left(each.file, kind, each.count))
        return found
