"""Pictures as cameras and programs write them, made here."""

from __future__ import annotations

import base64
from io import BytesIO

from PIL import Image

_ORIENTATION, _PLACE = 0x0112, 0x8825


def picture(
    width: int = 60, height: int = 40, colour: str = "#804020", form: str = "JPEG", mode: str = "RGB", **options: object
) -> bytes:
    """A picture of one colour."""
    written = BytesIO()
    Image.new(mode, (width, height), colour).save(written, form, **options)
    return written.getvalue()


def camera_picture(width: int, height: int) -> bytes:
    """A picture lying on its side, with the place where it was taken."""
    exif = Image.Exif()
    exif[_ORIENTATION] = 6
    exif.get_ifd(_PLACE)[29] = "2021:03:04"
    return picture(width, height, exif=exif)


def data_url(data: bytes, kind: str = "image/jpeg") -> str:
    """A file within a text."""
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def seen(image: bytes) -> tuple[str, tuple[int, int], tuple[int, ...]]:
    """Form, size and the colour in the middle."""
    with Image.open(BytesIO(image)) as found:
        return found.format or "", found.size, found.convert("RGB").getpixel((found.width // 2, found.height // 2))
