"""netdesk organization: who is where, and my own employers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


def test_people_facts_and_my_own_times(cli: Cli, bring: Callable[..., None]) -> None:
    assert cli.text("organization") == "No organization yet.\n"
    bring("Ana Horvat", "Li Wei")
    cli.text("set", "Ana", "organization=Elektra", "title=Engineer")
    cli.text("set", "Li", "organization=Elektra Labs")
    found = cli.json(
        "organization", "elektra", "industry=energy", "employer=2019-03..2024-06", "employer+=2025.., Head"
    )
    assert [member["name"] for member in found["now"]] == ["Ana Horvat"]
    assert found["industry"] == "energy"
    assert found["employments"] == [
        {"start": "2019-03", "end": "2024-06", "title": ""},
        {"start": "2025", "end": "", "title": "Head"},
    ]
    text = cli.text("organization", "Elektra")
    assert "my employer  2019-03 – 2024-06, 2025 – now (Head)" in text
    assert "Ana Horvat, Engineer" in text
    assert [(row["name"], row["now"], row["is_mine"]) for row in cli.json("organization")] == [
        ("Elektra", 1, True),
        ("Elektra Labs", 1, False),
    ]
    united = cli.json("organization", "Elektra", "--unite", "Elektra Labs")
    assert [member["name"] for member in united["now"]] == ["Ana Horvat", "Li Wei"]
    assert len(cli.json("organization")) == 1
    cli.text("undo")
    assert len(cli.json("organization")) == 2


def test_what_cannot_be_is_said_in_a_sentence(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    cli.text("set", "Ana", "organization=Elektra")
    assert "No organization is called" in cli.fails("organization", "Orval")
    assert "such as 2019-03..2024-06" in cli.fails("organization", "Elektra", "employer=2019")
    assert "ends before it begins" in cli.fails("organization", "Elektra", "employer=2019..2018")
    assert "no time" in cli.fails("organization", "Elektra", "employer-=2019..")
    assert "one value" in cli.fails("organization", "Elektra", "industry+=x")
    assert "no field" in cli.fails("organization", "Elektra", "colour=red", code=2)
    assert "Say which" in cli.fails("organization", "industry=energy", code=2)


def test_an_employer_of_mine_where_nobody_works_is_added_and_deleted(cli: Cli) -> None:
    found = cli.json("organization", "My Workshop", "--new", "employer=2020..", "country=France")
    assert (found["name"], found["country"], found["now"]) == ("My Workshop", "France", [])
    assert "already" in cli.fails("organization", "my workshop", "--new")
    assert "each is one step" in cli.fails("organization", "My Workshop", "--delete", "country=Italy", code=2)
    assert cli.text("organization", "My Workshop", "--delete") == "Deleted My Workshop.\n"
    assert cli.json("organization") == []
    cli.text("undo")
    cli.text("undo")
    assert cli.json("organization") == []
    cli.text("redo")
    assert [row["is_mine"] for row in cli.json("organization")] == [True]
