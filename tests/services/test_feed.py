"""The calendar file of a real desk: what is in it, when it is written and when it goes."""

import asyncio
from datetime import date, datetime, time

import pytest
import recurring_ical_events
from icalendar import Calendar

from netdesk.core.dates import PartialDate
from netdesk.core.exchanges import Promise, PromiseDraft, Side
from netdesk.core.people import PersonDraft
from netdesk.core.reminders import ReminderDraft
from netdesk.paths import feed_file
from netdesk.services import feed, people, promises, reminders, undo
from tests.fakes import at
from tests.world import World


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path, at("2026-03-01 12:00"))
    yield made
    made.desk.close()


def write(world):
    return feed.refresh(world.desk.reader, world.folder, world.clock.now())


def read(world):
    return Calendar.from_ical(feed_file(world.folder).read_bytes())


def days(world, year):
    found = recurring_ical_events.of(read(world)).between(date(year, 1, 1), date(year + 1, 1, 1))
    return sorted((str(each["SUMMARY"]), str(each["DTSTART"].dt)) for each in found)


def fill(world):
    world.do(people.add, PersonDraft(given="Ana", closeness=4, birthday=PartialDate(1980, 2, 29)))
    world.do(people.add, PersonDraft(given="Distant", closeness=1, birthday=PartialDate(1980, 5, 1)))
    ben = world.do(people.add, PersonDraft(given="Ben; Sons, \n“x”", closeness=3))
    owed = PromiseDraft(date(2026, 3, 1), (ben,), Promise(Side.ME, "the venue list", date(2026, 3, 9)))
    world.do(promises.add, owed)
    rule = "FREQ=MONTHLY;INTERVAL=3"
    world.do(reminders.add, ReminderDraft("Letter", date(2026, 8, 31), time(15), rule, ben, "Europe/Paris"))
    world.do(reminders.add, ReminderDraft("Once", date(2026, 4, 1), time(9)))


def test_without_being_wanted_there_is_none(world):
    fill(world)
    assert write(world) is None
    assert not feed_file(world.folder).exists()


def test_it_holds_birthdays_promises_and_reminders_on_their_days(world):
    fill(world)
    world.do(feed.keep, True)
    assert write(world) == 4
    assert days(world, 2026) == [
        ("Ana: birthday (1980)", "2026-02-28"),
        ("Letter", "2026-08-31 15:00:00+02:00"),
        ("Letter", "2026-11-30 15:00:00+01:00"),
        ("Once", "2026-04-01 09:00:00"),
        ("Promise: the venue list", "2026-03-09"),
    ]
    notes = [str(each["DESCRIPTION"]) for each in read(world).walk("VEVENT") if "DESCRIPTION" in each]
    assert any("Ben; Sons" in note for note in notes)
    assert feed_file(world.folder).stat().st_mode & 0o077 == 0


def test_what_is_seen_to_leaves_it_and_undo_brings_it_back(world):
    fill(world)
    world.do(feed.keep, True)
    world.do(promises.keep, 1)
    assert write(world) == 3
    world.do(undo.undo)
    assert write(world) == 4


def test_wanted_no_more_it_is_taken_away(world):
    fill(world)
    world.do(feed.keep, True)
    write(world)
    world.do(undo.undo)
    assert write(world) is None
    assert not feed_file(world.folder).exists()


def test_the_same_is_not_written_again(world):
    fill(world)
    world.do(feed.keep, True)
    write(world)
    before = feed_file(world.folder).stat().st_mtime_ns
    assert write(world) == 4
    assert feed_file(world.folder).stat().st_mtime_ns == before


def test_an_open_desk_follows_each_change(world, monkeypatch):
    monkeypatch.setattr(feed, "SETTLES_AFTER", 0)

    async def until(holds):
        async with asyncio.timeout(20):
            while not holds():
                await asyncio.sleep(0.01)

    async def live():
        following = asyncio.create_task(feed.follow(world.desk))
        world.do(feed.keep, True)
        await until(feed_file(world.folder).exists)
        world.do(reminders.add, ReminderDraft("Once", date(2026, 4, 1)))
        await until(lambda: b"Once" in feed_file(world.folder).read_bytes())
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)

    asyncio.run(live())
    assert days(world, 2026) == [("Once", "2026-04-01")]


def test_every_zone_can_be_named(world):
    world.do(feed.keep, True)
    for zone in ("America/St_Johns", "Asia/Kathmandu", "Africa/Casablanca", "UTC"):
        world.do(reminders.add, ReminderDraft(zone, date(2026, 7, 1), time(9), zone=zone))
    write(world)
    starts = {str(each["SUMMARY"]): each["DTSTART"].dt for each in read(world).walk("VEVENT")}
    assert starts["Asia/Kathmandu"].utcoffset().total_seconds() == (5 * 60 + 45) * 60
    assert isinstance(starts["UTC"], datetime)
