"""Today's list from a real store, and what the user does with it."""

from datetime import date, timedelta

import pytest

from netdesk.core.cadence import Cadence
from netdesk.core.change import Area
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.reason import reason_words
from netdesk.errors import InputError, NotFoundError
from netdesk.services import cadences, interactions, nudges, outlook, people, undo
from netdesk.store import nudges as stored
from tests.fakes import at
from tests.mornings import snooze_until_tomorrow
from tests.world import World

START = at("2026-03-01 12:00")


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path, START)
    yield made
    made.desk.close()


@pytest.fixture
def ana(world):
    """Ana, due on 4 March."""
    person_id = world.add("Ana", 3)
    world.log(person_id)
    return person_id


def names(world, day, **options):
    return [nudge.name for nudge in nudges.today(world.desk.reader, at(f"{day} 12:00"), **options)]


def key_of(world, person_id):
    return nudges.of_person(world.desk.reader, person_id, world.clock.now()).key


def test_who_is_due_is_on_the_list_from_the_due_day(world, ana):
    assert [names(world, f"2026-03-0{day}") for day in (3, 4, 5)] == [[], ["Ana"], ["Ana"]]


def test_logging_takes_the_person_off_the_list(world, ana):
    world.clock.move_to(at("2026-03-04 10:00"))
    world.log(ana)
    assert names(world, "2026-03-04") == []


def test_contact_that_does_not_count_leaves_the_person_due(world, ana):
    only_in_person = Cadence(3, 9, frozenset({Channel.IN_PERSON, Channel.VIDEO}))
    world.do(cadences.set_for_people, [ana], only_in_person)
    met = InteractionDraft(date(2026, 2, 1), (ana,), Channel.IN_PERSON, what="lunch")
    world.do(interactions.log, met)
    nudge = nudges.today(world.desk.reader, at("2026-03-01 12:00"))[0]
    assert (nudge.last_on, nudge.channel, nudge.what) == (date(2026, 2, 1), Channel.IN_PERSON, "lunch")
    assert reason_words(nudge, date(2026, 3, 1)) == "last that counts: lunch, 1 Feb · every 3 days · due 25 days ago"


def test_include_all_adds_those_not_due_and_those_snoozed(world, ana):
    world.log(world.add("Ben", 300))
    world.do(nudges.snooze, key_of(world, ana), date(2026, 3, 20))
    world.add("Chi", 7)
    assert names(world, "2026-03-05") == ["Chi"]
    assert names(world, "2026-03-05", include_all=True) == ["Chi", "Ben", "Ana"]


def test_with_a_limit_the_longest_due_are_kept(world):
    for days in range(1, 6):
        world.log(world.add(f"P{days}", days))
    assert names(world, "2026-04-01", limit=2) == ["P1", "P2"]


def test_a_snooze_hides_until_its_day_and_is_one_undoable_step(world, ana):
    world.do(nudges.snooze, key_of(world, ana), date(2026, 3, 10))
    assert [names(world, f"2026-03-{day}") for day in ("05", "09", "10")] == [[], [], ["Ana"]]
    assert world.do(undo.undo) == "Snoozed Ana until 10 Mar"
    assert names(world, "2026-03-05") == ["Ana"]
    world.do(undo.redo)
    assert names(world, "2026-03-05") == []


def test_the_last_snooze_counts(world, ana):
    world.do(nudges.snooze, key_of(world, ana), date(2026, 3, 20))
    world.do(nudges.snooze, key_of(world, ana), date(2026, 3, 8))
    assert [names(world, f"2026-03-0{day}") for day in (7, 8)] == [[], ["Ana"]]


def test_until_tomorrow(world, ana):
    world.clock.move_to(at("2026-03-04 22:00"))
    world.do(snooze_until_tomorrow, key_of(world, ana))
    assert [names(world, f"2026-03-0{day}") for day in (4, 5)] == [[], ["Ana"]]


@pytest.mark.parametrize("verb", [nudges.done, nudges.dismiss])
def test_done_and_dismissed_start_the_next_round_and_can_be_undone(world, ana, verb):
    world.clock.move_to(at("2026-03-06 10:00"))
    world.do(verb, key_of(world, ana))
    assert [names(world, f"2026-03-0{day}") for day in (6, 8, 9)] == [[], [], ["Ana"]]
    world.do(undo.undo)
    assert names(world, "2026-03-06") == ["Ana"]


def test_an_act_says_whom_it_concerns(world, ana):
    heard = []
    world.desk.subscribe(heard.append)
    world.do(snooze_until_tomorrow, key_of(world, ana))
    assert [(change.areas, change.ids) for change in heard] == [({Area.NUDGES}, {ana})]


def test_a_snooze_needs_a_later_day(world, ana):
    with pytest.raises(InputError, match="later day"):
        world.do(nudges.snooze, key_of(world, ana), date(2026, 3, 1))


def test_a_nudge_seen_to_already_cannot_be_acted_on(world, ana):
    old = key_of(world, ana)
    world.clock.move_to(at("2026-03-05 10:00"))
    world.log(ana)
    for key in (old, "cadence:99:2026-03-01", "nonsense"):
        with pytest.raises(NotFoundError, match="seen to already"):
            world.do(snooze_until_tomorrow, key)


def test_the_number_due_is_the_length_of_the_list(world):
    ids = [world.add(f"P{days}", days) for days in range(1, 9)]
    for person_id in ids:
        world.log(person_id)
    world.do(nudges.snooze, key_of(world, ids[0]), date(2026, 3, 6))
    world.do(nudges.dismiss, key_of(world, ids[1]))
    for days in range(12):
        now = START + timedelta(days=days)
        assert nudges.count_due(world.desk.reader, now) == len(nudges.today(world.desk.reader, now))


def test_a_notice_marked_twice_is_kept_once_and_is_no_step(world):
    world.add("Ana", 3)
    world.add("Ben", 3)
    both = nudges.today(world.desk.reader, world.clock.now())
    before = undo.history(world.desk.reader)
    heard = []
    world.desk.subscribe(heard.append)
    world.do(outlook.mark_notified, both[:1])
    world.do(outlook.mark_notified, both)
    assert world.desk.reader.one("SELECT count(*) FROM notified") == (2,)
    assert (undo.history(world.desk.reader), heard) == (before, [])


def test_somebody_deleted_is_no_longer_due(world, ana):
    world.do(people.delete, [ana])
    assert names(world, "2026-03-05", include_all=True) == []


def test_people_who_are_not_due_are_not_read(world):
    """Each read of the due goes through the index on the due day, and none scans everyone."""
    statements = []
    reader = world.desk.reader
    rows = reader.rows

    def watched(sql, parameters=()):
        statements.append((sql, parameters))
        return rows(sql, parameters)

    reader.rows = watched
    nudges.today(reader, START)
    nudges.count_due(reader, START)
    today = START.date()
    until = stored.next_due_day(reader, today)
    stored.touches_to_plan(reader, today, until)
    stored.notified(reader, today, until)
    plans = [row[3] for sql, values in statements for row in rows(f"EXPLAIN QUERY PLAN {sql}", values)]
    few = ("setting", "pause", "reminder", "review", "offer", "rule_state", "subject", "json_each", "near", "CONSTANT")
    few += ("12-ROW", "14-ROW")
    assert [plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in few] == []
    assert any("listing_due" in plan for plan in plans)
