"""One exchange that is part of no interaction: with whom, when, what, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.core.exchanges import ExchangeDraft
from netdesk.core.language import tr
from netdesk.ui.day_field import DayField
from netdesk.ui.exchange_rows import GivenRow
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.theme import GRID
from netdesk.ui.person_field import PersonField
from netdesk.ui.person_hit import PersonHit

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netdesk.core.exchanges import LoggedExchange
    from netdesk.ui.log_dialog import Finder


class ExchangeDialog(FormDialog):
    """Edits a stored exchange; ``delete_asked`` where it is to be removed."""

    delete_asked = Signal()

    def __init__(self, found: LoggedExchange, finder: Finder, today: date, parent: QWidget | None = None) -> None:
        super().__init__(tr("Given, received or asked"), tr("Save"), parent)
        self._today = today
        self.people = PersonField(finder.find, tr("With whom"))
        self.people.pick([PersonHit(person_id, name) for person_id, name in found.people])
        self.day = DayField(today, tr("today"), tr("When"), ahead=False)
        self.day.show_day(found.on)
        self.row = GivenRow(found.exchange, finder.find, [PersonHit(id_, name) for id_, name in found.about])
        self.row.remove.hide()
        delete = Button(tr("Delete"), ButtonKind.QUIET, "trash")
        delete.clicked.connect(self.delete_asked)
        self.add(tr("&With"), self.people, "people")
        self.add(tr("Whe&n"), self.day, "on")
        self.add(tr("&What"), self.row, "extras")
        self._form.addRow("", delete)
        self.resize(88 * GRID, self.sizeHint().height())
        self.row.what.setFocus()

    def draft(self) -> ExchangeDraft:
        """What was filled in. Raises InputError."""
        self.people.take_only_hit()
        exchange = self.row.value()
        assert exchange is not None
        return ExchangeDraft(self.day.day() or self._today, tuple(self.people.people()), exchange)
