"""Journal: what happened? Every interaction, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from netdesk.models.headed_rows import ROW_ROLE
from netdesk.models.journal_model import JournalModel
from netdesk.ui import icons
from netdesk.ui.actions import add_action
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.empty_state import EmptyState
from netdesk.ui.log_form import CHANNEL_ICONS
from netdesk.ui.page import Page
from netdesk.ui.row_ground import draw_ground
from netdesk.ui.theme import GRID, ICON_SMALL, TextSize, colours_of, sized

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netdesk.core.interactions import LoggedInteraction
    from netdesk.models.journal_model import JournalRow

_HEADING_HEIGHT = 4 * GRID
_ROW_HEIGHT = 6 * GRID


class _JournalDelegate(QStyledItemDelegate):
    """A heading, or the channel's icon, what it was, and with whom."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: JournalRow = index.data(ROW_ROLE)
        return QSize(40 * GRID, _ROW_HEIGHT if row.channel else _HEADING_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: JournalRow = index.data(ROW_ROLE)
        colours = colours_of(option.palette)
        area = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.channel is None:
            painter.setFont(sized(option.font, TextSize.SMALL, strong=True))
            painter.setPen(QColor(colours.muted))
            painter.drawText(area.adjusted(GRID, 0, -GRID, -GRID // 2), Qt.AlignmentFlag.AlignBottom, row.title)
            painter.restore()
            return
        selected = draw_ground(painter, option, colours)
        half = area.height() // 2
        picture = QRect(area.left() + GRID, area.top() + half - ICON_SMALL - 1, ICON_SMALL, ICON_SMALL)
        icons.draw(
            painter, QStyle.visualRect(option.direction, area, picture), CHANNEL_ICONS[row.channel], colours.accent
        )
        left = area.left() + 2 * GRID + ICON_SMALL
        for text, top, ink, strong in (
            (row.title, area.top() + 4, colours.on_selection if selected else colours.text, True),
            (row.detail, area.top() + half, colours.muted, False),
        ):
            painter.setFont(sized(option.font, TextSize.BODY, strong=strong))
            painter.setPen(QColor(ink))
            line = QRect(left, top, area.right() - GRID - left, half - 5)
            line = QStyle.visualRect(option.direction, area, line)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class JournalPage(Page):
    """``open_asked`` carries a person id, ``delete_asked`` an interaction id."""

    log_asked = Signal()
    open_asked = Signal(int)
    delete_asked = Signal(int)

    def __init__(
        self,
        read: Callable[[int, tuple[str, int] | None], Sequence[LoggedInteraction]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("JournalPage", "Journal"), parent)
        log = Button(self.tr("Log"), ButtonKind.PRIMARY, "plus", hint="Ctrl+L")
        log.clicked.connect(self.log_asked)
        self.add_to_heading(log)
        self.model = JournalModel(read, self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("What happened"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_JournalDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.view.doubleClicked.connect(self.open)
        add_action(self.view, self.tr("Open this person"), self.open, icon="open", keys=["O", "Return", "Enter"])
        add_action(self.view, self.tr("Delete this entry"), self.delete, icon="trash", keys=["Del"])
        self._empty = EmptyState(
            "journal",
            self.tr("What happened, newest first"),
            self.tr("Each coffee, call and message that you log is kept here. It is what tells netdesk who is due."),
            [(self.tr("Log an interaction"), "log", self.log_asked.emit)],
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack)

    def refresh(self, today: date) -> None:
        """Read anew, keeping the place in the list."""
        scrolled = self.view.verticalScrollBar().value()
        current = self.view.currentIndex().row()
        self.model.show(today)
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self._empty)
        self._select_near(max(current, 0))
        self.view.verticalScrollBar().setValue(scrolled)

    def open(self) -> None:
        """Ask for the profile of the first person of the current entry."""
        row = self.model.row(self.view.currentIndex())
        if row is not None and row.person_id:
            self.open_asked.emit(row.person_id)

    def delete(self) -> None:
        """Ask for the current entry to be deleted."""
        row = self.model.row(self.view.currentIndex())
        if row is not None and row.interaction_id:
            self.delete_asked.emit(row.interaction_id)

    def settle(self) -> None:
        """The list takes the focus, or what stands in its place."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def _select_near(self, number: int) -> None:
        for row in (*range(number, self.model.rowCount()), *range(min(number, self.model.rowCount()) - 1, -1, -1)):
            index = self.model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.view.setCurrentIndex(index)
                return
