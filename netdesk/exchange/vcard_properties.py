"""What each property of a vCard says of a person. A handler answers False for what is to stay as a raw line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.people import Address, ContactKind, ContactPoint
from netdesk.core.photos import has_picture
from netdesk.exchange import vcard_lists
from netdesk.exchange import vcard_values as values
from netdesk.exchange.vcard_values import split, unescape

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.core.dates import PartialDate
    from netdesk.exchange.content_lines import Head, Line
    from netdesk.exchange.vcard_lists import Item

# Names of their own, because looking an enum's member up takes as long as the rest of a line.
_EMAIL, _PHONE, _PROFILE, _URL, _IM = (
    ContactKind.EMAIL,
    ContactKind.PHONE,
    ContactKind.PROFILE,
    ContactKind.URL,
    ContactKind.IM,
)
_IM_PROPERTIES = {
    "X-AIM": "aim",
    "X-ICQ": "icq",
    "X-MSN": "msn",
    "X-YAHOO": "yahoo",
    "X-JABBER": "jabber",
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-GTALK": "google talk",
    "X-GOOGLE-TALK": "google talk",
    "X-QQ": "qq",
    "X-GADUGADU": "gadu-gadu",
    "X-GROUPWISE": "groupwise",
    "X-SIP": "sip",
    "X-MATRIX": "matrix",
    "X-TELEGRAM": "telegram",
    "X-SIGNAL": "signal",
    "X-MS-IMADDRESS": "",
}
_PROFILE_PROPERTIES = {
    "X-TWITTER": "twitter",
    "X-FACEBOOK": "facebook",
    "X-LINKEDIN": "linkedin",
    "X-XING": "xing",
    "X-GITHUB": "github",
}
PHONETIC = {"X-PHONETIC-FIRST-NAME": "phonetic_given", "X-PHONETIC-LAST-NAME": "phonetic_family"}
# Stamps of the file and not facts of the person: whoever writes a card gives it its own.
STAMPS = frozenset({"VERSION", "PRODID", "REV", "BEGIN", "END", "PROFILE"})
_EVERYBODY = "myContacts"
"""The group that Google writes of everybody."""
_COMMA_SPACE = re.compile(r"\s*,\s*")


class CardFacts:
    """What a card has said so far."""

    __slots__ = (
        "address_groups",
        "addresses",
        "birthday",
        "display_name",
        "extra",
        "group_labels",
        "is_named",
        "is_old",
        "kind",
        "kind_seen",
        "lists",
        "members",
        "name",
        "nickname",
        "notes",
        "organizations",
        "photo",
        "point_groups",
        "points",
        "preferred",
        "roles",
        "seen",
        "sounds",
        "tags",
        "titles",
        "uid",
    )

    def __init__(self) -> None:
        self.name: list[str] = ["", "", "", "", ""]
        self.is_named = False
        self.is_old = False
        self.display_name = ""
        self.nickname = ""
        self.uid = ""
        self.notes: list[str] = []
        self.kind = ""
        self.members = 0
        self.birthday: PartialDate | None = None
        self.points: list[ContactPoint] = []
        self.seen: dict[str, ContactPoint] = {}
        self.point_groups: list[tuple[int, str]] = []
        self.addresses: list[Address] = []
        self.address_groups: list[tuple[int, str]] = []
        self.preferred: set[int] = set()
        self.organizations: list[tuple[str, str]] = []
        self.titles: list[tuple[str, str]] = []
        self.roles: list[Line] = []
        self.tags: dict[str, str] = {}
        self.lists: dict[str, dict[Item, Item]] | None = None
        self.sounds: dict[str, str] | None = None
        self.group_labels: list[Line] = []
        self.photo = ""
        self.kind_seen: set[tuple[str, str]] = set()
        self.extra: list[str] = []

    def add_point(self, kind: ContactKind, value: str, label: str, head: Head) -> None:
        """A way to reach the person, unless the card has said it already."""
        if not value:
            return
        prior = self.seen.get(value)
        if prior is not None and prior.kind is kind and label in ("", prior.label) and not head.group:
            return
        point = ContactPoint(kind, value, label)
        self.seen[value] = point
        if head.group:
            self.point_groups.append((len(self.points), head.group))
        if head.is_preferred:
            self.preferred.add(len(self.points))
        self.points.append(point)


def _on_name(facts: CardFacts, head: Head, value: str) -> bool:
    if facts.is_named:
        return False
    parts = split(value, ";")
    if len(parts) != 5:
        parts = [*parts, "", "", "", ""][:5]
    if "," in value:
        parts[2] = _COMMA_SPACE.sub(" ", parts[2])
        parts[3] = _COMMA_SPACE.sub(" ", parts[3])
        parts[4] = _COMMA_SPACE.sub(", ", parts[4])
    facts.name = parts
    facts.is_named = any(parts)
    return True


def _on_full_name(facts: CardFacts, head: Head, value: str) -> bool:
    text = unescape(value)
    if facts.display_name:
        return text in ("", facts.display_name)
    facts.display_name = text
    return True


def _on_nickname(facts: CardFacts, head: Head, value: str) -> bool:
    known = facts.nickname.split(", ") if facts.nickname else []
    facts.nickname = ", ".join(dict.fromkeys([*known, *(part for part in split(value, ",") if part)]))
    return True


def _on_email(facts: CardFacts, head: Head, value: str) -> bool:
    text = unescape(value)
    if "<" in text or ":" in text:
        text = values.mail_address(text)
    facts.add_point(_EMAIL, text, values.label(head.types, head.group), head)
    return True


def _on_phone(facts: CardFacts, head: Head, value: str) -> bool:
    text = unescape(value)
    if ":" in text:
        if text[:4].lower() == "sip:":
            facts.add_point(_IM, text[4:], "sip", head)
            return True
        text = values.phone_number(text)
    facts.add_point(_PHONE, text, values.label(head.types, head.group), head)
    return True


def _on_url(facts: CardFacts, head: Head, value: str) -> bool:
    text = unescape(value)
    service = values.profile_service(text)
    kind = _PROFILE if service else _URL
    facts.add_point(kind, text, service or values.label(head.types, head.group), head)
    return True


def _on_social_profile(facts: CardFacts, head: Head, value: str) -> bool:
    text = unescape(value)
    if text.lower().startswith("x-apple:"):
        text = head.param("X-USER") or text[8:]
    service = values.label(head.types, "") or head.param("SERVICE-TYPE").lower() or values.profile_service(text)
    facts.add_point(_PROFILE, text, service, head)
    return True


def _on_impp(facts: CardFacts, head: Head, value: str) -> bool:
    scheme, rest = values.scheme_and_rest(unescape(value))
    service = head.param("X-SERVICE-TYPE") or head.param("SERVICE-TYPE") or scheme
    facts.add_point(_IM, rest, service.lower(), head)
    return True


def _on_im_property(facts: CardFacts, head: Head, value: str) -> bool:
    _, rest = values.scheme_and_rest(unescape(value))
    facts.add_point(_IM, rest, _IM_PROPERTIES[head.name], head)
    return True


def _on_profile_property(facts: CardFacts, head: Head, value: str) -> bool:
    facts.add_point(_PROFILE, unescape(value), _PROFILE_PROPERTIES[head.name], head)
    return True


def _on_address(facts: CardFacts, head: Head, value: str) -> bool:
    parts = split(value, ";")
    if len(parts) != 7:
        parts = [*parts, "", "", "", "", "", "", ""][:7]
    box, extended, street, city, region, postcode, country = parts
    if box or extended:
        street = ", ".join(part for part in (box, extended, street) if part)
    if not (street or city or region or postcode or country):
        return True
    if head.group:
        facts.address_groups.append((len(facts.addresses), head.group))
    place = values.label(head.types, head.group)
    facts.addresses.append(Address(street, city, region, postcode, country, place))
    return True


def _on_organization(facts: CardFacts, head: Head, value: str) -> bool:
    if ";" not in value and "\\" not in value:
        name, units = value.strip(), False
    else:
        name, *rest = split(value, ";")
        units = any(rest)
        if not name and units:
            name = next(unit for unit in rest if unit)
    if name:
        facts.organizations.append((name, head.group))
    return not units


def _on_title(facts: CardFacts, head: Head, value: str) -> bool:
    text = unescape(value)
    if text:
        facts.titles.append((text, head.group))
    return True


def _on_role(facts: CardFacts, head: Head, value: str) -> bool:
    if value.strip():
        facts.roles.append((head, value))
    return True


def _on_birthday(facts: CardFacts, head: Head, value: str) -> bool:
    if not value.strip():
        return True
    if facts.birthday is not None or (head.params and head.param("VALUE").lower() == "text"):
        return False
    facts.birthday = values.partial_date(value, not head.params or not head.param("X-APPLE-OMIT-YEAR"))
    return facts.birthday is not None


def _on_note(facts: CardFacts, head: Head, value: str) -> bool:
    if text := unescape(value):
        facts.notes.append(text)
    return True


def _on_categories(facts: CardFacts, head: Head, value: str) -> bool:
    # A list with every comma escaped is a list all the same: Thunderbird's extensions write it so.
    for name in (name.strip() for part in split(value, ",") for name in part.split(",")):
        if name and name != _EVERYBODY:
            facts.tags.setdefault(name.casefold(), name)
    return True


def _on_listed(facts: CardFacts, head: Head, value: str) -> bool:
    lists = facts.lists = facts.lists or {}
    for item in (found := vcard_lists.items(head.name, value)):
        lists.setdefault(vcard_lists.FIELDS[head.name], {}).setdefault(vcard_lists.key(item), item)
    return bool(found)


def _on_phonetic(facts: CardFacts, head: Head, value: str) -> bool:
    sounds = facts.sounds = facts.sounds or {}
    return bool(text := unescape(value)) and sounds.setdefault(PHONETIC[head.name], text) == text


def _on_uid(facts: CardFacts, head: Head, value: str) -> bool:
    if facts.uid:
        return False
    facts.uid = unescape(value)
    return True


def _on_group_label(facts: CardFacts, head: Head, value: str) -> bool:
    if not head.group:
        return False
    facts.group_labels.append((head, value))
    return True


def _on_kind(facts: CardFacts, head: Head, value: str) -> bool:
    facts.kind = value.strip().lower()
    return facts.kind in ("individual", "group", "")


def _on_member(facts: CardFacts, head: Head, value: str) -> bool:
    facts.members += 1
    return False


def _on_android(facts: CardFacts, head: Head, value: str) -> bool:
    """Android's own rows: ``vnd.android.cursor.item/nickname;Nick;1;…`` is a nickname, the rest stays."""
    kind, _, rest = value.partition(";")
    if kind.strip() != "vnd.android.cursor.item/nickname" or facts.nickname:
        return False
    facts.nickname = split(rest, ";")[0]
    return bool(facts.nickname)


