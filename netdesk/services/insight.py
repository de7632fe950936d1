"""Insight: the facts read, the report as of any day, and what the user is asked for it: topics, pairs, a look back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.insight import look_back
from netdesk.core.insight.moment import Moment
from netdesk.core.insight.network import arrange, network
from netdesk.core.insight.panels.holes import questions
from netdesk.core.insight.report import over_time
from netdesk.core.insight.report import report as report_of
from netdesk.core.language import tr
from netdesk.core.quarters import quarter_words
from netdesk.core.relations import Relation, Role
from netdesk.errors import InputError, NotFoundError
from netdesk.services.collector import collector_resting
from netdesk.store import insight, people, relations
from netdesk.store.insight import facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from netdesk.core.insight.facts import Facts
    from netdesk.core.insight.figures import Figure, Report
    from netdesk.core.insight.look_back import Moved
    from netdesk.core.insight.network import Network, Placed
    from netdesk.core.quarters import Quarter
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = ["facts", "over_time", "report", "report_of"]

MOST_TOPICS = 12


class Looked(NamedTuple):
    """What was read, and what it says."""

    facts: Facts
    report: Report


class PairQuestion(NamedTuple):
    """Do these two know each other?"""

    one_id: int
    one: str
    other_id: int
    other: str


@collector_resting()
def report(reader: Reader, day: date, present: date) -> Report:
    """Every panel as of a day, ``present`` or before it."""
    return report_of(facts(reader), day, present)


def look(reader: Reader, day: date, present: date) -> Looked:
    """The facts, to ask more of them, and the report as of a day."""
    with collector_resting():
        read = facts(reader)
        return Looked(read, report_of(read, day, present))


def line(_reader: Reader, known: Facts, panel: str, figure: str, day: date) -> list[tuple[date, Figure]]:
    """One figure at the ends of the last twelve quarters."""
    with collector_resting():
        return over_time(known, panel, figure, day)


def moved(_reader: Reader, known: Facts, quarter: Quarter, today: date) -> list[Moved]:
    """What moved in a quarter, or so far in the one that ``today`` is in."""
    with collector_resting():
        return look_back.moved(known, quarter, today)


def texts_of(reader: Reader, quarter: str) -> dict[str, str]:
    """What was written when a quarter was looked back at, by the part."""
    return insight.look_back(reader, quarter)


def keep_texts(store: Store, quarter: str, texts: Mapping[str, str]) -> None:
    """Keep what is written of a quarter; nothing happens where it is what is kept already."""
    wanted = {part: text.strip() for part, text in texts.items() if text.strip()}
    if wanted != texts_of(store.as_reader(), quarter):
        with store.step(tr("Looked back at {quarter}").format(quarter=quarter_words(quarter)), Area.INSIGHT):
            insight.keep_look_back(store.connection, quarter, wanted)


def drawn(_reader: Reader, known: Facts, day: date) -> tuple[Network, Placed]:
    """Who knows whom as of a day, and where everybody stands in the picture of it."""
    with collector_resting():
        shown = network(Moment(known, day))
        return shown, arrange(shown)


def table_csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A table of numbers for a spreadsheet."""
    from netdesk.exchange.csv_out import to_csv

    return to_csv(header, rows)


def own_topics(reader: Reader) -> tuple[list[str], str]:
    """The names of my topics as ranked last, and the ISO day of that; nothing and empty where they never were."""
    return insight.own_topics(reader)


def usual_topics(reader: Reader, most: int) -> list[str]:
    """The topics that people have and that was spoken of, the commonest first."""
    return insight.usual_topics(reader, most)


def rank_topics(store: Store, names: Sequence[str]) -> None:
    """Say which topics are mine, the first the most; this is their review. Raises InputError."""
    wanted = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    if not wanted:
        raise InputError(tr("Name at least one topic."), "topics")
    if len(wanted) > MOST_TOPICS:
        raise InputError(
            tr("Topics of yours are few: {most_topics} at most.").format(most_topics=MOST_TOPICS), "topics"
        )
    with store.step(tr("My topics: {wanted}").format(wanted=", ".join(wanted)), Area.INSIGHT):
        insight.rank_topics(store.connection, wanted, today(store.clock).isoformat())


def pair_questions(reader: Reader, day: date) -> list[PairQuestion]:
    """Pairs of close ones of whom it is not known whether they know each other, 30 at most."""
    known = facts(reader)
    names = known.contacts
    return [
        PairQuestion(one, names[one].name, other, names[other].name) for one, other in questions(Moment(known, day))
    ]


def answer_pair(store: Store, one_id: int, other_id: int, know: bool | None) -> None:
    """Say that two people know each other, that they do not, or that I don't know. Raises InputError, NotFoundError."""
    if one_id == other_id:
        raise InputError(tr("Everybody knows themselves; pick somebody else."))
    names = people.names(store.as_reader(), (one_id, other_id))
    if len(names) < 2:
        raise NotFoundError(tr("This person is no longer here."))
    one, other = names[one_id], names[other_id]
    said = {
        True: tr("{one} and {other} know each other"),
        False: tr("{one} and {other} do not know each other"),
        None: tr("Whether {one} and {other} know each other is not known"),
    }
    with store.step(said[know].format(one=one, other=other), Area.INSIGHT, *([Area.PEOPLE] if know else [])) as step:
        insight.answer_pair(store.connection, one_id, other_id, know, today(store.clock).isoformat())
        if know:
            relations.insert(store.connection, one_id, [Relation(Role.KNOWS, other_id)])
        step.ids.update((one_id, other_id))
