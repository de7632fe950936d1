"""Whether what is here is whole: what was found, and the button that rebuilds what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.core.check import Remedy
from netdesk.core.language import grouped
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import TextEdit
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from netdesk.core.check import Finding
    from netdesk.services.check import Repaired


class CheckDialog(Dialog):
    """``repair_asked`` is sent when the user wants made anew what can be."""

    repair_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check"))
        self.outcome = label("", wrap=True)
        self.found = TextEdit()
        self.found.setReadOnly(True)
        self.found.setAccessibleName(self.tr("What was found"))
        self.advice = MutedLabel(wrap=True)
        self.repair = Button(self.tr("&Repair"), icon="check")
        self.repair.clicked.connect(self._on_repair_clicked)
        done = Button(self.tr("Done", "with this window"), ButtonKind.PRIMARY)
        done.clicked.connect(self.accept)
        self.column.addWidget(label(self.tr("Is everything whole?"), TextSize.TITLE, strong=True))
        words = self.tr(
            "Looked at are the file, what in it points at something else, the lists, due days and search beside what "
            "was logged, days and settings, and your own rules and views."
        )
        self.column.addWidget(MutedLabel(words, wrap=True))
        self.column.addWidget(self.outcome)
        self.column.addWidget(self.found, 1)
        self.column.addWidget(self.advice)
        self.end_with(self.repair, done)
        self.resize(72 * GRID, 44 * GRID)
        self._show([], self.tr("Looking …"))
        done.setFocus()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show what a look found."""
        if found:
            said = self.tr("Not as it should be ({count}):").format(count=grouped(len(found)))
        else:
            said = self.tr("All is well.")
        self._show(found, said)

    def show_repaired(self, outcome: Repaired) -> None:
        """Show what a repair left, and where what was here before is kept."""
        if outcome.left:
            said = self.tr("What could be made anew was; this is left.")
        else:
            said = self.tr("Repaired. All is well.")
        if outcome.kept is not None:
            said += "\n" + self.tr("What was here before is kept as {name}.").format(name=outcome.kept.name)
        self._show(outcome.left, said)

    def show_failed(self) -> None:
        """It could not be looked at or repaired; why is told elsewhere."""
        self._show([], self.tr("This could not be found out."))

    def _show(self, found: Sequence[Finding], outcome: str) -> None:
        remedies = {each.remedy for each in found}
        advice = {
            Remedy.REPAIR: self.tr(
                "Repair makes anew what follows from what you stated, and does what is said above, once what is here "
                "is kept."
            ),
            Remedy.RESTORE: self.tr("What is damaged or missing is whole in a backup: restore one of the list."),
            Remedy.EDIT: self.tr("Rules and views are put otherwise where they are shown."),
        }
        self.outcome.setText(outcome)
        self.found.setPlainText("\n".join(each.sentence for each in found))
        self.found.setVisible(bool(found))
        self.advice.setText("\n".join(words for remedy, words in advice.items() if remedy in remedies))
        self.advice.setVisible(bool(found))
        self.repair.setVisible(Remedy.REPAIR in remedies)

    def _on_repair_clicked(self) -> None:
        self._show([], self.tr("Repairing …"))
        self.repair_asked.emit()
