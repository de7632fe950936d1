"""The journal's rows: every interaction, newest first, under a heading for each day. Read by pages as shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from netdesk.core.channel import CHANNEL_WORDS
from netdesk.models.headed_rows import HeadedRows
from netdesk.models.words import heading_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netdesk.core.channel import Channel
    from netdesk.core.interactions import LoggedInteraction

PAGE = 50


class JournalRow(NamedTuple):
    """One row as it is drawn. A heading has no interaction, and its ``title`` is its words."""

    title: str
    detail: str = ""
    channel: Channel | None = None
    interaction_id: int = 0
    person_id: int = 0

    @property
    def is_heading(self) -> bool:
        """Whether it stands over the rows that follow."""
        return not self.interaction_id


class JournalModel(HeadedRows[JournalRow]):
    """``read`` gives up to so many interactions before (ISO day, id), None for the newest."""

    def __init__(
        self,
        read: Callable[[int, tuple[str, int] | None], Sequence[LoggedInteraction]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._today: date | None = None
        self._rows: list[JournalRow] = []
        self._last: tuple[str, int] | None = None
        self._is_all = True

    def show(self, today: date) -> None:
        """Read anew, as many rows as were shown before, so that the place in the list can be kept."""
        shown = sum(1 for row in self._rows if row.interaction_id)
        self.beginResetModel()
        self._today = today
        self._last = None
        self._rows = []
        self._rows.extend(self._next_rows(max(PAGE, shown)))
        self.endResetModel()

    def _next_rows(self, limit: int = PAGE) -> list[JournalRow]:
        page = self._read(limit, self._last)
        self._is_all = len(page) < limit
        rows: list[JournalRow] = []
        day = self._last[0] if self._last else ""
        for interaction in page:
            if interaction.on.isoformat() != day:
                day = interaction.on.isoformat()
                rows.append(JournalRow(heading_words(interaction.on, self._today or interaction.on)))
            rows.append(_row(interaction))
            self._last = (day, interaction.interaction_id)
        return rows

    def _has_more(self) -> bool:
        return not self._is_all

    def _shown(self, row: JournalRow) -> str:
        return row.title

    def _spoken(self, row: JournalRow) -> str:
        return ", ".join(part for part in (row.title, row.detail) if part)


def _row(interaction: LoggedInteraction) -> JournalRow:
    names = ", ".join(name for _, name in interaction.people)
    what = interaction.what or CHANNEL_WORDS[interaction.channel]
    details = [names]
    if interaction.what:
        details.append(CHANNEL_WORDS[interaction.channel])
    if interaction.minutes:
        details.append(_tr("{minutes} min").format(minutes=interaction.minutes))
    details.extend(part for part in (interaction.place, interaction.event, " ".join(interaction.note.split())) if part)
    person_id = interaction.people[0][0] if interaction.people else 0
    return JournalRow(what, " · ".join(details), interaction.channel, interaction.interaction_id, person_id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Journal", text)
