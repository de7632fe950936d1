"""New people: how far each is from those I knew, the goal of the quarter, whom I never meet, and planned stretches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.comfort import Newcomer, Rarity, Stretch, reached
from netdesk.core.language import grouped, tr
from netdesk.core.quarters import Quarter, quarter_words
from netdesk.models.reach_words import dimension_words, distance_words, joined
from netdesk.models.two_line_rows import TwoLineRow, headed
from netdesk.models.words import day_words
from netdesk.services import comfort
from netdesk.ui.detail_section import DetailSection, query_link
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct
from netdesk.ui.profile_text import person_link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.comfort import ComfortZone, StretchGoal
    from netdesk.services.desk import Desk
    from netdesk.ui.kit.fact_writer import FactWriter
    from netdesk.ui.reach_commands import ReachCommands

_MOST = 200
"""So many of each sort are shown; a query finds them all."""


class NewcomersSection(DetailSection):
    """The rows are of three sorts; each is known by its place among them."""

    def __init__(self, desk: Desk, commands: ReachCommands) -> None:
        self._desk = desk
        self._commands = commands
        self._entries: dict[int, Newcomer | Rarity | Stretch] = {}
        self._goal: StretchGoal | None = None
        self._quarter = Quarter.of(today(desk.clock))
        empty = EmptyState(
            "people",
            tr("Get out of your comfort zone"),
            tr(
                "In how many of company, industry, region and country each new person is new to you; what you want for "
                "a quarter; and whom you never meet. It fills as you get to know people."
            ),
            [(tr("Set a goal"), "star", commands.set_stretch_goal)],
        )
        acts = [
            RowAct(tr("Goal …"), ["G"], "star", commands.set_stretch_goal, needs_row=False),
            RowAct(tr("Plan a stretch …"), ["S"], "calendar", self.plan),
            RowAct(tr("Dimensions …"), ["D"], "filter", commands.set_dimensions, needs_row=False),
            RowAct(tr("Open person"), ["O"], "open", self.open),
        ]
        super().__init__(tr("New people"), empty, acts)
        self.opened.connect(lambda _row: self.open())

    def refresh(self) -> None:
        """Read anew whom I got to know in this quarter and the one before, and whom I never meet."""
        day = today(self._desk.clock)
        self._quarter = Quarter.of(day)
        self._commands.look(self, comfort.zone, day, then=self._show)

    def _show(self, zone: ComfortZone) -> None:
        self._goal = zone.goal
        self._entries = {}
        rows: list[TwoLineRow] = []
        groups: list[tuple[str, Sequence[Newcomer | Rarity | Stretch]]] = [
            (tr("Planned"), zone.stretches),
            (self._new_words(self._quarter, zone.now), zone.now[:_MOST]),
            (tr("Whom I never meet in person"), zone.rarities[:_MOST]),
            (self._new_words(self._quarter.before(), zone.before), zone.before[:_MOST]),
        ]
        for words, entries in groups:
            numbered = dict(enumerate(entries, start=len(self._entries) + 1))
            self._entries.update(numbered)
            rows += headed(words, (self._row(number, each) for number, each in numbered.items()))
        self.show_rows(rows, self._goal_words(zone.now))

    def plan(self) -> None:
        """Ask for a reminder to meet somebody of the current kind, or somebody new."""
        entry = self._current()
        if isinstance(entry, Rarity):
            words = tr("Meet somebody: {label} ({dimension})")
            text = words.format(label=entry.label, dimension=dimension_words(entry.dimension))
            self._commands.plan_stretch(entry, text)
        else:
            self._commands.plan_stretch(None, "")

    def open(self) -> None:
        """Go to the current person, or to the people of the current kind."""
        match self._current():
            case Newcomer(person_id):
                self.person_asked.emit(person_id)
            case Rarity(query=query):
                self.query_asked.emit(query)

    def write_detail(self, writer: FactWriter) -> None:
        """Why somebody is counted as they are; or who is of a kind."""
        match self._current():
            case Newcomer() as found:
                self._write_newcomer(writer, found)
            case Rarity() as found:
                writer.title(found.label)
                writer.facts(
                    [
                        (dimension_words(found.dimension), [(found.label, "")]),
                        (tr("In People"), [(_people(found.people), query_link(found.query))]),
                    ]
                )
                writer.muted(tr("You met none of them in person in the last twelve months."))
            case Stretch() as found:
                writer.title(found.text)
                writer.facts([(tr("Reminder"), [(day_words(found.on, today(self._desk.clock)), "")])])

    def _write_newcomer(self, writer: FactWriter, found: Newcomer) -> None:
        writer.title(found.name)
        since = day_words(found.known_on, today(self._desk.clock))
        writer.facts(
            [
                (tr("Profile"), [(found.name, person_link(found.person_id))]),
                (tr("Known since"), [(since, "")]),
                (tr("Distance"), [(distance_words(found), "")]),
                (tr("In People"), [(tr("who is new this quarter, and as far as the goal"), query_link(self._far()))]),
            ]
        )
        news = {True: tr("new to me then"), False: tr("known to me before")}
        writer.section(
            tr("Then"),
            [
                (dimension_words(each.dimension), [(joined((each.label, news[each.is_new])), "")])
                for each in found.traits
            ],
        )

    def _far(self) -> str:
        """Whom the goal counts, as a query of people."""
        return f"known>={self._quarter.first} distance>={self._goal.distance if self._goal else 1}"

    def _row(self, number: int, entry: Newcomer | Rarity | Stretch) -> TwoLineRow:
        day = today(self._desk.clock)
        match entry:
            case Newcomer():
                detail = joined((day_words(entry.known_on, day), distance_words(entry)))
                return TwoLineRow(number, entry.name, detail, entry.person_id)
            case Rarity():
                return TwoLineRow(
                    number, entry.label, joined((dimension_words(entry.dimension), _people(entry.people)))
                )
            case Stretch():
                return TwoLineRow(number, entry.text, day_words(entry.on, day))

    def _new_words(self, quarter: Quarter, new: Sequence[Newcomer]) -> str:
        words = tr("New in {quarter}").format(quarter=quarter_words(quarter.name))
        shown = tr("{shown} of {count}").format(shown=_MOST, count=grouped(len(new))) if len(new) > _MOST else len(new)
        return f"{words} ({shown})"

    def _goal_words(self, now: Sequence[Newcomer]) -> str:
        """How far the quarter is; said of those alone whose distance can be told."""
        if self._goal is None:
            return tr("No goal for this quarter yet.")
        words = tr(
            "Goal of the quarter: {people} people who are new to me in {distance} or more dimensions; so far {reached}"
        )
        far = len(reached(now, self._goal))
        words = words.format(people=self._goal.people, distance=self._goal.distance, reached=far)
        untold = sum(each.distance is None for each in now)
        return (
            tr("{words} (of {count} it cannot be told)").format(words=words, count=grouped(untold)) if untold else words
        )

    def _current(self) -> Newcomer | Rarity | Stretch | None:
        row = self.current()
        return self._entries.get(row.number) if row is not None else None


def _people(count: int) -> str:
    return tr("{count} people").format(count=grouped(count))
