"""Readiness: how it stands with somebody before I ask for something. Shown, never in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

COLD_TOUCH_DAYS, COLD_GIVE_DAYS = 180, 365
"""Without a touch that was no ask, or a give, in so many days an ask is a cold one."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Between somebody and me as of ``today``: the last touch that was no ask of mine, gives, and what I asked.

    ``gives`` are those of the last 365 days, ``open_asks`` mine that nothing has come of yet.
    """

    today: date
    touched_on: date | None
    gave_on: date | None
    gives: int
    open_asks: int

    @property
    def is_cold(self) -> bool:
        """Whether an ask now would be a cold one."""
        return self.lacks_touch or self.lacks_gift

    @property
    def lacks_touch(self) -> bool:
        """Whether the last touch that was no ask is too long ago."""
        return _is_longer_ago(self.touched_on, self.today, COLD_TOUCH_DAYS)

    @property
    def lacks_gift(self) -> bool:
        """Whether the last gift is."""
        return _is_longer_ago(self.gave_on, self.today, COLD_GIVE_DAYS)


def _is_longer_ago(on: date | None, today: date, days: int) -> bool:
    return on is None or (today - on).days > days
