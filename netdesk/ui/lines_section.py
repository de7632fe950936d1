"""On and off line: whom I met and am not connected with, the reverse; and who is where I will be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from netdesk.clock import today
from netdesk.core.language import grouped, tr
from netdesk.core.lines import QUERIES, place_query
from netdesk.models.reach_words import line_words, person_row, silence_words
from netdesk.models.two_line_rows import TwoLineRow, headed
from netdesk.services import lines
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.row_section import RowAct, RowSection

if TYPE_CHECKING:
    from netdesk.core.lines import Line, Silence
    from netdesk.core.listing import ListingRow
    from netdesk.services.desk import Desk
    from netdesk.ui.reach_commands import ReachCommands

_MOST = 25
_LONGEST = 100
_REST_MS = 150


class LinesSection(RowSection):
    """``person_asked`` and ``log_asked`` carry a person id, ``query_asked`` a query of people."""

    person_asked = Signal(int)
    log_asked = Signal(int)
    query_asked = Signal(str)

    def __init__(self, desk: Desk, commands: ReachCommands) -> None:
        self._desk = desk
        self._commands = commands
        self._queries: dict[int, str] = {}
        self._nobody = EmptyState("place", *_empty_words(""))
        acts = [
            RowAct(tr("Open person"), ["O"], "open", self.open),
            RowAct(tr("Log …"), ["L"], "log", self.log),
            RowAct(tr("Show in People"), ["P"], "people", self.show_in_people),
        ]
        super().__init__(tr("On and off line"), self._nobody, acts)
        self.place = LineEdit(tr("I will be in … (a city, region or country)"), tr("Where I will be"))
        self.place.setClearButtonEnabled(True)
        self.place.setMaxLength(_LONGEST)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.place.textChanged.connect(lambda _text: self._rest.start())
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.place)
        self.opened.connect(lambda _row: self.open())
        add_action(self, tr("Name a place"), self.place.setFocus, icon="search", keys=["Ctrl+F"])

    def refresh(self) -> None:
        """Read anew who is in the place named, or the three lists."""
        place = self.place.text().strip()
        day = today(self._desk.clock)
        if place:
            self._commands.look(self, lines.in_place, place, day, then=partial(self._show_place, place))
        else:
            self._commands.look(self, lines.lists, day, _MOST, then=self._show_lists)

    def open(self) -> None:
        """Go to the current person, or to all of the list where more are meant."""
        row = self.current()
        if row is not None and row.person_id:
            self.person_asked.emit(row.person_id)
        else:
            self.show_in_people()

    def log(self) -> None:
        """Log something with the current person."""
        row = self.current()
        if row is not None and row.person_id:
            self.log_asked.emit(row.person_id)

    def show_in_people(self) -> None:
        """Show all of the current list in People."""
        row = self.current()
        if row is not None:
            self.query_asked.emit(self._queries[row.number])

    def _show_place(self, place: str, found: list[tuple[Silence, list[ListingRow]]]) -> None:
        rows: list[TwoLineRow] = []
        self._queries = {}
        for silence, people in found:
            rows += headed(f"{silence_words(silence)} ({grouped(len(people))})", self._rows(people, place_query(place)))
        self._show(place, rows)

    def _show_lists(self, found: list[tuple[Line, int, list[ListingRow]]]) -> None:
        rows: list[TwoLineRow] = []
        self._queries = {}
        for line, count, people in found:
            rows += headed(f"{line_words(line)} ({grouped(count)})", self._rows(people, QUERIES[line]))
            if count > len(people):
                more = tr("{count} more").format(count=grouped(count - len(people)))
                rows.append(TwoLineRow(self._number(QUERIES[line]), more, tr("show all of them in People")))
        self._show("", rows)

    def _show(self, place: str, rows: list[TwoLineRow]) -> None:
        self._nobody.set_text(*_empty_words(place))
        self.show_rows(rows)

    def _rows(self, found: list[ListingRow], query: str) -> list[TwoLineRow]:
        day = today(self._desk.clock)
        return [person_row(self._number(query), each, day) for each in found]

    def _number(self, query: str) -> int:
        number = len(self._queries) + 1
        self._queries[number] = query
        return number


def _empty_words(place: str) -> tuple[str, str]:
    if place:
        return (
            tr("Nobody is known to be in {place}").format(place=place),
            tr("Where somebody lives is in their profile: city, region, country or an address."),
        )
    return (
        tr("Who is where, on line and off line"),
        tr(
            "Name a city you will be in to see who is there. As meetings are logged and connections noted, this "
            "also shows whom you met and are not connected with, and whom you are connected with and never met."
        ),
    )
