"""Bringing files in: reads them, shows what it would do field by field, and does it as one step."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from netdesk.services import imports
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.page import MutedLabel, label
from netdesk.ui.progress_bar import ProgressBar
from netdesk.ui.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from netdesk.core.people import PersonDraft
    from netdesk.core.plan import FieldChange, Plan, Unclear, Update
    from netdesk.store.store import Store
    from netdesk.ui.doer import Doer

MOST_SHOWN = 300
_FIRST = Qt.ItemDataRole.UserRole


class ImportDialog(QDialog):
    """``start`` reads ``files``; nothing is changed before the user says so."""

    def __init__(self, doer: Doer, files: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doer = doer
        self._files = files
        self._plan: Plan | None = None
        self._stopped = threading.Event()
        self._percent = -1
        self.setWindowTitle(self.tr("Bring in people"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading = label(self._heading_words(), TextSize.TITLE, strong=True, wrap=True)
        self._summary = MutedLabel(wrap=True)
        self.progress = ProgressBar()
        self.progress.cancel_asked.connect(self._stopped.set)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("What would be done"))
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.apply_button = Button(self.tr("Bring in"), ButtonKind.PRIMARY, "import")
        self.apply_button.clicked.connect(self.apply)
        self.apply_button.setEnabled(False)
        self._close = Button(self.tr("Cancel"))
        self._close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.apply_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._heading)
        layout.addWidget(self._summary)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)
        self.resize(92 * GRID, 70 * GRID)

    def start(self) -> None:
        """Read the files on the writer thread and show the plan."""
        self._summary.setText(self.tr("Reading …"))
        self.progress.begin(self.tr("Reading"))
        self._run(imports.make_plan, self._show_plan, self._files)

    def apply(self) -> None:
        """Do what is shown and not crossed off, as one step."""
        if self._plan is None or self._plan.is_empty:
            self.accept()
            return
        self.apply_button.setEnabled(False)
        self.tree.setEnabled(False)
        self.progress.begin(self.tr("Bringing in"))
        self._run(imports.apply, lambda _count: self.accept(), self._plan, self.skipped(), self.same())

    def skipped(self) -> frozenset[FieldChange]:
        """The field changes that the user crossed off."""
        changes = (item for item in self._items() if item.data(1, _FIRST) == "change")
        return frozenset(item.data(0, _FIRST) for item in changes if item.checkState(0) == Qt.CheckState.Unchecked)

    def same(self) -> list[Unclear]:
        """Those of whom the user says that they are the person they look like."""
        unclear = (item for item in self._items() if item.data(1, _FIRST) == "unclear")
        return [item.data(0, _FIRST) for item in unclear if item.checkState(0) == Qt.CheckState.Checked]

    def reject(self) -> None:
        """Stop what is under way and close; nothing has changed."""
        self._stopped.set()
        super().reject()

    def _run(self, verb: Callable[..., Any], then: Callable[[Any], object], *args: object) -> None:
        self._stopped.clear()
        self._percent = -1

        def work(store: Store) -> object:
            try:
                return verb(store, *args, on_progress=self._tell_progress, is_cancelled=self._stopped.is_set)
            except imports.Cancelled:
                return None

        self._doer.do(work, then=partial(self._finish, then), ended=self._end)

    def _finish(self, then: Callable[[Any], object], result: object) -> None:
        if result is None:
            super().reject()
        else:
            then(result)

    def _end(self) -> None:
        self.progress.end()
        self.tree.setEnabled(True)

    def _tell_progress(self, done: int, total: int) -> None:
        """Called on the writer thread, often: passed on once a percent."""
        percent = done * 100 // max(total, 1)
        if percent != self._percent:
            self._percent = percent
            self.progress.moved.emit(done, total)

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._summary.setText(self._summary_words(plan))
        self.tree.clear()
        self._group(self.tr("Changed"), map(self._update_item, plan.updates[:MOST_SHOWN]), len(plan.updates))
        self._group(
            self.tr("May be somebody you have: check who is the same"),
            map(self._unclear_item, plan.unclear[:MOST_SHOWN]),
            len(plan.unclear),
        )
        unreadable = plan.unreadable[:MOST_SHOWN]
        lines = (": ".join(filter(None, (each.file, each.where, each.reason))) for each in unreadable)
        self._group(self.tr("Could not be read"), map(_item, lines), len(plan.unreadable))
        creates = plan.creates[:MOST_SHOWN]
        self._group(self.tr("New"), (_item(_person_words(each.draft)) for each in creates), len(plan.creates))
        sames = plan.sames[:MOST_SHOWN]
        self._group(self.tr("Already here, nothing new"), (_item(each.name) for each in sames), len(plan.sames))
        count = len(plan.creates) + len(plan.updates) + len(plan.unclear)
        words = self.tr("Bring in {count}").format(count=QLocale().toString(count))
        self.apply_button.setText(words if count else self.tr("Close"))
        self.apply_button.updateGeometry()
        self._close.setVisible(bool(count))
        self.apply_button.setEnabled(True)
        self.apply_button.setFocus()

    def _group(self, words: str, items: Iterable[QTreeWidgetItem], count: int) -> None:
        if not count:
            return
        group = _item(f"{words} ({QLocale().toString(count)})")
        group.addChildren(list(items))
        if count > MOST_SHOWN:
            group.addChild(_item(self.tr("and {count} more").format(count=QLocale().toString(count - MOST_SHOWN))))
        self.tree.addTopLevelItem(group)
        group.setExpanded(self.tree.topLevelItemCount() == 1 or count <= MOST_SHOWN // 10)

    @staticmethod
    def _update_item(update: Update) -> QTreeWidgetItem:
        item = _item(update.stored.name)
        for change in update.changes:
            old = f"{change.old} → " if change.old else ""
            line = _item(f"{change.field.replace('_', ' ')}: {old}{change.new}")
            line.setCheckState(0, Qt.CheckState.Checked)
            line.setData(0, _FIRST, change)
            line.setData(1, _FIRST, "change")
            item.addChild(line)
        return item

    @staticmethod
    def _unclear_item(unclear: Unclear) -> QTreeWidgetItem:
        item = _item(f"{_person_words(unclear.draft)}: {unclear.reason}")
        item.setCheckState(0, Qt.CheckState.Unchecked)
        item.setData(0, _FIRST, unclear)
        item.setData(1, _FIRST, "unclear")
        return item

    def _items(self) -> Iterable[QTreeWidgetItem]:
        waiting = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            if item is not None:
                yield item
                waiting.extend(item.child(row) for row in range(item.childCount()))

    def _heading_words(self) -> str:
        names = ", ".join(file.name for file in self._files[:3])
        more = self.tr(" and {count} more files").format(count=len(self._files) - 3) if len(self._files) > 3 else ""
        return self.tr("Bring in people from {files}").format(files=f"{names}{more}")

    def _summary_words(self, plan: Plan) -> str:
        number = QLocale().toString
        parts = [
            self.tr("{count} new").format(count=number(len(plan.creates))) if plan.creates else "",
            self.tr("{count} changed").format(count=number(len(plan.updates))) if plan.updates else "",
            self.tr("{count} to be checked").format(count=number(len(plan.unclear))) if plan.unclear else "",
            self.tr("{count} already here").format(count=number(len(plan.sames))) if plan.sames else "",
            self.tr("{count} could not be read").format(count=number(len(plan.unreadable))) if plan.unreadable else "",
        ]
        said = " · ".join(part for part in parts if part) or self.tr("Nobody was found in these files.")
        if plan.is_empty:
            return self.tr("{said}. There is nothing to bring in.").format(said=said)
        return self.tr("{said}. Nothing is changed yet; one Undo takes it back.").format(said=said)


def _item(words: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([" ".join(words.split())])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    return item


def _person_words(draft: PersonDraft) -> str:
    """``Ana Horvat · Elektra``."""
    organization = next((position.organization for position in draft.positions if position.organization), "")
    return " · ".join(dict.fromkeys(part for part in (draft.name, organization) if part))
