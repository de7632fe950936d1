"""Picture files as photos: small, upright, on white, without what a camera wrote; and what is none is refused."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netdesk.errors import InputError
from netdesk.exchange.pictures import MOST_BYTES, SIDE, photo_from_bytes
from tests.pictures import camera_picture, picture, seen


def test_a_photo_is_small_upright_and_without_what_the_camera_wrote():
    data = camera_picture(1600, 800)
    assert b"2021:03:04" in data
    photo = photo_from_bytes(data, "a.jpg")
    assert photo.media_type == "image/jpeg"
    assert seen(photo.image)[:2] == ("JPEG", (SIDE // 2, SIDE))
    assert b"Exif" not in photo.image
    assert b"2021:03:04" not in photo.image


@pytest.mark.parametrize(
    ("form", "mode"),
    [("PNG", "RGB"), ("PNG", "L"), ("PNG", "P"), ("GIF", "P"), ("WEBP", "RGB"), ("BMP", "RGB"), ("JPEG", "CMYK")],
)
def test_a_picture_of_any_form_keeps_its_size_where_it_is_small(form, mode):
    colour = "#808080" if mode != "CMYK" else (0, 0, 0, 128)
    found = seen(photo_from_bytes(picture(30, 20, colour, form, mode), "a").image)
    assert found[:2] == ("JPEG", (30, 20))
    assert all(abs(part - 128) < 12 for part in found[2])


def test_what_is_transparent_is_white():
    assert seen(photo_from_bytes(picture(30, 20, "#ff000000", "PNG", "RGBA"), "a.png").image)[2] == (255, 255, 255)


def vast_png(width: int, height: int) -> bytes:
    """A PNG that only says it is so large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )


def vast_jpeg(width: int, height: int) -> bytes:
    """A JPEG that says it is as large, and ends long before."""
    data = bytearray(picture())
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(data[:-20])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no picture"),
        (b"not a picture", "no picture"),
        (picture()[:300], "no picture"),
        (vast_png(7000, 6000), "40 megapixels"),
        (vast_png(6000, 6000), "no picture"),
        (vast_jpeg(12_000, 12_000), "120 megapixels"),
        (vast_jpeg(20_000, 10), "no picture"),
        (b"\xff\xd8\xff" + bytes(MOST_BYTES), "30 MB"),
    ],
)
def test_what_is_no_picture_is_refused_by_name(data, why):
    with pytest.raises(InputError, match=f"“ana.jpg”.*{why}"):
        photo_from_bytes(data, "ana.jpg")


GOOD = [picture(), picture(form="PNG"), picture(form="GIF", mode="P"), picture(form="WEBP"), camera_picture(60, 40)]


@settings(deadline=None)
@given(st.sampled_from(GOOD), st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), max_size=8))
def test_a_damaged_picture_is_read_or_refused(data, changes):
    damaged = bytearray(data)
    for place, byte in changes:
        damaged[place % len(damaged)] = byte
    try:
        assert max(seen(photo_from_bytes(bytes(damaged), "a").image)[1]) <= SIDE
    except InputError:
        return
