"""Mentors and those I mentor: how regularly we meet in person, what we work on, and the meetings so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.clock import today
from netdesk.core.cadence import interval_words
from netdesk.core.language import tr
from netdesk.core.mentors import MentorRole
from netdesk.models.reach_words import joined, mentor_row, regularity_words, role_words
from netdesk.models.two_line_rows import headed
from netdesk.models.words import day_words, due_words
from netdesk.services import mentors
from netdesk.ui.detail_section import DetailSection
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct
from netdesk.ui.profile_text import person_link

if TYPE_CHECKING:
    from netdesk.core.mentors import Goal, MentorPage, MentorRow
    from netdesk.models.two_line_rows import TwoLineRow
    from netdesk.services.desk import Desk
    from netdesk.ui.kit.fact_writer import Fact, FactWriter
    from netdesk.ui.reach_commands import ReachCommands


class MentorsSection(DetailSection):
    """``log_asked`` and ``agenda_asked`` carry a person id."""

    log_asked = Signal(int)
    agenda_asked = Signal(int)

    def __init__(self, desk: Desk, commands: ReachCommands) -> None:
        self._desk = desk
        self._commands = commands
        self._rows: dict[int, MentorRow] = {}
        self._goals: dict[int, Goal] = {}
        empty = EmptyState(
            "in-person",
            tr("Meet your mentors, face to face"),
            tr(
                "Who helps you to get on, and whom you help: goals, an agenda that collects points between meetings, "
                "and how regularly you meet in person. Not everything can nor should be written."
            ),
            [(tr("Add a mentor"), "plus", commands.add_mentor)],
        )
        acts = [
            RowAct(tr("Add …"), ["Ctrl+N"], "plus", commands.add_mentor, needs_row=False),
            RowAct(tr("Agenda …"), ["T"], "note", self.show_agenda),
            RowAct(tr("Log …"), ["L"], "log", self.log),
            RowAct(tr("Goal …"), ["G"], "star", self.add_goal),
            RowAct(tr("Open person"), ["O"], "open", self.open),
            RowAct(tr("Show in People"), ["P"], "people", self.show_in_people),
            RowAct(tr("No longer"), ["Del"], "close", self.leave),
        ]
        super().__init__(tr("Mentors"), empty, acts)
        self.opened.connect(lambda _row: self.open())

    def refresh(self) -> None:
        """Read the mentors anew."""
        day = today(self._desk.clock)
        every = mentors.listed(self._desk.reader, day)
        self._rows = {each.person_id: each for each in every}
        rows: list[TwoLineRow] = []
        for role, words in ((MentorRole.MENTOR, tr("My mentors")), (MentorRole.MENTEE, tr("Mentored by me"))):
            group = [each for each in every if each.roles[0] is role]
            rows += headed(words, (mentor_row(each, day) for each in group))
        self.show_rows(rows)

    def show_agenda(self) -> None:
        """Open the agenda of the next meeting."""
        if found := self._current():
            self.agenda_asked.emit(found.person_id)

    def log(self) -> None:
        """Log a meeting."""
        if found := self._current():
            self.log_asked.emit(found.person_id)

    def add_goal(self) -> None:
        """Ask for something to work on."""
        if found := self._current():
            self._commands.add_goal(found.person_id, found.name)

    def open(self) -> None:
        """Go to the profile."""
        if found := self._current():
            self.person_asked.emit(found.person_id)

    def show_in_people(self) -> None:
        """Show everyone on the same side of mentoring in People."""
        if found := self._current():
            self.query_asked.emit(f"tag:{found.roles[0]}")

    def leave(self) -> None:
        """They are my mentor, or mentored by me, no longer."""
        if found := self._current():
            self._commands.do(mentors.set_role, found.person_id, found.roles[0], False)

    def follow(self, target: str) -> None:
        """What the links beside a goal do."""
        verb, _, number = target.rpartition("/")
        goal = self._goals.get(int(number)) if number.isdecimal() else None
        if goal is None:
            return
        match f"{verb}/":
            case "netdesk:reach/":
                self._commands.do(mentors.reach_goal, goal.goal_id)
            case "netdesk:reopen/":
                self._commands.do(mentors.reach_goal, goal.goal_id, False)
            case "netdesk:edit/":
                self._commands.edit_goal(goal.goal_id, goal.text)
            case "netdesk:drop/":
                self._commands.do(mentors.delete_goal, goal.goal_id)

    def write_detail(self, writer: FactWriter) -> None:
        """What is known of the current one."""
        found = self._current()
        if found is None:
            return
        day = today(self._desk.clock)
        page = mentors.page(self._desk.reader, found.person_id, day)
        self._goals = {each.goal_id: each for each in page.goals}
        writer.title(found.name)
        rhythm = joined(
            (
                interval_words(found.ideal_days) if found.ideal_days else tr("no cadence"),
                due_words((day - found.due_on).days) if found.due_on else "",
            )
        )
        writer.facts(
            [
                (tr("They are"), [(", ".join(map(role_words, found.roles)), "")]),
                (tr("Work"), [(joined((found.title, found.organization)), "")]),
                (tr("In person"), [(rhythm, "")]),
                (tr("Regularity"), [(regularity_words(found.regularity, found.longest_days), "")]),
                (tr("Profile"), [(found.name, person_link(found.person_id))]),
            ]
        )
        writer.section(tr("What we work on"), [self._goal_fact(each) for each in page.goals])
        self._write_meetings(writer, page)

    def _goal_fact(self, goal: Goal) -> Fact:
        day = today(self._desk.clock)
        if goal.reached_on is not None:
            reached = tr("reached {day}").format(day=day_words(goal.reached_on, day))
            return reached, [(goal.text, ""), ("   ", ""), (tr("open again"), f"netdesk:reopen/{goal.goal_id}")]
        since = tr("since {day}").format(day=day_words(goal.set_on, day))
        links = [(tr("reached"), "reach"), (tr("reword"), "edit"), (tr("drop"), "drop")]
        words = [(goal.text, "")]
        for text, verb in links:
            words += [("   ", ""), (text, f"netdesk:{verb}/{goal.goal_id}")]
        return since, words

    def _write_meetings(self, writer: FactWriter, page: MentorPage) -> None:
        day = today(self._desk.clock)
        writer.heading(tr("Meetings in person"))
        if not page.meetings:
            writer.muted(tr("None logged yet. With a mentor only these count."))
            return
        rows: list[Fact] = []
        for each in page.meetings:
            minutes = tr("{minutes} min").format(minutes=each.minutes) if each.minutes else ""
            rows.append((day_words(each.on, day), [(joined((each.what, each.place, minutes)) or tr("met"), "")]))
            if each.note.strip():
                rows.append(("", [(each.note.strip(), "")]))
        writer.facts(rows)

    def _current(self) -> MentorRow | None:
        row = self.current()
        return self._rows.get(row.number) if row is not None else None
