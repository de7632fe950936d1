"""The facts of an organization as a form: name, industry, country, my own times there, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.organizations import Employment, OrganizationDraft
from netdesk.models.words import typed_date
from netdesk.ui.draft_fields import LineField, RowsField, TextField
from netdesk.ui.draft_form import DraftForm
from netdesk.ui.kit.edit_rows import EditRow, EditRows, line
from netdesk.ui.kit.fields import TextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class EmploymentRow(EditRow[Employment]):
    """A time in which I worked there."""

    def __init__(self, employment: Employment) -> None:
        super().__init__(employment, tr("Remove this time"))
        self.start = line(tr("From (March 2021)"))
        self.end = line(tr("To (empty: now)"))
        self.title = line(tr("What I was there"))
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


class OrganizationForm(DraftForm):
    """Edits a draft, one without a name for a new organization."""

    def __init__(self, draft: OrganizationDraft, parent: QWidget | None = None) -> None:
        super().__init__(draft.name or tr("Add an organization"), parent)
        notes = TextEdit()
        times = EditRows(self.tr("Add a time I worked there"), lambda: EmploymentRow(Employment()))
        self.add(self.tr("&Name"), LineField("name", line(self.tr("Name")), str, str))
        self.add(self.tr("&Industry"), LineField("industry", line(self.tr("Energy")), str, str))
        self.add(self.tr("&Country"), LineField("country", line(self.tr("Croatia")), str, str))
        self.add(self.tr("My times there"), RowsField("employments", times, EmploymentRow))
        self.add(self.tr("Not&es"), TextField("notes", notes))
        self.load(draft)
