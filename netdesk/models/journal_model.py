"""The journal's rows: every interaction, newest first, under its month and day. Read by pages as shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.channel import CHANNEL_WORDS
from netdesk.core.language import tr
from netdesk.models.exchange_words import exchange_words, promise_words
from netdesk.models.headed_rows import HeadedRows
from netdesk.models.words import heading_words, month_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtCore import QObject

    from netdesk.core.channel import Channel
    from netdesk.core.interactions import LoggedInteraction

PAGE = 50
_MOST_SHOWN = 400
"""Characters of a note that stand in a row; no window is wide enough for more."""


class JournalRow(NamedTuple):
    """One row as it is drawn. A heading has no interaction, and its ``title`` is its words."""

    title: str
    detail: str = ""
    channel: Channel | None = None
    interaction_id: int = 0
    person_id: int = 0
    is_month: bool = False
    is_with_several: bool = False

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
                month, day = day[:7], interaction.on.isoformat()
                if month != day[:7]:
                    rows.append(JournalRow(month_words(interaction.on), is_month=True))
                rows.append(JournalRow(heading_words(interaction.on, self._today or interaction.on)))
            rows.append(_row(interaction, self._today or interaction.on))
            self._last = (day, interaction.interaction_id)
        return rows

    def _has_more(self) -> bool:
        return not self._is_all

    def _shown(self, row: JournalRow) -> str:
        return row.title

    def _spoken(self, row: JournalRow) -> str:
        return ", ".join(part for part in (row.title, row.detail) if part)


def _row(interaction: LoggedInteraction, today: date) -> JournalRow:
    names = ", ".join(name for _, name in interaction.people)
    what = interaction.what or CHANNEL_WORDS[interaction.channel]
    details = [names]
    if interaction.what:
        details.append(CHANNEL_WORDS[interaction.channel])
    if interaction.minutes:
        details.append(tr("{minutes} min").format(minutes=interaction.minutes))
    details += [interaction.place, interaction.event, *(exchange_words(each) for each in interaction.exchanges)]
    details += [promise_words(each, today) for each in interaction.promises]
    details += [_worth_words(interaction), " ".join(interaction.note[:_MOST_SHOWN].split())]
    person_id = interaction.people[0][0] if interaction.people else 0
    shown = " · ".join(part for part in details if part)
    is_with_several = len(interaction.people) > 1
    return JournalRow(
        what, shown, interaction.channel, interaction.interaction_id, person_id, is_with_several=is_with_several
    )


def _worth_words(interaction: LoggedInteraction) -> str:
    """For whom it was worth it, and for whom not."""
    worth = ((interaction.worth_me, tr("for me")), (interaction.worth_them, tr("for them")))
    was = [words for is_worth, words in worth if is_worth]
    was_not = [words for is_worth, words in worth if is_worth is False]
    said = [tr("worth it {whom}").format(whom=" + ".join(was))] if was else []
    said += [tr("not worth it {whom}").format(whom=" + ".join(was_not))] if was_not else []
    return ", ".join(said)
