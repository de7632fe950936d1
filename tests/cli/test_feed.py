"""The calendar file on the command line, which keeps it current where no window is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Cli


def test_it_is_kept_current_until_it_is_not_wanted(cli: Cli) -> None:
    assert "No calendar file" in cli.run("feed").stdout
    cli.run("feed", "--on")
    cli.run("remind", "Pay the fee", "--on", "2026-12-31")
    said = cli.json("feed")
    assert said["events"] == 1
    path = Path(said["file"])
    assert "Pay the fee" in path.read_text(encoding="utf-8")
    cli.run("done", "Pay the fee")
    assert "Pay the fee" not in path.read_text(encoding="utf-8")
    cli.run("feed", "--off")
    assert not path.exists()
