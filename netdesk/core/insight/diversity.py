"""How diverse people are in one dimension: counts of people by category, in numbers that compare across sizes."""

from __future__ import annotations

from math import exp, log, sqrt
from typing import TYPE_CHECKING

from netdesk.core.insight.shares import Estimate, Z

if TYPE_CHECKING:
    from collections.abc import Collection


def gini_simpson(counts: Collection[int]) -> Estimate:
    """The chance that two people picked at random differ: ``1 − Σ n(n−1) / (N(N−1))``; N is 2 or more.

    Unbiased, which Blau's ``1 − Σ p²`` is not for small N. The interval is normal, with the sampling variance of the
    same paper: Simpson, E. H. (1949), Nature 163:688.
    """
    total = sum(counts)
    value = 1 - sum(n * (n - 1) for n in counts) / (total * (total - 1))
    half = Z * sqrt(simpson_variance([n / total for n in counts], total))
    return Estimate(value, max(value - half, 0.0), min(value + half, 1.0))


def simpson_variance(shares: Collection[float], total: int) -> float:
    """The variance of ``gini_simpson`` over samples of ``total`` people from categories of these shares.

    Simpson, E. H. (1949), Nature 163:688.
    """
    squares = sum(p**2 for p in shares)
    cubes = sum(p**3 for p in shares)
    scale = total * (total - 1)
    varied = 4 * scale * (total - 2) * cubes + 2 * scale * squares - 2 * scale * (2 * total - 3) * squares**2
    return max(varied, 0.0) / scale**2


def unknown_share(known: int, people: int) -> float:
    """The share of people whose category is not known: what every number on diversity has to be read with."""
    return 1 - known / people


def hill_two(counts: Collection[int]) -> float:
    """As diverse as so many equal categories, the rare ones counting little: ``1 / Σ p²``.

    Hill, M. O. (1973), Ecology 54:427; Jost, L. (2006), Oikos 113:363.
    """
    total = sum(counts)
    return total**2 / sum(n**2 for n in counts)


def hill_one(counts: Collection[int]) -> float:
    """As diverse as so many equal categories, each counting by its share: ``exp(−Σ p ln p)``.

    Hill, M. O. (1973), Ecology 54:427; Jost, L. (2006), Oikos 113:363.
    """
    total = sum(counts)
    return exp(-sum(n / total * log(n / total) for n in counts if n))
