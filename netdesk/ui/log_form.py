"""The fields of an interaction: with whom, how, when, where, and a line or two of what it was about."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from netdesk.core.channel import Channel
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.errors import InputError
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.choice_row import ChoiceRow
from netdesk.ui.fields import LineEdit
from netdesk.ui.page import ErrorLabel
from netdesk.ui.person_field import PersonField
from netdesk.ui.slim_scroll_bar import slim
from netdesk.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netdesk.ui.person_hit import PersonHit

_WIDTH = 56 * GRID
_FIELD_HEIGHT = 4 * GRID
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2})?)?")
CHANNEL_ICONS = {
    Channel.IN_PERSON: "in-person",
    Channel.VIDEO: "video",
    Channel.PHONE: "phone",
    Channel.EMAIL: "mail",
    Channel.MESSAGE: "message",
    Channel.SOCIAL: "social",
    Channel.LETTER: "letter",
}


class LogForm(QWidget):
    """Shows a draft, field by field, and reads it back. A field that was changed by hand is not shown anew.

    ``extras`` are put above the topics. ``changed`` is sent when somebody was picked or taken out.
    """

    changed = Signal()

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        today: date,
        extras: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = QDate(today.year, today.month, today.day)
        self._by_hand: set[str] = set()
        self._is_showing = False
        self._errors: dict[str, ErrorLabel] = {}
        self.people = PersonField(find, self.tr("With whom"))
        self.channel = ChoiceRow(self.tr("How"), self._channels(), columns=4)
        self.day = QDateEdit(self._today)
        self.clock = LineEdit(self.tr("14:30"), self.tr("At what time"))
        self.what = LineEdit(self.tr("coffee, a call about the budget, …"))
        self.place = LineEdit(self.tr("Place"), self.tr("Place"))
        self.at_event = LineEdit(self.tr("Event"), self.tr("Event"))
        self.initiator = ChoiceRow(self.tr("Who started it"), self._initiators(), columns=3, optional=True)
        self.minutes = QSpinBox()
        self.topics = LineEdit(self.tr("storage, open data"))
        self.worth_me = QCheckBox(self.tr("Worth it &for me"))
        self.worth_them = QCheckBox(self.tr("Worth it for the&m"))
        self.note = QPlainTextEdit()
        slim(self.note)
        self._build(extras)
        self.channel.choose(Channel.IN_PERSON)
        self._watch()

    def show_draft(self, draft: InteractionDraft) -> None:
        """Show a draft in every field but those changed by hand; its people are shown by ``people`` itself."""
        self._is_showing = True
        on = QDate(draft.on.year, draft.on.month, draft.on.day)
        values: dict[str, Callable[[], object]] = {
            "channel": lambda: self.channel.choose(draft.channel),
            "on": lambda: self.day.setDate(on),
            "at": lambda: self.clock.setText(f"{draft.at:%H:%M}" if draft.at else ""),
            "what": lambda: self.what.setText(draft.what),
            "place": lambda: self.place.setText(draft.place),
            "event": lambda: self.at_event.setText(draft.event),
            "initiated_by": lambda: self._show_initiator(draft.initiated_by),
            "minutes": lambda: self.minutes.setValue(draft.minutes or 0),
            "topics": lambda: self.topics.setText(", ".join(draft.topics)),
            "worth_me": lambda: self.worth_me.setChecked(bool(draft.worth_me)),
            "worth_them": lambda: self.worth_them.setChecked(bool(draft.worth_them)),
            "note": lambda: self.note.setPlainText(draft.note),
        }
        for name, show in values.items():
            if name not in self._by_hand:
                show()
        self._is_showing = False

    def draft(self, base: InteractionDraft) -> InteractionDraft:
        """``base`` with all that the form says. Raises InputError where the time is none."""
        channel, initiator = self.channel.value, self.initiator.value
        topics = [part.strip() for part in self.topics.text().split(",")]
        return replace(
            base,
            on=self.day.date().toPython(),  # type: ignore[arg-type]
            at=_time(self.clock.text()),
            people=tuple(self.people.people()),
            channel=channel if isinstance(channel, Channel) else Channel.IN_PERSON,
            initiated_by=initiator if isinstance(initiator, Initiator) else None,
            minutes=self.minutes.value() or None,
            what=self.what.text().strip(),
            place=self.place.text().strip(),
            event=self.at_event.text().strip(),
            topics=tuple(dict.fromkeys(topic for topic in topics if topic)),
            worth_me=True if self.worth_me.isChecked() else None if base.worth_me else base.worth_me,
            worth_them=True if self.worth_them.isChecked() else None if base.worth_them else base.worth_them,
            note=self.note.toPlainText().strip(),
        )

    def has_field(self, name: str) -> bool:
        """Whether an error about this field has a place here."""
        return name in self._errors

    def show_error(self, field: str, message: str) -> None:
        """Say beside a field what is wrong with it; empty for nothing."""
        self._errors[field].show_error(message)
        if message:
            {"people": self.people, "on": self.day, "minutes": self.minutes}[field].setFocus()

    def clear_errors(self) -> None:
        """Take all errors away."""
        for error in self._errors.values():
            error.show_error("")

    def _show_initiator(self, by: Initiator | None) -> None:
        if self.initiator.value != by:
            self.initiator.choose(by if by is not None else self.initiator.value)

    def _watch(self) -> None:
        self.people.changed.connect(self.changed)
        for name, changed in (
            ("channel", self.channel.chosen),
            ("on", self.day.dateChanged),
            ("at", self.clock.textChanged),
            ("what", self.what.textChanged),
            ("place", self.place.textChanged),
            ("event", self.at_event.textChanged),
            ("initiated_by", self.initiator.chosen),
            ("minutes", self.minutes.valueChanged),
            ("topics", self.topics.textChanged),
            ("worth_me", self.worth_me.toggled),
            ("worth_them", self.worth_them.toggled),
            ("note", self.note.textChanged),
        ):
            changed.connect(partial(self._on_field_changed, name))

    def _on_field_changed(self, name: str, *_value: object) -> None:
        if not self._is_showing:
            self._by_hand.add(name)

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

    def _build(self, extras: Sequence[QWidget]) -> None:
        self.day.setDisplayFormat("dddd d MMMM yyyy")
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(self._today)
        self.day.setMinimumHeight(_FIELD_HEIGHT)
        self.minutes.setRange(0, 1440)
        self.minutes.setSingleStep(5)
        self.minutes.setSpecialValueText(self.tr("not said"))
        self.minutes.setMinimumHeight(_FIELD_HEIGHT)
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(8 * GRID)
        form = QGridLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setColumnMinimumWidth(0, 10 * GRID)
        form.setColumnMinimumWidth(1, _WIDTH)
        form.setColumnStretch(1, 1)
        self._add(form, self.tr("&With"), self.people, "people")
        self._add(form, self.tr("Wh&at"), self.what)
        self._add(form, self.tr("How"), self.channel)
        self._add(form, self.tr("Whe&n"), self._day_row(), "on", buddy=self.day)
        self._add(form, self.tr("Where"), _beside(self.place, self.at_event), buddy=self.place)
        self._add(form, self.tr("Who started it"), self.initiator)
        self._add(
            form,
            self.tr("Min&utes"),
            _beside(self.minutes, self.worth_me, self.worth_them),
            "minutes",
            buddy=self.minutes,
        )
        for extra in extras:
            form.addWidget(extra, form.rowCount(), 1)
        self._add(form, self.tr("To&pics"), self.topics)
        self._add(form, self.tr("N&ote"), self.note)
        # The room that a list of hits has left behind.
        form.setRowStretch(form.rowCount() - 1, 1)

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
        self.clock.setMaximumWidth(10 * GRID)
        layout.addWidget(self.clock)
        for words, days in ((self.tr("Today"), 0), (self.tr("Yesterday"), -1)):
            button = Button(words, ButtonKind.QUIET)
            button.clicked.connect(lambda _checked=False, days=days: self.day.setDate(self._today.addDays(days)))
            layout.addWidget(button)
        layout.addStretch(1)
        return row


def _beside(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    for widget in widgets:
        layout.addWidget(widget, 1)
    return row


def _time(text: str) -> time | None:
    """A time of day as people write it: 14:30, 14.30, 14h30, 9. Raises InputError."""
    match = _CLOCK.fullmatch(text.strip())
    if not text.strip():
        return None
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        raise InputError(f"“{text.strip()}” is no time of day. Write it like 14:30.", "on")
    return time(int(match[1]), int(match[2] or 0))
