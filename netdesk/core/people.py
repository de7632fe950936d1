"""Person: the facts one can know of somebody, and the draft in which they come in."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.language import marked
from netdesk.core.text import code_points, is_seen

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from netdesk.core.cadence import Cadence
    from netdesk.core.channel import Channel
    from netdesk.core.dates import PartialDate


class ContactKind(StrEnum):
    """What a contact point is."""

    EMAIL = "email"
    PHONE = "phone"
    PROFILE = "profile"
    URL = "url"
    IM = "im"


class RelationClass(StrEnum):
    """How somebody stands to me. Several at once are usual."""

    COLLEAGUE = marked("colleague")
    FRIEND = marked("friend")
    BUSINESS = marked("business")


class Presence(StrEnum):
    """Where a relation lives."""

    ONLINE = marked("online")
    OFFLINE = marked("offline")
    BOTH = marked("both")


# Nothing changes the four that follow. They are not frozen because that costs a call for each field of each of them,
# and a file brings a hundred thousand.
@dataclass(slots=True, unsafe_hash=True)
class ContactPoint:
    """One way to reach somebody: value as given, label such as ``work``. ``core.keys.contact_key`` keeps ``key``."""

    kind: ContactKind
    value: str
    label: str = ""
    key: str | None = field(default=None, init=False, repr=False, compare=False)


@dataclass(slots=True, unsafe_hash=True)
class Position:
    """A role over time. ``start`` and ``end`` are partial ISO dates or empty; no ``end`` means still held."""

    organization: str = ""
    title: str = ""
    industry: str = ""
    job_family: str = ""
    start: str = ""
    end: str = ""


@dataclass(slots=True, unsafe_hash=True)
class Address:
    """A postal address, each part as given."""

    street: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    label: str = ""


@dataclass(slots=True, unsafe_hash=True)
class PersonDraft:
    """What a form, a file or a capture line says of one person.

    ``introduced_by`` is a person id, ``custom_fields`` are (name, value). ``extra_lines`` are the unfolded vCard
    content lines that netdesk has no field for, kept to be written back; ``source_card`` is the whole card somebody
    came in with, as exchange/vcard_source.py keeps it, and no fact of its own; ``photo_line`` is the line with the
    photo on a card, which is in neither of them, and of somebody stored that of the photo they have, if it came so;
    ``spare_photo_lines`` are those of further photos, for where that one is damaged.
    ``is_as_on_card`` says of a draft that it was read off that card alone; no draft made out of it says so.
    Empty text, None and empty tuples mean "not said".
    """

    given: str = ""
    family: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    display_name: str = ""
    uid: str = ""
    contact_points: tuple[ContactPoint, ...] = ()
    addresses: tuple[Address, ...] = ()
    positions: tuple[Position, ...] = ()
    city: str = ""
    region: str = ""
    country: str = ""
    birthday: PartialDate | None = None
    connected_on: date | None = None
    presence: Presence | None = None
    relation_classes: tuple[RelationClass, ...] = ()
    tags: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    notes: str = ""
    closeness: int | None = None
    phonetic_given: str = ""
    phonetic_family: str = ""
    languages: tuple[str, ...] = ()
    met_on: PartialDate | None = None
    met_where: str = ""
    met_how: str = ""
    introduced_by: int | None = None
    needs: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    custom_fields: tuple[tuple[str, str], ...] = ()
    do_not_contact: bool = False
    extra_lines: tuple[str, ...] = field(default=(), repr=False)
    source_card: str = field(default="", repr=False, compare=False)
    photo_line: str = field(default="", repr=False, compare=False)
    spare_photo_lines: tuple[str, ...] = field(default=(), repr=False, compare=False)
    is_as_on_card: bool = field(default=False, init=False, repr=False, compare=False)

    @property
    def name(self) -> str:
        """The name to show: as given whole, else from its parts, else from what else is known; may be empty.

        One of which nothing can be seen is passed over; where there is nothing else, it is spelled out.
        """
        if is_seen(self.display_name):
            return self.display_name
        parts = " ".join(part for part in (self.prefix, self.given, self.additional, self.family, self.suffix) if part)
        if is_seen(parts):
            return parts
        organizations = (position.organization for position in self.positions)
        others = (self.nickname, *organizations, *(point.value for point in self.contact_points))
        said = [text for text in (self.display_name, parts, *others) if text.strip()]
        return next(filter(is_seen, said), "") or code_points("".join(said[:1]).strip())


def place_among(addresses: Iterable[Address]) -> Address | None:
    """The address that says where a person is: that of the home, else the first one that names a place."""
    first = None
    for address in addresses:
        if address.city or address.country:
            if "home" in address.label:
                return address
            first = first or address
    return first


def address_of_place(draft: PersonDraft) -> Address:
    """Where a person is, as the home address that says no more than that."""
    return Address("", draft.city, draft.region, "", draft.country, "home")


@dataclass(frozen=True, slots=True)
class Profile:
    """A stored person with what follows from the log.

    ``closeness_history`` is (level or None, day stated), newest first. ``cadence_from`` says what gives the cadence:
    ``person``, ``tag:NAME``, ``closeness:N``, or empty where there is none. Who is in the bin leaves it on
    ``leaves_on``.
    """

    person_id: int
    draft: PersonDraft
    closeness_history: tuple[tuple[int | None, date], ...]
    cadence: Cadence | None
    cadence_from: str
    last_on: date | None
    last_channel: Channel | None
    last_what: str
    qualifying_on: date | None
    due_on: date | None
    interactions: int
    is_archived: bool = False
    leaves_on: date | None = None

    @property
    def name(self) -> str:
        """The name to show."""
        return self.draft.name
