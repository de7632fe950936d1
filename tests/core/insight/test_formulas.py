"""Each formula of Insight against an independent reference, to 1e-9, over random data."""

from __future__ import annotations

import math
import random
import warnings
from collections import Counter
from itertools import combinations, product
from statistics import fmean

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from netdesk.core.insight.diversity import gini_simpson, hill_one, hill_two, simpson_variance
from netdesk.core.insight.holes import constraint, effective_size, own_constraint
from netdesk.core.insight.shares import balance, weighted_share, wilson
from netdesk.core.insight.survival import kaplan_meier, survival_at

COUNTS = st.lists(st.integers(1, 40), min_size=1, max_size=12).filter(lambda counts: sum(counts) > 1)


def near(value: float) -> object:
    return pytest.approx(value, abs=1e-9, rel=1e-9)


@given(st.integers(0, 300), st.integers(0, 300))
def test_wilson_is_the_interval_of_scipy(part: int, rest: int) -> None:
    if part + rest == 0:
        return
    found = wilson(part, part + rest)
    wanted = stats.binomtest(part, part + rest).proportion_ci(0.95, "wilson")
    assert found == near((part / (part + rest), wanted.low, wanted.high))


@given(st.integers(0, 300), st.integers(0, 300))
def test_a_balance_is_twice_the_share_less_one(one: int, other: int) -> None:
    if one + other == 0:
        return
    wanted = stats.binomtest(one, one + other).proportion_ci(0.95, "wilson")
    signs = [1] * one + [-1] * other
    assert balance(one, other) == near((fmean(signs), 2 * wanted.low - 1, 2 * wanted.high - 1))


@given(st.lists(st.tuples(st.integers(1, 500), st.booleans()), min_size=1))
def test_a_weighted_share_counts_minutes(weights: list[tuple[float, bool]]) -> None:
    found = weighted_share(weights)
    minutes = [is_part for weight, is_part in weights for _ in range(int(weight))]
    assert found.value == near(fmean(minutes))
    assert found.low is not None
    assert found.high is not None
    assert found.low - 1e-9 <= found.value <= found.high + 1e-9


@given(st.integers(0, 60), st.integers(1, 60))
def test_equal_weights_are_counts(part: int, rest: int) -> None:
    same = weighted_share([(30, True)] * part + [(30, False)] * rest)
    assert same == near(wilson(part, part + rest))


@given(COUNTS)
def test_gini_simpson_is_the_share_of_unlike_pairs(counts: list[int]) -> None:
    people = [kind for kind, count in enumerate(counts) for _ in range(count)]
    assert gini_simpson(counts).value == near(fmean(one != other for one, other in combinations(people, 2)))


@given(COUNTS)
def test_hill_numbers_are_those_of_entropy(counts: list[int]) -> None:
    shares = [n / sum(counts) for n in counts]
    assert hill_one(counts) == near(math.exp(stats.entropy(shares)))
    assert hill_two(counts) == near(1 / sum(p * p for p in shares))
    assert 1 - 1e-9 <= hill_two(counts) <= hill_one(counts) + 1e-9 <= len(counts) + 1e-8


@given(st.integers(1, 12), st.integers(1, 30))
def test_equal_categories_are_as_many_as_they_are(kinds: int, each: int) -> None:
    assert hill_two([each] * kinds) == near(kinds)
    assert hill_one([each] * kinds) == near(kinds)


@pytest.mark.parametrize(("shares", "total"), [((0.5, 0.5), 4), ((0.2, 0.3, 0.5), 5), ((0.7, 0.1, 0.1, 0.1), 4)])
def test_the_variance_of_diversity_is_that_of_all_samples(shares: tuple[float, ...], total: int) -> None:
    mean = square = 0.0
    for sample in product(range(len(shares)), repeat=total):
        chance = math.prod(shares[kind] for kind in sample)
        value = gini_simpson(list(Counter(sample).values())).value
        mean += chance * value
        square += chance * value**2
    assert mean == near(1 - sum(p * p for p in shares))
    assert simpson_variance(shares, total) == near(square - mean**2)


