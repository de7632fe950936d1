"""Do these two know each other? One pair after the other: yes, no, don't know; by one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netdesk.core.language import grouped
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.services.insight import PairQuestion


class PairsDialog(Dialog):
    """``answered`` carries both ids and True, False or None; ``taken_back``: the answer before is not to hold."""

    answered = Signal(int, int, object)
    taken_back = Signal()

    def __init__(self, questions: Sequence[PairQuestion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Do they know each other?"))
        self._questions = list(questions)
        self._place = 0
        self._count = MutedLabel(size=TextSize.SMALL)
        self._one = label("", TextSize.TITLE, strong=True, wrap=True)
        self._other = label("", TextSize.TITLE, strong=True, wrap=True)
        self._between = MutedLabel(self.tr("and"))
        self.answers = [
            self._button(self.tr("&Yes"), "Y", True),
            self._button(self.tr("&No"), "N", False),
            self._button(self.tr("&Don't know"), "D", None),
        ]
        self._back = Button(self.tr("Back"), ButtonKind.QUIET, "undo", hint="Backspace")
        self._back.clicked.connect(self.go_back)
        done = Button(self.tr("Done", "with this window"), hint="Esc")
        done.clicked.connect(self.accept)
        add_action(self, self.tr("Back to the pair before"), self.go_back, keys=["Backspace"])
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in self.answers:
            row.addWidget(button)
        row.addStretch(1)
        last = QHBoxLayout()
        last.addWidget(self._back)
        last.addStretch(1)
        last.addWidget(done)
        for widget in (self._count, self._one, self._between, self._other):
            self.column.addWidget(widget)
        self.column.addSpacing(GRID)
        self.column.addLayout(row)
        self.column.addSpacing(GRID)
        self.column.addLayout(last)
        self.setMinimumWidth(52 * GRID)
        self._show()

    def answer(self, know: bool | None) -> None:
        """Answer the pair shown, and go on to the next."""
        if self._place < len(self._questions):
            asked = self._questions[self._place]
            self._place += 1
            self.answered.emit(asked.one_id, asked.other_id, know)
            self._show()

    def go_back(self) -> None:
        """Take the answer before back."""
        if self._place:
            self._place -= 1
            self.taken_back.emit()
            self._show()

    def _show(self) -> None:
        is_over = self._place >= len(self._questions)
        asked = None if is_over else self._questions[self._place]
        self._one.setText(
            asked.one if asked else self.tr("Nothing more to ask") if self._questions else self.tr("Nothing to ask")
        )
        self._other.setText(asked.other if asked else "")
        words = (
            self.tr("These were all for now.")
            if self._questions
            else self.tr("State who is close to you first: closeness 4 or 5.")
        )
        self._between.setText(self.tr("and") if asked else words)
        place = self.tr("{place} of {count}").format(
            place=grouped(self._place + 1), count=grouped(len(self._questions))
        )
        self._count.setText("" if is_over else place)
        for button in self.answers:
            button.setEnabled(not is_over)
        self._back.setEnabled(self._place > 0)
        self.setAccessibleDescription(f"{asked.one} / {asked.other}" if asked else "")

    def _button(self, words: str, key: str, know: bool | None) -> Button:
        button = Button(words, hint=key)
        button.clicked.connect(lambda: self.answer(know))
        add_action(self, "", lambda: self.answer(know), keys=[key])
        return button
