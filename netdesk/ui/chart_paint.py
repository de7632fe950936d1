"""Draws the chart of a panel with any painter: on the screen, in an SVG or in a picture. No widget, no state."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from netdesk.core.insight.figures import Chart, Unit
from netdesk.core.language import tr
from netdesk.models.insight_model import label_text
from netdesk.models.insight_words import value_text
from netdesk.ui.kit.theme import GRID, HALF, RADIUS, TextSize, sized

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont, QPainter

    from netdesk.core.insight.figures import Panel, Row
    from netdesk.ui.kit.theme import Colours

SERIES_LIGHT = ("#0c6a71", "#b3541e", "#6b4fa0", "#3c7d2b", "#a8336b", "#7a6a00")
SERIES_DARK = ("#63c7cc", "#f0ab67", "#b9a2ec", "#84cf98", "#f08fb8", "#e0c064")
BAR = 12
_GAP = 10
_MOST_BAR = 18
_AXIS = 3 * GRID
_CURVE_HEIGHT = 30 * GRID
_TICKS = 4
_ONE_LINE = 3
"""So many series have room in one line of the legend."""


class Brush(NamedTuple):
    """What a chart is drawn with. ``current`` is the row that is marked, -1 for none."""

    painter: QPainter
    colours: Colours
    font: QFont
    current: int = -1

    def small(self) -> QFont:
        """The font of the second rank."""
        return sized(self.font, TextSize.SMALL)

    def series(self, place: int) -> QColor:
        """The colour of a series."""
        chosen = SERIES_DARK if self.colours.is_dark else SERIES_LIGHT
        return QColor(chosen[place % len(chosen)])


def height_of(panel: Panel) -> int:
    """How high a chart wants to be."""
    legend = (2 if panel.shown > _ONE_LINE else 1) * _AXIS if panel.shown > 1 else 0
    if panel.chart is Chart.CURVE:
        return _CURVE_HEIGHT
    return legend + len(panel.rows) * _row_height(panel) + GRID


def draw(panel: Panel, area: QRectF, brush: Brush) -> list[QRectF]:
    """Draw a panel's chart, and answer where each of its rows is."""
    if not panel.rows:
        return []
    brush.painter.save()
    brush.painter.setRenderHint(brush.painter.RenderHint.Antialiasing)
    if panel.chart is Chart.CURVE:
        places = _draw_curve(panel, area, brush)
    else:
        top = _draw_legend(panel, area, brush) if panel.shown > 1 else 0
        places = _draw_rows(panel, area.adjusted(0, top, 0, 0), brush)
    brush.painter.restore()
    return places


def _row_height(panel: Panel) -> int:
    return _MOST_BAR + _GAP if panel.chart is Chart.STACK or panel.shown == 1 else panel.shown * BAR + _GAP + HALF


def _draw_legend(panel: Panel, area: QRectF, brush: Brush) -> float:
    """The names of the series, each behind a patch of its colour; answers how high they are."""
    painter = brush.painter
    painter.setFont(brush.small())
    metrics = painter.fontMetrics()
    left, top = area.left(), area.top()
    for place, name in enumerate(panel.columns[1 : panel.shown + 1]):
        said = tr(name)
        width = metrics.horizontalAdvance(said) + BAR + HALF + 2 * GRID
        if left > area.left() and left + width > area.right():
            left, top = area.left(), top + metrics.height() + HALF
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush.series(place))
        painter.drawRoundedRect(QRectF(left, top + (metrics.height() - BAR) / 2, BAR, BAR), 2, 2)
        painter.setPen(QColor(brush.colours.muted))
        painter.drawText(QPointF(left + BAR + HALF, top + metrics.ascent()), said)
        left += width
    return top - area.top() + metrics.height() + GRID


