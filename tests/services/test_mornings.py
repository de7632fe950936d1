"""A day sized to the minutes of the user, from a real store."""

from dataclasses import replace
from datetime import date, time

import pytest

from netdesk.core.people import PersonDraft
from netdesk.core.reminders import ReminderDraft
from netdesk.services import (
    listing,
    mornings,
    nudge_history,
    nudges,
    people,
    preferences,
    queries,
    reminders,
    shelf,
    undo,
)
from tests.fakes import at
from tests.world import World


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path, at("2026-03-01 12:00"))
    yield made
    made.desk.close()


@pytest.fixture
def six(world):
    """Six people who are due, on a day of nine minutes."""
    world.do(preferences.change, replace(preferences.read(world.desk.reader), daily_minutes=9))
    return [world.add(f"P{number}", 7) for number in range(6)]


def day(world, limit=None):
    return mornings.read(world.desk.reader, world.clock.now(), limit)


def titles(found):
    return [nudge.title for nudge in found]


def test_a_day_asks_for_what_fits(world, six):
    asked = day(world)
    assert (titles(asked.picked), titles(asked.waiting), asked.minutes) == (["P0", "P1", "P2"], ["P3", "P4", "P5"], 9)
    assert (asked.asked, asked.more, asked.held_back) == (3, 0, 3)


def test_seeing_to_somebody_does_not_bring_up_the_next(world, six):
    world.log(six[0])
    world.do(nudges.done, day(world).picked[0].key)
    assert (titles(day(world).picked), day(world).spent) == (["P2"], 6)
    world.log(six[2])
    assert (day(world).picked, day(world).spent, len(day(world).waiting)) == ([], 9, 3)
    world.clock.move_to(at("2026-03-02 08:00"))
    assert titles(day(world).picked) == ["P3", "P4", "P5"]


def test_dismissing_somebody_brings_up_the_next(world, six):
    world.do(nudges.dismiss, day(world).picked[0].key)
    assert titles(day(world).picked) == ["P1", "P2", "P3"]


def test_beyond_the_limit_they_are_counted(world, six):
    few = day(world, limit=4)
    assert (len(few.picked), len(few.waiting), few.more, few.held_back) == (3, 1, 2, 3)
    world.do(preferences.change, replace(preferences.read(world.desk.reader), daily_minutes=0))
    endless = day(world, limit=4)
    assert (endless.asked, endless.held_back) == (6, 0)


def test_the_summary_tells_all_that_is_new_and_counts_what_the_day_asks_for(world, six):
    world.run(at("2026-03-01 13:00"))
    assert world.shown == [("03-01 12:00", ["P0", "P1", "P2", "P3", "P4", "P5"])]
    (told,) = world.notifier.days
    assert (titles(told.picked), told.asked, told.held_back) == (titles(day(world).picked), 3, 3)
    world.run(at("2026-03-04 13:00"))
    assert len(world.shown) == 1


def test_what_has_a_clock_time_is_no_summary(world, six):
    world.run(at("2026-03-01 13:00"))
    world.do(reminders.add, ReminderDraft("Pay the fee", date(2026, 3, 1), at=time(15)))
    world.run(at("2026-03-01 16:00"))
    assert world.shown[1:] == [("03-01 15:00", [""])]
    assert world.notifier.days[1:] == [None]


def test_a_holiday_says_until_when_and_asks_for_nothing(world, six):
    world.do(reminders.pause_all, date(2026, 3, 10))
    away = day(world)
    assert (away.asked, away.waiting, away.paused_until) == (0, [], date(2026, 3, 10))
    world.do(reminders.resume)
    assert (day(world).asked, day(world).paused_until) == (3, None)


def test_a_snoozed_nudge_is_brought_back_without_a_word(world):
    world.do(reminders.add, ReminderDraft("Pay the fee", date(2026, 3, 1)))
    world.run(at("2026-03-01 13:00"))
    key = day(world).picked[0].key
    world.do(nudges.snooze, key, date(2026, 3, 20))
    assert day(world).picked == []
    assert world.do(nudges.bring_back, key) is None
    assert titles(day(world).picked) == ["Pay the fee"]
    world.run(at("2026-03-19 12:00"))
    assert len(world.shown) == 1
    assert world.do(undo.undo) == "Brought back Pay the fee"
    assert day(world).picked == []


def test_the_history_is_found_by_name_and_read_in_pages(world, six):
    for nudge in day(world).picked:
        world.do(nudges.dismiss, nudge.key)
    reader = world.desk.reader
    assert [event.title for event in nudge_history.newest(reader, 10, text="p1")] == ["P1"]
    assert [event.person_id for event in nudge_history.newest(reader, 10, six[0])] == [six[0]]
    pages = [nudge_history.newest(reader, 2, offset=offset) for offset in (0, 2)]
    assert [[event.title for event in page] for page in pages] == [["P2", "P1"], ["P0"]]


def test_what_was_told_of_is_in_the_history_of_its_person(world):
    ana = world.add("Ana", 300)
    world.do(reminders.add, ReminderDraft("Ask about storage", date(2026, 3, 1), person_id=ana))
    world.run(at("2026-03-01 13:00"))
    told = nudge_history.newest(world.desk.reader, 10, ana)
    assert sorted((event.what, event.title) for event in told) == [("shown", "Ana"), ("shown", "Ask about storage")]


def test_an_empty_day_counts_whom_nothing_tells_of_and_its_query_finds_them(world):
    placed = {"closeness": 1}, {"do_not_contact": True}
    for number, facts in enumerate(({}, {}, *placed)):
        world.do(people.add, PersonDraft(given=f"N{number}", **facts))
    archived = world.do(people.add, PersonDraft(given="Gone"))
    world.do(shelf.archive, [archived])
    found = day(world)
    assert (found.picked, found.unplaced) == ([], 2)
    query = queries.read(world.desk.reader, mornings.UNPLACED, found.now.date())
    assert listing.count(world.desk.reader, query) == 2
