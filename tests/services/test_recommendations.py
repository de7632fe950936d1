"""Recommendations stand on what was seen, whatever is tried."""

import shutil
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netdesk.core.change import Area
from netdesk.core.exchanges import Direction, ExchangeKind, Side
from netdesk.core.people import PersonDraft
from netdesk.core.recommendations import Claim, State, Way, WitnessDraft
from netdesk.errors import InputError, KnownError, NotFoundError, StaleError
from netdesk.services import duplicates, exchanges, imports, people, recommendations, undo, witnesses
from netdesk.services.desk import Desk
from tests.services.conftest import StillClock

TODAY = date(2026, 11, 22)
BASELESS = """SELECT count(*) FROM claim LEFT JOIN witness ON witness.id = witness_id
    LEFT JOIN recommendation ON recommendation.id = recommendation_id
    WHERE witness.id IS NULL OR recommendation.id IS NULL OR witness.person_id <> claim.person_id
        OR recommendation.person_id <> claim.person_id"""


@pytest.fixture
def ana(desk):
    return desk.run(people.add, PersonDraft("Ana", "Horvat")).result()


@pytest.fixture
def seen(desk, ana):
    draft = WitnessDraft(ana, "Negotiation", "she brought two suppliers to one table", date(2026, 5, 4), "Elektra bid")
    return desk.run(witnesses.add, draft).result()


def drafted(desk, ana, *claims):
    return desk.run(recommendations.draft, ana, claims).result()


def test_a_draft_carries_its_records_and_its_text_is_its_claims_alone(desk, ana, seen):
    number = drafted(desk, ana, Claim(seen, "She brings people to one table."))
    found = recommendations.get(desk.reader, number)
    assert (found.state, found.text) == (State.DRAFT, "She brings people to one table.")
    assert found.claims == (Claim(seen, "She brings people to one table.", "Negotiation"),)
    desk.run(recommendations.give, number, "LinkedIn").result()
    found = recommendations.get(desk.reader, number)
    assert (found.state, found.written_on, found.published) == (State.DONE, TODAY, "LinkedIn")
    (logged,) = exchanges.newest(desk.reader, direction=Direction.GIVE)
    assert (logged.exchange.kind, logged.exchange.what) == (ExchangeKind.RECOMMENDATION, "Negotiation")
    with pytest.raises(InputError, match="given already"):
        desk.run(recommendations.draft, ana, [Claim(seen, "More")], number).result()
    with pytest.raises(InputError, match="stands on it"):
        desk.run(witnesses.delete, seen).result()
    desk.run(undo.undo).result()
    assert recommendations.get(desk.reader, number).state is State.DRAFT
    assert exchanges.newest(desk.reader) == []


def test_a_claim_without_a_record_of_this_very_person_is_refused(desk, ana, seen):
    ben = desk.run(people.add, PersonDraft("Ben")).result()
    for person, claims in (
        (ben, [Claim(seen, "x")]),
        (ana, [Claim(seen + 1, "x")]),
        (ana, []),
        (ana, [Claim(seen, " ")]),
        (ana, [Claim(seen, "x"), Claim(seen, "y")]),
    ):
        with pytest.raises(InputError):
            desk.run(recommendations.draft, person, claims).result()
    assert recommendations.listed(desk.reader) == []


def test_the_database_itself_refuses_such_a_claim(desk, ana, seen):
    ben = desk.run(people.add, PersonDraft("Ben")).result()
    number = drafted(desk, ana, Claim(seen, "x"))

    def write(store, recommendation_id, witness_id, person_id):
        with store.step("by hand", Area.OFFERS):
            store.connection.execute("DELETE FROM claim")
            store.connection.execute(
                "INSERT INTO claim VALUES (?, ?, ?, 0, 'x')", (recommendation_id, witness_id, person_id)
            )

    for row in ((number, seen + 1, ana), (number, seen, ben), (number + 1, seen, ana)):
        with pytest.raises(StaleError):
            desk.run(write, *row).result()
    assert desk.reader.one("SELECT count(*) FROM claim") == (1,)


