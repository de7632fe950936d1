"""Data folders with many people in them, brought in as a user would: through vCards and the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import SystemClock
from netdesk.services import imports
from netdesk.services.desk import Desk
from tests.bench.generate import address_book

if TYPE_CHECKING:
    from pathlib import Path


def filled_folder(folder: Path, people: int) -> Path:
    """A data folder with ``people`` people, its window set to open on the list of them."""
    folder.mkdir(parents=True)
    cards = folder.parent / f"{people}.vcf"
    cards.write_text(address_book(people), encoding="utf-8", newline="")
    desk = Desk(folder, SystemClock())
    plan = desk.run(imports.make_plan, [cards]).result()
    desk.run(imports.apply, plan).result()
    desk.close()
    (folder / "window.ini").write_text("[General]\nroom=people\n", encoding="utf-8")
    return folder
