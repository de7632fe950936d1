"""Picture files → photos as they are stored: small, upright, on white, and without what a camera wrote."""

from __future__ import annotations

from io import BytesIO

from netdesk.core.language import tr
from netdesk.core.photos import Photo
from netdesk.errors import InputError

SIDE = 512
"""The longest side of a stored photo, in pixels."""
MOST_BYTES = 30 << 20
_MOST_PIXELS = 120_000_000
_QUALITY = 88
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")


def photo_from_bytes(data: bytes, name: str) -> Photo:
    """A photo to store, from the bytes of the picture file ``name``. Raises InputError, about the field ``photo``."""
    from PIL import Image, ImageOps

    if len(data) > MOST_BYTES:
        raise _refused(tr("“{name}” is larger than 30 MB. Choose a smaller picture."), name)
    Image.MAX_IMAGE_PIXELS = None  # it warns of what is well below our own limit
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise _refused(tr("“{name}” has more than 120 megapixels. Choose a smaller picture."), name)
            picture.draft("RGB", (2 * SIDE, 2 * SIDE))  # of a JPEG, most is thrown away already while it is read
            seen = picture.convert("RGBA") if picture.has_transparency_data else picture.convert("RGB")
            seen.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
            turned = ImageOps.exif_transpose(seen)
    except InputError:
        raise
    except Exception:  # of what is damaged, the readers of pictures raise nearly anything
        raise _refused(
            tr("“{name}” is no picture that can be read here. Choose a JPEG, PNG, WebP or GIF."), name
        ) from None
    plain = Image.new("RGB", turned.size, "white")
    plain.paste(turned, mask=turned if turned.mode == "RGBA" else None)
    written = BytesIO()
    plain.save(written, "JPEG", quality=_QUALITY)
    return Photo("image/jpeg", written.getvalue())


def _refused(words: str, name: str) -> InputError:
    return InputError(words.format(name=name), "photo")
