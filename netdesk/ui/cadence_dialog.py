"""How often I want to be in touch with somebody: own cadence, none, or what tag and closeness give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from netdesk.core.cadence import Cadence, interval_words
from netdesk.core.channel import CHANNEL_WORDS, Channel
from netdesk.core.dates import parse_interval
from netdesk.core.language import grouped
from netdesk.errors import InputError
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.field_form import FieldForm
from netdesk.ui.kit.fields import ChoiceBox
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

_USUAL = ("1w", "2w", "1m", "2m", "3m", "6m", "1y")


def interval_text(days: int) -> str:
    """An interval as it is typed: ``1m``, ``6w``, ``45d``."""
    for unit, length in (("y", 365.25), ("m", 30.4375), ("w", 7)):
        text = f"{max(1, round(days / length))}{unit}"
        if parse_interval(text) == days:
            return text
    return f"{days}d"


class CadenceDialog(Dialog):
    """Asks for a cadence for the people of ``names``.

    ``cadence_chosen`` carries a Cadence, or None for no reminders; ``default_chosen`` takes their own one away.
    """

    cadence_chosen = Signal(object)
    default_chosen = Signal()

    def __init__(
        self, names: Sequence[str], cadence: Cadence | None, cadence_from: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cadence"))
        who = names[0] if len(names) == 1 else self.tr("{count} people").format(count=grouped(len(names)))
        self._default = QRadioButton(self.tr("&As closeness or tag say"))
        self._own = QRadioButton(self.tr("&Every"))
        self._none = QRadioButton(self.tr("&No reminders"))
        self._group = QButtonGroup(self)
        for choice in (self._own, self._default, self._none):
            self._group.addButton(choice)
        self._ideal = self._interval_box(self.tr("Ideal interval"))
        self._most = self._interval_box(self.tr("Longest interval"))
        self._words = MutedLabel()
        self._error = ErrorLabel()
        self._channels = {channel: QCheckBox(CHANNEL_WORDS[channel]) for channel in Channel}
        self._lay_out(who)
        self._fill(cadence, cadence_from, single=len(names) == 1)
        self._ideal.currentTextChanged.connect(self._on_ideal_changed)
        self._most.currentTextChanged.connect(self._show_words)
        self._group.buttonToggled.connect(self._on_group_toggled)
        self._on_group_toggled()

    def accept(self) -> None:
        """Say what was chosen, if it can be used; else what is wrong."""
        if self._default.isChecked():
            self.default_chosen.emit()
        elif self._none.isChecked():
            self.cadence_chosen.emit(None)
        else:
            try:
                cadence = self._read()
            except InputError as error:
                self._error.show_error(str(error))
                (self._most if error.field == "max_days" else self._ideal).setFocus()
                return
            self.cadence_chosen.emit(cadence)
        super().accept()

    def _read(self) -> Cadence:
        ideal = parse_interval(self._ideal.currentText())
        most = parse_interval(self._most.currentText()) if self._most.currentText().strip() else None
        chosen = frozenset(channel for channel, box in self._channels.items() if box.isChecked())
        return Cadence.of(ideal, most, chosen)

    def _fill(self, cadence: Cadence | None, cadence_from: str, single: bool) -> None:
        own = single and cadence_from == "person"
        if cadence is not None:
            self._ideal.setCurrentText(interval_text(cadence.ideal_days))
            self._most.setCurrentText(interval_text(cadence.max_days))
            for channel in cadence.channels:
                self._channels[channel].setChecked(True)
        else:
            self._ideal.setCurrentText("3m")
            self._follow("3m")
        chosen = self._own if own and cadence is not None else self._none if own else self._default
        (chosen if single else self._own).setChecked(True)
        self._show_words()

    def _interval_box(self, name: str) -> ChoiceBox:
        box = ChoiceBox()
        box.make_editable(name)
        box.addItems(_USUAL)
        box.setMinimumContentsLength(6)
        box.setToolTip(self.tr("Days, weeks, months or years: 30d, 6w, 3m, 1y"))
        return box

    def _lay_out(self, who: str) -> None:
        heading = label(self.tr("In touch with {who}").format(who=who), TextSize.TITLE, strong=True, wrap=True)
        every = QHBoxLayout()
        every.setSpacing(GRID)
        every.addWidget(self._own)
        every.addWidget(self._ideal)
        every.addWidget(self._words, 1)
        grid = QGridLayout()
        grid.setSpacing(HALF)
        for number, box in enumerate(self._channels.values()):
            grid.addWidget(box, number // 3, number % 3)
        form = FieldForm()
        form.setContentsMargins(3 * GRID, 0, 0, 0)
        form.add(self.tr("At the &longest"), self._most)
        form.addRow(MutedLabel(self.tr("Only these count (none ticked: any contact counts):")))
        form.addRow(grid)
        self._details = QWidget()
        self._details.setLayout(form)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = Button(self.tr("Set cadence"), ButtonKind.PRIMARY)
        save.setDefault(True)
        save.clicked.connect(self.accept)
        self.column.addWidget(heading)
        self.column.addLayout(every)
        self.column.addWidget(self._details)
        for choice in (self._default, self._none):
            self.column.addWidget(choice)
        self.column.addWidget(self._error)
        self.column.addSpacing(GRID)
        self.end_with(cancel, save)

    def _on_group_toggled(self) -> None:
        for part in (self._ideal, self._details):
            part.setEnabled(self._own.isChecked())
        self._error.show_error("")

    def _on_ideal_changed(self, text: str) -> None:
        self._follow(text)
        self._show_words()

    def _follow(self, text: str) -> None:
        """The longest interval follows the ideal one at half as much again."""
        try:
            self._most.setCurrentText(interval_text(Cadence.of(parse_interval(text)).max_days))
        except InputError:
            return

    def _show_words(self) -> None:
        try:
            cadence = self._read()
        except InputError:
            self._words.setText("")
            return
        words = self.tr("{rhythm}, {days} days at the longest")
        self._words.setText(words.format(rhythm=interval_words(cadence.ideal_days), days=cadence.max_days))
