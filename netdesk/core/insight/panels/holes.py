"""Structural holes among the close ones: who of them know each other, and of whom it is not known."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.closeness import CLOSE
from netdesk.core.insight.figures import Chart, Link, Note, Panel, Row, Section, Unit, figure
from netdesk.core.insight.holes import KNOWN_ENOUGH, effective_size, own_constraint
from netdesk.core.language import marked

if TYPE_CHECKING:
    from netdesk.core.insight.moment import Moment

NEEDED = 5
MOST_ASKED = 30

Pair = tuple[int, int]


class Pairs(NamedTuple):
    """The pairs of the close ones, the lower id first: who know each other, who do not, and how many more there are."""

    tied: frozenset[Pair]
    apart: frozenset[Pair]
    unknown: int


def close_pairs(moment: Moment) -> Pairs:
    """Which close ones know each other, which do not, and of how many it is not known."""
    close, ties = moment.close, moment.ties
    tied = frozenset(pair for pair in ties if close.issuperset(pair))
    apart = (
        frozenset(pair for pair, answer in _said(moment).items() if answer == "no" and close.issuperset(pair)) - tied
    )
    return Pairs(tied, apart, len(close) * (len(close) - 1) // 2 - len(tied) - len(apart))


def questions(moment: Moment) -> list[Pair]:
    """Pairs to be asked about, 30 at most and the closest first; where all were, those answered with "don't know"."""
    levels, said, ties = moment.levels, _said(moment), moment.ties
    order = sorted(moment.close, key=lambda each: (-levels[each], each))
    pairs = ((min(one, other), max(one, other)) for place, other in enumerate(order) for one in order[:place])
    fresh = list(islice((pair for pair in pairs if pair not in ties and pair not in said), MOST_ASKED))
    unsure = sorted(pair for pair, answer in said.items() if answer == "unknown" and pair not in ties)
    return fresh or [pair for pair in unsure if moment.close.issuperset(pair)][:MOST_ASKED]


def _said(moment: Moment) -> dict[Pair, str]:
    return {pair: answer for pair, (answer, on) in moment.facts.answers.items() if on <= moment.iso}


def holes(moment: Moment) -> Panel:
    """The effective size of my close network as an interval, and the constraint where the pairs are known."""
    pairs = close_pairs(moment)
    n = len(moment.close)
    whole = n * (n - 1) // 2
    known = whole - pairs.unknown
    found = effective_size(n, len(pairs.tied), pairs.unknown) if n else None
    is_known_enough = n >= NEEDED and known >= KNOWN_ENOUGH * whole
    size = figure("holes.effective_size", Unit.PEOPLE, effective_size.__name__, (n, NEEDED), lambda: found)
    figures = (
        size if not pairs.unknown else replace(size, value=None),
        figure(
            "holes.constraint",
            Unit.NUMBER,
            own_constraint.__name__,
            (known, max(1, ceil(KNOWN_ENOUGH * whole))),
            lambda: own_constraint(moment.close, pairs.tied) if is_known_enough else None,
        ),
    )
    rows = (
        Row(marked("know each other"), (len(pairs.tied),)),
        Row(marked("do not"), (len(pairs.apart),)),
        Row(marked("not known"), (pairs.unknown,)),
    )
    notes = (
        Note(
            marked(
                "Constraint is said once 95 % of the pairs are known. It can exceed 1, and one more tie can lower it."
            )
        ),
    )
    link = Link("people", f"closeness>={CLOSE}", n) if moment.is_present else None
    return Panel(
        "holes",
        Section.HOLES,
        figures,
        (marked("Pairs of close ones"), marked("pairs")),
        rows,
        Chart.BARS,
        notes=notes,
        link=link,
    )
