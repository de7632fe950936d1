"""Rules: my own networking rules, kept or broken; and rules of others to adopt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.models.rule_words import offered_row, rule_row
from netdesk.models.two_line_rows import TwoLineRow, headed
from netdesk.services import rules
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct, RowSection
from netdesk.ui.kit.sections_page import SectionsPage
from netdesk.ui.kit.side_by_side import SideBySide
from netdesk.ui.kit.theme import GRID
from netdesk.ui.rule_detail import RuleDetail

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from netdesk.services.desk import Desk
    from netdesk.services.rules import Offered, Pack, RuleStanding
    from netdesk.ui.doer import Doer
    from netdesk.ui.rule_commands import RuleCommands

_ROOMY = 90 * GRID
_AREAS = (Area.RULES, Area.INTERACTIONS, Area.PEOPLE, Area.REACH, Area.PROMISES)


class RulesPage(SectionsPage):
    """``open_asked`` carries a person id."""

    open_asked = Signal(int)

    def __init__(self, desk: Desk, doer: Doer, commands: RuleCommands) -> None:
        super().__init__(tr("Rules"), _AREAS)
        self.mine = MyRulesSection(desk, doer, commands, lambda: self.tabs.setCurrentIndex(1))
        self.offered = AdoptSection(desk, commands)
        self.mine.person_asked.connect(self.open_asked)
        self.add_section(tr("Mine"), self.mine)
        self.add_section(tr("To adopt"), self.offered)


class MyRulesSection(RowSection):
    """Each rule with how it stands, which is found out off the main thread; beside it the current one."""

    def __init__(self, desk: Desk, doer: Doer, commands: RuleCommands, look_at_others: Callable[[], object]) -> None:
        self._desk = desk
        self._doer = doer
        self._commands = commands
        self._standings: dict[int, RuleStanding] = {}
        self._ended: set[int] = set()
        empty = EmptyState(
            "rules",
            tr("What do you hold yourself to?"),
            tr(
                "A rule is what experience taught you about keeping a network. Give it a check, and the log says on "
                "which days you kept to it. Begin with rules of others, or with one of your own."
            ),
            [(tr("Look at rules to adopt"), "rules", look_at_others), (tr("State a rule"), "plus", commands.add)],
        )
        acts = [
            RowAct(tr("State a rule"), ["Ctrl+N"], "plus", commands.add, needs_row=False),
            RowAct(tr("Edit …"), ["E", "F2"], "edit", self.edit),
            RowAct(tr("Comment …"), ["C"], "message", lambda: self._do(commands.comment)),
            RowAct(tr("End"), ["X"], "archive", lambda: self._do(commands.end), fits=self._is_held_to),
            RowAct(tr("Hold to again"), ["B"], "undo", lambda: self._do(commands.hold_to_again), fits=self._is_ended),
            RowAct(tr("Delete"), ["Del"], "trash", lambda: self._do(commands.delete)),
            RowAct(tr("Share …"), ["H"], "export", commands.share),
        ]
        super().__init__(tr("My rules"), empty, acts)
        self.detail = RuleDetail()
        self.detail.person_asked.connect(self.person_asked)
        self._split = SideBySide(self.view, self.detail)
        self.full.addWidget(self._split, 1)
        self.opened.connect(lambda _row: self.edit())
        self.current_changed.connect(self._show_current)

    def refresh(self) -> None:
        """Show the rules, and how they stand as soon as that is found out."""
        day = today(self._desk.clock)
        waiting = tr("looking …")
        known = self._standings
        listed = rules.listed(self._desk.reader)
        self._ended = {rule.rule_id for rule in listed if rule.ended_on is not None}
        self.show_rows(
            [
                rule_row(known[rule.rule_id], day)
                if rule.rule_id in known
                else TwoLineRow(rule.rule_id, rule.draft.name, waiting)
                for rule in listed
            ]
        )

        def show(found: list[RuleStanding]) -> None:
            self._standings = {each.rule.rule_id: each for each in found}
            self.show_rows([rule_row(each, day) for each in found])

        self._doer.look_last(self, rules.standings, day, then=show)

    def edit(self) -> None:
        """Open the form of the current one."""
        self._do(self._commands.edit)

    def _is_ended(self, row: TwoLineRow) -> bool:
        return row.number in self._ended

    def _is_held_to(self, row: TwoLineRow) -> bool:
        return row.number not in self._ended

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else one above the other."""
        super().resizeEvent(event)
        self._split.share_room(is_roomy=self.width() >= _ROOMY)

    def _show_current(self, row: TwoLineRow | None) -> None:
        found = None if row is None else self._standings.get(row.number)
        self.detail.show_standing(found, today(self._desk.clock))


class AdoptSection(RowSection):
    """The packs that come with netdesk, rule by rule."""

    def __init__(self, desk: Desk, commands: RuleCommands) -> None:
        self._desk = desk
        self._commands = commands
        self._offered: dict[int, tuple[Pack, Offered]] = {}
        acts = [
            RowAct(tr("Adopt"), ["A", "Space"], "check", lambda: self._do(self._adopt), fits=self._is_news),
            RowAct(tr("Adopt a pack from a file …"), ["Ctrl+O"], "import", commands.adopt_file, needs_row=False),
        ]
        empty = EmptyState("rules", tr("No packs"), tr("The packs that come with netdesk are not where they belong."))
        super().__init__(tr("Rules to adopt"), empty, acts)
        self.opened.connect(lambda row: self._adopt(row.number))

    def refresh(self) -> None:
        """Read the packs, and which of their rules are mine already."""
        rows: list[TwoLineRow] = []
        self._offered.clear()
        for pack in rules.house_packs():
            compared = rules.compared(self._desk.reader, pack)
            numbered = dict(enumerate(compared, start=len(self._offered) + 1))
            self._offered.update((number, (pack, each)) for number, each in numbered.items())
            rows += headed(pack.name, (offered_row(number, each) for number, each in numbered.items()))
        self.show_rows(rows, tr("Adopt what you would hold yourself to; you can put it in your own words afterwards."))

    def _is_news(self, row: TwoLineRow) -> bool:
        return not self._offered[row.number][1].is_same

    def _adopt(self, number: int) -> None:
        pack, each = self._offered[number]
        self._commands.adopt(pack, each.draft.name)
