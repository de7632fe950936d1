"""The card one hands to others: it comes in as it went out, and what is the user's own stays at home."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.exchange import visiting_card
from netdesk.exchange.content_lines import cards
from netdesk.exchange.vcard import draft_of

ANA = PersonDraft(
    given="Ana",
    family="Horvat",
    nickname="Anči",
    uid="urn:uuid:1",
    contact_points=(
        ContactPoint(ContactKind.EMAIL, "ana@elektra.example", "work"),
        ContactPoint(ContactKind.PHONE, "+385 91 234 5678", "mobile"),
        ContactPoint(ContactKind.PHONE, "123", "summer house"),
        ContactPoint(ContactKind.URL, "https://ana.example"),
        ContactPoint(ContactKind.IM, "ana@chat.example", "xmpp"),
    ),
    addresses=(Address("Ilica 10; 2nd floor", "Zagreb", "", "10000", "Croatia", "home"),),
    positions=(Position("Elektra, Ltd", "Grid engineer"), Position("Orval", "Adviser")),
    city="Zagreb",
    country="Croatia",
    birthday=PartialDate(1980, 4, 12),
)


def read(text: str) -> PersonDraft:
    (card,) = cards(text.encode())
    draft = draft_of(card)
    assert isinstance(draft, PersonDraft)
    return draft


def test_a_card_comes_in_as_it_went_out() -> None:
    assert read(visiting_card.vcard(ANA)) == replace(ANA, display_name="Ana Horvat")


def test_what_is_mine_stays_at_home() -> None:
    mine = replace(
        ANA, notes="owes me a favour", tags=("difficult",), topics=("storage",), closeness=2, extra_lines=("X-A:b",)
    )
    assert visiting_card.vcard(mine) == visiting_card.vcard(ANA)
    assert visiting_card.plain_text(mine) == visiting_card.plain_text(ANA)


def test_a_position_that_is_over_is_left_out() -> None:
    assert "Orval" not in visiting_card.vcard(replace(ANA, positions=(Position("Orval", end="2020"),)))


@given(name=st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=120))
def test_any_name_survives_in_lines_of_seventy_five_octets(name: str) -> None:
    text = visiting_card.vcard(PersonDraft(display_name=f"x{name}x"))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert read(text).display_name == f"x{name}x"


def test_a_person_in_words() -> None:
    assert visiting_card.plain_text(replace(ANA, addresses=())).split("\n") == [
        "Ana Horvat",
        "Grid engineer, Elektra, Ltd",
        "Adviser, Orval",
        "ana@elektra.example",
        "+385 91 234 5678",
        "123",
        "https://ana.example",
        "ana@chat.example",
        "Zagreb, Croatia",
    ]


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (["Ana Horvat"], "Ana Horvat.vcf"),
        (["a/b\\c:d*?"], "a b c d.vcf"),
        (["..."], "person.vcf"),
        (["李伟"], "李伟.vcf"),
        (["x" * 300], f"{'x' * 80}.vcf"),
        (["Ana", "Ben"], "2 people.vcf"),
    ],
)
def test_a_file_has_a_sensible_name(names: list[str], shown: str) -> None:
    assert visiting_card.file_name(names) == shown
