"""Writes the text of a row: one line, cut off with an ellipsis where it does not fit, or as many as it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFont, QPainter

MOST_LINES = 4
_MOST_MEASURED = 4000
"""Characters of a text that are looked at for what fits; no window has room for as many."""
_LEADING = 2
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)


def draw_line(painter: QPainter, area: QRect, text: str) -> int:
    """Write one line in the painter's font and pen; returns the width used in pixels."""
    if not text or area.width() <= 0:
        return 0
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text[:_MOST_MEASURED].rstrip(), Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _LINE, shown)
    return metrics.horizontalAdvance(shown)


def line_height(font: QFont) -> int:
    """By how many pixels each further line of a text makes a row higher."""
    return QFontMetrics(font).lineSpacing() + _LEADING


def wrapped(text: str, font: QFont, width: int) -> list[str]:
    """The lines of ``width`` pixels that a text is broken into, none beginning with a dot between two parts.

    There are at most ``MOST_LINES``, the last of which may be too long.
    """
    text = text[:_MOST_MEASURED]
    if QFontMetrics(font).horizontalAdvance(text) <= width:
        return [text]
    text = text.replace(" · ", "\u00a0· ")
    layout = QTextLayout(text, font)
    how = QTextOption()
    how.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(how)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these
    ends = [*starts[1:], len(units) // 2]
    return [units[2 * a : 2 * b].decode("utf-16-le", "surrogatepass") for a, b in zip(starts, ends, strict=True)]
