"""Entry: a person as a sheet shows them: name, lines of facts, initials, where they belong in the alphabet."""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from netdesk.core.channel import CHANNEL_WORDS, Channel
from netdesk.core.dates import PartialDate
from netdesk.core.day_words import partial_words
from netdesk.core.listing import GroupBy
from netdesk.core.names import initials, sort_text
from netdesk.core.people import ContactKind
from netdesk.core.sheet_options import Field

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.listing import ListingRow
    from netdesk.core.people import Address, PersonDraft
    from netdesk.core.photos import Photo

OTHER_LETTER = "#"
"""Where names go that begin with none of the letters A to Z."""


@dataclass(frozen=True, slots=True)
class Entry:
    """``lines`` are (field, text). ``code`` is ticked on paper and typed back. ``card`` is a vCard for a QR code.

    ``sort`` is the name as the alphabet has it.
    """

    person_id: int
    name: str
    letter: str
    initials: str
    lines: tuple[tuple[Field, str], ...]
    group: str = ""
    photo: Photo | None = None
    code: str = ""
    card: str = ""
    sort: str = ""

    def coded(self, code: str) -> Entry:
        """The same with a code to be ticked."""
        return replace(self, code=code)


def entry_of(
    row: ListingRow,
    draft: PersonDraft,
    fields: Iterable[Field],
    group: GroupBy | None = None,
    *,
    photo: Photo | None = None,
    card: str = "",
) -> Entry:
    """A person with the ``fields`` that are known of them, a line for each value."""
    sort = sort_text(draft.given, draft.family, row.name)
    letter = sort[:1].upper()
    return Entry(
        row.person_id,
        row.name,
        letter if letter.isascii() and letter.isalpha() else OTHER_LETTER,
        initials(draft.given, draft.family, row.name),
        tuple((field, text) for field in fields for text in _texts(field, row, draft) if text),
        _group_of(row, group),
        photo,
        card=card,
        sort=sort,
    )


def _group_of(row: ListingRow, group: GroupBy | None) -> str:
    match group:
        case GroupBy.ORGANIZATION:
            return row.organization
        case GroupBy.CITY:
            return str(row.extra[0] or "") if row.extra else ""
        case GroupBy.CLOSENESS:
            return str(row.closeness or "")
    return ""


def _texts(field: Field, row: ListingRow, draft: PersonDraft) -> list[str]:
    match field:
        case Field.ORGANIZATION:
            return [row.organization]
        case Field.TITLE:
            return [row.title]
        case Field.PHONE:
            return _points(draft, ContactKind.PHONE)
        case Field.EMAIL:
            return _points(draft, ContactKind.EMAIL)
        case Field.PROFILE:
            return _points(draft, ContactKind.PROFILE, ContactKind.URL)
        case Field.ADDRESS:
            return [_address(each) for each in draft.addresses]
        case Field.CITY:
            return [", ".join(part for part in (draft.city, draft.region, draft.country) if part)]
        case Field.BIRTHDAY:
            return [partial_words(draft.birthday) if draft.birthday else ""]
        case Field.TOPICS:
            return [", ".join(draft.topics)]
        case Field.NEEDS:
            return list(draft.needs)
        case Field.TAGS:
            return [", ".join(draft.tags)]
        case Field.LAST:
            on = partial_words(PartialDate(*map(int, row.last_on.split("-")))) if row.last_on else ""
            how = row.last_what or (CHANNEL_WORDS[Channel(row.last_channel)] if row.last_channel else "")
            return [", ".join(part for part in (on, how) if part)]
        case Field.NOTES:
            return [draft.notes.strip()]


def _points(draft: PersonDraft, *kinds: ContactKind) -> list[str]:
    return [point.value for point in draft.contact_points if point.kind in kinds]


def _address(address: Address) -> str:
    town = " ".join(part for part in (address.postcode, address.city) if part)
    return "\n".join(part for part in (address.street, town, address.region, address.country) if part)


def picture(photo: Photo | None) -> str | None:
    """A photo as an SVG image that holds it, which is text and so can be data of a template."""
    if photo is None:
        return None
    held = base64.b64encode(photo.image).decode("ascii")
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
        f'<image width="100" height="100" preserveAspectRatio="xMidYMid slice" '
        f'href="data:{photo.media_type};base64,{held}"/></svg>'
    )


@lru_cache(1024)  # takes a fiftieth of a second, and a preview asks for the same ones at each choice
def qr_code(card: str) -> str:
    """A QR code as SVG; empty where the text is too long for one."""
    import segno

    try:
        return segno.make(card, error="l", micro=False).svg_inline(scale=1, border=0, omitsize=True)
    except segno.DataOverflowError:
        return ""
