"""Introductions: nothing is made until both said yes."""

import pytest

from netdesk.core.exchanges import Direction, ExchangeKind
from netdesk.core.introductions import IntroductionDraft, Stage
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError, NotFoundError
from netdesk.services import duplicates, exchanges, introductions, people, undo


@pytest.fixture
def two(desk):
    return tuple(desk.run(people.add_many, [PersonDraft("Ana"), PersonDraft("Ben")], "Two").result())


@pytest.fixture
def number(desk, two):
    return desk.run(introductions.think, IntroductionDraft(*two, "both restore lifts")).result()


def stage(desk, number):
    return introductions.get(desk.reader, number).stage


def test_both_are_asked_before_it_is_made_and_making_it_logs_the_give_to_both(desk, two, number):
    ana, ben = two
    assert stage(desk, number) is Stage.THOUGHT
    desk.run(introductions.ask, number, ana).result()
    assert stage(desk, number) is Stage.ASKED
    desk.run(introductions.answer, number, ana, True).result()
    with pytest.raises(InputError, match="Ben did not say yes yet"):
        desk.run(introductions.make, number).result()
    assert exchanges.newest(desk.reader) == []
    desk.run(introductions.answer, number, ben, True).result()
    assert stage(desk, number) is Stage.AGREED
    desk.run(introductions.make, number).result()
    (given,) = exchanges.newest(desk.reader, direction=Direction.GIVE)
    assert (given.exchange.kind, [id_ for id_, _ in given.people]) == (ExchangeKind.INTRODUCTION, [ana, ben])
    desk.run(introductions.land, number).result()
    assert stage(desk, number) is Stage.LANDED
    desk.run(undo.undo).result()
    desk.run(undo.undo).result()
    assert (stage(desk, number), exchanges.newest(desk.reader)) == (Stage.AGREED, [])


def test_a_no_ends_it_unless_it_is_taken_back(desk, two, number):
    ana, ben = two
    desk.run(introductions.answer, number, ana, True).result()
    desk.run(introductions.answer, number, ben, False).result()
    assert stage(desk, number) is Stage.DECLINED
    with pytest.raises(InputError):
        desk.run(introductions.make, number).result()
    desk.run(introductions.answer, number, ben, True).result()
    assert stage(desk, number) is Stage.AGREED


def test_what_makes_no_sense_is_refused(desk, two, number):
    ana, _ = two
    third = desk.run(people.add, PersonDraft("Cy")).result()
    for draft in (IntroductionDraft(ana, ana), IntroductionDraft(0, ana)):
        with pytest.raises(InputError):
            desk.run(introductions.think, draft).result()
    with pytest.raises(NotFoundError):
        desk.run(introductions.think, IntroductionDraft(ana, 99)).result()
    with pytest.raises(InputError):
        desk.run(introductions.ask, number, third).result()
    with pytest.raises(InputError):
        desk.run(introductions.land, number).result()
    with pytest.raises(NotFoundError):
        desk.run(introductions.make, 99).result()


def test_two_entries_of_one_person_that_were_to_be_introduced_are_merged(desk, two, number):
    desk.run(duplicates.merge, *two).result()
    assert introductions.listed(desk.reader) == []


def test_it_is_listed_with_either_of_the_two_and_dropped(desk, two, number):
    assert [each.introduction_id for each in introductions.listed(desk.reader, two[1])] == [number]
    desk.run(introductions.delete, number).result()
    assert introductions.listed(desk.reader) == []
