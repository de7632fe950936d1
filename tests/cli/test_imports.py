"""netdesk import: the plan, its one step, and nothing the second time."""

from __future__ import annotations

import json
from base64 import b64encode
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

import pytest

from netdesk.cli.imports import LongWork
from netdesk.cli.session import Interrupted, Session, Settings
from netdesk.services import imports
from tests.monica_exports import contact, entry
from tests.monica_exports import export as exported
from tests.pictures import picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conftest import Cli

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
GIVEN = ("Ana", "Anna", "Li", "Željka", "Örjan", "Ngozi", "José", "Noa", "Emre", "Zoë")
FAMILY = ("Horvat", "Weiß", "Wei", "Đurđević", "Sjöberg", "Okafor", "Núñez", "Shapira", "Çelik", "van der Berg")


def connections(count: int, title: str = "Engineer") -> str:
    """A LinkedIn export with as many people; some share a name, some have no address, some no page."""
    lines = []
    for n in range(count):
        page = "" if n % 17 == 16 else f"https://www.linkedin.com/in/person-{n}"
        mail = f"person{n}@example.org" if n % 5 == 0 or not page else ""
        day = f"{n % 28 + 1:02} {('Jan', 'Feb', 'Mar')[n % 3]} {2015 + n % 11}"
        lines.append(f"{GIVEN[n % 10]},{FAMILY[n // 10 % 10]} {n // 100},{page},{mail},Firm {n % 120},{title},{day}")
    return HEADER + "\n".join(lines) + "\n"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    file = tmp_path / "Connections.csv"
    file.write_text(connections(2000), encoding="utf-8")
    return file


def counts(plan: dict[str, Any]) -> tuple[int, ...]:
    return tuple(len(plan[key]) for key in ("new", "changed", "same", "unclear", "unreadable"))


def test_two_thousand_people_and_the_same_file_again(cli: Cli, export: Path) -> None:
    plan = cli.json("import", str(export))
    assert counts(plan) == (2000, 0, 0, 0, 0)
    assert plan["applied"] is True
    assert len(cli.json("people")) == 2000
    assert len(cli.json("history")) == 1
    again = cli.json("import", str(export))
    assert counts(again) == (0, 0, 2000, 0, 0)
    assert again["applied"] is False
    assert len(cli.json("history")) == 1
    cli.text("undo")
    assert cli.json("people") == []


def test_a_dry_run_shows_the_plan_and_changes_nothing(cli: Cli, export: Path) -> None:
    plan = cli.json("import", str(export), "--dry-run")
    assert counts(plan) == (2000, 0, 0, 0, 0)
    assert plan["applied"] is False
    assert plan["new"][0] == {"name": "Ana Horvat 0", "sources": [{"file": "Connections.csv", "where": "line 2"}]}
    assert cli.json("people") == []
    text = cli.text("import", str(export), "--dry-run")
    assert text.startswith("2,000 new, 0 changed, 0 the same, 0 unclear, 0 not readable\n")
    assert "… and 1,980 more" in text
    assert text.endswith("Nothing was changed.\n")


