"""The rows of a list by id: people alone, or people under the headings of their groups."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from netdesk.core.listing import Member

Key = str | int | None


class Plain:
    """People one after another."""

    def __init__(self) -> None:
        self._ids = array("q")

    def add(self, ids: Iterable[int]) -> None:
        """Take the next people."""
        self._ids.extend(ids)

    def rows(self, folded: Container[Key] = ()) -> array[int]:
        """The ids, row by row."""
        return self._ids

    @property
    def count(self) -> int:
        """How many people there are."""
        return len(self._ids)


class Grouped:
    """People group by group; the heading of group ``n`` is the row ``-1 - n``."""

    def __init__(self) -> None:
        self._groups: list[tuple[Key, str | int | None, array[int]]] = []

    def add(self, members: Iterable[Member]) -> None:
        """Take the next people; where their key is another, a group begins."""
        groups = self._groups
        key, _, ids = groups[-1] if groups else (None, None, None)
        for person_id, its_key, label in members:
            if ids is None or its_key != key:
                key, ids = its_key, array("q")
                groups.append((key, label, ids))
            ids.append(person_id)

    def rows(self, folded: Container[Key] = ()) -> array[int]:
        """Headings and ids, row by row; under a heading whose key is among ``folded`` nobody stands."""
        rows = array("q")
        for number, (key, _, ids) in enumerate(self._groups):
            rows.append(-1 - number)
            if key not in folded:
                rows.extend(ids)
        return rows

    @property
    def count(self) -> int:
        """How many people there are, also those under folded headings."""
        return sum(len(ids) for _, _, ids in self._groups)

    def keys(self) -> list[Key]:
        """The key of each group."""
        return [key for key, _, _ in self._groups]

    def group(self, row_id: int) -> tuple[Key, str | int | None, int]:
        """Key, label and number of people of the group whose heading is the row ``row_id``."""
        key, label, ids = self._groups[-1 - row_id]
        return key, label, len(ids)
