"""The load of a real desk, and all cadences stretched in one step."""

from datetime import timedelta

import pytest

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError
from netdesk.services import cadences, interactions, load, people, undo
from netdesk.services.check import findings
from tests.fakes import at
from tests.world import World


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path, at("2026-03-01 12:00"))
    yield made
    made.desk.close()


def read(world):
    return load.read(world.desk.reader, world.clock.now().date())


@pytest.fixture
def loaded(world):
    """Ten people to be met every 10 days, 45 own touches in 90 days, some of theirs, and one with a tag's cadence."""
    ids = [world.add(f"P{number}", 10) for number in range(10)]
    tagged = world.do(people.add, PersonDraft(given="Cli", tags=("client",)))
    world.do(cadences.set_for_tag, "client", Cadence(100, 150))
    today = world.clock.now().date()
    for number in range(45):
        day = today - timedelta(days=2 * number)
        world.do(interactions.log, InteractionDraft(day, (ids[number % 10],), Channel.PHONE, initiated_by=Initiator.ME))
    theirs = InteractionDraft(today - timedelta(days=89), (ids[0],), Channel.PHONE, initiated_by=Initiator.THEM)
    world.do(interactions.log, theirs)
    return [*ids, tagged]


def test_what_is_promised_and_made(world, loaded):
    found = read(world)
    assert (found.people, found.touches, found.days) == (11, 45, 90)
    assert found.promised == pytest.approx(10 / 10 + 1 / 100)
    assert found.made == 0.5
    assert found.factor == pytest.approx(2.02)


def test_the_preview_is_what_stretching_does_and_undo_takes_it_back(world, loaded):
    before = read(world)
    lines = load.preview(world.desk.reader, before.factor)
    assert [(line.owner, line.people, line.days, line.days_then) for line in lines] == [
        ("", 10, 10, 21),
        ("tag client", 1, 100, 202),
    ]
    assert world.do(load.stretch) == pytest.approx(before.factor)
    after = read(world)
    assert after.due == before.due_stretched < before.due
    assert after.promised <= after.made
    assert after.factor is None
    assert people.profile(world.desk.reader, loaded[0]).cadence == Cadence(21, 31)
    assert list(findings(world.desk.reader)) == []
    assert world.do(undo.undo) == "Stretched all cadences by 2.02"
    assert read(world) == before


def test_there_is_nothing_to_stretch_where_too_little_is_logged(world):
    world.log(world.add("Ana", 1))
    assert not read(world).is_known
    with pytest.raises(InputError, match="nothing to stretch"):
        world.do(load.stretch)


def test_an_empty_desk_promises_nothing(world):
    assert (read(world).promised, read(world).people, read(world).factor) == (0, 0, None)
