"""The engine over days and months of a clock that takes no time: once each, on the day, at the hour."""

import asyncio
from contextlib import closing
from datetime import UTC, date, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import apsw
import pytest

from netdesk.core.bringing import Bringing, Means
from netdesk.core.change import Area, Origin
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.offers import IdeaDraft
from netdesk.core.people import PersonDraft
from netdesk.core.rules.rule import RuleDraft
from netdesk.services import ideas, interactions, nudges, outlook, people, reminders, rules, shelf, undo
from netdesk.services.engine import CLAMP, LoopAlarm
from tests.fakes import KilledError, at
from tests.mornings import snooze_until_tomorrow
from tests.world import World

PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path, at("2026-03-29 12:00", PARIS))
    yield made
    made.desk.close()


def test_a_due_touch_is_notified_once_on_its_day_at_the_daily_time(world):
    ana = world.add("Ana", 3)
    world.log(ana)
    world.run(at("2026-04-10 00:00", PARIS))
    assert world.shown == [("04-01 09:00", ["Ana"])]


def test_a_notice_that_stands_alone_comes_with_what_could_be_brought(world):
    ana = world.add("Ana", 3)
    world.log(ana)
    world.do(ideas.think, IdeaDraft(ana, "the article on storage"))
    world.run(at("2026-04-02 00:00", PARIS))
    assert world.shown == [("04-01 09:00", ["Ana"])]
    assert world.notifier.brought == [Bringing(Means.IDEA, "the article on storage")]


@pytest.mark.parametrize(
    "see_to",
    [
        lambda world, ana: world.log(ana),
        lambda world, ana: world.do(snooze_until_tomorrow, key(world)),
        lambda world, ana: world.do(nudges.dismiss, key(world)),
        lambda world, ana: world.do(reminders.pause, ana),
        lambda world, ana: world.do(shelf.discard, [ana]),
    ],
)
def test_a_notification_leaves_the_screen_once_what_it_tells_of_was_seen_to(world, see_to):
    ana = world.add("Ana", 3)
    world.log(ana)
    world.clock.plan(at("2026-04-01 10:10", PARIS), lambda: see_to(world, ana))
    world.run(at("2026-04-02 08:00", PARIS))
    assert (world.shown, world.taken_back) == ([("04-01 09:00", ["Ana"])], [("04-01 10:10", ["Ana"])])


def test_a_notification_of_several_stays_until_the_last_of_them_was_seen_to(world):
    ana, ben = world.add("Ana", 3), world.add("Ben", 3)
    world.log(ana, ben)
    world.clock.plan(at("2026-04-01 10:10", PARIS), lambda: world.log(ben))
    world.clock.plan(at("2026-04-01 11:20", PARIS), lambda: world.log(ana))
    world.run(at("2026-04-02 08:00", PARIS))
    assert world.taken_back == [("04-01 11:20", ["Ana", "Ben"])]


def test_a_notification_stays_while_what_it_tells_of_is_due(world):
    world.log(world.add("Ana", 3))
    world.clock.plan(at("2026-04-01 10:00", PARIS), lambda: world.log(world.add("Ben", 300)))
    world.run(at("2026-04-20 00:00", PARIS))
    assert (world.shown, world.taken_back) == ([("04-01 09:00", ["Ana"])], [])


def test_logging_makes_the_next_occurrence(world):
    ana = world.add("Ana", 3)
    world.log(ana)
    world.clock.plan(at("2026-04-05 20:00", PARIS), lambda: world.log(ana))
    world.run(at("2026-04-10 00:00", PARIS))
    assert world.shown == [("04-01 09:00", ["Ana"]), ("04-08 09:00", ["Ana"])]


def test_logging_before_the_day_means_no_notification(world):
    ana = world.add("Ana", 3)
    world.log(ana)
    world.clock.plan(at("2026-04-01 08:59", PARIS), lambda: world.log(ana))
    world.run(at("2026-04-04 08:59", PARIS))
    assert world.shown == []


def test_a_week_off_gives_one_notification(world):
    for days, name in enumerate(("Ana", "Ben", "Chi")):
        world.log(world.add(name, 3 + days))
    world.run(at("2026-03-30 18:00", PARIS))
    world.clock.move_to(at("2026-04-07 07:30", PARIS))
    world.restart()
    world.run(at("2026-04-10 00:00", PARIS))
    assert world.shown == [("04-07 07:30", ["Ana", "Ben", "Chi"])]


def test_a_machine_asleep_over_the_daily_time_notifies_when_it_wakes(world):
    world.log(world.add("Ana", 3))
    world.clock.plan(at("2026-03-31 23:50", PARIS), lambda: world.clock.advance(hours=11))
    world.run(at("2026-04-10 00:00", PARIS))
    assert world.shown == [("04-01 10:50", ["Ana"])]


