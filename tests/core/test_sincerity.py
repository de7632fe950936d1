"""The gate: what may be done upon a milestone, over many random cases and in those that the rules name."""

import random

import pytest

from netdesk.core.milestones import MilestoneKind
from netdesk.core.sincerity import LEVELS, MOST_DAYS, TABLE, Rung, Yearly, offered

CASES = 120_000
OCCASIONS = [*MilestoneKind, *Yearly]


def loudest(*case, is_verified):
    return offered(*case, is_verified=is_verified).rungs[-1]


def test_the_laws_of_the_gate_hold_over_many_cases():
    chance = random.Random(6)
    for _ in range(CASES):
        occasion = chance.choice(OCCASIONS)
        closeness = chance.choice([None, -1, 0, 1, 2, 3, 4, 5, 6, 99])
        age, is_verified = chance.randrange(-400, 4000), chance.random() < 0.5
        rungs, why = offered(occasion, closeness, age, is_verified=is_verified)
        assert rungs[0] is Rung.NOTHING
        assert list(rungs) == list(Rung)[: len(rungs)]
        assert why
        closer = (closeness or 0) + chance.randrange(4)
        assert rungs[-1] <= loudest(occasion, closer, age, is_verified=is_verified)
        assert rungs[-1] <= loudest(occasion, closeness, age - chance.randrange(50), is_verified=is_verified)
        assert rungs[-1] <= loudest(occasion, closeness, age, is_verified=True)
        if not is_verified or age > MOST_DAYS:
            assert rungs[-1] <= Rung.NOTE
        if closeness is None or closeness < LEVELS[0]:
            assert rungs == (Rung.NOTHING,)


def test_every_occasion_has_a_row_that_never_falls_with_closeness():
    assert set(TABLE) == set(OCCASIONS)
    assert all(list(row) == sorted(row) and len(row) == len(LEVELS) for row in TABLE.values())


@pytest.mark.parametrize(
    ("case", "is_verified", "most"),
    [
        ((MilestoneKind.PROMOTION, 5, 90), True, Rung.IN_PERSON),
        ((MilestoneKind.PROMOTION, 5, 91), True, Rung.NOTE),
        ((MilestoneKind.PROMOTION, 5, 0), False, Rung.NOTE),
        ((MilestoneKind.PROMOTION, 1, 0), True, Rung.NOTHING),
        ((MilestoneKind.JOB_CHANGE, 2, 10), True, Rung.MESSAGE),
        ((MilestoneKind.LEFT, 5, 0), True, Rung.NOTE),
        ((Yearly.BIRTHDAY, 5, 0), True, Rung.GIFT),
    ],
)
def test_the_loudest_that_is_offered(case, is_verified, most):
    assert loudest(*case, is_verified=is_verified) is most
