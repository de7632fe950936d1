"""Where one or many people work now: a line with the organizations known so far as completions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.completion import Completer
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class OrganizationDialog(Dialog):
    """Asks for an organization. ``chosen`` carries its name, empty for none."""

    chosen = Signal(str)

    def __init__(self, who: str, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Organization"))
        self.edit = LineEdit(self.tr("Organization"), self.tr("Organization"))
        self.edit.setCompleter(Completer(names, self, is_within=True))
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._save = Button(self.tr("No organization"), ButtonKind.PRIMARY)
        self._save.setDefault(True)
        self._save.clicked.connect(self.accept)
        self.edit.textChanged.connect(self._on_edit_text_changed)
        heading = self.tr("Where {who} works now") if not who[:1].isdigit() else self.tr("Where {who} work now")
        self.column.addWidget(label(heading.format(who=who), TextSize.TITLE, strong=True, wrap=True))
        self.column.addWidget(self.edit)
        hint = self.tr("It takes the place of the organization in the position held now; the title stays.")
        self.column.addWidget(MutedLabel(hint, wrap=True))
        self.end_with(cancel, self._save)
        self.setMinimumWidth(48 * GRID)

    def accept(self) -> None:
        """Say what was chosen."""
        self.chosen.emit(self.edit.text().strip())
        super().accept()

    def _on_edit_text_changed(self, text: str) -> None:
        self._save.setText(self.tr("Set organization") if text.strip() else self.tr("No organization"))
        self._save.updateGeometry()
