"""netdesk export: everyone or whom a query finds, safe for a spreadsheet; cards as they came; the calendar."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from netdesk.exchange.workbook import Workbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Cli


def test_everyone_to_a_file(cli: Cli, tmp_path: Path) -> None:
    cli.text("sample")
    file = tmp_path / "people.csv"
    record = cli.json("export", "csv", "-o", str(file))
    lines = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert record == {"file": str(file), "format": "csv", "people": len(lines)}
    assert [line["Name"] for line in lines] == [row["name"] for row in cli.json("people")]
    assert sum(bool(line["E-mail"]) for line in lines) > 100


def test_a_query_printed(cli: Cli) -> None:
    cli.text("sample")
    lines = list(csv.DictReader(io.StringIO(cli.text("export", "csv", "tag:mentor"))))
    assert len(lines) == 3
    assert all("mentor" in line["Tags"] for line in lines)
    assert cli.text("export", "csv", "tag:mentor", "-o", "-") == cli.text("export", "csv", "tag:mentor")


def test_no_cell_is_a_formula(cli: Cli, bring: Callable[..., None]) -> None:
    bring("=SUM(A1)", "Ana")
    cli.text("set", "Ana", "notes=@x", "city=-1+2")
    for line in csv.reader(io.StringIO(cli.text("export", "csv"))):
        assert not any(cell.startswith(("=", "@", "-", "+")) for cell in line)


def test_a_place_that_cannot_be_written(cli: Cli, tmp_path: Path) -> None:
    assert "no folder" in cli.fails("export", "csv", "-o", str(tmp_path / "none" / "people.csv"))


def test_another_form_is_wrong_usage(cli: Cli) -> None:
    cli.fails("export", "ods", code=2)
    cli.fails("export", code=2)


def test_a_workbook_has_the_cells_of_the_csv(cli: Cli, tmp_path: Path) -> None:
    cli.text("sample")
    file = tmp_path / "people.xlsx"
    assert cli.json("export", "xlsx", "tag:mentor", "-o", str(file))["people"] == 3
    book = Workbook(file.read_bytes(), file.name)
    header, *rows = (cells for _, cells in book.rows("People"))
    lines = list(csv.reader(io.StringIO(cli.text("export", "csv", "tag:mentor"))))
    assert header == lines[0]
    assert [row[0] for row in rows] == [line[0] for line in lines[1:]]


def test_what_went_to_google_changes_nothing_when_it_comes_back(cli: Cli, tmp_path: Path) -> None:
    cli.text("sample")
    file = tmp_path / "contacts.csv"
    cli.text("export", "google", "-o", str(file))
    plan = cli.json("import", str(file))
    assert (plan["new"], plan["changed"], plan["unclear"], plan["unreadable"]) == ([], [], [], [])
    assert len(plan["same"]) == len(cli.json("people"))


def test_a_spreadsheet_knows_the_letters_of_a_csv_and_a_pipe_is_not_disturbed(
    cli: Cli, bring: Callable[..., None], tmp_path: Path
) -> None:
    bring("Zoë")
    file = tmp_path / "people.csv"
    cli.text("export", "csv", "-o", str(file))
    assert file.read_bytes().startswith(b"\xef\xbb\xbfName,")
    assert cli.text("export", "csv").startswith("Name,")
    cli.text("export", "google", "-o", str(file))
    assert file.read_bytes().startswith(b"First Name,")


def test_what_leaves_is_said_first_and_kinds_are_left_out(cli: Cli, bring: Callable[..., None], tmp_path: Path) -> None:
    bring("Ana", "Bo")
    cli.text("set", "Ana", "email=ana@example.org", "notes=likes tea", "birthday=1970-04-12", "tag=client")
    found = cli.json("export", "csv", "--without", "notes,birthdays", "--dry-run")
    assert (found["people"], found["leaves"]["names"], found["leaves"]["e-mails"]) == (2, 2, 1)
    assert (found["leaves"]["notes"], found["leaves"]["birthdays"], found["leaves"]["tags"]) == (0, 0, 1)
    assert found["stays"]["private and unspoken notes"] == found["stays"]["points for meetings"] == 0
    assert {name for name, count in found["stays"].items() if count} == set()
    words = cli.text("export", "csv", "--without", "notes", "--dry-run")
    assert words.startswith("Leaves, of 2 people:\n")
    assert "left out" in words
    for form in ("csv", "google", "vcard"):
        everything = cli.text("export", form)
        less = cli.text("export", form, "--without", "notes", "--without", "birthdays,tags")
        for fact in ("likes tea", "1970", "client"):
            assert fact in everything
            assert fact not in less
        assert "ana@example.org" in less
    assert "no kind of facts" in cli.fails("export", "csv", "--without", "names", code=2)
    assert list(tmp_path.glob("*.csv")) == []


def test_what_a_form_has_no_place_for_is_said_to_stay(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana")
    cli.text(
        "set",
        "Ana",
        "custom.Dog=Rex",
        "topic=storage",
        "skill=grids",
        "need+=a flat",
        "language+=Croatian",
        "closeness=4",
    )
    cli.text("log", "coffee with Ana")
    stays = {form: cli.json("export", form, "--dry-run")["stays"] for form in ("csv", "google", "vcard")}
    for found in stays.values():
        assert found.pop("what was logged") == 1
    told = {form: {kind for kind, count in found.items() if count} for form, found in stays.items()}
    assert told == {
        "csv": {"skills", "languages", "needs", "own fields"},
        "google": {"topics", "skills", "languages", "needs", "contact"},
        "vcard": {"contact"},
    }
    card = cli.text("export", "vcard", "--without", "skills,needs")
    assert ("storage" in card, "Rex" in card, "grids" in card, "a flat" in card) == (True, True, False, False)
    card = cli.text("export", "vcard", "--without", "topics,own fields")
    assert ("storage" in card, "Rex" in card, "grids" in card, "a flat" in card) == (False, False, True, True)
    assert "“netdesk archive” takes along" in cli.text("export", "vcard", "--dry-run")


def test_photos_and_other_lines_of_a_card_stay_where_they_are_left_out(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "in.vcf"
    picture = "PHOTO;ENCODING=b;TYPE=JPEG:AAAA"
    file.write_text(CARD.replace("X-ODD", f"{picture}\r\nX-ODD"), newline="")
    cli.text("import", str(file))
    assert "PHOTO" not in (card := cli.text("export", "vcard", "--without", "photos"))
    assert "X-ODD" in card
    assert "X-ODD" not in (card := cli.text("export", "vcard", "--without", "card lines"))
    assert "PHOTO" in card


CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Bo\r\nN:Bo;Ana;;;\r\nX-ODD;A=b:1\r\nORG:elektra\r\n"
    "TEL;TYPE=CELL;X-P=1:+1 2\r\n"
    "NOTE:likes tea\r\nREV:2026-01-01T00:00:00Z\r\nEND:VCARD\r\n"
)


def test_a_card_goes_out_as_it_came_less_what_was_edited(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "in.vcf"
    file.write_bytes(CARD.encode())
    cli.json("import", str(file))
    out = cli.text("export", "vcard").replace("\r\n", "\n")
    uid = next(line for line in out.splitlines() if line.startswith("UID:"))
    assert out.replace(f"{uid}\n", "") == CARD.replace("\r\n", "\n")
    cli.json("set", "Ana Bo", "notes=likes coffee", "nickname=An")
    changed = cli.text("export", "vcard", "--version", "4.0")
    assert "TEL;TYPE=cell;X-P=1:+1 2" in changed
    assert "NOTE:likes coffee" in changed
    assert "tea" not in changed
    assert "NICKNAME:An" in changed
    assert "VERSION:4.0" in changed


def test_cards_go_out_as_they_came_after_an_undo(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "in.vcf"
    file.write_bytes(CARD.encode())
    cli.json("import", str(file))
    came = cli.text("export", "vcard")
    cli.json("set", "Ana Bo", "notes=", "phone=", "organization=Orval")
    assert cli.text("export", "vcard") != came
    cli.json("undo")
    assert cli.text("export", "vcard") == came
    cli.json("undo")
    assert cli.text("export", "vcard") == ""
    cli.json("redo")
    assert cli.text("export", "vcard") == came


def test_what_went_out_makes_nobody_new_when_it_comes_in_again(cli: Cli, tmp_path: Path) -> None:
    cli.json("sample")
    file = tmp_path / "out.vcf"
    count = cli.json("export", "vcard", "-o", str(file))["people"]
    plan = cli.json("import", str(file), "--dry-run")
    assert plan["new"] == plan["unclear"] == []
    assert len(plan["same"]) == count
    assert plan["changed"] == []


def test_a_folder_of_cards_gets_no_name_twice(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "in.vcf"
    file.write_bytes((CARD + CARD.replace("+1 2", "+1 3").replace("elektra", "orval")).encode())
    cli.json("import", str(file))
    cli.text("export", "vcard", "--folder", "-o", str(tmp_path / "cards"))
    assert sorted(each.name for each in (tmp_path / "cards").iterdir()) == ["Ana Bo 2.vcf", "Ana Bo.vcf"]
    assert "is not empty" in cli.fails("export", "vcard", "--folder", "-o", str(tmp_path / "cards"))


def test_the_days_that_matter_go_out_as_a_calendar(cli: Cli, tmp_path: Path) -> None:
    cli.json("sample")
    file = tmp_path / "days.ics"
    assert cli.json("export", "ics", "-o", str(file))["events"] == file.read_bytes().count(b"BEGIN:VEVENT") > 0
