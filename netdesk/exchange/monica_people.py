"""A contact of a Monica account → a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.countries import name_of as country_of
from netdesk.core.dates import PartialDate
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.exchange.monica_account import Account, day, is_so, part, text, words
from netdesk.exchange.monica_words import count_unknown
from netdesk.exchange.vcard_values import profile_service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.exchange.left_behind import Remains
    from netdesk.exchange.monica_account import Json

_PROPERTIES = frozenset(
    {
        "first_name", "middle_name", "last_name", "nickname", "description", "is_starred", "is_partial", "is_active",
        "is_dead", "job", "company", "food_preferences", "stay_in_touch_frequency", "tags", "gender", "birthdate",
        "deceased_date", "first_met_date", "first_met_through", "first_met_where", "first_met_additional_info",
        "first_met_reminder", "deceased_reminder", "avatar",
    }
)  # fmt: skip
_MESSENGERS = frozenset({"whatsapp", "telegram", "signal", "skype", "matrix", "xmpp", "jabber", "threema"})
_NETWORKS = {"facebook": "https://facebook.com/", "twitter": "https://twitter.com/", "linkedin": ""}


def person(account: Account, contact: Json, data: dict[str, list[Json]], remains: Remains) -> PersonDraft:
    """What a contact says of a person; ``data`` are the entries nested in it, by kind."""
    said, name = part(contact, "properties"), account.names[text(contact, "uuid")]
    count_unknown(remains, "contact", said, _PROPERTIES, name)
    own = list(_own_fields(account, said, data.get("pet", [])))
    points: list[ContactPoint] = []
    for each in data.get("contact_field", []):
        found = _point(account, part(each, "properties"))
        if isinstance(found, ContactPoint):
            points.append(found)
        elif found is not None:
            own.append(found)
    addresses = tuple(_addresses(data.get("address", []), remains, name))
    home = addresses[0] if addresses else Address()
    job, company = text(said, "job"), text(said, "company")
    return PersonDraft(
        given=text(said, "first_name"),
        family=text(said, "last_name"),
        additional=text(said, "middle_name"),
        nickname=text(said, "nickname"),
        uid=text(contact, "uuid"),
        contact_points=tuple(dict.fromkeys(points)),
        addresses=addresses,
        positions=(Position(company, job), *_occupations(data)) if job or company else tuple(_occupations(data)),
        city=home.city,
        region=home.region,
        country=home.country,
        birthday=_partial(part(said, "birthdate"), is_birthday=True),
        tags=tuple(dict.fromkeys([*words(said, "tags"), *(["starred"] if is_so(said, "is_starred") else [])])),
        notes="\n\n".join(_notes(account, said, data, remains, name)),
        met_on=_partial(part(said, "first_met_date")),
        met_where=text(said, "first_met_where"),
        met_how=text(said, "first_met_additional_info"),
        custom_fields=tuple(dict.fromkeys(own)),
        do_not_contact=is_so(said, "is_dead"),
    )


def _own_fields(account: Account, said: Json, pets: list[Json]) -> Iterator[tuple[str, str]]:
    if gender := account.word("genders", text(said, "gender")):
        yield "Gender", gender
    if food := text(said, "food_preferences"):
        yield "Food preferences", food
    if is_so(said, "is_dead"):
        died = _partial(part(said, "deceased_date"))
        yield "Deceased", str(died) if died else "yes"
    for pet in pets:
        about = part(pet, "properties")
        called, category = text(about, "name"), text(about, "category")
        if called or category:
            yield "Pet", f"{called} ({category})" if called and category else called or category


def _point(account: Account, field: Json) -> ContactPoint | tuple[str, str] | None:
    """A way to reach somebody, or a field of one's own where its type is none that netdesk knows."""
    value = text(field, "data")
    if not value:
        return None
    kind = account.referred("contact_field_types", text(field, "type"))
    name, plain = text(kind, "name"), text(kind, "type").lower()
    word = name.lower().replace(" ", "")
    if plain == "email" or word in ("email", "e-mail"):
        return ContactPoint(ContactKind.EMAIL, value)
    if plain == "phone" or word == "phone":
        return ContactPoint(ContactKind.PHONE, value)
    if word in _MESSENGERS:
        return ContactPoint(ContactKind.IM, value, word)
    is_address = "://" in value or value.lower().startswith("www.")
    if word in _NETWORKS or (service := profile_service(value) if is_address else ""):
        head = _NETWORKS.get(word, "")
        return ContactPoint(
            ContactKind.PROFILE, value if is_address or "/" in value else head + value.lstrip("@"),
            word if word in _NETWORKS else service,
        )  # fmt: skip
    if is_address:
        return ContactPoint(ContactKind.URL, value, name)
    return (name or "Contact", value)


def _addresses(found: list[Json], remains: Remains, name: str) -> Iterator[Address]:
    for each in found:
        said = part(each, "properties")
        count_unknown(remains, "address", said, ("name", "street", "city", "province", "postal_code", "country"), name)
        street, city, region, postcode = (text(said, key) for key in ("street", "city", "province", "postal_code"))
        made = Address(street, city, region, postcode, country_of(text(said, "country")), text(said, "name").lower())
        if made.street or made.city or made.region or made.postcode or made.country:
            yield made


def _occupations(data: dict[str, list[Json]]) -> Iterator[Position]:
    for each in data.get("occupation", []):
        said = part(each, "properties")
        company, title = text(said, "company"), text(said, "title")
        if company or title:
            begun, ended = day(said, "start_date"), day(said, "end_date")
            yield Position(
                company, title, start=begun.isoformat() if begun else "", end=ended.isoformat() if ended else ""
            )


def _notes(account: Account, said: Json, data: dict[str, list[Json]], remains: Remains, name: str) -> Iterator[str]:
    """The description, the notes with their days, and the events of a life, each a paragraph."""
    if description := text(said, "description"):
        yield description
    for each in sorted(data.get("note", []), key=_written):
        note = part(each, "properties")
        written = day(each, "created_at")
        if body := text(note, "body"):
            yield f"{written.isoformat()}: {body}" if written else body
        count_unknown(remains, "note", note, ("body",), name)
    for event in sorted((part(each, "properties") for each in data.get("life_event", [])), key=_happened):
        happened = day(event, "happened_at")
        on = _known_part(event, happened.isoformat()) if happened else ""
        what = text(event, "name") or account.word("life_event_types", text(event, "type")) or "life event"
        yield ": ".join(filter(None, (on, what, text(event, "note"))))
        count_unknown(
            remains, "life event", event,
            ("name", "note", "happened_at", "type", "happened_at_month_unknown", "happened_at_day_unknown"), name,
        )  # fmt: skip


def _written(note: Json) -> tuple[str, str]:
    return text(note, "created_at")[:19].replace("T", " "), text(part(note, "properties"), "body")


def _happened(event: Json) -> tuple[str, str]:
    return text(event, "happened_at")[:10], text(event, "name")


def _known_part(event: Json, on: str) -> str:
    if is_so(event, "happened_at_month_unknown"):
        return on[:4]
    return on[:7] if is_so(event, "happened_at_day_unknown") else on


def _partial(special: Json, *, is_birthday: bool = False) -> PartialDate | None:
    """A special date. One told by an age is a year alone: Monica writes the first of January."""
    found = day(special, "date")
    if found is None:
        return None
    if is_birthday and is_so(special, "is_age_based"):
        return PartialDate(found.year)
    if is_so(special, "is_year_unknown"):
        return PartialDate(None, found.month, found.day)
    return PartialDate(found.year, found.month, found.day)
