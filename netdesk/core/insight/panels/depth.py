"""Depth: with whom it goes deep, by topic and by how often we are in touch."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from netdesk.core.insight.figures import Chart, Link, Panel, Row, Section, Unit, figure
from netdesk.core.language import marked
from netdesk.core.query_tree import quoted
from netdesk.core.text import words

if TYPE_CHECKING:
    from netdesk.core.insight.moment import Moment

NEEDED = 5
DEEP = 3
"""So many touches in 365 days, one of them in person, are deep."""
RATES = {"weekly": (52, 5), "monthly": (12, 15), "yearly": (1, 150)}
"""Touches in 365 days that make a rate, and how many people Dunbar found in such a circle."""
_MOST_TOPICS = 15


def deep(moment: Moment) -> frozenset[int]:
    """Whom I was in touch with three times or more in the 365 days, in person at least once."""
    return frozenset(
        person_id for person_id in moment.met_recently & moment.active if moment.recently[person_id] >= DEEP
    )


def rate_count(moment: Moment, least: int) -> int:
    """People with so many touches or more in the 365 days.

    Beside them stand 5, 15 and 150 (Dunbar, R. I. M. (1998), Evol. Anthropol. 6:178), which describe and are no target.
    """
    return sum(1 for person_id in moment.active if moment.recently[person_id] >= least)


def depth(moment: Moment) -> Panel:
    """People per topic with whom it goes deep."""
    found = deep(moment)
    topics = [(person, topic) for person, topic in moment.facts.person_topics if person in moment.known]
    all_, deeply = Counter(topic for _, topic in topics), Counter(topic for person, topic in topics if person in found)
    others = sorted((topic for topic in all_ if topic not in moment.own_topics), key=lambda each: -deeply[each])
    shown = (*moment.own_topics, *others)[:_MOST_TOPICS]
    rows = []
    for topic in shown:
        name = moment.facts.topics[topic]
        query = f"topic={quoted(name)} lately>={DEEP} met:{moment.window}"
        link = Link(marked("people"), query, deeply[topic]) if moment.is_present and words(name) else None
        mark = f"{moment.own_topics.index(topic) + 1}. " if topic in moment.own_topics else ""
        rows.append(Row(mark + name, (deeply[topic], all_[topic]), link))
    whole = Link(marked("people"), f"lately>={DEEP} met:{moment.window}", len(found)) if moment.is_present else None
    figures = (
        figure("depth.people", Unit.PEOPLE, deep.__name__, (len(moment.active), NEEDED), lambda: len(found)),
        figure(
            "depth.topics",
            Unit.COUNT,
            deep.__name__,
            (len(moment.active), NEEDED),
            lambda: sum(1 for topic in moment.own_topics or all_ if deeply[topic]),
        ),
    )
    columns = (marked("Topic"), marked("deep"), marked("all with the topic"))
    return Panel("depth", Section.DEPTH, figures, columns, tuple(rows), Chart.BARS, shown=2, link=whole)


def rates(moment: Moment) -> Panel:
    """People touched weekly, monthly and yearly, beside the circles that Dunbar found."""
    rows, figures = [], []
    for name, (least, circle) in RATES.items():
        count = rate_count(moment, least)
        link = Link(marked("people"), f"lately>={least}", count) if moment.is_present else None
        rows.append(Row(name, (count, circle), link))
        sample = (len(moment.active), NEEDED)
        figures.append(
            figure(f"rates.{name}", Unit.PEOPLE, rate_count.__name__, sample, partial(rate_count, moment, least))
        )
    return Panel(
        "rates",
        Section.DEPTH,
        tuple(figures),
        (marked("In touch"), marked("people"), marked("Dunbar")),
        tuple(rows),
        Chart.BARS,
        shown=2,
    )
