"""The check of a rule, put together from choices that read as a sentence, or typed; with how it would stand."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from netdesk.core.language import marked, tr
from netdesk.core.rules.checks import After, Each, How, Measure, Measured, Op, Period, Trigger, check_text, read_check
from netdesk.errors import InputError
from netdesk.ui.draft_fields import DraftField
from netdesk.ui.kit.fields import ChoiceBox, LineEdit, NumberBox
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import HALF

if TYPE_CHECKING:
    from netdesk.core.rules.checks import Check

K = TypeVar("K", bound=StrEnum)
_UNITS = {1: marked("days"), 7: marked("weeks"), 30: marked("months"), 365: marked("years")}
_MOST = 9999
_MOST_LETTERS = 9
_NAMES: dict[type[StrEnum], str] = {
    How: marked("How"),
    Measure: marked("What is counted"),
    Period: marked("Per"),
    Trigger: marked("After what"),
}
_OPS = {Op.AT_LEAST: marked("at least"), Op.AT_MOST: marked("at most"), Op.EXACTLY: marked("exactly")}


class CheckBuilder(QWidget):
    """Choices, and below them the sentence they make, which can be typed as well. ``changed``: another stands there."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_showing = False
        kinds = [tr("Nothing that the log could tell"), tr("Each of some people"), tr("A count"), tr("Afterwards")]
        self.kind = _box(kinds)
        self.kind.setAccessibleName(tr("Kind of check"))
        self.query = LineEdit("is:mentor", tr("Of whom: a query"))
        self.each_how, self.after_how = _words_of(How), _words_of(How)
        self.every, self.within = _Span(), _Span()
        self.measure, self.period, self.trigger = _words_of(Measure), _words_of(Period), _words_of(Trigger)
        self.op = _box([tr(words) for words in _OPS.values()])
        self.bound = _words_of(Measure)
        self.bound.make_editable()
        self.bound.setAccessibleName(tr("A number, or what it is held against"))
        self._rows = QStackedWidget()
        for row in (
            (),
            (label(tr("each")), self.query, self.each_how, label(tr("every")), self.every),
            (self.measure, self.op, self.bound, label(tr("per")), self.period),
            (label(tr("after")), self.trigger, self.after_how, label(tr("within")), self.within),
        ):
            self._rows.addWidget(_in_line(row))
        self.line = LineEdit('each "is:mentor" met in person every 6w', tr("The check as a sentence"))
        self.outlook = MutedLabel(wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        for widget in (self.kind, self._rows, self.line, self.outlook):
            layout.addWidget(widget)
        self.setFocusProxy(self.kind)
        self._watch()
        self._on_kind_changed()

    def text(self) -> str:
        """The sentence as it stands."""
        return self.line.text().strip()

    def show_text(self, text: str) -> None:
        """Show a sentence, in the choices too where it is a check."""
        self._is_showing = True
        self.line.setText(text)
        self._show_choices(text)
        self._is_showing = False
        self.changed.emit()

    def _show_choices(self, text: str) -> None:
        if not text.strip():
            self.kind.setCurrentIndex(0)
            return
        try:
            check = read_check(text)
        except InputError:
            return
        match check:
            case Each(query, how, days):
                self.kind.setCurrentIndex(1)
                self.query.setText(query)
                self.each_how.setCurrentIndex(list(How).index(how))
                self.every.show_days(days)
            case Measured(measure, op, bound, period):
                self.kind.setCurrentIndex(2)
                self.measure.setCurrentIndex(list(Measure).index(measure))
                self.op.setCurrentIndex(list(Op).index(op))
                self.bound.setEditText(tr(bound.value) if isinstance(bound, Measure) else str(bound))
                self.period.setCurrentIndex(list(Period).index(period))
            case After(trigger, how, days):
                self.kind.setCurrentIndex(3)
                self.trigger.setCurrentIndex(list(Trigger).index(trigger))
                self.after_how.setCurrentIndex(list(How).index(how))
                self.within.show_days(days)

    def _chosen(self) -> Check | None:
        match self.kind.currentIndex():
            case 1:
                return Each(self.query.text().strip() or "is:mentor", _of(How, self.each_how), self.every.days())
            case 2:
                return Measured(_of(Measure, self.measure), _of(Op, self.op), self._bound(), _of(Period, self.period))
            case 3:
                return After(_of(Trigger, self.trigger), _of(How, self.after_how), self.within.days())
        return None

    def _bound(self) -> int | Measure:
        said = self.bound.currentText().strip()
        if said.isdecimal():
            return min(int(said), _MOST)
        return next((each for each in Measure if tr(each.value) == said), 1)

    def _on_kind_changed(self) -> None:
        self._rows.setCurrentIndex(self.kind.currentIndex())
        self._rows.setVisible(self.kind.currentIndex() > 0)
        self.line.setVisible(self.kind.currentIndex() > 0)
        self._on_choice_changed()

    def _on_choice_changed(self) -> None:
        if not self._is_showing:
            check = self._chosen()
            self.line.setText(check_text(check) if check else "")
            self.changed.emit()

    def _on_line_text_edited(self, text: str) -> None:
        self._is_showing = True
        if text.strip():
            self._show_choices(text)
        self._is_showing = False
        self.changed.emit()

    def _watch(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        for box in (self.each_how, self.after_how, self.measure, self.op, self.period, self.trigger):
            box.currentIndexChanged.connect(self._on_choice_changed)
        self.bound.currentTextChanged.connect(self._on_choice_changed)
        self.query.textEdited.connect(self._on_choice_changed)
        for span in (self.every, self.within):
            span.changed.connect(self._on_choice_changed)
        self.line.textEdited.connect(self._on_line_text_edited)


class CheckField(DraftField[str]):
    """The check of a rule in a form."""

    def __init__(self, name: str, builder: CheckBuilder) -> None:
        super().__init__(name, [builder])
        self._builder = builder
        builder.changed.connect(self.changed)

    def _show(self, value: str) -> None:
        self._builder.show_text(value)

    def _read(self) -> str:
        """Raises InputError."""
        text = self._builder.text()
        return check_text(read_check(text)) if text else ""

    def _state(self) -> object:
        return self._builder.text()


class _Span(QWidget):
    """A number of days, weeks, months or years."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = NumberBox()
        self.number.setRange(1, 520)
        self.number.setValue(6)
        self.number.setAccessibleName(tr("How many"))
        self.unit = _box([tr(words) for words in _UNITS.values()])
        self.unit.setCurrentIndex(1)
        self.unit.setAccessibleName(tr("Of what"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        layout.addWidget(self.number)
        layout.addWidget(self.unit)
        self.number.valueChanged.connect(self.changed)
        self.unit.currentIndexChanged.connect(self.changed)

    def days(self) -> int:
        """As days, ten years at most."""
        return min(self.number.value() * list(_UNITS)[self.unit.currentIndex()], 3650)

    def show_days(self, days: int) -> None:
        """In the largest unit that fits."""
        unit = max(each for each in _UNITS if days % each == 0)
        self.unit.setCurrentIndex(list(_UNITS).index(unit))
        self.number.setValue(days // unit)


def _in_line(widgets: tuple[QWidget, ...]) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(HALF)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, LineEdit | ChoiceBox) else 0)
    return row


def _box(words: list[str]) -> ChoiceBox:
    box = ChoiceBox()
    box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(min(_MOST_LETTERS, max(map(len, words))))
    box.addItems(words)
    return box


def _words_of(kinds: type[StrEnum]) -> ChoiceBox:
    box = _box([tr(each.value) for each in kinds])
    box.setAccessibleName(tr(_NAMES[kinds]))
    return box


def _of(kinds: type[K], box: ChoiceBox) -> K:
    return list(kinds)[box.currentIndex()]
