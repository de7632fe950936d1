"""Structural holes among the close ones: who of them know each other, and of whom it is not known."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.insight.figures import Chart, Link, Note, Panel, Row, Section, Unit, figure
from netdesk.core.insight.holes import KNOWN_ENOUGH, effective_size, own_constraint

if TYPE_CHECKING:
    from netdesk.core.insight.moment import Moment

NEEDED = 5
MOST_ASKED = 30

Pair = tuple[int, int]


class Pairs(NamedTuple):
    """The pairs of the close ones, the lower id first."""

    tied: frozenset[Pair]
    apart: frozenset[Pair]
    unknown: frozenset[Pair]


def close_pairs(moment: Moment) -> Pairs:
    """Which close ones know each other, which do not, and of which it is not known."""
    everyone = frozenset(combinations(sorted(moment.close), 2))
    tied = everyone & moment.ties
    said_no = {pair for pair, (answer, on) in moment.facts.answers.items() if answer == "no" and on <= moment.iso}
    apart = (everyone & said_no) - tied
    return Pairs(tied, apart, everyone - tied - apart)


def questions(moment: Moment) -> list[Pair]:
    """Pairs to be asked about, 30 at most: not asked yet before those answered with "don't know", the closest first."""
    said = {pair for pair, (_, on) in moment.facts.answers.items() if on <= moment.iso}
    levels = moment.levels
    unknown = sorted(
        close_pairs(moment).unknown, key=lambda pair: (pair in said, -levels[pair[0]] - levels[pair[1]], pair)
    )
    return [pair for pair in unknown if pair not in said][:MOST_ASKED] or unknown[:MOST_ASKED]


def holes(moment: Moment) -> Panel:
    """The effective size of my close network as an interval, and the constraint where the pairs are known."""
    pairs = close_pairs(moment)
    n = len(moment.close)
    whole = n * (n - 1) // 2
    known = whole - len(pairs.unknown)
    found = effective_size(n, len(pairs.tied), len(pairs.unknown)) if n else None
    is_known_enough = n >= NEEDED and known >= KNOWN_ENOUGH * whole
    figures = (
        figure("holes.effective_size", Unit.PEOPLE, effective_size.__name__, (n, NEEDED), lambda: found),
        figure(
            "holes.constraint",
            Unit.NUMBER,
            own_constraint.__name__,
            (known, max(1, -int(-KNOWN_ENOUGH * whole // 1))),
            lambda: own_constraint(moment.close, pairs.tied) if is_known_enough else None,
        ),
    )
    rows = (
        Row("know each other", (len(pairs.tied),)),
        Row("do not", (len(pairs.apart),)),
        Row("not known", (len(pairs.unknown),)),
    )
    notes = (
        Note("Constraint is said once 95 % of the pairs are known. It can exceed 1, and one more tie can lower it."),
    )
    link = Link("people", "closeness>=4", n) if moment.is_present else None
    return Panel(
        "holes", Section.HOLES, figures, ("Pairs of close ones", "pairs"), rows, Chart.BARS, notes=notes, link=link
    )
