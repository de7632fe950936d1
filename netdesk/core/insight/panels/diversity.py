"""Diversity: whom I know by company, industry, region, country and job family; all, active and close ones."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.comfort import Dimension
from netdesk.core.countries import code_of
from netdesk.core.insight.diversity import gini_simpson, hill_one, hill_two, unknown_share
from netdesk.core.insight.figures import Chart, Figure, Link, Note, Panel, Row, Section, Unit, figure
from netdesk.core.language import marked, tr
from netdesk.core.query_tree import quoted
from netdesk.core.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.insight.moment import Moment

NEEDED = 10
_MOST_ROWS = 15
_MOST_MISSING = 3


FIELDS = {
    Dimension.COMPANY: "org",
    Dimension.INDUSTRY: "industry",
    Dimension.REGION: "region",
    Dimension.COUNTRY: "country",
    Dimension.JOB_FAMILY: "jobfamily",
}
"""What a dimension is called in a query, and in the key of a panel."""


class Sorted(NamedTuple):
    """People by category: ``of`` is the category of each, ``found`` how many a query for one finds.

    Somebody with several positions counts in the category of the one that started last, and is found by each.
    """

    of: dict[int, str]
    found: Counter[str]
    labels: dict[str, str]


def diversity(dimension: Dimension, moment: Moment) -> Panel:
    """The panel of one dimension."""
    sorted_ = by_category(dimension, moment)
    scopes = {"all": moment.known, "active": moment.active, "close": moment.close}
    counts = {
        scope: Counter(sorted_.of[each] for each in people if each in sorted_.of) for scope, people in scopes.items()
    }
    figures = [
        each
        for scope, people in scopes.items()
        for each in _figures(FIELDS[dimension], scope, counts[scope], len(people))
    ]
    return Panel(
        f"diversity.{FIELDS[dimension]}",
        Section.DIVERSITY,
        tuple(figures),
        (marked("Category"), "all", marked("active"), "close"),
        tuple(_rows(dimension, moment, sorted_, counts, [len(people) for people in scopes.values()])),
        Chart.BARS,
        shown=3,
        notes=tuple(_notes(counts, sorted_.labels)),
    )


def by_category(dimension: Dimension, moment: Moment) -> Sorted:
    """Everyone I knew whose category is known; computed once for each moment."""
    found = moment.kept.get(dimension)
    if not isinstance(found, Sorted):
        found = moment.kept[dimension] = _by_category(dimension, moment)
    return found


def _by_category(dimension: Dimension, moment: Moment) -> Sorted:
    key_of = (lambda text: code_of(text) or words(text)) if dimension is Dimension.COUNTRY else words
    said = _said(dimension, moment)
    counts = Counter(text for texts in said.values() for text in texts)
    keys = {text: key_of(text) for text in counts}
    of: dict[int, str] = {}
    found: Counter[str] = Counter()
    for person_id, texts in said.items():
        there = [key for text in texts if (key := keys[text])]
        if there:
            of[person_id] = there[0]
            for key in there if len(there) == 1 else set(there):
                found[key] += 1
    labels = {key: text for text, key in sorted(keys.items(), key=lambda each: (counts[each[0]], each[0]))}
    return Sorted(of, found, labels)


def _said(dimension: Dimension, moment: Moment) -> dict[int, list[str]]:
    """What is said of each person I knew in a dimension, of the position that started last first."""
    contacts, positions = moment.facts.contacts, moment.positions
    if dimension is Dimension.REGION:
        return {person_id: [contacts[person_id].region] for person_id in moment.known}
    if dimension is Dimension.COUNTRY:
        return {person_id: [contacts[person_id].country] for person_id in moment.known}
    field = {Dimension.COMPANY: "organization", Dimension.INDUSTRY: "industry", Dimension.JOB_FAMILY: "job_family"}
    say = attrgetter(field[dimension])
    return {
        person_id: [say(each) for each in positions[person_id]] for person_id in moment.known if person_id in positions
    }


def _figures(dimension: str, scope: str, counts: Counter[str], people: int) -> Iterator[Figure]:
    sample, of = (counts.total(), NEEDED), list(counts.values())
    name = f"{dimension}.{scope}"
    yield figure(f"diversity.{name}", Unit.SHARE, gini_simpson.__name__, sample, lambda: gini_simpson(of))
    yield figure(f"equal_kinds.{name}", Unit.KINDS, hill_two.__name__, sample, lambda: hill_two(of))
    yield figure(f"kinds.{name}", Unit.KINDS, hill_one.__name__, sample, lambda: hill_one(of))
    yield figure(
        f"unknown.{name}",
        Unit.SHARE,
        unknown_share.__name__,
        (people, 1),
        lambda: unknown_share(counts.total(), people),
    )


def _rows(
    dimension: Dimension, moment: Moment, sorted_: Sorted, counts: dict[str, Counter[str]], people: list[int]
) -> Iterator[Row]:
    for key, _ in counts["all"].most_common(_MOST_ROWS):
        label = sorted_.labels[key]
        query = f"{FIELDS[dimension]}={quoted(label)}"
        yield Row(
            label,
            tuple(counted[key] for counted in counts.values()),
            Link("people", query, sorted_.found[key]) if moment.is_present else None,
        )
    rest = [
        counted.total() - sum(counted[key] for key, _ in counts["all"].most_common(_MOST_ROWS))
        for counted in counts.values()
    ]
    if rest[0]:
        yield Row(marked("others"), tuple(rest))
    unknown = [whole - counted.total() for whole, counted in zip(people, counts.values(), strict=True)]
    if unknown[0]:
        link = Link("people", f"-has:{FIELDS[dimension]}", unknown[0]) if moment.is_present else None
        yield Row(marked("not known"), tuple(unknown), link)


def _notes(counts: dict[str, Counter[str]], labels: dict[str, str]) -> Iterator[Note]:
    """What is missing among the active and the close ones, and where the close ones crowd."""
    for scope, word in (
        ("active", marked("No one active is in: {missing}")),
        ("close", marked("No one close is in: {missing}")),
    ):
        missing = [labels[key] for key, count in counts["all"].most_common() if count > 1 and not counts[scope][key]]
        if counts[scope].total() >= NEEDED and missing:
            more = " …" if len(missing) > _MOST_MISSING else ""
            yield Note(word, (("missing", ", ".join(missing[:_MOST_MISSING]) + more),))
    close = counts["close"]
    if close.total() >= NEEDED and len(close) > 2:
        two = sum(count for _, count in close.most_common(2))
        names = tr(" and ").join(labels[key] for key, _ in close.most_common(2))
        yield Note(
            marked("{share} % of the close ones are in two: {names}."),
            (("share", round(100 * two / close.total())), ("names", names)),
        )
