"""The form of a promise: who promised whom, what, and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.exchanges import Promise, PromiseDraft, Side
from netdesk.core.language import tr
from netdesk.ui.day_field import DayField
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.kit.fields import ChoiceBox, LineEdit
from netdesk.ui.person_field import PersonField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netdesk.ui.person_hit import PersonHit


class PromiseDialog(FormDialog):
    """``draft`` is what stands in it; ``stored`` is what is edited."""

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        people: Sequence[PersonHit],
        today: date,
        stored: PromiseDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("A promise"), tr("Save"), parent)
        self._stored = stored or PromiseDraft(today, (), Promise(Side.ME, ""))
        said = self._stored.promise
        self.people = PersonField(find, tr("With"))
        self.people.show_picked(people)
        self.by = ChoiceBox()
        self.by.addItems([tr("I promised"), tr("They promised")])
        self.by.setCurrentIndex(list(Side).index(said.by))
        self.what = LineEdit(tr("to send the venue list"))
        self.what.setText(said.what)
        self.due = DayField(today, tr("Friday, in 2 weeks, 6 Dec; or no day"), tr("Until"), ahead=True)
        self.due.show_day(said.due_on)
        self.add(tr("&With"), self.people, "people")
        self.add(tr("W&ho"), self.by)
        self.add(tr("&What"), self.what, "what")
        self.add(tr("&Until"), self.due, "due_on")
        (self.what if people else self.people).setFocus()

    def draft(self) -> PromiseDraft:
        """What the form says. Raises InputError."""
        from dataclasses import replace

        self.people.take_only_hit()
        by = list(Side)[self.by.currentIndex()]
        promise = replace(self._stored.promise, by=by, what=self.what.text().strip(), due_on=self.due.day())
        return replace(self._stored, people=tuple(self.people.people()), promise=promise)
