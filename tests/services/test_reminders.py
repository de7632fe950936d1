"""Reminders, birthdays, mentors and pauses from a real store, and what trackers of such tools complain of, by name."""

from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.dates import PartialDate
from netdesk.core.exchanges import Promise, Side
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.people import PersonDraft, Position
from netdesk.core.planner import Source
from netdesk.core.reason import reason_words
from netdesk.core.reminders import ReminderDraft
from netdesk.errors import InputError, NotFoundError
from netdesk.services import cadences, interactions, nudges, people, preferences, promises, reminders, undo
from netdesk.services.check import findings
from tests.fakes import at
from tests.world import World

PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path, at("2026-03-01 12:00", PARIS))
    yield made
    made.desk.close()


@pytest.fixture
def years(monkeypatch):
    """Engines that wake at the planner's instants and each midnight alone, so that years pass in a second."""
    monkeypatch.setattr("netdesk.services.engine.CLAMP", timedelta(days=9))


def titles(world, day, hour="12:00", **options):
    now = at(f"{day} {hour}", PARIS)
    return [nudge.title for nudge in nudges.today(world.desk.reader, now, **options)]


def why(world, day):
    now = at(f"{day} 12:00", PARIS)
    return [f"{one.title}: {reason_words(one, now.date())}" for one in nudges.today(world.desk.reader, now)]


def remind(world, text, day, **more):
    return world.do(reminders.add, ReminderDraft(text, date.fromisoformat(day), **more))


def see_to(world, day, verb=nudges.done, *args):
    world.clock.move_to(at(f"{day} 12:00", PARIS))
    world.do(verb, nudges.today(world.desk.reader, world.clock.now())[0].key, *args)


def days_shown(world, until):
    world.run(at(f"{until} 00:00", PARIS))
    return [when for when, _ in world.shown]


def test_a_reminder_stands_from_its_day_until_it_is_done(world):
    remind(world, "Send the venue list", "2026-03-04")
    assert [titles(world, f"2026-03-0{day}") for day in (3, 4, 9)] == [
        [],
        ["Send the venue list"],
        ["Send the venue list"],
    ]
    see_to(world, "2026-03-09")
    assert titles(world, "2026-03-10") == []
    assert world.do(undo.undo) == "Reminder done: Send the venue list"
    assert titles(world, "2026-03-10") == ["Send the venue list"]


def test_reasons_say_whom_how_often_and_when(world):
    ana = world.do(people.add, PersonDraft(given="Ana"))
    remind(world, "Ask about storage", "2026-03-04", person_id=ana, rrule="FREQ=MONTHLY;INTERVAL=3", at=time(15))
    assert why(world, "2026-03-04") == ["Ask about storage: Ana · every 3 months · due today at 15:00"]


def test_every_3_months_does_not_fire_monthly(world, years):
    remind(world, "Quarterly letter", "2026-03-31", rrule="FREQ=MONTHLY;INTERVAL=3")
    assert days_shown(world, "2027-04-15") == [
        "03-31 09:00",
        "06-30 09:00",
        "09-30 09:00",
        "12-31 09:00",
        "03-31 09:00",
    ]


def test_missed_periods_are_not_replayed_one_by_one(world):
    remind(world, "Water the plants", "2026-03-02", rrule="FREQ=DAILY")
    world.run(at("2026-03-02 10:00", PARIS))
    world.clock.move_to(at("2026-03-09 18:00", PARIS))
    world.restart()
    world.run(at("2026-03-10 10:00", PARIS))
    assert [when for when, _ in world.shown] == ["03-02 09:00", "03-09 18:00", "03-10 09:00"]
    assert all(len(some) == 1 for _, some in world.shown)


def test_a_reminder_is_not_deleted_after_failed_sends(world):
    remind(world, "Pay the fee", "2026-03-02")
    world.notifier.is_there = False
    world.run(at("2026-03-05 12:00", PARIS))
    assert titles(world, "2026-03-05") == ["Pay the fee"]
    world.notifier.is_there = True
    world.restart()
    world.run(at("2026-03-05 18:00", PARIS))
    assert [some for _, some in world.notifier.shown] != []
    assert len(reminders.standing(world.desk.reader)) == 1


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles", "Pacific/Pago_Pago", "Asia/Kathmandu"])
def test_no_reminder_comes_a_day_early_by_its_time_zone(tmp_path, zone):
    world = World(tmp_path, at("2026-03-01 12:00", ZoneInfo(zone)))
    world.do(cadences.set_for_closeness, 4, None)
    person_id = world.do(people.add, PersonDraft(given="Ana", birthday=PartialDate(None, 3, 7), closeness=4))
    remind(world, "On the fourth", "2026-03-04")
    world.run(at("2026-03-05 00:00", ZoneInfo(zone)))
    assert [when for when, _ in world.shown] == ["03-04 09:00"]
    assert {nudge.person_id for nudge in world.notifier.shown[0][1]} == {0, person_id}
    world.desk.close()


