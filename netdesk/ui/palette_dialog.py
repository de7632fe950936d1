"""Ctrl+K: one box that reaches every action, room and person, and shows the keys that would have done it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.text import fold
from netdesk.ui.kit import icons
from netdesk.ui.kit.actions import keys_text, plain_text
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF, ICON_SMALL, RADIUS, ROW_HEIGHT, colours_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction, QPaintEvent

    from netdesk.ui.person_hit import PersonHit

_WIDTH = 64 * GRID
_MOST_PEOPLE = 12
_MOST_ROWS = 12


class Entry(NamedTuple):
    """One line: an action to trigger, or else a person to open."""

    words: str
    detail: str
    action: QAction | None
    person_id: int


class _EntryDelegate(QStyledItemDelegate):
    """Icon, words, and at the right the keys or what tells a person from a namesake."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40 * GRID, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = Entry(*index.data(Qt.ItemDataRole.UserRole))
        colours = colours_of(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(QRectF(option.rect), RADIUS, RADIUS)
        area = option.rect.adjusted(GRID, 0, -GRID, 0)
        picture = QRect(area.left(), area.center().y() - ICON_SMALL // 2 + 1, ICON_SMALL, ICON_SMALL)
        if entry.action is None:
            icons.draw(painter, picture, "person", colours.muted)
        elif not entry.action.icon().isNull():
            entry.action.icon().paint(painter, picture)
        words = area.adjusted(ICON_SMALL + GRID + HALF, 0, 0, 0)
        metrics = painter.fontMetrics()
        detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, words.width() // 2)
        painter.setPen(QColor(colours.muted))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)
        room = words.width() - metrics.horizontalAdvance(detail) - GRID
        painter.setPen(QColor(colours.on_selection if selected else colours.text))
        shown = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class PaletteDialog(QDialog):
    """``find`` gives the first people for a text. ``person_chosen`` carries an id; actions trigger themselves."""

    person_chosen = Signal(int)

    def __init__(
        self,
        actions: Sequence[QAction],
        find: Callable[[str], Sequence[PersonHit]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = [(fold(f"{plain_text(action)} {action.whatsThis()}"), action) for action in actions]
        self._find = find
        self.setWindowTitle(self.tr("Go to or find"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = LineEdit(self.tr("A person, a room, or what you want to do"), self.tr("Go to or find"))
        self.edit.setMinimumHeight(5 * GRID)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.list = QListWidget()
        slim(self.list)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID + HALF, GRID + HALF, GRID + HALF, GRID + HALF)
        layout.setSpacing(GRID)
        self._nothing = MutedLabel(self.tr("Nothing has these words."))
        self._nothing.setContentsMargins(GRID, 0, GRID, HALF)
        layout.addWidget(self.edit)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self.edit.setFixedWidth(_WIDTH - 3 * GRID)
        self._on_edit_text_changed("")
        self.edit.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge of its own: no window manager draws one, and the page behind has the same ground."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(colours_of(self.palette()).outline))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def entries(self) -> list[Entry]:
        """What is offered now, best first."""
        return [Entry(*self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.list.count())]

    def _on_edit_text_changed(self, text: str) -> None:
        self.list.clear()
        for entry in self._offers(text):
            item = QListWidgetItem(entry.words)
            item.setData(Qt.ItemDataRole.UserRole, tuple(entry))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (entry.words, entry.detail))))
            self.list.addItem(item)
        count = self.list.count()
        self.list.setFixedHeight(min(count, _MOST_ROWS) * ROW_HEIGHT)
        self.list.setVisible(count > 0)
        self._nothing.setVisible(not count)
        self.list.setCurrentRow(0)

    def _offers(self, text: str) -> list[Entry]:
        words = fold(text).split()
        actions = [
            Entry(plain_text(action), keys_text(action), action, 0)
            for name, action in self._actions
            if action.isEnabled() and all(any(part.startswith(word) for part in name.split()) for word in words)
        ]
        if not words:
            return actions
        named: list[Entry] = []
        described: list[Entry] = []
        for hit in self._find(text)[:_MOST_PEOPLE]:
            parts = fold(hit.name).split()
            is_named = all(any(part.startswith(word) for part in parts) for word in words)
            (named if is_named else described).append(Entry(hit.name, hit.detail, None, hit.person_id))
        return [*named, *actions, *described]

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry = Entry(*item.data(Qt.ItemDataRole.UserRole))
        self.accept()
        if entry.action is not None:
            entry.action.trigger()
        else:
            self.person_chosen.emit(entry.person_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and Enter work the list while the cursor stays in the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            count = self.list.count()
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and count:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow((self.list.currentRow() + step) % count)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)