def _draw_rows(panel: Panel, area: QRectF, brush: Brush) -> list[QRectF]:
    painter = brush.painter
    painter.setFont(brush.small())
    metrics = painter.fontMetrics()
    names = [label_text(row) for row in panel.rows]
    label_width = min(max(metrics.horizontalAdvance(name) for name in names) + GRID + HALF, 0.42 * area.width())
    value_width = max(metrics.horizontalAdvance(text) for row in panel.rows for text in _ends(panel, row)) + GRID
    width = max(area.width() - label_width - value_width - HALF, GRID)
    longest = max(_length(panel, row) for row in panel.rows) or 1
    height = _row_height(panel)
    places = []
    for number, (row, name) in enumerate(zip(panel.rows, names, strict=True)):
        place = QRectF(area.left(), area.top() + number * height, area.width(), height)
        places.append(place)
        if number == brush.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(brush.colours.selection))
            painter.drawRoundedRect(place.adjusted(0, 1, 0, -1), RADIUS, RADIUS)
        is_marked = number == brush.current
        painter.setPen(QColor(brush.colours.on_selection if is_marked else brush.colours.text))
        label = QRectF(place.left() + HALF, place.top(), label_width - GRID, height)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(label.width()))
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        bars = QRectF(place.left() + label_width, place.top(), width, height)
        (_draw_stack if panel.chart is Chart.STACK else _draw_bars)(panel, row, bars, longest, brush)
    return places


def _length(panel: Panel, row: Row) -> float:
    values = [abs(value or 0) for value in row.values[: panel.shown]]
    return sum(values) if panel.chart is Chart.STACK else max(values, default=0)


def _ends(panel: Panel, row: Row) -> list[str]:
    """What stands at the ends of a row's bars."""
    if panel.chart is Chart.STACK:
        return [value_text(sum(value or 0 for value in row.values[: panel.shown]), panel.unit(0))]
    return [value_text(value, panel.unit(place)) for place, value in enumerate(row.values[: panel.shown])]


def _draw_bars(panel: Panel, row: Row, area: QRectF, longest: float, brush: Brush) -> None:
    thick = BAR if panel.shown > 1 else _MOST_BAR
    top = area.top() + (area.height() - thick * panel.shown) / 2
    for place, text in enumerate(_ends(panel, row)):
        value = row.values[place] or 0
        length = area.width() * abs(value) / longest
        bar = QRectF(area.left(), top + place * thick + 1, max(length, 1), thick - 2)
        brush.painter.setPen(Qt.PenStyle.NoPen)
        brush.painter.setBrush(brush.series(place))
        brush.painter.drawRoundedRect(bar, 2, 2)
        _draw_end(text, bar, brush)


def _draw_stack(panel: Panel, row: Row, area: QRectF, longest: float, brush: Brush) -> None:
    left = area.left()
    top = area.top() + (area.height() - _MOST_BAR) / 2
    for place, value in enumerate(row.values[: panel.shown]):
        width = area.width() * (value or 0) / longest
        if width:
            bar = QRectF(left, top, max(width - 1, 1), _MOST_BAR)
            brush.painter.setPen(Qt.PenStyle.NoPen)
            brush.painter.setBrush(brush.series(place))
            brush.painter.drawRoundedRect(bar, 2, 2)
            _draw_inside(value_text(value, panel.unit(place)), bar, brush)
        left += width
    _draw_end(_ends(panel, row)[0], QRectF(area.left(), top, left - area.left(), _MOST_BAR), brush)


def _draw_inside(text: str, bar: QRectF, brush: Brush) -> None:
    if brush.painter.fontMetrics().horizontalAdvance(text) + HALF < bar.width():
        brush.painter.setPen(QColor(brush.colours.page))
        brush.painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, text)


def _draw_end(text: str, bar: QRectF, brush: Brush) -> None:
    brush.painter.setPen(QColor(brush.colours.muted))
    metrics = brush.painter.fontMetrics()
    brush.painter.drawText(QPointF(bar.right() + HALF, bar.center().y() + metrics.ascent() / 2 - 1), text)


