"""Which backups are kept, and what their names say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.backups import DAYS, MONTHS, WEEKS, Backup, Occasion, kept

START = datetime(2024, 1, 1, tzinfo=UTC)
END = START + timedelta(days=3 * 365)
INSTANTS = st.integers(0, 3 * 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
YEARS = timedelta(days=100 * 365)
BACKUPS = st.builds(Backup, INSTANTS, st.sampled_from(Occasion))


@given(st.sets(BACKUPS, max_size=30))
def test_few_are_kept_and_always_the_newest_of_each_period(backups: set[Backup]) -> None:
    keeping = kept(backups, END)
    assert keeping <= backups
    assert len(keeping) <= 2 * (DAYS + WEEKS + MONTHS + len(Occasion))
    assert kept(keeping, END) == keeping
    for occasion in Occasion:
        of_it = [each for each in backups if each.occasion is occasion]
        assert not of_it or max(of_it) in keeping
    for period, most in ((lambda at: at.date(), DAYS), (lambda at: at.isocalendar()[:2], WEEKS),
                         (lambda at: (at.year, at.month), MONTHS)):  # fmt: skip
        newest = sorted({period(each.at) for each in backups}, reverse=True)[:most]
        for one in newest:
            assert max(each for each in backups if period(each.at) == one) in keeping


@given(st.sets(BACKUPS, max_size=30))
def test_thinning_out_after_each_is_as_good_as_at_the_end(backups: set[Backup]) -> None:
    there: set[Backup] = set()
    for each in sorted(backups):
        there = kept({*there, each}, each.at)
    assert there == kept(backups, END)


def test_a_year_of_days_leaves_a_week_a_month_and_a_year() -> None:
    days = {Backup(START + timedelta(days=day), Occasion.DAILY) for day in range(366)}
    ages = sorted((START + timedelta(days=365) - each.at).days for each in kept(days, END))
    assert ages[:DAYS] == [0, 1, 2, 3, 4, 5, 6]
    assert len(ages) < DAYS + WEEKS + MONTHS
    assert ages[-1] > 330


@given(st.sets(BACKUPS, max_size=30), st.sets(BACKUPS, max_size=5), st.timedeltas(timedelta(days=93), YEARS))
def test_a_clock_that_runs_ahead_for_some_days_throws_away_none_of_the_right_ones(
    backups: set[Backup], wrong: set[Backup], jump: timedelta
) -> None:
    right = backups | {Backup(END - timedelta(days=day), Occasion.DAILY) for day in range(DAYS)}
    ahead = {Backup(END + jump + (each.at - START) / 365, each.occasion) for each in wrong}
    there = kept(right, END)
    for each in sorted(ahead):
        there = kept({*there, each}, each.at)
    assert there >= kept(right, END)
    set_right = Backup(END + timedelta(days=1), Occasion.DAILY)
    assert kept({*there, set_right}, set_right.at) - ahead == kept({*right, set_right}, set_right.at)


@given(BACKUPS)
def test_a_name_says_when_and_what_for(backup: Backup) -> None:
    at = backup.at.replace(second=0)
    assert Backup.of(backup.name) == Backup(at, backup.occasion)


def test_other_names_are_no_backups() -> None:
    for name in ("netdesk.db", "netdesk-20261399T000000Z-daily.db", "netdesk-20261101T000000Z-other.db", ".part"):
        assert Backup.of(name) is None
