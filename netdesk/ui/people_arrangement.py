"""How the user arranged the list of people, as a line of text that is kept from one start to the next."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.listing import USUAL, GroupBy, SortBy

if TYPE_CHECKING:
    from collections.abc import Mapping

_PROFILE, _SORT, _GROUP = "profile", "sort", "group"


class Arrangement(NamedTuple):
    """Width of the profile (0: the usual), columns in their order, the widths given to some, order and groups."""

    profile: int = 0
    columns: tuple[SortBy, ...] = USUAL
    widths: Mapping[SortBy, int] = {}
    sort: SortBy = SortBy.NAME
    descending: bool = False
    group: GroupBy | None = None

    @classmethod
    def parse(cls, text: str) -> Arrangement:
        """The reverse of ``str``; what cannot be read is left out."""
        found = cls()
        columns: list[SortBy] = []
        widths: dict[SortBy, int] = {}
        for part in text.split():
            name, _, value = part.partition("=")
            with suppress(ValueError):
                if name == _PROFILE:
                    found = found._replace(profile=max(0, int(value)))
                elif name == _SORT:
                    descending = value.startswith("-")
                    found = found._replace(sort=SortBy(value.removeprefix("-")), descending=descending)
                elif name == _GROUP:
                    found = found._replace(group=GroupBy(value))
                else:
                    columns.append(SortBy(name))
                    if value:
                        widths[SortBy(name)] = int(value)
        return found._replace(columns=tuple(columns) or USUAL, widths=widths)

    @property
    def order(self) -> tuple[SortBy, bool, GroupBy | None]:
        """In what order and groups people come."""
        return self.sort, self.descending, self.group

    def __str__(self) -> str:
        """``profile=400 sort=-last group=city name=210 organization …``; empty where it is unchanged."""
        parts = [f"{_PROFILE}={self.profile}"] * (self.profile > 0)
        if (self.sort, self.descending) != (SortBy.NAME, False):
            parts.append(f"{_SORT}={'-' if self.descending else ''}{self.sort}")
        if self.group is not None:
            parts.append(f"{_GROUP}={self.group}")
        if self.columns != USUAL or self.widths:
            parts += [
                f"{column}={self.widths[column]}" if column in self.widths else str(column) for column in self.columns
            ]
        return " ".join(parts)
