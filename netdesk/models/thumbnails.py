"""Photos as small pictures beside a row."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

SIDE = 20
_RATIO = 2.0


def thumbnail(image: bytes) -> QImage:
    """The middle of a picture, square, as wide as an icon; empty where it cannot be drawn."""
    held = QBuffer()
    held.setData(QByteArray(image))
    reader = QImageReader(held)
    pixels = round(SIDE * _RATIO)
    whole = reader.size().scaled(QSize(pixels, pixels), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(whole)
    middle = QRect((whole.width() - pixels) // 2, (whole.height() - pixels) // 2, pixels, pixels)
    found = reader.read().copy(middle)
    found.setDevicePixelRatio(_RATIO)
    return found
