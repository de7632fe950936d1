"""The search box: text in the query language to a query, with completion and with mistakes underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem

from netdesk.clock import today
from netdesk.errors import QueryError
from netdesk.ui.kit import icons
from netdesk.ui.kit.theme import GRID, HALF, ICON_SMALL, ROW_HEIGHT, colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QFocusEvent, QPaintEvent, QResizeEvent

    from netdesk.core.query_completion import Completion
    from netdesk.core.query_tree import Query
    from netdesk.services.desk import Desk

_PATIENCE_MS = 400
_LETTERS_BEFORE_HELP = 2
_SHOWN = 8
_WALKING = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up)


class SearchBox(QLineEdit):
    """A line that is a query.

    ``asked`` carries the query, None for everyone, each time the text is one. ``complained`` carries the message about
    text that is none, or an empty one: not while it is being typed, but when the typing rests. ``save_asked`` carries
    a text to be kept as a view. ``help_asked``: how does one search? ``entered``: who is meant is to be shown.
    """

    asked = Signal(object)
    complained = Signal(str)
    save_asked = Signal(str)
    help_asked = Signal()
    left_downwards = Signal()
    entered = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._buttons: list[QAction] = []
        self._has_text = False
        self._error: QueryError | None = None
        self._choices: list[Completion] = []
        self._popup: QListWidget | None = None
        self.setAcceptDrops(False)
        self.setMaxLength(2000)
        self.setMinimumHeight(ROW_HEIGHT)
        self.setPlaceholderText(self.tr("Find by name, organization, notes … or tag:client last>90d"))
        self.setAccessibleName(self.tr("Find people"))
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_timeout)
        # What is found is painted before these come: what QTimer.singleShot(0) calls would be called before.
        self._help = QTimer(self, singleShot=True, interval=0)
        self._help.timeout.connect(lambda: self._offer(eager=False))
        self._dressing = QTimer(self, singleShot=True, interval=0)
        self._dressing.timeout.connect(self._show_buttons)
        self.textChanged.connect(self._on_text_changed)
        self.textEdited.connect(lambda: self._help.start())

    def complete(self) -> None:
        """What the first picture does without: the key that saves the text as a view."""
        from netdesk.ui.kit.actions import add_action

        add_action(self, self.tr("Save as a view …"), self._ask_to_save, icon="filter", keys=["Ctrl+S"])

    def ask_again(self) -> None:
        """Read the text once more, as on another day."""
        self._on_text_changed(self.text())

    def event(self, event: QEvent) -> bool:
        """Tab takes the completion that is offered; some keys are the page's, see ``_is_for_others``."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_for_others(event):
            event.ignore()
            return False
        is_pressed = event.type() == QEvent.Type.KeyPress and self._is_helping()
        if is_pressed and isinstance(event, QKeyEvent) and event.key() in _WALKING:
            self._walk_or_take(event.key())
            return True
        return super().event(event)

    def _is_for_others(self, event: QKeyEvent) -> bool:
        """Undo where the box has nothing to undo itself, and pasting cards, which are no words to look for."""
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.text() > " ":
            return False  # a letter, as most keys are
        from PySide6.QtGui import QGuiApplication, QKeySequence

        keys = QKeySequence.StandardKey
        if event.matches(keys.Paste):
            from netdesk.ui.people_transfer import holds_cards

            return holds_cards(QGuiApplication.clipboard().mimeData())
        spent = event.matches(keys.Undo) and not self.isUndoAvailable()
        return spent or (event.matches(keys.Redo) and not self.isRedoAvailable())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the help, then clears; Down and Enter go on to the list; Ctrl+Space offers completion."""
        is_open = self._is_helping()
        key = event.key()
        if key == Qt.Key.Key_Escape and (is_open or self.text()):
            self._close_popup() if is_open else self.clear()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_open and self._chosen_row() >= 0:
            self._take(self._chosen_row())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close_popup()
            (self.left_downwards if key == Qt.Key.Key_Down else self.entered).emit()
        elif key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._offer(eager=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The help goes with the focus."""
        super().focusOutEvent(event)
        self._close_popup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the magnifier where the text begins."""
        super().resizeEvent(event)
        room = GRID + ICON_SMALL
        self.setTextMargins(*((0, 0, room, 0) if self.isRightToLeft() else (room, 0, 0, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The magnifier is drawn: as an action of the line it would cost the start QAction and QIcon, 4 ms."""
        super().paintEvent(event)
        left = self.width() - GRID - ICON_SMALL if self.isRightToLeft() else GRID
        painter = QPainter(self)
        area = QRect(left, (self.height() - ICON_SMALL) // 2, ICON_SMALL, ICON_SMALL)
        icons.draw(painter, area, "search", colours_of(self.palette()).muted)
        painter.end()

    def _on_text_changed(self, text: str) -> None:
        self._patience.stop()
        if bool(text) != self._has_text:
            self._has_text = bool(text)
            self._dressing.start()
        if not text.strip():
            self._set_error(None)
            self.asked.emit(None)
            return
        try:
            query = self._read(text)
        except QueryError as error:
            self._error = error
            self._patience.start()
            return
        self._set_error(None)
        self.asked.emit(query)

    def _read(self, text: str) -> Query:
        """The query that the text is. Raises QueryError."""
        from netdesk.services import queries

        return queries.read(self._desk.reader, text, today(self._desk.clock))

    def _completions(self, text: str, cursor: int) -> list[Completion]:
        from netdesk.services import queries

        return queries.completions(self._desk.reader, text, cursor)

    def _show_buttons(self) -> None:
        """Clearing, saving and help are there only with text: they would be 5 ms of the start."""
        if self._has_text and not self._buttons:
            self.setClearButtonEnabled(True)
            for icon, words, act in (
                ("info", self.tr("How to search (F1)"), self.help_asked.emit),
                ("filter", self.tr("Save as a view (Ctrl+S)"), self._ask_to_save),
            ):
                button = self.addAction(icons.icon(icon, "muted"), QLineEdit.ActionPosition.TrailingPosition)
                button.setToolTip(words)
                button.triggered.connect(lambda _checked=False, act=act: act())
                self._buttons.append(button)
        for button in self._buttons:
            button.setVisible(self._has_text)

    def _ask_to_save(self) -> None:
        text = self.text().strip()
        if text:
            self.save_asked.emit(text)

    def _on_patience_timeout(self) -> None:
        if not self._is_helping():  # what is being completed is no mistake yet
            self._set_error(self._error)

    def _is_helping(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _set_error(self, error: QueryError | None) -> None:
        had_error = self._error is not None
        self._error = error
        if error is not None or had_error:
            self._underline(error)
            self.complained.emit(str(error) if error else "")

    def _underline(self, error: QueryError | None) -> None:
        """A wavy line under the place of the mistake; a QLineEdit formats text only as an input method may."""
        from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat

        marks = []
        if error is not None:
            wave = QTextCharFormat()
            wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wave.setUnderlineColor(QColor(colours_of(self.palette()).overdue))
            start, length = error.start, max(1, error.end - error.start)
            kind = QInputMethodEvent.AttributeType.TextFormat
            marks.append(QInputMethodEvent.Attribute(kind, start - self.cursorPosition(), length, wave))
        QApplication.sendEvent(self, QInputMethodEvent("", marks))

    def _offer(self, eager: bool) -> None:
        """Show what the term at the cursor could become; plain words of a letter or so are left alone."""
        cursor = self.cursorPosition()
        choices = self._completions(self.text(), cursor) if self.text() or eager else []
        typed = max((cursor - choice.start for choice in choices), default=0)
        is_value = bool(choices) and choices[0].start > 0 and self.text()[choices[0].start - 1] in ":=<>"
        is_done = len(choices) == 1 and choices[0].text == self.text()[choices[0].start : choices[0].end]
        if not choices or is_done or not (eager or is_value or typed >= _LETTERS_BEFORE_HELP):
            self._close_popup()
            return
        self._choices = choices
        popup = self._popup_list()
        popup.clear()
        for choice in choices:
            QListWidgetItem(choice.text if is_value else f"{choice.text}   {choice.help}", popup)
        popup.setCurrentRow(-1)
        rows = min(len(choices), _SHOWN)
        popup.resize(
            min(max(self.width(), 45 * GRID), 70 * GRID), rows * popup.sizeHintForRow(0) + 2 * popup.frameWidth()
        )
        popup.move(self.mapToGlobal(QPoint(0, self.height() + HALF // 2)))
        popup.show()

    def _popup_list(self) -> QListWidget:
        if self._popup is None:
            from netdesk.ui.kit.completion import make_roomy

            popup = QListWidget(self)
            # A tool tip takes no focus, so that typing goes on while the help is open.
            popup.setWindowFlags(Qt.WindowType.ToolTip)
            popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            popup.setAccessibleName(self.tr("Completions"))
            make_roomy(popup)
            popup.itemClicked.connect(lambda item: self._take(popup.row(item)))
            self._popup = popup
        return self._popup

    def _close_popup(self) -> None:
        if self._popup is not None and self._is_helping():
            self._popup.hide()
            if self._error is not None and not self._patience.isActive():
                self._set_error(self._error)

    def _chosen_row(self) -> int:
        return self._popup.currentRow() if self._popup is not None else -1

    def _walk_or_take(self, key: int) -> None:
        if key == Qt.Key.Key_Tab:
            self._take(max(0, self._chosen_row()))
        elif self._popup is not None:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._popup.setCurrentRow((self._chosen_row() + step) % len(self._choices))

    def _take(self, row: int) -> None:
        choice = self._choices[row]
        text = self.text()
        self._close_popup()
        self.setText(text[: choice.start] + choice.text + text[choice.end :])
        self.setCursorPosition(choice.start + len(choice.text))
        self._offer(eager=False)
