"""Event brief: whom I want to meet at an event and what to know of them, whom I know there, and who lives nearby."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.channel import CHANNEL_WORDS, Channel
from netdesk.core.day_words import day_words
from netdesk.core.language import labelled, tr
from netdesk.core.lines import place_query
from netdesk.core.listing import SortBy
from netdesk.services import appearances, listing, queries
from netdesk.services.sheets import Set, set_pages
from netdesk.sheets import event
from netdesk.sheets.event import Guest, Section
from netdesk.store import person_drafts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.appearances import AppearanceDraft
    from netdesk.core.listing import ListingRow
    from netdesk.core.people import PersonDraft
    from netdesk.sheets.typesetting import Sheet
    from netdesk.store.reader import Reader

_MOST_NEARBY = 20


def sheet(reader: Reader, appearance_id: int, day: date) -> Sheet:
    """The brief about an event as of a day. Raises NotFoundError."""
    draft = appearances.one(reader, appearance_id).draft
    there = [each for each in draft.there if each not in draft.wanted]
    nearby = _nearby(reader, draft, day)
    ids = [*draft.wanted, *there, *nearby]
    rows = {row.person_id: row for row in listing.rows(reader, ids)}
    known = person_drafts.read(reader, ids)

    def guests(people: Sequence[int]) -> list[Guest]:
        return [_guest(rows[each], known[each], day) for each in people if each in rows and each in known]

    sections = (
        Section(tr("To meet"), guests(draft.wanted), room=True),
        Section(tr("There too"), guests(there)),
        Section(tr("In {place}").format(place=draft.place), guests(nearby)),
    )
    return event.sheet(draft.title, _subtitle(draft, day), sections, draft.note)


def brief_set(reader: Reader, appearance_id: int, day: date) -> Set:
    """The same with its pages. Raises NotFoundError, FileError."""
    return set_pages(sheet(reader, appearance_id, day))


def _nearby(reader: Reader, draft: AppearanceDraft, day: date) -> list[int]:
    """Who lives where it takes place, the closest first, without those who are there."""
    if not draft.place.strip():
        return []
    query = queries.read(reader, place_query(draft.place), day)
    rows = listing.first_page(reader, query, SortBy.CLOSENESS, descending=True, limit=_MOST_NEARBY)
    return [row.person_id for row in rows if row.person_id not in {*draft.there, *draft.wanted}]


def _guest(row: ListingRow, draft: PersonDraft, day: date) -> Guest:
    work = ", ".join(part for part in (row.title, row.organization) if part)
    said = [labelled(tr("topics"), row.topics)] if row.topics else []
    said += [tr("needs: {text}").format(text=need) for need in draft.needs]
    if row.last_on:
        what = row.last_what or (CHANNEL_WORDS[Channel(row.last_channel)] if row.last_channel else "")
        last = ", ".join(part for part in (what, day_words(date.fromisoformat(row.last_on), day)) if part)
        said.append(tr("last: {contact}").format(contact=last))
    return Guest(row.name, work, tuple(said))


def _subtitle(draft: AppearanceDraft, day: date) -> str:
    when = day_words(draft.on, day) if draft.on else ""
    when += f" – {day_words(draft.until, day)}" if draft.until else ""
    return " · ".join(part for part in (when, draft.place, ", ".join(draft.topics)) if part)
