"""docs/command-line.md names every command, option value and JSON key that there is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import root

if TYPE_CHECKING:
    from conftest import Cli

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"`([a-z_]+)`", PAGE))


def keys(answer: Any) -> set[str]:
    """Every key in a JSON answer, at any depth."""
    if isinstance(answer, dict):
        return set(answer) | {key for value in answer.values() for key in keys(value)}
    return {key for item in answer for key in keys(item)} if isinstance(answer, list) else set()


def test_every_command_is_there() -> None:
    commands = re.findall(r"`([a-z]+)[ `]", "\n".join(line for line in PAGE.splitlines() if line.startswith("| `")))
    assert set(root.list_commands(click.Context(root))) <= set(commands)


def test_every_option_says_what_it_is_for() -> None:
    context = click.Context(root)
    silent = [
        (name, each.opts)
        for name in root.list_commands(context)
        for each in root.get_command(context, name).params
        if isinstance(each, click.Option) and not each.help
    ]
    assert silent == []


def test_every_json_key_is_there(cli: Cli, tmp_path: Path) -> None:
    cards = tmp_path / "one.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Bo\nORG:{0}\nADR:;;Street;City;;1;Land\nEMAIL:{0}@example.org\nEND:VCARD\n"
    cards.write_text(card.format("elektra") + "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n")
    answers = [cli.json("sample"), cli.json("import", str(cards))]
    cards.write_text(card.format("elektra").replace("Street", "Road") + card.format("solbrink"))
    answers += [cli.json("import", str(cards), "--dry-run")]
    person = cli.json("people", "closeness=5")[0]["name"]
    answers += [cli.json(*words) for words in (
        ("today",), ("people", "closeness=5"), ("person", person),
        ("set", person, "email+=x@example.org", "closeness=3"),
        ("log", "--with", person, "--channel", "phone"), ("cadence", person, "30d"), ("history",), ("undo",), ("redo",),
        ("check",), ("export", "csv", "-o", str(tmp_path / "out.csv")), ("person", "Ana Bo"),
        ("organization",), ("organization", "Elektra"),
        ("reach", "--recognition", "praise", "well put", "--by", person), ("reach",),
        ("theme", "--add", "Writes clearly"), ("surface", "--add", "x"), ("surface", "X", "--keep", "A"),
        ("surface", "X", "--versions"), ("surface", "X", "--compare", "1", "1"),
        ("mention", "clear", "wanted=no"), ("mention", "--ask"), ("identity",),
        ("insight",), ("topics", "storage"),
        ("openings", "--add", "Head of storage", "--from", person),
        ("openings", "Head of storage", "--pass-on", "Ana Bo"),
        ("newcomers", "--goal", "3", "2", "--stretch", "Somebody in law", "--on", "2026-12-01"),
        ("newcomers", "--never"), ("lines",), ("lines", "Lyon"), ("mentors",), ("mentors", person, "--goal", "Speak"),
    )]  # fmt: skip
    assert keys(answers) - NAMED == set()
