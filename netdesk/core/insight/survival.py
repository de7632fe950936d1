"""How long ties last, counting fairly those that still do."""

from __future__ import annotations

from math import exp, log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.insight.shares import Estimate, Z

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Survived(NamedTuple):
    """From ``time`` on the share ``value`` lasts, with its interval; ``at_risk`` were followed until then."""

    time: int
    value: float
    low: float
    high: float
    at_risk: int

    @property
    def estimate(self) -> Estimate:
        """The share and its interval."""
        return Estimate(self.value, self.low, self.high)


def kaplan_meier(lasted: Iterable[tuple[int, bool]]) -> list[Survived]:
    """The steps of the share of ties that last longer than a time, one at each time at which a tie ended.

    ``lasted`` are (days, whether the tie ended then; else it was still there when last seen). Kaplan, E. L. & Meier, P.
    (1958), J. Am. Stat. Assoc. 53:457; the interval at 95 % is that of log(−log S) with Greenwood's variance, as in
    Kalbfleisch, J. D. & Prentice, R. L. (2002), The Statistical Analysis of Failure Time Data, section 1.4.
    """
    ended: dict[int, int] = {}
    left: dict[int, int] = {}
    at_risk = 0
    for time, has_ended in lasted:
        at_risk += 1
        left[time] = left.get(time, 0) + 1
        if has_ended:
            ended[time] = ended.get(time, 0) + 1
    share, variance = 1.0, 0.0
    steps = []
    for time in sorted(left):
        if events := ended.get(time, 0):
            share *= 1 - events / at_risk
            variance += events / (at_risk * (at_risk - events)) if at_risk > events else 0.0
            steps.append(Survived(time, share, *_interval(share, variance), at_risk))
        at_risk -= left[time]
    return steps


def survival_at(steps: Sequence[Survived], time: int) -> Survived:
    """What holds at a time, between the steps too."""
    return next((step for step in reversed(steps) if step.time <= time), Survived(0, 1.0, 1.0, 1.0, 0))


def _interval(share: float, variance: float) -> tuple[float, float]:
    if share <= 0:
        return 0.0, 0.0
    half = Z * sqrt(variance) / log(share)
    return share ** exp(-half), share ** exp(half)
