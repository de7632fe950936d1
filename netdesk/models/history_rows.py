"""The steps that were made, below the days they were made on."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from netdesk.core.language import Words, marked, tr
from netdesk.core.text import fold
from netdesk.models.two_line_rows import TwoLineRow, headed
from netdesk.models.words import heading_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netdesk.services.undo import StepRow

_STATES = Words({"undone": marked("undone"), "dropped": marked("undone for good")})


def history_rows(steps: Sequence[StepRow], now: datetime, looked_for: str = "") -> list[TwoLineRow]:
    """Those whose words have each that is ``looked_for``, as given. ``now`` is aware, in the user's zone."""
    words = fold(looked_for).split()
    found = [(_local(each, now), each) for each in steps if all(word in fold(each.label) for word in words)]
    rows: list[TwoLineRow] = []
    for day, of_day in groupby(found, key=lambda each: each[0].date()):
        rows += headed(_heading(day == now.date(), heading_words(day, now.date())), _rows(of_day))
    return rows


def _rows(of_day: Iterable[tuple[datetime, StepRow]]) -> Iterable[TwoLineRow]:
    for at, each in of_day:
        time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        yield TwoLineRow(each.step_id, each.label, " · ".join(filter(None, (time, _STATES.get(each.state)))))


def _heading(is_today: bool, day: str) -> str:
    return tr("Today") if is_today else day


def _local(step: StepRow, now: datetime) -> datetime:
    made = datetime.fromisoformat(step.made_at)
    return (made if made.tzinfo else made.replace(tzinfo=UTC)).astimezone(now.tzinfo)
