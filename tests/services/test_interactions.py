"""Logging, editing and removing what happened."""

from datetime import date, time

import pytest

from netdesk.core.change import Area
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, ExchangeKind, Promise, Side
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError, NotFoundError
from netdesk.services import exchanges, interactions, people, undo


@pytest.fixture
def ana(desk):
    return desk.run(people.add, PersonDraft(given="Ana", family="Horvat", closeness=5)).result()


def draft_with(*ids, on=date(2026, 11, 20), **facts):
    return InteractionDraft(on, ids, Channel.IN_PERSON, **facts)


def test_everything_said_is_read_back(desk, ana):
    draft = draft_with(
        ana,
        at=time(14, 30),
        initiated_by=Initiator.THEM,
        minutes=45,
        place="Café",
        event="PyCon",
        what="coffee",
        note="!",
    )
    logged = interactions.get(desk.reader, desk.run(interactions.log, draft).result())
    assert (logged.on, logged.at, logged.channel) == (draft.on, draft.at, draft.channel)
    assert (logged.initiated_by, logged.minutes, logged.place) == (Initiator.THEM, 45, "Café")
    assert (logged.event, logged.what, logged.note, logged.people) == ("PyCon", "coffee", "!", ((ana, "Ana Horvat"),))


def test_logging_moves_the_due_day_and_undoing_moves_it_back(desk, ana):
    assert people.profile(desk.reader, ana).due_on == date(2026, 11, 22)
    desk.run(interactions.log, draft_with(ana)).result()
    assert people.profile(desk.reader, ana).due_on == date(2026, 12, 20)
    desk.run(undo.undo).result()
    assert people.profile(desk.reader, ana).due_on == date(2026, 11, 22)


def test_an_older_interaction_does_not_move_the_due_day(desk, ana):
    desk.run(interactions.log, draft_with(ana)).result()
    desk.run(interactions.log, draft_with(ana, on=date(2026, 1, 1))).result()
    assert people.profile(desk.reader, ana).due_on == date(2026, 12, 20)
    assert [entry.on for entry in interactions.timeline(desk.reader, ana)] == [date(2026, 11, 20), date(2026, 1, 1)]


def test_editing_the_people_moves_the_touch_from_one_to_the_other(desk, ana):
    ben = desk.run(people.add, PersonDraft(given="Ben", closeness=5)).result()
    logged = desk.run(interactions.log, draft_with(ana)).result()
    desk.run(interactions.edit, logged, draft_with(ben, minutes=30)).result()
    assert people.profile(desk.reader, ana).last_on is None
    assert people.profile(desk.reader, ben).last_on == date(2026, 11, 20)
    desk.run(interactions.delete, logged).result()
    assert people.profile(desk.reader, ben).last_on is None
    with pytest.raises(NotFoundError):
        interactions.get(desk.reader, logged)


def test_the_step_is_named_after_what_happened(desk, ana):
    others = desk.run(people.add_many, [PersonDraft(given=f"P{n}") for n in range(4)], "Added").result()
    desk.run(interactions.log, draft_with(ana, *others, what="lunch")).result()
    assert undo.undoable(desk.reader) == "Logged lunch with Ana Horvat, P0, P1 and 2 more"


@pytest.mark.parametrize(
    ("change", "field"),
    [({"on": date(2026, 11, 23)}, "on"), ({"minutes": 0}, "minutes"), ({"minutes": 2000}, "minutes")],
)
def test_what_cannot_be_is_refused_naming_the_field(desk, ana, change, field):
    with pytest.raises(InputError) as caught:
        desk.run(interactions.log, draft_with(ana, **change)).result()
    assert caught.value.field == field
    assert interactions.newest(desk.reader, 10) == []


def test_with_nobody_or_somebody_gone_nothing_is_logged(desk, ana):
    with pytest.raises(InputError):
        desk.run(interactions.log, draft_with()).result()
    with pytest.raises(NotFoundError):
        desk.run(interactions.log, draft_with(ana, 99)).result()


def test_the_journal_is_read_page_by_page_newest_day_first(desk, ana):
    for day in (3, 1, 2, 2, 5):
        desk.run(interactions.log, draft_with(ana, on=date(2026, 11, day))).result()
    seen, before = [], None
    while page := interactions.newest(desk.reader, 2, before):
        seen += page
        before = (page[-1].on.isoformat(), page[-1].interaction_id)
    assert [entry.on.day for entry in seen] == [5, 3, 2, 2, 1]


def test_an_entry_is_split_and_what_was_said_goes_where_it_belongs(desk, ana):
    ben = desk.run(people.add, PersonDraft(given="Ben")).result()
    gave = Exchange(Direction.GIVE, ExchangeKind.ARTICLE, "on storage")
    asked = Exchange(Direction.ASK, what="advice", asked_by=Side.ME)
    owed = Promise(Side.ME, "the list")
    draft = draft_with(ana, ben, what="lunch", note="!", exchanges=(gave, asked), promises=(owed,), topics=("grid",))
    first = desk.run(interactions.log, draft).result()
    entry = interactions.get(desk.reader, first)
    own = desk.run(
        interactions.split, first, [ben], [entry.exchanges[1].exchange_id], [entry.promises[0].promise_id]
    ).result()
    one, two = interactions.get(desk.reader, first), interactions.get(desk.reader, own)
    assert (one.people, one.exchanges, one.promises) == (((ana, "Ana Horvat"),), (gave,), ())
    assert (two.people, two.exchanges, two.promises) == (((ben, "Ben"),), (asked,), (owed,))
    assert (two.on, two.what, two.note, two.topics) == (one.on, one.what, one.note, one.topics)
    assert two.exchanges[0].exchange_id == entry.exchanges[1].exchange_id
    assert [each.people for each in exchanges.newest(desk.reader, person_id=ben)] == [((ben, "Ben"),)]
    assert undo.undoable(desk.reader) == "Split off lunch with Ben"
    desk.run(undo.undo).result()
    assert interactions.get(desk.reader, first) == entry
    assert len(interactions.newest(desk.reader, 9)) == 1


@pytest.mark.parametrize("leaving", [[], "all"])
def test_of_a_split_entry_nobody_can_be_left_out(desk, ana, leaving):
    ben = desk.run(people.add, PersonDraft(given="Ben")).result()
    logged = desk.run(interactions.log, draft_with(ana, ben)).result()
    with pytest.raises(InputError):
        desk.run(interactions.split, logged, [ana, ben] if leaving else []).result()


def test_whether_it_was_worth_it_is_said_afterwards_and_taken_back(desk, ana):
    logged = desk.run(interactions.log, draft_with(ana, what="lunch", note="!")).result()
    desk.run(interactions.note_worth, logged, True, False).result()
    entry = interactions.get(desk.reader, logged)
    assert (entry.worth_me, entry.worth_them, entry.note) == (True, False, "!")
    desk.run(undo.undo).result()
    assert interactions.get(desk.reader, logged).worth_me is None


def test_what_was_promised_in_it_is_told_of_as_changed(desk, ana):
    heard = []
    desk.subscribe(heard.append)
    promised = draft_with(ana, promises=(Promise(Side.ME, "the list"),))
    logged = desk.run(interactions.log, promised).result()
    desk.run(interactions.edit, logged, draft_with(ana)).result()
    desk.run(interactions.edit, logged, promised).result()
    desk.run(interactions.delete, logged).result()
    desk.run(interactions.log, draft_with(ana)).result()
    assert [change.concerns(Area.PROMISES) for change in heard] == [True, True, True, True, False]
