"""Reach: whether my mentors and I meet regularly, and how long before they are posted openings are heard of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.insight.figures import Chart, Figure, Link, Note, Panel, Row, Section, Unit, figure
from netdesk.core.insight.shares import wilson
from netdesk.core.insight.survival import Survived, kaplan_meier, survival_at
from netdesk.core.language import Words, marked
from netdesk.core.mentors import regularity

if TYPE_CHECKING:
    from netdesk.core.insight.moment import Moment

NEEDED = 5
_MARKS = Words(
    {
        0: marked("at once"),
        7: marked("1 week"),
        14: marked("2 weeks"),
        30: marked("1 month"),
        60: marked("2 months"),
        90: marked("3 months"),
        180: marked("6 months"),
    }
)


def mentors(moment: Moment) -> Panel:
    """The share of gaps between meetings in person with my mentors that were within the cadence, and the worst gap."""
    found = []
    for person_id in moment.facts.mentors:
        if person_id in moment.known:
            touches = moment.by_person.get(person_id, ())
            met = [date.fromisoformat(touch.on) for touch in touches if touch.channel == "inperson"]
            cadence = moment.cadences.get(person_id)
            found.append((person_id, regularity(met, cadence.longest_days if cadence else None, moment.day)))
    rows = tuple(
        Row(moment.facts.contacts[person_id].name, (each.within, each.gaps, each.worst), person_id=person_id)
        for person_id, each in found
    )
    counted = [each for _, each in found if each.within is not None]
    gaps, within = sum(each.gaps for each in counted), sum(each.within or 0 for each in counted)
    worst = max((each.worst for _, each in found if each.worst is not None), default=None)
    figures = (
        figure("mentors.within", Unit.SHARE, regularity.__name__, (gaps, NEEDED), lambda: wilson(within, gaps)),
        figure(
            "mentors.worst", Unit.DAYS, regularity.__name__, (sum(each.gaps for _, each in found), 1), lambda: worst
        ),
    )
    link = Link("people", "tag:mentor", len(found)) if moment.is_present else None
    columns = (marked("Mentor"), marked("gaps within the cadence"), marked("gaps"), marked("longest, days"))
    return Panel("mentors", Section.REACH, figures, columns, rows, Chart.BARS, shown=2, link=link)


def openings(moment: Moment) -> Panel:
    """How many days after they were heard of openings are posted; who is not posted yet counts as far as followed."""
    heard = [each for each in moment.facts.openings if each.on <= moment.iso]
    lasted = []
    for each in heard:
        is_posted = bool(each.posted_on) and each.posted_on <= moment.iso
        end = each.posted_on if is_posted else min(filter(None, (each.closed_on, moment.iso)))
        lasted.append(((date.fromisoformat(end) - date.fromisoformat(each.on)).days, is_posted))
    posted = [days for days, is_posted in lasted if is_posted]
    steps = kaplan_meier((max(days, 0), is_posted) for days, is_posted in lasted)
    before = sum(days > 0 for days in posted)
    figures = (
        figure(
            "openings.before", Unit.SHARE, wilson.__name__, (len(posted), NEEDED), lambda: wilson(before, len(posted))
        ),
        _median(steps, len(heard)),
    )
    longest = max((days for days, _ in lasted), default=-1)
    rows = []
    for mark, name in _MARKS.items():
        if mark <= longest:
            step = survival_at(steps, mark)
            rows.append(Row(name, (step.value, step.low, step.high, sum(days >= mark for days, _ in lasted)), at=mark))
    notes = (Note(marked("The rows are in the room Reach.")),) if heard else ()
    columns = (
        marked("After it was heard of"),
        marked("not posted yet"),
        marked("low"),
        marked("high"),
        marked("followed"),
    )
    units = (Unit.SHARE,) * 3
    return Panel("openings", Section.REACH, figures, columns, tuple(rows), Chart.CURVE, 3, notes, units=units)


def _median(steps: list[Survived], n: int) -> Figure:
    """The days until half are posted; not known while fewer are."""
    half = next((step.time for step in steps if step.value <= 0.5), None)
    return figure("openings.lead", Unit.DAYS, kaplan_meier.__name__, (n, NEEDED), lambda: half)