def test_what_a_clock_that_ran_ahead_told_is_told_again_on_its_day(world):
    ana, ben = world.add("Ana", 3), world.add("Ben", 5)
    world.log(ana)
    world.log(ben)
    world.run(at("2026-03-31 12:00", PARIS))
    world.clock.move_to(at("2090-01-01 12:00", PARIS))
    world.run(at("2090-01-01 13:00", PARIS))
    assert world.shown == [("01-01 12:00", ["Ana", "Ben"])]
    world.clock.move_to(at("2026-03-31 12:05", PARIS))
    world.run(at("2026-04-10 00:00", PARIS))
    assert world.shown[1:] == [("04-01 09:00", ["Ana"]), ("04-03 09:00", ["Ben"])]


def test_who_only_looks_does_not_wait_for_one_who_writes(world):
    world.log(world.add("Ana", 3))
    with closing(apsw.Connection(str(world.folder / "netdesk.db"))) as other:
        other.execute("BEGIN IMMEDIATE")
        assert world.do(outlook.read).due_count == 0


def test_a_clock_set_right_by_some_hours_tells_nothing_twice(world):
    world.log(world.add("Ana", 3))
    world.run(at("2026-04-01 10:00", PARIS))
    world.clock.move_to(at("2026-03-31 22:00", PARIS))
    world.run(at("2026-04-10 00:00", PARIS))
    assert world.shown == [("04-01 09:00", ["Ana"])]


def test_a_snoozed_touch_comes_back_on_its_day_and_is_notified_again(world):
    ana = world.add("Ana", 3)
    world.log(ana)
    world.clock.plan(at("2026-04-01 10:00", PARIS), lambda: world.do(snooze_until_tomorrow, key(world)))
    world.run(at("2026-04-10 00:00", PARIS))
    assert world.shown == [("04-01 09:00", ["Ana"]), ("04-02 09:00", ["Ana"])]


def test_the_undo_of_a_snooze_brings_the_nudge_back_without_a_second_notification(world):
    world.log(world.add("Ana", 3))
    world.clock.plan(at("2026-04-01 10:00", PARIS), lambda: world.do(nudges.snooze, key(world), date(2026, 4, 30)))
    world.clock.plan(at("2026-04-01 11:00", PARIS), lambda: world.do(undo.undo))
    world.run(at("2026-04-10 00:00", PARIS))
    assert world.shown == [("04-01 09:00", ["Ana"])]
    assert [nudge.name for nudge in nudges.today(world.desk.reader, at("2026-04-01 12:00", PARIS))] == ["Ana"]


def test_the_undo_of_a_log_does_not_notify_a_second_time(world):
    ana = world.add("Ana", 3)
    world.log(ana)
    world.clock.plan(at("2026-04-02 10:00", PARIS), lambda: world.log(ana))
    world.clock.plan(at("2026-04-03 10:00", PARIS), lambda: world.do(undo.undo))
    world.run(at("2026-04-10 00:00", PARIS))
    assert world.shown == [("04-01 09:00", ["Ana"])]


def test_a_kill_after_saving_shows_nothing_twice(world):
    world.log(world.add("Ana", 3))
    world.run(at("2026-04-01 09:30", PARIS))
    world.restart()
    world.run(at("2026-04-05 00:00", PARIS))
    assert len(world.shown) == 1


def test_a_kill_between_showing_and_saving_shows_it_once_more_and_then_never(world):
    world.log(world.add("Ana", 3))
    world.notifier.kills = 1
    with pytest.raises(KilledError):
        world.run(at("2026-04-05 00:00", PARIS))
    for _ in range(3):
        world.restart()
        world.run(world.clock.now() + timedelta(days=1))
    assert world.shown == [("04-01 09:00", ["Ana"])] * 2


def test_without_a_notification_service_it_is_tried_again_and_not_lost(world):
    world.log(world.add("Ana", 3))
    world.notifier.is_there = False
    world.run(at("2026-04-01 12:00", PARIS))
    assert (world.shown, world.notifier.asked > 1) == ([], True)
    world.notifier.is_there = True
    world.run(at("2026-04-01 13:00", PARIS))
    assert world.shown == [("04-01 12:00", ["Ana"])]


