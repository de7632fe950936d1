"""On and off line: whom I met and am not connected with and the reverse, and who is where I am going.

Each list is a query of people. Who is somewhere comes by how long I was not in touch, and within that by closeness.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.closeness import DORMANT_DAYS
from netdesk.core.language import marked
from netdesk.core.query_tree import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.listing import ListingRow


class Line(StrEnum):
    """Where a relation lives and does not."""

    NOT_CONNECTED = marked("met, not connected")
    NEVER_MET = marked("connected, never met")
    OFFLINE = marked("face to face alone")


_ONLINE = "(has:connected or presence:online or presence:both)"
_MET = "(has:met or presence:offline or presence:both)"
QUERIES = {
    Line.NOT_CONNECTED: f"{_MET} -{_ONLINE}",
    Line.NEVER_MET: f"{_ONLINE} -{_MET}",
    Line.OFFLINE: "presence:offline",
}
"""Each as a query of people."""


class Silence(StrEnum):
    """How long I was not in touch with somebody."""

    DORMANT = marked("dormant: no contact for three years or more")
    SILENT = marked("no contact for a year or more")
    QUIET = marked("no contact for three months or more")
    RECENT = marked("in touch lately")
    NEVER = marked("never in touch yet")


_LEAST_DAYS = ((DORMANT_DAYS, Silence.DORMANT), (365, Silence.SILENT), (90, Silence.QUIET))


def place_query(place: str) -> str:
    """Whoever lives in a place or has an address there, as a query of people."""
    return " or ".join(f"{field}:{quoted(place)}" for field in ("city", "region", "country", "address"))


def silence(last_on: date | None, today: date) -> Silence:
    """How long somebody with whom the last contact was on a day has been silent."""
    if last_on is None:
        return Silence.NEVER
    days = (today - last_on).days
    return next((found for least, found in _LEAST_DAYS if days >= least), Silence.RECENT)


def by_silence(rows: Iterable[ListingRow], today: date) -> list[tuple[Silence, list[ListingRow]]]:
    """People under how long they have been silent, the longest first, and under each the closest first."""
    groups: dict[Silence, list[ListingRow]] = {each: [] for each in Silence}
    for row in rows:
        groups[silence(date.fromisoformat(row.last_on) if row.last_on else None, today)].append(row)
    for found in groups.values():
        found.sort(key=lambda row: (-(row.closeness or 0), row.last_on or ""))
    return [(each, found) for each, found in groups.items() if found]
