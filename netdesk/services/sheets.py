"""Sheets: people, a brief or an agenda made ready for paper, written to files; layouts kept under names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.core.listing import GroupBy, SortBy
from netdesk.core.sheet_options import Layout, Options
from netdesk.core.tick_codes import codes
from netdesk.errors import InputError, NotFoundError
from netdesk.exchange import visiting_card
from netdesk.exchange.files import write_atomically
from netdesk.sheets import people_sheet
from netdesk.sheets.entries import entry_of
from netdesk.sheets.glyphs import missing_glyphs
from netdesk.sheets.people_sheet import labels
from netdesk.sheets.typesetting import Sheet, to_pdf, to_svg
from netdesk.store import listing, person_drafts, photos, settings
from netdesk.store import sheets as stored

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from netdesk.sheets.entries import Entry
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = [
    "Options",
    "PeopleSheet",
    "Set",
    "Sheet",
    "keep_codes",
    "keep_preset",
    "labels",
    "of_people",
    "own_template",
    "own_templates",
    "people_set",
    "preset",
    "presets",
    "remove_preset",
    "set_pages",
    "to_pdf",
    "to_svg",
    "write_pdf",
]  # fmt: skip

_CHUNK = 500
_OTHER_LAYOUTS = ("brief", "identity", "review")


class PeopleSheet(NamedTuple):
    """A sheet of people. ``codes`` are whom its ticked codes stand for; ``left_out`` are not to be contacted.

    ``without_glyph`` are the characters of its words that no font of this machine has.
    """

    sheet: Sheet
    people: int
    codes: dict[str, int]
    left_out: int
    without_glyph: str


def of_people(
    reader: Reader, ids: Sequence[int], options: Options, day: str, template: Path | None = None
) -> PeopleSheet:
    """A sheet of people in the order of ``ids``, grouped where the options say so. Raises InputError.

    Who is not to be contacted is left out. A ``template`` of the user's own gets what the layout's would.
    """
    entries = list(_entries(reader, ids, options))
    left_out = len(ids) - len(entries)
    if options.group is not None:
        entries.sort(key=lambda entry: (entry.group == "", entry.group.casefold()))
    by_code: dict[str, int] = {}
    if options.layout is Layout.WALK_IN:
        by_code = dict(zip(codes(len(entries)), (entry.person_id for entry in entries), strict=True))
        entries = [entry.coded(code) for entry, code in zip(entries, by_code, strict=True)]
    made = people_sheet.sheet(entries, options, day, template)
    said = "".join(text for entry in entries for text in (entry.name, *(text for _, text in entry.lines)))
    return PeopleSheet(made, len(entries), by_code, left_out, missing_glyphs(said))


class Set(NamedTuple):
    """A sheet with its pages, each an SVG image. ``people`` is None where it is not of people."""

    sheet: Sheet
    pages: list[bytes]
    people: PeopleSheet | None = None

    @property
    def title(self) -> str:
        """What stands at its head."""
        return str(self.sheet.data["title"])


def people_set(reader: Reader, ids: Sequence[int], options: Options, day: str, template: Path | None = None) -> Set:
    """``of_people`` with its pages. Raises InputError, FileError."""
    made = of_people(reader, ids, options, day, template)
    return Set(made.sheet, to_svg(made.sheet), made)


def set_pages(sheet: Sheet) -> Set:
    """Any other sheet with its pages. Raises FileError."""
    return Set(sheet, to_svg(sheet))


def own_templates(folder: Path) -> dict[str, Path]:
    """The user's own templates, ``sheets/NAME.typ`` in the data folder, by name."""
    return {path.stem: path for path in sorted((folder / "sheets").glob("*.typ"))}


def own_template(folder: Path, name: str) -> Path:
    """One of them. Raises NotFoundError, which names the layouts there are."""
    found = own_templates(folder)
    if name not in found:
        known = ", ".join([*Layout, *_OTHER_LAYOUTS, *found])
        raise NotFoundError(tr("There is no layout “{name}”. There are: {known}.").format(name=name, known=known))
    return found[name]


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write a sheet as a PDF, which is there whole or not at all. Raises FileError."""
    write_atomically(path, to_pdf(sheet))


def keep_codes(store: Store, title: str, people: Mapping[str, int]) -> int:
    """Keep whom the codes of a printed list stand for, as one step, and return the list's id."""
    with store.step(tr("Made the list “{title}”").format(title=title), Area.NOTES):
        return stored.insert(store, title, today(store.clock), people)


def presets(reader: Reader) -> dict[str, Options]:
    """The options kept under names, by name."""
    return {
        name.removeprefix(settings.SHEET): settings.meaning(name, value)
        for name, value in sorted(settings.read(reader).items())
        if name.startswith(settings.SHEET)
    }


def preset(reader: Reader, name: str) -> Options:
    """The options kept under a name. Raises NotFoundError."""
    kept = presets(reader)
    if name not in kept:
        known = tr(" There are: {kept}.").format(kept=", ".join(kept)) if kept else ""
        raise NotFoundError(tr("No sheet is kept under the name “{name}”.{known}").format(name=name, known=known))
    return kept[name]


def keep_preset(store: Store, name: str, options: Options) -> None:
    """Keep options under a name, in place of those kept so before, as one step. Raises InputError."""
    if not name.strip():
        raise InputError(tr("Give the sheet a name to keep it under."), "name")
    with store.step(tr("Kept the sheet “{name}”").format(name=name.strip()), Area.SETTINGS):
        settings.write(store.connection, {f"{settings.SHEET}{name.strip()}": json.dumps(options.as_data())})


def remove_preset(store: Store, name: str) -> None:
    """Keep options no longer. Raises NotFoundError."""
    preset(store.as_reader(), name)
    with store.step(tr("Deleted the sheet “{name}”").format(name=name), Area.SETTINGS):
        settings.remove(store.connection, f"{settings.SHEET}{name}")


def _entries(reader: Reader, ids: Sequence[int], options: Options) -> Iterator[Entry]:
    further = (SortBy.CITY,) if options.group is GroupBy.CITY else ()
    with_photos = people_sheet.shows_photos(options.layout)
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        drafts = person_drafts.read(reader, chunk)
        for row in listing.rows(reader, chunk, further):
            draft = drafts[row.person_id]
            if not row.is_left_alone:
                photo = photos.of_person(reader, row.person_id) if with_photos else None
                card = visiting_card.vcard(draft) if options.has_codes else ""
                yield entry_of(row, draft, options.shown, options.group, photo=photo, card=card)
