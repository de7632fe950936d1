"""Saved views: kept, named, ordered, counted, undone; and queries that name them."""

import pytest

from netdesk.core.change import Area
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError, NotFoundError, QueryError
from netdesk.services import listing, people, queries, undo, views


@pytest.fixture
def desk(desk):
    desk.run(
        people.add_many,
        [
            PersonDraft(given="Ana", family="Horvat", tags=("mentor",), city="Zagreb"),
            PersonDraft(given="Li", family="Wei", tags=("mentor",), closeness=4),
            PersonDraft(given="Marc", family="Petit", city="Paris"),
        ],
        "Added three",
    ).result()
    return desk


def save(desk, name, query):
    return desk.run(views.save, name, query).result()


def names(desk):
    return [view.name for view in views.listed(desk.reader)]


def found(desk, text):
    query = queries.read(desk.reader, text, desk.clock.now().date())
    sort = query.sort
    rows = listing.first_page(desk.reader, query, sort.by if sort else "name", sort is not None and sort.is_reversed)
    return [row.name for row in rows]


def test_a_view_is_kept_counted_renamed_and_changed(desk):
    changes = []
    desk.subscribe(changes.append)
    view_id = save(desk, "  My   mentors ", " tag:mentor ")
    assert views.listed(desk.reader) == [views.View(view_id, "My mentors", "tag:mentor")]
    day = desk.clock.now().date()
    assert views.count(desk.reader, views.find(desk.reader, "MY MENTORS"), day) == 2
    desk.run(views.rename, view_id, "Mentors").result()
    desk.run(views.change, view_id, "tag:mentor city:zagreb").result()
    assert desk.run(views.counted, views.find(desk.reader, "Mentors")).result() == 1
    assert all(change.areas == {Area.VIEWS} for change in changes)
    assert [change.label for change in changes] == [
        "Saved the view My mentors",
        "Renamed the view My mentors to Mentors",
        "Changed the view Mentors",
    ]


def test_every_verb_is_one_step_back(desk):
    for name in ("one", "two", "three"):
        last = save(desk, name, f"tag:{name}")
    desk.run(views.move, last, 0).result()
    assert names(desk) == ["three", "one", "two"]
    desk.run(views.delete, last).result()
    desk.run(views.rename, views.find(desk.reader, "one").view_id, "eins").result()
    assert names(desk) == ["eins", "two"]
    for expected in (["one", "two"], ["three", "one", "two"], ["one", "two", "three"], ["one", "two"], ["one"], []):
        desk.run(undo.undo).result()
        assert names(desk) == expected


@pytest.mark.parametrize(
    ("to", "order"), [(0, "cabd"), (1, "acbd"), (2, "abcd"), (3, "abdc"), (9, "abdc"), (-2, "cabd")]
)
def test_a_view_goes_to_the_place_it_is_moved_to(desk, to, order):
    ids = [save(desk, name, "ana") for name in "abcd"]
    desk.run(views.move, ids[2], to).result()
    assert "".join(names(desk)) == order


@pytest.mark.parametrize(("name", "query"), [("", "ana"), ("  ", "ana"), ("x", " "), ("MÉNTORS", "ana")])
def test_what_is_no_view_is_refused(desk, name, query):
    save(desk, "Mentors", "tag:mentor")
    with pytest.raises(InputError):
        save(desk, name, query)
    assert names(desk) == ["Mentors"]


def test_a_query_that_cannot_be_read_is_not_kept(desk):
    with pytest.raises(QueryError, match="tga"):
        save(desk, "x", "tga:y")


def test_what_is_gone_is_said_to_be(desk):
    view_id = save(desk, "x", "ana")
    desk.run(views.delete, view_id).result()
    for verb, *arguments in ((views.delete,), (views.move, 0), (views.rename, "y"), (views.change, "ana")):
        with pytest.raises(NotFoundError):
            desk.run(verb, view_id, *arguments).result()
    with pytest.raises(NotFoundError, match="“x”"):
        views.find(desk.reader, "x")


def test_a_view_stands_in_a_query_for_its_own(desk):
    save(desk, "My mentors", "tag:mentor sort:-name")
    save(desk, "Far", '-city:zagreb view:"my mentors"')
    assert found(desk, 'view:"My Mentors"') == ["Li Wei", "Ana Horvat"]
    assert found(desk, "view:far") == ["Li Wei"]
    assert found(desk, "-view:far sort:name") == ["Ana Horvat", "Marc Petit"]


def test_a_view_is_never_part_of_itself(desk):
    one = save(desk, "one", "ana")
    save(desk, "two", "view:one")
    with pytest.raises(QueryError, match="“one” would be part of itself"):
        desk.run(views.change, one, "li or view:two").result()
    with pytest.raises(QueryError, match="part of itself"):
        desk.run(views.change, one, "view:one").result()


def test_a_view_that_can_no_longer_be_read_says_so(desk):
    one = save(desk, "one", "ana")
    save(desk, "two", "li or view:one")
    desk.run(views.delete, one).result()
    day = desk.clock.now().date()
    assert views.count(desk.reader, views.find(desk.reader, "two"), day) is None
    with pytest.raises(QueryError, match="“two” cannot be read: There is no view “one”") as caught:
        queries.read(desk.reader, "ana view:two", day)
    assert (caught.value.start, caught.value.end) == (4, 12)
