"""One organization to read: its facts, its people now and before, and my own times there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netdesk.core.language import grouped, tr
from netdesk.models.words import period_words
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.fact_view import FactView
from netdesk.ui.kit.page import breakable, label
from netdesk.ui.kit.theme import GRID, HALF, TextSize
from netdesk.ui.profile_text import PERSON, person_link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.organizations import Employment, Member, OrganizationPage
    from netdesk.ui.kit.fact_writer import Fact, FactWriter

_PERIOD_WIDTH = 19 * GRID


class OrganizationView(QWidget):
    """Shows an OrganizationPage; says whom to go on to, and what is to be done with the organization."""

    person_asked = Signal(int)
    edit_asked = Signal()
    unite_asked = Signal()
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._page: OrganizationPage | None = None
        self._name = label("", TextSize.TITLE, strong=True, wrap=True)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        edit = Button(self.tr("Edit …"), icon="edit")
        edit.clicked.connect(self.edit_asked)
        unite = Button(self.tr("Unite with …"), icon="merge")
        unite.clicked.connect(self.unite_asked)
        self._delete = Button(self.tr("Delete"), icon="trash")
        self._delete.clicked.connect(self.delete_asked)
        self._text = FactView(self.tr("Facts and people"), self._write, label_width=_PERIOD_WIDTH)
        self._text.followed.connect(self._on_text_followed)
        row = QHBoxLayout()
        row.setSpacing(HALF)
        row.addWidget(edit)
        row.addWidget(unite)
        row.addWidget(self._delete)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._name)
        layout.addLayout(row)
        layout.addWidget(self._text, 1)
        self.setMinimumWidth(32 * GRID)

    def show_page(self, page: OrganizationPage | None) -> None:
        """Show an organization; None for none."""
        self._page = page
        self.setVisible(page is not None)
        if page is not None:
            self._name.setText(breakable(page.draft.name))
            self._delete.setVisible(not (page.now or page.before))
            self.setAccessibleName(page.draft.name)
            self._text.write()

    def _write(self, writer: FactWriter) -> None:
        if self._page is None:
            return
        draft = self._page.draft
        if not (draft.industry or draft.country or draft.employments):
            writer.muted(tr("Industry, country and when it was my employer are not known; Edit says them."))
        writer.facts(
            [
                (tr("Industry"), [(draft.industry, "")]),
                (tr("Country"), [(draft.country, "")]),
                *((tr("I was there"), [(_time_words(each), "")]) for each in draft.employments),
            ]
        )
        if draft.notes.strip():
            writer.heading(tr("Notes"))
            writer.markdown(draft.notes.strip())
        writer.section(tr("There now ({count})").format(count=grouped(len(self._page.now))), _members(self._page.now))
        writer.section(
            tr("There before ({count})").format(count=grouped(len(self._page.before))), _members(self._page.before)
        )
        if not (self._page.now or self._page.before):
            writer.heading(tr("People"))
            writer.muted(tr("Nobody is known to be or have been there."))

    def _on_text_followed(self, target: str) -> None:
        person_id = target.removeprefix(PERSON)
        if target.startswith(PERSON) and person_id.isdecimal():
            self.person_asked.emit(int(person_id))


def _members(members: Sequence[Member]) -> list[Fact]:
    found: list[Fact] = []
    for each in members:
        held = each.position
        title = f", {held.title}" if held.title else ""
        when = period_words(held.start, held.end) or "–"
        found.append((when, [(each.name, person_link(each.person_id)), (title, "")]))
    return found


def _time_words(employment: Employment) -> str:
    """``Mar 2021 – now, Head of Data``."""
    when = period_words(employment.start, employment.end) or tr("time not said; still there")
    return f"{when}, {employment.title}" if employment.title else when
