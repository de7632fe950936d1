"""Two years of a rule as a strip: a bar for each day, high and full where it was kept, low and open where broken."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from netdesk.core.language import tr
from netdesk.core.rules.keeping import State
from netdesk.models.rule_words import share_words
from netdesk.models.words import day_words
from netdesk.ui.kit.theme import GRID, TextSize, colours_of, sized

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from netdesk.core.rules.keeping import Record

_BAR, _LOW, _AXIS = 4 * GRID, GRID, 2 * GRID


class RecordStrip(QWidget):
    """Shows a record, whose last day is at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._record: Record | None = None
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Kept and broken in two years"))

    def show_record(self, record: Record | None, today: date) -> None:
        """Show a record; None: nothing."""
        self._record, self._today = record, today
        self.setAccessibleDescription(share_words(record))
        self.setVisible(record is not None)
        self.update()

    def sizeHint(self) -> QSize:
        """The bars, and the months below them."""
        return QSize(40 * GRID, _BAR + _AXIS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars, and a word where a quarter begins."""
        if self._record is None:
            return
        painter = QPainter(self)
        colours = colours_of(self.palette())
        for each in self._record.stretches:
            left, right = self._place(each.first), self._place(each.last + 1)
            if each.state is State.KEPT:
                painter.fillRect(QRectF(left, 0, right - left, _BAR), QColor(colours.good))
            elif each.state is State.BROKEN:
                low = QRectF(left, _BAR - _LOW, right - left, _LOW)
                painter.fillRect(low, QColor(colours.overdue))
            else:
                painter.fillRect(QRectF(left, _BAR - 2, right - left, 2), QColor(colours.border))
        painter.setPen(QColor(colours.muted))
        painter.setFont(sized(self.font(), TextSize.SMALL))
        for ordinal in range(self._first(), self._last() + 1):
            day = date.fromordinal(ordinal)
            if day.day == 1 and day.month in (1, 4, 7, 10):
                words = (
                    str(day.year) if day.month == 1 else QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
                )
                at = QRectF(self._place(ordinal), _BAR, 8 * GRID, _AXIS)
                painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """The days and the state under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._record is not None:
            for each in self._record.stretches:
                if self._place(each.first) <= event.pos().x() < self._place(each.last + 1):
                    first, last = (day_words(date.fromordinal(day), self._today) for day in (each.first, each.last))
                    words = tr("{first} to {last}: {state}").format(first=first, last=last, state=tr(each.state.value))
                    QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _first(self) -> int:
        return self._record.stretches[0].first if self._record else 0

    def _last(self) -> int:
        return self._record.now.last if self._record else 0

    def _place(self, ordinal: int) -> float:
        return (ordinal - self._first()) / max(self._last() + 1 - self._first(), 1) * self.width()
