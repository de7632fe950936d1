"""A sheet of sections, each with rows of a label and a text: a look back at a quarter, one's identity on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from netdesk.sheets import typesetting

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netdesk.sheets.typesetting import Sheet


class Row(NamedTuple):
    """A line of a section: what it is about, and what there is to say."""

    label: str
    text: str


Section = tuple[str, "Sequence[Row]"]


def as_data(sections: Iterable[Section]) -> list[dict[str, Any]]:
    """Sections as templates have them; those without rows are left out there."""
    return [{"title": title, "rows": [row._asdict() for row in rows]} for title, rows in sections]


def sheet(title: str, subtitle: str, sections: Iterable[Section]) -> Sheet:
    """A title, a line below it, and sections."""
    return typesetting.of_house("sections", {"title": title, "subtitle": subtitle, "sections": as_data(sections)})
