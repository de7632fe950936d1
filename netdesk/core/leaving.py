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


class FactKind(StrEnum):
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
    LANGUAGES = "languages"
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
    GIVING = "gifts, promises and ideas"
    REMINDERS = "reminders"
    RHYTHM = "how often to be in touch"
    MET = "how we met"
    TIES = "relations to others"
    EARLIER = "earlier work"
    OTHER_WORK = "all work but the first"
    STREETS = "streets and postcodes"
    MESSENGERS = "messengers"


_EVERYWHERE = (
    FactKind.NAMES, FactKind.EMAILS, FactKind.PHONES, FactKind.PROFILES, FactKind.WORK, FactKind.PLACES,
    FactKind.BIRTHDAYS,
)  # fmt: skip
_TABLE = (*_EVERYWHERE, FactKind.TAGS, FactKind.TOPICS, FactKind.RELATION, FactKind.CONTACT, FactKind.NOTES)
KINDS: Mapping[Form, tuple[FactKind, ...]] = {
    Form.CSV: _TABLE,
    Form.XLSX: _TABLE,
    Form.GOOGLE: (*_EVERYWHERE, FactKind.TAGS, FactKind.NOTES, FactKind.OWN_FIELDS),
    Form.VCARD: (
        *_EVERYWHERE, FactKind.PHOTOS, FactKind.TAGS, FactKind.TOPICS, FactKind.SKILLS, FactKind.LANGUAGES,
        FactKind.NEEDS, FactKind.NOTES, FactKind.OWN_FIELDS, FactKind.CARD_LINES,
    ),
}  # fmt: skip
"""The kinds that each form of file holds, in the order they are shown in."""
ONLY_OF: Mapping[Staying, tuple[Form, ...]] = {
    Staying.OTHER_WORK: (Form.CSV, Form.XLSX, Form.GOOGLE),
    Staying.STREETS: (Form.CSV, Form.XLSX),
    Staying.MESSENGERS: (Form.CSV, Form.XLSX),
}
"""The forms that have no place for what the others have one for."""

_EMPTIED: Mapping[FactKind, Mapping[str, Any]] = {
    FactKind.WORK: {"positions": ()},
    FactKind.PLACES: {"addresses": (), "city": "", "region": "", "country": ""},
    FactKind.BIRTHDAYS: {"birthday": None},
    FactKind.PHOTOS: {"photo_line": ""},
    FactKind.TAGS: {"tags": ()},
    FactKind.TOPICS: {"topics": ()},
    FactKind.SKILLS: {"skills": ()},
    FactKind.LANGUAGES: {"languages": ()},
    FactKind.NEEDS: {"needs": ()},
    FactKind.RELATION: {"relation_classes": (), "connected_on": None},
    FactKind.NOTES: {"notes": ""},
    FactKind.OWN_FIELDS: {"custom_fields": ()},
}
"""The fields of a draft that hold a kind of facts alone, with nothing in them."""
_POINTS = {"email": FactKind.EMAILS, "phone": FactKind.PHONES}
_PROPERTIES = {
    "PHOTO": FactKind.PHOTOS, "BDAY": FactKind.BIRTHDAYS, "NOTE": FactKind.NOTES, "EMAIL": FactKind.EMAILS,
    "TEL": FactKind.PHONES, "ADR": FactKind.PLACES, "LABEL": FactKind.PLACES, "GEO": FactKind.PLACES,
    "ORG": FactKind.WORK, "TITLE": FactKind.WORK, "ROLE": FactKind.WORK, "CATEGORIES": FactKind.TAGS,
    "N": FactKind.NAMES, "FN": FactKind.NAMES, "VERSION": FactKind.NAMES, "X-PHONETIC-FIRST-NAME": FactKind.NAMES,
    "X-PHONETIC-LAST-NAME": FactKind.NAMES, "EXPERTISE": FactKind.SKILLS, "INTEREST": FactKind.TOPICS,
    "HOBBY": FactKind.TOPICS, "LANG": FactKind.LANGUAGES, "X-NETDESK-LANGUAGE": FactKind.LANGUAGES,
    "X-NETDESK-NEED": FactKind.NEEDS, "X-NETDESK-FIELD": FactKind.OWN_FIELDS,
}  # fmt: skip


class Leaving(NamedTuple):
    """How many people leave, of how many each kind of facts does, and of how many something stays here.

    What stays are also the kinds that this form of file has no place for, where there are any.
    """

    people: int
    kinds: Mapping[FactKind, int]
    staying: Mapping[Staying | FactKind, int]


def kind_of_line(name: str) -> FactKind:
    """The kind of facts that a line of a card is of, by the name of its property."""
    return _PROPERTIES.get(name, FactKind.CARD_LINES)


def without(draft: PersonDraft, left_out: Collection[FactKind]) -> PersonDraft:
    """A person with nothing of the kinds ``left_out``."""
    if not left_out:
        return draft
    named = draft.name
    points = tuple(each for each in draft.contact_points if _POINTS.get(each.kind, FactKind.PROFILES) not in left_out)
    lines = tuple(line for line in draft.extra_lines if kind_of_line(_property(line)) not in left_out)
    emptied = {name: value for kind in left_out for name, value in _EMPTIED.get(kind, {}).items()}
    draft = replace(draft, contact_points=points, extra_lines=lines, **emptied)
    return draft if draft.name == named else replace(draft, display_name=named)


def _property(line: str) -> str:
    """The name of a content line's property, upper case, its group aside."""
    name = line.partition(":")[0].partition(";")[0]
    return name.rpartition(".")[2].upper()
