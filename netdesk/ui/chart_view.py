"""A chart on the screen: marked by arrow keys or mouse, read out row by row, opened by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from netdesk.models.insight_model import row_text
from netdesk.models.tips import tip
from netdesk.ui.chart_paint import Brush, draw, height_of
from netdesk.ui.kit.drawing import Drawing
from netdesk.ui.kit.theme import GRID, RADIUS, colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from netdesk.core.insight.figures import Panel

_WIDTH = 44 * GRID
_LEAST = 24 * GRID


class ChartView(Drawing):
    """``marked`` carries the row that is marked, ``opened`` one whose rows are asked for."""

    marked = Signal(int)
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._panel: Panel | None = None
        self._places: list[QRectF] = []
        self._current = -1
        self._title = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def title(self) -> str:
        """What the chart shows."""
        return self._title

    def show_panel(self, title: str, panel: Panel | None) -> None:
        """Draw a panel, or nothing."""
        self._panel = panel
        self._current = -1
        self._title = title
        self.setAccessibleName(title)
        self.setVisible(panel is not None and bool(panel.rows))
        self.updateGeometry()
        self.update()

    def mark(self, row: int) -> None:
        """Mark a row, -1 for none, and say it."""
        if self._panel is None or row == self._current or row >= len(self._panel.rows):
            return
        self._current = row
        said = row_text(self._panel, self._panel.rows[row]) if row >= 0 else ""
        self.setAccessibleName(f"{self._title}. {said}" if said else self._title)
        self.marked.emit(row)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows need."""
        return QSize(_WIDTH, height_of(self._panel) if self._panel is not None else 0)

    def minimumSizeHint(self) -> QSize:
        """As high, and no narrower than can be read."""
        return QSize(_LEAST, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go from row to row, Enter opens one."""
        count = len(self._panel.rows) if self._panel is not None else 0
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(key)
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
        if count and step is not None:
            self.mark(min(max(self._current + step, 0), count - 1))
        elif count and key in ends:
            self.mark(ends[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark what is under the mouse."""
        self.setFocus()
        self.mark(self._at(event.position().x(), event.position().y()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        row = self._at(event.position().x(), event.position().y())
        if row >= 0:
            self.opened.emit(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is marked where none was."""
        super().focusInEvent(event)
        if self._current < 0 and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.mark(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame of the focus goes."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """What a row says, as a tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._panel is not None:
            row = self._at(event.pos().x(), event.pos().y())
            if row >= 0:
                QToolTip.showText(event.globalPos(), tip(row_text(self._panel, self._panel.rows[row])), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart, with the frame of the focus."""
        if self._panel is None:
            return
        painter = QPainter(self)
        colours = colours_of(self.palette())
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        self._places = draw(self._panel, area, Brush(painter, colours, self.font(), self._current))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.end()

    def _at(self, x: float, y: float) -> int:
        return next((number for number, place in enumerate(self._places) if place.contains(x, y)), -1)
