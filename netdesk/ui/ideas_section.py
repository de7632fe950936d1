"""Ideas: what I thought of for whom; those never shared first, and for whom to think of something this week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.language import tr
from netdesk.models.giving_words import idea_row, prompt_row
from netdesk.models.two_line_rows import headed
from netdesk.services import ideas, offers
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct, RowSection

if TYPE_CHECKING:
    from netdesk.models.two_line_rows import TwoLineRow
    from netdesk.services.desk import Desk
    from netdesk.ui.giving_commands import GivingCommands


class IdeasSection(RowSection):
    """The week's prompts come first, then the ideas. Prompts have negative numbers: that of their person."""

    def __init__(self, desk: Desk, giving: GivingCommands) -> None:
        self._desk = desk
        self._giving = giving
        self._prompts: dict[int, int] = {}
        empty = EmptyState(
            "star",
            tr("Think of something for somebody"),
            tr(
                "What you think of bringing somebody is kept here until you share it. Sharing logs the give; later you "
                "may say that it landed. Say how close people are, and each week a few are named here."
            ),
            [(tr("Note an idea"), "plus", self._note)],
        )
        acts = [
            RowAct(tr("Note an idea"), ["Ctrl+N"], "plus", self._note, needs_row=False),
            RowAct(tr("Shared"), ["S"], "check", self._share, fits=_is_idea),
            RowAct(tr("Landed"), ["L"], "star", self._land, fits=_is_idea),
            RowAct(tr("Drop"), ["Del"], "trash", self._drop, fits=_is_idea),
            RowAct(tr("Open person"), ["O"], "open", self.open_person),
        ]
        super().__init__(tr("Ideas"), empty, acts)
        self.opened.connect(self._on_opened)

    def refresh(self) -> None:
        """Read prompts and ideas anew."""
        day = today(self._desk.clock)
        prompts = offers.prompts(self._desk.reader, day)
        found = ideas.listed(self._desk.reader)
        self._prompts = {-each.match.person.person_id: each.offer.offer_id if each.offer else 0 for each in prompts}
        open_ = [idea_row(each, day) for each in found if each.shared_on is None]
        done = [idea_row(each, day) for each in found if each.shared_on is not None]
        self.show_rows(
            [
                *headed(tr("Think of something this week for"), [prompt_row(each) for each in prompts]),
                *headed(tr("Thought of and never shared"), open_),
                *headed(tr("Shared"), done),
            ]
        )

    def _note(self) -> None:
        """Open the form, for whom the current prompt names, if it is one."""
        row = self.current()
        if row is not None and not _is_idea(row):
            self._on_opened(row)
        else:
            self._giving.think()

    def _idea(self) -> int:
        row = self.current()
        return row.number if row is not None and _is_idea(row) else 0

    def _share(self) -> None:
        if number := self._idea():
            self._giving.do(ideas.share, number)
        else:
            self._on_opened(self.current())

    def _land(self) -> None:
        if number := self._idea():
            self._giving.do(ideas.land, number)

    def _drop(self) -> None:
        if number := self._idea():
            self._giving.do(ideas.drop, number)

    def _on_opened(self, row: TwoLineRow | None) -> None:
        """A prompt opens the form for an idea, an idea its person."""
        if row is not None and not _is_idea(row):
            self._giving.think(row.person_id, self._prompts.get(row.number, 0))
        else:
            self.open_person()


def _is_idea(row: TwoLineRow) -> bool:
    return row.number > 0
