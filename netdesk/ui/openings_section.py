"""Doors heard of: by what I do about them, how early, how new to me, from whom, and passed on to whom."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.clock import today
from netdesk.core.comfort import novelty
from netdesk.core.language import tr
from netdesk.core.openings import OpeningStatus, lead_summary, lead_time
from netdesk.models.reach_words import (
    dimension_words,
    lead_summary_words,
    lead_words,
    opening_kind_words,
    opening_row,
    status_words,
)
from netdesk.models.two_line_rows import headed
from netdesk.models.words import day_words
from netdesk.services import openings
from netdesk.ui.detail_section import DetailSection
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct
from netdesk.ui.profile_text import organization_link, person_link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netdesk.core.openings import Opening
    from netdesk.services.desk import Desk
    from netdesk.ui.kit.fact_writer import Fact, FactWriter, Words
    from netdesk.ui.reach_commands import ReachCommands


class OpeningsSection(DetailSection):
    """Openings are private: nothing of them is in an export.

    ``remind_asked`` carries what to be reminded of and a day.
    """

    remind_asked = Signal(str, object)

    def __init__(self, desk: Desk, commands: ReachCommands) -> None:
        self._desk = desk
        self._commands = commands
        self._openings: dict[int, Opening] = {}
        self._covered: Mapping[tuple[str, str], str] = {}
        empty = EmptyState(
            "open",
            tr("Hear of doors early"),
            tr(
                "Job openings, new industries, markets and job families that people tell you of, often before they are "
                "posted: from whom, how early, and how new to you. They stay with you until you pass them on."
            ),
            [(tr("Add an opening"), "plus", commands.add_opening)],
        )
        acts = [
            RowAct(tr("Add …"), ["Ctrl+N"], "plus", commands.add_opening, needs_row=False),
            RowAct(tr("Edit …"), ["E", "F2"], "edit", self.edit),
            RowAct(tr("Pass on …"), ["P"], "giving", self.pass_on),
            RowAct(tr("Looking"), ["L"], "search", partial(self.set_status, OpeningStatus.LOOKING)),
            RowAct(tr("Acted"), ["T"], "check", partial(self.set_status, OpeningStatus.ACTED)),
            RowAct(tr("Closed"), ["C"], "archive", partial(self.set_status, OpeningStatus.CLOSED)),
            RowAct(tr("Remind me …"), ["N"], "clock", self.remind),
            RowAct(tr("Delete"), ["Del"], "trash", self.delete),
        ]
        super().__init__(tr("Openings"), empty, acts)
        self.opened.connect(lambda _row: self.edit())

    def refresh(self) -> None:
        """Read the openings anew."""
        self._commands.look(self, openings.listed_with_covered, then=self._show)

    def _show(self, found: tuple[list[Opening], Mapping[tuple[str, str], str]]) -> None:
        every, self._covered = found
        day = today(self._desk.clock)
        self._openings = {each.opening_id: each for each in every}
        rows = []
        for status in OpeningStatus:
            group = [each for each in every if each.draft.status is status]
            shown = (opening_row(each, self._news(each)[0], lead_time(each.draft, day)) for each in group)
            rows += headed(status_words(status), shown)
        drafts = [each.draft for each in every]
        self.show_rows(rows, lead_summary_words(lead_summary(drafts, day)) if len(drafts) > 1 else "")

    def edit(self) -> None:
        """Open the form of the current one."""
        if found := self._current():
            self._commands.edit_opening(found.opening_id)

    def pass_on(self) -> None:
        """Ask to whom the current one is passed on."""
        if found := self._current():
            self._commands.pass_on(found.opening_id, found.draft.what)

    def set_status(self, status: OpeningStatus) -> None:
        """Say what I do about the current one."""
        if found := self._current():
            self._commands.do(openings.set_status, found.opening_id, status)

    def remind(self) -> None:
        """Ask when to be reminded of the current one."""
        if found := self._current():
            self.remind_asked.emit(found.draft.what, today(self._desk.clock) + timedelta(days=1))

    def delete(self) -> None:
        """Take the current one away."""
        if found := self._current():
            self._commands.do(openings.delete, found.opening_id)

    def write_detail(self, writer: FactWriter) -> None:
        """What is known of the current one."""
        found = self._current()
        if found is None:
            return
        draft, day = found.draft, today(self._desk.clock)
        new, known = self._news(found)
        writer.title(draft.what)
        writer.facts(
            [
                (tr("What"), [(f"{opening_kind_words(draft.kind)}, {status_words(draft.status)}", "")]),
                (tr("From"), self._chain(found)),
                (tr("Heard"), [(day_words(draft.heard_on, day), "")]),
                (tr("Posted"), [(day_words(draft.posted_on, day) if draft.posted_on else tr("not yet"), "")]),
                (tr("How early"), [(lead_words(lead_time(draft, day)), "")]),
                (tr("New to me in"), [(", ".join(map(dimension_words, new)), "")]),
                (tr("Known to me"), [(", ".join(map(dimension_words, known)), "")]),
                (tr("Address"), [(draft.url, draft.url if "://" in draft.url else "")]),
            ]
        )
        where: list[Fact] = [
            (dimension_words(dimension), [(text, organization_link(text) if text == draft.organization else "")])
            for dimension, text in draft.traits().items()
        ]
        writer.section(tr("Where"), where)
        passed: list[Fact] = [
            (day_words(each.on, day), [(found.names[each.person_id], person_link(each.person_id))])
            for each in found.passed
        ]
        writer.section(tr("Passed on to"), passed)
        if draft.note.strip():
            writer.heading(tr("Note"))
            writer.markdown(draft.note.strip())

    def _chain(self, found: Opening) -> Words:
        """Who told me, who told them, and so on."""
        chain: Words = []
        for each in found.draft.sources:
            chain += [(tr(", who had it from "), "")] if chain else []
            chain.append((found.names[each], person_link(each)))
        return chain

    def _news(self, found: Opening) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return novelty(found.draft.traits(), self._covered, found.draft.heard_on)

    def _current(self) -> Opening | None:
        row = self.current()
        return self._openings.get(row.number) if row is not None else None
