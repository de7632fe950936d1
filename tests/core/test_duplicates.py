"""Duplicates in networks of ten thousand: found, and nobody taken for somebody else."""

import pytest

from netdesk.core.duplicates import find_pairs
from netdesk.core.likeness import Weigher
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position
from netdesk.core.sketches import Census, sketch_of
from netdesk.services.duplicates import short_names
from tests import twins


def pairs_among(people, **options):
    sketches = [sketch_of(number, draft) for number, draft in enumerate(people)]
    weigher = Weigher(Census.of(sketches), short_names())
    return find_pairs(sketches, weigher, short_names(), **options)


def ids(pairs):
    return [(pair.low_id, pair.high_id) for pair in pairs]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(lambda: twins.Source(1), id="many names"),
        pytest.param(lambda: twins.Source(2, given_names=30, family_names=200, organizations=8), id="few names"),
    ],
)
def test_of_ten_thousand_people_who_are_twice_there_are_found_and_namesakes_are_not(source):
    made = twins.network(source(), 10_000, 500, 100)
    assert len(made.people) == 10_000
    found = set(ids(pairs_among(made.people)))
    right = found & set(made.same)
    assert len(right) / len(made.same) >= 0.95
    assert len(right) / len(found) >= 0.98
    assert not found & made.namesakes
    for kind in twins.Kind:
        of_kind = {pair for pair, why in made.same.items() if why is kind}
        assert len(of_kind & found) / len(of_kind) >= 0.9, kind


def test_who_is_there_three_times_makes_three_pairs():
    ana = PersonDraft(given="Ana", family="Horvat", contact_points=(ContactPoint(ContactKind.EMAIL, "ana@x.org"),))
    assert sorted(ids(pairs_among([ana, ana, ana]))) == [(0, 1), (0, 2), (1, 2)]


def test_those_said_to_be_two_are_left_out():
    ana = PersonDraft(given="Ana", family="Horvat")
    assert ids(pairs_among([ana, ana])) == [(0, 1)]
    assert pairs_among([ana, ana], distinct={(0, 1)}) == []


def test_the_surest_comes_first():
    sure = PersonDraft(given="Ana", family="Horvat", contact_points=(ContactPoint(ContactKind.EMAIL, "ana@x.org"),))
    people = [PersonDraft(given="Ben", family="Adler"), sure, PersonDraft(given="Ben", family="Adler"), sure]
    assert ids(pairs_among(people)) == [(1, 3), (0, 2)]


def test_only_pairs_with_newcomers_where_these_are_named():
    ana, ben = PersonDraft(given="Ana", family="Horvat"), PersonDraft(given="Ben", family="Adler")
    assert ids(pairs_among([ana, ben, ana, ben, ana], newcomers={4})) == [(0, 4), (2, 4)]


def test_ten_thousand_of_one_name_end_soon_and_say_nothing():
    everyone = [PersonDraft(given="Ana", family="Horvat", positions=(Position("Elektra"),))] * 10_000
    assert pairs_among(everyone) == []


def test_a_name_that_thousands_have_does_not_hide_who_shares_an_address():
    everyone = [PersonDraft(given="Ana", family="Horvat")] * 3000
    twice = PersonDraft(given="Ana", family="Horvat", contact_points=(ContactPoint(ContactKind.EMAIL, "ana@x.org"),))
    assert ids(pairs_among([twice, *everyone, twice])) == [(0, 3001)]


def test_of_a_name_that_does_not_end_the_first_words_tell():
    words = [f"Horvat{number}" for number in range(20_000)]
    names = (" ".join(words), " ".join(words[:10_000]), " ".join(reversed(words)))
    assert ids(pairs_among([PersonDraft(given="Ana", family=family) for family in names])) == [(0, 1)]


def test_a_search_that_is_cancelled_ends_with_nothing():
    ana = PersonDraft(given="Ana", family="Horvat")
    assert pairs_among([ana, ana], is_cancelled=lambda: True) == []


def test_no_names_at_all_and_nobody_at_all():
    assert pairs_among([]) == []
    nameless = PersonDraft(contact_points=(ContactPoint(ContactKind.EMAIL, "info@x.org"),))
    assert ids(pairs_among([nameless, nameless])) == [(0, 1)]
