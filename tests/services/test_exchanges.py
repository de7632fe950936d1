"""What was given, asked and received, what is promised, and what became of it."""

from dataclasses import replace
from datetime import date

import pytest

from netdesk.core.channel import Channel
from netdesk.core.exchanges import (
    Direction,
    Exchange,
    ExchangeDraft,
    ExchangeKind,
    Outcome,
    Promise,
    PromiseDraft,
    Side,
)
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError, NotFoundError
from netdesk.services import exchanges, interactions, nudges, people, portraits, promises, readiness, undo
from netdesk.store import check

TODAY = date(2026, 11, 22)
ARTICLE = Exchange(Direction.GIVE, ExchangeKind.ARTICLE, "on storage")
ADVICE = Exchange(Direction.ASK, ExchangeKind.KNOWLEDGE, "the budget", Side.ME)
LIST = Promise(Side.ME, "the venue list", date(2026, 11, 23))


@pytest.fixture
def do(desk):
    return lambda verb, *args: desk.run(verb, *args).result()


@pytest.fixture
def ana(do):
    return do(people.add, PersonDraft(given="Ana"))


@pytest.fixture
def ben(do):
    return do(people.add, PersonDraft(given="Ben"))


def talk(do, *ids, on=TODAY, **facts):
    return do(interactions.log, InteractionDraft(on, ids, Channel.PHONE, **facts))


def test_an_exchange_alone_is_read_edited_removed_and_brought_back(desk, do, ana, ben):
    number = do(exchanges.add, ExchangeDraft(TODAY, (ana,), replace(ARTICLE, about=(ben,))))
    found = exchanges.get(desk.reader, number)
    assert (found.on, found.people, found.about, found.interaction_id) == (TODAY, ((ana, "Ana"),), ((ben, "Ben"),), 0)
    do(exchanges.edit, number, replace(found.draft(), on=date(2026, 1, 2), people=(ben,), exchange=ADVICE))
    found = exchanges.get(desk.reader, number)
    assert (found.on, found.people, found.about, found.exchange) == (date(2026, 1, 2), ((ben, "Ben"),), (), ADVICE)
    do(exchanges.delete, number)
    with pytest.raises(NotFoundError):
        exchanges.get(desk.reader, number)
    for label in ("Deleted: Asked Ben: the budget", "Edited: Asked Ben: the budget", "Gave Ana: on storage"):
        assert undo.undoable(desk.reader) == label
        do(undo.undo)
    assert exchanges.newest(desk.reader) == []
    assert list(check.findings(desk.reader)) == []


def test_what_was_exchanged_is_listed_by_day_way_person_and_page(desk, do, ana, ben):
    days = [date(2026, 1, day) for day in (3, 1, 2)]
    numbers = [do(exchanges.add, ExchangeDraft(day, (ana,), ARTICLE)) for day in days]
    asked = do(exchanges.add, ExchangeDraft(TODAY, (ben,), ADVICE))
    talk(do, ana, exchanges=(replace(ARTICLE, direction=Direction.RECEIVED),))

    def listed(*args, **kwargs):
        return [each.exchange.exchange_id for each in exchanges.newest(desk.reader, *args, **kwargs)]

    assert listed(person_id=ben) == listed(is_open=True) == listed(asked_by=Side.ME) == [asked]
    assert listed(direction=Direction.GIVE) == [numbers[0], numbers[2], numbers[1]]
    assert listed(2, ("2026-01-03", numbers[0])) == [numbers[2], numbers[1]]
    assert len(listed()) == 5
    assert len(listed(is_alone=True)) == 4


def test_what_came_of_an_ask_stays_when_its_interaction_is_edited(desk, do, ana, ben):
    logged = talk(do, ana, exchanges=(ARTICLE, ADVICE), promises=(LIST,))
    entry = interactions.get(desk.reader, logged)
    do(exchanges.set_outcome, entry.exchanges[1].exchange_id, Outcome.HELPED)
    do(promises.keep, entry.promises[0].promise_id)
    assert readiness.of_person(desk.reader, ana, TODAY).open_asks == 0
    entry = interactions.get(desk.reader, logged)
    do(interactions.edit, logged, replace(entry.draft(), on=date(2026, 11, 20), people=(ben,), note="more"))
    after = interactions.get(desk.reader, logged)
    assert [each.exchange_id for each in after.exchanges] == [each.exchange_id for each in entry.exchanges]
    assert after.exchanges[1].outcome is Outcome.HELPED
    assert after.promises[0].done_on == TODAY
    (moved, _) = exchanges.newest(desk.reader, person_id=ben)
    assert moved.on == date(2026, 11, 20)
    assert promises.settled(desk.reader, person_id=ben)[0].on == date(2026, 11, 20)
    assert exchanges.newest(desk.reader, person_id=ana) == []
    kept = replace(after.draft(), exchanges=after.exchanges[1:], promises=())
    do(interactions.edit, logged, kept)
    assert [each.what for each in interactions.get(desk.reader, logged).exchanges] == ["the budget"]
    do(undo.undo)
    assert interactions.get(desk.reader, logged).promises == after.promises


