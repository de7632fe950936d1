"""What files would bring in of my profiles: each part to be ticked or not, then all of it in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from netdesk.core.language import counted, labelled, marked, tr
from netdesk.models.tips import tip
from netdesk.models.words import day_words, period_words
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from netdesk.core.identity_plan import IdentityPlan

_PART = Qt.ItemDataRole.UserRole
_LONGEST = 140


class BringIdentityDialog(Dialog):
    """``chosen`` carries the parts of the plan that are not wanted."""

    chosen = Signal(object)

    def __init__(self, plan: IdentityPlan, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring in my profiles"))
        self.parts = LineList(self.tr("What would come in"))
        for words, detail, part in _parts(plan, today):
            item = QListWidgetItem(_shortened(labelled(words, detail)))
            item.setToolTip(tip(detail))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(_PART, part)
            self.parts.addItem(item)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._bring = Button(self.tr("Bring in"), ButtonKind.PRIMARY, "check")
        self._bring.setDefault(True)
        self._bring.clicked.connect(self.submit)
        self._bring.setEnabled(not plan.is_empty)
        heading = self.tr("Nothing new in these files") if plan.is_empty else self.tr("What would come in")
        self.column.addWidget(label(heading, TextSize.TITLE, strong=True, wrap=True))
        if plan.same:
            one, many = marked("{count} part is here already."), marked("{count} parts are here already.")
            self.column.addWidget(MutedLabel(counted(plan.same, one, many)))
        self.column.addWidget(self.parts, 1)
        self.parts.setVisible(self.parts.count() > 0)
        for each in plan.unreadable:
            place = f"{each.file} {each.where}".strip()
            self.column.addWidget(MutedLabel(labelled(place, each.reason), wrap=True))
        self.end_with(cancel, self._bring)
        self.resize(84 * GRID, 64 * GRID if self.parts.count() else 20 * GRID)

    def submit(self) -> None:
        """Say what is not wanted of the plan."""
        items = (self.parts.item(row) for row in range(self.parts.count()))
        skipped = [item.data(_PART) for item in items if item.checkState() != Qt.CheckState.Checked]
        self.accept()
        self.chosen.emit(skipped)


def _parts(plan: IdentityPlan, today: date) -> Iterator[tuple[str, str, object]]:
    for text in plan.texts:
        yield f"{text.found.surface} · {text.found.name or tr('Text')}", text.found.said, text
    if plan.facts is not None:
        held = [
            ", ".join(filter(None, (each.title, each.organization, period_words(each.start, each.end))))
            for each in plan.new_positions
        ]
        yield tr("About me"), "; ".join(filter(None, (plan.facts.name, plan.facts.city, *held))), plan.facts
    for mention in plan.mentions:
        day = f", {day_words(mention.on, today)}" if mention.on else ""
        yield tr("Said by {name}{day}").format(name=mention.said_by, day=day), mention.words, mention
    for seen in plan.appearances:
        day = f", {day_words(seen.on, today)}" if seen.on else ""
        yield f"{seen.kind}{day}", seen.title, seen


def _shortened(text: str) -> str:
    shown = " ".join(text.split())
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
