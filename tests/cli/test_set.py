"""netdesk set: field=value, field+=value, field-=value; several are one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


@pytest.fixture
def ana(cli: Cli, bring: Callable[..., None]) -> Cli:
    bring("Ana Horvat")
    return cli


@pytest.mark.parametrize(
    ("assignment", "key", "value"),
    [
        ("closeness=4", "closeness", 4),
        ("city=Zagreb", "city", "Zagreb"),
        ("region= Central Croatia ", "region", "Central Croatia"),
        ("country=Croatia", "country", "Croatia"),
        ("given=Anna", "given", "Anna"),
        ("family=Horvat-Babić", "family", "Horvat-Babić"),
        ("nickname=Ace", "nickname", "Ace"),
        ("name=Dr Ana H.", "name", "Dr Ana H."),
        ("birthday=--04-12", "birthday", "--04-12"),
        ("birthday=1980-04-12", "birthday", "1980-04-12"),
        ("birthday=12 April 1980", "birthday", "1980-04-12"),
        ("met_on=May 2019", "met_on", "2019-05"),
        ("connected=2026-11-17", "connected_on", "2026-11-17"),
        ("presence=both", "presence", "both"),
        ("notes=a = b, c", "notes", "a = b, c"),
        ("phonetic_given=Áh-na", "phonetic_given", "Áh-na"),
        ("met_on=2019-05", "met_on", "2019-05"),
        ("met_where=PyCon", "met_where", "PyCon"),
        ("met_how=in the queue", "met_how", "in the queue"),
        ("do_not_contact=yes", "do_not_contact", True),
        ("language=hr, en", "languages", ["hr", "en"]),
        ("need+=vendors for storage", "needs", ["vendors for storage"]),
        ("custom.Shoe size=38", "custom_fields", [{"name": "Shoe size", "value": "38"}]),
        ("tag+=mentor", "tags", ["mentor"]),
        ("tag=client, mentor", "tags", ["client", "mentor"]),
        ("topic+=grid storage", "topics", ["grid storage"]),
        ("class+=friend", "relation_classes", ["friend"]),
        ("email+=ana@example.org", "contact_points", [{"kind": "email", "value": "ana@example.org", "label": ""}]),
    ],
)
def test_each_field(ana: Cli, assignment: str, key: str, value: Any) -> None:
    assert ana.json("set", "Ana Horvat", assignment)[key] == value
    assert len(ana.json("history")) == 2


def test_several_changes_are_one_step(ana: Cli) -> None:
    found = ana.json(
        "set", "Ana", "Horvat", "closeness=3", "organization=Elektra", "title=Grid engineer", "tag+=client"
    )
    assert found["closeness"] == 3
    assert found["positions"] == [
        {"organization": "Elektra", "title": "Grid engineer", "industry": "", "job_family": "", "start": "", "end": ""}
    ]
    ana.text("undo")
    found = ana.json("person", "Ana")
    assert (found["closeness"], found["positions"], found["tags"]) == (None, [], [])


def test_organization_and_title_are_those_of_the_position_held_now(ana: Cli) -> None:
    ana.text("set", "Ana", "organization=Elektra", "title=Engineer")
    ana.text("set", "Ana", "title=Head of grid")
    (position,) = ana.json("person", "Ana")["positions"]
    assert (position["organization"], position["title"]) == ("Elektra", "Head of grid")
    ana.text("set", "Ana", "organization=", "title=")
    assert ana.json("person", "Ana")["positions"] == []


def test_lists_are_added_to_and_taken_from(ana: Cli) -> None:
    ana.text(
        "set", "Ana", "tag+=mentor", "tag+=Client", "tag+=MENTOR", "email+=a@example.org", "phone+=+44 7700 900123"
    )
    found = ana.json("set", "Ana", "tag-=client", "email-=A@example.org")
    assert found["tags"] == ["mentor"]
    assert [point["kind"] for point in found["contact_points"]] == ["phone"]


def test_nothing_after_the_sign_forgets(ana: Cli) -> None:
    ana.text("set", "Ana", "city=Zagreb", "closeness=4", "birthday=1980", "tag+=client", "presence=online", "notes=x")
    found = ana.json("set", "Ana", "city=", "closeness=", "birthday=", "tag=", "presence=", "notes=")
    assert (found["city"], found["closeness"], found["birthday"], found["tags"]) == ("", None, None, [])
    assert (found["presence"], found["notes"]) == (None, "")


def test_notes_grow_by_paragraphs(ana: Cli) -> None:
    ana.text("set", "Ana", "notes+=first")
    assert ana.json("set", "Ana", "notes+=second")["notes"] == "first\n\nsecond"


def test_closeness_gives_a_cadence_and_is_dated(ana: Cli) -> None:
    ana.text("set", "Ana", "closeness=5", now="2026-03-01T10:00")
    found = ana.json("set", "Ana", "closeness=4")
    assert [entry["stated_on"] for entry in found["closeness_history"]] == ["2026-11-22", "2026-03-01"]
    assert found["cadence"]["ideal_days"] == 60


@pytest.mark.parametrize(
    "assignment",
    ["closeness=6", "closeness=close", "birthday=12.13.80", "connected=soon", "presence=here", "class+=foe", "tag-=x",
     "tag+=", "city+=Split", "given-=Ana"],
)  # fmt: skip
def test_a_value_that_cannot_be(ana: Cli, assignment: str) -> None:
    ana.fails("set", "Ana", assignment)
    assert len(ana.json("history")) == 1


def test_no_name_may_be_taken_away(ana: Cli) -> None:
    assert "name" in ana.fails("set", "Ana", "given=", "family=", "name=")


@pytest.mark.parametrize("words", [("Ana",), ("closeness=4",), ("Ana", "shoe=42"), ()])
def test_wrong_usage(ana: Cli, words: tuple[str, ...]) -> None:
    ana.fails("set", *words, code=2)


def test_fields_of_ones_own_keep_their_place(ana: Cli) -> None:
    ana.text("set", "Ana", "custom.diet=vegan", "custom.team=red")
    assert ana.json("set", "Ana", "custom.Diet=none")["custom_fields"] == [
        {"name": "diet", "value": "none"},
        {"name": "team", "value": "red"},
    ]
    assert ana.json("set", "Ana", "custom.diet=")["custom_fields"] == [{"name": "team", "value": "red"}]


def test_whom_somebody_knows(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Li Wei", "Marc Petit")
    found = cli.json("set", "Ana", "manager+=Li", "knows=Li, Marc", "introduced_by=Marc", "city=Split")
    assert [(each["role"], each["name"]) for each in found["relations"]] == [
        ("knows", "Li Wei"),
        ("knows", "Marc Petit"),
        ("manager", "Li Wei"),
    ]
    assert len(cli.json("history")) == 2
    assert [(each["role"], each["name"]) for each in cli.json("person", "Li")["relations"]] == [
        ("knows", "Ana Horvat"),
        ("manages", "Ana Horvat"),
    ]
    text = cli.text("person", "Ana")
    assert "manager        Li Wei" in text
    assert "introduced by  Marc Petit" in text
    found = cli.json("set", "Ana", "knows-=Marc", "manager=", "introduced_by=")
    assert [(each["role"], each["name"]) for each in found["relations"]] == [("knows", "Li Wei")]
    assert found["introduced_by"] is None
    assert "no manager" in cli.fails("set", "Ana", "manager-=Marc")
    assert "themselves" in cli.fails("set", "Ana", "knows+=Ana")
    assert "one name" in cli.fails("set", "Ana", "introduced_by=Li, Marc")
    assert "Nobody here" in cli.fails("set", "Ana", "knows+=Zed")


def test_addresses_and_positions_are_written_part_by_part(ana: Cli) -> None:
    found = ana.json(
        "set", "Ana", "address+=Ilica 10; Zagreb;; 10000; Croatia; home", "position+=Analyst; Orval; 2016; May 2021"
    )
    home = {
        "street": "Ilica 10",
        "city": "Zagreb",
        "region": "",
        "postcode": "10000",
        "country": "Croatia",
        "label": "home",
    }
    assert found["addresses"] == [home]
    (held,) = [each for each in found["positions"] if each["title"] == "Analyst"]
    assert (held["organization"], held["start"], held["end"]) == ("Orval", "2016", "2021-05")
    found = ana.json("set", "Ana", "address-=ilica 10", "position-=analyst")
    assert found["addresses"] == []
    assert all(each["title"] != "Analyst" for each in found["positions"])
    assert "street; city" in ana.fails("set", "Ana", "address+=a;b;c;d;e;f;g")
