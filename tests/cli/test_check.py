"""netdesk check: silent where all is well, exit code 1 where it is not."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Cli


def test_all_is_well(cli: Cli) -> None:
    cli.text("sample")
    assert cli.text("check") == "All is well.\n"
    assert cli.json("check") == []


def test_a_list_that_says_otherwise_than_the_log(cli: Cli) -> None:
    cli.text("sample")
    with closing(sqlite3.connect(cli.folder / "netdesk.db")) as database, database:
        database.execute("UPDATE listing SET due_on = '2001-01-01' WHERE rowid = (SELECT min(rowid) FROM listing)")
    result = cli.run("--json", "check")
    assert result.exit_code == 1
    findings = json.loads(result.stdout)
    assert findings
    assert result.stderr == ""
