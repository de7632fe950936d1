"""Duplicates on a desk: found, merged without loss in one step that undo takes back, or remembered as two."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.dates import PartialDate
from netdesk.core.interactions import InteractionDraft
from netdesk.core.keys import MERGED_UID, contact_key
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position, Presence, RelationClass
from netdesk.core.union import Side, questions
from netdesk.errors import InputError, NotFoundError
from netdesk.services import cadences, duplicates, interactions, nudges, people, shelf, undo
from netdesk.services.check import findings
from netdesk.store import merging
from netdesk.store.people import DETAIL_TABLES
from netdesk.store.store import Store
from tests.services.conftest import StillClock
from tests.store.test_journal import dump

TODAY = date(2026, 11, 22)


def email(value, label=""):
    return ContactPoint(ContactKind.EMAIL, value, label)


def pairs(desk):
    return [(pair.low_id, pair.high_id) for pair in duplicates.candidates(desk.reader)]


@pytest.fixture
def add(desk):
    def add_person(given, family="", **facts):
        return desk.run(people.add, PersonDraft(given, family, **facts)).result()

    return add_person


def draft_of(desk, person_id):
    return people.profile(desk.reader, person_id).draft


def test_who_is_there_twice_is_found_and_merged_and_back_again(desk, add):
    ana = add("Ana", "Horvat", contact_points=(email("ana@x.org"),))
    add("Ben", "Adler")
    again = add("Ana", "Horvta", contact_points=(email("ANA@x.org"),))
    assert pairs(desk) == [(ana, again)]
    desk.run(duplicates.merge, ana, again).result()
    assert pairs(desk) == []
    assert [name for _, name in people.find(desk.reader, "Ana")] == ["Ana Horvat"]
    assert desk.run(undo.undo).result() == "Merged Ana Horvta into Ana Horvat"
    assert pairs(desk) == [(ana, again)]


def test_those_said_to_be_two_are_not_shown_again(desk, add):
    ana, other = add("Ana", "Horvat"), add("Ana", "Horvat")
    desk.run(duplicates.not_the_same, other, ana).result()
    assert pairs(desk) == []
    assert desk.run(undo.undo).result() == "Ana Horvat and Ana Horvat are not the same"
    assert pairs(desk) == [(ana, other)]


def test_nobody_in_the_bin_is_found_or_merged(desk, add):
    ana, other = add("Ana", "Horvat"), add("Ana", "Horvat")
    desk.run(shelf.discard, [other]).result()
    assert pairs(desk) == []
    with pytest.raises(InputError, match="bin"):
        desk.run(duplicates.merge, ana, other).result()


def test_what_cannot_be_merged_says_so(desk, add):
    ana = add("Ana")
    with pytest.raises(InputError):
        desk.run(duplicates.merge, ana, ana).result()
    with pytest.raises(NotFoundError):
        desk.run(duplicates.merge, ana, ana + 1).result()
    with pytest.raises(InputError):
        desk.run(duplicates.not_the_same, ana, ana).result()
    with pytest.raises(NotFoundError):
        desk.run(duplicates.not_the_same, ana, ana + 1).result()


def test_a_chain_becomes_one_person(desk, add):
    ids = [add("Ana", "Horvat", contact_points=(email(f"{n}@x.org"),)) for n in range(3)]
    while found := pairs(desk):
        desk.run(duplicates.merge, *found[0]).result()
    assert [point.value for point in draft_of(desk, ids[0]).contact_points] == ["0@x.org", "1@x.org", "2@x.org"]
    desk.run(undo.undo).result()
    desk.run(undo.undo).result()
    assert len(pairs(desk)) == 3


def test_an_interaction_with_both_is_there_once(desk, add):
    ana, other, ben = add("Ana"), add("Anna"), add("Ben")
    both = desk.run(interactions.log, InteractionDraft(TODAY, (ana, other, ben), Channel.PHONE)).result()
    alone = desk.run(interactions.log, InteractionDraft(TODAY - timedelta(3), (other,), Channel.VIDEO)).result()
    desk.run(duplicates.merge, ana, other).result()
    assert [entry.interaction_id for entry in interactions.timeline(desk.reader, ana)] == [both, alone]
    assert [name for _, name in interactions.get(desk.reader, both).people] == ["Ana", "Ben"]
    assert findings(desk.reader) == []


def test_what_is_not_chosen_is_in_the_notes(desk, add):
    ana = add("Ana", "Horvat", birthday=PartialDate(1980, 4, 12), city="Zagreb", country="Croatia", notes="Climbs.")
    other = add("Ana", "Kovač", birthday=PartialDate(1980, 4, 21), city="Split", notes="Sings.", nickname="Anči")
    asked = questions(*(duplicates.entry(desk.reader, each) for each in (ana, other)))
    assert [(q.field, q.kept, q.other) for q in asked] == [
        ("name", "Ana Horvat", "Ana Kovač"),
        ("place", "Zagreb, Croatia", "Split"),
        ("birthday", "12 April 1980", "21 April 1980"),
    ]
    desk.run(duplicates.merge, ana, other, {"name": Side.OTHER}).result()
    draft = draft_of(desk, ana)
    assert (draft.name, draft.city, draft.birthday, draft.nickname) == (
        "Ana Kovač", "Zagreb", PartialDate(1980, 4, 12), "Anči"
    )  # fmt: skip
    assert draft.notes == (
        "Climbs.\n\nSings.\n\nMerged on 2026-11-22. What was said otherwise:\n\n"
        "- Name: Ana Horvat\n- Place: Split\n- Birthday: 21 April 1980"
    )


@pytest.mark.parametrize(
    ("kept", "other", "noted"),
    [
        (("Ben", "李伟"), ("李伟", "Ben"), "李伟 Ben"),
        (("李伟", ""), ("伟李", ""), "伟李"),
        (("Ciro", "Babic"), ("Ćiro", "Babić"), "Ćiro Babić"),
        (("Ana", "Horvat", "Anči"), ("Anamarija", "Kovač", "Anči"), "Anči (Anamarija Kovač)"),
    ],
)
def test_a_name_in_other_letters_order_or_parts_is_in_the_notes(desk, kept, other, noted):
    ids = [
        desk.run(people.add, PersonDraft(given, family, display_name="".join(shown))).result()
        for given, family, *shown in (kept, other)
    ]
    desk.run(duplicates.merge, *ids, {"name": Side.KEPT}).result()
    assert f"- Name: {noted}" in draft_of(desk, ids[0]).notes


@pytest.mark.parametrize(
    ("kept", "other"),
    [(("Ana Maria", "Horvat"), ("ANA", "Horvat")), (("Ana Horvat", ""), ("Ana", "Horvat"))],
)
def test_a_name_that_says_no_more_is_no_note(desk, add, kept, other):
    ids = [add(*kept), add(*other)]
    desk.run(duplicates.merge, *ids).result()
    assert draft_of(desk, ids[0]).notes == ""


def test_one_name_in_other_parts_is_no_question_and_the_fuller_parts_stay(desk, add):
    ana, other = add("Ana Horvat"), add("Ana", "Horvat")
    assert questions(*(duplicates.entry(desk.reader, each) for each in (ana, other))) == ()
    desk.run(duplicates.merge, ana, other).result()
    draft = draft_of(desk, ana)
    assert (draft.given, draft.family) == ("Ana", "Horvat")


@pytest.mark.parametrize("shouted", ["Dr. ANA-MARIA HORVAT", "ANA M. HORVAT-KOVAČ"])
def test_a_name_in_capitals_alone_is_not_proposed(desk, shouted):
    ids = [desk.run(people.add, PersonDraft(display_name=name)).result() for name in ("Ana Horvat", shouted)]
    (asked,) = questions(*(duplicates.entry(desk.reader, each) for each in ids))
    assert asked.text(asked.usual) == "Ana Horvat"


@pytest.mark.parametrize(
    ("other", "kept"),
    [
        (Position("ELEKTRA"), 1),
        (Position("Elektra", industry="Energy"), 1),
        (Position("Elektra", start="2019"), 2),
        (Position("Elektra", end="2020"), 2),
        (Position("Orval"), 2),
        (Position("Elektra", "Analyst"), 2),
    ],
)
def test_an_organization_alone_beside_the_position_there_is_not_held_twice(desk, add, other, kept):
    held = Position("Elektra", "Grid engineer", "Energy", start="2021-03")
    ids = [add("Ana", positions=(held,)), add("Ana", positions=(other,))]
    desk.run(duplicates.merge, *ids).result()
    positions = draft_of(desk, ids[0]).positions
    assert held in positions
    assert len(positions) == kept


def test_what_only_adds_is_joined_without_a_question(desk, add):
    ana = add("Ana", "Horvat", birthday=PartialDate(None, 4, 12), city="Zagreb", presence=Presence.ONLINE)
    other = add(
        "Ana", "Horvat", birthday=PartialDate(1980, 4, 12), city="Zagreb", country="Croatia", presence=Presence.OFFLINE
    )
    assert questions(*(duplicates.entry(desk.reader, each) for each in (ana, other))) == ()
    desk.run(duplicates.merge, ana, other).result()
    draft = draft_of(desk, ana)
    assert (draft.birthday, draft.country, draft.presence, draft.notes) == (
        PartialDate(1980, 4, 12), "Croatia", Presence.BOTH, ""
    )  # fmt: skip


def test_of_one_address_or_position_each_entry_gives_what_the_other_lacks(desk, add):
    ana = add("Ana", contact_points=(email("a@x.org"),), positions=(Position("Elektra", "Engineer"),))
    other = add(
        "Ana",
        contact_points=(email("A@x.org", "work"),),
        positions=(
            Position("ELEKTRA", "engineer", start="2020"),
            Position("Elektra", "Engineer", start="2011", end="2012"),
        ),
    )
    desk.run(duplicates.merge, ana, other).result()
    draft = draft_of(desk, ana)
    assert draft.contact_points == (email("a@x.org", "work"),)
    assert draft.positions == (
        Position("Elektra", "Engineer", start="2020"), Position("Elektra", "Engineer", start="2011", end="2012")
    )  # fmt: skip


def test_closeness_is_the_one_chosen_and_its_history_both(desk, add):
    ana, other = add("Ana", closeness=2), add("Ana")
    desk.run(people.state_closeness, [other], 4).result()
    (asked,) = questions(*(duplicates.entry(desk.reader, each) for each in (ana, other)))
    assert (asked.field, asked.kept, asked.other) == (
        "closeness", "acquainted (2), 22 November 2026", "close (4), 22 November 2026"
    )  # fmt: skip
    desk.run(duplicates.merge, ana, other, {"closeness": Side.OTHER}).result()
    assert people.profile(desk.reader, ana).closeness_history[0][0] == 4


def test_a_cadence_comes_along_and_of_two_one_is_chosen(desk, add):
    ana, other, third = add("Ana"), add("Ana"), add("Ana")
    desk.run(cadences.set_for_people, [other], Cadence.of(30)).result()
    desk.run(duplicates.merge, ana, other).result()
    assert people.profile(desk.reader, ana).cadence == Cadence.of(30)
    desk.run(cadences.set_for_people, [third], Cadence.of(60)).result()
    desk.run(duplicates.merge, ana, third, {"cadence": Side.OTHER}).result()
    assert people.profile(desk.reader, ana).cadence == Cadence.of(60)
    assert "Cadence: monthly" in draft_of(desk, ana).notes


def test_what_was_done_with_a_reminder_stays_done(desk, add):
    ana, other = add("Ana"), add("Ana")
    desk.run(cadences.set_for_people, [other], Cadence.of(30)).result()
    (nudge,) = nudges.today(desk.reader, desk.clock.now())
    desk.run(nudges.snooze, nudge.key, TODAY + timedelta(5)).result()
    desk.run(duplicates.merge, ana, other).result()
    assert nudges.of_person(desk.reader, ana, desk.clock.now()).snoozed_until == TODAY + timedelta(5)


def test_reminders_go_along_and_acts_on_other_reminders_stay_where_they_are(desk, add):
    ana, other = add("Ana"), add("Ana", birthday=PartialDate(None, 11, 25))

    def remember(store):
        with store.step("past"):
            for key in (f"reminder:{other}:2026-11-20", f"birthday:{other}:2026-11-25"):
                store.connection.execute(
                    "INSERT INTO nudge_act (nudge_key, act, acted_at, person_id) VALUES (?, 'done', '2026-11-20', ?)",
                    (key, other),
                )
            store.connection.execute(
                "INSERT INTO reminder (uid, person_id, text, on_day, created_at) "
                "VALUES ('u', ?, 'call', '2026-12-01', '')",
                (other,),
            )

    desk.run(remember).result()
    desk.run(duplicates.merge, ana, other).result()
    assert desk.reader.one("SELECT person_id FROM reminder") == (ana,)
    acts = list(desk.reader.rows("SELECT nudge_key, person_id FROM nudge_act ORDER BY id"))
    assert acts == [(f"reminder:{other}:2026-11-20", ana), (f"birthday:{ana}:2026-11-25", ana)]


def test_the_card_of_an_entry_that_is_no_more_is_still_known(desk, add):
    ana, other = add("Ana", "Horvat"), add("Ana", "Horvat", uid="urn:uuid:1")
    desk.run(duplicates.merge, ana, other).result()
    assert draft_of(desk, ana).extra_lines == (f"{MERGED_UID}:urn:uuid:1",)


def test_every_table_that_leads_to_a_person_is_known_to_merging(tmp_path):
    store = Store(tmp_path / "netdesk.db", StillClock(), lambda change: None)
    for table, column in merging.references(store.connection):
        keys = [row[0] for row in store.connection.execute("SELECT name FROM pragma_table_info(?) WHERE pk", (table,))]
        by_itself = table in DETAIL_TABLES or table in merging.BY_HAND
        assert by_itself or column not in keys or "place" not in keys, f"rows of {table}.{column} could get lost"
    store.close()


_LETTERS = st.sampled_from(["", "Ana", "Ben", "Ćiro", "李伟", "O'Neil", "x:y;z"])
_DAYS = st.dates(date(2020, 1, 1), TODAY)
_DRAFTS = st.builds(
    PersonDraft,
    given=st.sampled_from(["Ana", "Ben", "李伟"]),
    family=_LETTERS,
    nickname=_LETTERS,
    display_name=_LETTERS,
    city=_LETTERS,
    country=_LETTERS,
    birthday=st.sampled_from([None, PartialDate(1980, 4, 12), PartialDate(None, 4, 12), PartialDate(1979)]),
    connected_on=st.none() | _DAYS,
    presence=st.sampled_from([None, *Presence]),
    met_where=_LETTERS,
    notes=_LETTERS,
    do_not_contact=st.booleans(),
    contact_points=st.lists(
        st.builds(
            ContactPoint, st.sampled_from(ContactKind), st.sampled_from(["a@x.org", "+385 1 2345", "x.org/p"]), _LETTERS
        ),
        max_size=3,
    ).map(tuple),
    addresses=st.lists(st.builds(Address, _LETTERS, _LETTERS, label=_LETTERS), max_size=2).map(tuple),
    positions=st.lists(st.builds(Position, _LETTERS, _LETTERS, start=st.sampled_from(["", "2020"])), max_size=2).map(
        tuple
    ),
    relation_classes=st.sets(st.sampled_from(RelationClass)).map(lambda some: tuple(sorted(some))),
    tags=st.sets(st.sampled_from(["a", "b", "c"])).map(lambda some: tuple(sorted(some))),
    topics=st.sets(st.sampled_from(["p", "q"])).map(lambda some: tuple(sorted(some))),
    languages=st.lists(st.sampled_from(["French", "Croatian"]), unique=True).map(tuple),
    needs=st.lists(st.sampled_from(["a job", "advice"]), unique=True).map(tuple),
    custom_fields=st.lists(st.tuples(st.just("Shoe"), st.sampled_from(["41", "42"])), unique=True).map(tuple),
    extra_lines=st.lists(st.sampled_from(["X-A:1", "X-B:2"]), unique=True).map(tuple),
)
_SIDES = st.dictionaries(
    st.sampled_from(["name", "nickname", "place", "birthday", "closeness", "cadence", "photo"]), st.sampled_from(Side)
)
_KINDS = ("knows", "workswith", "manager", "assistant", "family", "introduced")
_PAIRS = st.sampled_from([(1, 2), (1, 3), (2, 3), (2, 1), (3, 1), (3, 2)])


def fill(store, data):
    """Three people with a past, the first two to be merged."""
    for _ in range(3):
        people.add(store, data.draw(_DRAFTS))
    execute = store.connection.execute
    with store.step("past"):
        for person, day, level in data.draw(
            st.lists(st.tuples(st.integers(1, 3), _DAYS, st.integers(1, 5)), max_size=6, unique_by=lambda row: row[:2])
        ):
            execute("INSERT INTO closeness VALUES (?, ?, ?)", (person, day.isoformat(), level))
        for person in data.draw(st.sets(st.integers(1, 3))):
            days = data.draw(st.sampled_from([30, 60]))
            execute(
                "INSERT INTO cadence (person_id, ideal_days, max_days, since) VALUES (?, ?, ?, '2026-01-01')",
                (person, days, days),
            )
            execute(
                "INSERT INTO nudge_act (nudge_key, act, acted_at) VALUES (?, 'done', '2026-01-01')",
                (f"cadence:{person}:2026-01-01",),
            )
        for person in data.draw(st.sets(st.integers(1, 3))):
            image = data.draw(st.sampled_from([b"one", b"two"]))
            execute("INSERT INTO photo VALUES (?, 'image/jpeg', ?, '')", (person, image))
        for (one, other), kind in data.draw(st.sets(st.tuples(_PAIRS, st.sampled_from(_KINDS)), max_size=5)):
            ends = sorted((one, other)) if kind in ("knows", "workswith", "family") else (one, other)
            execute("INSERT OR IGNORE INTO relation VALUES (?, ?, ?)", (*ends, kind))
        for one, other in data.draw(st.sets(_PAIRS, max_size=2)):
            execute("INSERT OR IGNORE INTO distinct_pair VALUES (?, ?)", tuple(sorted((one, other))))
            execute("UPDATE person SET introduced_by = ? WHERE id = ?", (one, other))
    for present, day in data.draw(st.lists(st.tuples(st.sets(st.integers(1, 3), min_size=1), _DAYS), max_size=4)):
        interactions.log(store, InteractionDraft(day, tuple(present), Channel.PHONE))


def column(store, sql, *parameters):
    return {row[0] if len(row) == 1 else row for row in store.connection.execute(sql, parameters)}


def said_in(draft):
    """Every text of a draft, wherever it stands."""
    return " ".join(str(getattr(draft, field)) for field in draft.__slots__).casefold()


def is_told(position, by):
    """Whether another position says the same; one without a title may be told by one that has it."""
    said = [(position.organization, by.organization), (position.title, by.title)]
    known = [mine.casefold() == theirs.casefold() or not (mine or position.title) for mine, theirs in said]
    return all(known) and position.start in by.start


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_nothing_is_lost_and_undo_brings_all_back(tmp_path_factory, data):
    store = Store(tmp_path_factory.mktemp("merge") / "netdesk.db", StillClock(), lambda change: None)
    fill(store, data)
    before = dump(store)
    reader = store.as_reader()
    one, two = (duplicates.entry(reader, each) for each in (1, 2))
    met = column(store, "SELECT interaction_id FROM interaction_person WHERE person_id < 3")
    stated = column(store, "SELECT stated_on FROM closeness WHERE person_id < 3")
    tied = column(store, "SELECT kind FROM relation WHERE person_id = 3 OR other_id = 3")
    duplicates.merge(store, 1, 2, data.draw(_SIDES))
    after = people.profile(store.as_reader(), 1).draft
    for name in ("relation_classes", "tags", "topics", "languages", "needs", "custom_fields", "extra_lines"):
        assert {*getattr(one.draft, name), *getattr(two.draft, name)} <= set(getattr(after, name)), name
    for draft in (one.draft, two.draft):
        assert {contact_key(each) for each in draft.contact_points} <= {
            contact_key(each) for each in after.contact_points
        }
        for address in draft.addresses:
            assert any(address.street in each.street and address.city in each.city for each in after.addresses)
        for position in draft.positions:
            assert any(is_told(position, each) for each in after.positions)
        parts = " ".join(filter(None, (draft.given, draft.family)))
        for text in (draft.name, parts, draft.nickname, draft.city, draft.country, draft.met_where, draft.notes):
            assert text.casefold() in said_in(after)
        assert draft.do_not_contact <= after.do_not_contact
    assert column(store, "SELECT interaction_id FROM interaction_person WHERE person_id = 1") == met
    assert stated <= column(store, "SELECT stated_on FROM closeness WHERE person_id = 1")
    assert column(store, "SELECT kind FROM relation WHERE 3 IN (person_id, other_id)") == tied
    assert not column(store, "SELECT id FROM nudge_act WHERE nudge_key LIKE 'cadence:2:%'")
    images = [each.photo.image for each in (one, two) if each.photo]
    assert len(column(store, "SELECT image FROM photo WHERE person_id = 1")) == min(1, len(images))
    assert sum(line.startswith("PHOTO") for line in after.extra_lines) == len(set(images)) - 1 if images else True
    assert findings(store.as_reader()) == []
    merged = dump(store)
    undo.undo(store)
    assert dump(store) == before
    undo.redo(store)
    assert dump(store) == merged
    store.close()


def test_merging_again_what_undo_brought_back_does_the_same(desk, add):
    ana, other = add("Ana", "Horvat", tags=("a",)), add("Ana", "Horvat", tags=("b",))
    desk.run(duplicates.merge, ana, other).result()
    first = draft_of(desk, ana)
    desk.run(undo.undo).result()
    desk.run(duplicates.merge, ana, other).result()
    assert draft_of(desk, ana) == first == replace(first, tags=("a", "b"))
