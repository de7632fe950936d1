"""The typed view of a vCard: card → draft. What netdesk has no field for, or cannot understand, stays as raw lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.exchange import vcard_values as values
from netdesk.exchange.content_lines import raw_line
from netdesk.exchange.vcard_values import split, unescape

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.core.dates import PartialDate
    from netdesk.exchange.content_lines import Card, Head, Line

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
# Stamps of the file and not facts of the person: whoever writes a card gives it its own.
_STAMPS = frozenset({"VERSION", "PRODID", "REV", "BEGIN", "END", "PROFILE"})
_COMMA_SPACE = re.compile(r"\s*,\s*")


class _Builder:
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
        "members",
        "name",
        "nickname",
        "notes",
        "organizations",
        "point_groups",
        "points",
        "preferred",
        "roles",
        "seen",
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
        self.notes = ""
        self.kind = ""
        self.members = 0
        self.birthday: PartialDate | None = None
        self.points: list[ContactPoint] = []
        self.seen: dict[str, ContactPoint] = {}
        self.point_groups: list[tuple[int, str]] = []
        self.addresses: list[Address] = []
        self.address_groups: list[tuple[int, str]] = []
        self.preferred: list[object] = []
        self.organizations: list[tuple[str, str]] = []
        self.titles: list[tuple[str, str]] = []
        self.roles: list[Line] = []
        self.tags: list[str] = []
        self.group_labels: list[Line] = []
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
        if "pref" in head.types or head.param("PREF") == "1":
            self.preferred.append(point)
        self.points.append(point)


def draft_of(card: Card) -> PersonDraft | str:
    """The person on a card, or the reason, a sentence for the user, why there is none."""
    builder = _Builder()
    for line in card.lines:
        head, value = line
        handler = _HANDLERS.get(head.name)
        if handler is None:
            builder.extra.append(raw_line(line))
            continue
        if head.encoding or head.params:
            if _is_alternative(builder, head) or (clear := values.decoded(head, value)) is None:
                builder.extra.append(raw_line(line))
                continue
            value = clear
        if not handler(builder, head, value):
            builder.extra.append(raw_line(line))
    reason = _reason_against(builder, card)
    return reason or _draft(builder)


def _is_alternative(builder: _Builder, head: Head) -> bool:
    """Whether the line says again, say in another language, what its ALTID has already said (RFC 6350 section 5.4)."""
    alternative = head.param("ALTID")
    if not alternative:
        return False
    if (head.name, alternative) in builder.kind_seen:
        return True
    builder.kind_seen.add((head.name, alternative))
    return False


def _reason_against(builder: _Builder, card: Card) -> str:
    if builder.kind == "group":
        name = builder.display_name or " ".join(part for part in builder.name if part) or "This card"
        of = f" of {builder.members} people" if builder.members > 1 else ""
        return f"“{name}” is a group{of}, not a person."
    family, given, additional, *_ = builder.name
    if family or given or additional or builder.display_name or builder.nickname:
        return ""
    if any(name for name, _ in builder.organizations):
        return ""
    if any(point.kind in (ContactKind.EMAIL, ContactKind.PHONE) for point in builder.points):
        return ""
    held = dict.fromkeys(head.name for head, value in card.lines if value.strip() and head.name not in _STAMPS)
    what = f"; it holds only {', '.join(n for n in held if n)}." if any(held) else "."
    return f"This card has no name, organization, e-mail address or phone number{what}"


def _draft(builder: _Builder) -> PersonDraft:
    if builder.group_labels:
        _apply_group_labels(builder)
    points, addresses = builder.points, builder.addresses
    if builder.preferred:
        first = builder.preferred
        points = sorted(points, key=lambda point: not any(point is other for other in first[:8]))
    home = _home(builder) if addresses else None
    positions = _positions(builder)
    extra = builder.extra
    if extra and builder.is_old:
        extra.insert(0, "VERSION:2.1")
    family, given, additional, prefix, suffix = builder.name
    return PersonDraft(
        given,
        family,
        additional,
        prefix,
        suffix,
        builder.nickname,
        builder.display_name,
        builder.uid,
        tuple(points),
        tuple(addresses),
        positions,
        home.city if home else "",
        home.region if home else "",
        home.country if home else "",
        builder.birthday,
        tags=tuple(builder.tags),
        notes=builder.notes,
        extra_lines=tuple(extra),
    )


def _home(builder: _Builder) -> Address | None:
    """Where the person is: the home address, else the first one that names a place."""
    placed = [address for address in builder.addresses if address.city or address.country]
    return next((address for address in placed if "home" in address.label), placed[0] if placed else None)


def _positions(builder: _Builder) -> tuple[Position, ...]:
    """Organizations with their titles: by group, else by order; one organization is that of all titles."""
    organizations, titles, roles = builder.organizations, builder.titles, builder.roles
    if not titles and roles:
        titles = [(unescape(values.decoded(*line) or ""), line[0].group) for line in roles]
    else:
        builder.extra += [raw_line(line) for line in roles]
    if len(organizations) == 1 and len(titles) == 1:
        return (Position(organizations[0][0], titles[0][0]),)
    if len(organizations) == 1 and titles:
        return tuple(Position(organizations[0][0], title) for title, _ in titles)
    left = list(titles)
    positions = []
    for organization, group in organizations:
        own = next((title for title in left if group and title[1] == group), None)
        chosen = own or next((title for title in left if not title[1] or not group), None)
        if chosen is not None:
            left.remove(chosen)
        positions.append(Position(organization, chosen[0] if chosen else ""))
    return tuple(dict.fromkeys([*positions, *(Position("", title) for title, _ in left)]))


def _apply_group_labels(builder: _Builder) -> None:
    """Give points and addresses the label of their group; a label of anything else stays with it as a raw line."""
    labels = {head.group: values.group_label(value) for head, value in builder.group_labels}
    used = set()
    for at, group in builder.point_groups:
        used.add(group)
        if labels.get(group):
            point = builder.points[at]
            builder.points[at] = ContactPoint(point.kind, point.value, labels[group])
            builder.preferred = [builder.points[at] if other is point else other for other in builder.preferred]
    for at, group in builder.address_groups:
        used.add(group)
        if labels.get(group):
            old = builder.addresses[at]
            builder.addresses[at] = Address(old.street, old.city, old.region, old.postcode, old.country, labels[group])
    builder.extra += [raw_line(line) for line in builder.group_labels if line[0].group not in used and line[1].strip()]


def _on_name(builder: _Builder, head: Head, value: str) -> bool:
    if builder.is_named:
        return False
    parts = split(value, ";")
    if len(parts) != 5:
        parts = [*parts, "", "", "", ""][:5]
    if "," in value:
        parts[2] = _COMMA_SPACE.sub(" ", parts[2])
        parts[3] = _COMMA_SPACE.sub(" ", parts[3])
        parts[4] = _COMMA_SPACE.sub(", ", parts[4])
    builder.name = parts
    builder.is_named = any(parts)
    return True


def _on_full_name(builder: _Builder, head: Head, value: str) -> bool:
    text = unescape(value)
    if builder.display_name:
        return text in ("", builder.display_name)
    builder.display_name = text
    return True


def _on_nickname(builder: _Builder, head: Head, value: str) -> bool:
    text = ", ".join(part for part in split(value, ",") if part)
    builder.nickname = f"{builder.nickname}, {text}" if builder.nickname and text else builder.nickname or text
    return True


def _on_email(builder: _Builder, head: Head, value: str) -> bool:
    text = unescape(value)
    if "<" in text or ":" in text:
        text = values.mail_address(text)
    builder.add_point(ContactKind.EMAIL, text, values.label(head.types, head.group), head)
    return True


def _on_phone(builder: _Builder, head: Head, value: str) -> bool:
    text = unescape(value)
    if ":" in text:
        if text[:4].lower() == "sip:":
            builder.add_point(ContactKind.IM, text[4:], "sip", head)
            return True
        text = values.phone_number(text)
    builder.add_point(ContactKind.PHONE, text, values.label(head.types, head.group), head)
    return True


def _on_url(builder: _Builder, head: Head, value: str) -> bool:
    text = unescape(value)
    service = values.profile_service(text)
    kind = ContactKind.PROFILE if service else ContactKind.URL
    builder.add_point(kind, text, service or values.label(head.types, head.group), head)
    return True


def _on_social_profile(builder: _Builder, head: Head, value: str) -> bool:
    text = unescape(value)
    if text.lower().startswith("x-apple:"):
        text = head.param("X-USER") or text[8:]
    service = values.label(head.types, "") or head.param("SERVICE-TYPE").lower() or values.profile_service(text)
    builder.add_point(ContactKind.PROFILE, text, service, head)
    return True


def _on_impp(builder: _Builder, head: Head, value: str) -> bool:
    scheme, rest = values.scheme_and_rest(unescape(value))
    service = head.param("X-SERVICE-TYPE") or head.param("SERVICE-TYPE") or scheme
    builder.add_point(ContactKind.IM, rest, service.lower(), head)
    return True


def _on_im_property(builder: _Builder, head: Head, value: str) -> bool:
    _, rest = values.scheme_and_rest(unescape(value))
    builder.add_point(ContactKind.IM, rest, _IM_PROPERTIES[head.name], head)
    return True


def _on_profile_property(builder: _Builder, head: Head, value: str) -> bool:
    builder.add_point(ContactKind.PROFILE, unescape(value), _PROFILE_PROPERTIES[head.name], head)
    return True


def _on_address(builder: _Builder, head: Head, value: str) -> bool:
    box, extended, street, city, region, postcode, country, *_ = [*split(value, ";"), "", "", "", "", "", "", ""]
    if box or extended:
        street = ", ".join(part for part in (box, extended, street) if part)
    if not (street or city or region or postcode or country):
        return True
    if head.group:
        builder.address_groups.append((len(builder.addresses), head.group))
    place = values.label(head.types, head.group)
    builder.addresses.append(Address(street, city, region, postcode, country, place))
    return True


def _on_organization(builder: _Builder, head: Head, value: str) -> bool:
    if ";" not in value and "\\" not in value:
        name, units = value.strip(), False
    else:
        name, *rest = split(value, ";")
        units = any(rest)
        if not name and units:
            name = next(unit for unit in rest if unit)
    if name:
        builder.organizations.append((name, head.group))
    return not units


def _on_title(builder: _Builder, head: Head, value: str) -> bool:
    text = unescape(value)
    if text:
        builder.titles.append((text, head.group))
    return True


def _on_role(builder: _Builder, head: Head, value: str) -> bool:
    if value.strip():
        builder.roles.append((head, value))
    return True


def _on_birthday(builder: _Builder, head: Head, value: str) -> bool:
    if not value.strip():
        return True
    if builder.birthday is not None or head.param("VALUE").lower() == "text":
        return False
    builder.birthday = values.partial_date(value, not head.param("X-APPLE-OMIT-YEAR"))
    return builder.birthday is not None


def _on_note(builder: _Builder, head: Head, value: str) -> bool:
    text = unescape(value)
    builder.notes = f"{builder.notes}\n\n{text}" if builder.notes and text else builder.notes or text
    return True


def _on_categories(builder: _Builder, head: Head, value: str) -> bool:
    # A list with every comma escaped is a list all the same: Thunderbird's extensions write it so.
    names = [name for part in split(value, ",") for name in part.split(",")]
    known = {tag.casefold() for tag in builder.tags}
    for name in (n.strip() for n in names):
        if name and name.casefold() not in known:
            known.add(name.casefold())
            builder.tags.append(name)
    return True


def _on_uid(builder: _Builder, head: Head, value: str) -> bool:
    if builder.uid:
        return False
    builder.uid = unescape(value)
    return True


def _on_group_label(builder: _Builder, head: Head, value: str) -> bool:
    if not head.group:
        return False
    builder.group_labels.append((head, value))
    return True


def _on_kind(builder: _Builder, head: Head, value: str) -> bool:
    builder.kind = value.strip().lower()
    return builder.kind in ("individual", "group", "")


def _on_member(builder: _Builder, head: Head, value: str) -> bool:
    builder.members += 1
    return False


def _on_android(builder: _Builder, head: Head, value: str) -> bool:
    """Android's own rows: ``vnd.android.cursor.item/nickname;Nick;1;…`` is a nickname, the rest stays."""
    kind, _, rest = value.partition(";")
    if kind.strip() != "vnd.android.cursor.item/nickname" or builder.nickname:
        return False
    builder.nickname = split(rest, ";")[0]
    return bool(builder.nickname)


def _on_version(builder: _Builder, head: Head, value: str) -> bool:
    builder.is_old = value.strip().startswith("2")
    return True


def _on_stamp(builder: _Builder, head: Head, value: str) -> bool:
    return True


_HANDLERS: dict[str, Callable[[_Builder, Head, str], bool]] = {
    **dict.fromkeys(_STAMPS, _on_stamp),
    **dict.fromkeys(_IM_PROPERTIES, _on_im_property),
    **dict.fromkeys(_PROFILE_PROPERTIES, _on_profile_property),
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
    "CATEGORIES": _on_categories,
    "UID": _on_uid,
    "X-ABLABEL": _on_group_label,
    "KIND": _on_kind,
    "X-ADDRESSBOOKSERVER-KIND": _on_kind,
    "MEMBER": _on_member,
    "X-ADDRESSBOOKSERVER-MEMBER": _on_member,
    "X-ANDROID-CUSTOM": _on_android,
}
