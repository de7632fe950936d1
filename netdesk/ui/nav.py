"""The list of rooms at the left, and below it what else one goes to. Rooms that do nothing yet are not in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.language import grouped
from netdesk.ui.kit import icons
from netdesk.ui.kit.row_state import is_focused, is_hovered, is_selected
from netdesk.ui.kit.theme import GRID, HALF, ICON, RADIUS, ROW_HEIGHT, TextSize, colours_of, sized

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

WIDTH = 22 * GRID
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
ICON_ROLE = Qt.ItemDataRole.UserRole + 2


class NavDelegate(QStyledItemDelegate):
    """Draws a room or a view: icon, name, and a count at the right."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(WIDTH - 2 * GRID, ROW_HEIGHT)

    def count_text(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What stands at the right; nothing at zero, which in a room means that nothing waits."""
        count = index.data(COUNT_ROLE)
        return grouped(count) if count else ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_of(option.palette)
        area = option.rect.adjusted(0, 1, 0, -1)
        selected = is_selected(self._view, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or is_hovered(self._view, index):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if selected else colours.border))
            painter.drawRoundedRect(QRectF(area), RADIUS, RADIUS)
        if is_focused(self._view, index):
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        ink = colours.accent if selected else colours.text
        icons.draw(
            painter,
            QRect(area.left() + GRID, area.center().y() - ICON // 2 + 1, ICON, ICON),
            index.data(ICON_ROLE),
            ink,
        )
        painter.setFont(sized(option.font, TextSize.BODY, strong=selected))
        painter.setPen(QColor(colours.on_selection if selected else colours.text))
        words = area.adjusted(GRID + ICON + GRID + HALF, 0, -GRID, 0)
        counted = self.count_text(index)
        small = sized(option.font, TextSize.SMALL)
        room = words.width() - (QFontMetrics(small).horizontalAdvance(counted) + HALF if counted else 0)
        name = painter.fontMetrics().elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        if counted:
            painter.setFont(small)
            painter.setPen(QColor(colours.accent if selected else colours.muted))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, counted)
        painter.restore()


class Nav(QWidget):
    """The rooms, from top to bottom. ``chosen`` carries the key of the room the user went to."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Rooms"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setItemDelegate(NavDelegate(self._list))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        # Asking for the viewport would cost a start 10 ms: PySide then makes every kind of widget known to Python.
        clear = self._list.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self._list.setPalette(clear)
        self._list.itemSelectionChanged.connect(self._on_list_selection_changed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(GRID, GRID + HALF, GRID, GRID)
        self._layout.setSpacing(GRID)
        self._layout.addWidget(self._list, 1)

    def add_room(self, key: str, title: str, icon: str) -> None:
        """Append a room."""
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setData(ICON_ROLE, icon)
        self._list.addItem(item)

    def add_above(self, widget: QWidget) -> None:
        """Put a widget above the rooms."""
        self._layout.insertWidget(self._layout.indexOf(self._list), widget)

    def add_lower(self, widget: QWidget) -> None:
        """Put a list below the rooms, which then take only the height they need, also while it is hidden."""
        row = self._list.sizeHintForRow(0) + 2 * self._list.spacing()
        self._list.setFixedHeight(row * self._list.count())
        below = self._layout.indexOf(self._list) + 1
        self._layout.insertWidget(below, widget, 1)
        self._layout.insertStretch(below + 1)

    def add_below(self, widget: QWidget) -> None:
        """Put a widget below the rooms."""
        self._layout.addWidget(widget)

    def select(self, key: str) -> None:
        """Mark a room as the one shown, or none where there is no such room; says nothing."""
        item = self._item(key)
        self._list.blockSignals(True)
        if item is None:
            self._list.setCurrentRow(-1)
            self._list.clearSelection()
        else:
            self._list.setCurrentItem(item)
        self._list.blockSignals(False)

    def set_count(self, key: str, count: int) -> None:
        """How many wait in a room; shown at its right, not at zero."""
        item = self._item(key)
        if item is not None:
            item.setData(COUNT_ROLE, count)
            words = (
                self.tr("{room}, {count} waiting").format(room=item.text(), count=grouped(count))
                if count
                else item.text()
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The side's own ground, with a line where the page starts."""
        painter = QPainter(self)
        colours = colours_of(self.palette())
        painter.setPen(QColor(colours.side))
        painter.setBrush(QColor(colours.side))  # fillRect asks for the presets of QGradient, 2 ms of the start
        painter.drawRect(self.rect())
        painter.setPen(QColor(colours.border))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.end()

    def _item(self, key: str) -> QListWidgetItem | None:
        items = (self._list.item(row) for row in range(self._list.count()))
        return next((item for item in items if item.data(Qt.ItemDataRole.UserRole) == key), None)

    def _on_list_selection_changed(self) -> None:
        # Not by the current row: a list that gets the focus without one makes its first row current by itself.
        for item in self._list.selectedItems():
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
