"""Photo: a picture of a person, ready to be stored and shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Photo:
    """An encoded picture and its media type, such as ``image/jpeg``."""

    media_type: str
    image: bytes
