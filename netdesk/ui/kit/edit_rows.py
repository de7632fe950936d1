"""Rows of a form that can be added and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.fields import CLOSE_HEIGHT, ChoiceBox, LineEdit
from netdesk.ui.kit.page import ErrorLabel
from netdesk.ui.kit.theme import HALF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def line(name: str, width: int = 0) -> LineEdit:
    """A line of a long form with its name as placeholder and for screen readers."""
    made = LineEdit(name, name)
    made.make_close()
    if width:
        made.setMaximumWidth(width)
    return made


T = TypeVar("T")


class EditRow(QWidget, Generic[T]):
    """One row about one value, which it gives back as it was unless the user changed it.

    ``removed`` is sent when the user takes the row away. ``first`` is where one begins to fill it in.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, value: T, remove_name: str) -> None:
        super().__init__()
        self._value = value
        self._loaded: tuple[object, ...] = ()
        self.error = ErrorLabel()
        self.remove = Button("", ButtonKind.QUIET, "close", name=remove_name)
        self.remove.setFixedSize(CLOSE_HEIGHT, CLOSE_HEIGHT)
        self.remove.clicked.connect(self.removed)
        self.first: QWidget = self.remove

    def value(self) -> T | None:
        """What the row says, None where nothing was filled in. Raises InputError."""
        return self._read() if self.texts() != self._loaded or self._is_blank() else self._value

    def stops(self) -> list[QWidget]:
        """Where Tab stops in the row, in this order, and what gives the focus to a part of its own, which is to stand
        before that part; what a box opens is in a window of its own."""

        def is_stop(each: QWidget) -> bool:
            part = each.focusProxy()
            return bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) if part is None else each.isAncestorOf(part)

        return [each for each in self.findChildren(QWidget) if is_stop(each) and each.window() is self.window()]

    def texts(self) -> tuple[object, ...]:
        """What stands in the row, to see whether it changed."""
        return tuple(
            each.text() if isinstance(each, QLineEdit) else each.currentText()
            for each in self.findChildren(QWidget)
            if isinstance(each, QLineEdit | ChoiceBox)
        )

    def _read(self) -> T | None:
        raise NotImplementedError

    def _is_blank(self) -> bool:
        return not any(each.text() for each in self.findChildren(QLineEdit))

    def _fill(self, edit: QLineEdit, text: str) -> None:
        edit.setText(text)
        edit.setCursorPosition(0)

    def _lay_out_in_line(self, *widgets: QWidget, stretched: QWidget) -> None:
        """The widgets and the button that removes the row side by side, the error below."""
        row = QHBoxLayout()
        row.setSpacing(HALF)
        for widget in (*widgets, self.remove):
            row.addWidget(widget, 1 if widget is stretched else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.error)
        self.first = stretched

    def _begin(self) -> None:
        """To be called when all is shown: from here on a change is the user's."""
        for each in self.findChildren(QLineEdit):
            each.textChanged.connect(self.changed)
        for box in self.findChildren(ChoiceBox):
            box.currentTextChanged.connect(self.changed)
        self._loaded = self.texts()


class EditRows(QWidget):
    """Rows of one kind under each other, with a button that adds one."""

    changed = Signal()

    def __init__(self, add_words: str, make_row: Callable[[], EditRow[Any]]) -> None:
        super().__init__()
        self._rows: list[EditRow[Any]] = []
        self._make_row = make_row
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(HALF)
        self._button = Button(add_words, ButtonKind.QUIET, "plus")
        self._button.clicked.connect(self._on_add_clicked)
        self._layout.addWidget(self._button)

    def show_rows(self, rows: Iterable[EditRow[Any]]) -> None:
        """Put these rows in the place of those there are."""
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for row in rows:
            self._add(row)
        self._order_stops()

    def rows(self) -> list[EditRow[Any]]:
        """The rows from top to bottom."""
        return list(self._rows)

    def _add(self, row: EditRow[Any]) -> None:
        self._rows.append(row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._take_away(row))
        self._layout.insertWidget(len(self._rows) - 1, row)

    def _order_stops(self) -> None:
        """Tab goes through the rows from top to bottom, then to the button; Qt puts what is new at the end of all."""
        stops = [stop for row in self._rows for stop in row.stops()]
        for before, stop in zip([self._button, *stops], [*stops, self._button], strict=True):
            QWidget.setTabOrder(before, stop)

    def _take_away(self, row: EditRow[Any]) -> None:
        self._drop(row)
        self.changed.emit()

    def _drop(self, row: EditRow[Any]) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_add_clicked(self) -> None:
        row = self._make_row()
        self._add(row)
        self._order_stops()
        row.first.setFocus()
        self.changed.emit()
