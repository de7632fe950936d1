"""Everybody met at a gathering, a name a line."""

from datetime import date

import pytest

from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft, Position
from netdesk.errors import InputError
from netdesk.services import interactions, met, people, undo

FAIR = InteractionDraft(date(2026, 11, 20), (), Channel.IN_PERSON, event="Grid Fair", place="Zagreb")
LINES = "Ana Horvat\n- Bo Quist, Elektra\n\n  Sam,  Northgrid \nBo Quist\nAna Horvat"


@pytest.fixture
def known(desk):
    drafts = [
        PersonDraft(given="Ana", family="Horvat"),
        PersonDraft(given="Sam", family="Ode", positions=(Position("Northgrid"),)),
        PersonDraft(given="Sam", family="Field"),
    ]
    return list(desk.run(people.add_many, drafts, "three").result())


def test_all_are_in_one_entry_and_the_new_are_added_once(desk, known):
    logged = desk.run(met.log, FAIR, LINES).result()
    entry = interactions.get(desk.reader, logged)
    assert [name for _, name in entry.people] == ["Ana Horvat", "Sam Ode", "Bo Quist"]
    assert (entry.event, entry.place, entry.on) == ("Grid Fair", "Zagreb", FAIR.on)
    bo = people.profile(desk.reader, people.find_one(desk.reader, "Bo Quist")).draft
    assert [each.organization for each in bo.positions] == ["Elektra"]
    assert (bo.met_where, str(bo.met_on)) == ("Grid Fair", "2026-11-20")
    desk.run(undo.undo).result()
    assert people.find(desk.reader, "Bo Quist") == []
    assert interactions.newest(desk.reader, 5) == []


def test_a_name_that_may_be_several_is_refused_and_nothing_happens(desk, known):
    with pytest.raises(InputError, match=r"Sam Field \(3\); Sam Ode \(2: Northgrid\)"):
        desk.run(met.log, FAIR, "Bo Quist\nSam").result()
    assert people.find(desk.reader, "Bo Quist") == []


def test_an_organization_tells_people_apart(desk, known):
    assert met.read(desk.reader, "Sam, Northgrid")[0].candidates == ((known[1], "Sam Ode"),)
    assert met.read(desk.reader, "Sam, Elektra")[0].is_new
    assert met.read(desk.reader, "Ana Horvat, Elektra")[0].candidates == ((known[0], "Ana Horvat"),)


@pytest.mark.parametrize("text", ["", " \n , \n-"])
def test_there_has_to_be_somebody(desk, text):
    with pytest.raises(InputError, match="a name a line"):
        desk.run(met.log, FAIR, text).result()


def test_a_day_to_come_is_refused(desk):
    with pytest.raises(InputError) as caught:
        desk.run(met.log, InteractionDraft(date(2027, 1, 1), (), Channel.IN_PERSON), "Bo").result()
    assert caught.value.field == "on"
    assert people.find(desk.reader, "Bo") == []
