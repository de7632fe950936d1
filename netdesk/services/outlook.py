"""Outlook: what is to be notified of, and when to look again. What the engine asks for on the writer thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk.core import planner
from netdesk.errors import NotFoundError
from netdesk.services import bringing, mornings, nudges, planning
from netdesk.store import nudges as stored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from netdesk.core.bringing import Bringing
    from netdesk.core.planner import Nudge
    from netdesk.services.mornings import Day
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_SLACK = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the engine acts on: nudges to notify of now, how many are due, and the next instant to look (UTC).

    ``summary_key`` is to be marked with them, also where there are none. ``bringing`` is what could be brought to the
    person of a notice that stands alone. ``day`` is what the day asks for, where the notices are its summary.
    """

    notices: list[Nudge]
    due_count: int
    next_change: datetime | None
    summary_key: str | None = None
    bringing: Bringing | None = None
    day: Day | None = None


def read(store: Store) -> Outlook:
    """What is to be notified of, and when to look again; for the writer thread."""
    reader, now = store.as_reader(), store.clock.now()
    today = now.date()
    stored.forget_told_ahead(store.connection, now + _SLACK)
    until = planning.until_of(reader, today)
    touches = stored.touches_to_plan(reader, today, until)
    facts = planning.facts_of(reader, now, touches)
    planned = planner.nudges(facts, now)
    others = [nudge.notice_key for nudge in planned if nudge.cadence is None]
    notified = stored.notified(reader, today, until) | stored.notified_among(reader, others, today)
    facts = replace(facts, notified=notified)
    notices = planner.notices(facts, now, planned)
    summary_key = planner.due_summary(facts, now)
    return Outlook(
        notices,
        nudges.count_due(reader, now),
        planner.next_change(facts, now, planned),
        summary_key,
        _bringing(reader, notices, today),
        mornings.read(reader, now, mornings.MOST_LOOKED_AT) if notices and summary_key is not None else None,
    )


def is_due(store: Store, told: Nudge) -> bool:
    """Whether what was notified of is still to be seen to; for the writer thread."""
    try:
        return nudges.by_key(store.as_reader(), told.key, store.clock.now()).is_due
    except NotFoundError:
        return False


def _bringing(reader: Reader, notices: Sequence[Nudge], day: date) -> Bringing | None:
    if len(notices) != 1 or not notices[0].is_for_giving:
        return None
    return bringing.read(reader, [notices[0].person_id], day).get(notices[0].person_id)


def mark_notified(store: Store, told: Sequence[Nudge], summary_key: str | None = None) -> None:
    """Remember nudges as shown, and the summary they were in. Bookkeeping: no undo step, no Change."""
    keys = {nudge.notice_key: (nudge.title, nudge.person_id) for nudge in told}
    stored.add_notified(store, keys | ({summary_key: ("", 0)} if summary_key else {}))
