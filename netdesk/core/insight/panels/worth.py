"""Worth: the minutes spent beside what came of them, and for whom it was worth it."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from netdesk.core.insight.figures import Chart, Link, Panel, Row, Section, Unit, figure
from netdesk.core.insight.shares import wilson
from netdesk.core.language import marked
from netdesk.core.people import RelationClass
from netdesk.core.quarters import quarters

if TYPE_CHECKING:
    from netdesk.core.insight.figures import Figure
    from netdesk.core.insight.moment import Moment

NEEDED = 5


def gives_an_hour(gives: int, minutes: int) -> float:
    """Things given for each hour spent: what is got out of the time, and no count of contacts."""
    return 60 * gives / minutes


def efficiency(moment: Moment) -> Panel:
    """Minutes, gives and what was worth it, by quarter."""
    rows = []
    for quarter in quarters(moment.day, 8):
        first, last = moment.days_of(quarter)
        touches = moment.since(first, last)
        gives = sum(each.direction == "give" for each in moment.exchanged_since(first, last))
        worth, said = sum(each.worth_me == 1 for each in touches), sum(each.worth_me is not None for each in touches)
        heard = sum(first <= each.on <= last for each in moment.facts.openings)
        link = Link("journal", f"on:{first}..{last}", len(touches))
        minutes = sum(each.minutes or 0 for each in touches)
        rows.append(Row(quarter.name, (minutes, gives, heard, worth, said), link))
    minutes = sum(each.minutes or 0 for each in moment.recent)
    timed = sum(1 for each in moment.recent if each.minutes)
    gives = sum(each.direction == "give" for each in moment.exchanged_since(moment.first))
    worth, said = (
        sum(each.worth_me == 1 for each in moment.recent),
        sum(each.worth_me is not None for each in moment.recent),
    )
    figures = (
        figure(
            "efficiency.gives",
            Unit.AN_HOUR,
            gives_an_hour.__name__,
            (timed, NEEDED),
            lambda: gives_an_hour(gives, minutes),
        ),
        figure("efficiency.worth", Unit.SHARE, wilson.__name__, (said, NEEDED), lambda: wilson(worth, said)),
    )
    columns = (
        marked("Quarter"),
        marked("minutes"),
        marked("gave"),
        marked("openings heard of"),
        marked("worth it"),
        marked("said whether"),
    )
    whole = Link("journal", f"worth:me on:{moment.window}", worth)
    return Panel("efficiency", Section.WORTH, figures, columns, tuple(rows), Chart.BARS, link=whole)


def satisfaction(moment: Moment) -> Panel:
    """For whom it was worth it, me and them, by what they are to me."""
    classes: dict[int, set[str]] = {}
    for person_id, name in moment.facts.classes:
        classes.setdefault(person_id, set()).add(name)
    people = moment.facts.touch_people
    counts: Counter[tuple[str, str]] = Counter()
    for touch in moment.recent:
        if touch.worth_me is None and touch.worth_them is None:
            continue
        named = {name for person_id in people.get(touch.touch_id, ()) for name in classes.get(person_id, ())}
        for name in named:
            counts[name, "entries"] += 1
            for side, worth in (("me", touch.worth_me), ("them", touch.worth_them)):
                if worth is not None:
                    counts[name, f"{side} said"] += 1
                    counts[name, side] += worth
    figures: list[Figure] = []
    rows = []
    for name in RelationClass:
        values = [counts[name, column] for column in ("me", "me said", "them", "them said")]
        query = f"class:{name} worth:said on:{moment.window}"
        rows.append(Row(name.value, tuple(values), Link("journal", query, counts[name, "entries"])))
        for side, (worth, said) in (("me", values[:2]), ("them", values[2:])):
            key = f"satisfaction.{name}.{side}"
            figures.append(figure(key, Unit.SHARE, wilson.__name__, (said, NEEDED), partial(wilson, worth, said)))
    columns = (
        marked("Relation"),
        marked("worth it for me"),
        marked("said for me"),
        marked("worth it for them"),
        marked("said for them"),
    )
    return Panel("satisfaction", Section.WORTH, tuple(figures), columns, tuple(rows), Chart.BARS, shown=4)
