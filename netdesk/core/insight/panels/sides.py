"""Inside and outside: the network within my own employer of the time, and beyond it."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.insight.figures import Chart, Figure, Link, Note, Panel, Row, Section, Unit, figure
from netdesk.core.insight.shares import balance, wilson
from netdesk.core.language import marked
from netdesk.core.quarters import quarters
from netdesk.core.query_tree import quoted

if TYPE_CHECKING:
    from netdesk.core.insight.facts import Held
    from netdesk.core.insight.moment import Moment

NEEDED = 10
NEW_DAYS = 90
"""Touches within so many days of the first one build a tie; those after it maintain or use it."""
_DOINGS = ("building", "maintaining", "using")
_SIDES = ("inside", "outside")


class Employers:
    """Who worked where I did: as of any day, with positions and employers as of that day."""

    def __init__(self, moment: Moment) -> None:
        self._mine = moment.facts.employers
        held: dict[int, list[Held]] = defaultdict(list)
        for each in moment.facts.positions:
            if each.organization_id is not None:
                held[each.person_id].append(each)
        self._held = held
        self._own: dict[str, frozenset[int]] = {}

    def own(self, iso: str) -> frozenset[int]:
        """The organizations that were mine on a day."""
        found = self._own.get(iso)
        if found is None:
            found = self._own[iso] = frozenset(
                each.organization_id for each in self._mine if each.start <= iso and (not each.end or each.end > iso)
            )
        return found

    def names(self, iso: str) -> list[str]:
        """The names of those of them where somebody I know is."""
        own = self.own(iso)
        return sorted(
            {each.organization for held in self._held.values() for each in held if each.organization_id in own}
        )

    def side(self, person_id: int, iso: str) -> str:
        """``inside``, ``outside``, or empty where their employer or mine was not known."""
        own = self.own(iso)
        if not own:
            return ""
        side = ""
        for each in self._held.get(person_id, ()):
            if each.start <= iso and (not each.end or each.end > iso):
                if each.organization_id in own:
                    return "inside"
                side = "outside"
        return side


def sides(moment: Moment) -> Panel:
    """The E–I index of whom I was in touch with in the 365 days."""
    employers = Employers(moment)
    counts = Counter(employers.side(person_id, moment.iso) for person_id in moment.active)
    inside, outside = counts["inside"], counts["outside"]
    found = figure(
        "sides.ei", Unit.BALANCE, balance.__name__, (inside + outside, NEEDED), lambda: balance(outside, inside)
    )
    at_mine = " or ".join(f"org={quoted(name)}" for name in employers.names(moment.iso))
    parts = {
        "outside": (outside, f"has:org -({at_mine})"),
        "inside": (inside, f"({at_mine})"),
        marked("not known"): (counts[""], "-has:org"),
    }
    rows = tuple(
        Row(
            name,
            (count,),
            Link(marked("people"), f"touched:{moment.window} {query}", count)
            if moment.is_present and at_mine
            else None,
        )
        for name, (count, query) in parts.items()
    )
    link = Link(marked("people"), f"touched:{moment.window}", len(moment.active)) if moment.is_present else None
    notes = (
        ()
        if employers.own(moment.iso)
        else (Note(marked("Say where you work: open an organization and add when it was yours.")),)
    )
    return Panel(
        "sides", Section.SIDES, (found,), (marked("Side"), marked("people")), rows, Chart.BARS, notes=notes, link=link
    )


def doings(moment: Moment) -> Panel:
    """The touches of the last five quarters inside and outside, that build, maintain and use ties.

    Wolff, H.-G. & Moser, K. (2009), J. Appl. Psychol. 94:196. A touch is counted once for each person. It uses a tie
    where I asked or received something, and builds one until 90 days after the first touch.
    """
    employers = Employers(moment)
    using = {
        each.touch_id
        for each in moment.exchanges
        if each.direction == "received" or (each.direction == "ask" and each.asked_by == "me")
    }
    people = moment.facts.touch_people
    new_since: dict[str, str] = {}
    rows, whole = [], Counter[str]()
    columns = tuple(f"{side}, {doing}" for side in _SIDES for doing in _DOINGS)
    for quarter in quarters(moment.day, 5):
        first, last = moment.days_of(quarter)
        touches = moment.since(first, last)
        counts: Counter[str] = Counter()
        for touch in touches:
            if touch.on not in new_since:
                new_since[touch.on] = (date.fromisoformat(touch.on) - timedelta(NEW_DAYS)).isoformat()
            for person_id in people.get(touch.touch_id, ()):
                side = employers.side(person_id, touch.on)
                is_new = new_since[touch.on] <= moment.by_person[person_id][0].on
                doing = "using" if touch.touch_id in using else "building" if is_new else "maintaining"
                counts[f"{side}, {doing}" if side else ""] += 1
        link = Link("journal", f"on:{first}..{last}", len(touches))
        rows.append(Row(quarter.name, tuple(counts[column] for column in columns), link))
        whole += counts
    unknown = whole.pop("", 0)
    one = marked("Of {count} touch the employer is not known.")
    many = marked("Of {count} touches the employer is not known.")
    notes = (Note(one if unknown == 1 else many, (("count", unknown),)),) if unknown else ()
    figures = tuple(_share(doing, whole) for doing in _DOINGS)
    return Panel("doings", Section.SIDES, figures, (marked("Quarter"), *columns), tuple(rows), Chart.STACK, 6, notes)


def _share(doing: str, counts: Counter[str]) -> Figure:
    """The share inside of the touches that do this."""
    inside, outside = (counts[f"{side}, {doing}"] for side in _SIDES)
    n = inside + outside
    return figure(f"doings.{doing}", Unit.SHARE, wilson.__name__, (n, NEEDED), lambda: wilson(inside, n))
