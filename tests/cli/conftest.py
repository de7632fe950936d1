"""The command line as a test drives it: click's runner on a folder of its own, on a day that stands still."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from netdesk.cli import root

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOW = "2026-11-22T12:00"


class Cli:
    """Runs commands on one data folder. ``run`` gives click's result, the other two insist on success."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._runner = CliRunner()

    def run(self, *arguments: str, now: str = NOW, stdin: str | None = None) -> Result:
        options = ["--data-dir", str(self.folder), "--now", now]
        result = self._runner.invoke(root, [*options, *arguments], input=stdin)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    def text(self, *arguments: str, now: str = NOW) -> str:
        result = self.run(*arguments, now=now)
        assert result.exit_code == 0, result.stderr
        assert result.stderr == ""
        return result.stdout

    def json(self, *arguments: str, now: str = NOW) -> Any:
        return json.loads(self.text("--json", *arguments, now=now))

    def fails(self, *arguments: str, code: int = 1, now: str = NOW) -> str:
        """The sentence on standard error; with exit code 1 it is one line and nothing is on standard output."""
        result = self.run(*arguments, now=now)
        assert result.exit_code == code, (result.exit_code, result.stdout, result.stderr)
        if code == 1:
            assert result.stdout == ""
            assert result.stderr.count("\n") == 1
            assert result.stderr.rstrip()[-1] in ".?"
        return result.stderr


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    return Cli(tmp_path / "desk")


@pytest.fixture
def bring(cli: Cli, tmp_path: Path) -> Callable[..., None]:
    """Puts people on the desk, by name."""

    def bring_in(*names: str) -> None:
        cards = "".join(f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in names)
        file = tmp_path / "people.vcf"
        file.write_text(cards, encoding="utf-8", newline="")
        cli.text("import", str(file))

    return bring_in
