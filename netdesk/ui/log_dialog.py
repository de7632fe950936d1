"""The form that logs an interaction: with whom, how, when, and a line or two of what it was about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.channel import Channel
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.ui.actions import add_action
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.choice_row import ChoiceRow
from netdesk.ui.fields import LineEdit
from netdesk.ui.page import ErrorLabel, MutedLabel
from netdesk.ui.person_field import PersonField
from netdesk.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from netdesk.errors import InputError
    from netdesk.ui.person_hit import PersonHit

_WIDTH = 56 * GRID
_FIELD_HEIGHT = 4 * GRID
CHANNEL_ICONS = {
    Channel.IN_PERSON: "in-person",
    Channel.VIDEO: "video",
    Channel.PHONE: "phone",
    Channel.EMAIL: "mail",
    Channel.MESSAGE: "message",
    Channel.SOCIAL: "social",
    Channel.LETTER: "letter",
}


class LogDialog(QDialog):
    """Fills in a draft. ``submitted`` carries an InteractionDraft; the caller then accepts or shows what is wrong.

    The form begins with what was done, or with the people where it is not clear yet who they are.
    """

    submitted = Signal(object)

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        today: date,
        people: Iterable[PersonHit] = (),
        parent: QWidget | None = None,
        *,
        are_clear: bool = True,
    ) -> None:
        super().__init__(parent)
        self._today = QDate(today.year, today.month, today.day)
        self._errors: dict[str, ErrorLabel] = {}
        self.setWindowTitle(self.tr("Log an interaction"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.people = PersonField(find, self.tr("With whom"))
        self.channel = ChoiceRow(self.tr("How"), self._channels(), columns=4)
        self.day = QDateEdit(self._today)
        self.what = LineEdit(self.tr("coffee, a call about the budget, …"))
        self.initiator = ChoiceRow(self.tr("Who started it"), self._initiators(), columns=3, optional=True)
        self.minutes = QSpinBox()
        self.note = QPlainTextEdit()
        self._build()
        self.people.pick(people)
        self.channel.choose(Channel.IN_PERSON)
        add_action(self, self.tr("Save"), self.submit, keys=["Ctrl+Return", "Ctrl+Enter"], everywhere=True)
        (self.what if self.people.people() and are_clear else self.people).setFocus()

    def submit(self) -> None:
        """Offer what was filled in, if the people are clear."""
        for error in self._errors.values():
            error.show_error("")
        self.people.take_only_hit()
        if self.people.pending():
            self._show(
                "people", self.tr("Pick “{text}” from the list, or clear it.").format(text=self.people.pending())
            )
            return
        self.submitted.emit(self.draft())

    def draft(self) -> InteractionDraft:
        """What the form says."""
        channel, initiator = self.channel.value, self.initiator.value
        return InteractionDraft(
            on=self.day.date().toPython(),  # type: ignore[arg-type]
            people=tuple(self.people.people()),
            channel=channel if isinstance(channel, Channel) else Channel.IN_PERSON,
            initiated_by=initiator if isinstance(initiator, Initiator) else None,
            minutes=self.minutes.value() or None,
            what=self.what.text().strip(),
            note=self.note.toPlainText().strip(),
        )

    def show_error(self, error: InputError) -> None:
        """Say beside its field what cannot be used."""
        self._show(error.field if error.field in self._errors else "people", str(error))

    def _show(self, field: str, message: str) -> None:
        self._errors[field].show_error(message)
        {"people": self.people, "on": self.day, "minutes": self.minutes}[field].setFocus()

    def _channels(self) -> list[tuple[object, str, str]]:
        words = {
            Channel.IN_PERSON: self.tr("In &person"),
            Channel.VIDEO: self.tr("&Video call"),
            Channel.PHONE: self.tr("P&hone"),
            Channel.EMAIL: self.tr("&E-mail"),
            Channel.MESSAGE: self.tr("&Message"),
            Channel.SOCIAL: self.tr("&Social media"),
            Channel.LETTER: self.tr("&Letter"),
        }
        return [(channel, words[channel], CHANNEL_ICONS[channel]) for channel in Channel]

    def _initiators(self) -> list[tuple[object, str, str]]:
        return [
            (Initiator.ME, self.tr("&I did"), ""),
            (Initiator.THEM, self.tr("&They did"), ""),
            (Initiator.BOTH, self.tr("&Both"), ""),
        ]

    def _build(self) -> None:
        self.day.setDisplayFormat("dddd d MMMM yyyy")
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(self._today)
        self.day.setMinimumHeight(_FIELD_HEIGHT)
        self.minutes.setRange(0, 1440)
        self.minutes.setSingleStep(5)
        self.minutes.setSpecialValueText(self.tr("not said"))
        self.minutes.setMinimumHeight(_FIELD_HEIGHT)
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(10 * GRID)
        form = QGridLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setColumnMinimumWidth(0, 10 * GRID)
        form.setColumnMinimumWidth(1, _WIDTH)
        form.setColumnStretch(1, 1)
        self._add(form, self.tr("&With"), self.people, "people")
        self._add(form, self.tr("Wh&at"), self.what)
        self._add(form, self.tr("How"), self.channel)
        self._add(form, self.tr("&When"), self._day_row(), "on", buddy=self.day)
        self._add(form, self.tr("Who started it"), self.initiator)
        self._add(form, self.tr("Min&utes"), self.minutes, "minutes")
        self._add(form, self.tr("&Note"), self.note)
        # The room that a list of hits has left behind.
        form.setRowStretch(form.rowCount() - 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(form)
        layout.addLayout(self._button_row())

    def _add(
        self, form: QGridLayout, words: str, widget: QWidget, field: str = "", buddy: QWidget | None = None
    ) -> None:
        row = form.rowCount()
        label = QLabel(words)
        label.setBuddy(buddy or widget)
        label.setMinimumHeight(_FIELD_HEIGHT)
        target = buddy or widget
        if not target.accessibleName():
            target.setAccessibleName(words.replace("&", ""))
        form.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        form.addWidget(widget, row, 1)
        if field:
            self._errors[field] = ErrorLabel()
            form.addWidget(self._errors[field], row + 1, 1)

    def _day_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.day)
        for words, days in ((self.tr("Today"), 0), (self.tr("Yesterday"), -1)):
            button = Button(words, ButtonKind.QUIET)
            button.clicked.connect(lambda _checked=False, days=days: self.day.setDate(self._today.addDays(days)))
            layout.addWidget(button)
        layout.addStretch(1)
        return row

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(MutedLabel(self.tr("All but the people can be left as it is.")), 1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = Button(self.tr("Log"), ButtonKind.PRIMARY, hint="Ctrl+↵")
        save.clicked.connect(self.submit)
        row.addWidget(cancel)
        row.addWidget(save)
        return row
