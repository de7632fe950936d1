"""netdesk people: everyone and not a page, or whom a query finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli

KEYS = {
    "id", "name", "organization", "title", "closeness", "last_on", "last_channel", "last_what", "due_on",
    "cadence_days", "topics",
}  # fmt: skip


def test_everyone_in_the_order_of_an_address_book(cli: Cli, bring: Callable[..., None]) -> None:
    bring(*(f"Nr{number} Person" for number in range(1234)), "Zoë Öz", "Ana Abel")
    rows = cli.json("people")
    assert len(rows) == 1236
    assert all(set(row) == KEYS for row in rows)
    lines = cli.text("people").splitlines()
    assert len(lines) == 1237
    assert lines[0].split() == ["Name", "Organization", "Closeness", "Last", "contact", "Due", "Topics"]


def test_a_query_as_one_word_or_as_several(cli: Cli) -> None:
    cli.text("sample")
    close = cli.json("people", "closeness=5")
    assert close
    assert all(row["closeness"] == 5 for row in close)
    assert cli.json("people", "tag:client", "closeness>=4") == cli.json("people", "tag:client closeness>=4")
    assert cli.json("people", "tag:mentor")[0]["cadence_days"] == 45


def test_a_query_may_begin_with_what_is_left_out(cli: Cli) -> None:
    cli.text("sample")
    everyone = len(cli.json("people"))
    for query, opposite in (
        ("-tag:client", "tag:client"),
        ("-has:email", "has:email"),
        ("-org:valmora", "org:valmora"),
        ('-(city:lyon or "Ana Kovačić")', 'city:lyon or "Ana Kovačić"'),
        ('-"Ana Kovačić"', '"Ana Kovačić"'),
    ):
        assert 0 < len(cli.json("people", query)) == everyone - len(cli.json("people", opposite)), query
    assert cli.json("people", "city:lyon", "or", "-tag:client") == cli.json("people", "city:lyon or -tag:client")
    assert cli.json("views", "--save", "Others", "-tag:client")[0]["query"] == "-tag:client"
    assert cli.json("journal", "-channel:video")
    assert cli.text("export", "csv", "-org:valmora") == cli.text("export", "csv", "--", "-org:valmora")


def test_notes_are_found(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Bo Li")
    cli.text("log", "coffee with Ana, she collects stamps")
    assert [row["name"] for row in cli.json("people", "stamps")] == ["Ana Horvat"]


def test_columns_are_aligned_under_wide_letters(cli: Cli, bring: Callable[..., None]) -> None:
    bring("李伟", "Ana")
    cli.text("set", "李伟", "organization=Qilin", "closeness=2")
    cli.text("set", "Ana", "organization=Elektra")
    lines = cli.text("people").splitlines()
    assert lines[1] == "Ana   Elektra"
    assert lines[2].startswith("李伟  Qilin         ●●○○○ ")


def test_whom_a_query_finds_for_a_spreadsheet(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Zoë Öz", "Ana Abel", "Bo Li")
    lines = cli.text("people", "--csv", "ana", "or", "zoe", "sort:-name").splitlines()
    assert [line.split(",")[0] for line in lines] == ["Name", "Zoë Öz", "Ana Abel"]
    assert "\n".join(lines) == "\n".join(cli.text("export", "csv", "ana or zoe sort:-name").splitlines())
    assert "one of them" in cli.fails("--json", "people", "--csv", code=2)


def test_nobody(cli: Cli, bring: Callable[..., None]) -> None:
    assert cli.text("people").startswith("Nobody is here yet. ")
    bring("Ana Horvat")
    assert cli.json("people", "nobodyatall") == []
    assert cli.text("people", "nobodyatall") == "Nobody.\n"


def test_a_mistake_in_a_query_is_pointed_at(cli: Cli) -> None:
    result = cli.run("people", "ana tag:")
    assert result.exit_code == 1
    sentence, query, mark = result.stderr.splitlines()
    assert "tag:" in sentence
    assert mark.index("^") == query.index("tag:")


def test_control_characters_in_a_name_do_not_reach_the_terminal(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana")
    cli.text("set", "Ana", "organization=a\x1b[31mred\x07")
    assert "\x1b" not in cli.text("people")
    assert "\x1b" not in cli.text("person", "Ana")


def test_a_very_long_name_moves_its_own_row_alone(cli: Cli, bring: Callable[..., None]) -> None:
    bring(f"Ana {'Wittgenstein' * 8}", "Li Wei")
    cli.text("set", "Li Wei", "closeness=4")
    _, long, short = cli.text("people").splitlines()
    assert short.index("●") < 40
    assert long.startswith(f"Ana {'Wittgenstein' * 8}")
