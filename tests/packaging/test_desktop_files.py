"""What a desktop reads of an installed netdesk: menu entry, software catalogue, manual page, completions, icons."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest

from netdesk import __version__
from netdesk.cli import root

ROOT = Path(__file__).parents[2]
ENTRY = ROOT / "packaging" / "netdesk.desktop"
CATALOGUE = ROOT / "packaging" / "org.netdesk.netdesk.metainfo.xml"


def said(*command: str, **environment: str) -> str:
    """What a command that must succeed prints, errors included."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_the_menu_entry_is_valid_and_opens_what_the_catalogue_says() -> None:
    assert said("desktop-file-validate", str(ENTRY)) == ""
    read = configparser.ConfigParser(interpolation=None, delimiters="=")
    read.optionxform = str
    read.read(ENTRY, encoding="utf-8")
    entry, catalogue = read["Desktop Entry"], ElementTree.parse(CATALOGUE)
    assert entry["Exec"] == "netdesk %U"
    types = [each.text for each in catalogue.iterfind("provides/mediatype")]
    assert entry["MimeType"].strip(";").split(";") == [*types, "x-scheme-handler/netdesk"]
    assert catalogue.findtext("launchable") == ENTRY.name
    assert catalogue.find("releases/release").get("version") == __version__


def test_the_catalogue_is_valid_to_the_letter() -> None:
    command = ["appstreamcli", "validate", "--pedantic", "--no-net", "--no-color", str(CATALOGUE)]
    report = subprocess.run(command, capture_output=True, text=True).stdout
    assert "Validation" in report
    found = [line for line in report.splitlines() if line.startswith(("E:", "W:", "P:"))]
    # AppStream 1.0 warns that there is no page on the web, and there is none.
    assert [line for line in found if not line.endswith(" url-homepage-missing")] == []


def test_the_manual_page_has_every_command_and_reads_without_a_warning(tmp_path: Path) -> None:
    page = tmp_path / "netdesk.1"
    page.write_text(said(sys.executable, "packaging/man_page.py"), encoding="utf-8")
    shown = said(
        "man", "--warnings", "-E", "UTF-8", "-l", "-P", "cat", str(page), MANWIDTH="78", MAN_KEEP_FORMATTING=""
    )
    assert "warning" not in [word for line in shown.splitlines() if line.startswith("troff") for word in line.split()]
    names = root.list_commands(click.Context(root))
    assert [name for name in names if f"netdesk {name}" not in shown] == []
    assert "--data-dir FOLDER" in shown


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_is_told_what_to_ask(shell: str) -> None:
    assert "_NETDESK_COMPLETE" in said(sys.executable, "-m", "netdesk", _NETDESK_COMPLETE=f"{shell}_source")


def test_the_shell_completes_commands_and_options() -> None:
    def completed(words: str, place: int) -> list[str]:
        asked = {"_NETDESK_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(place)}
        return [line.partition(",")[2] for line in said(sys.executable, "-m", "netdesk", **asked).splitlines()]

    assert completed("netdesk to", 1) == ["today", "topics"]
    assert completed("netdesk today --a", 2) == ["--all"]
    assert completed("netdesk", 1)[:2] == ["today", "log"]


def test_the_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    said(sys.executable, "packaging/icons.py", str(tmp_path))
    names = {path.name for path in tmp_path.iterdir() if path.stat().st_size > 100}
    assert names == {f"{size}.png" for size in (16, 24, 32, 48, 64, 128, 256, 512)} | {"netdesk.ico", "netdesk.icns"}
