"""Taking people out to a file that other programs read."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.leaving import FactKind, Form, without
from netdesk.core.people import ContactKind
from netdesk.errors import FileError
from netdesk.exchange import visiting_card
from netdesk.exchange.csv_out import to_csv
from netdesk.exchange.files import write_atomically
from netdesk.exchange.google_out import to_google_csv
from netdesk.exchange.vcard_out import vcard
from netdesk.exchange.vcard_source import card_as_it_came
from netdesk.exchange.xlsx_out import to_xlsx
from netdesk.store import listing, people, person_drafts, photos

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from netdesk.core.listing import ListingRow
    from netdesk.core.people import PersonDraft
    from netdesk.store.reader import Reader

_CHUNK = 500
_HEADER = (
    "Name", "Given name", "Family name", "Nickname", "Organization", "Title", "Industry", "City", "Region", "Country",
    "E-mail", "Phone", "Profile", "Birthday", "Connected on", "Closeness", "Last contact", "Last channel", "Due",
    "Relation", "Tags", "Topics", "Notes",
)  # fmt: skip
_DAYS = frozenset({"Birthday", "Connected on", "Last contact", "Due"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def people_csv(reader: Reader, ids: Sequence[int], left_out: Collection[FactKind] = ()) -> bytes:
    """One line a person, in the order of ``ids``; several values in one cell are separated by semicolons."""
    return to_csv(_HEADER, _lines(reader, ids, left_out))


def people_xlsx(reader: Reader, ids: Sequence[int], left_out: Collection[FactKind] = ()) -> bytes:
    """The same as a workbook for spreadsheets, days as days."""
    rows = (tuple(map(_cell, _HEADER, line)) for line in _lines(reader, ids, left_out))
    return to_xlsx(_HEADER, rows, "People")


def people_google(reader: Reader, ids: Sequence[int], left_out: Collection[FactKind] = ()) -> bytes:
    """A table that Google Contacts imports."""
    return to_google_csv(without(draft, left_out) for draft in _drafts(reader, ids))


def people_vcards(reader: Reader, ids: Sequence[int], version: str = "", left_out: Collection[FactKind] = ()) -> bytes:
    """Whole cards, notes and all, in the order of ``ids``; without ``version`` each in the one it came in, else 4.0."""
    return "".join(card for _, card in _vcards(reader, ids, version, left_out)).encode("utf-8", "replace")


def people_file(
    reader: Reader, ids: Sequence[int], form: Form, left_out: Collection[FactKind] = (), *, is_piped: bool = False
) -> bytes:
    """People in a form of file, without the kinds of facts ``left_out``.

    A CSV begins with the mark by which Excel knows UTF-8, unless it ``is_piped`` into another program.
    """
    if form is Form.VCARD:
        return people_vcards(reader, ids, left_out=left_out)
    make = {Form.CSV: people_csv, Form.XLSX: people_xlsx, Form.GOOGLE: people_google}[form]
    mark = BOM_UTF8 if form is Form.CSV and not is_piped else b""
    return mark + make(reader, ids, left_out)


def write_people(
    reader: Reader, ids: Sequence[int], path: Path, form: Form, left_out: Collection[FactKind] = ()
) -> None:
    """The same as a file, which is there whole or not at all. Raises FileError."""
    write_atomically(path, people_file(reader, ids, form, left_out))


def write_vcard_folder(
    reader: Reader, ids: Sequence[int], folder: Path, version: str = "", left_out: Collection[FactKind] = ()
) -> None:
    """A file a person, by name, in a folder that is new or empty. Raises FileError."""
    try:
        folder.mkdir(exist_ok=True)
        has_files = any(folder.iterdir())
    except OSError as error:
        raise FileError(
            tr("“{folder}” cannot be a folder of cards: {strerror}. Choose another one.").format(
                folder=folder, strerror=error.strerror
            )
        ) from None
    if has_files:
        raise FileError(tr("“{folder}” is not empty. Choose a new or an empty folder.").format(folder=folder))
    taken: set[str] = set()
    for shown, card in _vcards(reader, ids, version, left_out):
        whole = visiting_card.file_name([shown])
        name, number = whole, 1
        while name.casefold() in taken:
            number += 1
            name = f"{whole.removesuffix('.vcf')} {number}.vcf"
        taken.add(name.casefold())
        write_atomically(folder / name, card.encode("utf-8", "replace"))


def calendar(reader: Reader, now: datetime) -> tuple[bytes, int]:
    """Birthdays, promises and reminders as an iCalendar file, and how many events it has."""
    from datetime import UTC, datetime

    from netdesk.exchange.feed import calendar_bytes
    from netdesk.services import feed

    found = feed.events(reader, now.date())
    return calendar_bytes(found, datetime(now.year, now.month, now.day, tzinfo=UTC)), len(found)


def visiting_cards(reader: Reader, ids: Sequence[int]) -> bytes:
    """The cards that one hands to others, as vCards one after another, in the order of ``ids``."""
    return "".join(map(visiting_card.vcard, _drafts(reader, ids))).encode("utf-8", "replace")


def visiting_cards_text(reader: Reader, ids: Sequence[int]) -> str:
    """The same in words, separated by empty lines."""
    return "\n\n".join(map(visiting_card.plain_text, _drafts(reader, ids)))


def visiting_card_name(reader: Reader, ids: Sequence[int]) -> str:
    """What a file of these cards is called: ``Ana Horvat.vcf``, ``12 people.vcf``."""
    names = people.names(reader, ids)
    return visiting_card.file_name([names.get(person_id, "") for person_id in ids])


def _vcards(
    reader: Reader, ids: Sequence[int], version: str, left_out: Collection[FactKind]
) -> Iterator[tuple[str, str]]:
    """Names shown and cards."""
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        cards = {} if version or left_out else dict(_as_they_came(reader, chunk))
        others = [person_id for person_id in chunk if person_id not in cards]
        drafts = person_drafts.read(reader, others)
        pictures = photos.of_people(reader, others) if FactKind.PHOTOS not in left_out else {}
        for person_id, draft in drafts.items():
            card = vcard(without(draft, left_out), version, pictures.get(person_id))
            cards[person_id] = draft.name, card
        yield from (cards[person_id] for person_id in chunk if person_id in cards)


def _as_they_came(reader: Reader, ids: Sequence[int]) -> Iterator[tuple[int, tuple[str, str]]]:
    """Ids, names shown and cards of those of whom nothing has changed since they came in with their card."""
    for person_id, name, *kept in person_drafts.unedited(reader, ids):
        if card := card_as_it_came(*kept):
            yield person_id, (name, card)


def _drafts(reader: Reader, ids: Sequence[int]) -> Iterator[PersonDraft]:
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        drafts = person_drafts.read(reader, chunk)
        yield from (drafts[person_id] for person_id in chunk if person_id in drafts)


def _lines(reader: Reader, ids: Sequence[int], left_out: Collection[FactKind]) -> Iterator[tuple[object, ...]]:
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        drafts = person_drafts.read(reader, chunk)
        for row in listing.rows(reader, chunk):
            kept = row
            if FactKind.CONTACT in left_out:
                kept = kept._replace(closeness=None, last_on=None, last_channel=None, due_on=None)
            if FactKind.WORK in left_out:
                kept = kept._replace(organization="", title="")
            yield _line(kept, without(drafts[row.person_id], left_out))


def _cell(column: str, value: object) -> object:
    """A cell as a spreadsheet has it: whole days as days."""
    if column in _DAYS and isinstance(value, str) and _DAY.fullmatch(value):
        return date.fromisoformat(value)
    return value


def _line(row: ListingRow, draft: PersonDraft) -> tuple[object, ...]:
    def points(*kinds: ContactKind) -> str:
        return "; ".join(point.value for point in draft.contact_points if point.kind in kinds)

    held = next((position for position in draft.positions if not position.end), None)
    return (
        row.name, draft.given, draft.family, draft.nickname, row.organization, row.title, held.industry if held else "",
        draft.city, draft.region, draft.country, points(ContactKind.EMAIL), points(ContactKind.PHONE),
        points(ContactKind.PROFILE, ContactKind.URL), draft.birthday and str(draft.birthday),
        draft.connected_on and draft.connected_on.isoformat(), row.closeness, row.last_on, row.last_channel, row.due_on,
        "; ".join(draft.relation_classes), "; ".join(draft.tags), "; ".join(draft.topics), draft.notes,
    )  # fmt: skip