@pytest.mark.parametrize(
    ("zone", "start", "hours"),
    [
        ("Europe/Paris", "2026-03-27 12:00", ["03-28 09:00", "03-29 09:00", "03-30 09:00"]),
        ("Europe/Paris", "2026-10-23 12:00", ["10-24 09:00", "10-25 09:00", "10-26 09:00"]),
        ("Asia/Beirut", "2026-03-27 12:00", ["03-28 09:00", "03-29 09:00", "03-30 09:00"]),
        ("America/Havana", "2026-10-30 12:00", ["10-31 09:00", "11-01 09:00", "11-02 09:00"]),
        ("Australia/Lord_Howe", "2026-04-03 12:00", ["04-04 09:00", "04-05 09:00", "04-06 09:00"]),
    ],
)
def test_the_hour_holds_over_a_change_of_the_clocks(tmp_path, zone, start, hours):
    world = World(tmp_path, at(start, ZoneInfo(zone)))
    for days in (1, 2, 3):
        world.log(world.add(f"P{days}", days, 400))
    world.run(world.clock.now() + timedelta(days=4))
    world.desk.close()
    assert [when for when, _ in world.shown] == hours


def test_a_move_to_another_zone_keeps_the_calendar_day(world):
    world.log(world.add("Ana", 3))

    def fly():
        world.clock.zone = ZoneInfo("America/Los_Angeles")

    world.clock.plan(at("2026-03-31 20:00", PARIS), fly)
    world.run(at("2026-04-10 00:00", PARIS))
    assert world.shown == [("04-01 09:00", ["Ana"])]


def test_a_clock_set_back_shows_nothing_twice(world):
    world.log(world.add("Ana", 3))
    world.clock.plan(at("2026-04-01 09:05", PARIS), lambda: world.clock.advance(hours=-3))
    world.run(at("2026-04-10 00:00", PARIS))
    assert len(world.shown) == 1


def test_between_due_times_it_wakes_for_the_clamp_the_new_day_and_the_daily_time_alone(world):
    world.log(world.add("Ana", 3))
    world.run(at("2026-04-02 12:00", PARIS))
    waits = world.clock.waits
    extra = [
        later
        for earlier, later in pairwise(waits)
        if later.astimezone(UTC) - earlier.astimezone(UTC) < CLAMP and later.time() not in (time(0), time(9))
    ]
    assert extra == []


def test_views_hear_of_a_new_day_and_of_a_new_number_due(world):
    world.log(world.add("Ana", 2))
    heard = []
    world.desk.subscribe(lambda change: heard.append((world.clock.now().strftime("%m-%d %H:%M"), change)))
    world.run(at("2026-04-01 12:00", PARIS))
    assert [when for when, _ in heard] == ["03-30 00:00", "03-31 00:00", "04-01 00:00"]
    assert all(change.concerns(Area.NUDGES) and change.origin is Origin.ENGINE for _, change in heard)


def test_views_hear_at_the_first_look_that_a_rule_is_broken(world):
    ana = world.do(people.add, PersonDraft(given="Ana", tags=("mentor",)))
    day = world.clock.now().date() - timedelta(90)
    world.do(interactions.log, InteractionDraft(day, (ana,), Channel.IN_PERSON))
    world.do(rules.add, RuleDraft("Mentors", check='each "is:mentor" met in person every 6w', has_nudge=True))
    heard = []

    def read(_change):
        heard.append([each.title for each in nudges.today(world.desk.reader, world.clock.now())])

    world.desk.subscribe(read)
    world.run(at("2026-03-29 18:00", PARIS))
    assert heard == [["Mentors"]]


def test_an_error_is_logged_and_the_next_look_happens(world, caplog):
    world.log(world.add("Ana", 1))
    show, calls = world.notifier.show, []

    async def failing(outlook, today):
        calls.append(today)
        if len(calls) == 1:
            raise OSError("no bus")
        return await show(outlook, today)

    world.notifier.show = failing
    world.run(at("2026-03-30 12:00", PARIS))
    assert world.shown == [("03-30 09:15", ["Ana"])]
    assert "Due touches could not be looked at" in caplog.text


def test_the_loop_alarm_keeps_one_timer_for_many_pokes():
    async def body():
        alarm, woken, armed = LoopAlarm(), asyncio.Event(), []
        loop = asyncio.get_running_loop()
        call_later = loop.call_later
        loop.call_later = lambda seconds, *rest: armed.append(seconds) or call_later(seconds / 1000, *rest)
        for _ in range(20):
            woken.set()
            await alarm.wait(woken, 900)
        assert armed == [900]
        woken.clear()
        await alarm.wait(woken, 900)
        assert woken.is_set()
        woken.clear()
        await alarm.wait(woken, 5)
        assert armed == [900, 5]

    asyncio.run(body())


def key(world):
    return nudges.today(world.desk.reader, world.clock.now())[0].key
