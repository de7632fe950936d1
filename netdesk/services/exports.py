"""Taking people out to a file that other programs read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.people import ContactKind
from netdesk.exchange import visiting_card
from netdesk.exchange.csv_out import to_csv
from netdesk.exchange.files import write_atomically
from netdesk.store import listing, people, person_drafts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
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


def people_csv(reader: Reader, ids: Sequence[int]) -> bytes:
    """One line a person, in the order of ``ids``; several values in one cell are parted by semicolons."""
    return to_csv(_HEADER, _lines(reader, ids))


def write_people_csv(reader: Reader, ids: Sequence[int], path: Path) -> None:
    """The same as a file, which is there whole or not at all. Raises FileError."""
    write_atomically(path, people_csv(reader, ids))


def visiting_cards(reader: Reader, ids: Sequence[int]) -> bytes:
    """The cards that one hands to others, as vCards one after another, in the order of ``ids``."""
    return "".join(map(visiting_card.vcard, _drafts(reader, ids))).encode("utf-8", "replace")


def visiting_cards_text(reader: Reader, ids: Sequence[int]) -> str:
    """The same in words, parted by empty lines."""
    return "\n\n".join(map(visiting_card.plain_text, _drafts(reader, ids)))


def visiting_card_name(reader: Reader, ids: Sequence[int]) -> str:
    """What a file of these cards is called: ``Ana Horvat.vcf``, ``12 people.vcf``."""
    names = people.names(reader, ids)
    return visiting_card.file_name([names.get(person_id, "") for person_id in ids])


def _drafts(reader: Reader, ids: Sequence[int]) -> Iterator[PersonDraft]:
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        drafts = person_drafts.read(reader, chunk)
        yield from (drafts[person_id] for person_id in chunk if person_id in drafts)


def _lines(reader: Reader, ids: Sequence[int]) -> Iterator[tuple[object, ...]]:
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        drafts = person_drafts.read(reader, chunk)
        for row in listing.rows(reader, chunk):
            yield _line(row, drafts[row.person_id])


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
