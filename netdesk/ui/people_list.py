"""The columns of the list of people, and the list made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netdesk.core.listing import SortBy
from netdesk.ui.person_delegate import PersonDelegate
from netdesk.ui.row_list import Column, RowList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netdesk.models.people_model import PeopleModel

SORTS = (SortBy.NAME, SortBy.ORGANIZATION, SortBy.CLOSENESS, SortBy.LAST, SortBy.DUE, SortBy.TOPICS)


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
    )


def make_people_list(model: PeopleModel, parent: QWidget | None = None) -> RowList:
    """The list of people over ``model``."""
    people = RowList(people_columns(), model, PersonDelegate, parent)
    people.view.setAccessibleName(QCoreApplication.translate("People", "People"))
    return people
