"""Clocks that run ahead for a while: which instants they may have dated wrongly, so that nothing is deleted for it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LULL = timedelta(days=92)
_PROOF_DAYS = 6


def unproven(newest_first: Sequence[datetime]) -> int:
    """How many of the newest instants may be those of a clock that ran ahead: all after a gap of a quarter, until they
    go on for six days.
    """
    begin = 0
    for at, (newer, older) in enumerate(pairwise(newest_first), 1):
        if newer - older > _LULL:
            if (utc_day(newest_first[begin]) - utc_day(newer)).days >= _PROOF_DAYS:
                break
            begin = at
    return begin


def utc_day(at: datetime) -> date:
    """The day of an aware instant, in UTC."""
    return at.astimezone(UTC).date()