@pytest.mark.parametrize(("choice", "day"), [("28 February", "02-25 09:00"), ("1 March", "02-26 09:00")])
def test_somebody_born_on_29_february_is_told_of_each_year(tmp_path, years, choice, day):
    world = World(tmp_path, at("2026-03-20 12:00", PARIS))
    world.do(_prefer, {"leap_day": choice})
    world.do(people.add, PersonDraft(given="Leap", birthday=PartialDate(2000, 2, 29), closeness=5))
    world.do(cadences.set_for_closeness, 5, None)
    assert days_shown(world, "2028-03-20") == [day, "02-26 09:00"]
    world.desk.close()


def test_no_date_stays_in_the_past(world):
    world.do(cadences.set_for_closeness, 4, None)
    world.do(people.add, PersonDraft(given="Ana", birthday=PartialDate(1986, 3, 6), closeness=4))
    assert why(world, "2026-03-02") == []
    assert why(world, "2026-03-03") == ["Ana: turns 40 · in 3 days, 6 Mar"]
    assert why(world, "2026-03-06") == ["Ana: turns 40 · today"]
    assert why(world, "2026-03-13") == ["Ana: turned 40 · 7 days ago"]
    assert why(world, "2026-03-14") == []
    found = nudges.about_person(world.desk.reader, 1, at("2026-03-14 12:00", PARIS))
    assert [(nudge.about_on, nudge.years) for nudge in found] == [(date(2027, 3, 6), 41)]


def test_what_was_done_is_a_history_one_can_read(world):
    from netdesk.services import nudge_history

    ana = world.add("Ana", 3)
    world.log(ana)
    remind(world, "Call the bank", "2026-03-04")
    world.run(at("2026-03-04 10:00", PARIS))
    see_to(world, "2026-03-04", nudges.snooze, date(2026, 3, 6))
    see_to(world, "2026-03-05", nudges.done)
    history = nudge_history.newest(world.desk.reader, 10)
    assert [(entry.what, entry.title, entry.until) for entry in history] == [
        ("done", "Ana", None),
        ("snoozed", "Call the bank", date(2026, 3, 6)),
        ("shown", "Ana", None),
        ("shown", "Call the bank", None),
    ]
    assert [entry.title for entry in nudge_history.newest(world.desk.reader, 10, person_id=ana)] == ["Ana", "Ana"]


def test_the_29th_of_a_month_without_one_is_its_last_day(world):
    remind(world, "Pay", "2026-01-29", rrule="FREQ=MONTHLY")
    see_to(world, "2026-03-01")
    assert [bool(titles(world, day)) for day in ("2026-03-28", "2026-03-29")] == [False, True]
    assert titles(world, "2027-02-28") == ["Pay"]


def test_the_birthday_of_somebody_distant_or_unknown_is_no_nudge(world):
    for closeness in (None, 1, 2):
        world.do(cadences.set_for_closeness, 2, None)
        draft = PersonDraft(given=f"P{closeness}", birthday=PartialDate(None, 3, 4), closeness=closeness)
        world.do(people.add, draft)
    world.do(people.add, PersonDraft(given="Only the month", birthday=PartialDate(1980, 3), closeness=5))
    world.do(cadences.set_for_closeness, 5, None)
    assert why(world, "2026-03-04") == ["P2: birthday · today"]


def test_a_work_anniversary_says_how_long_and_only_what_is_known(world):
    world.do(cadences.set_for_closeness, 4, None)
    for name, start in (("Ana", "2021-03-05"), ("Ben", "2025-03"), ("Chi", "2025-02-30"), ("Dia", "some day")):
        world.do(people.add, PersonDraft(given=name, closeness=4, positions=(Position("Orval", "Head", start=start),)))
    now = at("2026-03-04 12:00", PARIS)
    found = [
        f"{one.title}: {reason_words(one, now.date())}"
        for one in nudges.today(world.desk.reader, now)
        if one.source is Source.ANNIVERSARY
    ]
    assert found == ["Ben: 1 year at Orval · in March", "Ana: 5 years at Orval · tomorrow"]


def test_nobody_archived_or_not_to_be_contacted_is_told_of(world):
    world.do(people.add, PersonDraft(given="Ana", birthday=PartialDate(None, 3, 4), closeness=4, do_not_contact=True))
    assert titles(world, "2026-03-04") == []


