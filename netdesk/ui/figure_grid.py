"""The figures of a panel as words: what each says, its value, and what it rests on; the three scopes side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from netdesk.models.insight_words import figure_name, figure_text, sample_text
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.insight.figures import Figure


class FigureGrid(QWidget):
    """A row for each thing said."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._grid: QWidget | None = None

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these in the place of those there are."""
        if self._grid is not None:
            self._layout.removeWidget(self._grid)
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = QWidget()
        self._layout.addWidget(self._grid)
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        names = [figure_name(each) for each in figures]
        said = list(dict.fromkeys(name for name, _ in names))
        scopes = list(dict.fromkeys(scope for _, scope in names))
        for column, scope in enumerate(filter(None, scopes), 1):
            grid.addWidget(MutedLabel(scope, TextSize.SMALL), 0, column)
        for (name, scope), figure in zip(names, figures, strict=True):
            row = said.index(name) + 1
            if grid.itemAtPosition(row, 0) is None:
                grid.addWidget(label(name, wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_cell(figure), row, scopes.index(scope) + 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 2)
        for column in range(1, len(scopes) + 1):
            grid.setColumnStretch(column, 2)


def _cell(figure: Figure) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    value = (
        MutedLabel(figure_text(figure), wrap=True)
        if figure.is_withheld
        else label(figure_text(figure), strong=True, wrap=True)
    )
    column.addWidget(value)
    if sample := sample_text(figure):
        column.addWidget(MutedLabel(sample, TextSize.SMALL, wrap=True))
    cell.setToolTip(figure.formula)
    return cell
