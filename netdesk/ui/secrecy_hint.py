"""Below a note that looks confidential: keep it as it is, seal it, or keep only that there is something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netdesk.core.secrecy import Secrecy
from netdesk.ui.kit.choice_row import ChoiceRow
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.theme import HALF

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit


class SecrecyHint(QWidget):
    """Watches a note. Nothing is seen of it until there are words for which it may be better not written down."""

    def __init__(self, note: QPlainTextEdit) -> None:
        super().__init__()
        self._note = note
        self._words = MutedLabel(wrap=True)
        self.choice = ChoiceRow(
            self.tr("Who may read the note"),
            [
                (Secrecy.NORMAL, self.tr("Keep it so"), "note"),
                (Secrecy.PRIVATE, self.tr("Pri&vate"), "lock"),
                (Secrecy.UNSPOKEN, self.tr("Only “&talk in person”"), "in-person"),
            ],
            columns=3,
        )
        self.choice.choose(Secrecy.NORMAL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        layout.addWidget(self._words)
        layout.addWidget(self.choice)
        note.textChanged.connect(self._on_note_text_changed)
        self.hide()

    @property
    def secrecy(self) -> Secrecy:
        """What was chosen; a note without such words is normal."""
        value = self.choice.value
        return value if isinstance(value, Secrecy) and not self.isHidden() else Secrecy.NORMAL

    def _on_note_text_changed(self) -> None:
        from netdesk.services import guarded_notes

        mark = guarded_notes.what_looks_confidential(self._note.toPlainText())
        self._words.setText(self.tr("“{mark}”: should this be written down?").format(mark=mark))
        self.setVisible(bool(mark))
