"""Rows of a form that can be added and taken away: contact points and positions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netdesk.core.dates import PartialDate
from netdesk.core.people import ContactKind, ContactPoint, Position
from netdesk.errors import InputError
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.page import ErrorLabel
from netdesk.ui.theme import GRID, HALF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_POINT_LABELS = ("", "work", "home", "mobile")


def line(name: str, width: int = 0) -> QLineEdit:
    """A line with its name as placeholder and for screen readers."""
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    if width:
        made.setMaximumWidth(width)
    return made


class EditRow(QWidget):
    """One row. ``removed`` is sent when the user takes it away."""

    changed = Signal()
    removed = Signal()

    def __init__(self, remove_name: str) -> None:
        super().__init__()
        self.error = ErrorLabel()
        self.remove = Button("", ButtonKind.QUIET, "close", name=remove_name)
        self.remove.clicked.connect(self.removed)

    def texts(self) -> tuple[str, ...]:
        """What stands in the row, to see whether it changed."""
        return tuple(
            each.text() if isinstance(each, QLineEdit) else each.currentText()
            for each in self.findChildren(QWidget)
            if isinstance(each, QLineEdit | QComboBox)
        )

    def _watch(self) -> None:
        for each in self.findChildren(QLineEdit):
            each.textChanged.connect(self.changed)
        for box in self.findChildren(QComboBox):
            box.currentTextChanged.connect(self.changed)


class PointRow(EditRow):
    """An e-mail address, phone number, profile or other way to reach somebody."""

    def __init__(self, point: ContactPoint) -> None:
        super().__init__(_tr("Remove this way to reach them"))
        self._point = point
        self._kind = QComboBox()
        self._kind.setAccessibleName(_tr("Kind"))
        kinds = {
            ContactKind.EMAIL: _tr("E-mail"),
            ContactKind.PHONE: _tr("Phone"),
            ContactKind.PROFILE: _tr("Profile"),
            ContactKind.URL: _tr("Web"),
            ContactKind.IM: _tr("Messages"),
        }
        for kind, words in kinds.items():
            self._kind.addItem(words, kind)
        self._kind.setCurrentIndex(list(kinds).index(point.kind))
        self._kind.setMaximumWidth(12 * GRID)
        self._value = line(_tr("Address, number or URL"))
        self._value.setText(point.value)
        self._value.setCursorPosition(0)
        self._label = QComboBox()
        self._label.setLineEdit(line(_tr("Label")))
        self._label.setAccessibleName(_tr("Label"))
        self._label.addItems(_POINT_LABELS)
        self._label.setCurrentText(point.label)
        self._label.setMaximumWidth(11 * GRID)
        row = QHBoxLayout()
        row.setSpacing(HALF)
        row.addWidget(self._kind)
        row.addWidget(self._value, 1)
        row.addWidget(self._label)
        row.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.error)
        self.setFocusProxy(self._value)
        self._watch()

    def value(self) -> ContactPoint | None:
        """The contact point, None where nothing was filled in. Raises InputError."""
        text = self._value.text().strip()
        if not text:
            return None
        kind = ContactKind(self._kind.currentData())
        if kind is ContactKind.EMAIL and ("@" not in text[1:-1] or " " in text):
            raise InputError(_tr("An e-mail address looks like ana@example.org."), "contact_points")
        return replace(self._point, kind=kind, value=text, label=self._label.currentText().strip())


class PositionRow(EditRow):
    """A role: title, organization, industry, and from when to when."""

    def __init__(self, position: Position) -> None:
        super().__init__(_tr("Remove this position"))
        self._position = position
        self._title = line(_tr("Title"))
        self._organization = line(_tr("Organization"))
        self._industry = line(_tr("Industry"))
        self._start = line(_tr("From (2021-03)"))
        self._end = line(_tr("To (empty: now)"))
        shown = (position.title, position.organization, position.industry, position.start, position.end)
        edits = (self._title, self._organization, self._industry, self._start, self._end)
        for edit, text in zip(edits, shown, strict=True):
            edit.setText(text)
            edit.setCursorPosition(0)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, HALF)
        layout.setSpacing(HALF)
        layout.addWidget(self._title, 0, 0, 1, 3)
        layout.addWidget(self._organization, 0, 3, 1, 3)
        layout.addWidget(self.remove, 0, 6)
        layout.addWidget(self._industry, 1, 0, 1, 2)
        layout.addWidget(self._start, 1, 2, 1, 2)
        layout.addWidget(self._end, 1, 4, 1, 2)
        layout.addWidget(self.error, 2, 0, 1, 7)
        for column in range(6):
            layout.setColumnStretch(column, 1)
        self.setFocusProxy(self._title)
        self._watch()

    def value(self) -> Position | None:
        """The position, None where nothing was filled in. Raises InputError."""
        start, end = self._start.text().strip(), self._end.text().strip()
        read = replace(
            self._position,
            title=self._title.text().strip(),
            organization=self._organization.text().strip(),
            industry=self._industry.text().strip(),
            start=start,
            end=end,
        )
        if not (read.title or read.organization):
            if read.industry or start or end:
                raise InputError(_tr("Give the title or the organization."), "positions")
            return None
        for text in (start, end):
            if text:
                PartialDate.parse(text)
        return read


class EditRows(QWidget):
    """Rows of one kind under each other, with a button that adds one."""

    changed = Signal()

    def __init__(self, add_words: str, make_row: Callable[[], EditRow]) -> None:
        super().__init__()
        self._rows: list[EditRow] = []
        self._make_row = make_row
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(HALF)
        add = Button(add_words, ButtonKind.QUIET, "plus")
        add.clicked.connect(self._on_add_clicked)
        self._layout.addWidget(add)

    def show_rows(self, rows: Iterable[EditRow]) -> None:
        """Put these rows in the place of those there are."""
        for row in self._rows:
            self._layout.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for row in rows:
            self._add(row)

    def rows(self) -> list[EditRow]:
        """The rows from top to bottom."""
        return list(self._rows)

    def _add(self, row: EditRow) -> None:
        self._rows.append(row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._take_away(row))
        self._layout.insertWidget(len(self._rows) - 1, row)

    def _take_away(self, row: EditRow) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def _on_add_clicked(self) -> None:
        row = self._make_row()
        self._add(row)
        row.setFocus()
        self.changed.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("PersonEditor", text)
