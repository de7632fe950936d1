"""Days for tests of what is shown of them."""

from datetime import timedelta

from netdesk.clock import today
from netdesk.core.planner import TOUCH_MINUTES, budget
from netdesk.services import nudges as service
from netdesk.services.mornings import Day


def snooze_until_tomorrow(store, key):
    """The verb that most tests of snoozing need."""
    service.snooze(store, key, today(store.clock) + timedelta(days=1))


def day_of(nudges, now, more=0, minutes=0, spent=0, paused_until=None):
    """A day on which ``nudges`` stand, with a budget of ``minutes``."""
    due = [nudge for nudge in nudges if nudge.is_due]
    parted = budget.morning(due, minutes, spent)
    assert all(nudge.minutes >= TOUCH_MINUTES for nudge in due)
    return Day(now, nudges, parted.picked, parted.waiting, more, parted.minutes, minutes, spent, paused_until)
