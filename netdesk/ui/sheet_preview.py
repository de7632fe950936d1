"""The pages of a sheet on the screen, one below the other, as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from netdesk.ui.kit.focus_ring import FocusRing
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_WIDEST = 100 * GRID
_MOST_DRAWN = 6


class SheetPreview(QScrollArea):
    """Shows pages, each an SVG image; only those in sight are drawn."""

    def __init__(self) -> None:
        super().__init__()
        slim(self)
        FocusRing(self)
        self.setAccessibleName(self.tr("Preview"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = _Pages()
        self.setWidget(self._pages)
        self.setWidgetResizable(True)

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show a sheet; the place stays where there are as many pages as before."""
        at = self.verticalScrollBar().value() if self._pages.count == len(pages) else 0
        self._pages.show_pages(pages)
        self.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages follow the width."""
        super().resizeEvent(event)
        self._pages.fit(self.viewport().width())


class _Pages(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._svgs: Sequence[bytes] = ()
        self._size = QSize(595, 842)
        self._drawn: dict[int, QPixmap] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._svgs)

    def show_pages(self, pages: Sequence[bytes]) -> None:
        self._svgs = pages
        if pages:
            self._size = QSvgRenderer(QByteArray(pages[0])).defaultSize()
        self._drawn.clear()
        self.fit(self.width())
        self.update()

    def fit(self, width: int) -> None:
        """Be as high as all pages are at a width."""
        self._drawn.clear()
        self._across = min(width - 2 * GRID, _WIDEST)
        self._down = round(self._across * self._size.height() / max(self._size.width(), 1))
        self.setFixedHeight(max(GRID + self.count * (self._down + GRID), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in sight, on a ground that tells them from it."""
        painter = QPainter(self)
        edge = QColor(colours_of(self.palette()).border)
        for number in range(self.count):
            top = GRID + number * (self._down + GRID)
            if top + self._down < event.rect().top() or top > event.rect().bottom():
                continue
            page = QRectF((self.width() - self._across) / 2, top, self._across, self._down)
            painter.drawPixmap(page.topLeft(), self._picture(number))
            painter.setPen(edge)
            painter.drawRect(page)
        painter.end()

    def _picture(self, number: int) -> QPixmap:
        if number not in self._drawn:
            if len(self._drawn) >= _MOST_DRAWN:
                del self._drawn[next(iter(self._drawn))]
            ratio = self.devicePixelRatioF()
            picture = QPixmap(round(self._across * ratio), round(self._down * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor("#ffffff"))
            painter = QPainter(picture)
            QSvgRenderer(QByteArray(self._svgs[number])).render(painter, QRectF(0, 0, self._across, self._down))
            painter.end()
            self._drawn[number] = picture
        return self._drawn[number]
