"""The brief before a meeting with one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.sheets import typesetting
from netdesk.sheets.entries import picture, qr_code
from netdesk.sheets.sections import as_data

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.sheets.entries import Entry
    from netdesk.sheets.sections import Section
    from netdesk.sheets.typesetting import Sheet


def sheet(entry: Entry, subtitle: str, sections: Iterable[Section]) -> Sheet:
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
            "sections": as_data(sections),
        },
    )
