"""LinkedIn's Recommendations_Given.csv, Recommendations_Received.csv and Endorsement_Received_Info.csv → touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.channel import Channel
from netdesk.core.drafts import Unreadable
from netdesk.core.exchanges import Direction, Exchange, ExchangeKind
from netdesk.core.keys import contact_key
from netdesk.core.language import marked, tr
from netdesk.core.people import ContactKind, ContactPoint
from netdesk.core.touches import Participant, Touch
from netdesk.errors import FileError
from netdesk.exchange.linkedin import connection_day, table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

_RECOMMENDED = ("first name", "last name", "text", "creation date", "status")
_ENDORSED = ("endorsement date", "skill name", "endorser first name", "endorser last name")
_UNREADABLE = marked("It does not say who wrote it and when. Fill in what is missing, or log it by hand.")
_PUBLIC = "VISIBLE"


def has_recommendations(data: bytes) -> bool:
    """Whether ``data`` is a table of recommendations, given or received."""
    return table(data, _RECOMMENDED) is not None


def has_endorsements(data: bytes) -> bool:
    """Whether ``data`` is the table of endorsements received."""
    return table(data, _ENDORSED) is not None


def recommendations(data: bytes, name: str, now: datetime) -> Iterator[Touch | Unreadable]:
    """Each recommendation. Which way it went only the file's name says. Raises FileError where that says neither."""
    said = name.lower()
    is_mine = "given" in said
    if is_mine == ("received" in said):
        raise FileError(
            tr(
                "“{name}” does not say whether these were given or received. Keep the name that LinkedIn gave it."
            ).format(name=name)
        )
    direction = Direction.GIVE if is_mine else Direction.RECEIVED
    for line, cells in table(data, _RECOMMENDED) or ():
        who = " ".join(f"{cells['first name']} {cells['last name']}".split())
        on = _day(cells["creation date"], now)
        if not who or on is None or not cells["text"]:
            yield Unreadable(name, tr("line {line}").format(line=line), tr(_UNREADABLE))
            continue
        yield Touch(
            key=f"linkedin-recommendation:{direction}:{who}:{on}",
            on=on,
            channel=Channel.SOCIAL,
            participants=(Participant("", who),),
            what="recommendation",
            place="LinkedIn" if cells["status"].upper() == _PUBLIC else "",
            file=name,
            where=tr("line {line}").format(line=line),
            is_mine=is_mine,
            exchanges=(Exchange(direction, ExchangeKind.RECOMMENDATION),),
            recommendation=cells["text"],
        )


def endorsements(data: bytes, name: str, now: datetime) -> Iterator[Touch | Unreadable]:
    """What somebody endorsed me for on a day, all of it at once."""
    found: dict[tuple[Participant, date], tuple[int, list[str]]] = {}
    for line, cells in table(data, _ENDORSED) or ():
        shown = " ".join(f"{cells['endorser first name']} {cells['endorser last name']}".split())
        url = cells.get("endorser public url", "")
        key = contact_key(ContactPoint(ContactKind.PROFILE, url)) if url else ""
        on = _day(cells["endorsement date"], now)
        if not shown or on is None or not cells["skill name"]:
            yield Unreadable(name, tr("line {line}").format(line=line), tr(_UNREADABLE))
        elif cells.get("endorsement status", "ACCEPTED").upper() == "ACCEPTED":
            found.setdefault((Participant(key, shown), on), (line, []))[1].append(cells["skill name"])
    for (who, on), (line, skills) in found.items():
        said = tr("endorsed me for {fromkeys}").format(fromkeys=", ".join(dict.fromkeys(skills)))
        yield Touch(
            key=f"linkedin-endorsement:{who.key or who.name}:{on}",
            on=on,
            channel=Channel.SOCIAL,
            participants=(who,),
            what=said,
            file=name,
            where=tr("line {line}").format(line=line),
            is_mine=False,
            exchanges=(Exchange(Direction.RECEIVED, ExchangeKind.OTHER, said),),
        )


def _day(text: str, now: datetime) -> date | None:
    day = connection_day(text.replace("/", "-") if text[:4].isdecimal() else text)
    return day if day is not None and day <= now.date() else None
