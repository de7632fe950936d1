"""Photos between the bytes of a file and the screen: made small, without what a camera wrote; or drawn as initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter, QPainterPath, QPixmap

from netdesk.core.language import tr
from netdesk.core.names import initials
from netdesk.core.photos import Photo
from netdesk.errors import InputError
from netdesk.ui.theme import TextSize, sized

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from netdesk.core.people import PersonDraft
    from netdesk.ui.theme import Colours

SIDE = 512
"""The longest side of a stored photo, in pixels."""
MOST_BYTES = 30 << 20
_MOST_PIXELS = 120_000_000
_QUALITY = 88


def photo_from_bytes(data: bytes, name: str) -> Photo:
    """A photo to store, from the bytes of the picture file ``name``. Raises InputError, about the field ``photo``."""
    if len(data) > MOST_BYTES:
        raise _refused(tr("“{name}” is larger than 30 MB. Choose a smaller picture."), name)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        if size.width() * size.height() > _MOST_PIXELS:
            raise _refused(tr("“{name}” has more than 120 megapixels. Choose a smaller picture."), name)
        if max(size.width(), size.height()) > 2 * SIDE:
            # Most of it is thrown away already while it is read.
            reader.setScaledSize(size.scaled(2 * SIDE, 2 * SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise _refused(tr("“{name}” is no picture that can be read here. Choose a JPEG, PNG, WebP or GIF."), name)
    return photo_from_image(image)


def photo_from_image(image: QImage) -> Photo:
    """A photo to store, from a picture that is on the clipboard, say. Only what is seen is kept of it."""
    if max(image.width(), image.height()) > SIDE:
        image = image.scaled(
            QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(QColor("#ffffff"))
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(plain)
    return Photo("image/jpeg", bytes(written.data()))


def portrait(
    photo: Photo | None, draft: PersonDraft, side: int, ratio: float, colours: Colours, font: QFont
) -> QPixmap:
    """A round picture of somebody, ``side`` pixels of the screen wide: the middle of the photo, or initials."""
    pixels = round(side * ratio)
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    area = QRect(0, 0, pixels, pixels)
    circle = QPainterPath()
    circle.addEllipse(area)
    painter.setClipPath(circle)
    image = QImage.fromData(photo.image) if photo is not None else QImage()
    if image.isNull():
        painter.fillRect(area, QColor(colours.selection))
        painter.setPen(QColor(colours.on_selection))
        shown = sized(font, TextSize.BODY, strong=True)
        shown.setPixelSize(max(1, round(pixels * 0.38)))
        painter.setFont(shown)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(draft.given, draft.family, draft.name))
    else:
        least = min(image.width(), image.height())
        middle = QRect((image.width() - least) // 2, (image.height() - least) // 2, least, least)
        painter.drawImage(area, image, middle)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _refused(words: str, name: str) -> InputError:
    return InputError(words.format(name=name), "photo")
