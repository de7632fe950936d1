"""Thirty years of reminders in every zone of the tz database against the oracle: ``make reminders-proof``.

Prints its counts as it goes. Exit code 1 where anything was missed, doubled, early or late, or fewer than a million
notifications fired. ARGS: years, how many zones, on how many processor cores (0 or none given: all).
"""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields
from functools import partial
from zoneinfo import available_timezones

from tests.core.reminder_life import Counts, Life

YEARS = 30
ENOUGH = 1_000_000
STEADY = ("Europe/Paris", "America/New_York", "Asia/Beirut", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca")


def live(years: float, job: tuple[str, bool]) -> Counts:
    """One life in a zone; steady ones are at it every day of the years."""
    zone, is_steady = job
    return Life(zone, years, 1, is_steady).live()


def words(counts: Counts) -> str:
    """The counts in a line."""
    return ", ".join(f"{item.name} {getattr(counts, item.name):,}" for item in fields(counts) if item.name != "faults")


def main(years: float, most: int | None = None, cores: int | None = None) -> int:
    """Live all lives and print what happened."""
    zones = sorted(available_timezones())[:most]
    jobs = [(zone, True) for zone in STEADY if zone in zones] + [(zone, False) for zone in zones]
    total, began = Counts(), time.monotonic()
    with ProcessPoolExecutor(cores or os.cpu_count()) as pool:
        for done, counts in enumerate(pool.map(partial(live, years), jobs), start=1):
            total.add(counts)
            if done % 25 == 0 or done == len(jobs):
                minutes = (time.monotonic() - began) / 60
                print(f"{done} of {len(jobs)} lives of {years:g} years, {minutes:.0f} min: {words(total)}", flush=True)
    for fault in total.faults[:20]:
        print(fault)
    is_whole = most is not None or total.firings >= ENOUGH
    print(f"{len(zones)} zones: {'proven' if is_whole and not total.faults else 'NOT PROVEN'}")
    return 0 if is_whole and not total.faults else 1


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(float(given[0]) if given else YEARS, *(int(number) or None for number in given[1:])))
