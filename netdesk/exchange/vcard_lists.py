"""Facts that a card has a line each for: skills, topics, languages, what somebody needs, and fields of their own.

The first two as RFC 6715 has them and a language by its tag as RFC 6350 does, which other programs write too; for the
others there is nothing that any two programs share, so they have properties of netdesk's own, see docs/vcard.md.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.exchange.vcard_values import decoded, split, unescape
from netdesk.exchange.vcard_writing import escaped

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from netdesk.core.people import PersonDraft
    from netdesk.exchange.content_lines import Line

    Item = str | tuple[str, str]
    Said = set[tuple[str, Item]]

_NEED, _FIELD, _LANGUAGE = "X-NETDESK-NEED", "X-NETDESK-FIELD", "X-NETDESK-LANGUAGE"
FIELDS = {
    "EXPERTISE": "skills", "INTEREST": "topics", "HOBBY": "topics", "LANG": "languages", _LANGUAGE: "languages",
    _NEED: "needs", _FIELD: "custom_fields",
}  # fmt: skip
"""The field of a draft that each property adds to."""
_WRITTEN = {
    "skills": "EXPERTISE", "topics": "INTEREST", "languages": _LANGUAGE, "needs": _NEED, "custom_fields": _FIELD,
}  # fmt: skip
_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*", re.IGNORECASE)
"""A language as RFC 5646 writes it: fr, pt-BR."""


def items(name: str, value: str) -> list[Item]:
    """What a line of the property ``name`` says; nothing where it is not of its form."""
    if name == _FIELD:
        own, *said = split(value, ";")
        return [(own, "; ".join(said))] if own and said else []
    texts = [unescape(value)] if name in (_NEED, _LANGUAGE) else split(value, ",")
    return [text for text in texts if text]


def key(item: Item) -> Item:
    """What two items have in common that are the same."""
    return item.casefold() if isinstance(item, str) else item


def keys(person: PersonDraft, field: str) -> set[Item]:
    """The keys of all that a person has in a field."""
    return {key(item) for item in getattr(person, field)}


def said_by(lines: Iterable[Line]) -> Said:
    """What lines of a card say, as (field, key)."""
    return {
        (FIELDS[head.name], key(item))
        for head, value in lines
        if head.name in FIELDS
        for item in items(head.name, decoded(head, value) or "")
    }


def written(person: PersonDraft, fields: Collection[str], besides: Said) -> Iterator[str]:
    """The lines that say what a person has in these fields, ``besides`` what is said already."""
    for field, name in _WRITTEN.items():
        if field not in fields:
            continue
        for item in getattr(person, field):
            if (field, key(item)) not in besides:
                parts = (item,) if isinstance(item, str) else item
                is_tag = field == "languages" and _TAG.fullmatch(parts[0])
                yield f"{'LANG' if is_tag else name}:{';'.join(map(escaped, parts))}"
