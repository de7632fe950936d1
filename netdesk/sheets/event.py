"""The brief before an event: people in sections, with room to write beside those to be met."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.language import tr
from netdesk.sheets import typesetting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.sheets.typesetting import Sheet


class Guest(NamedTuple):
    """Somebody at an event: where they work, and what to know, a line each."""

    name: str
    work: str
    lines: tuple[str, ...] = ()


class Section(NamedTuple):
    """People under a heading; ``room``: with a line to write on."""

    title: str
    people: Sequence[Guest]
    room: bool = False


def sheet(title: str, subtitle: str, sections: Sequence[Section], note: str) -> Sheet:
    """An event and its people; a section without any is left out."""
    return typesetting.of_house(
        "event",
        {
            "title": title,
            "subtitle": subtitle,
            "sections": [
                {"title": each.title, "people": [guest._asdict() for guest in each.people], "room": each.room}
                for each in sections
            ],
            "note": note.strip(),
            "words": {"note": tr("Note")},
        },
    )
