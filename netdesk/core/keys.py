"""The keys that somebody is recognised by: one form for all spellings of a name, an address or a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.names import match_key, sort_text
from netdesk.core.people import ContactKind, ContactPoint
from netdesk.core.text import fold, one_line

if TYPE_CHECKING:
    from netdesk.core.people import PersonDraft

# Names of their own, because looking an enum's member up takes as long as the rest.
_EMAIL, _PHONE, _IM = ContactKind.EMAIL, ContactKind.PHONE, ContactKind.IM
_NOT_DIGITS = re.compile(r"\D+")
_ASCII_NOT_DIGITS = {code: None for code in range(128) if not chr(code).isdigit()}
_URL_HEAD = re.compile(r"^(?:https?://)?(?:www\.|[a-z]{2}\.(?=linkedin\.com))?", re.IGNORECASE)
MERGED_UID = "X-NETDESK-MERGED-UID"
"""The card line that keeps the UID of an entry merged into another, so that its card is recognised when it comes again.
"""


def contact_key(point: ContactPoint) -> str:
    """A key that is equal where two contact points are the same; empty where there is nothing to compare.

    E-mail: folded, without ``mailto:``. Phone: its digits, ``00`` as ``+``. Profile and URL: without scheme, ``www``,
    country host of linkedin.com, query and closing slash. Messenger: folded.
    """
    if point.key is None:
        point.key = _key(point.kind, point.value.strip())
    return point.key


def _key(kind: ContactKind, value: str) -> str:
    if kind is _EMAIL:
        address = (value.lower() if value.isascii() else fold(value)).removeprefix("mailto:")
        return f"email:{address}" if address else ""
    if kind is _PHONE:
        number = value.lower().removeprefix("tel:").split(";")[0]
        digits = number.translate(_ASCII_NOT_DIGITS) if number.isascii() else _NOT_DIGITS.sub("", number)
        if number.lstrip(" (").startswith("+"):
            digits = "+" + digits
        elif digits.startswith("00"):
            digits = "+" + digits[2:]
        return f"phone:{digits}" if len(digits) > 3 else ""
    if kind is _IM:
        handle = fold(value)
        return f"im:{handle}" if handle else ""
    address = _URL_HEAD.sub("", value).split("?")[0].split("#")[0].rstrip("/").lower()
    return f"url:{address}" if address else ""


def keys_of(draft: PersonDraft) -> list[str]:
    """The keys a draft can be recognised by, strongest first."""
    keys = [f"uid:{draft.uid}"] if draft.uid else []
    keys += [key for point in draft.contact_points if (key := contact_key(point))]
    name = name_of(draft)
    return list(dict.fromkeys([*keys, f"name:{name}"] if name else keys))


def name_of(draft: PersonDraft) -> str:
    """The key of a draft's name, which is stored as one line."""
    return match_key(sort_text(draft.given, draft.family, "") or fold(one_line(draft.name)))
