"""The fields of a person as a form: a dossier in, a dossier out, errors beside their field. Knows nothing of saving."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.dossier import Dossier
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position, Presence, RelationClass
from netdesk.errors import InputError
from netdesk.models.words import class_words, partial_words, presence_words, typed_date
from netdesk.ui.draft_fields import ChecksField, ChoiceField, LineField, RowsField, TextField, TickField
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.edit_rows import EditRow, EditRows, line
from netdesk.ui.kit.field_form import FieldForm
from netdesk.ui.kit.fields import CLOSE_HEIGHT, ChoiceBox, TextEdit
from netdesk.ui.kit.page import ErrorLabel, label
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF, TextSize
from netdesk.ui.person_field import PersonField
from netdesk.ui.person_rows import AddressRow, OwnFieldRow, PointRow, PositionRow, TextRow
from netdesk.ui.photo_field import PhotoField
from netdesk.ui.relation_rows import RelationRow, StatementRow, closeness_choices

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from netdesk.core.dates import PartialDate
    from netdesk.services.desk import Desk
    from netdesk.ui.kit.ask import Asker
from netdesk.ui.draft_fields import DraftField

T = TypeVar("T")
_ROOMY = 68 * GRID
_RARE = ("prefix", "additional", "suffix", "nickname", "display_name", "phonetic_given", "phonetic_family")
_OF_DRAFT = frozenset(each.name for each in fields(PersonDraft))


class PersonForm(QScrollArea):
    """Every fact of a person that can be stated; what it has no field for stays as it was in the dossier."""

    changed = Signal()

    def __init__(self, desk: Desk, asker: Asker) -> None:
        super().__init__()
        slim(self)
        from netdesk.ui.person_finder import PersonFinder

        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._desk = desk
        self._finder = PersonFinder(desk)
        self._dossier = Dossier()
        self._organizations: list[str] = []
        self._errors: dict[str, ErrorLabel] = {}
        self._fields: dict[str, DraftField[Any]] = {}
        self._more_names = Button(self.tr("Prefix, nickname, how it sounds …"), ButtonKind.QUIET, "plus")
        self._more_names.clicked.connect(self._on_more_names_clicked)
        self._photo = PhotoField(asker)
        self._introducer = PersonField(self._finder.find, self.tr("Introduced by"), is_single=True)
        self._introducer.edit.make_close()
        body = QWidget()
        self._layout = FieldForm(CLOSE_HEIGHT)
        self._layout.setContentsMargins(0, GRID, 2 * GRID, 2 * GRID)
        body.setLayout(self._layout)
        self._add_who()
        self._add_where()
        self._add_us()
        self._add_story()
        self.setWidget(body)
        for each in self._fields.values():
            each.changed.connect(self.changed)
        self._photo.changed.connect(self.changed)
        self._introducer.changed.connect(self.changed)

    def load(self, dossier: Dossier) -> None:
        """Fill the form from ``dossier``."""
        from netdesk.services import organizations

        self._dossier = dossier
        self._organizations = [each.name for each in organizations.listed(self._desk.reader)]
        self.clear_errors()
        for name, each in self._fields.items():
            each.load(getattr(dossier.draft if name in _OF_DRAFT else dossier, name))
        self._show_rare(is_shown=any(getattr(dossier.draft, name) for name in _RARE))
        self._photo.show_photo(dossier.photo, dossier.draft)
        self._introducer.clear()
        if dossier.draft.introduced_by is not None:
            self._introducer.pick(self._finder.named([dossier.draft.introduced_by]))
        self.verticalScrollBar().setValue(0)

    def is_modified(self) -> bool:
        """Whether something was typed, picked or taken away since ``load``."""
        return (
            self._photo.photo() != self._dossier.photo
            or self._introduced_by() != self._dossier.draft.introduced_by
            or any(each.is_modified() for each in self._fields.values())
        )

    def read(self) -> Dossier:
        """The dossier as the form has it. Raises InputError, the first of those shown beside their fields."""
        self.clear_errors()
        errors: list[InputError] = []
        values: dict[str, object] = {"introduced_by": self._introduced_by()}
        for name, each in self._fields.items():
            try:
                values[name] = each.read()
            except InputError as error:
                errors.append(self._marked(InputError(str(error), name)))
        if self._introducer.pending():
            message = self.tr("Pick somebody from the list, or clear the name.")
            errors.append(self._marked(InputError(message, "introduced_by")))
        own = {name: values.pop(name) for name in ("relations", "history") if name in values}
        draft = replace(self._dossier.draft, **values)  # type: ignore[arg-type]
        if not errors and not draft.name:
            errors.append(self._marked(InputError(self.tr("Give a name, at least a first one."), "given")))
        if errors:
            self._go_to(errors[0])
            raise errors[0]
        return replace(self._dossier, draft=draft, photo=self._photo.photo(), **own)  # type: ignore[arg-type]

    def show_error(self, error: InputError) -> bool:
        """Show an error beside the field it names; False where the form has no such field."""
        if error.field not in self._errors:
            return False
        self._go_to(self._marked(error))
        return True

    def clear_errors(self) -> None:
        """Take all errors away."""
        for each in self.findChildren(ErrorLabel):
            each.show_error("")

    def focus_first(self) -> None:
        """Begin with the given name."""
        given = self._fields["given"].widgets[0]
        given.setFocus()
        given.selectAll()  # type: ignore[attr-defined]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the names of the fields stand above them."""
        super().resizeEvent(event)
        policies = QFormLayout.RowWrapPolicy
        is_narrow = self.viewport().width() < _ROOMY
        self._layout.setRowWrapPolicy(policies.WrapAllRows if is_narrow else policies.DontWrapRows)

    def _show_rare(self, *, is_shown: bool) -> None:
        """What few names have stands behind a button, until there is any of it."""
        self._layout.setRowVisible(self._more_names, not is_shown)
        for row in self._rare:
            self._layout.setRowVisible(row, is_shown)
        for error in (self._errors[name] for name in _RARE):
            error.setVisible(is_shown and bool(error.text()))

    def _on_more_names_clicked(self) -> None:
        self._show_rare(is_shown=True)
        self._fields[_RARE[0]].widgets[0].setFocus()

    def _introduced_by(self) -> int | None:
        picked = self._introducer.people()
        return picked[0] if picked else None

    def _marked(self, error: InputError) -> InputError:
        """Show an error, unless the rows of the field have told it already."""
        if not isinstance(self._fields.get(error.field), RowsField) or not self._has_marked_row(error.field):
            self._errors[error.field].show_error(str(error))
        return error

    def _has_marked_row(self, name: str) -> bool:
        return any(each.text() for each in self._fields[name].widgets[0].findChildren(ErrorLabel))

    def _go_to(self, error: InputError) -> None:
        if error.field in _RARE:
            self._show_rare(is_shown=True)
        widget = self._fields[error.field].widgets[0] if error.field in self._fields else self._introducer
        marked = next((each for each in widget.findChildren(ErrorLabel) if each.text()), self._errors[error.field])
        row = marked.parentWidget()
        (row.first if isinstance(row, EditRow) else widget).setFocus()
        self.ensureWidgetVisible(marked)

    def _add_who(self) -> None:
        self._lines(self.tr("&Name"), given=self.tr("Given name"), family=self.tr("Family name"))
        self._layout.addRow("", self._more_names)
        self._lines(
            self.tr("More names"),
            prefix=self.tr("Prefix (Dr)"),
            additional=self.tr("Middle names"),
            suffix=self.tr("Suffix (Jr)"),
        )
        self._lines(self.tr("Nickname"), nickname=self.tr("Nickname"))
        self._lines(self.tr("Shown as"), display_name=self.tr("As the parts above say"))
        self._lines(
            self.tr("Sounds like"),
            phonetic_given=self.tr("Given name, as it sounds"),
            phonetic_family=self.tr("Family name"),
        )
        self._rare = range(2, self._layout.rowCount())
        self._row(self.tr("Photo"), "photo", self._photo)
        points = EditRows(self.tr("Add e-mail, phone or profile"), lambda: PointRow(self._next_point(points)))
        self._field(
            self.tr("Reach them"), RowsField("contact_points", points, PointRow, ContactPoint(ContactKind.EMAIL, ""))
        )
        self._tick(self.tr("Do not contact: no reminders"), "do_not_contact")
        positions = EditRows(self.tr("Add position"), lambda: self._position_row(Position()))
        self._field(self.tr("Positions"), RowsField("positions", positions, self._position_row, Position()))

    def _add_where(self) -> None:
        self._lines(self.tr("Lives in"), city=self.tr("City"), region=self.tr("Region"), country=self.tr("Country"))
        addresses = EditRows(self.tr("Add address"), lambda: AddressRow(Address()))
        self._field(self.tr("Addresses"), RowsField("addresses", addresses, AddressRow))
        self._line(self.tr("Languages"), "languages", self.tr("Croatian, English"), _joined, _split)
        self._line(self.tr("Skills"), "skills", self.tr("negotiation, Python"), _joined, _split)
        self._line(
            self.tr("&Birthday"), "birthday", self.tr("12 April 1970, April 1970, 1970 or 12 April"), _date_words, _date
        )
        self._line(self.tr("T&opics"), "topics", self.tr("storage, open data"), _joined, _split)
        self._line(self.tr("&Tags"), "tags", self.tr("client, alumni"), _joined, _split)

    def _add_us(self) -> None:
        self._heading(self.tr("The two of us"))
        self._field(self.tr("C&loseness"), ChoiceField("closeness", ChoiceBox(), closeness_choices()))
        history = EditRows(self.tr("Add what was so before"), lambda: StatementRow(None))
        self._field(self.tr("Stated so far"), RowsField("history", history, StatementRow))
        boxes = {each: QCheckBox(class_words(each).capitalize()) for each in RelationClass}
        self._field(self.tr("To me"), ChecksField("relation_classes", boxes))
        places: dict[Presence | None, str] = {None: self.tr("Not said")}
        places |= {each: presence_words(each).capitalize() for each in Presence}
        self._field(self.tr("We meet"), ChoiceField("presence", ChoiceBox(), places))
        self._line(self.tr("Met on"), "met_on", self.tr("May 2023"), _date_words, _date)
        self._lines(
            self.tr("Met at"), met_where=self.tr("Where (PyCon, Zagreb)"), met_how=self.tr("How (sat side by side)")
        )
        self._row(self.tr("Introduced by"), "introduced_by", self._introducer)
        relations = EditRows(self.tr("Add somebody they know"), lambda: RelationRow(None, self._finder.find))
        make_relation = partial(RelationRow, find=self._finder.find)
        self._field(self.tr("Knows whom"), RowsField("relations", relations, make_relation))

    def _add_story(self) -> None:
        self._heading(self.tr("What to keep in mind"))
        words = self.tr("Advice on a budget")
        needs = EditRows(self.tr("Add a need"), lambda: TextRow("", words))
        self._field(self.tr("Needs"), RowsField("needs", needs, lambda each: TextRow(each, words)))
        own = EditRows(self.tr("Add a field of your own"), lambda: OwnFieldRow(("", "")))
        self._field(self.tr("Own fields"), RowsField("custom_fields", own, OwnFieldRow))
        notes = TextEdit()
        notes.setMinimumHeight(18 * GRID)
        notes.setPlaceholderText(self.tr("Markdown: **bold**, - a list, [a link](https://example.org)"))
        self._field(self.tr("Not&es"), TextField("notes", notes))

    def _position_row(self, position: Position) -> PositionRow:
        return PositionRow(position, self._organizations)

    @staticmethod
    def _next_point(points: EditRows) -> ContactPoint:
        """A phone number after an e-mail address, else an e-mail address."""
        kinds = [row.kind() for row in points.rows() if isinstance(row, PointRow)]
        return ContactPoint(ContactKind.PHONE if kinds == [ContactKind.EMAIL] else ContactKind.EMAIL, "")

    def _lines(self, words: str, **names: str) -> None:
        """Several lines of plain text beside each other: their names and placeholders."""
        made = [LineField(name, line(placeholder), str, str) for name, placeholder in names.items()]
        self._row(words, made[0].name, *(each.widgets[0] for each in made))
        for each in made:
            self._fields[each.name] = each
            self._errors[each.name] = self._errors[made[0].name]

    def _line(
        self, words: str, name: str, placeholder: str, show: Callable[[T], str], read: Callable[[str], T]
    ) -> None:
        self._field(words, LineField(name, line(placeholder), show, read))

    def _tick(self, words: str, name: str) -> None:
        box = QCheckBox(words)
        self._field("", TickField(name, box))
        box.setAccessibleName(words)

    def _field(self, words: str, field: DraftField[Any]) -> None:
        self._fields[field.name] = field
        self._row(words, field.name, *field.widgets)
        field.widgets[0].setAccessibleName(words.replace("&", ""))

    def _heading(self, words: str) -> None:
        heading = label(words, TextSize.BODY, strong=True)
        heading.setContentsMargins(0, 2 * GRID, 0, 0)
        self._layout.addRow(heading)

    def _row(self, words: str, name: str, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(HALF)
        for widget in widgets:
            row.addWidget(widget, 1)
            if isinstance(widget, ChoiceBox):
                widget.make_close()
        error = self._errors[name] = ErrorLabel()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(error)
        self._layout.add(words, column, widgets[0])


def _joined(names: tuple[str, ...]) -> str:
    return ", ".join(names)


def _split(text: str) -> tuple[str, ...]:
    """Names between commas, each once."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _date_words(day: PartialDate | None) -> str:
    return partial_words(day) if day is not None else ""


def _date(text: str) -> PartialDate | None:
    return typed_date(text) if text else None
