"""Shares and balances of counts, each with its interval at 95 %."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

Z = 1.959963984540054
"""The normal quantile of a two-sided interval at 95 %."""


class Estimate(NamedTuple):
    """A value with the ends of its interval at 95 %; None where there is none."""

    value: float
    low: float | None = None
    high: float | None = None


def wilson(part: float, n: float) -> Estimate:
    """The share ``part / n`` with Wilson's score interval; ``n`` is above 0.

    Wilson, E. B. (1927), J. Am. Stat. Assoc. 22:209.
    """
    share = part / n
    middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    low = 0.0 if part == 0 else max(middle - half, 0.0)
    return Estimate(share, low, 1.0 if part == n else min(middle + half, 1.0))


def balance(one: int, other: int) -> Estimate:
    """``(one − other) / (one + other)``, from −1 to 1, with the interval of Wilson's that the share of ``one`` has.

    Of external and internal ties it is the E–I index: Krackhardt & Stern (1988), Soc. Psychol. Q. 51:123.
    """
    share = wilson(one, one + other)
    assert share.low is not None
    assert share.high is not None
    return Estimate((one - other) / (one + other), 2 * share.low - 1, 2 * share.high - 1)


def weighted_share(weights: Sequence[tuple[float, bool]]) -> Estimate:
    """The share of weight that is in the part, with Wilson's interval at the effective number of observations.

    ``weights`` are (weight above 0, whether in the part). The effective number is ``(Σw)² / Σw²``: Kish, L. (1965),
    Survey Sampling, section 11.7.
    """
    total = sum(weight for weight, _ in weights)
    share = sum(weight for weight, is_part in weights if is_part) / total
    effective = total * total / sum(weight * weight for weight, _ in weights)
    return wilson(share * effective, effective)._replace(value=share)
