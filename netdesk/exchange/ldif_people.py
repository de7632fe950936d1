"""The values of an LDIF entry → a person. Attributes are in small letters.

Thunderbird's are its mozillaAbPersonAlpha schema and what Netscape had before; the rest are inetOrgPerson's (RFC 2798).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.countries import name_of as country_of
from netdesk.core.dates import PartialDate
from netdesk.core.language import tr
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.exchange.left_behind import Remains

    Values = dict[str, list[str]]

_GROUPS = frozenset({"groupofnames", "groupofuniquenames", "posixgroup", "mailinglist", "mozillamailinglist"})
_NOBODY = frozenset({"organizationalunit", "organization", "domain", "dcobject", "country", "locality"})
_POINTS = (
    (ContactKind.EMAIL, "", ("mail", "mozillasecondemail", "rfc822mailbox", "mailalternateaddress")),
    (ContactKind.PHONE, "work", ("telephonenumber", "mozillaworkphone")),
    (ContactKind.PHONE, "home", ("homephone", "hometelephonenumber")),
    (ContactKind.PHONE, "mobile", ("mobile", "cellphone", "mobiletelephonenumber", "carphone")),
    (ContactKind.PHONE, "fax", ("facsimiletelephonenumber", "fax")),
    (ContactKind.PHONE, "pager", ("pager", "pagertelephonenumber", "pagerphone")),
    (ContactKind.URL, "work", ("mozillaworkurl", "workurl")),
    (ContactKind.URL, "home", ("mozillahomeurl", "homeurl", "url")),
    (ContactKind.URL, "", ("labeleduri",)),
    (ContactKind.IM, "aim", ("nsaimid", "mozilla_aimscreenname")),
)
_WORK = ("street streetaddress postofficebox", "mozillaworkstreet2", "l locality localityname", "st region",
         "postalcode", "c co countryname friendlycountryname")  # fmt: skip
_HOME = ("mozillahomestreet homestreet", "mozillahomestreet2", "mozillahomelocalityname", "mozillahomestate",
         "mozillahomepostalcode", "mozillahomecountryname")  # fmt: skip
_NAMES = ("givenname", "gn", "sn", "surname", "cn", "commonname", "displayname", "mozillanickname", "xmozillanickname",
          "initials")  # fmt: skip
_WHOLE_POSITION = ("title", "o", "company", "organizationname", "ou", "department", "orgunit", "departmentnumber")
_OTHERS = ("birthyear", "birthmonth", "birthday", "description", "notes", "info", "preferredlanguage", "uid",
           "entryuuid", "personaltitle", "generationqualifier", "mozillaphoneticfirstname",
           "mozillaphoneticlastname")  # fmt: skip
PHOTOS = ("jpegphoto", "thumbnailphoto")
"""Attributes that hold a picture file in base64; Active Directory has the second."""
_TECHNICAL = frozenset(
    {
        "dn", "objectclass", "modifytimestamp", "createtimestamp", "creatorsname", "modifiersname", "entrycsn",
        "structuralobjectclass", "contextcsn", "entrydn", "subschemasubentry", "hassubordinates",
    }
)  # fmt: skip
_CUSTOM = re.compile(r"(?:mozilla)?custom([1-4])")
_USED = frozenset(
    {*_NAMES, *_WHOLE_POSITION, *_OTHERS, *PHOTOS, *(each for _, _, names in _POINTS for each in names)}
    | {name for each in (*_WORK, *_HOME) for name in each.split()}
)
_MAIL = re.compile(r"(?:^|,)\s*mail\s*=\s*([^,]+)", re.IGNORECASE)


def person(values: Values, tags: list[str], remains: Remains) -> PersonDraft | None:
    """Who an entry is about; None where it has neither a name nor an address. What it says beyond is counted."""
    given, family = _first(values, "givenname", "gn"), _first(values, "sn", "surname")
    whole = _first(values, "displayname", "cn", "commonname")
    points = tuple(dict.fromkeys(_points(values)))
    organization = _first(values, "o", "company", "organizationname")
    is_place = bool(_NOBODY & _classes(values)) and not (given or family)
    if is_place or not (given or family or whole or organization or points):
        return None
    addresses = tuple(
        each for label, names in (("home", _HOME), ("work", _WORK)) if (each := _address(values, names, label))
    )
    home = addresses[0] if addresses else Address()
    title = _first(values, "title")
    birthday = _birthday(values)
    photo_line, *spare_photo_lines = [f"PHOTO;ENCODING=b;TYPE=JPEG:{each}" for each in _all(values, *PHOTOS)] or [""]
    parts = " ".join(filter(None, (given, family)))
    found = PersonDraft(
        given=given,
        family=family,
        prefix=_first(values, "personaltitle"),
        suffix=_first(values, "generationqualifier"),
        nickname=_first(values, "mozillanickname", "xmozillanickname"),
        display_name=whole if whole != parts else "",
        uid=_first(values, "entryuuid"),
        contact_points=points,
        addresses=addresses,
        positions=(Position(organization, title),) if organization or title else (),
        city=home.city,
        region=home.region,
        country=home.country,
        birthday=birthday,
        tags=tuple(dict.fromkeys(tags)),
        notes="\n\n".join(_all(values, "description", "notes", "info")),
        phonetic_given=_first(values, "mozillaphoneticfirstname"),
        phonetic_family=_first(values, "mozillaphoneticlastname"),
        languages=tuple(_all(values, "preferredlanguage")),
        custom_fields=tuple(_own_fields(values, has_birthday=birthday is not None)),
        photo_line=photo_line,
        spare_photo_lines=tuple(spare_photo_lines),
    )
    _count_what_remains(values, found.name, remains)
    return found


def is_group(values: Values) -> bool:
    """Whether an entry is a list of others."""
    return bool(_GROUPS & _classes(values))


def tag_of(values: Values) -> str:
    """The name of a group."""
    return _first(values, "cn", "commonname", "ou") or _first(values, "dn").partition(",")[0].partition("=")[2].strip()


def dn_key(dn: str) -> str:
    """One form for the spellings of a distinguished name."""
    return "dn:" + ",".join("=".join(map(str.strip, part.split("=", 1))) for part in dn.lower().split(","))


def mail_of(dn: str) -> str:
    """The key of the e-mail address in a distinguished name; empty where there is none."""
    found = _MAIL.search(dn)
    return f"mail:{found[1].strip().lower()}" if found else ""


def _own_fields(values: Values, *, has_birthday: bool) -> Iterator[tuple[str, str]]:
    """What netdesk has no field for, and the parts of a birthday that cannot be one."""
    for name in values:
        if match := _CUSTOM.fullmatch(name):
            yield from ((f"Custom {match[1]}", value) for value in _all(values, name))
    for part in () if has_birthday else ("birthyear", "birthmonth", "birthday"):
        yield from ((part.capitalize(), value) for value in _all(values, part) if value.strip("0 "))
    if unit := _first(values, "ou", "department", "orgunit", "departmentnumber"):
        yield "Department", unit


def _count_what_remains(values: Values, whose: str, remains: Remains) -> None:
    for name, said in values.items():
        if name not in _USED and name not in _TECHNICAL and not _CUSTOM.fullmatch(name) and any(said):
            remains.add(tr("attribute “{name}”").format(name=name), [whose] * len(said))


def _classes(values: Values) -> set[str]:
    return {each.lower() for each in values.get("objectclass", ())}


def _all(values: Values, *names: str) -> list[str]:
    return [value for name in names for value in values.get(name, ()) if value]


def _first(values: Values, *names: str) -> str:
    return next((" ".join(value.split()) for name in names for value in values.get(name, ()) if value.strip()), "")


def _points(values: Values) -> Iterator[ContactPoint]:
    for kind, label, names in _POINTS:
        for name in names:
            for value in values.get(name, ()):
                said, said_label = value.strip(), label
                if name == "labeleduri":  # an address and, after a space, what it is
                    said, _, said_label = said.partition(" ")
                if said:
                    yield ContactPoint(kind, said, said_label.strip())


def _address(values: Values, names: tuple[str, ...], label: str) -> Address | None:
    street, more, city, region, postcode, country = (_first(values, *each.split()) for each in names)
    if not (street or more or city or region or postcode or country):
        return None
    return Address(", ".join(filter(None, (street, more))), city, region, postcode, country_of(country), label)


def _birthday(values: Values) -> PartialDate | None:
    said = [_first(values, name) for name in ("birthyear", "birthmonth", "birthday")]
    numbers = [int(each) if each.isdecimal() and len(each) < 5 and int(each) else None for each in said]
    try:
        return PartialDate(*numbers) if any(numbers) else None
    except InputError:
        return None
