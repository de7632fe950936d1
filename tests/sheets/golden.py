"""The pages that sheets are compared with: python -m tests.sheets.golden writes them anew, to be looked at."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from netdesk.core.listing import SortBy
from netdesk.core.sheet_options import Layout, Options
from netdesk.services import agendas, briefs, listing, own_sheets, people, sample, sheets
from netdesk.sheets import typesetting
from netdesk.store.store import Store
from tests.fakes import FakeClock

FOLDER = Path(__file__).parent.parent / "data" / "sheets"
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
DOTS_PER_INCH = 36


def made(folder):
    """Every sheet of the sample network, by name."""
    store = Store(folder / "netdesk.db", FakeClock(NOW), lambda _change: None)
    sample.fill(store)
    reader, day = store.as_reader(), NOW.date()
    ids = listing.ids(reader, None, SortBy.NAME)[:60]
    tyler = people.find_one(reader, "Tyler Kowalczyk")
    agendas.add(store, tyler, "How the storage tender went")
    found = {
        layout.value: sheets.of_people(reader, ids, Options(layout, has_codes=True), day.isoformat()).sheet
        for layout in Layout
    }
    found["brief"] = briefs.sheet(reader, tyler, day)
    found["agenda"] = agendas.sheet(reader, tyler, None, day)
    found["identity"] = own_sheets.identity_sheet(reader, day)
    found["review"] = own_sheets.review_sheet(reader, day)
    store.close()
    return found


def first_page(sheet, target):
    """Write the first page as a PNG file and return its path."""
    pdf = target.with_suffix(".pdf")
    pdf.write_bytes(typesetting.to_pdf(sheet))
    size = ["-r", str(DOTS_PER_INCH), "-gray", "-png", "-singlefile"]
    subprocess.run(["pdftoppm", *size, pdf, target.with_suffix("")], check=True)
    pdf.unlink()
    return target


def main():
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, sheet in made(Path(folder)).items():
            print(first_page(sheet, FOLDER / f"{name}.png"))


if __name__ == "__main__":
    sys.exit(main())
