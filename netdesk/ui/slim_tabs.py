"""Tabs as plain words, the current one underlined; the arrow keys go from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QTabBar, QToolButton

from netdesk.models.tips import tip
from netdesk.ui.theme import GRID, HALF, ROW_HEIGHT, TextSize, colours_of, sized

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LINE = 2
_DOT = 6
_PAD = 6
_WIDEST = 22 * GRID


class SlimTabs(QTabBar):
    """A tab can be marked with a dot, whose meaning is in the tab's tool tip."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._marks: set[int] = set()
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        for button in self.findChildren(QToolButton):
            button.setAutoRaise(True)
            button.setAutoFillBackground(True)

    def show_tabs(self, tabs: list[tuple[object, str, str]], current: object) -> object:
        """Show tabs, each (key, words, why it is marked or empty), and make the one of a key current, else the first.

        Answers the key of the current tab, None where there is none. Does not tell that the current one changed.
        """
        was_blocked = self.blockSignals(True)
        self._marks = {number for number, (_, _, mark) in enumerate(tabs) if mark}
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        for number, (key, words, mark) in enumerate(tabs):
            shown = words.replace("&", "&&")
            if number == self.count():
                self.addTab(shown)
            self.setTabText(number, shown)
            self.setTabData(number, key)
            self.setTabToolTip(number, tip(f"{words}: {mark}" if mark else words))
            self.setAccessibleTabName(number, f"{words}, {mark}" if mark else words)
        keys = [key for key, _, _ in tabs]
        self.setCurrentIndex(keys.index(current) if current in keys else 0)
        self.blockSignals(was_blocked)
        self.update()
        return self.key

    @property
    def key(self) -> object:
        """The key of the current tab, None where there is none."""
        return self.tabData(self.currentIndex()) if self.count() else None

    def tabSizeHint(self, index: int) -> QSize:
        words = self.tabText(index).replace("&&", "&")
        strong = QFontMetrics(sized(self.font(), TextSize.BODY, strong=True))
        width = strong.horizontalAdvance(words) + 2 * _PAD + HALF + (_DOT + HALF if index in self._marks else 0)
        return QSize(min(width, _WIDEST), ROW_HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, the current ones stronger and underlined, in the accent colour while the focus is here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        for number in range(self.count()):
            area = self.tabRect(number)
            is_current = number == self.currentIndex()
            font = sized(self.font(), TextSize.BODY, strong=is_current)
            painter.setFont(font)
            painter.setPen(QColor(colours.text if is_current else colours.muted))
            inner = area.adjusted(_PAD, 0, -_PAD - (_DOT + HALF if number in self._marks else 0) + HALF, -HALF)
            words = self.tabText(number).replace("&&", "&")
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            if number in self._marks:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.soon))
                left = inner.left() + painter.fontMetrics().horizontalAdvance(shown) + HALF
                painter.drawEllipse(QRect(left, area.center().y() - HALF - _DOT // 2, _DOT, _DOT))
            if is_current:
                line = QRect(area.left() + _PAD, area.bottom() - _LINE, area.width() - 2 * _PAD, _LINE)
                painter.fillRect(line, QColor(colours.accent if self.hasFocus() else colours.outline))
        painter.end()
