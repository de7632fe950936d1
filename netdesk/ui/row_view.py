"""The view of a list of rows: keys, mouse and what is dragged out of it. What a row looks like is the delegate's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QHeaderView, QTableView, QWidget

from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, ROW_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from netdesk.models.people_model import PeopleModel
    from netdesk.ui.kit.focus_ring import FocusRing

_WORD_MS = 1000
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_BACKWARDS = frozenset(
    (
        QAbstractItemView.CursorAction.MoveUp,
        QAbstractItemView.CursorAction.MovePageUp,
        QAbstractItemView.CursorAction.MoveEnd,
        QAbstractItemView.CursorAction.MovePrevious,
    )
)


class RowView(QTableView):
    """A table of one column, because a QListView lays out all its rows anew on every change.

    Letters typed go to whoever's name begins with them: ``letters_typed`` carries what was typed without a pause, and
    whether the same letter again asks for the next one. ``drag_began``: selected rows are being dragged.
    ``heading_pressed`` carries the row of a heading; ``all_selected``: whoever comes later is meant too. The keys begin
    at ``start_row`` while no row is current.
    """

    letters_typed = Signal(str, bool)
    drag_began = Signal()
    heading_pressed = Signal(int)
    all_selected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Asked for a viewport of Qt's making, PySide makes every kind of widget known to Python, at 20 ms of the start.
        viewport = QWidget()
        self.setViewport(viewport)
        viewport.setBackgroundRole(QPalette.ColorRole.Window)
        viewport.setAutoFillBackground(True)
        slim(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heights = self.verticalHeader()
        heights.hide()
        heights.setMinimumSectionSize(ROW_HEIGHT)
        heights.setDefaultSectionSize(ROW_HEIGHT)
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self.start_row = 0
        self._row_width = 0
        self._ring: FocusRing | None = None
        self._typed = ""
        self._since_typed = QElapsedTimer()
        self._pressed_at: QPoint | None = None

    def set_row_width(self, width: int) -> None:
        """Make the rows so wide that one scrolls sideways; 0: as wide as the view."""
        if width == self._row_width:
            return
        self._row_width = width
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if width else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        self.horizontalScrollBar().setSingleStep(4 * GRID)
        if width:
            header.resizeSection(0, width)

    def selectAll(self) -> None:
        """All rows there are, and tell so, as some may still be on their way."""
        super().selectAll()
        self.all_selected.emit()

    def is_typing(self) -> bool:
        """Whether a letter typed now belongs to those before it."""
        return bool(self._typed) and self._since_typed.elapsed() < _WORD_MS

    def keyboardSearch(self, search: str) -> None:
        """Tell which letters were typed; Qt itself would ask the model for every row."""
        before = self._typed if self.is_typing() else ""
        is_again = bool(before) and set(before + search) == {search}
        self._typed = before + search
        self._since_typed.start()
        self.letters_typed.emit(search if is_again else self._typed, is_again or not before)

    def event(self, event: QEvent) -> bool:
        """While a name is being typed, a letter is a letter and no command."""
        if event.type() == QEvent.Type.ShortcutOverride and self.is_typing():
            pressed: QKeyEvent = event  # type: ignore[assignment]
            if pressed.text().isprintable() and pressed.text() and not pressed.modifiers() & _COMMANDING:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A space may be part of a name that is being typed; Left and Right scroll sideways."""
        if event.key() == Qt.Key.Key_Space and self.is_typing():
            self.keyboardSearch(" ")
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.horizontalScrollBar().maximum():
            bar = self.horizontalScrollBar()
            is_onwards = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
            bar.setValue(bar.value() + (8 if is_onwards else -8) * GRID)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus alone chooses nobody: Qt would make the first row current, and its profile would open."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)
            self._show_ring()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Once a row has the keyboard focus, it has the ring."""
        super().currentChanged(current, previous)
        if self._ring is not None:
            self._ring.hide()

    def _show_ring(self) -> None:
        """A ring around all of it, while no row has the keyboard focus."""
        from netdesk.ui.kit.focus_ring import FocusRing

        if self._ring is None:
            self._ring = FocusRing(self, lambda: not self.currentIndex().isValid())
        self._ring.cover()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A heading folds its group; from a person on, a drag may begin."""
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.heading_pressed.emit(index.row())
            return
        super().mousePressEvent(event)
        is_chosen = index.isValid() and self.selectionModel().isSelected(index)
        self._pressed_at = event.position().toPoint() if is_left and is_chosen else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A selected row that is pulled is dragged; else Qt selects what is passed over."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._pressed_at).manhattanLength() >= GRID:
            self._pressed_at = None
            self.drag_began.emit()
            self.setState(QAbstractItemView.State.NoState)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        model: PeopleModel = self.model()  # type: ignore[assignment]
        if action == QAbstractItemView.CursorAction.MoveHome:
            row = 0
        elif action == QAbstractItemView.CursorAction.MoveEnd:
            row = model.rowCount() - 1
        elif not self.currentIndex().isValid():
            row = min(self.start_row, model.rowCount() - 1)
        else:
            row = super().moveCursor(action, modifiers).row()
        step = -1 if action in _BACKWARDS else 1
        row = model.person_row(row, step)
        return model.index(row) if row >= 0 else self.currentIndex()
