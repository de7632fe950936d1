"""passphrase, private, agenda: sealed notes and the points of the next meeting."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.sheets.pages import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Cli

PASSPHRASE = "correct horse battery"


@pytest.fixture
def desk(cli: Cli, bring) -> Cli:
    bring("Ana Horvat", "Ben Adler")
    return cli


def give(monkeypatch, passphrase: str = PASSPHRASE) -> None:
    monkeypatch.setenv("NETDESK_PASSPHRASE", passphrase)


def test_a_passphrase_is_asked_for_twice_and_changed_with_the_old_one(desk: Cli) -> None:
    assert desk.run("passphrase", stdin=f"{PASSPHRASE}\nother words\n").exit_code == 1
    assert desk.run("passphrase", stdin=f"{PASSPHRASE}\n{PASSPHRASE}\n").exit_code == 0
    refused = desk.run("passphrase", stdin="wrong words\nanother horse\nanother horse\n")
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (1, "That is not the passphrase.")
    assert desk.run("passphrase", stdin=f"{PASSPHRASE}\nanother horse\nanother horse\n").exit_code == 0
    assert PASSPHRASE not in desk.run("passphrase", stdin="wrong words\n").output


def test_private_notes_are_sealed_and_opened(desk: Cli, monkeypatch) -> None:
    assert "passphrase" in desk.fails("private", "Ana", "--add", "she told me alone")
    give(monkeypatch)
    desk.text("passphrase")
    desk.text("private", "Ana", "--add", "she told me alone")
    assert "she told me alone" not in desk.text("private", "Ana")
    assert desk.json("private", "Ana", "--open")[0]["text"] == "she told me alone"
    assert desk.json("private", "Ana", "--unspoken")[0]["secrecy"] == "unspoken"
    assert desk.json("people", "alone") == []
    assert "There is no note 9" in desk.fails("private", "Ana", "--delete", "9")
    desk.text("undo")
    assert len(desk.json("private", "Ana")) == 1
    give(monkeypatch, "wrong words")
    assert desk.fails("private", "Ana", "--open") == "That is not the passphrase.\n"


def test_an_agenda_is_collected_printed_and_ticked_off(desk: Cli, monkeypatch, tmp_path: Path) -> None:
    give(monkeypatch)
    desk.text("passphrase")
    for words, secrecy in (("budget", "normal"), ("their boss leaves", "paper"), ("my salary", "private")):
        desk.text("agenda", "Ana", "--add", words, "--secrecy", secrecy)
    desk.text("agenda", "Ana", "--secrecy", "unspoken")
    assert [row["text"] for row in desk.json("agenda", "Ana")] == ["budget", None, None, None]
    opened = [row["text"] for row in desk.json("agenda", "Ana", "--open")]
    assert opened == ["budget", "their boss leaves", "my salary", None]
    paper = tmp_path / "agenda.pdf"
    desk.text("agenda", "Ana", "-o", str(paper))
    assert "their boss leaves" in text_of(paper)
    assert "my salary" not in text_of(paper)
    assert [row["text"] for row in desk.json("agenda", "Ana", "--open")] == ["budget", None, "my salary", None]
    desk.text("agenda", "Ana", "--talked", "1")
    assert desk.json("agenda", "Ana")[-1]["talked_on"] == "2026-11-22"
    desk.text("agenda", "Ana", "-o", str(paper))
    assert "their boss leaves" not in text_of(paper)


def test_what_cannot_be_printed_erases_nothing(desk: Cli, monkeypatch, tmp_path: Path) -> None:
    give(monkeypatch)
    desk.text("passphrase")
    desk.text("agenda", "Ana", "--add", "their boss leaves", "--secrecy", "paper")
    desk.fails("agenda", "Ana", "-o", str(tmp_path / "nowhere" / "agenda.pdf"))
    assert desk.json("agenda", "Ana", "--open")[0]["text"] == "their boss leaves"


def test_without_anybody_to_ask_nor_anything_piped_in_a_passphrase_is_refused_in_a_sentence(desk: Cli) -> None:
    refused = subprocess.run(
        [sys.executable, "-m", "netdesk", "--data-dir", str(desk.folder), "passphrase"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, start_new_session=True, check=False,
    )  # fmt: skip
    assert refused.returncode == 1
    assert refused.stderr.splitlines()[-1].startswith("A passphrase is needed, and there is no terminal to type it at")
    assert "Warning" not in refused.stderr


def test_where_a_number_is_wrong_nothing_is_added_either(desk: Cli, monkeypatch) -> None:
    give(monkeypatch)
    desk.text("passphrase")
    desk.fails("agenda", "Ana", "--add", "the budget", "--talked", "99")
    desk.fails("private", "Ana", "--add", "she told me alone", "--delete", "99")
    assert desk.json("agenda", "Ana") == desk.json("private", "Ana") == []
