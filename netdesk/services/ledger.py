"""The ledger: gives, asks and what was received, with whom and over time."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk.core.insight.moment import YEAR, Moment
from netdesk.core.insight.panels.exchange import cold
from netdesk.core.insight.shares import wilson
from netdesk.core.ledger import LEAST, Counts, Ledger, Share
from netdesk.core.quarters import quarters
from netdesk.services.collector import collector_resting
from netdesk.store import insight, ledger

if TYPE_CHECKING:
    from datetime import date

    from netdesk.store.reader import Reader

_QUARTERS = 8


@collector_resting()
def read(reader: Reader, today: date, person_id: int = 0) -> Ledger:
    """The ledger of the year that ends today, with everybody (0) or one person; its quarters are those of two years."""
    since = today - timedelta(days=YEAR - 1)
    moment = Moment(insight.facts(reader), today)
    partners = moment.facts.exchange_people
    found = [
        each
        for each in moment.exchanged_since(since.isoformat())
        if not person_id or person_id in partners.get(each.exchange_id, ())
    ]
    gives = [each for each in found if each.direction == "give"]
    asks = {by: [each for each in found if each.direction == "ask" and each.asked_by == by] for by in ("me", "them")}
    received = sum(each.direction == "received" for each in found)
    by_quarter = ledger.by_quarter(reader, since - timedelta(days=YEAR), today, person_id)
    free = sum(not each.has_purpose for each in gives)
    came_cold = cold(moment).intersection(each.exchange_id for each in asks["me"])
    return Ledger(
        since,
        Counts(len(gives), len(asks["me"]), len(asks["them"]), received),
        ledger.by_person(reader, since, today, person_id),
        tuple((each.name, by_quarter.get(each.name, Counts())) for each in quarters(today, _QUARTERS)),
        _share(free, len(gives)),
        _share(len(came_cold), len(asks["me"])),
    )


def _share(part: int, total: int) -> Share:
    return Share(part, total, wilson(part, total) if total >= LEAST else None)
