"""netdesk export csv: everyone or whom a query finds, safe for a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Cli


def test_everyone_to_a_file(cli: Cli, tmp_path: Path) -> None:
    cli.text("sample")
    file = tmp_path / "people.csv"
    record = cli.json("export", "csv", "-o", str(file))
    lines = list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))
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
    cli.fails("export", "xlsx", code=2)
    cli.fails("export", code=2)
