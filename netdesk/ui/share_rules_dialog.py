"""Rules to be shared: which, under what title, and what in them tells of one's network and has to go first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from netdesk.core.language import tr
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.rules.personal import Found
    from netdesk.core.rules.rule import Rule

_VALUE = Qt.ItemDataRole.UserRole


class ShareRulesDialog(Dialog):
    """``changed``: others are chosen, or words let be. ``submitted``: they are to be written."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, rules: Sequence[Rule], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = tr("Share rules")
        self.setWindowTitle(heading)
        self._rules = {rule.rule_id: rule for rule in rules}
        self.title = LineEdit(tr("Rules"), tr("What the pack is called"))
        self.rules = LineList(tr("Rules to share"))
        for rule in rules:
            _add(self.rules, rule.draft.name, rule.rule_id, is_ticked=rule.ended_on is None)
        self.rules.itemChanged.connect(self.changed)
        self._warning = MutedLabel(wrap=True)
        self.found = LineList(tr("What tells of your network; ticked is an ordinary word"))
        self.found.itemChanged.connect(self.changed)
        self._write = Button(tr("Write the pack …"), ButtonKind.PRIMARY, "export")
        self._write.clicked.connect(self.submitted)
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.column.addWidget(label(heading, TextSize.TITLE, strong=True))
        self.column.addWidget(MutedLabel(tr("What you learned stays here. A pack is plain text."), wrap=True))
        self.column.addWidget(self.title)
        self.column.addWidget(self.rules, 2)
        self.column.addWidget(self._warning)
        self.column.addWidget(self.found, 1)
        self.end_with(cancel, self._write)
        self.resize(64 * GRID, 64 * GRID)

    def chosen(self) -> list[Rule]:
        """The rules that are ticked."""
        return [self._rules[id_] for id_ in _values(self.rules)]

    def allowed(self) -> list[str]:
        """The words that are ticked as ordinary ones."""
        return [str(word) for word in _values(self.found)]

    def show_found(self, found: Sequence[Found]) -> None:
        """Show what tells of the network; as long as there is any, nothing is written."""
        self.found.blockSignals(True)
        allowed = self.allowed()
        self.found.clear()
        for word in allowed:
            _add(self.found, word, word, is_ticked=True)
        for said in dict.fromkeys(each.said for each in found):
            where = ", ".join(dict.fromkeys(f"{each.rule}, {each.field}" for each in found if each.said == said))
            kind = next(each.kind for each in found if each.said == said)
            _add(self.found, f"{said} ({tr(kind)}): {where}", said, is_ticked=False)
        self.found.blockSignals(False)
        self.found.setVisible(self.found.count() > 0)
        self._warning.setVisible(bool(found))
        self._warning.setText(
            tr("These tell of your network. Change the rules, or tick what is an ordinary word here.")
        )
        self._write.setEnabled(not found and bool(self.chosen()))


def _add(to: LineList, words: str, value: object, *, is_ticked: bool) -> None:
    item = QListWidgetItem(words)
    item.setData(_VALUE, value)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
    to.addItem(item)


def _values(of: LineList) -> list[int]:
    items = [of.item(row) for row in range(of.count())]
    return [item.data(_VALUE) for item in items if item.checkState() == Qt.CheckState.Checked]