@given(COUNTS)
def test_the_interval_of_diversity_is_two_deviations_about_it_as_far_as_a_share_goes(counts: list[int]) -> None:
    found = gini_simpson(counts)
    half = stats.norm.ppf(0.975) * math.sqrt(simpson_variance([n / sum(counts) for n in counts], sum(counts)))
    assert found == near((found.value, max(found.value - half, 0), min(found.value + half, 1)))


@given(st.lists(st.tuples(st.integers(1, 60), st.booleans()), min_size=1, max_size=80))
def test_kaplan_meier_is_that_of_scipy(lasted: list[tuple[int, bool]]) -> None:
    steps = kaplan_meier(lasted)
    sample = stats.CensoredData(
        uncensored=[time for time, has_ended in lasted if has_ended],
        right=[time for time, has_ended in lasted if not has_ended],
    )
    curve = stats.ecdf(sample).sf
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # where everything has ended there is no interval
        interval = curve.confidence_interval(0.95, method="log-log")
    for step in steps:
        assert step.value == near(float(curve.evaluate(step.time)))
        low, high = (float(end.evaluate(step.time)) for end in (interval.low, interval.high))
        if not math.isnan(low):
            assert (step.low, step.high) == near((low, high))
        assert survival_at(steps, step.time) == step
        assert step.at_risk == sum(time >= step.time for time, _ in lasted)
    assert survival_at(steps, 0).value == 1


def random_graph(nodes: int, chance: float, seed: int) -> nx.Graph:
    graph = nx.gnp_random_graph(nodes, chance, seed=seed)
    graph.remove_nodes_from(list(nx.isolates(graph)))
    return graph


@given(st.integers(2, 25), st.floats(0.05, 1), st.integers(0, 10_000))
def test_constraint_is_that_of_networkx(nodes: int, chance: float, seed: int) -> None:
    graph = random_graph(nodes, chance, seed)
    if not graph:
        return
    ties = {node: set(graph[node]) for node in graph}
    assert constraint(ties) == near(nx.constraint(graph))
    assert constraint({node: list(others) for node, others in ties.items()}) == near(nx.constraint(graph))


@given(st.integers(1, 20), st.floats(0, 1), st.integers(0, 10_000))
def test_what_holds_of_me_is_that_of_networkx(people: int, chance: float, seed: int) -> None:
    graph = nx.gnp_random_graph(people, chance, seed=seed)
    pairs = list(graph.edges)
    everyone = list(graph)
    graph.add_edges_from(("me", person) for person in everyone)
    assert own_constraint(everyone, pairs) == near(nx.constraint(graph, ["me"])["me"])
    found = effective_size(people, len(pairs))
    assert found == near((nx.effective_size(graph, ["me"])["me"],) * 3)


def test_constraint_can_exceed_one_and_a_tie_can_lower_it() -> None:
    assert own_constraint([1, 2], [(1, 2)]) > 1
    assert own_constraint([1, 2, 3], []) < own_constraint([1, 2], [])


def test_the_interval_of_the_effective_size_holds_the_truth_with_a_fifth_unknown() -> None:
    pick = random.Random(7)
    held = 0
    for _ in range(1000):
        people = pick.randrange(2, 40)
        chance = pick.random()
        pairs = [(pair, pick.random() < chance) for pair in combinations(range(people), 2)]
        known = [tied for _, tied in pairs if pick.random() >= 0.2]
        truth = effective_size(people, sum(tied for _, tied in pairs)).value
        found = effective_size(people, sum(known), len(pairs) - len(known))
        assert found.low is not None
        assert found.high is not None
        held += found.low - 1e-12 <= truth <= found.high + 1e-12
    assert held >= 950


@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.9])
def test_wilsons_interval_holds_the_truth_on_average(share: float) -> None:
    # Over all outcomes of samples of 5 to 60, weighed by their chance: what a simulation would come to.
    covered = [
        sum(
            stats.binom.pmf(part, n, share)
            for part in range(n + 1)
            if (found := wilson(part, n)).low <= share <= found.high  # type: ignore[operator]
        )
        for n in range(5, 61)
    ]
    assert fmean(covered) > 0.94
