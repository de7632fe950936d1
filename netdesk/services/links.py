"""Links to people: made of the UIDs that are kept whatever else changes, and led back to who has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core import links
from netdesk.services.people import find_one
from netdesk.store import people

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.store.reader import Reader


def of_people(reader: Reader, ids: Sequence[int]) -> list[str]:
    """The link of each who is stored, in the order of ``ids``."""
    uids = people.uids(reader, ids)
    return [links.to_person(uids[each]) for each in ids if each in uids]


def person(reader: Reader, text: str) -> int:
    """Whom a link means: who has or had this UID, else who is called so. Raises NotFoundError."""
    key = f"uid:{text}"
    found = people.ids_by_key(reader, [key]).get(key)
    return found[0] if found else find_one(reader, text)
