"""A chart or a network as SVG, PNG and CSV: put on the clipboard, or written to where the user says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from netdesk.core.language import tr
from netdesk.services import insight
from netdesk.ui.kit.theme import GRID, TextSize, colours_of, sized

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QPaintDevice
    from PySide6.QtWidgets import QWidget

    from netdesk.ui.kit.ask import Asker

_SCALE = 2
_MARGIN = 2 * GRID
_HEADING = 3 * GRID


class PictureFile:
    """What ``paint`` draws into an area of ``size`` below the title, in the colours and font of a widget.

    ``table`` are the header and the rows of the numbers behind it.
    """

    def __init__(
        self,
        title: str,
        widget: QWidget,
        size: QSize,
        paint: Callable[[QPainter, QRectF], object],
        table: tuple[Sequence[str], Sequence[Sequence[object]]],
    ) -> None:
        self._title = title
        self._widget = widget
        self._size = size + QSize(2 * _MARGIN, 2 * GRID + _HEADING)
        self._paint = paint
        self._table = table

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
        return insight.table_csv(*self._table)

    def copy(self) -> str:
        """Put it on the clipboard as a picture, a drawing and a table; answers what was done."""
        held = QMimeData()
        held.setImageData(self.image())
        held.setData("image/svg+xml", self.svg())
        held.setText(self.csv().decode())
        QGuiApplication.clipboard().setMimeData(held)
        return tr("Copied as a picture and as a table")

    def save(self, asker: Asker, told: Callable[[str], object]) -> None:
        """Ask where to, and write it as the name ends: .svg, .png or .csv; ``told`` gets what was done."""
        filters = [tr("Drawing (*.svg)"), tr("Picture (*.png)"), tr("Table (*.csv)")]

        def write(path: Path) -> None:
            self.write(path, asker, told)

        asker.save_file(self._widget, tr("Save this picture"), f"{self._title}.svg", filters, write)

    def write(self, path: Path, asker: Asker, told: Callable[[str], object]) -> None:
        """Write it to a file; a name without such an ending gets ``.svg``."""
        kinds = {".png": self.png, ".csv": self.csv, ".svg": self.svg}
        written = path if path.suffix.lower() in kinds else path.with_name(f"{path.name}.svg")
        try:
            written.write_bytes(kinds[written.suffix.lower()]())
        except OSError as error:
            asker.tell(self._widget, tr("This could not be done"), f"{written.name}: {error.strerror}.")
            return
        told(tr("Wrote {name}").format(name=written.name))

    def _draw(self, device: QPaintDevice) -> None:
        colours = colours_of(self._widget.palette())
        painter = QPainter(device)
        area = QRectF(0, 0, self._size.width(), self._size.height())
        painter.fillRect(area, QColor(colours.page))
        painter.setFont(sized(self._widget.font(), TextSize.BODY, strong=True))
        painter.setPen(QColor(colours.text))
        inside = area.adjusted(_MARGIN, GRID, -_MARGIN, -GRID)
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, self._title)
        self._paint(painter, inside.adjusted(0, _HEADING, 0, 0))
        painter.end()
