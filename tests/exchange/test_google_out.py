"""What goes out for Google comes back as it was: nothing of it is a change."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.differences import differences
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.exchange.google_out import to_google_csv
from netdesk.exchange.people_table import people
from netdesk.exchange.tables import in_text

TODAY = date(2026, 11, 22)
ANA = PersonDraft(
    given="Ana",
    family="Horvat",
    phonetic_given="Ah-na",
    nickname="Anči",
    prefix="Dr",
    contact_points=(
        ContactPoint(ContactKind.EMAIL, "ana@example.org", "work"),
        ContactPoint(ContactKind.PHONE, "+385 91 234", "mobile"),
        ContactPoint(ContactKind.IM, "ana.h", "skype"),
        ContactPoint(ContactKind.PROFILE, "https://www.linkedin.com/in/ana", "linkedin"),
    ),
    addresses=(Address("Ilica 1\nback door", "Zagreb", "", "10000", "Croatia", "work"),),
    positions=(Position("Old", "Clerk", end="2020"), Position("Elektra, Inc", "Engineer")),
    city="Split",
    birthday=PartialDate(None, 4, 12),
    tags=("client", "press"),
    notes='She said "=1+1"\n\nand more',
    custom_fields=(("Dog", "Rex"),),
)
TEXT = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)
WORDS = st.lists(TEXT, min_size=1, max_size=3).map(" ".join)
LINES = st.lists(WORDS, min_size=1, max_size=4).map("\n".join)
MAYBE = st.one_of(st.just(""), WORDS)
POINTS = st.one_of(
    st.builds(ContactPoint, st.just(ContactKind.EMAIL), TEXT.map("{}@example.org".format), MAYBE),
    st.builds(ContactPoint, st.just(ContactKind.PHONE), st.from_regex(r"\+?[0-9]{4,9}", fullmatch=True), MAYBE),
    st.builds(ContactPoint, st.sampled_from([ContactKind.IM, ContactKind.URL]), TEXT, MAYBE),
)
DAYS = st.one_of(
    st.none(),
    st.dates(date(1900, 1, 1)).map(lambda day: PartialDate(day.year, day.month, day.day)),
    st.just(PartialDate(None, 2, 29)),
    st.just(PartialDate(1970, 4)),
)
PEOPLE = st.builds(
    PersonDraft,
    given=MAYBE,
    family=MAYBE,
    additional=MAYBE,
    suffix=MAYBE,
    nickname=MAYBE,
    display_name=MAYBE,
    contact_points=st.lists(POINTS, max_size=4).map(tuple),
    positions=st.lists(st.builds(Position, WORDS, MAYBE), max_size=2).map(tuple),
    city=MAYBE,
    country=MAYBE,
    birthday=DAYS,
    tags=st.lists(WORDS, max_size=3).map(tuple),
    notes=st.one_of(st.just(""), LINES),
    custom_fields=st.lists(st.tuples(WORDS, LINES), max_size=2).map(tuple),
)


def read(data: bytes) -> list[PersonDraft | str]:
    table = in_text(data, "contacts.csv", lambda header: {})
    assert table is not None
    return [row.found for row in people(table)]


def test_the_headers_are_googles():
    (row,) = csv.DictReader(io.StringIO(to_google_csv([ANA]).decode()))
    assert (row["First Name"], row["Last Name"], row["Organization Name"]) == ("Ana", "Horvat", "Elektra, Inc")
    assert (row["E-mail 1 - Label"], row["E-mail 1 - Value"]) == ("Work", "ana@example.org")
    assert (row["Labels"], row["Birthday"]) == ("client ::: press ::: * myContacts", "--04-12")
    assert (row["Custom Field 1 - Label"], row["Custom Field 1 - Value"]) == ("Dog", "Rex")
    assert (row["Address 1 - City"], row["Address 2 - City"]) == ("Split", "Zagreb")


def test_somebody_with_everything_comes_back_the_same():
    (again,) = read(to_google_csv([ANA]))
    assert differences(ANA, again, TODAY) == ()
    assert again.contact_points == ANA.contact_points
    assert (again.addresses, again.custom_fields, again.tags) == (ANA.addresses, ANA.custom_fields, ANA.tags)


def test_a_name_that_is_not_in_parts_stays_so():
    whole = PersonDraft(display_name="Cher Ami")
    (again,) = read(to_google_csv([whole]))
    assert (again.display_name, again.given) == ("Cher Ami", "")


@settings(max_examples=150)
@example(
    [replace(ANA, custom_fields=(("Sum", "=1+1"), ("'=", "''=x"), ("-", "'@ana"))), PersonDraft(given="'+", notes="'")]
)
@given(st.lists(PEOPLE, min_size=1, max_size=3))
def test_nothing_of_anybody_is_a_change(drafts):
    for draft in drafts:
        assume(draft.name.strip())
        words = [draft.display_name, *draft.tags, *(point.value for point in draft.contact_points)]
        assume(not any(":::" in word or word.startswith("* ") for word in words))
    found = read(to_google_csv(drafts))
    assert len(found) == len(drafts)
    for draft, again in zip(drafts, found, strict=True):
        assert isinstance(again, PersonDraft), again
        assert differences(draft, again, TODAY) == ()
