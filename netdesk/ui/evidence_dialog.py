"""What shows a theme: what was taken as evidence, what could be, and something else in one's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.language import tr
from netdesk.core.mentions import EvidenceDraft, EvidenceKind, evidence_words
from netdesk.errors import InputError
from netdesk.models.tips import tip
from netdesk.models.words import day_words
from netdesk.ui.draft_day import DraftDay
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.edit_rows import line
from netdesk.ui.kit.fields import ChoiceBox
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.mentions import Evidence

_THING = Qt.ItemDataRole.UserRole


def kind_words(kind: EvidenceKind) -> str:
    """What a kind of evidence is called."""
    return {
        EvidenceKind.APPEARANCE: tr("appearance"),
        EvidenceKind.RECOMMENDATION: tr("recommendation"),
        EvidenceKind.INTRODUCTION: tr("introduction"),
        EvidenceKind.WITNESS: tr("witness"),
        EvidenceKind.OTHER: tr("other"),
    }[kind]


class EvidenceDialog(Dialog):
    """``added`` carries EvidenceDrafts to be taken, ``removed`` the ids of those to be taken back.

    Who does it calls ``show_evidence`` again.
    """

    added = Signal(object)
    removed = Signal(object)

    def __init__(self, theme: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Evidence"))
        self._today = today
        self.taken = self._list(self.tr("Taken as evidence"))
        self.possible = self._list(self.tr("Could be evidence"))
        add_action(self.taken, self.tr("Take it back"), self._on_remove, icon="trash", keys=["Delete"])
        self._back = Button(self.tr("Take it back"), icon="trash", hint="Del")
        self._back.clicked.connect(self._on_remove)
        self._take = Button(self.tr("Take as evidence"), icon="plus")
        self._take.clicked.connect(self._on_take)
        self._nothing = MutedLabel(self.tr("Nothing yet: what shows it is written down below."), wrap=True)
        words = self.tr("Talks and writings, introductions you made and recommendations you received come up here.")
        self._no_more = MutedLabel(words, wrap=True)
        self.column.addWidget(label(theme, TextSize.TITLE, strong=True, wrap=True))
        for words, shown, nothing, button in (
            (self.tr("What shows it"), self.taken, self._nothing, self._back),
            (self.tr("Could show it too"), self.possible, self._no_more, self._take),
        ):
            self.column.addWidget(label(words, TextSize.SMALL, strong=True))
            self.column.addWidget(shown, 1)
            self.column.addWidget(nothing)
            self.column.addWidget(button)
        self.column.addStretch()
        self.column.addLayout(self._make_own())
        done = Button(self.tr("Done", "with this window"), ButtonKind.PRIMARY, "check")
        done.clicked.connect(self.accept)
        self.end_with(done)
        self.resize(72 * GRID, 68 * GRID)

    def show_evidence(self, taken: Sequence[Evidence], possible: Sequence[EvidenceDraft]) -> None:
        """Show what was taken and what could be."""
        self.taken.clear()
        for each in taken:
            self._add(self.taken, each.draft, each.evidence_id)
        self.possible.clear()
        for draft in possible:
            self._add(self.possible, draft, draft)
        for shown, nothing, button in (
            (self.taken, self._nothing, self._back),
            (self.possible, self._no_more, self._take),
        ):
            shown.setVisible(shown.count() > 0)
            button.setVisible(shown.count() > 0)
            nothing.setVisible(shown.count() == 0)

    def _list(self, name: str) -> LineList:
        made = LineList(name)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        return made

    def _add(self, shown: LineList, draft: EvidenceDraft, thing: object) -> None:
        kind = "" if draft.kind is EvidenceKind.APPEARANCE else f"{kind_words(draft.kind)} · "
        words = f"{day_words(draft.on, self._today)} · {kind}{evidence_words(draft)}"
        item = QListWidgetItem(words)
        item.setToolTip(tip(draft.link))
        item.setData(_THING, thing)
        shown.addItem(item)

    def _make_own(self) -> QVBoxLayout:
        self.kind = ChoiceBox()
        self.kind.make_close()
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in EvidenceKind:
            self.kind.addItem(kind_words(kind), kind)
        self.kind.setCurrentIndex(self.kind.count() - 1)
        self.what = line(self.tr("Something else that shows it"))
        self.link = line(self.tr("Link"))
        self.day = DraftDay("on", self.tr("Day"))
        self.day.load(self._today)
        self._error = ErrorLabel()
        add = Button(self.tr("Add"), icon="plus")
        add.clicked.connect(self._on_add)
        self.what.returnPressed.connect(self._on_add)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((upper, (self.kind, self.what)), (lower, (self.day.widgets[0], self.link, add))):
            row.setSpacing(HALF)
            for widget in widgets:
                row.addWidget(widget, 1 if widget in (self.what, self.link) else 0)
        column = QVBoxLayout()
        column.setSpacing(HALF)
        column.addLayout(upper)
        column.addLayout(lower)
        column.addWidget(self._error)
        return column

    def _on_take(self) -> None:
        chosen = [item.data(_THING) for item in self.possible.selectedItems()]
        if chosen:
            self.added.emit(chosen)

    def _on_remove(self) -> None:
        chosen = [item.data(_THING) for item in self.taken.selectedItems()]
        if chosen:
            self.removed.emit(chosen)

    def _on_add(self) -> None:
        self._error.show_error("")
        try:
            on = self.day.read()
        except InputError as error:
            self._error.show_error(str(error))
            return
        if not self.what.text().strip():
            self._error.show_error(tr("Say what it is that shows the theme."))
            return
        kind = list(EvidenceKind)[self.kind.currentIndex()]
        self.added.emit([EvidenceDraft(kind, self.what.text(), on or self._today, self.link.text())])
        self.what.clear()
        self.link.clear()
