"""The columns of the list of people, the list made of them, and going to somebody in it by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.listing import USUAL, SortBy
from netdesk.ui.kit.columns import Column
from netdesk.ui.person_delegate import PersonDelegate
from netdesk.ui.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from netdesk.models.people_model import PeopleModel
    from netdesk.services.desk import Desk

SORTS = tuple(SortBy)


def people_columns() -> tuple[Column, ...]:
    """The columns in the order that the delegate draws them; the same order as SORTS."""
    return (
        Column(tr("Name"), letters=18, share=3, rank=9),
        Column(tr("Organization"), letters=15, share=2, rank=5),
        Column(tr("Closeness"), letters=11, rank=7, falls_first=True),
        Column(tr("Last contact"), letters=14, share=2, rank=6, falls_first=True),
        Column(tr("Due"), letters=15, rank=8),
        Column(tr("Topics"), letters=13, share=2, rank=1),
        Column(tr("Title"), letters=16, share=2),
        Column(tr("Industry"), letters=12, share=1),
        Column(tr("Tags"), letters=13, share=2),
        Column(tr("Relation"), letters=12, share=1),
        Column(tr("Cadence"), letters=14, share=1),
        Column(tr("City"), letters=11, share=1),
        Column(tr("Region"), letters=11, share=1),
        Column(tr("Country"), letters=11, share=1),
        Column(tr("E-mail"), letters=20, share=3),
        Column(tr("Phone"), letters=16, share=1),
        Column(tr("Presence"), letters=10),
        Column(tr("Birthday"), letters=12),
        Column(tr("Met in person"), letters=14, falls_first=True),
        Column(tr("Connected"), letters=12, falls_first=True),
        Column(tr("Added"), letters=12, falls_first=True),
        Column(tr("Changed"), letters=12, falls_first=True),
    )


def make_people_list(model: PeopleModel, parent: QWidget | None = None) -> RowList:
    """The list of people over ``model``."""
    people = RowList(people_columns(), range(len(USUAL)), model, PersonDelegate, parent)
    people.view.setAccessibleName(tr("People"))
    return people


def select_meant(people: RowList, desk: Desk, text: str, stack: QStackedWidget) -> None:
    """Go to somebody whose name is what was typed, rather than somebody about whom it is only written; else to the
    first of the list. Where nobody was found, go to what ``stack`` shows in place of the list.
    """
    from netdesk.services.people import find

    shown = stack.currentWidget()
    if shown is not None and shown is not people:
        shown.setFocus()
        return
    people.view.setFocus()
    named = find(desk.reader, text)
    if not named or not people.select(named[0][0]):
        people.select_first()
