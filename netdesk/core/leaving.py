"""What leaves the desk with an export: the kinds of facts, which of them a form of file holds, and some left out."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from netdesk.core.people import PersonDraft


class Form(StrEnum):
    """A form of file that people go out in."""

    CSV = "csv"
    XLSX = "xlsx"
    GOOGLE = "google"
    VCARD = "vcard"


class Kind(StrEnum):
    """A kind of facts. Names always leave."""

    NAMES = "names"
    EMAILS = "e-mails"
    PHONES = "phones"
    PROFILES = "profiles"
    WORK = "work"
    PLACES = "places"
    BIRTHDAYS = "birthdays"
    PHOTOS = "photos"
    TAGS = "tags"
    TOPICS = "topics"
    SKILLS = "skills"
    NEEDS = "needs"
    RELATION = "relation"
    CONTACT = "contact"
    NOTES = "notes"
    OWN_FIELDS = "own fields"
    CARD_LINES = "card lines"


class Staying(StrEnum):
    """What never leaves with an export of people: what is secret, and what no such file has a place for."""

    GUARDED = "private and unspoken notes"
    POINTS = "points for meetings"
    GOALS = "goals with mentors"
    LOG = "what was logged"
    LANGUAGES = "languages"


_EVERYWHERE = (Kind.NAMES, Kind.EMAILS, Kind.PHONES, Kind.PROFILES, Kind.WORK, Kind.PLACES, Kind.BIRTHDAYS)
_TABLE = (*_EVERYWHERE, Kind.TAGS, Kind.TOPICS, Kind.RELATION, Kind.CONTACT, Kind.NOTES)
KINDS: Mapping[Form, tuple[Kind, ...]] = {
    Form.CSV: _TABLE,
    Form.XLSX: _TABLE,
    Form.GOOGLE: (*_EVERYWHERE, Kind.TAGS, Kind.NOTES, Kind.OWN_FIELDS),
    Form.VCARD: (
        *_EVERYWHERE, Kind.PHOTOS, Kind.TAGS, Kind.TOPICS, Kind.SKILLS, Kind.NEEDS, Kind.NOTES, Kind.OWN_FIELDS,
        Kind.CARD_LINES,
    ),
}  # fmt: skip
"""The kinds that each form of file holds, in the order they are shown in."""

_EMPTIED: Mapping[Kind, Mapping[str, Any]] = {
    Kind.WORK: {"positions": ()},
    Kind.PLACES: {"addresses": (), "city": "", "region": "", "country": ""},
    Kind.BIRTHDAYS: {"birthday": None},
    Kind.PHOTOS: {"photo_line": ""},
    Kind.TAGS: {"tags": ()},
    Kind.TOPICS: {"topics": ()},
    Kind.SKILLS: {"skills": ()},
    Kind.NEEDS: {"needs": ()},
    Kind.RELATION: {"relation_classes": (), "connected_on": None},
    Kind.NOTES: {"notes": ""},
    Kind.OWN_FIELDS: {"custom_fields": ()},
}
"""The fields of a draft that hold a kind of facts alone, with nothing in them."""
_POINTS = {"email": Kind.EMAILS, "phone": Kind.PHONES}
_PROPERTIES = {
    "PHOTO": Kind.PHOTOS, "BDAY": Kind.BIRTHDAYS, "NOTE": Kind.NOTES, "EMAIL": Kind.EMAILS, "TEL": Kind.PHONES,
    "ADR": Kind.PLACES, "LABEL": Kind.PLACES, "GEO": Kind.PLACES, "ORG": Kind.WORK, "TITLE": Kind.WORK,
    "ROLE": Kind.WORK, "CATEGORIES": Kind.TAGS, "N": Kind.NAMES, "FN": Kind.NAMES, "VERSION": Kind.NAMES,
    "X-PHONETIC-FIRST-NAME": Kind.NAMES, "X-PHONETIC-LAST-NAME": Kind.NAMES, "EXPERTISE": Kind.SKILLS,
    "INTEREST": Kind.TOPICS, "HOBBY": Kind.TOPICS, "X-NETDESK-NEED": Kind.NEEDS, "X-NETDESK-FIELD": Kind.OWN_FIELDS,
}  # fmt: skip


class Leaving(NamedTuple):
    """How many people leave, of how many each kind of facts does, and of how many something stays here.

    What stays are also the kinds that this form of file has no place for, where there are any.
    """

    people: int
    kinds: Mapping[Kind, int]
    staying: Mapping[Staying | Kind, int]


def kind_of_line(name: str) -> Kind:
    """The kind of facts that a line of a card is of, by the name of its property."""
    return _PROPERTIES.get(name, Kind.CARD_LINES)


def without(draft: PersonDraft, left_out: Collection[Kind]) -> PersonDraft:
    """A person with nothing of the kinds ``left_out``."""
    if not left_out:
        return draft
    named = draft.name
    points = tuple(each for each in draft.contact_points if _POINTS.get(each.kind, Kind.PROFILES) not in left_out)
    lines = tuple(line for line in draft.extra_lines if kind_of_line(_property(line)) not in left_out)
    emptied = {name: value for kind in left_out for name, value in _EMPTIED.get(kind, {}).items()}
    draft = replace(draft, contact_points=points, extra_lines=lines, **emptied)
    return draft if draft.name == named else replace(draft, display_name=named)


def _property(line: str) -> str:
    """The name of a content line's property, upper case, its group aside."""
    name = line.partition(":")[0].partition(";")[0]
    return name.rpartition(".")[2].upper()
