"""The facts of an organization as a form: name, industry, country, my own times there, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from netdesk.core.organizations import Employment, OrganizationDraft
from netdesk.errors import InputError
from netdesk.models.words import typed_date
from netdesk.ui.buttons import Button, ButtonKind, button_row
from netdesk.ui.draft_fields import LineField, RowsField, TextField
from netdesk.ui.edit_rows import EditRow, EditRows, line
from netdesk.ui.page import ErrorLabel, label
from netdesk.ui.slim_scroll_bar import slim
from netdesk.ui.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from typing import Any

    from netdesk.ui.draft_fields import DraftField


class EmploymentRow(EditRow[Employment]):
    """A time in which I worked there."""

    def __init__(self, employment: Employment) -> None:
        super().__init__(employment, _tr("Remove this time"))
        self.start = line(_tr("From (March 2021)"))
        self.end = line(_tr("To (empty: now)"))
        self.title = line(_tr("What I was there"))
        self._fill(self.start, employment.start)
        self._fill(self.end, employment.end)
        self._fill(self.title, employment.title)
        self._lay_out_in_line(self.start, self.end, self.title, stretched=self.title)
        self._begin()

    def _is_blank(self) -> bool:
        return False

    def _read(self) -> Employment:
        start, end = (self._moment(each.text().strip()) for each in (self.start, self.end))
        return Employment(start, end, self.title.text().strip())

    @staticmethod
    def _moment(text: str) -> str:
        return str(typed_date(text)) if text else ""


class OrganizationForm(QDialog):
    """Edits a draft, one without a name for a new organization.

    ``submitted`` carries what was made of it; who saves it calls ``accept`` or ``show_error``.
    """

    submitted = Signal(object)

    def __init__(self, draft: OrganizationDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = draft.name or self.tr("Add an organization")
        self.setWindowTitle(title)
        self._errors: dict[str, ErrorLabel] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(2 * GRID)
        self._form.setVerticalSpacing(GRID)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        notes = QPlainTextEdit()
        slim(notes)
        notes.setTabChangesFocus(True)
        times = EditRows(self.tr("Add a time I worked there"), lambda: EmploymentRow(Employment()))
        self._fields: list[DraftField[Any]] = []
        self._add(self.tr("&Name"), LineField("name", line(self.tr("Name")), str, str))
        self._add(self.tr("&Industry"), LineField("industry", line(self.tr("Energy")), str, str))
        self._add(self.tr("&Country"), LineField("country", line(self.tr("Croatia")), str, str))
        self._add(self.tr("My times there"), RowsField("employments", times, EmploymentRow))
        self._add(self.tr("Not&es"), TextField("notes", notes))
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = Button(self.tr("Save"), ButtonKind.PRIMARY, "check")
        save.setDefault(True)
        save.clicked.connect(self.submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID + HALF)
        layout.addWidget(label(title, TextSize.TITLE, strong=True, wrap=True))
        layout.addLayout(self._form)
        layout.addLayout(button_row(cancel, save))
        for each in self._fields:
            each.load(getattr(draft, each.name))
        self.setMinimumWidth(60 * GRID)
        self._fields[0].widgets[0].setFocus()

    def submit(self) -> None:
        """Say what was made of the draft, if it can be read."""
        for error in self.findChildren(ErrorLabel):
            error.show_error("")
        values = {}
        for each in self._fields:
            try:
                values[each.name] = each.read()
            except InputError:
                return
        self.submitted.emit(OrganizationDraft(**values))

    def show_error(self, error: InputError) -> None:
        """Show what is wrong beside its field."""
        self._errors.get(error.field, self._errors["name"]).show_error(str(error))

    def _add(self, words: str, field: DraftField[Any]) -> None:
        widget = field.widgets[0]
        widget.setAccessibleName(words.replace("&", ""))
        error = self._errors[field.name] = ErrorLabel()
        column = QVBoxLayout()
        column.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(widget)
        column.addLayout(row)
        column.addWidget(error)
        self._form.addRow(words, column)
        self._form.labelForField(column).setBuddy(widget)  # type: ignore[attr-defined]
        self._fields.append(field)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Organizations", text)
