"""The photo on a card, or of an entry of LDIF: what is in its line, as the photo that is stored of it."""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from netdesk.core.language import tr
from netdesk.errors import InputError
from netdesk.exchange.content_lines import split_line
from netdesk.exchange.pictures import Fault, PictureError, small_photo

if TYPE_CHECKING:
    from netdesk.core.photos import Photo

_DATA = re.compile(r"\s*data:([^,]*),", re.IGNORECASE)


def picture_bytes(line: str) -> bytes:
    """The picture file that a line holds; empty where its base64 is damaged."""
    _, value = split_line(line)
    found = _DATA.match(value)
    body = value[found.end() :] if found else value
    if found is not None and "base64" not in found[1].lower():
        return unquote_to_bytes(body)
    try:
        return binascii.a2b_base64(f"{body}==")  # where the padding is missing, as it is in some
    except (binascii.Error, ValueError):
        return b""


def photo_of(picture: bytes, name: str) -> Photo:
    """The photo of ``name`` that a picture file on their card becomes. Raises InputError."""
    try:
        return small_photo(picture)
    except PictureError as error:
        words = {
            Fault.BYTES: tr(
                "The photo of {name} has more than 30 MB. The rest comes in; add a smaller one in the profile."
            ),
            Fault.PIXELS: tr(
                "The photo of {name} has more than {most} megapixels. The rest comes in; add a smaller one in the "
                "profile."
            ),
            Fault.FORM: tr(
                "The photo of {name} is damaged, or no JPEG, PNG, GIF, WebP or BMP. The rest comes in; add another one "
                "in the profile."
            ),
        }[error.fault]
        raise InputError(words.format(name=name, most=error.most), "photo") from None
