"""Duplicates: pairs of people who may be one. Merge them, say that they are two, or leave it for later."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.change import Area
from netdesk.core.language import grouped, labelled, tr
from netdesk.errors import NotFoundError
from netdesk.models.duplicates_model import DuplicatesModel
from netdesk.ui.comparison_view import ComparisonView
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.page import MutedLabel, Page, label
from netdesk.ui.kit.page_list import PageList
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.theme import GRID, HALF
from netdesk.ui.kit.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from netdesk.core.change import Change
    from netdesk.services.desk import Desk
    from netdesk.services.duplicates import Candidate
    from netdesk.ui.doer import Doer

_ROOMY = 80 * GRID
"""From this width on, the pairs lie beside the comparison, else above it."""


class DuplicatesPage(Page):
    """The pairs and the one that is current, side by side.

    ``left``: the user is done here. ``counted`` carries how many pairs there are, after each look.
    """

    left = Signal()
    counted = Signal(int)

    def __init__(self, desk: Desk, doer: Doer) -> None:
        super().__init__(tr("Duplicates"))
        self._desk = desk
        self._doer = doer
        self._stop = threading.Event()
        self._is_looking = False
        self._is_stale = True
        self._only: tuple[int, int] | None = None
        self._shown: tuple[int, int] | None = None
        self.model = DuplicatesModel(self)
        self._count = MutedLabel()
        self.add_to_heading(self._count)
        back = Button(self.tr("Back to People"), icon="people", hint="Esc")
        back.clicked.connect(self.leave)
        self.add_to_heading(back)
        self._stack = QStackedWidget()
        self._work = self._make_work()
        self._none = self._make_none()
        self._review = self._make_review()
        for each in (self._work, self._none, self._review):
            self._stack.addWidget(each)
        self.body.addWidget(self._stack)
        self._add_keys()

    def look(self) -> None:
        """Look for duplicates anew, unless that is under way; what is shown stays until there is something else."""
        from netdesk.services import duplicates

        self._is_stale = True
        if self._is_looking:
            return
        self._is_looking, self._is_stale = True, False
        self._stop = threading.Event()
        if not self.model.rowCount() and self._only is None:
            self._stack.setCurrentWidget(self._work)
        self._doer.look(duplicates.found, self._stop.is_set, then=partial(self._on_found, self._stop))

    @property
    def is_stale(self) -> bool:
        """Whether people have changed since it was looked last."""
        return self._is_stale or self._is_looking

    def compare(self, one_id: int, other_id: int) -> None:
        """Show two people who were chosen, whether they look alike or not."""
        self._only = (min(one_id, other_id), max(one_id, other_id))
        self.view.hide()
        self._count.hide()
        self._show_pair(self._only, "")

    def show_all(self) -> None:
        """Show every pair, and look anew where something has changed."""
        self._only = None
        self._shown = None
        self.view.show()
        self._count.show()
        if self._is_stale:
            self.look()
        self._show_state()

    def apply_change(self, change: Change) -> None:
        """Look again after people have changed: at once where the page is seen, else when it is next."""
        if not change.concerns(Area.PEOPLE):
            return
        self._is_stale = True
        if self._only is not None:
            self._shown = None
            if self.isVisible():
                self._show_pair(self._only, "")
        elif self.isVisible():
            if self._shown and (not change.ids or not change.ids.isdisjoint(self._shown)):
                self._shown = None
                self._show_current()
            self.look()

    def leave(self) -> None:
        """Stop looking, and go."""
        self.cancel()
        self.left.emit()

    def cancel(self) -> None:
        """Stop looking."""
        self._stop.set()
        self._is_stale = self._is_stale or self._is_looking
        self._is_looking = False

    def merge(self) -> None:
        """Make the two who are shown one, as chosen."""
        from netdesk.services import duplicates

        if self._shown is None:
            return
        choices = self._comparison.choices()
        kept_id, other_id = self._sides
        self._decided(other_id)
        self._doer.do(duplicates.merge, kept_id, other_id, choices, ended=self._on_verb_ended)

    def not_the_same(self) -> None:
        """Remember that the two who are shown are two."""
        from netdesk.services import duplicates

        if self._shown is not None:
            ids = self._shown
            self._decided()
            self._doer.do(duplicates.not_the_same, *ids, ended=self._on_verb_ended)

    def later(self) -> None:
        """Put the current pair off: it comes after the others."""
        if self._only is not None:
            self.leave()
            return
        place = self.view.currentIndex().row()
        self.model.put_off(self.view.currentIndex())
        self.view.setCurrentIndex(self.model.index(min(place, self.model.rowCount() - 1)))
        self.view.setFocus()

    def settle(self) -> None:
        """The list takes the focus, or what stands in its place."""
        if self._stack.currentWidget() is self._review:
            (self._comparison if self._only else self.view).setFocus()
        elif self._stack.currentWidget() is self._work:
            self._cancel.setFocus()
        else:
            self._none.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pairs and comparison side by side where there is room, else one above the other."""
        super().resizeEvent(event)
        is_roomy = self.width() >= _ROOMY
        self._split.setOrientation(Qt.Orientation.Horizontal if is_roomy else Qt.Orientation.Vertical)
        whole = self._split.width() if is_roomy else self._split.height()
        first = min(whole * 2 // 5, 48 * GRID) if is_roomy else whole // 4
        self._split.setSizes([first, whole - first])

    def _decided(self, gone: int = 0) -> None:
        """Go on to the next pair without waiting for what was decided to be done; ``gone`` is the person merged away by
        that. A search that is still running does not know of it yet.
        """
        self.cancel()
        self._is_stale = True
        if self._only is not None:
            self.leave()
            return
        if self._shown is not None:
            self.model.take_out(self._shown, gone)
        self._show_state()
        self.settle()

    def _on_verb_ended(self) -> None:
        """Look again, also where nothing has changed because it could not be done."""
        if self.isVisible() and self._only is None and self._is_stale and not self._is_looking:
            self.look()

    def _on_found(self, stop: threading.Event, found: Sequence[Candidate]) -> None:
        if stop.is_set() or stop is not self._stop:
            return
        self._is_looking = False
        if self._is_stale and self.isVisible():
            self.look()
            return
        has_focus = self._cancel.hasFocus()
        current, place = self._shown, self.view.currentIndex().row()
        self.model.show(found)
        row = self.model.row_of(current) if current else -1
        row = row if row >= 0 else min(max(place, 0), self.model.rowCount() - 1)
        self.view.setCurrentIndex(self.model.index(row))
        self._show_state()
        self.counted.emit(self.model.rowCount())
        if has_focus and self.isVisible():
            self.settle()

    def _show_state(self) -> None:
        count = self.model.rowCount()
        one = self.tr("{count} pair")
        words = (one if count == 1 else self.tr("{count} pairs")).format(count=grouped(count))
        self._count.setText(words if count and self._only is None else "")
        if count or self._only is not None:
            self._stack.setCurrentWidget(self._review)
            if self._only is None and not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))
            self._show_current()
        else:
            self._stack.setCurrentWidget(self._work if self._is_looking else self._none)

    def _show_current(self) -> None:
        row = self.model.row(self.view.currentIndex())
        if self._only is None and row is not None and row.ids != self._shown:
            self._show_pair(row.ids, labelled(row.sure, row.why))

    def _show_pair(self, ids: tuple[int, int], why: str) -> None:
        from netdesk.services import duplicates

        try:
            low, high = (duplicates.entry(self._desk.reader, each) for each in ids)
        except NotFoundError:  # merged or removed elsewhere; the next look will know
            self._shown = None
            if self._only is not None:
                self.leave()
            return
        kept, other = (high, low) if high.interactions > low.interactions else (low, high)
        self._sides = kept.person_id, other.person_id
        self._shown = ids
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._names.setText(kept.name if kept.name == other.name else f"{kept.name} · {other.name}")
        self._comparison.show_entries(kept, other)
        self._stack.setCurrentWidget(self._review)

    def _make_work(self) -> QWidget:
        self._cancel = Button(self.tr("Cancel"), icon="close")
        self._cancel.clicked.connect(self.leave)
        words = label(self.tr("Looking for people who are here twice"))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setSpacing(2 * GRID)
        layout.addStretch(2)
        layout.addWidget(words)
        layout.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return made

    def _make_none(self) -> EmptyState:
        return EmptyState(
            "people",
            self.tr("Nobody seems to be here twice"),
            self.tr(
                "After bringing in another address book, look here: people with a common address, number or profile, "
                "or with names almost alike, are shown side by side, to be merged or told apart."
            ),
            [(self.tr("Back to People"), "people", self.leave)],
        )

    def _make_review(self) -> QWidget:
        self.view = PageList(self.tr("Pairs who may be one"), self.model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self._names = label("", strong=True, wrap=True)
        self._why = MutedLabel("", wrap=True)
        self._comparison = ComparisonView()
        self._sides = (0, 0)
        merge = Button(self.tr("Merge"), ButtonKind.PRIMARY, "check", hint="M")
        merge.clicked.connect(self.merge)
        apart = Button(self.tr("Not the same"), icon="people", hint="N")
        apart.clicked.connect(self.not_the_same)
        later = Button(self.tr("Later"), ButtonKind.QUIET, "clock", hint="L")
        later.clicked.connect(self.later)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for each in (merge, apart, later):
            buttons.addWidget(each)
        buttons.addStretch(1)
        self._buttons = ShrinkingRow([merge, apart, later], GRID)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GRID, GRID, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self._names)
        column.addWidget(self._why)
        column.addSpacing(HALF)
        column.addWidget(self._comparison, 1)
        column.addSpacing(HALF)
        column.addLayout(buttons)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.view)
        self._split.addWidget(right)
        self._comparison.resized.connect(self._buttons.fit)
        right.setMinimumWidth(34 * GRID)
        return self._split

    def _add_keys(self) -> None:
        for text, act, icon, keys in (
            (self.tr("Merge these two"), self.merge, "check", ["M", "Ctrl+Return"]),
            (self.tr("They are not the same"), self.not_the_same, "people", ["N"]),
            (self.tr("Decide later"), self.later, "clock", ["L"]),
        ):
            add_action(self._review, text, act, icon=icon, keys=keys)
        add_action(self.view, self.tr("Go to the choices"), self._comparison.setFocus, icon="open", keys=["Return"])
        add_action(self, self.tr("Leave the duplicates"), self._step_back, icon="close", keys=["Esc"])

    def _step_back(self) -> None:
        """From the choices to the list, from the list to where one came from."""
        if self._only is None and self._comparison.isAncestorOf(self.focusWidget() or self):
            self.view.setFocus()
        else:
            self.leave()
