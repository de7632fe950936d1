"""Rows about the things a person can have several of: ways to be reached, addresses, positions, needs, own fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from netdesk.core.language import marked, tr
from netdesk.core.people import Address, ContactKind, ContactPoint, Position
from netdesk.errors import InputError
from netdesk.models.words import label_words, typed_date
from netdesk.ui.kit.completion import Completer
from netdesk.ui.kit.edit_rows import EditRow, line
from netdesk.ui.kit.fields import ChoiceBox
from netdesk.ui.kit.theme import GRID, HALF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit, QWidget

_POINT_LABELS = ("", marked("work"), marked("home"), marked("mobile"))
_ADDRESS_LABELS = ("", marked("home"), marked("work"))


class PointRow(EditRow[ContactPoint]):
    """An e-mail address, phone number, profile or other way to reach somebody."""

    def __init__(self, point: ContactPoint) -> None:
        super().__init__(point, tr("Remove this way to reach them"))
        self._kind = ChoiceBox()
        self._kind.make_close()
        self._kind.setAccessibleName(tr("Kind"))
        kinds = {
            ContactKind.EMAIL: tr("E-mail"),
            ContactKind.PHONE: tr("Phone"),
            ContactKind.PROFILE: tr("Profile"),
            ContactKind.URL: tr("Web"),
            ContactKind.IM: tr("Messages"),
        }
        for kind, words in kinds.items():
            self._kind.addItem(words, kind)
        self._kind.setCurrentIndex(list(kinds).index(point.kind))
        self._kind.setMaximumWidth(12 * GRID)
        self.edit = line(tr("Address, number or URL"))
        self._fill(self.edit, point.value)
        self._label = _label_box(_POINT_LABELS, point.label)
        self._lay_out_in_line(self._kind, self.edit, self._label, stretched=self.edit)
        self._begin()

    def kind(self) -> ContactKind:
        """What is chosen."""
        return ContactKind(self._kind.currentData())

    def _is_blank(self) -> bool:
        return not self.edit.text().strip()

    def _read(self) -> ContactPoint | None:
        text = self.edit.text().strip()
        if not text:
            return None
        if self.kind() is ContactKind.EMAIL and ("@" not in text[1:-1] or " " in text):
            raise InputError(tr("An e-mail address looks like ana@example.org."))
        return ContactPoint(self.kind(), text, _label_in(self._label))


class AddressRow(EditRow[Address]):
    """A postal address."""

    def __init__(self, address: Address) -> None:
        super().__init__(address, tr("Remove this address"))
        self._edits = {
            "street": line(tr("Street and number")),
            "postcode": line(tr("Postcode")),
            "city": line(tr("City")),
            "region": line(tr("Region")),
            "country": line(tr("Country")),
        }
        for name, edit in self._edits.items():
            self._fill(edit, getattr(address, name))
        self._label = _label_box(_ADDRESS_LABELS, address.label)
        layout = _grid(self)
        layout.addWidget(self._edits["street"], 0, 0, 1, 5)
        layout.addWidget(self._label, 0, 5)
        layout.addWidget(self.remove, 0, 6)
        layout.addWidget(self._edits["postcode"], 1, 0, 1, 2)
        layout.addWidget(self._edits["city"], 1, 2, 1, 4)
        layout.addWidget(self._edits["region"], 2, 0, 1, 3)
        layout.addWidget(self._edits["country"], 2, 3, 1, 3)
        layout.addWidget(self.error, 3, 0, 1, 7)
        self.first = self._edits["street"]
        self._begin()

    def _is_blank(self) -> bool:
        return not any(edit.text().strip() for edit in self._edits.values())

    def _read(self) -> Address | None:
        if self._is_blank():
            return None
        parts = {name: edit.text().strip() for name, edit in self._edits.items()}
        return Address(**parts, label=_label_in(self._label))


class PositionRow(EditRow[Position]):
    """A role: title, organization, industry, job family, and from when to when."""

    def __init__(self, position: Position, organizations: Sequence[str] = ()) -> None:
        super().__init__(position, tr("Remove this position"))
        self._edits = {
            "title": line(tr("Title")),
            "organization": line(tr("Organization")),
            "industry": line(tr("Industry")),
            "job_family": line(tr("Job family (engineering)")),
            "start": line(tr("From (March 2021)")),
            "end": line(tr("To (empty: now)")),
        }
        for name, edit in self._edits.items():
            self._fill(edit, getattr(position, name))
        self._edits["organization"].setCompleter(Completer(organizations, self))
        layout = _grid(self)
        for number, edit in enumerate(self._edits.values()):
            layout.addWidget(edit, number // 2, number % 2 * 3, 1, 3)
        layout.addWidget(self.remove, 0, 6)
        layout.addWidget(self.error, 3, 0, 1, 7)
        self.first = self._edits["title"]
        self._begin()

    def edit(self, name: str) -> QLineEdit:
        """The line of one part, named as ``Position`` names it."""
        return self._edits[name]

    def _read(self) -> Position | None:
        parts = {name: edit.text().strip() for name, edit in self._edits.items()}
        if not (parts["title"] or parts["organization"]):
            if any(parts.values()):
                raise InputError(tr("Give the title or the organization."))
            return None
        for name in ("start", "end"):
            if parts[name] and parts[name] != getattr(self._value, name):
                parts[name] = _moment(parts[name])
        start, end = parts["start"], parts["end"]
        if start and end and end[: len(start)] < start[: len(end)]:
            raise InputError(tr("This ends before it begins."))
        return replace(self._value, **parts)


class TextRow(EditRow[str]):
    """A line of text, such as a need."""

    def __init__(self, text: str, placeholder: str) -> None:
        super().__init__(text, tr("Remove this line"))
        self.edit = line(placeholder)
        self._fill(self.edit, text)
        self._lay_out_in_line(self.edit, stretched=self.edit)
        self._begin()

    def _read(self) -> str | None:
        return self.edit.text().strip() or None


class OwnFieldRow(EditRow[tuple[str, str]]):
    """A field of the user's own: its name and what it says."""

    def __init__(self, field: tuple[str, str]) -> None:
        super().__init__(field, tr("Remove this field"))
        self.name = line(tr("Name of the field"))
        self.said = line(tr("What it says"))
        self._fill(self.name, field[0])
        self._fill(self.said, field[1])
        self.name.setMaximumWidth(22 * GRID)
        self._lay_out_in_line(self.name, self.said, stretched=self.said)
        self.first = self.name
        self._begin()

    def _read(self) -> tuple[str, str] | None:
        name, said = self.name.text().strip(), self.said.text().strip()
        if said and not name:
            raise InputError(tr("Give the field a name."))
        return (name, said) if name and said else None


def _moment(text: str) -> str:
    """A partial ISO date with its year. Raises InputError."""
    moment = typed_date(text)
    if moment.year is None:
        raise InputError(tr("Give the year too, such as March 2021."))
    return str(moment)


def _label_box(labels: Sequence[str], label: str) -> ChoiceBox:
    box = ChoiceBox()
    box.make_close()
    edit = box.make_editable(tr("Label"))
    box.addItems([label_words(each) for each in labels])
    box.setCurrentText(label_words(label))
    edit.setCursorPosition(0)
    box.setMaximumWidth(11 * GRID)
    return box


def _label_in(box: ChoiceBox) -> str:
    """The label as it is kept: one of the usual ones in English, or what was typed."""
    said = box.currentText().strip()
    return next((each for each in _POINT_LABELS if each and label_words(each) == said), said)


def _grid(row: QWidget) -> QGridLayout:
    """Six columns of one width, and one for the button that removes the row."""
    layout = QGridLayout(row)
    layout.setContentsMargins(0, 0, 0, HALF)
    layout.setSpacing(HALF)
    for column in range(6):
        layout.setColumnStretch(column, 1)
    return layout
