"""Recommendations: asked for, drafted, given, received, declined; and what I saw, on which they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.language import tr
from netdesk.core.recommendations import State, Way
from netdesk.models.recommendation_words import recommendation_row, witness_row
from netdesk.models.two_line_rows import headed
from netdesk.services import recommendations, witnesses
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct, RowSection, is_about_somebody

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.models.two_line_rows import TwoLineRow
    from netdesk.services.desk import Desk
    from netdesk.ui.recommendation_commands import RecommendationCommands


class RecommendationsSection(RowSection):
    """Under a heading for each state. Witness records have negative numbers."""

    def __init__(self, desk: Desk, commands: RecommendationCommands) -> None:
        self._desk = desk
        self._commands = commands
        empty = EmptyState(
            "star",
            tr("Recommend what you saw"),
            tr(
                "Note what you saw people do. A recommendation is made of such notes alone, in your own words; where "
                "there is none, netdesk helps to decline. LinkedIn's recommendations come in with its export."
            ),
            [(tr("Note what I saw"), "plus", commands.see), (tr("Somebody asked me"), "message", commands.requested)],
        )
        acts = [
            RowAct(tr("Note what I saw"), ["Ctrl+N"], "plus", commands.see, needs_row=False),
            RowAct(tr("Asked for …"), ["A"], "message", commands.requested, needs_row=False),
            RowAct(tr("Received …"), ["R"], "import", commands.receive, needs_row=False),
            RowAct(tr("Recommend …"), ["W"], "giving", self._recommend),
            RowAct(tr("Edit …"), ["E", "F2"], "edit", self._write),
            RowAct(tr("Given …"), ["G"], "check", lambda: self._about(commands.give)),
            RowAct(tr("Decline …"), ["N"], "minus", lambda: self._about(commands.decline)),
            RowAct(tr("Delete"), ["Del"], "trash", self._delete),
            RowAct(tr("Open person"), ["O"], "open", self.open_person, fits=is_about_somebody),
        ]
        super().__init__(tr("Recommendations"), empty, acts)
        self.opened.connect(lambda _row: self._write())

    def refresh(self) -> None:
        """Read recommendations and records anew."""
        day, found = today(self._desk.clock), recommendations.listed(self._desk.reader)

        def rows(state: State, *ways: Way) -> list[TwoLineRow]:
            return [recommendation_row(each, day) for each in found if each.state is state and each.way in ways]

        seen = [witness_row(each, day) for each in witnesses.listed(self._desk.reader)]
        self.show_rows(
            [
                *headed(tr("Asked of me"), rows(State.ASKED, Way.GIVEN)),
                *headed(tr("Drafts"), rows(State.DRAFT, Way.GIVEN)),
                *headed(tr("Asked for by me"), rows(State.ASKED, Way.RECEIVED)),
                *headed(tr("What I saw"), seen),
                *headed(tr("Given"), rows(State.DONE, Way.GIVEN)),
                *headed(tr("Received"), rows(State.DONE, Way.RECEIVED)),
                *headed(tr("Declined"), rows(State.DECLINED, Way.GIVEN)),
            ]
        )

    def _about(self, act: Callable[[int], object]) -> None:
        """Do something with the current recommendation, if it is one."""
        row = self.current()
        if row is not None and row.number > 0:
            act(row.number)

    def _write(self) -> None:
        """A record opens its form, a recommendation what is written of it."""
        row = self.current()
        if row is not None and row.number < 0:
            self._commands.edit_seen(-row.number)
        elif row is not None:
            self._commands.write(row.number)

    def _recommend(self) -> None:
        """What is open of the current row's person, or a new draft."""
        row = self.current()
        if row is not None and row.number > 0:
            self._commands.write(row.number)
        elif row is not None:
            self._commands.recommend(row.person_id)

    def _delete(self) -> None:
        row = self.current()
        if row is not None:
            self._commands.delete_seen(-row.number) if row.number < 0 else self._commands.delete(row.number)
