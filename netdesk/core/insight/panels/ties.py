"""Ties over time: those that sleep, how long they last, and whether the promised touches can be kept."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from netdesk.core import load as load_of
from netdesk.core.closeness import CLOSE, DORMANT_DAYS
from netdesk.core.insight.figures import Chart, Link, Note, Panel, Row, Section, Unit, figure
from netdesk.core.insight.panels.diversity import FIELDS, by_category
from netdesk.core.insight.survival import kaplan_meier, survival_at
from netdesk.core.language import marked

if TYPE_CHECKING:
    from netdesk.core.insight.moment import Moment
    from netdesk.core.insight.shares import Estimate

ENDED_DAYS = 365
"""A tie without a touch for so long has ended with the touch before."""
NEEDED = 10
_MOST_SLEEPING = 25
_SLEEP = (Unit.COUNT, Unit.SHARE, Unit.YEARS)
_MARKS = {
    91: marked("3 months"),
    182: marked("6 months"),
    365: marked("1 year"),
    547: marked("18 months"),
    730: marked("2 years"),
    1095: marked("3 years"),
    1460: marked("4 years"),
    1825: marked("5 years"),
    2555: marked("7 years"),
    3650: marked("10 years"),
}


def dormant(moment: Moment) -> Panel:
    """People once close of whom there was no touch for three years, and who may be: the most novel and willing first.

    Levin, D. Z., Walter, J. & Murnighan, J. K. (2011), Organ. Sci. 22:923: what old ties bring is new; so novelty (in
    how many dimensions nobody active is in their category) and willingness (the share of touches that they began) lead,
    not how comfortable it feels.
    """
    border = moment.before(DORMANT_DAYS)
    once_close = {
        person_id for person_id, on, level in moment.facts.closeness if on <= moment.iso and (level or 0) >= CLOSE
    }
    asleep = sorted(
        person_id
        for person_id in once_close & moment.known
        if not moment.facts.contacts[person_id].is_left_alone
        and person_id in moment.last_on
        and moment.last_on[person_id] <= border
    )
    novelty = dict.fromkeys(asleep, 0)
    for dimension in FIELDS if asleep else ():
        of = by_category(dimension, moment).of
        covered = {of[each] for each in moment.active if each in of}
        for person_id in asleep:
            novelty[person_id] += person_id in of and of[person_id] not in covered
    begun = _begun(moment, asleep)
    order = sorted(asleep, key=lambda each: (-novelty[each], -(begun[each] or 0), moment.last_on[each]))
    rows = tuple(
        Row(
            moment.facts.contacts[each].name,
            (
                novelty[each],
                begun[each],
                round((moment.day - date.fromisoformat(moment.last_on[each])).days / 365.25, 1),
            ),
            person_id=each,
        )
        for each in order[:_MOST_SLEEPING]
    )
    count = len(asleep)
    found = figure("dormant", Unit.PEOPLE, dormant.__name__, (len(moment.known), 1), lambda: count)
    link = Link("people", "is:dormant -is:donotcontact", count) if moment.is_present else None
    columns = (marked("Person"), marked("new dimensions"), marked("share they began"), marked("years silent"))
    return Panel("dormant", Section.TIES, (found,), columns, rows, Chart.BARS, link=link, units=_SLEEP)


def _begun(moment: Moment, wanted: list[int]) -> dict[int, float | None]:
    """The share of touches with each that they began, of those of which it is said."""
    found: dict[int, float | None] = {}
    for person_id in wanted:
        said = [touch.initiated_by != "me" for touch in moment.by_person[person_id] if touch.initiated_by is not None]
        found[person_id] = sum(said) / len(said) if said else None
    return found


def lasting(moment: Moment) -> list[tuple[int, bool]]:
    """How many days each tie lasted from its first touch, and whether it has ended.

    It has at the first touch after which there was none for 365 days; else it was still there at its last touch.
    """
    numbered: dict[str, int] = {}

    def number(on: str) -> int:
        found = numbered.get(on)
        if found is None:
            found = numbered[on] = date.fromisoformat(on).toordinal()
        return found

    now = moment.day.toordinal()
    lasted = []
    for touches in moment.by_person.values():
        first = last = number(touches[0].on)
        for touch in touches:
            on = number(touch.on)
            if on - last > ENDED_DAYS:
                break
            last = on
        else:
            on = now
        lasted.append((last - first, on - last > ENDED_DAYS))
    return lasted


def survival(moment: Moment) -> Panel:
    """The share of ties that last longer than a time."""
    lasted = lasting(moment)
    steps = kaplan_meier(lasted)
    n = len(lasted)
    longest = max((time for time, _ in lasted), default=0)
    rows = [Row(marked("at first"), (1.0, 1.0, 1.0, n), at=0)]
    for mark, name in _MARKS.items():
        if mark <= longest:
            step = survival_at(steps, mark)
            followed = sum(time >= mark for time, _ in lasted)
            rows.append(Row(name, (step.value, step.low, step.high, followed), at=mark))

    def at(years: int) -> Estimate:
        return survival_at(steps, 365 * years).estimate

    figures = tuple(
        figure(
            f"survival.{years}y",
            Unit.SHARE,
            kaplan_meier.__name__,
            (n if longest >= 365 * years else 0, NEEDED),
            partial(at, years),
        )
        for years in (1, 3)
    )
    columns = (marked("After"), marked("still there"), marked("low"), marked("high"), marked("followed"))
    return Panel(
        "survival", Section.TIES, figures, columns, tuple(rows if n else ()), Chart.CURVE, 3, units=(Unit.SHARE,) * 3
    )


def load(moment: Moment) -> Panel:
    """The touches a day that the cadences promise, and those made in 90 days."""
    contacts = moment.facts.contacts
    ideals = [each.ideal_days or 1 for who, each in moment.cadences.items() if not contacts[who].is_left_alone]
    began = moment.touches[0].on if moment.touches else ""
    days = min((moment.day - date.fromisoformat(began)).days + 1, load_of.MADE_DAYS) if began else 0
    first = moment.before(load_of.MADE_DAYS - 1)
    mine = [each for each in moment.since(first) if each.initiated_by != "them"]
    touches = sum(len(moment.facts.touch_people.get(each.touch_id, ())) for each in mine)
    kept = load_of.made(touches, days) if days else 0.0
    found = load_of.Load(load_of.promised(ideals), kept, len(ideals), touches, days)
    figures = (
        figure("load.promised", Unit.A_DAY, load_of.promised.__name__, (len(ideals), 1), lambda: found.promised),
        figure("load.made", Unit.A_DAY, load_of.made.__name__, (days, load_of.LEAST_DAYS), lambda: found.made),
    )
    promised = Link("people", "has:cadence -is:donotcontact", len(ideals)) if moment.is_present else None
    rows = (
        Row(marked("promised"), (round(found.promised * load_of.MADE_DAYS, 1),), promised),
        Row(marked("made"), (touches,), Link("journal", f"-initiated:them on:{first}..{moment.iso}", len(mine))),
    )
    notes: tuple[Note, ...] = ()
    if found.factor is not None:
        notes = (Note(marked("Intervals {factor} times as long would fit."), (("factor", f"{found.factor:.1f}"),)),)
    return Panel("load", Section.TIES, figures, (marked("In 90 days"), marked("touches")), rows, notes=notes)