def test_with_a_mentor_only_meetings_in_person_count(world):
    mentor = world.do(people.add, PersonDraft(given="Okafor", tags=("Mentor",)))
    world.do(cadences.set_for_people, [mentor], Cadence.of(30))
    world.do(interactions.log, InteractionDraft(date(2026, 2, 1), (mentor,), Channel.IN_PERSON))
    world.do(interactions.log, InteractionDraft(date(2026, 2, 27), (mentor,), Channel.PHONE))
    found = nudges.today(world.desk.reader, at("2026-03-04 12:00", PARIS))
    assert [(one.source, one.key) for one in found] == [(Source.MENTOR, f"cadence:{mentor}:2026-02-01")]
    assert findings(world.desk.reader) == []
    see_to(world, "2026-03-04")
    assert titles(world, "2026-03-04") == []


def test_this_evening_comes_back_the_same_day_at_once(world):
    remind(world, "Call the bank", "2026-03-02")
    world.clock.plan(
        at("2026-03-02 10:00", PARIS),
        lambda: world.do(nudges.snooze, "reminder:1:2026-03-02", date(2026, 3, 2), time(18)),
    )
    assert days_shown(world, "2026-03-04") == ["03-02 09:00", "03-02 18:00"]
    assert [titles(world, "2026-03-02", hour) for hour in ("17:59", "18:00")] == [[], ["Call the bank"]]


def test_until_they_write_waits_for_a_contact_they_began(world):
    ana = world.add("Ana", 3)
    world.log(ana)
    remind(world, "Her answer on the budget", "2026-03-03", person_id=ana)
    world.clock.move_to(at("2026-03-03 12:00", PARIS))
    world.do(nudges.snooze_until_written, "reminder:1:2026-03-03")
    assert titles(world, "2026-06-01") == ["Ana"]
    world.clock.move_to(at("2026-06-01 12:00", PARIS))
    world.do(interactions.log, InteractionDraft(date(2026, 6, 1), (ana,), Channel.EMAIL, initiated_by=Initiator.ME))
    assert titles(world, "2026-06-01") == []
    world.do(interactions.log, InteractionDraft(date(2026, 6, 1), (ana,), Channel.EMAIL, initiated_by=Initiator.THEM))
    assert titles(world, "2026-06-01") == ["Her answer on the budget"]


def test_a_reminder_about_nobody_cannot_wait_to_be_written_to(world):
    remind(world, "Pay", "2026-03-01")
    with pytest.raises(InputError, match="nobody who could write"):
        world.do(nudges.snooze_until_written, "reminder:1:2026-03-01")


def test_a_snooze_outlasts_the_next_occurrences(world):
    remind(world, "Water the plants", "2026-03-02", rrule="FREQ=DAILY")
    see_to(world, "2026-03-02", nudges.snooze, date(2026, 3, 5))
    assert [titles(world, f"2026-03-0{day}") for day in (3, 4, 5)] == [[], [], ["Water the plants"]]


def test_a_paused_person_and_a_holiday_are_silent_and_back_on_their_day(world):
    ana, ben = world.add("Ana", 3), world.add("Ben", 3)
    world.log(ana, ben)
    world.do(reminders.pause, ana, date(2026, 3, 10))
    assert [titles(world, f"2026-03-{day}") for day in ("05", "10")] == [["Ben"], ["Ana", "Ben"]]
    assert [nudges.count_due(world.desk.reader, at(f"2026-03-{day} 12:00", PARIS)) for day in ("05", "10")] == [1, 2]
    world.do(reminders.pause_all, date(2026, 3, 20))
    assert [titles(world, f"2026-03-{day}") for day in ("05", "19", "20")] == [[], [], ["Ana", "Ben"]]
    assert nudges.count_due(world.desk.reader, at("2026-03-19 12:00", PARIS)) == 0
    assert days_shown(world, "2026-04-01") == ["03-20 09:00"]
    world.do(undo.undo)
    assert titles(world, "2026-03-05") == ["Ben"]


def test_after_a_holiday_a_missed_clock_time_waits_for_the_morning(world):
    world.do(reminders.pause_all, date(2026, 3, 6))
    remind(world, "Call the bank", "2026-03-04", at=time(15))
    assert days_shown(world, "2026-03-08") == ["03-06 09:00"]


def test_a_pause_ends_when_it_is_resumed(world):
    ana = world.add("Ana", 3)
    world.log(ana)
    world.do(reminders.pause, ana)
    assert titles(world, "2027-03-05") == []
    world.clock.move_to(at("2026-03-09 12:00", PARIS))
    world.do(reminders.resume, ana)
    assert titles(world, "2026-03-09") == ["Ana"]
    with pytest.raises(NotFoundError, match="Nothing is paused"):
        world.do(reminders.resume, ana)


