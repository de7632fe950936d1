"""Brief: what to know of somebody before a meeting, on one sheet of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.channel import CHANNEL_WORDS
from netdesk.core.day_words import day_words
from netdesk.core.exchanges import Direction, Side
from netdesk.core.language import tr
from netdesk.core.secrecy import Secrecy
from netdesk.core.sheet_options import Field
from netdesk.services import listing, portraits
from netdesk.services.sheets import Set, set_pages
from netdesk.sheets import brief
from netdesk.sheets.entries import entry_of
from netdesk.sheets.sections import Row

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from netdesk.core.exchanges import Exchange, LoggedExchange
    from netdesk.core.portrait import Portrait
    from netdesk.sheets.typesetting import Sheet
    from netdesk.store.reader import Reader

_TALKS = 5
_FIELDS = (
    Field.TITLE, Field.ORGANIZATION, Field.PHONE, Field.EMAIL, Field.CITY, Field.BIRTHDAY, Field.TOPICS, Field.LAST,
)  # fmt: skip


def sheet(reader: Reader, person_id: int, day: date) -> Sheet:
    """The brief about a person as of a day, without what is private. Raises NotFoundError."""
    portrait = portraits.read(reader, person_id, _TALKS)
    draft = portrait.profile.draft
    entry = entry_of(listing.rows(reader, [person_id])[0], draft, _FIELDS, photo=portrait.photo)
    return brief.sheet(
        entry,
        tr("Before we meet, {day} {year}").format(day=day_words(day, day), year=day.year),
        _sections(portrait, day),
    )


def brief_set(reader: Reader, person_id: int, day: date) -> Set:
    """The same with its pages. Raises NotFoundError, FileError."""
    return set_pages(sheet(reader, person_id, day))


def _sections(portrait: Portrait, day: date) -> list[tuple[str, list[Row]]]:
    draft = portrait.profile.draft
    agenda = [
        Row("", point.text if point.secrecy is Secrecy.NORMAL else tr("something to talk about in person"))
        for point in portrait.agenda
        if point.secrecy in (Secrecy.NORMAL, Secrecy.UNSPOKEN)
    ]
    needs = [Row(tr("needs"), need) for need in draft.needs]
    needs += [Row(tr("could bring"), f"{each.name} ({each.topic})") for each in portrait.helpers]
    owed = [
        Row(
            tr("I owe") if each.by is Side.ME else tr("they owe"),
            each.what + (f", {day_words(each.due_on, day)}" if each.due_on else ""),
        )
        for each in (logged.promise for logged in portrait.promises)
    ]
    talks = [
        Row(
            day_words(each.on, day),
            ". ".join(part for part in (each.what or CHANNEL_WORDS[each.channel], each.note) if part),
        )
        for each in portrait.timeline
    ]
    return [
        (tr("To talk about"), agenda),
        (tr("What they need, and what I could bring"), needs),
        (tr("Promised"), owed),
        (tr("Given and received"), list(_exchanged(portrait.exchanges, day))),
        (tr("Last talks"), talks),
        (tr("Notes"), [Row("", draft.notes.strip())] if draft.notes.strip() else []),
    ]


def _way_words(what: Exchange) -> str:
    if what.direction is Direction.ASK:
        return tr("I asked") if what.asked_by is Side.ME else tr("they asked")
    return tr("given") if what.direction is Direction.GIVE else tr("received")


def _exchanged(exchanges: Iterable[LoggedExchange], day: date) -> Iterable[Row]:
    for each in exchanges:
        what = each.exchange
        way = _way_words(what)
        yield Row(day_words(each.on, day), f"{way}: {what.what or tr(what.kind.value)}")
