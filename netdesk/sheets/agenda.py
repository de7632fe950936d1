"""The agenda of a meeting on paper: what to talk about, and what was talked about last time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.language import tr
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
            "title": tr("Agenda with {name}").format(name=name),
            "subtitle": day,
            "points": [line._asdict() for line in points],
            "last": [line._asdict() for line in last],
            "words": {
                "nothing": tr("Nothing is on the agenda."),
                "in_person": tr("Something to talk about in person"),
                "once": tr("Only on this sheet: it is kept nowhere else."),
                "last": tr("Last time"),
            },
        },
    )
