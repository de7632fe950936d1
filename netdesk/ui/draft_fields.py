"""Fields of a form over a draft: each is loaded with a value and gives it back as it was unless the user changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from netdesk.core.language import tr
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

    from netdesk.ui.day_field import DayField
    from netdesk.ui.kit.edit_rows import EditRow, EditRows
    from netdesk.ui.person_field import PersonField
    from netdesk.ui.person_hit import PersonHit

T = TypeVar("T")


class DraftField(QObject, Generic[T]):
    """One fact of a draft, named as the draft names it. Subclasses show, read and tell what stands there."""

    changed = Signal()

    def __init__(self, name: str, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self.name = name
        self.widgets = widgets
        self._value: T
        self._loaded: object = None

    def load(self, value: T) -> None:
        """Show ``value``."""
        self._value = value
        self._show(value)
        self._loaded = self._state()

    def is_modified(self) -> bool:
        """Whether something else stands there than was loaded."""
        return self._state() != self._loaded

    def read(self) -> T:
        """The value as it stands. Raises InputError."""
        return self._read() if self.is_modified() else self._value

    def _show(self, value: T) -> None:
        raise NotImplementedError

    def _read(self) -> T:
        raise NotImplementedError

    def _state(self) -> object:
        raise NotImplementedError


class LineField(DraftField[T]):
    """A line of text, or what ``read`` makes of one; ``words`` is its reverse."""

    def __init__(self, name: str, edit: QLineEdit, words: Callable[[T], str], read: Callable[[str], T]) -> None:
        super().__init__(name, [edit])
        self._edit = edit
        self._words = words
        self._reader = read
        edit.textChanged.connect(self.changed)

    def _show(self, value: T) -> None:
        self._edit.setText(self._words(value))
        self._edit.setCursorPosition(0)

    def _read(self) -> T:
        return self._reader(self._edit.text().strip())

    def _state(self) -> object:
        return self._edit.text()


class TextField(DraftField[str]):
    """Several lines of text."""

    def __init__(self, name: str, edit: QPlainTextEdit) -> None:
        super().__init__(name, [edit])
        self._edit = edit
        edit.textChanged.connect(self.changed)

    def _show(self, value: str) -> None:
        self._edit.setPlainText(value)

    def _read(self) -> str:
        return self._edit.toPlainText().strip("\n")

    def _state(self) -> object:
        return self._edit.toPlainText()


class ChoiceField(DraftField[T]):
    """One of several values, each with its words."""

    def __init__(self, name: str, box: QComboBox, choices: Mapping[T, str]) -> None:
        super().__init__(name, [box])
        self._box = box
        self._values = list(choices)
        box.addItems(list(choices.values()))
        box.currentIndexChanged.connect(self.changed)

    def _show(self, value: T) -> None:
        self._box.setCurrentIndex(self._values.index(value))

    def _read(self) -> T:
        return self._values[self._box.currentIndex()]

    def _state(self) -> object:
        return self._box.currentIndex()


class ChecksField(DraftField[tuple[T, ...]]):
    """Any of several values."""

    def __init__(self, name: str, boxes: Mapping[T, QCheckBox]) -> None:
        super().__init__(name, list(boxes.values()))
        self._boxes = boxes
        for box in boxes.values():
            box.toggled.connect(self.changed)

    def _show(self, value: tuple[T, ...]) -> None:
        for each, box in self._boxes.items():
            box.setChecked(each in value)

    def _read(self) -> tuple[T, ...]:
        return tuple(each for each, box in self._boxes.items() if box.isChecked())

    def _state(self) -> object:
        return self._read()


class TickField(DraftField[bool]):
    """Yes or no."""

    def __init__(self, name: str, box: QCheckBox) -> None:
        super().__init__(name, [box])
        self._box = box
        box.toggled.connect(self.changed)

    def _show(self, value: bool) -> None:
        self._box.setChecked(value)

    def _read(self) -> bool:
        return self._box.isChecked()

    def _state(self) -> object:
        return self._box.isChecked()


class RowsField(DraftField[tuple[T, ...]]):
    """A row for each of several values. ``first`` is what the row shows that stands there while there is none."""

    def __init__(
        self, name: str, rows: EditRows, make_row: Callable[[T], EditRow[Any]], first: T | None = None
    ) -> None:
        super().__init__(name, [rows])
        self._rows = rows
        self._make_row = make_row
        self._first = first
        rows.changed.connect(self.changed)

    def _show(self, value: tuple[T, ...]) -> None:
        shown = value or (() if self._first is None else (self._first,))
        self._rows.show_rows(self._make_row(each) for each in shown)

    def _read(self) -> tuple[T, ...]:
        """Raises InputError, the first of those shown in their rows."""
        read, errors = [], []
        for row in self._rows.rows():
            try:
                read.append(row.value())
            except InputError as error:
                row.error.show_error(str(error))
                errors.append(error)
        if errors:
            raise errors[0]
        return tuple(value for value in read if value is not None)

    def _state(self) -> object:
        return tuple(row.texts() for row in self._rows.rows())


class WhenField(DraftField["date | None"]):
    """A day, or none."""

    def __init__(self, name: str, edit: DayField) -> None:
        super().__init__(name, [edit])
        self._edit = edit
        edit.textChanged.connect(self.changed)

    def _show(self, value: date | None) -> None:
        self._edit.show_day(value)

    def _read(self) -> date | None:
        try:
            return self._edit.day()
        except InputError as error:
            raise InputError(str(error), self.name) from None

    def _state(self) -> object:
        return self._edit.text()


class PeopleField(DraftField[tuple[int, ...]]):
    """People by their ids, in the order they were picked. ``named`` gives those known by their ids."""

    def __init__(self, name: str, field: PersonField, named: Callable[[Sequence[int]], Sequence[PersonHit]]) -> None:
        super().__init__(name, [field])
        self._field = field
        self._named = named
        field.changed.connect(self.changed)

    def _show(self, value: tuple[int, ...]) -> None:
        by_id = {hit.person_id: hit for hit in self._named(value)} if value else {}
        self._field.show_picked([by_id[each] for each in value if each in by_id])

    def _read(self) -> tuple[int, ...]:
        """Raises InputError where a name is typed that nobody was picked for."""
        self._field.take_only_hit()
        if pending := self._field.pending():
            words = tr("Pick “{name}” from the list, or take the name out.")
            raise InputError(words.format(name=pending), self.name)
        return tuple(self._field.people())

    def _state(self) -> object:
        return tuple(self._field.people()), self._field.pending()
