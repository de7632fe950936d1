"""Photo: a picture of a person, ready to be stored and shown."""

from __future__ import annotations

from dataclasses import dataclass

MOST_BYTES = 20 * 1024 * 1024
"""A larger file is not read as a photo."""

MOST_PIXELS = 64_000_000
"""A picture of more pixels is not decoded."""

LONGEST_SIDE = 512
"""Pixels of the longer side of a stored photo, at most."""


@dataclass(frozen=True, slots=True)
class Photo:
    """An encoded picture and its media type, such as ``image/jpeg``."""

    media_type: str
    image: bytes
