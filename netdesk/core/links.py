"""``netdesk:`` links: addresses of what the window can show. A link shows something; none changes anything.

Anybody can write a link, a web page too, so nothing of it is believed: what is not of these forms is refused in words.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from netdesk.core.language import tr
from netdesk.core.text import one_line
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEME = "netdesk:"
LONGEST = 2000
_SHOWN = 60
_KNOWN = "netdesk:today, netdesk:person/NAME, netdesk:people?q=QUERY and netdesk:log?text=WORDS"


class Place(StrEnum):
    """Where a link leads: a room of the window, or what is opened over it."""

    TODAY = "today"
    PEOPLE = "people"
    JOURNAL = "journal"
    GIVING = "giving"
    REACH = "reach"
    IDENTITY = "identity"
    INSIGHT = "insight"
    RULES = "rules"
    PERSON = "person"
    ORGANIZATION = "organization"
    LOG = "log"


_PARAMETER: Mapping[Place, str] = {Place.PEOPLE: "q", Place.JOURNAL: "q", Place.LOG: "text"}
_OF_SOMEBODY = frozenset({Place.PERSON, Place.ORGANIZATION})


class Link(NamedTuple):
    """``text`` is whom, what is looked for, or the line to be logged; empty where the place is shown as it is."""

    place: Place
    text: str = ""


def read(text: str) -> Link:
    """What ``text`` leads to; ``netdesk://`` is read as ``netdesk:``. Raises InputError, which says what is wrong."""
    if len(text) > LONGEST:
        raise InputError(
            tr("A netdesk link may have {longest} characters, and this one has {count}.").format(
                longest=LONGEST, count=len(text)
            ),
            "link",
        )
    try:
        parts = urlsplit(text)
        where = f"{parts.netloc}{parts.path}".strip("/")
        given = parse_qsl(parts.query, keep_blank_values=True, errors="strict", max_num_fields=4)
        name, _, rest = where.partition("/")
        rest = one_line(unquote(rest, errors="strict"))
    except ValueError:
        raise _refusal(text, tr("The link “{link}” cannot be read.")) from None
    if parts.scheme != SCHEME[:-1]:
        raise _refusal(text, tr("The link “{link}” does not begin with “{what}”."), SCHEME)
    if name.lower() not in set(Place):
        raise _refusal(text, tr("The link “{link}” leads to nothing that netdesk can show."))
    place = Place(name.lower())
    allowed = _PARAMETER.get(place)
    if unknown := [key for key, _ in given if key != allowed]:
        raise _refusal(text, tr("The link “{link}” says “{what}”, which is not understood there."), _shown(unknown[0]))
    if (place in _OF_SOMEBODY) != bool(rest):
        more = tr("The link “{link}” says more than the place.")
        raise _refusal(text, more if rest else tr("The link “{link}” does not say which {what}."), place)
    return Link(place, rest or one_line(given[0][1] if given else ""))


def to_person(uid: str) -> str:
    """The link to somebody by their UID, which stays when they are renamed, merged or brought to another desk."""
    return f"{SCHEME}{Place.PERSON}/{quote(uid, safe='')}"


def _refusal(text: str, why: str, what: str = "") -> InputError:
    known = tr("There are {known}, and the names of the rooms.").format(known=_KNOWN)
    said = why.format(link=_shown(text), what=what)
    return InputError(" ".join((said, known)), "link")


def _shown(text: str) -> str:
    plain = one_line(text)
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
