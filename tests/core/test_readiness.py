"""Whether an ask would be a cold one: too late to build a tie, in both its measures, to the day."""

from datetime import date, timedelta

import pytest

from netdesk.core.readiness import Readiness

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("touched", "gave", "lacks_touch", "lacks_gift"),
    [
        (0, 0, False, False),
        (180, 365, False, False),
        (181, 365, True, False),
        (180, 366, False, True),
        (None, 0, True, False),
        (0, None, False, True),
        (None, None, True, True),
    ],
)
def test_an_ask_is_cold_without_a_touch_in_180_days_or_a_gift_in_365(touched, gave, lacks_touch, lacks_gift):
    touched_on, gave_on = (None if days is None else TODAY - timedelta(days=days) for days in (touched, gave))
    found = Readiness(TODAY, touched_on, gave_on, 1, 0)
    assert (found.lacks_touch, found.lacks_gift) == (lacks_touch, lacks_gift)
    assert found.is_cold == (lacks_touch or lacks_gift)
