"""Five people of different closeness, asked how they would describe me; each answer is kept as a mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.mentions import MentionDraft
from netdesk.models.tips import tip
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.edit_rows import line
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence


class AskDialog(Dialog):
    """``people`` are (id, name, closeness). ``answered`` carries a MentionDraft for each answer written down."""

    answered = Signal(object)

    def __init__(self, people: Sequence[tuple[int, str, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ask five people"))
        self._rows: list[tuple[int, str, QLineEdit, QLineEdit]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for column, words in enumerate((self.tr("Whom"), self.tr("As what"), self.tr("In which words"))):
            grid.addWidget(label(words, TextSize.SMALL, strong=True), 0, column)
        for row, (person_id, name, closeness) in enumerate(people, 1):
            who = QVBoxLayout()
            who.setSpacing(0)
            shown = label(name, strong=True)
            shown.setMaximumWidth(24 * GRID)
            shown.setToolTip(tip(name))
            who.addWidget(shown)
            who.addWidget(MutedLabel(self.tr("closeness {level}, {words}").format(
                level=closeness, words=CLOSENESS_WORDS[closeness]), TextSize.SMALL))  # fmt: skip
            label_edit, words_edit = line(self.tr("in a word or a few")), line(self.tr("as they said it"))
            label_edit.setAccessibleName(self.tr("As what, by {name}").format(name=name))
            words_edit.setAccessibleName(self.tr("In which words, by {name}").format(name=name))
            grid.addLayout(who, row, 0)
            grid.addWidget(label_edit, row, 1)
            grid.addWidget(words_edit, row, 2)
            self._rows.append((person_id, name, label_edit, words_edit))
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        close = Button(self.tr("Later"))
        close.clicked.connect(self.reject)
        save = Button(self.tr("Keep the answers"), ButtonKind.PRIMARY, "check")
        save.setDefault(True)
        save.clicked.connect(self.submit)
        self.column.setSpacing(2 * GRID)
        self.column.addWidget(label(self.tr("How would they describe you?"), TextSize.TITLE, strong=True, wrap=True))
        hint = self.tr(
            "One of each closeness, whoever you were in touch with last: distant people say what you are known for, "
            "close ones what you are. Ask in your own words; what they answer is kept as a mention, and none of them "
            "comes up again for two years."
        )
        self.column.addWidget(MutedLabel(hint, wrap=True))
        self.column.addLayout(grid)
        self.end_with(close, save)
        self.setMinimumWidth(84 * GRID)
        if self._rows:
            self._rows[0][2].setFocus()

    def submit(self) -> None:
        """Say what was answered by those who were."""
        answers = [
            MentionDraft(told.text() or words.text(), words.text(), name, person_id, was_asked=True)
            for person_id, name, told, words in self._rows
            if (told.text() + words.text()).strip()
        ]
        self.accept()
        if answers:
            self.answered.emit(answers)
