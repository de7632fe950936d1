"""Focus: how much of the time goes to topics of mine."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.insight.figures import Chart, Figure, Link, Note, Panel, Row, Section, Unit, figure
from netdesk.core.insight.moment import YEAR
from netdesk.core.insight.shares import weighted_share, wilson
from netdesk.core.language import marked
from netdesk.core.query_tree import quoted
from netdesk.core.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netdesk.core.insight.facts import Touch
    from netdesk.core.insight.moment import Moment

NEEDED = 10


def focus(moment: Moment) -> Panel:
    """The share of minutes on at least one topic of mine, and of people who have one; and how it moved."""
    figures = (_minutes(moment), _people(moment), _drift(moment))
    columns = (marked("Topic"), marked("minutes"), marked("interactions"), marked("people"))
    return Panel(
        "focus", Section.FOCUS, figures, columns, tuple(_rows(moment)), Chart.BARS, notes=tuple(_notes(moment))
    )


def _weights(moment: Moment, touches: Iterable[Touch]) -> list[tuple[float, bool]]:
    mine, topics = set(moment.own_topics), moment.facts.touch_topics
    return [(touch.minutes, not mine.isdisjoint(topics.get(touch.touch_id, ()))) for touch in touches if touch.minutes]


def _minutes(moment: Moment) -> Figure:
    weights = _weights(moment, moment.recent) if moment.own_topics else []
    return figure(
        "focus.minutes", Unit.SHARE, weighted_share.__name__, (len(weights), NEEDED), lambda: weighted_share(weights)
    )


def _people(moment: Moment) -> Figure:
    mine = set(moment.own_topics)
    having = {person_id for person_id, topic in moment.facts.person_topics if topic in mine} & moment.active
    n = len(moment.active) if mine else 0
    return figure("focus.people", Unit.SHARE, wilson.__name__, (n, NEEDED), lambda: wilson(len(having), n))


def _drift(moment: Moment) -> Figure:
    """The share of minutes since the topics were last ranked, less that of the 365 days before."""
    now: list[tuple[float, bool]] = []
    before: list[tuple[float, bool]] = []
    if moment.reviewed_on:
        ranked = date.fromisoformat(moment.reviewed_on)
        now = _weights(moment, moment.since(moment.reviewed_on))
        eve = (ranked - timedelta(1)).isoformat()
        before = _weights(moment, moment.since((ranked - timedelta(YEAR)).isoformat(), eve))
    sample = (min(len(now), len(before)), NEEDED)
    return figure(
        "focus.drift",
        Unit.POINTS,
        weighted_share.__name__,
        sample,
        lambda: weighted_share(now).value - weighted_share(before).value,
    )


def _rows(moment: Moment) -> Iterator[Row]:
    minutes: Counter[int] = Counter()
    times: Counter[int] = Counter()
    unsaid = unsaid_minutes = 0
    for touch in moment.recent:
        said = moment.facts.touch_topics.get(touch.touch_id, ())
        for topic in said:
            minutes[topic] += touch.minutes or 0
            times[topic] += 1
        if not said:
            unsaid += 1
            unsaid_minutes += touch.minutes or 0
    people = Counter(topic for person_id, topic in moment.facts.person_topics if person_id in moment.active)
    others = [topic for topic, _ in minutes.most_common() if topic not in moment.own_topics][:8]
    for topic in (*moment.own_topics, *others):
        name = moment.facts.topics[topic]
        link = Link("journal", f"topic={quoted(name)} on:{moment.window}", times[topic]) if words(name) else None
        mark = f"{moment.own_topics.index(topic) + 1}. " if topic in moment.own_topics else ""
        yield Row(mark + name, (minutes[topic], times[topic], people[topic]), link)
    if unsaid:
        yield Row(
            marked("no topic said"),
            (unsaid_minutes, unsaid, None),
            Link("journal", f"-has:topic on:{moment.window}", unsaid),
        )


def _notes(moment: Moment) -> Iterator[Note]:
    if not moment.own_topics:
        yield Note(marked("Say which topics are yours, and this says how much of your time they get."))
    elif moment.reviewed_on < moment.before(YEAR):
        yield Note(
            marked("Your topics were last ranked on {day}: more than a year ago."), (("day", moment.reviewed_on),)
        )
    untimed = sum(1 for touch in moment.recent if not touch.minutes)
    if untimed:
        one = marked("{count} interaction has no minutes and counts for nothing here.")
        many = marked("{count} interactions have no minutes and count for nothing here.")
        yield Note(one if untimed == 1 else many, (("count", untimed),))
