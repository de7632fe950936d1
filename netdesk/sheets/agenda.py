"""The agenda of a meeting on paper: what to talk about, and what was talked about last time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.sheets import typesetting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.sheets.typesetting import Sheet


class Line(NamedTuple):
    """A point as printed. ``text`` is None where it is to be talked about but not written; ``once``: only here."""

    text: str | None
    once: bool = False
    on: str = ""


def sheet(name: str, day: str, points: Sequence[Line], last: Sequence[Line]) -> Sheet:
    """The agenda for a meeting with ``name``; ``day`` and the days of ``last`` are shown as they are."""
    return typesetting.of_house(
        "agenda",
        {
            "title": f"Agenda with {name}",
            "subtitle": day,
            "points": [line._asdict() for line in points],
            "last": [line._asdict() for line in last],
            "words": {
                "nothing": "Nothing is on the agenda.",
                "in_person": "Something to talk about in person",
                "once": "Only on this sheet: it is kept nowhere else.",
                "last": "Last time",
            },
        },
    )