def test_quiet_hours_hold_back_everything_and_days_off_what_has_no_clock_time(world):
    world.do(_prefer, {"quiet_from": "22:00", "quiet_until": "07:00", "days_off": "5,6"})
    remind(world, "At night", "2026-03-05", at=time(23))
    remind(world, "On a Saturday", "2026-03-07")
    remind(world, "On a Saturday at three", "2026-03-07", at=time(15))
    world.run(at("2026-03-10 00:00", PARIS))
    assert [(when, some[0]) for when, some in world.shown] == [
        ("03-06 07:00", ""),
        ("03-07 15:00", ""),
        ("03-09 09:00", ""),
    ]


def test_what_comes_due_by_an_edit_waits_for_the_next_morning(world):
    remind(world, "First", "2026-03-02")
    world.clock.plan(at("2026-03-02 14:00", PARIS), lambda: remind(world, "Second", "2026-03-02"))
    assert days_shown(world, "2026-03-05") == ["03-02 09:00", "03-03 09:00"]


def test_a_reminder_in_another_zone_is_told_at_its_own_clock(world):
    remind(world, "Call Tokyo", "2026-03-04", at=time(9), zone="Asia/Tokyo")
    assert days_shown(world, "2026-03-06") == ["03-04 01:00"]
    with pytest.raises(InputError, match="no time zone"):
        remind(world, "Call", "2026-03-04", at=time(9), zone="Mars/Base")


def test_editing_and_deleting_are_steps(world):
    number = remind(world, "Call", "2026-03-04")
    world.do(reminders.edit, number, ReminderDraft("Call back", date(2026, 3, 5)))
    assert [titles(world, f"2026-03-0{day}") for day in (4, 5)] == [[], ["Call back"]]
    world.do(reminders.delete, number)
    assert titles(world, "2026-03-06") == []
    assert [world.do(undo.undo) for _ in range(3)] == [
        "Deleted the reminder: Call back",
        "Changed the reminder: Call back",
        "Reminder on 4 Mar: Call",
    ]
    with pytest.raises(NotFoundError):
        world.do(reminders.delete, number)


@pytest.mark.parametrize(
    ("draft", "message"),
    [
        ({"text": " "}, "what to be reminded"),
        ({"zone": "Europe/Paris"}, "clock time"),
        ({"rrule": "FREQ=SECONDLY"}, "at most once a day"),
        ({"rrule": "FREQ=DAILY;UNTIL=20200101"}, "never comes"),
    ],
)
def test_a_reminder_that_cannot_be_is_refused(draft, message):
    with pytest.raises(InputError, match=message):
        ReminderDraft(**{"text": "Call", "on_day": date(2026, 3, 1), **draft})


def test_a_review_counts_from_the_last_one(world):
    world.do(preferences.change, replace(preferences.read(world.desk.reader), reviews={"my topics": 365}))
    assert [titles(world, day) for day in ("2027-02-28", "2027-03-01")] == [[], ["my topics"]]
    see_to(world, "2027-03-20")
    assert [titles(world, day) for day in ("2028-03-18", "2028-03-19")] == [[], ["my topics"]]


def _prefer(store, values):
    from netdesk.core.change import Area
    from netdesk.store import settings

    with store.step("Preferences", Area.SETTINGS):
        settings.write(store.connection, values)


def test_days_ahead_are_on_the_list_of_all(world):
    remind(world, "In a week", (date(2026, 3, 1) + timedelta(days=7)).isoformat())
    assert titles(world, "2026-03-01", include_all=True) == ["In a week"]


def test_a_promise_is_told_of_on_its_day_until_it_is_done(world):
    ben = world.do(people.add, PersonDraft(given="Ben"))
    owed = Promise(Side.ME, "the venue list", date(2026, 3, 5))
    log = InteractionDraft(date(2026, 2, 27), (ben,), Channel.PHONE, promises=(owed,))
    world.do(interactions.log, log)
    soon, due = nudges_on(world, "2026-03-04"), nudges_on(world, "2026-03-05")
    assert [(one.source, one.person_id, one.is_due) for one in soon] == [(Source.PROMISE, ben, False)]
    assert [(one.key, one.title, one.is_due) for one in due] == [(soon[0].key, "the venue list", True)]
    assert "you owe Ben" in reason_words(due[0], date(2026, 3, 5))
    world.clock.move_to(at("2026-03-05 12:00", PARIS))
    world.do(nudges.done, due[0].key)
    assert nudges_on(world, "2026-03-06") == []
    assert promises.opened(world.desk.reader) == []
    assert world.do(undo.undo) == "Kept: the venue list"
    assert [each.promise.what for each in promises.opened(world.desk.reader)] == ["the venue list"]
    assert [one.key for one in nudges_on(world, "2026-03-06")] == [due[0].key]


def nudges_on(world, day):
    now = at(f"{day} 12:00", PARIS)
    return [one for one in nudges.today(world.desk.reader, now, include_all=True) if one.source is Source.PROMISE]
