"""Give and ask: who begins, what goes to and fro, gifts without a purpose, and asks that came cold."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.insight.figures import Chart, Link, Note, Panel, Row, Section, Unit, figure
from netdesk.core.insight.shares import balance, wilson
from netdesk.core.language import marked
from netdesk.core.quarters import quarters
from netdesk.core.readiness import COLD_GIVE_DAYS, COLD_TOUCH_DAYS

if TYPE_CHECKING:
    from netdesk.core.insight.facts import Exchanged
    from netdesk.core.insight.moment import Moment

NEEDED = 5


def initiation(moment: Moment) -> Panel:
    """The balance of interactions that I began and that they did."""
    counts = Counter(touch.initiated_by for touch in moment.recent)
    me, them = counts["me"], counts["them"]
    rows = [
        Row(label, (counts[by],), Link("journal", f"initiated:{by} on:{moment.window}", counts[by]))
        for label, by in (("me", "me"), ("them", "them"), ("both", "both"))
    ]
    rows.append(Row(marked("not said"), (counts[None],)))
    found = figure("initiation", Unit.BALANCE, balance.__name__, (me + them, NEEDED), lambda: balance(me, them))
    return Panel("initiation", Section.EXCHANGE, (found,), (marked("Begun by"), marked("interactions")), tuple(rows))


def giving(moment: Moment) -> Panel:
    """The balance of what I gave and received in the 365 days, and the share of gifts without a purpose."""
    recent = moment.exchanged_since(moment.first)
    gives, received = ([each for each in recent if each.direction == way] for way in ("give", "received"))
    purposed = [each for each in gives if each.has_purpose]
    asks = {by: [each for each in recent if each.direction == "ask" and each.asked_by == by] for by in ("me", "them")}
    rows = (
        Row("gave", (len(gives),), _link(moment, "has:gave", gives)),
        Row("received", (len(received),), _link(moment, "has:received", received)),
        Row(marked("asked by me"), (len(asks["me"]),), _link(moment, "has:myask", asks["me"])),
        Row(marked("asked by them"), (len(asks["them"]),), _link(moment, "has:theirask", asks["them"])),
        Row(marked("gave with a purpose"), (len(purposed),), _link(moment, "has:purpose", purposed)),
    )
    g, r = len(gives), len(received)
    figures = (
        figure("giving.balance", Unit.BALANCE, balance.__name__, (g + r, NEEDED), lambda: balance(g, r)),
        figure("giving.purpose_free", Unit.SHARE, wilson.__name__, (g, NEEDED), lambda: wilson(g - len(purposed), g)),
    )
    return Panel("giving", Section.EXCHANGE, figures, (marked("What"), marked("times")), rows, notes=_alone(recent))


def cold_asks(moment: Moment) -> Panel:
    """The share of my asks that came cold, in the 365 days and by quarter."""
    came_cold = cold(moment)
    mine = [each for each in moment.exchanges if each.direction == "ask" and each.asked_by == "me"]
    recent = [each for each in mine if each.on >= moment.first]
    coldly = [each for each in recent if each.exchange_id in came_cold]
    rows = []
    for quarter in quarters(moment.day, 8):
        first, last = moment.days_of(quarter)
        within = [each for each in mine if first <= each.on <= last]
        part = [each for each in within if each.exchange_id in came_cold]
        link = Link("journal", f"has:coldask on:{first}..{last}", _touches(part))
        rows.append(Row(quarter.name, (len(part), len(within) - len(part)), link))
    n = len(recent)
    found = figure("asks.cold", Unit.SHARE, cold.__name__, (n, NEEDED), lambda: wilson(len(coldly), n))
    whole = _link(moment, "has:coldask", coldly)
    columns = (marked("Quarter"), marked("cold"), marked("not cold"))
    return Panel("asks", Section.EXCHANGE, (found,), columns, tuple(rows), Chart.STACK, 2, link=whole)


def cold(moment: Moment) -> frozenset[int]:
    """My asks of somebody without a touch that was no ask in 180 days, or a give in 365: those of core/readiness.py.

    What happened on the very day counts, as the order of a day is not known; but not a give in the same interaction.
    """
    asks = [each for each in moment.exchanges if each.direction == "ask" and each.asked_by == "me"]
    asking = {each.touch_id for each in asks}
    partners = moment.facts.exchange_people
    asked = {person_id for each in asks for person_id in partners.get(each.exchange_id, ())}
    touched = {
        person_id: [touch.on for touch in moment.by_person.get(person_id, ()) if touch.touch_id not in asking]
        for person_id in asked
    }
    gave: dict[int, list[tuple[str, int | None]]] = defaultdict(list)
    for each in moment.exchanges:
        if each.direction == "give":
            for person_id in partners.get(each.exchange_id, ()):
                gave[person_id].append((each.on, each.touch_id))

    def is_cold(ask: Exchanged, person_id: int) -> bool:
        warm = [on for on, touch_id in gave[person_id] if touch_id is None or touch_id != ask.touch_id]
        return not (
            _any_within(touched[person_id], ask.on, COLD_TOUCH_DAYS) and _any_within(warm, ask.on, COLD_GIVE_DAYS)
        )

    return frozenset(
        each.exchange_id for each in asks if any(is_cold(each, one) for one in partners.get(each.exchange_id, ()))
    )


def _any_within(days: list[str], on: str, most: int) -> bool:
    """Whether one of the days, in their order, is ``on`` or before it by ``most`` days or less."""
    first = (date.fromisoformat(on) - timedelta(most)).isoformat()
    return bisect_left(days, first) < bisect_right(days, on)


def _link(moment: Moment, query: str, exchanges: list[Exchanged]) -> Link:
    return Link("journal", f"{query} on:{moment.window}", _touches(exchanges))


def _touches(exchanges: list[Exchanged]) -> int:
    return len({each.touch_id for each in exchanges if each.touch_id is not None})


def _alone(exchanges: tuple[Exchanged, ...]) -> tuple[Note, ...]:
    alone = sum(each.touch_id is None for each in exchanges)
    one, many = (
        marked("{count} belongs to no entry of the Journal."),
        marked("{count} belong to no entry of the Journal."),
    )
    return (Note(one if alone == 1 else many, (("count", alone),)),) if alone else ()
