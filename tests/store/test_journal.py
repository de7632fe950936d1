"""Undo and redo: exact, across restarts, in and out of order."""

from datetime import date

import apsw
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from netdesk.core.cadence import Cadence
from netdesk.core.change import Area, Origin
from netdesk.core.channel import Channel
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position
from netdesk.errors import KnownError, UndoError
from netdesk.services import cadences, interactions, people
from netdesk.store import check, tables
from netdesk.store.store import Store
from tests.store.conftest import StillClock


def dump(store):
    """Every stated row, and the listing in its order (the sort keys themselves keep gaps)."""
    names = [table._meta.table_name for table in tables.STATED]
    rows = {name: sorted(store.connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}
    listing = store.connection.execute("SELECT * FROM listing ORDER BY sort_key")
    rows["listing"] = [row[1:] for row in listing]
    return rows


def test_a_step_that_fails_leaves_nothing(store, published):
    before = dump(store)
    with pytest.raises(apsw.ConstraintError), store.step("Half", Area.PEOPLE):
        store.connection.execute("INSERT INTO tag (name) VALUES ('half'), ('half')")
    assert dump(store) == before
    assert published == []
    with pytest.raises(UndoError, match="nothing to undo"):
        store.undo()


def test_a_step_that_changes_nothing_is_no_step(store, published):
    with store.step("Nothing", Area.PEOPLE):
        pass
    assert published == []
    with pytest.raises(UndoError):
        store.undo()


def test_undo_and_redo_survive_a_restart(tmp_path):
    store = Store(tmp_path / "netdesk.db", StillClock(), lambda change: None)
    empty = dump(store)
    ana = people.add(store, PersonDraft(given="Ana", family="Horvat", tags=("mentor",)))
    added = dump(store)
    interactions.log(store, InteractionDraft(date(2026, 11, 1), (ana,), Channel.PHONE))
    logged = dump(store)
    store.close()
    again = Store(tmp_path / "netdesk.db", StillClock(), lambda change: None)
    assert again.undo() == "Logged phone with Ana Horvat"
    assert dump(again) == added
    assert again.undo() == "Added Ana Horvat"
    assert dump(again) == empty
    again.close()
    third = Store(tmp_path / "netdesk.db", StillClock(), lambda change: None)
    third.redo()
    assert dump(third) == added
    third.redo()
    assert dump(third) == logged
    with pytest.raises(UndoError, match="nothing to redo"):
        third.redo()
    third.close()


def test_a_new_step_ends_what_could_be_redone(store):
    people.add(store, PersonDraft(given="Ana"))
    store.undo()
    people.add(store, PersonDraft(given="Ben"))
    with pytest.raises(UndoError, match="nothing to redo"):
        store.redo()


def test_an_older_step_can_be_undone_alone_where_nothing_builds_on_it(store):
    ana = people.add(store, PersonDraft(given="Ana"))
    ben = people.add(store, PersonDraft(given="Ben"))
    store.undo(1)
    assert [row[0] for row in store.connection.execute("SELECT id FROM person")] == [ben]
    assert ana != ben
    assert list(check.findings(store.as_reader())) == []


def test_what_stands_in_the_way_of_an_older_undo_is_named(store):
    ana = people.add(store, PersonDraft(given="Ana"))
    interactions.log(store, InteractionDraft(date(2026, 11, 1), (ana,), Channel.PHONE))
    before = dump(store)
    with pytest.raises(UndoError, match="Logged phone with Ana"):
        store.undo(1)
    assert dump(store) == before
    store.undo()
    assert store.undo() == "Added Ana"


def test_an_undo_says_what_it_touched(store, published):
    ana = people.add(store, PersonDraft(given="Ana"))
    people.add(store, PersonDraft(given="Ben"))
    interactions.log(store, InteractionDraft(date(2026, 11, 1), (ana,), Channel.PHONE))
    published.clear()
    store.undo()
    (change,) = published
    assert change.areas == {Area.INTERACTIONS}
    assert change.ids == {ana}
    assert change.origin is Origin.UNDO


def test_deleting_a_person_and_undoing_brings_everything_back(store):
    ana, ben = people.add_many(
        store,
        [
            PersonDraft(
                given="Ana",
                closeness=5,
                contact_points=(ContactPoint(ContactKind.EMAIL, "ana@example.org"),),
                positions=(Position("Elektra", "Engineer"),),
                topics=("storage",),
                extra_lines=("X-ODD:1",),
            ),
            PersonDraft(given="Ben"),
        ],
        "Added two",
    )
    interactions.log(store, InteractionDraft(date(2026, 11, 1), (ana,), Channel.PHONE))
    interactions.log(store, InteractionDraft(date(2026, 11, 2), (ana, ben), Channel.VIDEO))
    cadences.set_for_people(store, [ana], Cadence.of(10))
    before = dump(store)
    people.delete(store, [ana])
    left = store.connection.execute("SELECT count(*) FROM interaction").get
    assert left == 1, "the call with Ben stays"
    assert list(check.findings(store.as_reader())) == []
    store.undo()
    assert dump(store) == before


class AnyVerbs(RuleBasedStateMachine):
    """Whatever is done, undoing all of it gives the dump from before, step by step; redoing gives it back."""

    def __init__(self):
        super().__init__()
        import tempfile
        from pathlib import Path

        self.folder = tempfile.TemporaryDirectory()
        self.store = Store(Path(self.folder.name) / "netdesk.db", StillClock(), lambda change: None)
        self.dumps = [dump(self.store)]

    def _do(self, verb, *args):
        try:
            verb(self.store, *args)
        except KnownError:
            return
        after = dump(self.store)
        if after != self.dumps[-1]:
            self.dumps.append(after)

    def _ids(self):
        return [row[0] for row in self.store.connection.execute("SELECT id FROM person ORDER BY id")]

    @rule(
        given_name=st.sampled_from(["Ana", "Ćiro", "李伟", "Ben"]),
        closeness=st.sampled_from([None, 1, 5]),
        tags=st.sets(st.sampled_from(["mentor", "client"])),
        organization=st.sampled_from(["", "Elektra", "Orval"]),
    )
    def add(self, given_name, closeness, tags, organization):
        positions = (Position(organization),) if organization else ()
        self._do(people.add, PersonDraft(given=given_name, closeness=closeness, tags=tuple(tags), positions=positions))

    @precondition(lambda self: self._ids())
    @rule(data=st.data(), day=st.integers(1, 21), minutes=st.sampled_from([None, 30]))
    def log(self, data, day, minutes):
        chosen = data.draw(st.sets(st.sampled_from(self._ids()), min_size=1, max_size=3))
        draft = InteractionDraft(
            date(2026, 11, day), tuple(chosen), Channel.PHONE, minutes=minutes, initiated_by=Initiator.ME
        )
        self._do(interactions.log, draft)

    @precondition(lambda self: self._ids())
    @rule(data=st.data(), name=st.sampled_from(["Dora", "Ela"]), notes=st.text(max_size=5))
    def edit(self, data, name, notes):
        self._do(people.edit, data.draw(st.sampled_from(self._ids())), PersonDraft(given=name, notes=notes))

    @precondition(lambda self: self._ids())
    @rule(data=st.data(), level=st.sampled_from([None, 2, 4]))
    def state(self, data, level):
        self._do(people.state_closeness, list(data.draw(st.sets(st.sampled_from(self._ids()), min_size=1))), level)

    @precondition(lambda self: self._ids())
    @rule(data=st.data(), days=st.sampled_from([None, 7, 30]))
    def cadence(self, data, days):
        cadence = None if days is None else Cadence.of(days)
        self._do(cadences.set_for_people, [data.draw(st.sampled_from(self._ids()))], cadence)

    @rule(tag=st.sampled_from(["mentor", "new"]), days=st.sampled_from([None, 5]))
    def tag_cadence(self, tag, days):
        self._do(cadences.set_for_tag, tag, None if days is None else Cadence.of(days))

    @precondition(lambda self: self._ids())
    @rule(data=st.data())
    def delete(self, data):
        self._do(people.delete, [data.draw(st.sampled_from(self._ids()))])

    @invariant()
    def nothing_to_find(self):
        assert list(check.findings(self.store.as_reader())) == []

    def teardown(self):
        try:
            for expected in reversed(self.dumps[:-1]):
                self.store.undo()
                assert dump(self.store) == expected
            for expected in self.dumps[1:]:
                self.store.redo()
                assert dump(self.store) == expected
        finally:
            self.store.close()
            self.folder.cleanup()


TestAnyVerbs = AnyVerbs.TestCase
TestAnyVerbs.settings = settings(
    max_examples=25, stateful_step_count=15, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@pytest.mark.parametrize(
    "later",
    [
        PersonDraft(given="Ben", positions=(Position("Acme"),)),
        PersonDraft(given="Ben", tags=("alumni",)),
        PersonDraft(given="Ben", topics=("wind",)),
    ],
)
def test_a_later_step_that_uses_what_a_step_brought_is_named(store, later):
    people.add(store, PersonDraft(given="Ana", positions=(Position("Acme"),), tags=("alumni",), topics=("wind",)))
    people.add(store, PersonDraft(given="Cleo"))
    people.add(store, later)
    before = dump(store)
    with pytest.raises(UndoError, match=r"first: “Added Ben”\.$"):
        store.undo(1)
    assert dump(store) == before


def test_a_cadence_of_a_tag_names_the_step_that_brought_the_tag(store):
    people.add(store, PersonDraft(given="Ana", tags=("alumni",)))
    cadences.set_for_tag(store, "alumni", Cadence.of(30))
    with pytest.raises(UndoError, match="first: “Monthly for tag “alumni””"):
        store.undo(1)


def test_somebody_brought_in_again_stands_in_the_way_of_coming_back(store):
    ana = people.add(store, PersonDraft(given="Ana", uid="urn:ana"))
    people.delete(store, [ana])
    people.add(store, PersonDraft(given="Anna", uid="urn:ana"))
    with pytest.raises(UndoError, match="first: “Added Anna”"):
        store.undo(2)
