"""The load check: what the cadences promise, what is made, and what stretching them would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from netdesk.core.cadence import interval_words
from netdesk.core.language import grouped
from netdesk.core.load import LEAST_DAYS
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.focus_ring import FocusRing
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.load import Load, Stretch
    from netdesk.errors import InputError

_WIDTH = 76 * GRID
_MOST_HEIGHT = 32 * GRID


class LoadDialog(Dialog):
    """Shows a load, and the stretches that would fit. ``stretch_asked``: the user wants them."""

    stretch_asked = Signal()

    def __init__(self, load: Load, stretches: Sequence[Stretch], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Load check"))
        self._error = ErrorLabel()
        heading, sentence = self._words(load)
        self.column.addWidget(label(heading, TextSize.TITLE, strong=True, wrap=True))
        self.sentence = label(sentence, wrap=True)
        self.column.addWidget(self.sentence)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        if load.factor is None:
            self.column.addStretch(1)
            self.end_with(close)
        else:
            self.column.addWidget(self._table(stretches), 1)
            due = self.tr("Due today: {now}; stretched it would be {then}.")
            self.column.addWidget(MutedLabel(due.format(now=load.due, then=load.due_stretched), wrap=True))
            self.stretch = Button(
                self.tr("Stretch all by {factor}").format(factor=_decimal(load.factor, 2)), ButtonKind.PRIMARY
            )
            self.stretch.clicked.connect(self.stretch_asked)
            self.column.addWidget(self._error)
            self.end_with(close, self.stretch)
        self.setMinimumWidth(_WIDTH)

    def show_error(self, error: InputError) -> None:
        """Say why it cannot be done."""
        self._error.show_error(str(error))

    def _words(self, load: Load) -> tuple[str, str]:
        one = self.tr("{people} person has a cadence, which comes to {promised} touches a week.")
        many = self.tr("{people} people have a cadence, which comes to {promised} touches a week.")
        promised = (one if load.people == 1 else many).format(
            people=load.people, promised=_decimal(load.promised * 7, 1)
        )
        if not load.is_known:
            young = self.tr("The log is younger than {days} days, too young to say what you make of them.")
            return self.tr("What your cadences promise"), f"{promised} {young.format(days=LEAST_DAYS)}"
        made = self.tr("You make {made}: {touches} in {days} days.").format(
            made=_decimal(load.made * 7, 1), touches=load.touches, days=load.days
        )
        if load.factor is None:
            return self.tr("What you promise, you make") if load.made >= load.promised else self.tr(
                "What your cadences promise"
            ), f"{promised} {made}"
        fits = self.tr("Intervals {factor} times as long would fit.").format(factor=_decimal(load.factor, 2))
        return self.tr("You promise more than you make"), f"{promised} {made} {fits}"

    def _table(self, stretches: Sequence[Stretch]) -> QScrollArea:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(GRID, GRID, GRID, GRID)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setColumnStretch(0, 1)
        for column, words in enumerate((self.tr("Cadence"), self.tr("Now"), self.tr("Stretched"))):
            grid.addWidget(MutedLabel(words), 0, column)
        for row, each in enumerate(stretches, start=1):
            people = (
                self.tr("1 person")
                if each.people == 1
                else self.tr("{count} people").format(count=grouped(each.people))
            )
            owner = each.owner or self.tr("their own")
            for column, words in enumerate(
                (f"{owner} · {people}", interval_words(each.days), interval_words(each.days_then))
            ):
                grid.addWidget(label(words, strong=column == 2 and each.days != each.days_then), row, column)
        area = QScrollArea()
        slim(area)
        FocusRing(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("What stretching would do"))
        area.setWidget(inner)
        area.setMaximumHeight(_MOST_HEIGHT)
        area.setMinimumHeight(min(inner.sizeHint().height() + GRID, _MOST_HEIGHT))
        return area


def _decimal(number: float, digits: int) -> str:
    return QLocale().toString(number, "f", digits)
