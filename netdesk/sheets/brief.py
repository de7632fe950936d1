"""The brief before a meeting with one person."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.sheets import typesetting
from netdesk.sheets.entries import picture, qr_code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.sheets.entries import Entry
    from netdesk.sheets.typesetting import Sheet


class Row(NamedTuple):
    """A line of a section: what it is about, and what there is to say."""

    label: str
    text: str


def sheet(entry: Entry, subtitle: str, sections: Sequence[tuple[str, Sequence[Row]]]) -> Sheet:
    """One person, and sections of rows; those without rows are left out."""
    person = {
        "name": entry.name,
        "initials": entry.initials,
        "lines": [{"field": field.value, "text": text} for field, text in entry.lines],
        "photo": picture(entry.photo),
        "qr": qr_code(entry.card) if entry.card else "",
    }
    return typesetting.of_house(
        "brief",
        {
            "title": entry.name,
            "subtitle": subtitle,
            "person": person,
            "sections": [{"title": title, "rows": [row._asdict() for row in rows]} for title, rows in sections],
        },
    )
