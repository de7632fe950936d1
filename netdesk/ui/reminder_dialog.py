"""A reminder of one's own: what, when, about whom, and whether it comes again."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from netdesk.core.recurrence import Recurrence
from netdesk.core.recurrence_text import WEEKDAYS, rrule_of
from netdesk.core.recurrence_words import rule_words
from netdesk.core.reminders import ReminderDraft
from netdesk.core.times import parse_clock
from netdesk.errors import InputError
from netdesk.models.words import day_words
from netdesk.ui.kit.buttons import Button, submit_button
from netdesk.ui.kit.completion import Completer
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import ChoiceBox, DayBox, LineEdit, NumberBox
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, ROW_HEIGHT
from netdesk.ui.person_field import PersonField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from netdesk.core.recurrence import LeapDay
    from netdesk.ui.person_hit import PersonHit

_SHOWN_DAYS = 3
_WIDTH = 64 * GRID
_MOST_MINUTES = 480


class ReminderDialog(Dialog):
    """Fills in a ReminderDraft, which ``submitted`` carries; the caller then accepts or shows what is wrong."""

    submitted = Signal(object)

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        today: date,
        leap: LeapDay,
        about: Iterable[PersonHit] = (),
        draft: ReminderDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._leap = leap
        self.setWindowTitle(self.tr("Remind me") if draft is None else self.tr("Edit a reminder"))
        self.text = LineEdit(self.tr("Send the venue list"), self.tr("What"))
        self.about = PersonField(find, self.tr("About whom"), is_single=True)
        self.about.pick(about)
        first = QDate(today.year, today.month, today.day)
        self.day = DayBox(first.addDays(1))
        self.day.setDisplayFormat("ddd d MMM yyyy")
        self.clock = LineEdit(self.tr("14:30"), self.tr("At what time"))
        self.zone = LineEdit(self.tr("wherever I am"), self.tr("In which time zone"))
        self.zone.setCompleter(self._zones())
        self.repeat = ChoiceBox()
        self.repeat.make_editable(self.tr("How often"))
        self.repeat.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.minutes = NumberBox()
        self.minutes.setRange(1, _MOST_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self._days = MutedLabel(wrap=True)
        self._error = ErrorLabel()
        self._lay_out()
        self._rules: dict[str, str] = {}
        self._offer_rules()
        self._show(draft)
        self.day.dateChanged.connect(self._on_day_changed)
        self.repeat.currentTextChanged.connect(self._show_days)
        self._show_days()
        self.text.setFocus()

    def draft(self) -> ReminderDraft:
        """What the form says. Raises InputError."""
        self.about.take_only_hit()
        if self.about.pending():
            raise InputError(
                self.tr("Pick “{text}” from the list, or clear it.").format(text=self.about.pending()), "person"
            )
        people = self.about.people()
        at = self.clock.text().strip()
        return ReminderDraft(
            self.text.text().strip(),
            self._day(),
            parse_clock(at) if at else None,
            self._rrule(),
            people[0] if people else 0,
            self.zone.text().strip(),
            self.minutes.value(),
        )

    def submit(self) -> None:
        """Offer what was filled in."""
        try:
            draft = self.draft()
        except InputError as error:
            self.show_error(error)
            return
        self._error.show_error("")
        self.submitted.emit(draft)

    def show_error(self, error: InputError) -> None:
        """Say what cannot be used, and go there."""
        self._error.show_error(str(error))
        fields: dict[str, QWidget] = {"text": self.text, "every": self.repeat, "rrule": self.repeat, "zone": self.zone}
        fields |= {"at": self.clock, "person": self.about}
        fields.get(error.field, self.text).setFocus()

    def _show(self, draft: ReminderDraft | None) -> None:
        if draft is None:
            self.minutes.setValue(3)
            return
        self.text.setText(draft.text)
        self.day.setDate(QDate(draft.on_day.year, draft.on_day.month, draft.on_day.day))
        self.clock.setText(f"{draft.at:%H:%M}" if draft.at else "")
        self.zone.setText(draft.zone)
        self.minutes.setValue(draft.minutes or 3)
        if draft.rrule:
            words = rule_words(Recurrence.parse(draft.rrule))
            self._rules[words] = draft.rrule
            if self.repeat.findText(words) < 0:
                self.repeat.addItem(words)
        self._offer_rules()
        self.repeat.setCurrentText(rule_words(Recurrence.parse(draft.rrule)) if draft.rrule else self._once())

    def _offer_rules(self) -> None:
        """The usual rules in words, those of the day chosen among them; what is chosen stays."""
        chosen, day = self.repeat.currentText() or self._once(), self._day()
        name = WEEKDAYS[day.weekday()]
        usual = (
            "FREQ=DAILY",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            f"FREQ=WEEKLY;BYDAY={name}",
            f"FREQ=WEEKLY;INTERVAL=2;BYDAY={name}",
            "FREQ=MONTHLY",
            f"FREQ=MONTHLY;BYDAY={min((day.day + 6) // 7, 4)}{name}",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "FREQ=MONTHLY;INTERVAL=3",
            "FREQ=MONTHLY;INTERVAL=6",
            "FREQ=YEARLY",
        )
        self._rules |= {rule_words(Recurrence.parse(rrule)): rrule for rrule in usual}
        self.repeat.blockSignals(True)
        self.repeat.clear()
        self.repeat.addItems([self._once(), *(rule_words(Recurrence.parse(rrule)) for rrule in usual)])
        self.repeat.setCurrentText(chosen)
        self.repeat.blockSignals(False)

    def _once(self) -> str:
        return self.tr("once")

    def _rrule(self) -> str:
        said = self.repeat.currentText().strip()
        if not said or said == self._once():
            return ""
        return self._rules[said] if said in self._rules else rrule_of(said)

    def _day(self) -> date:
        return self.day.date().toPython()  # type: ignore[return-value]

    def _show_days(self) -> None:
        """The next days on which it would come, or why there are none."""
        try:
            draft = ReminderDraft("…", self._day(), None, self._rrule())
        except InputError as error:
            self._say_days(str(error))
            return
        before = max(self._today, self._day()) - timedelta(days=1)
        days = draft.days(before, _SHOWN_DAYS + 1, self._leap)
        shown = ", ".join(day_words(day, self._today) for day in days[:_SHOWN_DAYS])
        words = self.tr("Comes on {days} …") if len(days) > _SHOWN_DAYS else self.tr("Comes on {days}.")
        self._say_days(words.format(days=shown) if draft.rrule and shown else "")

    def _say_days(self, words: str) -> None:
        self._days.setText(words)
        self._days.setVisible(bool(words))

    def _on_day_changed(self) -> None:
        self._offer_rules()
        self._show_days()

    def _zones(self) -> Completer:
        from zoneinfo import available_timezones

        return Completer(sorted(available_timezones()), self, is_within=True)

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setColumnStretch(1, 1)
        form.setColumnStretch(3, 1)
        wide = ((self.tr("&What"), self.text), (self.tr("&About"), self.about))
        for row, (words, field) in enumerate(wide):
            self._add(form, words, field, row, 0, 3)
        self._add(form, self.tr("&On"), self.day, 2, 0, 1)
        self._add(form, self.tr("How o&ften"), self.repeat, 2, 2, 1)
        form.addWidget(self._days, 3, 1, 1, 3)
        self._add(form, self.tr("A&t"), self.clock, 4, 0, 1)
        self._add(form, self.tr("&Zone"), self.zone, 4, 2, 1)
        self._add(form, self.tr("Ta&kes"), self.minutes, 5, 0, 1)
        hint = self.tr("Without a time it comes with the morning's summary.")
        form.addWidget(MutedLabel(hint, wrap=True), 6, 1, 1, 3)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = submit_button(self.tr("Save"), "check")
        save.setDefault(True)
        save.clicked.connect(self.submit)
        self.column.addLayout(form)
        self.column.addWidget(self._error)
        self.end_with(cancel, save)
        fields = (self.day, self.repeat, self.clock, self.zone, self.minutes)
        order = (self.text, *self.about.stops(), *fields, save, cancel)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self.setMinimumWidth(_WIDTH)

    def _add(self, form: QGridLayout, words: str, field: QWidget, row: int, column: int, span: int) -> None:
        caption = label(words)
        caption.setBuddy(field)
        caption.setMinimumHeight(ROW_HEIGHT)
        form.addWidget(caption, row, column, Qt.AlignmentFlag.AlignTop)
        form.addWidget(field, row, column + 1, 1, span)
