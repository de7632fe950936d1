"""Cards that come one after another: what was brought in last goes out, and says nothing new when it returns."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.differences import combine, differences
from netdesk.core.people import PersonDraft, Position
from netdesk.exchange.content_lines import cards
from netdesk.exchange.vcard import draft_of
from netdesk.exchange.vcard_out import vcard

TODAY = date(2026, 11, 20)
WORK = st.sampled_from(
    ["ORG:Acme", "ORG:Acme;Sales", "ORG:Acme;Law", "ORG:Beta;X;Y", "w.ORG:Beta", "ORG;TYPE=work:Gamma\\;Co;A",
     "TITLE:Cook", "TITLE:Boss", "w.TITLE:Clerk", "ROLE:keeper", "ORG:;Unit"]
)  # fmt: skip
OTHER = st.sampled_from(
    ["X-ABRELATEDNAMES:Marko", "X-ABDATE:2010-06-12", "TEL;TYPE=cell:+385 91 1", "EMAIL:ana@home.example", "X-ODD:1",
     "ADR;TYPE=home:;;Ilica 1;Zagreb;;10000;Croatia", "URL:https://ana.example", "X-ODD;X-P=1:a\\, b\\;c"]
)  # fmt: skip
LABELS = st.sampled_from(["", "", "_$!<Spouse>!$_", "Ours"])
FACTS = st.sampled_from(
    [
        "BDAY:1970-04-12",
        "NOTE:hello",
        "CATEGORIES:a,b",
        "EXPERTISE:tunnels",
        "NICKNAME:Anči",
        "REV:2026-01-01",
        "LANG:fr",
    ]
)


@st.composite
def a_card(draw):
    """A card of Ana's: groups numbered from 1, as programs do."""
    version = draw(st.sampled_from(["2.1", "3.0", "4.0"]))
    lines = [f"VERSION:{version}", "UID:ana-1", "N:Horvat;Ana", "FN:Ana Horvat", *draw(st.lists(WORK, max_size=4))]
    for number, (line, label) in enumerate(draw(st.lists(st.tuples(OTHER, LABELS), max_size=4)), 1):
        lines += [f"item{number}.{line}", f"item{number}.X-ABLabel:{label}"] if label else [line]
    lines += draw(st.lists(FACTS, max_size=3))
    if version == "2.1":
        lines.append("LABEL;HOME;ENCODING=QUOTED-PRINTABLE:Weg 1=0D=0AK=C3=B6ln")
    return "\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", ""))


def read(text: str) -> PersonDraft:
    (card,) = cards(text.encode())
    draft = draft_of(card)
    assert isinstance(draft, PersonDraft)
    return draft


def brought_up(stored: PersonDraft, draft: PersonDraft) -> PersonDraft:
    return replace(stored, **{change.field: change.value for change in differences(stored, draft, TODAY)})


def renumbered(text: str) -> str:
    return text.replace("item", "item1")


@given(st.one_of(a_card(), st.none()), st.lists(a_card(), min_size=1, max_size=2), st.sampled_from(["", "3.0", "4.0"]))
def test_what_came_in_last_goes_out_and_changes_nothing_when_it_returns(first, later, version):
    stored = read(first) if first else PersonDraft("Ana", "Horvat", positions=(Position("Acme", "Cook"),))
    for text in later:
        stored = brought_up(stored, read(text))
        assert differences(stored, read(text), TODAY) == ()
        assert differences(stored, read(renumbered(text)), TODAY) == ()
    out = read(vcard(stored, version))
    held = {(each.organization, each.title) for each in stored.positions if not each.end}
    assert {(each.organization, each.title) for each in out.positions} == held
    assert differences(replace(stored, uid=""), replace(out, uid=""), TODAY) == ()
    assert read(vcard(brought_up(stored, out), version)) == out


@given(a_card(), a_card())
def test_two_cards_of_one_file_are_one_person_who_comes_back_as_they_were(one, other):
    both = combine(read(one), read(other))
    out = read(vcard(both))
    assert differences(both, out, TODAY) == ()
    assert differences(both, read(renumbered(other)), TODAY) == ()


@pytest.mark.parametrize("version", ["", "3.0", "4.0"])
def test_a_department_goes_out_with_its_organization_and_not_beside_it(version):
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nORG:{}\nTITLE:{}\nEND:VCARD\n"
    stored = brought_up(read(card.format("Elektra;Grid", "Clerk")), read(card.format("Orval;Sales", "Boss")))
    lines = vcard(stored, version).split("\r\n")
    assert [line for line in lines if line.startswith(("ORG", "TITLE"))] == ["ORG:Orval;Sales", "TITLE:Boss"]
