"""netdesk duplicates and merge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Cli


@pytest.fixture
def twice(cli: Cli, tmp_path) -> Cli:
    """Ana Horvat twice under two spellings, and Ben."""
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{0}\r\nFN:{0}\r\nEMAIL:{1}\r\nORG:Elektra\r\nEND:VCARD\r\n"
    file = tmp_path / "people.vcf"
    cards = (("Ana Horvat", "ana@x.org"), ("Ana Horvta", "ana@x.org"), ("Ben Adler", "ben@x.org"))
    file.write_text("".join(card.format(*each) for each in cards), newline="")
    cli.text("import", str(file))
    return cli


def test_who_may_be_here_twice_with_the_reason(twice: Cli) -> None:
    (pair,) = twice.json("duplicates")
    assert [person["name"] for person in pair["people"]] == ["Ana Horvat", "Ana Horvta"]
    assert pair["sure"] == "almost certain"
    assert pair["reason"] == "names spelled almost alike, same ana@x.org, same organization"
    assert pair["score"] > 10
    text = twice.text("duplicates")
    assert text.splitlines()[1].split("  ")[:2] == [str(pair["people"][0]["id"]), "Ana Horvat"]


def test_merged_by_name_and_parted_by_undo(twice: Cli) -> None:
    answer = twice.json("merge", "Ana Horvat", "Ana Horvta")
    assert answer["name"] == "Ana Horvat"
    assert answer["choices"] == [{"field": "name", "taken": "Ana Horvat", "left": "Ana Horvta"}]
    assert twice.json("duplicates") == []
    assert twice.text("duplicates") == "Nobody seems to be here twice.\n"
    twice.text("undo")
    assert len(twice.json("duplicates")) == 1


def test_a_field_is_taken_from_the_second(twice: Cli) -> None:
    text = twice.text("merge", "Ana Horvat", "Ana Horvta", "--take", "name")
    assert "name: Ana Horvta (not: Ana Horvat)" in text
    assert twice.json("person", "Horvta")["name"] == "Ana Horvta"


def test_numbers_tell_namesakes_apart(twice: Cli) -> None:
    ids = [person["id"] for person in twice.json("duplicates")[0]["people"]]
    twice.text("set", "Horvta", "name=Ana Horvat")
    message = twice.fails("merge", "Ana Horvat", "Ben")
    assert all(f"Ana Horvat ({id_}: Elektra, ana@x.org)" in message for id_ in ids)
    assert twice.json("merge", str(ids[1]), f"#{ids[0]}")["id"] == ids[1]


def test_one_name_for_both_of_that_name(twice: Cli) -> None:
    twice.text("set", "Horvta", "name=Ana Horvat")
    twice.text("merge", "Ana Horvat", "Ana Horvat")
    assert len(twice.json("people")) == 2


def test_not_the_same_is_remembered(twice: Cli) -> None:
    people = twice.json("duplicates", "--not-same", "Ana Horvat", "Ana Horvta")["people"]
    assert [person["name"] for person in people] == ["Ana Horvat", "Ana Horvta"]
    assert twice.json("duplicates") == []
    twice.text("undo")
    assert len(twice.json("duplicates")) == 1


def test_what_cannot_be_done_says_so(twice: Cli) -> None:
    assert "Nobody here is called" in twice.fails("merge", "Ana Horvat", "Zoe")
    assert "one entry already" in twice.fails("merge", "Ben", "Ben")
    twice.fails("merge", "Ben", code=2)
    twice.fails("merge", "Ana Horvat", "Ana Horvta", "--take", "shoe", code=2)
