"""Picture files → photos as they are stored: small, upright, on white, and without what a camera wrote."""

from __future__ import annotations

from enum import Enum
from io import BytesIO
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.photos import Photo
from netdesk.errors import InputError

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

SIDE = 512
"""The longest side of a stored photo, in pixels."""
MOST_BYTES = 30 << 20
_MOST_MEGAPIXELS = {"JPEG": 120}
"""Of a JPEG, most is thrown away while it is read; other pictures are in memory whole, and twice."""
_MOST_OTHERWISE = 40
_QUALITY = 88
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")


class Fault(Enum):
    """Why a picture cannot become a photo."""

    BYTES = "more than 30 MB"
    PIXELS = "too many megapixels"
    FORM = "damaged, or of a form that is not read"


class PictureError(Exception):
    """A picture that cannot become a photo, for want of words that fit where it came from.

    ``most`` are the megapixels that it may have.
    """

    def __init__(self, fault: Fault, most: int = 0) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.most = most


def photo_from_bytes(data: bytes, name: str) -> Photo:
    """A photo to store, from the bytes of the picture file ``name``. Raises InputError, about the field ``photo``."""
    try:
        return small_photo(data)
    except PictureError as error:
        words = {
            Fault.BYTES: tr("“{name}” is larger than 30 MB. Choose a smaller picture."),
            Fault.PIXELS: tr("“{name}” has more than {most} megapixels. Choose a smaller picture."),
            Fault.FORM: tr("“{name}” is no picture that can be read here. Choose a JPEG, PNG, WebP or GIF."),
        }[error.fault]
        raise InputError(words.format(name=name, most=error.most), "photo") from None


def small_photo(data: bytes) -> Photo:
    """A photo to store, from the bytes of a picture. Raises PictureError."""
    from PIL import Image, ImageOps

    if len(data) > MOST_BYTES:
        raise PictureError(Fault.BYTES)
    Image.MAX_IMAGE_PIXELS = None  # it warns of what is well below our own limit
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as picture:
            most = _MOST_MEGAPIXELS.get(picture.format or "", _MOST_OTHERWISE)
            if picture.width * picture.height > most * 1_000_000:
                raise PictureError(Fault.PIXELS, most)
            picture.draft("RGB", (3 * SIDE // 2, 3 * SIDE // 2))
            seen: Picture = picture
            if picture.has_transparency_data:
                seen = picture.convert("RGBA")
            elif picture.mode != "RGB":
                seen = picture.convert("RGB")
            seen.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
            ImageOps.exif_transpose(seen, in_place=True)
            if seen.mode == "RGBA":
                plain = Image.new("RGB", seen.size, "white")
                plain.paste(seen, mask=seen)
                seen = plain
            written = BytesIO()
            seen.save(written, "JPEG", quality=_QUALITY, exif=b"", icc_profile=None, comment=b"")
    except PictureError:
        raise
    except Exception:  # of what is damaged, the readers of pictures raise nearly anything
        raise PictureError(Fault.FORM) from None
    return Photo("image/jpeg", written.getvalue())
