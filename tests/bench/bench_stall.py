"""The longest time that the event loop stands still while cards are brought in, against the same loop idle."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.bench.figure import Figure, Held
from tests.bench.generate import address_book

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

CARDS = 10_000
LIMIT = 50


def bench_stall(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """One import in a process with a list of people on the screen."""
    cards, data = folder / "stall.vcf", folder / "stall"
    cards.write_text(address_book(CARDS), encoding="utf-8", newline="")
    data.mkdir()
    printed = desktop.run(sys.executable, "-m", "tests.bench.import_stall", str(data), str(cards))
    idle, planning, applying = map(float, printed.split())
    return [
        Figure("longest stall while a plan is made", "idle", idle, planning, "ms", LIMIT, Held.OURS),
        Figure("longest stall while it is applied", "idle", idle, applying, "ms", LIMIT, Held.OURS),
    ]