def _draw_curve(panel: Panel, area: QRectF, brush: Brush) -> list[QRectF]:
    """A line over time with the band of its interval, and a mark at each row."""
    painter = brush.painter
    painter.setFont(brush.small())
    metrics = painter.fontMetrics()
    low, high = _bounds(panel)
    ticks = [low + (high - low) * part / _TICKS for part in range(_TICKS + 1)]
    left = max(metrics.horizontalAdvance(value_text(tick, panel.unit(0))) for tick in ticks) + GRID
    plot = area.adjusted(left, GRID, -3 * GRID, -_AXIS)
    first, last = panel.rows[0].at, max(panel.rows[-1].at, panel.rows[0].at + 1)

    def x(row: Row) -> float:
        return plot.left() + plot.width() * (row.at - first) / (last - first)

    def y(value: float) -> float:
        return plot.bottom() - plot.height() * (value - low) / (high - low)

    for tick in ticks:
        painter.setPen(QPen(QColor(brush.colours.border), 1))
        painter.drawLine(QPointF(plot.left(), y(tick)), QPointF(plot.right(), y(tick)))
        painter.setPen(QColor(brush.colours.muted))
        box = QRectF(area.left(), y(tick) - metrics.height() / 2, left - HALF, metrics.height())
        painter.drawText(
            box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value_text(tick, panel.unit(0))
        )
    _draw_axis(panel, plot, x, brush)
    known = [row for row in panel.rows if row.values[0] is not None]
    _draw_band([row for row in known if None not in row.values[1:3]], x, y, brush)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(brush.series(0), 2))
    painter.drawPolyline(QPolygonF([QPointF(x(row), y(row.values[0] or 0)) for row in known]))
    for row in known:
        is_marked = 0 <= brush.current < len(panel.rows) and panel.rows[brush.current] is row
        painter.setBrush(QColor(brush.colours.page) if is_marked else brush.series(0))
        painter.drawEllipse(QPointF(x(row), y(row.values[0] or 0)), *(2 * (5.0 if is_marked else 2.5,)))
    half = plot.width() / max(len(panel.rows) - 1, 1) / 2
    return [QRectF(x(row) - half, plot.top(), 2 * half, plot.height()) for row in panel.rows]


def _draw_axis(panel: Panel, plot: QRectF, x: Callable[[Row], float], brush: Brush) -> None:
    """The names of rows below the line, as many as have room."""
    metrics = brush.painter.fontMetrics()
    free = plot.left() - 3 * GRID
    for row in panel.rows:
        name = label_text(row)
        width = metrics.horizontalAdvance(name)
        left = min(x(row) - width / 2, plot.right() + 3 * GRID - width)
        if left >= free:
            brush.painter.drawText(QPointF(left, plot.bottom() + metrics.height()), name)
            free = left + width + GRID


def _draw_band(rows: list[Row], x: Callable[[Row], float], y: Callable[[float], float], brush: Brush) -> None:
    if len(rows) > 1:
        shade = brush.series(0)
        shade.setAlpha(48)
        brush.painter.setPen(Qt.PenStyle.NoPen)
        brush.painter.setBrush(shade)
        upper = [QPointF(x(row), y(row.values[2] or 0)) for row in rows]
        lower = [QPointF(x(row), y(row.values[1] or 0)) for row in reversed(rows)]
        brush.painter.drawPolygon(QPolygonF(upper + lower))


def _bounds(panel: Panel) -> tuple[float, float]:
    """The ends of the axis: all that a share or a balance can be, else from nought to the most."""
    if panel.unit(0) is Unit.SHARE:
        return 0.0, 1.0
    if panel.unit(0) in (Unit.BALANCE, Unit.POINTS):
        return -1.0, 1.0
    most = max((value for row in panel.rows for value in row.values[:3] if value is not None), default=1)
    return 0.0, most or 1.0