def on_photo(facts: CardFacts, head: Head, value: str) -> bool:
    """Raw, as it came: nothing looks into a picture while cards are read."""
    line = f"{head.text}:{value}"
    if facts.photo or not has_picture(line):
        return False
    facts.photo = line
    return True


def _on_version(facts: CardFacts, head: Head, value: str) -> bool:
    facts.is_old = value.strip().startswith("2")
    return True


def _on_stamp(facts: CardFacts, head: Head, value: str) -> bool:
    return True


def on_other(facts: CardFacts, head: Head, value: str) -> bool:
    return False


class _Handlers(dict[str, "Callable[[CardFacts, Head, str], bool]"]):
    """What to do with a property, by its name."""

    def __missing__(self, name: str) -> Callable[[CardFacts, Head, str], bool]:
        return on_other


CONTACTS = frozenset(
    {*_IM_PROPERTIES, *_PROFILE_PROPERTIES, "EMAIL", "TEL", "URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP"}
)
"""What gives contact points."""

HANDLERS = _Handlers(
    {
        **dict.fromkeys(STAMPS, _on_stamp),
        **dict.fromkeys(_IM_PROPERTIES, _on_im_property),
        **dict.fromkeys(_PROFILE_PROPERTIES, _on_profile_property),
        **dict.fromkeys(vcard_lists.FIELDS, _on_listed),
        **dict.fromkeys(PHONETIC, _on_phonetic),
        "VERSION": _on_version,
        "N": _on_name,
        "FN": _on_full_name,
        "NICKNAME": _on_nickname,
        "EMAIL": _on_email,
        "TEL": _on_phone,
        "ADR": _on_address,
        "URL": _on_url,
        "X-SOCIALPROFILE": _on_social_profile,
        "SOCIALPROFILE": _on_social_profile,
        "IMPP": _on_impp,
        "ORG": _on_organization,
        "TITLE": _on_title,
        "ROLE": _on_role,
        "BDAY": _on_birthday,
        "NOTE": _on_note,
        "PHOTO": on_photo,
        "CATEGORIES": _on_categories,
        "UID": _on_uid,
        "X-ABLABEL": _on_group_label,
        "KIND": _on_kind,
        "X-ADDRESSBOOKSERVER-KIND": _on_kind,
        "MEMBER": _on_member,
        "X-ADDRESSBOOKSERVER-MEMBER": _on_member,
        "X-ANDROID-CUSTOM": _on_android,
    }
)
