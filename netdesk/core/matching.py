"""The one form in which two ways to reach somebody are compared."""

from __future__ import annotations

import re

from netdesk.core.people import ContactKind, ContactPoint
from netdesk.core.text import fold

_NOT_DIGITS = re.compile(r"\D+")
_URL_HEAD = re.compile(r"^(?:https?://)?(?:www\.|[a-z]{2}\.(?=linkedin\.com))?", re.IGNORECASE)


def contact_key(point: ContactPoint) -> str:
    """A key that is equal where two contact points are the same; empty where there is nothing to compare.

    E-mail: folded, without ``mailto:``. Phone: its digits, ``00`` as ``+``. Profile and URL: without scheme, ``www``,
    country host of linkedin.com, query and closing slash. Messenger: folded.
    """
    value = point.value.strip()
    if point.kind is ContactKind.EMAIL:
        address = (value.lower() if value.isascii() else fold(value)).removeprefix("mailto:")
        return f"email:{address}" if address else ""
    if point.kind is ContactKind.PHONE:
        number = value.lower().removeprefix("tel:").split(";")[0]
        digits = _NOT_DIGITS.sub("", number)
        if number.lstrip(" (").startswith("+"):
            digits = "+" + digits
        elif digits.startswith("00"):
            digits = "+" + digits[2:]
        return f"phone:{digits}" if len(digits) > 3 else ""
    if point.kind is ContactKind.IM:
        handle = fold(value)
        return f"im:{handle}" if handle else ""
    address = _URL_HEAD.sub("", value).split("?")[0].split("#")[0].rstrip("/").lower()
    return f"url:{address}" if address else ""
