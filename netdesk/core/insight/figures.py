"""What Insight shows: figures with their sample and interval, in panels with a table that a chart is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.insight.shares import Estimate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


class Unit(StrEnum):
    """What a value is counted in."""

    SHARE = "share"
    BALANCE = "balance"
    POINTS = "points"
    COUNT = "count"
    KINDS = "equal categories"
    A_DAY = "a day"
    AN_HOUR = "an hour"
    PEOPLE = "people"
    NUMBER = "number"
    YEARS = "years"
    DAYS = "days"


class Section(StrEnum):
    """What panels have in common."""

    DIVERSITY = "diversity"
    FOCUS = "focus"
    DEPTH = "depth"
    SIDES = "inside and outside"
    CHANNELS = "on and off line"
    EXCHANGE = "give and ask"
    WORTH = "worth"
    TIES = "ties over time"
    REACH = "mentors and openings"
    HOLES = "who knows whom"


class Chart(StrEnum):
    """How a panel's table is drawn."""

    BARS = "bars"
    STACK = "stack"
    CURVE = "curve"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. ``value`` is None where it is withheld, ``n`` being below ``needed``, or only an interval is known.

    ``low`` and ``high`` are its interval; ``formula`` is the name of the function that has its source.
    """

    key: str
    unit: Unit
    formula: str
    n: int
    needed: int
    value: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def is_withheld(self) -> bool:
        """Whether the sample is too small to say anything."""
        return self.n < self.needed


@dataclass(frozen=True, slots=True)
class Link:
    """The rows something was computed from: a query of ``room`` (people or journal), which finds ``count`` of them."""

    room: str
    query: str
    count: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a panel's table; None in ``values`` is not known.

    ``person_id``: whom it is about, 0 for nobody. ``at``: where on the axis of a curve it is, in days.
    """

    label: str
    values: tuple[float | None, ...]
    link: Link | None = None
    person_id: int = 0
    at: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence about a panel, whose words ``words`` are filled with ``values``."""

    words: str
    values: tuple[tuple[str, str | int], ...] = ()

    def text(self, translated: str | None = None) -> str:
        """The sentence, in English or as translated."""
        return (translated or self.words).format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class Panel:
    """Figures that belong together and the table behind them. ``columns`` name a row's label and its values.

    ``shown`` is how many columns of values are drawn; of a curve the value and the ends of its interval. ``units`` are
    those of the columns of values, counts where none is named.
    """

    key: str
    section: Section
    figures: tuple[Figure, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    chart: Chart = Chart.BARS
    shown: int = 1
    notes: tuple[Note, ...] = ()
    link: Link | None = None
    units: tuple[Unit, ...] = ()

    def unit(self, column: int) -> Unit:
        """The unit of a column of values."""
        return self.units[column] if column < len(self.units) else Unit.COUNT


@dataclass(frozen=True, slots=True)
class Report:
    """Every panel as of ``day``."""

    day: date
    panels: tuple[Panel, ...]

    def figures(self) -> dict[str, Figure]:
        """All figures by their keys."""
        return {figure.key: figure for panel in self.panels for figure in panel.figures}

    def panel(self, key: str) -> Panel:
        """One panel. Raises KeyError where there is none of that key."""
        return {panel.key: panel for panel in self.panels}[key]


def figure(
    key: str, unit: Unit, formula: str, sample: tuple[int, int], compute: Callable[[], Estimate | float | None]
) -> Figure:
    """A figure of a ``sample`` (n, needed); ``compute`` is called only where n is enough."""
    n, needed = sample
    if n < needed:
        return Figure(key, unit, formula, n, needed)
    found = compute()
    return Figure(key, unit, formula, n, needed, *(found if isinstance(found, Estimate) else (found,)))
