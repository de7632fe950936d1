"""The fields of a person as a form: a draft in, a draft out, errors beside their field. Knows nothing of saving."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.dates import PartialDate
from netdesk.core.people import ContactKind, ContactPoint, Position, Presence, RelationClass
from netdesk.errors import InputError
from netdesk.ui.edit_rows import EditRows, PointRow, PositionRow, line
from netdesk.ui.page import ErrorLabel
from netdesk.ui.theme import GRID, HALF

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from netdesk.core.people import PersonDraft

_LINES = ("given", "family", "additional", "prefix", "suffix", "nickname", "display_name", "city", "region", "country")
_ROOMY = 68 * GRID


class PersonForm(QScrollArea):
    """Every fact of a person that can be typed; what it has no field for stays as it was in the draft."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._draft: PersonDraft | None = None
        self._errors: dict[str, ErrorLabel] = {}
        self._lines = self._make_lines()
        self._birthday = line(self.tr("1970-04-12, 1970-04, 1970 or --04-12"))
        self._points = EditRows(self.tr("Add e-mail, phone or profile"), self._new_point)
        self._positions = EditRows(self.tr("Add position"), lambda: PositionRow(Position()))
        self._tags = line(self.tr("client, alumni"))
        self._topics = line(self.tr("storage, open data"))
        self._closeness = self._make_closeness()
        self._classes = {each: QCheckBox(self._class_words(each)) for each in RelationClass}
        self._presence = self._make_presence()
        self._notes = QPlainTextEdit()
        self._notes.setAccessibleName(self.tr("Notes"))
        self._notes.setTabChangesFocus(True)
        self._notes.setMinimumHeight(14 * GRID)
        self._lay_out()
        self._watch()

    def load(self, draft: PersonDraft) -> None:
        """Fill the form from ``draft``."""
        self._draft = draft
        self.clear_errors()
        for name, edit in self._lines.items():
            edit.setText(getattr(draft, name))
            edit.setCursorPosition(0)
        self._birthday.setText(str(draft.birthday) if draft.birthday else "")
        self._points.show_rows(
            PointRow(point) for point in draft.contact_points or (ContactPoint(ContactKind.EMAIL, ""),)
        )
        self._positions.show_rows(PositionRow(position) for position in draft.positions or (Position(),))
        self._tags.setText(", ".join(draft.tags))
        self._topics.setText(", ".join(draft.topics))
        self._closeness.setCurrentIndex(draft.closeness or 0)
        for each, box in self._classes.items():
            box.setChecked(each in draft.relation_classes)
        self._presence.setCurrentIndex(0 if draft.presence is None else 1 + list(Presence).index(draft.presence))
        self._notes.setPlainText(draft.notes)
        self.verticalScrollBar().setValue(0)

    def texts(self) -> tuple[object, ...]:
        """All that stands in the form, to see whether it changed."""
        return (
            *(edit.text() for edit in self._all_lines()),
            *(row.texts() for rows in (self._points, self._positions) for row in rows.rows()),
            *(box.isChecked() for box in self._classes.values()),
            self._closeness.currentIndex(),
            self._presence.currentIndex(),
            self._notes.toPlainText(),
        )

    def read(self) -> PersonDraft:
        """The draft as the form has it. Raises InputError, the first of those shown beside their fields."""
        assert self._draft is not None
        self.clear_errors()
        errors: list[InputError] = []
        values: dict[str, object] = {name: edit.text().strip() for name, edit in self._lines.items()}
        try:
            text = self._birthday.text().strip()
            values["birthday"] = PartialDate.parse(text) if text else None
        except InputError as error:
            errors.append(self._mark("birthday", error))
        for name, rows in (("contact_points", self._points), ("positions", self._positions)):
            read = []
            for row in rows.rows():
                assert isinstance(row, PointRow | PositionRow)
                try:
                    read.append(row.value())
                except InputError as error:
                    row.error.show_error(str(error))
                    errors.append(error)
            values[name] = tuple(value for value in read if value is not None)
        presence = self._presence.currentIndex()
        draft = replace(
            self._draft,
            tags=_split(self._tags.text()),
            topics=_split(self._topics.text()),
            closeness=self._closeness.currentIndex() or None,
            relation_classes=tuple(each for each, box in self._classes.items() if box.isChecked()),
            presence=list(Presence)[presence - 1] if presence else None,
            notes=self._notes.toPlainText().strip("\n"),
            **values,  # type: ignore[arg-type]
        )
        if not errors and not draft.name:
            errors.append(self._mark("given", InputError(self.tr("Give a name, at least a first one."), "given")))
        if errors:
            raise errors[0]
        return draft

    def show_error(self, error: InputError) -> bool:
        """Show an error beside the field it names; False where the form has no such field."""
        if error.field not in self._errors:
            return False
        self._mark(error.field, error)
        return True

    def clear_errors(self) -> None:
        """Take all errors away."""
        for each in self.findChildren(ErrorLabel):
            each.show_error("")

    def focus_first(self) -> None:
        """Begin with the given name."""
        self._lines["given"].setFocus()
        self._lines["given"].selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the names of the fields stand above them."""
        super().resizeEvent(event)
        policies = QFormLayout.RowWrapPolicy
        is_narrow = self.viewport().width() < _ROOMY
        self._form_layout.setRowWrapPolicy(policies.WrapAllRows if is_narrow else policies.DontWrapRows)

    def _mark(self, field: str, error: InputError) -> InputError:
        self._errors[field].show_error(str(error))
        with suppress(KeyError):
            (self._birthday if field == "birthday" else self._lines[field]).setFocus()
        self.ensureWidgetVisible(self._errors[field])
        return error

    def _all_lines(self) -> list[QLineEdit]:
        return [*self._lines.values(), self._birthday, self._tags, self._topics]

    def _new_point(self) -> PointRow:
        rows = self._points.rows()
        kinds = {row.texts()[0] for row in rows}
        return PointRow(ContactPoint(ContactKind.PHONE if len(kinds) == 1 else ContactKind.EMAIL, ""))

    def _make_lines(self) -> dict[str, QLineEdit]:
        names = {
            "given": self.tr("Given name"),
            "family": self.tr("Family name"),
            "additional": self.tr("Middle names"),
            "prefix": self.tr("Prefix (Dr)"),
            "suffix": self.tr("Suffix (Jr)"),
            "nickname": self.tr("Nickname"),
            "display_name": self.tr("As the parts above say"),
            "city": self.tr("City"),
            "region": self.tr("Region"),
            "country": self.tr("Country"),
        }
        return {name: line(names[name]) for name in _LINES}

    def _make_closeness(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Not stated"))
        for level, words in sorted(CLOSENESS_WORDS.items()):
            box.addItem(f"{level}, {self.tr(words)}")
        return box

    def _make_presence(self) -> QComboBox:
        box = QComboBox()
        box.addItems([self.tr("Not said"), *(self._presence_words(each) for each in Presence)])
        return box

    def _class_words(self, each: RelationClass) -> str:
        return {
            RelationClass.COLLEAGUE: self.tr("Colleague"),
            RelationClass.FRIEND: self.tr("Friend"),
            RelationClass.BUSINESS: self.tr("Business contact"),
        }[each]

    def _presence_words(self, each: Presence) -> str:
        return {
            Presence.ONLINE: self.tr("Online"),
            Presence.OFFLINE: self.tr("Face to face"),
            Presence.BOTH: self.tr("Both"),
        }[each]

    def _lay_out(self) -> None:
        body = QWidget()
        form = self._form_layout = QFormLayout(body)
        form.setContentsMargins(0, GRID, 2 * GRID, 2 * GRID)
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        lines = self._lines
        self._row(form, self.tr("&Name"), "given", lines["given"], lines["family"])
        self._row(form, self.tr("More names"), "additional", lines["prefix"], lines["additional"], lines["suffix"])
        self._row(form, self.tr("Nickname"), "nickname", lines["nickname"])
        self._row(form, self.tr("Shown as"), "display_name", lines["display_name"])
        form.addRow(self.tr("Reach them"), self._points)
        form.addRow(self.tr("Positions"), self._positions)
        self._row(form, self.tr("Lives in"), "city", lines["city"], lines["region"], lines["country"])
        self._row(form, self.tr("&Birthday"), "birthday", self._birthday)
        self._row(form, self.tr("T&opics"), "topics", self._topics)
        self._row(form, self.tr("&Tags"), "tags", self._tags)
        self._row(form, self.tr("C&loseness"), "closeness", self._closeness)
        self._row(form, self.tr("To me"), "relation_classes", *self._classes.values())
        self._row(form, self.tr("We meet"), "presence", self._presence)
        self._row(form, self.tr("Not&es"), "notes", self._notes)
        self.setWidget(body)

    def _row(self, form: QFormLayout, words: str, field: str, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(HALF)
        for widget in widgets:
            row.addWidget(widget, 1)
        error = self._errors[field] = ErrorLabel()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(error)
        form.addRow(words, column)
        buddy = form.labelForField(column)
        if buddy is not None:
            buddy.setBuddy(widgets[0])  # type: ignore[attr-defined]
        if not widgets[0].accessibleName() or field in ("birthday", "tags", "topics", "display_name"):
            widgets[0].setAccessibleName(words.replace("&", ""))

    def _watch(self) -> None:
        for edit in self._all_lines():
            edit.textChanged.connect(self.changed)
        for rows in (self._points, self._positions):
            rows.changed.connect(self.changed)
        for box in self._classes.values():
            box.toggled.connect(self.changed)
        self._closeness.currentIndexChanged.connect(self.changed)
        self._presence.currentIndexChanged.connect(self.changed)
        self._notes.textChanged.connect(self.changed)


def _split(text: str) -> tuple[str, ...]:
    """Names between commas, each once."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
