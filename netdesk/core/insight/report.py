"""The report: every panel of Insight as of a day, or one figure over the quarters."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netdesk.core.insight.figures import Report
from netdesk.core.insight.moment import Moment
from netdesk.core.insight.panels.channels import channels, presence
from netdesk.core.insight.panels.depth import depth, rates
from netdesk.core.insight.panels.diversity import FIELDS, diversity
from netdesk.core.insight.panels.exchange import cold_asks, giving, initiation
from netdesk.core.insight.panels.focus import focus
from netdesk.core.insight.panels.holes import holes
from netdesk.core.insight.panels.reach import mentors, openings
from netdesk.core.insight.panels.sides import doings, sides
from netdesk.core.insight.panels.ties import dormant, load, survival
from netdesk.core.insight.panels.worth import efficiency, satisfaction
from netdesk.core.quarters import quarters

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netdesk.core.insight.facts import Facts
    from netdesk.core.insight.figures import Figure, Panel

BUILDERS: dict[str, Callable[[Moment], Panel]] = {
    **{f"diversity.{field}": partial(diversity, dimension) for dimension, field in FIELDS.items()},
    "focus": focus,
    "depth": depth,
    "rates": rates,
    "sides": sides,
    "doings": doings,
    "channels": channels,
    "presence": presence,
    "initiation": initiation,
    "giving": giving,
    "asks": cold_asks,
    "efficiency": efficiency,
    "satisfaction": satisfaction,
    "dormant": dormant,
    "survival": survival,
    "load": load,
    "mentors": mentors,
    "openings": openings,
    "holes": holes,
}
"""What makes each panel, in the order they are shown."""


def report(facts: Facts, day: date, today: date | None = None) -> Report:
    """Every panel as of a day; ``today`` is the present, in which people can be listed by a query."""
    moment = Moment(facts, day, is_present=day == (today or day))
    return Report(day, tuple(build(moment) for build in BUILDERS.values()))


def over_time(facts: Facts, panel_key: str, figure_key: str, day: date) -> list[tuple[date, Figure]]:
    """One figure at the end of each of the last twelve quarters, the last of which the day is in."""
    found = []
    for quarter in quarters(day, 12):
        last = min(quarter.last, day)
        panel = BUILDERS[panel_key](Moment(facts, last))
        found.append((last, next(each for each in panel.figures if each.key == figure_key)))
    return found