def test_a_request_without_a_record_is_declined_in_my_own_words(desk, ana):
    number = desk.run(recommendations.ask, ana, Side.THEM).result()
    assert recommendations.get(desk.reader, number).state is State.ASKED
    assert exchanges.newest(desk.reader, asked_by=Side.THEM)[0].exchange.kind is ExchangeKind.RECOMMENDATION
    with pytest.raises(InputError, match="Only a draft"):
        desk.run(recommendations.give, number).result()
    desk.run(recommendations.decline, number, "I have not seen you at it yet.").result()
    found = recommendations.get(desk.reader, number)
    assert (found.state, found.declined_words) == (State.DECLINED, "I have not seen you at it yet.")
    with pytest.raises(InputError):
        desk.run(recommendations.decline, number, "again").result()


def test_what_was_received_is_kept_with_where_it_is(desk, ana):
    number = desk.run(recommendations.receive, ana, "Reliable.", "LinkedIn").result()
    found = recommendations.get(desk.reader, number)
    assert (found.way, found.text, found.published) == (Way.RECEIVED, "Reliable.", "LinkedIn")
    assert exchanges.newest(desk.reader, direction=Direction.RECEIVED)[0].exchange.kind is ExchangeKind.RECOMMENDATION
    for verb in (recommendations.decline, recommendations.give):
        with pytest.raises(InputError):
            desk.run(verb, number, "x").result()


def test_a_record_is_edited_and_goes_with_its_claims_in_drafts(desk, ana, seen):
    number = drafted(desk, ana, Claim(seen, "x"))
    changed = WitnessDraft(ana, "Mediation", "calm", date(2026, 5, 5))
    desk.run(witnesses.edit, seen, changed).result()
    assert recommendations.get(desk.reader, number).claims[0].skill == "Mediation"
    desk.run(witnesses.delete, seen).result()
    assert recommendations.get(desk.reader, number).claims == ()
    desk.run(undo.undo).result()
    assert recommendations.get(desk.reader, number).claims == (Claim(seen, "x", "Mediation"),)


@pytest.mark.parametrize(
    "draft",
    [
        WitnessDraft(1, " ", "x", TODAY),
        WitnessDraft(1, "x", " ", TODAY),
        WitnessDraft(1, "x", "x", date(2026, 11, 23)),
        WitnessDraft(0, "x", "x", TODAY),
        WitnessDraft(9, "x", "x", TODAY),
        WitnessDraft(1, "x", "x", TODAY, interaction_id=9),
    ],
)
def test_what_was_not_seen_is_no_record(desk, ana, draft):
    with pytest.raises((InputError, NotFoundError)):
        desk.run(witnesses.add, draft).result()
    assert witnesses.listed(desk.reader) == []


def test_two_entries_of_one_person_are_merged_with_records_and_claims(desk, ana, seen):
    other = desk.run(people.add, PersonDraft("Anna", "Horvat")).result()
    number = drafted(desk, ana, Claim(seen, "x"))
    desk.run(duplicates.merge, other, ana).result()
    assert recommendations.get(desk.reader, number).person_id == other
    assert recommendations.get(desk.reader, number).claims[0].witness_id == seen
    assert desk.reader.one(BASELESS) == (0,)


