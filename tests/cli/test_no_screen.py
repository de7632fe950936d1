"""Where no window can open: today's list and a picture, of one's own desk or of the sample network."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from netdesk.cli import no_screen
from netdesk.services import listing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Cli

    from netdesk.services.desk import Desk


class _NoonClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def people_seen() -> list[int]:
    return []


@pytest.fixture
def take_picture(people_seen: list[int]) -> Callable[[Desk, Path], None]:
    def take(desk: Desk, file: Path) -> None:
        people_seen.append(listing.count(desk.reader))
        file.write_bytes(b"picture")

    return take


def test_an_empty_desk_shows_the_sample_network_and_stays_empty(
    cli: Cli, capsys: pytest.CaptureFixture[str], people_seen: list[int], take_picture: Callable[[Desk, Path], None]
) -> None:
    cli.folder.mkdir()
    no_screen.show(cli.folder, _NoonClock(), take_picture)
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith("There is no screen here")
    assert "invented network" in out
    assert re.search(r"Sunday 22 November 2026: [1-9]\d* people to reach out to\n", out)
    assert str(cli.folder / "window.png") in out
    assert (cli.folder / "window.png").read_bytes() == b"picture"
    assert (cli.folder / "window.png").stat().st_mode & 0o077 == 0
    assert people_seen == [150]
    assert cli.json("people") == []


def test_a_desk_in_use_shows_its_own_list(
    cli: Cli,
    bring: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    people_seen: list[int],
    take_picture: Callable[[Desk, Path], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bring("Ana Horvat", "Bo Li")
    cli.text("cadence", "Ana", "30d")
    cli.text("log", "coffee with Ana on 2026-10-01")
    monkeypatch.setattr("sys.argv", ["/srv/netdesk/.venv/bin/netdesk"])
    no_screen.show(cli.folder, _NoonClock(), take_picture)
    out, _ = capsys.readouterr()
    assert "invented" not in out
    assert out.endswith("use the commands: /srv/netdesk/.venv/bin/netdesk --help\n")
    assert "Ana Horvat  last: coffee, 1 Oct · monthly · due 22 days ago" in out
    assert people_seen == [2]
