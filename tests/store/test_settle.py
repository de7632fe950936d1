"""What is derived always says what was stated, and in alphabetical order."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.services import cadences, interactions, people
from netdesk.store import check, settle
from netdesk.store.store import Store


def _listed(store, column):
    return [row[0] for row in store.connection.execute(f"SELECT {column} FROM listing ORDER BY sort_key")]


def test_people_are_listed_alphabetically_even_where_nine_letters_agree(store):
    for given_name in ("Zoe", "Ana", "Maja", "Ana"):
        people.add(store, PersonDraft(given=given_name, family="Garcia-Marquez"))
    people.add(store, PersonDraft(given="Élodie", family="Ábalos"))
    people.add(store, PersonDraft(display_name="李伟"))
    assert _listed(store, "name") == [
        "Élodie Ábalos",
        "Ana Garcia-Marquez",
        "Ana Garcia-Marquez",
        "Maja Garcia-Marquez",
        "Zoe Garcia-Marquez",
        "李伟",
    ]
    assert list(check.findings(store.as_reader())) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.text("abnéĆł -", max_size=3), st.text("abz李 ", max_size=12)), max_size=12))
def test_any_names_are_listed_in_the_order_of_their_letters(store, names):
    people.add_many(store, [PersonDraft(given=g + "x", family=f) for g, f in names], "Added some")
    people.add_many(store, [PersonDraft(given=f + "y", family=g) for g, f in names], "Added more")
    assert list(check.findings(store.as_reader())) == []


def test_due_follows_from_the_log_and_the_cadence(store):
    ana = people.add(store, PersonDraft(given="Ana", closeness=5))
    assert _listed(store, "due_on") == ["2026-11-22"]
    interactions.log(store, InteractionDraft(date(2026, 11, 1), (ana,), Channel.EMAIL))
    assert _listed(store, "due_on") == ["2026-12-01"]
    cadences.set_for_people(store, [ana], Cadence.of(7, channels=frozenset({Channel.IN_PERSON})))
    assert _listed(store, "due_on") == ["2026-11-22"]
    interactions.log(store, InteractionDraft(date(2026, 11, 20), (ana,), Channel.IN_PERSON))
    assert _listed(store, "due_on") == ["2026-11-27"]
    cadences.set_for_people(store, [ana], None)
    assert _listed(store, "due_on") == [None]
    cadences.clear_for_people(store, [ana])
    assert _listed(store, "due_on") == ["2026-12-20"]


def test_the_shortest_cadence_of_the_tags_wins_over_closeness_and_yields_to_the_persons_own(store):
    ana = people.add(store, PersonDraft(given="Ana", tags=("mentor", "client"), closeness=2))
    cadences.set_for_tag(store, "client", Cadence.of(90))
    cadences.set_for_tag(store, "mentor", Cadence.of(42))
    assert _listed(store, "ideal_days") == [42]
    cadences.set_for_people(store, [ana], Cadence.of(100))
    assert _listed(store, "ideal_days") == [100]


def test_changing_the_cadence_of_a_closeness_moves_everyone_of_that_closeness(store):
    people.add_many(store, [PersonDraft(given=f"P{n}", closeness=5 if n < 3 else 2) for n in range(6)], "Added six")
    cadences.set_for_closeness(store, 5, Cadence.of(14))
    assert _listed(store, "ideal_days") == [14, 14, 14, 365, 365, 365]
    assert list(check.findings(store.as_reader())) == []


@pytest.mark.parametrize(
    "sabotage",
    [
        "UPDATE listing SET due_on = '2030-01-01'",
        "DELETE FROM listing",
        "DELETE FROM person_text",
        "UPDATE listing SET sort_key = sort_key + 4398046511104 WHERE name = 'Ana'",
    ],
)
def test_check_finds_what_does_not_agree(store, sabotage):
    people.add_many(store, [PersonDraft(given="Ana", closeness=5), PersonDraft(given="Ben")], "Added two")
    assert list(check.findings(store.as_reader())) == []
    store.connection.execute(sabotage)
    assert list(check.findings(store.as_reader())) != []


def _plans(store):
    statements = (settle._MARK_MOVED, settle._REFILL_LISTING)
    return [row[3] for each in statements for row in store.connection.execute(f"EXPLAIN QUERY PLAN {each}")]


@pytest.mark.parametrize("few", [1, 5, 40])
def test_a_desk_with_few_in_it_when_it_was_closed_takes_many_as_a_new_one_does(store, tmp_path, few):
    opened = Store(tmp_path / "few.db", store.clock, lambda change: None)
    ids = people.add_many(opened, [PersonDraft(given=f"Ana {n}", family="Li") for n in range(few)], "Added some")
    interactions.log(opened, InteractionDraft(date(2026, 11, 1), tuple(ids or (1,)), Channel.EMAIL))
    opened.close()
    opened = Store(tmp_path / "few.db", store.clock, lambda change: None)
    assert _plans(opened) == _plans(store)
    opened.close()