def test_linkedin_files_come_in_once_and_leave_by_one_undo(desk, tmp_path):
    desk.run(people.add_many, [PersonDraft("Mary", "Somerville"), PersonDraft("Charles", "Babbage")], "x").result()
    head = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
    files = {
        "Recommendations_Given.csv": f'{head}Mary,Somerville,Self,Scientist,"Clear, and calm.",22 Mar 2023,VISIBLE\n',
        "Recommendations_Received.csv": f"{head}Charles,Babbage,Engines,Founder,Exact.,05 Jun 2023,HIDDEN\n"
        "Nobody,Known,x,y,text,05 Jun 2023,VISIBLE\n,,,,,,\n",
        "Endorsement_Received_Info.csv": "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,"
        "Endorser Public Url,Endorsement Status\n2023/06/05 10:00:00 UTC,Notation,Charles,Babbage,,ACCEPTED\n"
        "2023/06/05 10:01:00 UTC,Debugging,Charles,Babbage,,ACCEPTED\n",
    }
    paths = []
    for name, text in files.items():
        paths.append(tmp_path / name)
        paths[-1].write_text(text, encoding="utf-8")
    plan = desk.run(imports.make_plan, paths).result()
    assert (len(plan.touches.new), len(plan.touches.unknown)) == (3, 1)
    desk.run(imports.apply, plan).result()
    found = {each.name: each for each in recommendations.listed(desk.reader)}
    assert (found["Mary Somerville"].way, found["Mary Somerville"].published) == (Way.GIVEN, "LinkedIn")
    assert (found["Charles Babbage"].text, found["Charles Babbage"].published) == ("Exact.", "")
    said = {each.exchange.what for each in exchanges.newest(desk.reader, direction=Direction.RECEIVED)}
    assert said == {"", "endorsed me for Notation, Debugging"}
    assert desk.run(imports.make_plan, paths).result().is_empty
    desk.run(undo.undo).result()
    assert recommendations.listed(desk.reader) == []


def test_a_file_whose_name_says_not_which_way_is_named(desk, tmp_path):
    path = tmp_path / "Recommendations.csv"
    path.write_text("First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nA,B,c,d,e,05 Jun 2023,VISIBLE\n")
    (trouble,) = desk.run(imports.make_plan, [path]).result().unreadable
    assert "given or received" in trouble.reason


VERBS = st.lists(
    st.one_of(
        st.tuples(st.just("draft"), st.integers(0, 4), st.lists(st.integers(0, 6), max_size=3), st.integers(0, 4)),
        st.tuples(st.just("see"), st.integers(0, 4), st.text(max_size=3)),
        st.tuples(st.just("unsee"), st.integers(0, 6)),
        st.tuples(st.just("give"), st.integers(0, 5)),
        st.tuples(st.just("ask"), st.integers(0, 4), st.sampled_from(list(Side))),
        st.tuples(st.just("decline"), st.integers(0, 5)),
        st.tuples(st.just("receive"), st.integers(0, 4), st.text(max_size=3)),
        st.tuples(st.just("merge"), st.integers(1, 4), st.integers(1, 4)),
        st.tuples(st.just("remove"), st.integers(1, 4)),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(VERBS)
def test_whatever_is_tried_no_claim_is_without_its_record(tmp_path_factory, verbs):
    folder = tmp_path_factory.mktemp("fuzz")
    desk = Desk(folder, StillClock())
    desk.run(people.add_many, [PersonDraft(name) for name in ("A", "B", "C", "D")], "Four").result()
    run = {
        "draft": lambda who, ids, number: (recommendations.draft, who, [Claim(id_, "w") for id_ in ids], number),
        "see": lambda who, what: (witnesses.add, WitnessDraft(who, "skill", what, TODAY)),
        "unsee": lambda number: (witnesses.delete, number),
        "give": lambda number: (recommendations.give, number),
        "ask": lambda who, side: (recommendations.ask, who, side),
        "decline": lambda number: (recommendations.decline, number, "no"),
        "receive": lambda who, text: (recommendations.receive, who, text),
        "merge": lambda one, other: (duplicates.merge, one, other),
        "remove": lambda who: (people.delete, [who]),
        "undo": lambda: (undo.undo,),
        "redo": lambda: (undo.redo,),
    }
    for name, *arguments in verbs:
        verb, *values = run[name](*arguments)
        with suppress(KnownError):
            desk.run(verb, *values).result()
        assert desk.reader.one(BASELESS) == (0,)
        for each in recommendations.listed(desk.reader):
            assert all(claim.skill for claim in each.claims)
            assert not (each.way is Way.GIVEN and each.state is State.DONE and not each.claims)
    desk.close()
    shutil.rmtree(Path(folder))
