"""A gauge of Insight: a card of bars. All three are of one size, and a press leads to what stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from netdesk.models.insight_gauges import MOST_BARS
from netdesk.ui.kit.theme import GRID, HALF, RADIUS, TextSize, colours_of, sized

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from netdesk.models.insight_gauges import Bar, GaugeSheet
    from netdesk.ui.kit.theme import Colours

_PAD = GRID + HALF
_BAR = 6


class Gauge(QAbstractButton):
    """Shows a sheet."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: GaugeSheet | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def panel(self) -> str:
        """The key of the panel behind it."""
        return self._sheet.panel if self._sheet is not None else ""

    def show_sheet(self, sheet: GaugeSheet) -> None:
        """Show another sheet."""
        self._sheet = sheet
        self.setAccessibleName(sheet.spoken())
        self.update()

    def sizeHint(self) -> QSize:
        """The same for each gauge."""
        line = self.fontMetrics().height()
        return QSize(30 * GRID, 2 * _PAD + 2 * line + HALF + MOST_BARS * (line + _BAR + HALF))

    def minimumSizeHint(self) -> QSize:
        """As high, and not quite as wide."""
        return QSize(22 * GRID, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        is_focused = self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if is_focused else colours.border), 2 if is_focused else 1))
        painter.setBrush(QColor(colours.hover if self.underMouse() else colours.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        if self._sheet is not None:
            self._draw_sheet(painter, self._sheet, colours)
        painter.end()

    def _draw_sheet(self, painter: QPainter, sheet: GaugeSheet, colours: Colours) -> None:
        line = self.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        painter.setPen(QColor(colours.text))
        painter.setFont(sized(self.font(), TextSize.BODY, strong=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, sheet.title)
        small = sized(self.font(), TextSize.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        said = painter.fontMetrics().elidedText(sheet.sentence, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area.adjusted(0, line, 0, 0), Qt.AlignmentFlag.AlignTop, said)
        top = area.top() + 2 * line + HALF
        if not sheet.bars:
            painter.drawText(area.adjusted(0, top - area.top() + HALF, 0, 0), Qt.TextFlag.TextWordWrap, sheet.missing)
        for bar in sheet.bars:
            self._draw_bar(painter, bar, QRectF(area.left(), top, area.width(), line + _BAR), colours)
            top += line + _BAR + HALF

    def _draw_bar(self, painter: QPainter, bar: Bar, area: QRectF, colours: Colours) -> None:
        metrics = painter.fontMetrics()
        room = area.width() - metrics.horizontalAdvance(bar.text) - GRID
        painter.setPen(QColor(colours.text))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignTop, metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, int(room))
        )
        painter.setPen(QColor(colours.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, bar.text)
        track = QRectF(area.left(), area.bottom() - _BAR, area.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        if bar.share:
            track.setWidth(max(track.width() * min(bar.share, 1.0), _BAR))
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
