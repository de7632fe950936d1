"""Photos between the clipboard and the screen, or drawn as initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPainterPath, QPixmap

from netdesk.core.language import tr
from netdesk.core.names import initials
from netdesk.services.photos import photo_from_bytes
from netdesk.ui.kit.theme import TextSize, sized

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from netdesk.core.people import PersonDraft
    from netdesk.core.photos import Photo
    from netdesk.ui.kit.theme import Colours


def photo_from_image(image: QImage) -> Photo:
    """A photo to store, from a picture that is on the clipboard, say. Only what is seen is kept of it."""
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return photo_from_bytes(bytes(written.data()), tr("the picture"))


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
