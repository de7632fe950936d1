"""What the other lines of a card say that a person would want to read: whose spouse, which day, which department.

The lines stay as they are and go out again; this is for showing alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.exchange.content_lines import split_line
from netdesk.exchange.vcard_values import decoded, group_label, label, partial_date, split, unescape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from netdesk.core.dates import PartialDate
    from netdesk.exchange.content_lines import Line

    Said = tuple[str, str | PartialDate]

_SOUNDS = "sounds like"
_NAMED = {
    "ANNIVERSARY": "anniversary", "X-ANNIVERSARY": "anniversary", "X-EVOLUTION-ANNIVERSARY": "anniversary",
    "X-KADDRESSBOOK-X-ANNIVERSARY": "anniversary", "DEATHDATE": "day of death", "X-SPOUSE": "spouse",
    "X-EVOLUTION-SPOUSE": "spouse", "X-KADDRESSBOOK-X-SPOUSESNAME": "spouse", "X-MANAGER": "manager",
    "X-EVOLUTION-MANAGER": "manager", "X-KADDRESSBOOK-X-MANAGERSNAME": "manager", "X-ASSISTANT": "assistant",
    "X-EVOLUTION-ASSISTANT": "assistant", "X-KADDRESSBOOK-X-ASSISTANTSNAME": "assistant",
    "X-KADDRESSBOOK-X-PROFESSION": "profession", "X-MAIDENNAME": "maiden name", "X-PHONETIC-FIRST-NAME": _SOUNDS,
    "X-PHONETIC-LAST-NAME": _SOUNDS, "HOBBY": "hobby", "INTEREST": "interest", "EXPERTISE": "expertise",
}  # fmt: skip
_LABELLED = {"X-ABDATE": "day", "X-ABRELATEDNAMES": "relation"}
_DAYS = frozenset({"anniversary", "day of death", "day"})
_ANDROID_DAYS = {"1": "anniversary"}
_ANDROID_RELATIONS = {
    "1": "assistant", "2": "brother", "3": "child", "4": "partner", "5": "father", "6": "friend", "7": "manager",
    "8": "mother", "9": "parent", "10": "partner", "13": "sister", "14": "spouse",
}  # fmt: skip
_URI = ("urn:", "http:", "https:", "mailto:", "data:", "uid:")


def said_by(lines: Iterable[str], left: Collection[str] = ()) -> list[Said]:
    """What such lines say, each with what it is: an English word in lower case, or the label that the card gives it.

    Departments of organizations that were ``left`` are none any more.
    """
    found = [split_line(line) for line in lines]
    labels = {head.group: group_label(value) for head, value in found if head.name == "X-ABLABEL" and head.group}
    said = list(dict.fromkeys(each for line in found for each in _said(line, labels, left)))
    sounds = " ".join(str(value) for name, value in said if name == _SOUNDS)
    return [*([(_SOUNDS, sounds)] if sounds else []), *(each for each in said if each[0] != _SOUNDS)]


def _said(line: Line, labels: dict[str, str], left: Collection[str]) -> Iterator[Said]:
    head, raw = line
    value = decoded(head, raw)
    if value is None or not value.strip():
        return
    if head.name == "ORG":
        organization, *units = split(value, ";")
        departments = [part for part in units if part]
        if departments and organization not in left:
            yield "department", ", ".join(departments)
    elif head.name == "X-ANDROID-CUSTOM":
        yield from _android(value)
    elif head.name == "RELATED":
        text = unescape(value)
        if not text.lower().startswith(_URI):
            yield label(head.types, "") or "relation", text
    elif (
        name := _NAMED.get(head.name) or (head.name in _LABELLED and labels.get(head.group)) or _LABELLED.get(head.name)
    ):
        is_day = name in _DAYS or head.name == "X-ABDATE"
        yield name, (partial_date(value) if is_day else None) or unescape(value)


def _android(value: str) -> Iterator[Said]:
    """Android's own rows: ``vnd.android.cursor.item/relation;Petra;14;;…``, where 0 has a label of its own."""
    kind, text, number, own, *_ = [*split(value, ";"), "", "", "", ""]
    noun = kind.strip().rpartition("/")[2]
    if noun not in ("contact_event", "relation") or not text:
        return
    known = _ANDROID_DAYS if noun == "contact_event" else _ANDROID_RELATIONS
    name = own or known.get(number) or ("day" if noun == "contact_event" else "relation")
    yield name, (partial_date(text) if noun == "contact_event" else None) or text
