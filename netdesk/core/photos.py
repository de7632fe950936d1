"""Photo: a picture of a person, ready to be stored and shown, and the line of a card that has one in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINE = re.compile(
    r'(?:[\w-]+\.)?PHOTO[ \t]*((?:;(?:[^":]|"[^"]*")*)?):\s*(data:|/9j/|iVBORw0KGgo|R0lGOD|UklGR)?', re.IGNORECASE
)
_IN_BASE64 = re.compile(r'[;=]"?(?:BASE64|B)"?[ \t]*(?:;|\Z)', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Photo:
    """An encoded picture and its media type, such as ``image/jpeg``."""

    media_type: str
    image: bytes


def has_picture(line: str) -> bool:
    """Whether a content line of a card has a photo in it, and not only says where one lies on the web."""
    found = _LINE.match(line)
    return found is not None and bool(found[2] or _IN_BASE64.search(found[1]))
