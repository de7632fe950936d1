"""A chart as SVG, PNG and CSV: bytes to be saved or put on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from netdesk.models.insight_model import label_text
from netdesk.models.insight_words import tr
from netdesk.services import insight
from netdesk.ui.chart_paint import Brush, draw, height_of
from netdesk.ui.theme import GRID, TextSize, sized

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintDevice

    from netdesk.core.insight.figures import Panel
    from netdesk.ui.theme import Colours

_WIDTH = 720
_SCALE = 2
_MARGIN = 2 * GRID


class ChartFile:
    """One panel, to be written down as it is seen."""

    def __init__(self, title: str, panel: Panel, colours: Colours, font: QFont) -> None:
        self._title = title
        self._panel = panel
        self._colours = colours
        self._font = font
        self._size = QSize(_WIDTH, height_of(panel) + 6 * GRID)

    def svg(self) -> bytes:
        """A drawing of any size."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self._size)
        generator.setViewBox(QRectF(0, 0, self._size.width(), self._size.height()))
        generator.setTitle(self._title)
        self._draw(generator)
        return bytes(buffer.data().data())

    def image(self) -> QImage:
        """A picture, twice as fine as the screen."""
        image = QImage(self._size * _SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SCALE)
        self._draw(image)
        return image

    def png(self) -> bytes:
        """The picture as a file."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(self.image())
        return bytes(data.data())

    def csv(self) -> bytes:
        """The numbers behind it, as they are and not as they are shown."""
        rows = [(label_text(row), *row.values) for row in self._panel.rows]
        return insight.table_csv([tr(name) for name in self._panel.columns], rows)

    def _draw(self, device: QPaintDevice) -> None:
        painter = QPainter(device)
        area = QRectF(0, 0, self._size.width(), self._size.height())
        painter.fillRect(area, QColor(self._colours.page))
        painter.setFont(sized(self._font, TextSize.BODY, strong=True))
        painter.setPen(QColor(self._colours.text))
        inside = area.adjusted(_MARGIN, GRID, -_MARGIN, -GRID)
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, self._title)
        draw(self._panel, inside.adjusted(0, 3 * GRID, 0, 0), Brush(painter, self._colours, self._font))
        painter.end()