def test_changes_are_shown_field_by_field(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(connections(3), encoding="utf-8")
    cli.text("import", str(file))
    file.write_text(connections(3, "Chief engineer"), encoding="utf-8")
    plan = cli.json("import", str(file), "--dry-run")
    assert counts(plan) == (0, 3, 0, 0, 0)
    assert [change["field"] for change in plan["changed"][0]["changes"]] == ["positions"]
    text = cli.text("import", str(file))
    assert "positions: “Engineer, Firm 0” → “Chief engineer, Firm 0”" in text
    assert "Done, as one step" in text
    assert cli.json("person", "Ana")["positions"][0]["title"] == "Chief engineer"


def test_what_is_added_to_a_list_is_not_shown_in_its_place(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "ana.vcf"
    card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{}\r\n{}END:VCARD\r\n"
    file.write_text(card.format("Ana Horvat", "N:Horvat;Ana;;;\r\nEMAIL:ana@x.example\r\n"), encoding="utf-8")
    cli.text("import", str(file))
    more = "EMAIL:ana@x.example\r\nEMAIL:horvat@y.example\r\n"
    file.write_text(card.format("Horvat Ana", more), encoding="utf-8")
    (changed,) = cli.json("import", str(file), "--dry-run")["changed"]
    (change,) = changed["changes"]  # the name in another order is none
    assert (change["old"], change["new"]) == ("ana@x.example", "ana@x.example, horvat@y.example")
    assert "contact_points: + “horvat@y.example”\n" in cli.text("import", str(file))
    assert cli.json("person", "Ana")["name"] == "Ana Horvat"


def test_what_cannot_be_read_is_named_with_its_place(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "some.vcf"
    file.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n", encoding="utf-8"
    )
    plan = cli.json("import", str(file))
    assert counts(plan) == (1, 0, 0, 0, 1)
    (bad,) = plan["unreadable"]
    assert bad["file"] == "some.vcf"
    assert bad["where"].startswith("card 2")
    assert bad["reason"] in cli.text("import", str(file))


def test_a_person_with_the_same_name_alone_is_unclear_and_comes_in_as_new(cli: Cli, tmp_path: Path) -> None:
    one, other = tmp_path / "one.vcf", tmp_path / "other.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Horvat\nORG:{0}\nEMAIL:{0}@example.org\nEND:VCARD\n"
    one.write_text(card.format("elektra"), encoding="utf-8")
    other.write_text(card.format("solbrink"), encoding="utf-8")
    cli.text("import", str(one))
    assert "Perhaps here already, comes in as new:\n  Ana Horvat: " in cli.text("import", str(other))
    assert len(cli.json("people")) == 2


def test_several_files_are_one_step(cli: Cli, export: Path, tmp_path: Path) -> None:
    cards = tmp_path / "friends.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:李伟\nEND:VCARD\n", encoding="utf-8")
    assert counts(cli.json("import", str(export), str(cards))) == (2001, 0, 0, 0, 0)
    assert len(cli.json("history")) == 1


@pytest.mark.parametrize("content", [None, b"", b"hello", b"a,b,c\n1,2,3\n", b"PK\x03\x04 broken"])
def test_a_file_that_holds_nobody(cli: Cli, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "strange.csv"
    if content is not None:
        file.write_bytes(content)
    assert "strange.csv" in cli.fails("import", str(file))
    assert cli.json("history") == []


def test_files_that_hold_nobody_but_broken_cards(cli: Cli, tmp_path: Path) -> None:
    files = [tmp_path / "one.vcf", tmp_path / "other.vcf"]
    for file in files:
        file.write_text("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n")
    result = cli.run("--json", "import", *map(str, files))
    assert result.exit_code == 1
    assert [bad["file"] for bad in json.loads(result.stdout)["unreadable"]] == ["one.vcf", "other.vcf"]
    assert result.stderr == "Nobody was found in these files.\n"


def test_no_file_is_wrong_usage(cli: Cli) -> None:
    cli.fails("import", code=2)


class _InterruptedOnce(Future[str]):
    """What waits for it is interrupted by Ctrl+C the first time."""

    def __init__(self) -> None:
        super().__init__()
        self._has_interrupted = False

    def result(self, timeout: float | None = None) -> str:
        if not self._has_interrupted:
            self._has_interrupted = True
            raise KeyboardInterrupt
        return super().result(timeout)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[LongWork]:
    with Session(Settings(tmp_path)) as session:
        yield LongWork(session)


def test_ctrl_c_stops_the_writer_and_says_that_nothing_changed(work: LongWork) -> None:
    future = _InterruptedOnce()
    future.set_exception(imports.Cancelled())
    with pytest.raises(Interrupted, match="Nothing was changed") as caught:
        work.wait(future)
    assert work.is_cancelled()
    assert caught.value.exit_code == 130


def test_ctrl_c_that_comes_too_late_is_not_said_to_have_stopped_anything(work: LongWork) -> None:
    future = _InterruptedOnce()
    future.set_result("done")
    assert work.wait(future) == "done"


def test_ctrl_c_between_two_pieces_of_work_stops_the_second(work: LongWork) -> None:
    first = _InterruptedOnce()
    first.set_result("a plan")
    work.wait(first)
    second: Future[str] = Future()
    second.set_exception(imports.Cancelled())
    with pytest.raises(Interrupted):
        work.wait(second)


def test_a_name_over_two_lines_is_the_same_the_second_time(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana\\nHorvat")
    plan = cli.json("import", str(cli.folder.parent / "people.vcf"))
    assert (len(plan["same"]), plan["changed"], plan["applied"]) == (1, [], False)


def test_my_own_addresses_are_told_and_forgotten(cli: Cli) -> None:
    assert cli.text("me") == "No addresses of yours are known.\n"
    assert cli.json("me", "me@example.org", "work@example.org") == {"addresses": ["me@example.org", "work@example.org"]}
    assert "no e-mail address" in cli.fails("me", "nobody")
    assert cli.json("me", "--clear") == {"addresses": []}


def test_an_archive_of_netdesk_is_not_taken_for_a_zip_of_files(cli: Cli, export: Path, tmp_path: Path) -> None:
    cli.text("import", str(export))
    cli.text("archive", "-o", str(tmp_path / "all.zip"))
    assert "“netdesk restore”" in cli.fails("import", str(tmp_path / "all.zip"))


def test_our_own_csv_changes_nothing_when_it_comes_back(cli: Cli, tmp_path: Path) -> None:
    file, out = tmp_path / "people.csv", tmp_path / "out.csv"
    file.write_text("Name,Email,Birthday,Notes\nLi Wei,li@example.org,--03-04,-3\n=1+1,eq@example.org,,@home\n")
    cli.text("import", str(file))
    cli.text("set", "Li Wei", "email=li@home.example", "phone=+385 91 1", "phone=06 12", "closeness=4")
    cli.text("cadence", "Li Wei", "1m")
    cli.text("log", "coffee with Li Wei")
    cli.text("export", "csv", "-o", str(out))
    assert "'--03-04" in out.read_text(encoding="utf-8")
    assert counts(cli.json("import", str(out))) == (0, 0, 2, 0, 0)


@pytest.mark.parametrize(
    ("count", "line", "step"),
    [
        (1, "1 new, 0 changed, 0 the same, 0 unclear, 0 not readable, 1 interaction, 1 reminder or other thing",
         "Imported 1 new person, 1 interaction, 1 reminder or other thing"),
        (2, "2 new, 0 changed, 0 the same, 0 unclear, 0 not readable, 2 interactions, 2 reminders and other things",
         "Imported 2 new people, 2 interactions, 2 reminders and other things"),
    ],
)  # fmt: skip
def test_one_is_said_as_one(cli: Cli, tmp_path: Path, count: int, line: str, step: str) -> None:
    def one(number: int) -> dict[str, Any]:
        called = entry(f"call {number}", called_at="2026-01-02")
        return contact(f"Person {number}", {"call": [called], "task": [entry(f"task {number}", title="Write")]})

    path = tmp_path / "account.json"
    path.write_text(exported([one(number) for number in range(count)]))
    assert line in cli.text("import", str(path)).splitlines()
    assert cli.json("history")[0]["label"] == step


def test_photos_are_counted_named_and_where_they_take_the_place_of_another_that_is_said(
    cli: Cli, tmp_path: Path
) -> None:
    def cards(name: str, *photos: bytes) -> str:
        path = tmp_path / name
        lines = [f"PHOTO;ENCODING=b:{b64encode(photo).decode()}" for photo in photos]
        texts = [f"BEGIN:VCARD\nVERSION:3.0\nFN:Person {n}\n{line}\nEND:VCARD\n" for n, line in enumerate(lines)]
        path.write_text("".join(texts))
        return str(path)

    first = cards("first.vcf", picture(), picture(), b"none")
    said = cli.text("import", first)
    assert said.startswith("3 new, 0 changed, 0 the same, 0 unclear, 1 not readable, 2 photos\n")
    assert "Photos:\n  Person 0\n  Person 1\n" in said
    assert "  first.vcf, card 3 (line 11): The photo of Person 2 is damaged, or no JPEG" in said
    assert cli.json("history")[0]["label"] == "Imported 3 new people, 2 photos"
    assert "Reminders" not in said
    assert cli.json("import", first)["applied"] is False
    other = cards("other.vcf", picture(20, 20))
    assert "  Person 0: in the place of the one from an earlier card\n" in cli.text("import", "--dry-run", other)
    (plan,) = cli.json("import", other)["belongings"]
    assert plan | {"file": "", "where": ""} == {
        "kind": "photo", "what": "Photo", "of": ["Person 0"], "replaces": True, "file": "", "where": "",
    }  # fmt: skip


def test_columns_that_say_nothing_are_counted_and_not_listed(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "google.csv"
    file.write_text(
        "First Name,Middle Name,Hobby,Initials,Relation 1 - Label,Relation 1 - Value,"
        "E-mail 1 - Label,E-mail 1 - Value\n"
        "Ana,,chess,,Spouse,Marko,* Work,a@b.example\n",
        encoding="utf-8",
    )
    shown = cli.run("import", "--dry-run", str(file)).output
    assert "  First Name = given, E-mail 1 - Label = email, E-mail 1 - Value = email\n" in shown
    assert "  fields of their own: Hobby, Relation 1 - Label, Relation 1 - Value\n" in shown
    assert "  2 columns have nothing in its row\n" in shown


def test_what_a_card_says_without_a_field_for_it_is_there_to_read(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "a.vcf"
    file.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nitem1.X-ABDATE:2012-09-01\nitem1.X-ABLabel:_$!<Anniversary>!$_\n"
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Petra;14;\nEND:VCARD\n"
    )
    cli.text("import", str(file))
    shown = [" ".join(line.split()) for line in cli.text("person", "Ana").splitlines()]
    assert {"anniversary 1 September 2012", "spouse Petra"} <= {*shown}
