"""The search box of the journal: the same, in the words of what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.services import interactions
from netdesk.ui.search_box import SearchBox

if TYPE_CHECKING:
    from netdesk.core.query_completion import Completion
    from netdesk.core.query_tree import Query
    from netdesk.services.desk import Desk


class JournalSearch(SearchBox):
    """A line that is a query of the journal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setPlaceholderText(self.tr("Find what happened … or with:ana channel:inperson on:2026"))
        self.setAccessibleName(self.tr("Find in the journal"))

    def _read(self, text: str) -> Query:
        return interactions.read_query(text, today(self._desk.clock))

    def _completions(self, text: str, cursor: int) -> list[Completion]:
        return interactions.completions(self._desk.reader, text, cursor)

    def _show_buttons(self) -> None:
        self.setClearButtonEnabled(True)
