"""Marks: what tells namesakes apart."""

from __future__ import annotations

from netdesk.core.marks import Marks, told_apart

ANA = "Ana Horvat"


def test_a_name_is_told_with_the_organization_and_no_more_than_is_needed() -> None:
    both = [(ANA, Marks("Elektra", "Zagreb")), (ANA, Marks("Orval", "Split"))]
    assert told_apart(both) == ["Ana Horvat, Elektra", "Ana Horvat, Orval"]
    assert told_apart([(ANA, Marks("", "Zagreb")), ("Ana Kovač", Marks("", "Split"))]) == ["Ana Horvat", "Ana Kovač"]


def test_the_first_marks_that_differ_tell_apart() -> None:
    here = Marks("Elektra", "Zagreb", "Croatia", ("client",), ("ana@x.example",))
    for other, shown in (
        (here._replace(city="Split"), ["Zagreb", "Split"]),
        (here._replace(country=""), ["Croatia", ""]),
        (here._replace(tags=("friend", "golf")), ["client", "friend, golf"]),
        (here._replace(emails=("a@y.example",)), ["ana@x.example", "a@y.example"]),
        (here, ["", ""]),
    ):
        expected = [f"Ana Horvat, Elektra, {each}".rstrip(", ") for each in shown]
        assert told_apart([(ANA, here), (ANA, other)]) == expected


def test_of_three_each_has_its_own() -> None:
    people = [(ANA, Marks(city="Zagreb")), (ANA, Marks(city="Split")), (ANA, Marks(city="Split", tags=("client",)))]
    assert told_apart(people) == ["Ana Horvat, Zagreb", "Ana Horvat, Split", "Ana Horvat, Split, client"]


def test_a_mark_fits_by_its_beginning_a_country_by_any_name_and_an_address_as_a_whole() -> None:
    marks = Marks("Société Élan", "Zürich", "Switzerland", ("old friend",), ("Ana@X.example",))
    for hint in ("societe", "ELAN", "zur", "Suisse", "CH", "old", "ana@x.example"):
        assert marks.fit(hint) == (hint != "ELAN"), hint
    for hint in ("", "()", "@", "ana@x", "friend", "x.example", "France"):
        assert not marks.fit(hint), hint
    assert not Marks().fit("CH")
