"""``netdesk:`` links: addresses of what the window can show. A link shows something; none changes anything.

Anybody can write a link, a web page too, so nothing of it is believed: what is not of these forms is refused in words.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from netdesk.core.language import grouped, tr
from netdesk.core.text import one_line
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEME = "netdesk:"
LONGEST = 2000
_SHOWN = 60
_EXAMPLES = ("netdesk:today", "netdesk:person/NAME", "netdesk:people?q=QUERY", "netdesk:log?text=WORDS")


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
        words = tr("A netdesk link may have {most} characters, and this one has {count}.")
        raise InputError(words.format(most=LONGEST, count=grouped(len(text))), "link")
    try:
        text.encode()
        parts = urlsplit(text)
        where = f"{parts.netloc}{parts.path}".strip("/")
        given = parse_qsl(parts.query, keep_blank_values=True, errors="strict", max_num_fields=4)
        name, _, rest = where.partition("/")
        rest = one_line(unquote(rest, errors="strict"))
    except ValueError:
        raise _refusal(tr("The link “{link}” cannot be read."), text) from None
    if parts.scheme != SCHEME[:-1]:
        raise _refusal(tr("The link “{link}” does not begin with “netdesk:”."), text)
    if name.lower() not in set(Place):
        raise _refusal(tr("The link “{link}” leads to nothing that netdesk can show."), text)
    place = Place(name.lower())
    allowed = _PARAMETER.get(place)
    if unknown := [key for key, _ in given if key != allowed]:
        raise _refusal(tr("The link “{link}” says “{what}”, which is not understood there."), text, unknown[0])
    if place in _OF_SOMEBODY and not rest:
        raise _refusal(tr("The link “{link}” does not say whom or what it leads to."), text)
    if rest and place not in _OF_SOMEBODY:
        raise _refusal(tr("The link “{link}” says more than the place."), text)
    return Link(place, rest or one_line(given[0][1] if given else ""))


def to_person(uid: str) -> str:
    """The link to somebody by their UID, which stays when they are renamed, merged or brought to another desk."""
    return f"{SCHEME}{Place.PERSON}/{quote(uid, safe='')}"


def _refusal(words: str, text: str, what: str = "") -> InputError:
    known = tr("There are {examples}, and the names of the rooms.").format(examples=", ".join(_EXAMPLES))
    return InputError(f"{words.format(link=_shown(text), what=_shown(what))} {known}", "link")


def _shown(text: str) -> str:
    plain = one_line(text.encode(errors="replace").decode())
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
