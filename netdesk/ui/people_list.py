"""The columns of the list of people, the list made of them, and going to somebody in it by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netdesk.core.listing import USUAL, SortBy
from netdesk.ui.columns import Column
from netdesk.ui.person_delegate import PersonDelegate
from netdesk.ui.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from netdesk.models.people_model import PeopleModel
    from netdesk.services.desk import Desk

SORTS = tuple(SortBy)


def people_columns() -> tuple[Column, ...]:
    """The columns in the order that the delegate draws them; the same order as SORTS."""

    def words(text: str) -> str:
        return QCoreApplication.translate("People", text)

    return (
        Column(words("Name"), letters=18, share=3, rank=9),
        Column(words("Organization"), letters=15, share=2, rank=5),
        Column(words("Closeness"), letters=11, rank=7, falls_first=True),
        Column(words("Last contact"), letters=14, share=2, rank=6, falls_first=True),
        Column(words("Due"), letters=11, rank=8),
        Column(words("Topics"), letters=13, share=2, rank=1),
        Column(words("Title"), letters=16, share=2),
        Column(words("Industry"), letters=12, share=1),
        Column(words("Tags"), letters=13, share=2),
        Column(words("Relation"), letters=12, share=1),
        Column(words("Cadence"), letters=14, share=1),
        Column(words("City"), letters=11, share=1),
        Column(words("Region"), letters=11, share=1),
        Column(words("Country"), letters=11, share=1),
        Column(words("E-mail"), letters=20, share=3),
        Column(words("Phone"), letters=16, share=1),
        Column(words("Presence"), letters=10),
        Column(words("Birthday"), letters=12),
        Column(words("Met in person"), letters=14, falls_first=True),
        Column(words("Connected"), letters=12, falls_first=True),
        Column(words("Added"), letters=12, falls_first=True),
        Column(words("Changed"), letters=12, falls_first=True),
    )


def make_people_list(model: PeopleModel, parent: QWidget | None = None) -> RowList:
    """The list of people over ``model``."""
    people = RowList(people_columns(), range(len(USUAL)), model, PersonDelegate, parent)
    people.view.setAccessibleName(QCoreApplication.translate("People", "People"))
    return people


def select_meant(people: RowList, desk: Desk, text: str, stack: QStackedWidget) -> None:
    """Go to whoever is called as was typed, before those of whom it is only written; else to the first of the list.

    Where nobody was found, to what ``stack`` shows in the place of the list.
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
