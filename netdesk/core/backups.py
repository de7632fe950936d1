"""Backups: when and before what they are made, which of them are kept, and how one differs from the present."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.clocks import unproven, utc_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

DAYS, WEEKS, MONTHS = 7, 4, 12
"""Of how many days, weeks and months that have one the newest backup is kept."""
_NAME = re.compile(r"netdesk-(\d{8}T\d{6})Z-([a-z]+)\.db")


class Occasion(StrEnum):
    """What a backup was made for."""

    DAILY = "daily"
    ASKED = "asked"
    IMPORT = "import"
    MERGE = "merge"
    RESTORE = "restore"
    MIGRATION = "migration"
    PASSPHRASE = "passphrase"
    REPAIR = "repair"
    LOST = "lost"


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One backup. ``at`` is aware and to the second; ``size`` is in bytes."""

    at: datetime
    occasion: Occasion
    size: int = 0

    @property
    def name(self) -> str:
        """What its file is called."""
        return f"netdesk-{self.at.astimezone(UTC):%Y%m%dT%H%M%S}Z-{self.occasion}.db"

    @classmethod
    def of(cls, name: str, size: int = 0) -> Backup | None:
        """The backup that a file of this name is; None where it is none."""
        found = _NAME.fullmatch(name)
        if found is None or found[2] not in set(Occasion):
            return None
        try:
            at = datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        except ValueError:
            return None
        return cls(at, Occasion(found[2]), size)


def kept(backups: Iterable[Backup], now: datetime) -> set[Backup]:
    """Those worth keeping: the newest of each of the last 7 days, 4 weeks (ISO 8601) and 12 months that have one, and
    the newest of every occasion.

    What a clock that ran ahead may have dated (see clocks.py) does not displace the others: those after ``now``, and
    those not yet proven right, are thinned out separately.
    """
    newest_first = sorted(backups, reverse=True)
    ahead = sum(each.at > now for each in newest_first)
    proven = ahead + unproven([each.at for each in newest_first[ahead:]])
    found: set[Backup] = set()
    for group in (newest_first[:ahead], newest_first[ahead:proven], newest_first[proven:]):
        for period, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS), (_occasion, len(Occasion))):
            found.update(_newest_of_each(group, period, most))
    return found


def _newest_of_each(newest_first: Sequence[Backup], period: Callable[[Backup], object], most: int) -> list[Backup]:
    found: dict[object, Backup] = {}
    for backup in newest_first:
        found.setdefault(period(backup), backup)
    return list(found.values())[:most]


def _day(backup: Backup) -> date:
    return utc_day(backup.at)


def _week(backup: Backup) -> tuple[int, int]:
    return _day(backup).isocalendar()[:2]


def _month(backup: Backup) -> tuple[int, int]:
    return _day(backup).year, _day(backup).month


def _occasion(backup: Backup) -> Occasion:
    return backup.occasion


@dataclass(frozen=True, slots=True)
class Difference:
    """How many rows a table has in the backup (``there``) and in the desk (``here``), and how many are in one alone."""

    table: str
    there: int
    here: int
    only_there: int
    only_here: int

    @property
    def what(self) -> str:
        """The table in words."""
        return {"person": "people"}.get(self.table, self.table.replace("_", " "))


@dataclass(frozen=True, slots=True)
class Preview:
    """What a restore would change: the tables that differ, with people and interactions in any case, and the last step
    there and here as (label, UTC instant), None where there is none.
    """

    differences: tuple[Difference, ...]
    last_there: tuple[str, str] | None
    last_here: tuple[str, str] | None

    @property
    def is_same(self) -> bool:
        """Whether nothing would change of what the user stated."""
        return not any(each.only_there or each.only_here for each in self.differences)
