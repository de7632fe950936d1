"""The sincerity gate to read: the table itself, as it decides."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.sincerity import LEVELS, MOST_DAYS, TABLE, Rung
from netdesk.models.giving_words import occasion_words, rung_words
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize


class GateDialog(Dialog):
    """Each milestone in a row, each closeness in a column: the most telling act that is offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("How far to go, and for whom")
        self.setWindowTitle(title)
        close = Button(self.tr("Close"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)
        words = self.tr(
            "The most telling act that netdesk offers; all that is quieter is offered too, and saying nothing always. "
            "Never a message for what is not verified or was noticed more than {days} days ago."
        )
        self.column.addWidget(label(title, TextSize.TITLE, strong=True))
        self.column.addWidget(MutedLabel(words.format(days=MOST_DAYS), wrap=True))
        self.column.addWidget(self._make_table(title), 1)
        self.end_with(close)
        close.setFocus()

    def _make_table(self, name: str) -> QWidget:
        table = QWidget()
        table.setAccessibleName(name)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, GRID, 0, GRID)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for column, level in enumerate((LEVELS[0] - 1, *LEVELS), 1):
            grid.addWidget(label(f"{CLOSENESS_WORDS[level]} ({level})", strong=True), 0, column)
        for row, (occasion, rungs) in enumerate(TABLE.items(), 1):
            grid.addWidget(label(occasion_words(occasion), strong=True), row, 0)
            for column, rung in enumerate((Rung.NOTHING, *rungs), 1):
                words = rung_words(rung)
                grid.addWidget(label(words) if rung else MutedLabel(words), row, column)
        return table
