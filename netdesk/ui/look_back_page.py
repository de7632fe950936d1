"""The look back at a quarter: what moved, three questions, and notes of one's own, which are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from netdesk.core.insight.look_back import PART_WORDS, Move, Moved, Part
from netdesk.core.language import labelled, tr
from netdesk.core.quarters import Quarter, quarter_words, quarters
from netdesk.models.insight_words import figure_name, figure_text, panel_title
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.fields import TextEdit
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtGui import QHideEvent


_QUARTERS = 12
_TEXT_HEIGHT = 9 * GRID
_SHARES = (5, 3, 3)
"""Of words, figures and nothing: further apart, one would not see which of them belong together."""
_SIGNS = {Move.UP: "↑", Move.DOWN: "↓", Move.CHANCE: "≈", Move.SAME: "="}


class LookBackPage(QScrollArea):
    """``quarter_asked`` carries a quarter to be shown, ``kept`` its name and what was written, by the part."""

    quarter_asked = Signal(object)
    kept = Signal(str, dict)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        slim(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.quarter: Quarter | None = None
        self._which = Button("", icon="calendar", name=self.tr("Which quarter"), opens_menu=True)
        self._save = Button(self.tr("Keep"), ButtonKind.PRIMARY, hint="Ctrl+S")
        self._save.clicked.connect(self.keep)
        self.moved: Sequence[Moved] = ()
        self._moved = QWidget()
        self._column = QVBoxLayout()
        self.texts: dict[Part, QPlainTextEdit] = {}
        self._lay_out()
        add_action(self, self.tr("Keep what is written"), self.keep, icon="check", keys=["Ctrl+S"])

    def offer(self, day: date) -> None:
        """Offer the quarter that a day is in, and those before it."""
        menu = QMenu(self._which)
        for quarter in reversed(quarters(day, _QUARTERS)):
            action = menu.addAction(quarter_words(quarter.name))
            action.triggered.connect(lambda _=False, quarter=quarter: self.ask(quarter))
        self._which.setMenu(menu)
        if self.quarter is None:
            self.ask(Quarter.of(day))

    def ask(self, quarter: Quarter) -> None:
        """Keep what is written of the one shown, and ask for another quarter."""
        self.keep()
        self.quarter = quarter
        self._which.setText(quarter_words(quarter.name))
        self._which.updateGeometry()
        self.quarter_asked.emit(quarter)

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show what was written, unless the user is writing."""
        for part, edit in self.texts.items():
            if not edit.document().isModified():
                edit.setPlainText(texts.get(part.value, ""))
                edit.document().setModified(False)
        self._show_state()

    def show_moved(self, found: Sequence[Moved]) -> None:
        """Show what moved."""
        self.moved = found
        self._column.removeWidget(self._moved)
        self._moved.hide()
        self._moved.deleteLater()
        self._moved = _moved_grid(found) if found else MutedLabel(self.tr("Too little is known to say what moved."))
        self._column.insertWidget(1, self._moved)

    def keep(self) -> None:
        """Have what is written kept, where something changed."""
        if self.quarter is not None and any(edit.document().isModified() for edit in self.texts.values()):
            for edit in self.texts.values():
                edit.document().setModified(False)
            self.kept.emit(self.quarter.name, {part.value: edit.toPlainText() for part, edit in self.texts.items()})
            self._show_state()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is written is kept when one leaves."""
        super().hideEvent(event)
        self.keep()

    def settle(self) -> None:
        """The first question takes the focus."""
        self.texts[Part.CHANGED].setFocus()

    def _show_state(self) -> None:
        self._save.setEnabled(any(edit.document().isModified() for edit in self.texts.values()))

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, GRID, GRID)
        layout.setSpacing(GRID)
        row = QHBoxLayout()
        row.addWidget(self._which)
        row.addStretch(1)
        row.addWidget(self._save)
        layout.addLayout(row)
        self._column.addWidget(label(self.tr("What moved"), strong=True))
        self._column.addWidget(self._moved)
        layout.addLayout(self._column)
        for part in Part:
            said = label(PART_WORDS[part], strong=True, wrap=True)
            edit = TextEdit(height=_TEXT_HEIGHT)
            edit.setAccessibleName(PART_WORDS[part])
            edit.document().modificationChanged.connect(self._show_state)
            said.setBuddy(edit)
            layout.addSpacing(GRID)
            layout.addWidget(said)
            layout.addWidget(edit)
            self.texts[part] = edit
        layout.addStretch(1)
        self.setWidget(inside)
        self._show_state()


def _moved_grid(found: Sequence[Moved]) -> QWidget:
    grid = QWidget()
    layout = QGridLayout(grid)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(3 * GRID)
    for column, share in enumerate(_SHARES):
        layout.setColumnStretch(column, share)
    for row, each in enumerate(found):
        name, scope = figure_name(each.after)
        said = labelled(panel_title(each.panel), f"{name}, {scope}" if scope else name)
        layout.addWidget(label(said, wrap=True), row, 0)
        ends = f"{_SIGNS[each.move]} {figure_text(each.before)} → {figure_text(each.after)}"
        value = label(ends, strong=each.move.is_sure)
        value.setAccessibleName(labelled(tr(each.move.value), ends))
        layout.addWidget(value, row, 1)
    words = tr("≈ the difference is as small as chance makes it among so few; = the same")
    layout.addWidget(MutedLabel(words, wrap=True), len(found), 0, 1, len(_SHARES))
    return grid
