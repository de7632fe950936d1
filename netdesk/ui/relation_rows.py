"""Rows that tie somebody to others and to me: whom they know, and how close we were said to be when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.language import tr
from netdesk.core.relations import Relation, Role
from netdesk.errors import InputError
from netdesk.models.words import role_words, typed_date
from netdesk.ui.kit.edit_rows import EditRow, line
from netdesk.ui.kit.fields import ChoiceBox
from netdesk.ui.kit.theme import GRID
from netdesk.ui.person_field import PersonField
from netdesk.ui.person_hit import PersonHit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class RelationRow(EditRow["Relation | None"]):
    """What somebody else is to the person; None stands for a relation still to be picked."""

    def __init__(self, relation: Relation | None, find: Callable[[str], Sequence[PersonHit]]) -> None:
        super().__init__(relation, tr("Remove this relation"))
        self.role = ChoiceBox()
        self.role.make_close()
        self.role.setAccessibleName(tr("Relation"))
        self.role.addItems([role_words(each) for each in Role])
        self.role.setMaximumWidth(16 * GRID)
        self.other = PersonField(find, tr("With whom"), is_single=True)
        self.other.edit.make_close()
        if relation is not None:
            self.role.setCurrentIndex(list(Role).index(relation.role))
            self.other.pick([PersonHit(relation.other_id, relation.name)])
        self.other.changed.connect(self.changed)
        self._lay_out_in_line(self.role, self.other, stretched=self.other)
        self._begin()

    def texts(self) -> tuple[object, ...]:
        """The role, who is picked, and what is typed besides."""
        return self.role.currentIndex(), *self.other.people(), self.other.pending()

    def _is_blank(self) -> bool:
        return not self.other.people()

    def _read(self) -> Relation | None:
        self.other.take_only_hit()
        if self.other.pending():
            raise InputError(tr("Pick somebody from the list, or clear the name."))
        picked = self.other.picked()
        role = list(Role)[self.role.currentIndex()]
        return Relation(role, picked[0].person_id, picked[0].name) if picked else None


class StatementRow(EditRow["tuple[int | None, date] | None"]):
    """How close we were said to be as of a day: (closeness or None, day)."""

    def __init__(self, stated: tuple[int | None, date] | None) -> None:
        super().__init__(stated, tr("Remove this statement"))
        self.level = ChoiceBox()
        self.level.make_close()
        self.level.setAccessibleName(tr("Closeness"))
        self.level.addItems(list(closeness_choices().values()))
        self.day = line(tr("When (3 March 2025)"))
        if stated is not None:
            self.level.setCurrentIndex(list(closeness_choices()).index(stated[0]))
            on = QDate(stated[1].year, stated[1].month, stated[1].day)
            self._fill(self.day, QLocale().toString(on, "d MMMM yyyy"))
        self._lay_out_in_line(self.level, self.day, stretched=self.day)
        self.first = self.level
        self._begin()

    def _read(self) -> tuple[int | None, date] | None:
        text = self.day.text().strip()
        if not text:
            if self.level.currentIndex():
                raise InputError(tr("Give the day this was so."))
            return None
        on = typed_date(text)
        if on.year is None or on.month is None or on.day is None:
            raise InputError(tr("Give the whole day, such as 3 March 2025."))
        return list(closeness_choices())[self.level.currentIndex()], date(on.year, on.month, on.day)


def closeness_choices() -> dict[int | None, str]:
    """What closeness can be stated as, with the words for it."""
    return {None: tr("Not stated")} | {level: f"{level}, {CLOSENESS_WORDS[level]}" for level in CLOSENESS_WORDS}
