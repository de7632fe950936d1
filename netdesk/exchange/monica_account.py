"""A Monica account as its JSON export has it: safe access to whatever shape its parts have.

An export is ``account.data``: collections of entries, each with ``uuid``, ``properties`` and, nested, ``data`` again;
``account.instance`` holds what entries refer to by uuid, such as the types of activities.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_OWN_NAMES = {
    "activity_types": "type", "contact_field_types": "type", "genders": "gender", "life_event_types": "type",
}  # fmt: skip


class Account:
    """The entries of one account, what they refer to, and who the user's own entry is."""

    def __init__(self, account: Json) -> None:
        self._account = account
        self.counts: dict[str, int] = {}
        self._entries: dict[str, list[Json]] = {}
        for kind, values in collections(account):
            self.counts[kind] = self.counts.get(kind, 0) + len(values)
            self._entries.setdefault(kind, []).extend(rows(values))
        instance = part(account, "instance")
        self._instance = {
            kind: {text(row, "uuid"): part(row, "properties") for row in rows(instance.get(kind))}
            for kind in _OWN_NAMES
        }
        self.names = {text(one, "uuid"): name_of(one) for one in self.of("contact")}
        self.me = {text(part(user, "properties"), "me_contact") for user in self.of("user")} - {""}

    def of(self, kind: str) -> list[Json]:
        """The account's own entries of a kind, such as ``contact``."""
        return self._entries.get(kind, [])

    def own(self, name: str) -> list[Json]:
        """A list among the account's own properties, such as ``journal_entries``."""
        return rows(part(self._account, "properties").get(name))

    def referred(self, kind: str, uuid: str) -> Json:
        """What an entry refers to, such as one of ``contact_field_types``; empty where it is not there."""
        return self._instance.get(kind, {}).get(uuid, {})

    def word(self, kind: str, uuid: str) -> str:
        """The name of what an entry refers to, else the key that Monica translates."""
        found = self.referred(kind, uuid)
        return text(found, "name") or text(found, "translation_key").replace("_", " ")


def collections(holder: Json) -> Iterator[tuple[str, list[Any]]]:
    """The kinds and entries of an account or a contact."""
    for each in rows(holder.get("data")):
        kind, values = each.get("type"), each.get("values")
        if isinstance(kind, str):
            yield (
                kind,
                list(values.values()) if isinstance(values, dict) else values if isinstance(values, list) else [],
            )


def rows(value: object) -> list[Json]:
    """The entries of a list, or of a list that was written as an object with numbers for keys."""
    found = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [each for each in found if isinstance(each, dict)]


def part(holder: Json, name: str) -> Json:
    """An object within another; empty where there is none, which PHP writes as an empty list."""
    found = holder.get(name)
    return found if isinstance(found, dict) else {}


def text(holder: Json, name: str) -> str:
    """A text, also where it was written as a number; without spaces around it and with plain ends of lines."""
    found = holder.get(name)
    if type(found) is str:
        return (found.replace("\r\n", "\n") if "\r" in found else found).strip()
    if found is None:  # as most are of which there are many
        return ""
    return str(found) if isinstance(found, (int, float)) and not isinstance(found, bool) else ""


def whole_number(holder: Json, name: str) -> int | None:
    """A whole number, also where it was written as a text; None for what is none, or of more than nine digits."""
    said = text(holder, name)
    return int(said) if said.isdecimal() and len(said) < 10 else None


def words(holder: Json, name: str) -> list[str]:
    """The texts of a list, or of one that was written as an object, that say something."""
    found = holder.get(name)
    listed = found.values() if isinstance(found, dict) else found if isinstance(found, list) else ()
    return [each.strip() for each in listed if isinstance(each, str) and each.strip()]


def is_so(holder: Json, name: str) -> bool:
    """Whether a flag is set, as JSON, number or text."""
    return holder.get(name) in (True, 1, "1", "yes")


def day(holder: Json, name: str) -> date | None:
    """The day at the head of an instant or a day."""
    found = holder.get(name)
    return _day(found[:10]) if type(found) is str else None


@lru_cache(maxsize=8192)
def _day(text: str) -> date | None:
    if _DAY.fullmatch(text) is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def name_of(contact: Json) -> str:
    """The name of a contact as shown."""
    properties = part(contact, "properties")
    parts = (text(properties, each) for each in ("first_name", "middle_name", "last_name"))
    return " ".join(" ".join(parts).split()) or text(properties, "nickname")