def test_an_exchange_of_an_interaction_keeps_its_day_and_people(desk, do, ana, ben):
    talk(do, ana, exchanges=(ARTICLE,))
    (found,) = exchanges.newest(desk.reader)
    do(exchanges.edit, found.exchange.exchange_id, ExchangeDraft(date(2026, 1, 1), (ben,), ADVICE))
    (after,) = exchanges.newest(desk.reader)
    assert (after.on, after.people, after.exchange) == (TODAY, ((ana, "Ana"),), ADVICE)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (lambda ana: ExchangeDraft(TODAY, (), ARTICLE), "people"),
        (lambda ana: ExchangeDraft(date(2026, 11, 23), (ana,), ARTICLE), "on"),
        (lambda ana: ExchangeDraft(TODAY, (ana,), Exchange(Direction.GIVE, what=" ")), "what"),
        (lambda ana: ExchangeDraft(TODAY, (ana,), replace(ADVICE, asked_by=None)), "asked_by"),
        (lambda ana: ExchangeDraft(TODAY, (ana,), replace(ARTICLE, asked_by=Side.ME)), "asked_by"),
        (lambda ana: ExchangeDraft(TODAY, (ana,), replace(ARTICLE, outcome=Outcome.TRIED)), "outcome"),
        (lambda ana: ExchangeDraft(TODAY, (ana,), replace(ARTICLE, about=(ana,))), "about"),
    ],
)
def test_an_exchange_that_cannot_be_is_refused_naming_the_field(desk, do, ana, draft, field):
    with pytest.raises(InputError) as caught:
        do(exchanges.add, draft(ana))
    assert caught.value.field == field
    assert exchanges.newest(desk.reader) == []


def test_nothing_comes_of_a_gift(do, ana):
    number = do(exchanges.add, ExchangeDraft(TODAY, (ana,), ARTICLE))
    with pytest.raises(InputError):
        do(exchanges.set_outcome, number, Outcome.HELPED)


def test_a_promise_is_kept_let_go_opened_again_edited_and_removed(desk, do, ana, ben):
    number = do(promises.add, PromiseDraft(TODAY, (ana,), LIST))
    undated = do(promises.add, PromiseDraft(TODAY, (ana, ben), Promise(Side.THEM, "a call")))
    assert [each.promise.promise_id for each in promises.opened(desk.reader)] == [number, undated]
    do(promises.keep, number, date(2026, 11, 21))
    assert promises.get(desk.reader, number).promise.done_on == date(2026, 11, 21)
    assert [each.promise.promise_id for each in promises.opened(desk.reader, by=Side.ME)] == []
    do(promises.let_go, undated)
    assert promises.opened(desk.reader, person_id=ben) == []
    assert portraits.read(desk.reader, ben, 1).promises == []
    assert [each.promise.promise_id for each in promises.settled(desk.reader)] == [undated, number]
    do(promises.reopen, number)
    do(promises.edit, number, replace(promises.get(desk.reader, number).draft(), people=(ben,)))
    assert [each.promise for each in promises.opened(desk.reader, person_id=ben)] == [LIST]
    do(promises.delete, number)
    assert promises.opened(desk.reader) == []
    for _ in range(7):
        do(undo.undo)
    assert promises.settled(desk.reader) == []
    assert list(check.findings(desk.reader)) == []


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (lambda ana: PromiseDraft(TODAY, (), LIST), "people"),
        (lambda ana: PromiseDraft(TODAY, (ana,), replace(LIST, what=" ")), "what"),
        (lambda ana: PromiseDraft(date(2026, 11, 23), (ana,), LIST), "on"),
    ],
)
def test_a_promise_that_cannot_be_is_refused_naming_the_field(do, ana, draft, field):
    with pytest.raises(InputError) as caught:
        do(promises.add, draft(ana))
    assert caught.value.field == field


def test_a_promise_can_only_have_been_kept(do, ana):
    number = do(promises.add, PromiseDraft(TODAY, (ana,), LIST))
    with pytest.raises(InputError):
        do(promises.keep, number, date(2026, 11, 23))


@pytest.mark.parametrize(("verb", "days"), [(nudges.done, (TODAY, None)), (nudges.dismiss, (None, TODAY))])
def test_what_is_done_with_its_nudge_becomes_of_the_promise(desk, do, ana, verb, days):
    number = do(promises.add, PromiseDraft(TODAY, (ana,), replace(LIST, due_on=TODAY)))
    now = desk.clock.now()
    (nudge,) = nudges.today(desk.reader, now)
    do(verb, nudge.key)
    found = promises.get(desk.reader, number).promise
    assert (found.done_on, found.let_go_on) == days
    assert nudges.today(desk.reader, now) == []
    do(undo.undo)
    assert promises.get(desk.reader, number).promise.is_open
    assert len(nudges.today(desk.reader, now)) == 1


def test_a_promise_opened_again_is_told_of_again(desk, do, ana):
    number = do(promises.add, PromiseDraft(TODAY, (ana,), replace(LIST, due_on=TODAY)))
    do(nudges.done, nudges.today(desk.reader, desk.clock.now())[0].key)
    do(promises.reopen, number)
    assert [nudge.title for nudge in nudges.today(desk.reader, desk.clock.now())] == ["the venue list"]


def test_what_was_with_somebody_alone_goes_with_them_and_comes_back(desk, do, ana, ben):
    for ids in ((ana,), (ana, ben)):
        do(exchanges.add, ExchangeDraft(TODAY, ids, ARTICLE))
        do(promises.add, PromiseDraft(TODAY, ids, LIST))
    do(people.delete, [ana])
    assert len(exchanges.newest(desk.reader)) == len(promises.opened(desk.reader)) == 1
    assert desk.reader.one("SELECT count(*) FROM exchange") == (1,)
    do(undo.undo)
    assert len(exchanges.newest(desk.reader)) == len(promises.opened(desk.reader)) == 2
