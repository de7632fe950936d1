"""The typed view of a vCard: card → draft. What netdesk has no field for, or cannot understand, stays as raw lines."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

from netdesk.core.language import grouped, tr
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position, place_among
from netdesk.exchange import vcard_values as values
from netdesk.exchange.content_lines import raw_line
from netdesk.exchange.vcard_properties import HANDLERS, STAMPS, CardFacts, on_other, on_photo
from netdesk.exchange.vcard_source import kept_line
from netdesk.exchange.vcard_values import unescape

if TYPE_CHECKING:
    from netdesk.exchange.content_lines import Card, Head


def draft_of(card: Card) -> PersonDraft | str:
    """The person on a card, or the reason, a sentence for the user, why there is none."""
    facts = CardFacts()
    handlers = HANDLERS
    source: list[str] = []
    for head, value in card.lines:
        handler = handlers[head.name]
        if head.is_plain or handler is on_other or handler is on_photo:
            is_taken = handler(facts, head, value)
        else:
            clear = None if _is_alternative(facts, head) else values.decoded(head, value)
            is_taken = clear is not None and handler(facts, head, clear)
        if not is_taken:
            facts.extra.append(raw_line((head, value)))
        source.append(kept_line(head, value, is_taken))
    family, given, *_ = facts.name
    is_somebody = (given or family) and not facts.kind
    return (not is_somebody and _reason_against(facts, card)) or _draft(facts, "\n".join(source))


def _is_alternative(facts: CardFacts, head: Head) -> bool:
    """Whether the line says again, say in another language, what its ALTID has already said (RFC 6350 section 5.4)."""
    alternative = head.param("ALTID")
    if not alternative:
        return False
    if (head.name, alternative) in facts.kind_seen:
        return True
    facts.kind_seen.add((head.name, alternative))
    return False


def _reason_against(facts: CardFacts, card: Card) -> str:
    if facts.kind == "group":
        name = facts.display_name or " ".join(part for part in facts.name if part) or tr("This card")
        if facts.members > 1:
            return tr("“{name}” is a group of {count} people, not a person. Give these people a tag instead.").format(
                name=name, count=grouped(facts.members)
            )
        return tr("“{name}” is a group, not a person. Give the people in it a tag instead.").format(name=name)
    family, given, additional, *_ = facts.name
    if family or given or additional or facts.display_name or facts.nickname:
        return ""
    if any(name for name, _ in facts.organizations):
        return ""
    if any(point.kind in (ContactKind.EMAIL, ContactKind.PHONE) for point in facts.points):
        return ""
    held = dict.fromkeys(head.name for head, value in card.lines if value.strip() and head.name not in STAMPS)
    if any(held):
        words = tr(
            "This card has no name, organization, e-mail address or phone number; it holds only {names}. "
            "Give it one of them and bring it in again."
        )
        return words.format(names=", ".join(name for name in held if name))
    return tr(
        "This card has no name, organization, e-mail address or phone number. Give it one of them and "
        "bring it in again."
    )


def _draft(facts: CardFacts, source: str) -> PersonDraft:
    if facts.group_labels:
        _apply_group_labels(facts)
    points, addresses = facts.points, facts.addresses
    if facts.preferred:
        points = [points[at] for at in sorted(range(len(points)), key=lambda at: at not in facts.preferred)]
    home = place_among(addresses) if addresses else None
    if home is not None and len(addresses) == 1 and home.label == "home" and not (home.street or home.postcode):
        addresses = []  # says no more than where the person is
    positions = _positions(facts)
    extra = facts.extra
    if extra and facts.is_old:
        extra.insert(0, "VERSION:2.1")
    family, given, additional, prefix, suffix = facts.name
    draft = PersonDraft(
        given,
        family,
        additional,
        prefix,
        suffix,
        facts.nickname,
        facts.display_name,
        facts.uid,
        tuple(points),
        tuple(addresses),
        positions,
        home.city if home else "",
        home.region if home else "",
        home.country if home else "",
        facts.birthday,
        tags=tuple(facts.tags.values()),
        notes="\n\n".join(facts.notes),
        extra_lines=tuple(extra),
        source_card=source,
        photo_line=facts.photo,
    )
    if facts.lists:
        for field, listed in facts.lists.items():
            setattr(draft, field, tuple(listed.values()))
    if facts.sounds:
        for field, sound in facts.sounds.items():
            setattr(draft, field, sound)
    draft.is_as_on_card = True
    return draft


def _positions(facts: CardFacts) -> tuple[Position, ...]:
    """Organizations with their titles: by group, else by order; one organization is that of all titles."""
    organizations, titles, roles = facts.organizations, facts.titles, facts.roles
    if not (organizations or titles or roles):
        return ()
    if not roles and len(organizations) == 1 and (not titles or (len(titles) == 1 and not titles[0][1])):
        return (Position(organizations[0][0], titles[0][0] if titles else ""),)
    if not titles and roles:
        titles = [(unescape(values.decoded(*line) or ""), line[0].group) for line in roles]
    else:
        facts.extra += [raw_line(line) for line in roles]
    groups = {group for _, group in organizations}
    are_numbered = any(group.startswith("position") and group not in groups for _, group in titles)
    are_told = any(group and group in groups for _, group in titles)
    if len({name for name, _ in organizations}) == 1 and not are_told:
        organizations = organizations[:1]  # with several departments
    if len(organizations) == 1 and titles and not are_numbered:
        return tuple(Position(organizations[0][0], title) for title, _ in titles)
    waiting: dict[str, deque[str]] = defaultdict(deque)
    for title, group in titles:
        waiting[group].append(title)
    positions = []
    for organization, group in organizations:
        own = waiting[group] or waiting[""]
        positions.append(Position(organization, own.popleft() if own else ""))
    positions += [Position("", title) for left in waiting.values() for title in left]
    titled = {position.organization for position in positions if position.title}
    return tuple(each for each in dict.fromkeys(positions) if each.title or each.organization not in titled)


def _apply_group_labels(facts: CardFacts) -> None:
    """Give points and addresses the label of their group; a label of anything else stays with it as a raw line."""
    labels = {head.group: values.group_label(value) for head, value in facts.group_labels}
    used = set()
    for at, group in facts.point_groups:
        used.add(group)
        point = facts.points[at]
        if labels.get(group) and not (point.kind is ContactKind.PROFILE and point.label):
            facts.points[at] = ContactPoint(point.kind, point.value, labels[group])
    for at, group in facts.address_groups:
        used.add(group)
        if labels.get(group):
            old = facts.addresses[at]
            facts.addresses[at] = Address(old.street, old.city, old.region, old.postcode, old.country, labels[group])
    facts.extra += [raw_line(line) for line in facts.group_labels if line[0].group not in used and line[1].strip()]
