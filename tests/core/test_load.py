"""λ against μ, and intervals made longer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.load import LEAST_DAYS, Load, made, promised, stretched


def test_the_load_is_the_sum_of_the_rates():
    assert promised([30, 60, 365]) == pytest.approx(1 / 30 + 1 / 60 + 1 / 365)
    assert made(45, 90) == 0.5


@pytest.mark.parametrize(
    ("load", "factor"),
    [
        (Load(1.0, 0.5, 30, 45, 90), 2.0),
        (Load(0.5, 0.5, 30, 45, 90), None),
        (Load(1.0, 0.0, 30, 0, 90), None),
        (Load(1.0, 0.5, 30, 10, LEAST_DAYS - 1), None),
    ],
    ids=["too much", "it fits", "nothing made", "too young"],
)
def test_the_factor_is_there_where_it_means_something(load, factor):
    assert load.factor == factor


@given(st.lists(st.integers(1, 2000), min_size=1, max_size=60), st.floats(0.01, 20))
def test_stretched_it_fits(ideals, rate):
    load = Load(promised(ideals), rate, len(ideals), 90, 90)
    if load.factor is None:
        assert rate >= load.promised
        return
    longer = [stretched(days, load.factor) for days in ideals]
    assert all(then >= now for now, then in zip(ideals, longer, strict=True))
    if max(longer) < 36525:
        assert promised(longer) <= rate * (1 + 1e-6)
