"""A look back at a quarter: what moved from the end of the one before to its own, and what is asked."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.insight.report import report
from netdesk.core.insight.words import rounded
from netdesk.core.language import Words, marked

if TYPE_CHECKING:
    from netdesk.core.insight.facts import Facts
    from netdesk.core.insight.figures import Figure, Panel
    from netdesk.core.quarters import Quarter


class Part(StrEnum):
    """The three questions, and one's own notes."""

    CHANGED = "changed"
    MISSED = "missed"
    NEXT = "next"
    NOTES = "notes"


PART_WORDS = Words(
    {
        Part.CHANGED: marked("What changed, and did I want it to?"),
        Part.MISSED: marked("Whom did I miss, and who may have missed me?"),
        Part.NEXT: marked("What will I do otherwise in the next quarter?"),
        Part.NOTES: marked("Notes of my own"),
    }
)


class Move(StrEnum):
    """Which way a figure went. ``CHANCE`` where it differs and the intervals overlap; ``SAME`` where it reads alike."""

    UP = marked("up")
    DOWN = marked("down")
    CHANCE = marked("may be chance")
    SAME = marked("the same")

    @property
    def is_sure(self) -> bool:
        """Whether it is known to have moved."""
        return self in (Move.UP, Move.DOWN)


class Moved(NamedTuple):
    """A figure at the end of the quarter before, and at the end of this one."""

    panel: Panel
    before: Figure
    after: Figure
    move: Move


def moved(facts: Facts, quarter: Quarter, today: date) -> list[Moved]:
    """The first figure of each panel that can be said at both ends of a quarter, those that really moved first.

    A quarter that is not over ends ``today``.
    """
    eve = quarter.first - timedelta(1)
    before = report(facts, eve).figures()
    found = []
    for panel in report(facts, min(quarter.last, today)).panels:
        for after in panel.figures[:1]:
            then = before[after.key]
            if then.value is not None and after.value is not None:
                found.append(Moved(panel, then, after, _move(then, after)))
    order = (Move.CHANCE, Move.SAME)
    return sorted(found, key=lambda each: order.index(each.move) + 1 if each.move in order else 0)


def _move(before: Figure, after: Figure) -> Move:
    if _shown(before) == _shown(after):
        return Move.SAME
    low, high = _ends(before)
    new_low, new_high = _ends(after)
    if new_low > high:
        return Move.UP
    return Move.DOWN if new_high < low else Move.CHANCE


def _shown(figure: Figure) -> str:
    """The value as it is read: what cannot be told apart did not move."""
    assert figure.value is not None
    value, decimals = rounded(figure.value, figure.unit)
    return f"{value:.{decimals}f}"


def _ends(figure: Figure) -> tuple[float, float]:
    assert figure.value is not None
    return (
        figure.value if figure.low is None else figure.low,
        figure.value if figure.high is None else figure.high,
    )
