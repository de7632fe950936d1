"""Openings: written down, looked into, posted, closed, passed on; and how early they were heard of."""

from datetime import date, timedelta
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.exchanges import Direction, ExchangeKind
from netdesk.core.openings import LEAST_POSTED, OpeningDraft, OpeningKind, OpeningStatus, lead_summary, lead_time
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError, NotFoundError
from netdesk.services import duplicates, exchanges, openings, people, reminders, undo

TODAY = date(2026, 11, 22)
HEARD = date(2026, 11, 1)


@pytest.fixture
def people_ids(desk):
    drafts = [PersonDraft(given=name) for name in ("Ana", "Ben", "Chidi")]
    return list(desk.run(people.add_many, drafts, "three").result())


def do(desk, verb, *args):
    return desk.run(verb, *args).result()


def draft(**more):
    return OpeningDraft(**({"what": "Head of storage", "heard_on": HEARD, "kind": OpeningKind.JOB} | more))


def test_an_opening_keeps_all_that_is_said_of_it(desk, people_ids):
    ana, ben, _ = people_ids
    said = draft(
        posted_on=date(2026, 11, 10), sources=(ben, ana), organization="Orval", industry="Energy", region="North",
        country="FR", job_family="Engineering", url="https://example.org/7", note="Ask for the team",
    )  # fmt: skip
    number = do(desk, openings.add, said)
    assert openings.one(desk.reader, number).draft == said
    assert said.traits() == {
        "company": "Orval", "industry": "Energy", "region": "North", "country": "FR", "job family": "Engineering"
    }  # fmt: skip
    do(desk, openings.delete, number)
    assert openings.listed(desk.reader) == []
    assert do(desk, undo.undo) == "Deleted job opening: Head of storage"
    assert openings.one(desk.reader, number).draft == said


def test_it_is_closed_on_the_day_and_opened_again(desk):
    number = do(desk, openings.add, draft())
    do(desk, openings.set_status, number, OpeningStatus.CLOSED)
    assert openings.one(desk.reader, number).draft.closed_on == TODAY
    do(desk, openings.set_status, number, OpeningStatus.LOOKING)
    assert openings.one(desk.reader, number).draft.closed_on is None
    assert do(desk, undo.undo) == "Head of storage: looking"


def test_passing_it_on_is_a_give_and_a_reminder_to_thank(desk, people_ids):
    ana, ben, chidi = people_ids
    number = do(desk, openings.add, draft(sources=(ana, ben)))
    do(desk, openings.pass_on, number, chidi)
    [given] = exchanges.newest(desk.reader)
    assert (given.exchange.direction, given.exchange.kind, given.exchange.what, given.people) == (
        Direction.GIVE, ExchangeKind.JOB_LEAD, "Head of storage", ((chidi, "Chidi"),)
    )  # fmt: skip
    [thanks] = reminders.standing(desk.reader)
    assert (thanks.text, thanks.person_id, thanks.on_day) == (
        "Thank Ana for: Head of storage", ana, TODAY + timedelta(days=1)
    )  # fmt: skip
    assert [each.person_id for each in openings.one(desk.reader, number).passed] == [chidi]
    for person, reason in ((chidi, "already"), (ben, "told you")):
        with pytest.raises(InputError, match=reason):
            do(desk, openings.pass_on, number, person)
    do(desk, exchanges.delete, given.exchange.exchange_id)
    assert openings.one(desk.reader, number).passed == ()
    do(desk, undo.undo)
    do(desk, openings.delete, number)
    assert len(exchanges.newest(desk.reader)) == 1
    do(desk, undo.undo)
    assert do(desk, undo.undo) == "Passed on to Chidi: Head of storage"
    assert exchanges.newest(desk.reader) == []
    assert reminders.standing(desk.reader) == []


def test_a_merge_of_two_sources_keeps_the_chain(desk, people_ids):
    ana, ben, chidi = people_ids
    number = do(desk, openings.add, draft(sources=(ana, ben, chidi)))
    do(desk, duplicates.merge, ana, ben)
    assert openings.one(desk.reader, number).draft.sources == (ana, chidi)


@pytest.mark.parametrize(
    ("said", "field"),
    [
        (draft(what=" "), "what"),
        (draft(heard_on=TODAY + timedelta(days=1)), "heard_on"),
        (draft(posted_on=TODAY + timedelta(days=1)), "posted_on"),
    ],
)
def test_what_cannot_be_names_its_field(desk, said, field):
    with pytest.raises(InputError) as refused:
        do(desk, openings.add, said)
    assert refused.value.field == field


def test_one_is_found_by_number_or_a_part_of_it(desk):
    first = do(desk, openings.add, draft())
    do(desk, openings.add, draft(what="Head of grids"))
    assert openings.find_one(desk.reader, "storage").opening_id == first
    assert openings.find_one(desk.reader, str(first)).opening_id == first
    with pytest.raises(NotFoundError, match="may be 2"):
        openings.find_one(desk.reader, "head of")
    with pytest.raises(NotFoundError, match="No opening"):
        openings.find_one(desk.reader, "boat")


near = st.integers(0, 400).map(lambda ago: TODAY - timedelta(days=ago))


@given(st.lists(st.tuples(near, st.none() | near, st.none() | near), max_size=12))
def test_lead_times_are_what_a_plain_count_has(told):
    drafts = [draft(heard_on=heard, posted_on=posted, closed_on=closed) for heard, posted, closed in told]
    leads = []
    for heard, posted, closed in told:
        end = next(day for day in (posted, closed, TODAY) if day is not None)
        leads.append(end.toordinal() - heard.toordinal())
    assert [lead_time(each, TODAY).days for each in drafts] == leads
    assert [lead_time(each, TODAY).is_censored for each in drafts] == [posted is None for _, posted, _ in told]
    found = lead_summary(drafts, TODAY)
    posted_leads = [lead for lead, (_, posted, _) in zip(leads, told, strict=True) if posted is not None]
    assert found.before == len([lead for lead in posted_leads if lead >= 1])
    assert found.before + found.after == len(posted_leads)
    assert found.unposted == len(told) - len(posted_leads)
    assert found.median_days == (median(posted_leads) if len(posted_leads) >= LEAST_POSTED else None)
