"""The fields of an interaction: with whom, how, when, where, and a line or two of what it was about."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from netdesk.core.channel import Channel
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.times import parse_clock
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.choice_row import ChoiceRow
from netdesk.ui.kit.fields import DayBox, LineEdit, NumberBox, TextEdit
from netdesk.ui.kit.page import ErrorLabel
from netdesk.ui.kit.theme import GRID
from netdesk.ui.person_field import PersonField
from netdesk.ui.secrecy_hint import SecrecyHint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, time

    from netdesk.ui.person_hit import PersonHit

_WIDTH = 66 * GRID
_REST = 25 * GRID
"""What the labels and the frame of the window take of the width of a screen."""
_FIELD_HEIGHT = 4 * GRID
ALONE = "alone"
"""Chosen in the place of a channel: it was no interaction, and what was given or promised is noted by itself."""
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

    ``extras`` are put above the topics. ``changed`` is sent when somebody was picked or taken out. ``can_be_alone``
    offers to note what was given or promised without an interaction.
    """

    changed = Signal()

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        today: date,
        extras: Sequence[QWidget] = (),
        *,
        can_be_alone: bool = False,
    ) -> None:
        super().__init__()
        self._of_interactions: list[QWidget] = []
        self._today = QDate(today.year, today.month, today.day)
        self._by_hand: set[str] = set()
        self._is_showing = False
        self._errors: dict[str, ErrorLabel] = {}
        self.people = PersonField(find, self.tr("With whom"))
        self.channel = ChoiceRow(
            self.tr("How"), self._channels(can_be_alone=can_be_alone), columns=4 if self._room() == _WIDTH else 3
        )
        self.day = DayBox(self._today)
        self.clock = LineEdit(self.tr("14:30"), self.tr("At what time"))
        self.what = LineEdit(self.tr("coffee, a call about the budget, …"))
        self.place = LineEdit(self.tr("Place"), self.tr("Place"))
        self.at_event = LineEdit(self.tr("Event"), self.tr("Event"))
        self.initiator = ChoiceRow(self.tr("Who started it"), self._initiators(), columns=3, optional=True)
        self.minutes = NumberBox()
        self.topics = LineEdit(self.tr("storage, open data"))
        words = ((True, self.tr("&For me"), ""), (False, self.tr("Not for me"), ""))
        self.worth_me = ChoiceRow(self.tr("Worth it"), words, columns=2, optional=True)
        words = ((True, self.tr("Fo&r them"), ""), (False, self.tr("Not for them"), ""))
        self.worth_them = ChoiceRow(self.tr("Worth it"), words, columns=2, optional=True)
        self.note = _Note()
        self.hint = SecrecyHint(self.note)
        self._build(extras)
        self.channel.choose(Channel.IN_PERSON)
        self._watch()

    def show_draft(self, draft: InteractionDraft) -> None:
        """Show a draft in every field but those changed by hand; its people are shown by ``people`` itself."""
        self._is_showing = True
        on = QDate(draft.on.year, draft.on.month, draft.on.day)
        values: dict[str, Callable[[], object]] = {
            "channel": lambda: self.show_channel(draft.channel),
            "on": lambda: self.day.setDate(on),
            "at": lambda: self.clock.setText(f"{draft.at:%H:%M}" if draft.at else ""),
            "what": lambda: self.what.setText(draft.what),
            "place": lambda: self.place.setText(draft.place),
            "event": lambda: self.at_event.setText(draft.event),
            "initiated_by": lambda: self.initiator.show_value(draft.initiated_by),
            "minutes": lambda: self.minutes.setValue(draft.minutes or 0),
            "topics": lambda: self.topics.setText(", ".join(draft.topics)),
            "worth_me": lambda: self.worth_me.show_value(draft.worth_me),
            "worth_them": lambda: self.worth_them.show_value(draft.worth_them),
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
            worth_me=_truth(self.worth_me.value),
            worth_them=_truth(self.worth_them.value),
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

    @property
    def is_alone(self) -> bool:
        """Whether it was no interaction."""
        return self.channel.value == ALONE

    def show_channel(self, channel: Channel | str) -> None:
        """Show how it was, a channel or ALONE, unless that was chosen by hand."""
        if "channel" not in self._by_hand:
            was_showing, self._is_showing = self._is_showing, True
            self.channel.show_value(channel)
            self._is_showing = was_showing

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
            ("worth_me", self.worth_me.chosen),
            ("worth_them", self.worth_them.chosen),
            ("note", self.note.textChanged),
        ):
            changed.connect(partial(self._on_field_changed, name))
        self.channel.chosen.connect(self._on_channel_chosen)

    def _on_field_changed(self, name: str, *_value: object) -> None:
        if not self._is_showing:
            self._by_hand.add(name)

    def _on_channel_chosen(self, _value: object) -> None:
        for widget in self._of_interactions:
            widget.setVisible(not self.is_alone)
        for widget in self._of_notes:
            widget.setVisible(not self.is_alone or bool(self.note.toPlainText().strip()))
        self.changed.emit()

    def _channels(self, *, can_be_alone: bool) -> list[tuple[object, str, str]]:
        words = {
            Channel.IN_PERSON: self.tr("In &person"),
            Channel.VIDEO: self.tr("&Video call"),
            Channel.PHONE: self.tr("P&hone"),
            Channel.EMAIL: self.tr("&E-mail"),
            Channel.MESSAGE: self.tr("&Message"),
            Channel.SOCIAL: self.tr("&Social media"),
            Channel.LETTER: self.tr("&Letter"),
        }
        alone: list[tuple[object, str, str]] = [(ALONE, self.tr("No &contact"), "giving")] if can_be_alone else []
        return [*((channel, words[channel], CHANNEL_ICONS[channel]) for channel in Channel), *alone]

    def _initiators(self) -> list[tuple[object, str, str]]:
        return [
            (Initiator.ME, self.tr("&I did"), ""),
            (Initiator.THEM, self.tr("&They did"), ""),
            (Initiator.BOTH, self.tr("&Both"), ""),
        ]

    def _room(self) -> int:
        """What the fields may take of the screen's width."""
        return min(_WIDTH, self.screen().availableSize().width() - _REST)

    def _build(self, extras: Sequence[QWidget]) -> None:
        self.day.setMaximumDate(self._today)
        self.minutes.setRange(0, 1440)
        self.minutes.setSingleStep(5)
        self.minutes.setSpecialValueText(self.tr("not said"))
        form = QGridLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setColumnMinimumWidth(0, 10 * GRID)
        form.setColumnMinimumWidth(1, self._room())
        form.setColumnStretch(1, 1)
        self._add(form, self.tr("&With"), self.people, "people")
        self._of_interactions += self._add(form, self.tr("Wh&at"), self.what)
        self._add(form, self.tr("How"), self.channel)
        self._add(form, self.tr("Whe&n"), self._day_row(), "on", buddy=self.day)
        place = _beside(self.place, self.at_event)
        self._of_interactions += self._add(form, self.tr("Where"), place, buddy=self.place)
        minutes = QLabel(self.tr("Min&utes"))
        minutes.setBuddy(self.minutes)
        self.minutes.setAccessibleName(self.tr("Minutes"))
        began = _beside(self.initiator, minutes, self.minutes, stretched=self.minutes)
        self._of_interactions += self._add(form, self.tr("Who started it"), began, "minutes", buddy=self.initiator)
        worth = _beside(self.worth_me, self.worth_them, stretched=self.worth_them)
        self._of_interactions += self._add(form, self.tr("Worth it"), worth, buddy=self.worth_me)
        for extra in extras:
            form.addWidget(extra, form.rowCount(), 1)
        self._of_interactions += self._add(form, self.tr("To&pics"), self.topics)
        self._of_notes = self._add(form, self.tr("N&ote"), self.note)
        form.addWidget(self.hint, form.rowCount(), 1)
        # The room that a list of hits has left behind.
        form.setRowStretch(form.rowCount() - 1, 1)

    def _add(
        self, form: QGridLayout, words: str, widget: QWidget, field: str = "", buddy: QWidget | None = None
    ) -> list[QWidget]:
        """Put a labelled row into the form, and return what it is made of."""
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
        return [label, widget]

    def _day_row(self) -> QWidget:
        """The day and the clock, and beside them, or below where there is no room, the days that are meant most."""
        self.clock.setFixedWidth(11 * GRID)
        near = [Button(words, ButtonKind.QUIET) for words in (self.tr("Today"), self.tr("Yesterday"))]
        for ago, button in enumerate(near):
            button.clicked.connect(lambda _checked=False, ago=ago: self.day.setDate(self._today.addDays(-ago)))
        line = [self.day, self.clock, *near]
        needed = sum(each.sizeHint().width() for each in line) + len(near) * GRID
        row = QWidget()
        layout = QGridLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for place, each in enumerate(line):
            layout.addWidget(each, *(divmod(place, 2) if needed > self._room() else (0, place)))
        layout.setColumnStretch(len(line), 1)
        return row


class _Note(TextEdit):
    """Three lines high, and higher where there is room."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 8 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 8 * GRID)


def _beside(*widgets: QWidget, stretched: QWidget | None = None) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    for widget in widgets:
        layout.addWidget(widget, 1 if stretched in (None, widget) else 0)
    return row


def _truth(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _time(text: str) -> time | None:
    """A time of day as people write it, shown beside the day where it is none. Raises InputError."""
    return parse_clock(text, "on") if text.strip() else None
