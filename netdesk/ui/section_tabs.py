"""The names of sections in a row, flat: the one that is shown has a line below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QTabBar, QTabWidget

from netdesk.core.language import tr
from netdesk.ui.actions import add_action
from netdesk.ui.theme import GRID, HALF, RADIUS, ROW_HEIGHT, colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_LINE = 2
_MNEMONIC = Qt.TextFlag.TextShowMnemonic.value


class SectionTabs(QTabBar):
    """Works as any tab bar: arrow keys go on while it has the focus."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMouseTracking(True)

    def add_keys_to(self, page: QWidget) -> None:
        """Let the keys of tabs go from one section of a page to the next."""
        add_action(page, tr("Next section"), lambda: self._go(1), icon="chevron-right", keys=["Ctrl+Tab"])
        add_action(page, tr("Section before"), lambda: self._go(-1), icon="chevron-up", keys=["Ctrl+Shift+Tab"])

    def arrangement(self) -> str:
        """Which section is shown, to be shown again."""
        return str(self.currentIndex())

    def arrange(self, arrangement: str) -> None:
        """Show the section that was."""
        if arrangement.isdecimal() and int(arrangement) < self.count():
            self.setCurrentIndex(int(arrangement))

    def _go(self, step: int) -> None:
        self.setCurrentIndex((self.currentIndex() + step) % self.count())

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as its words."""
        return QSize(self.fontMetrics().size(_MNEMONIC, self.tabText(index)).width() + 2 * GRID, ROW_HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """The same: half a word cannot be read."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, and a line below those of the current one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        hovered = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index in range(self.count()):
            area = self.tabRect(index)
            is_current = index == self.currentIndex()
            is_enabled = self.isTabEnabled(index)
            if index == hovered and is_enabled and not is_current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.hover))
                painter.drawRoundedRect(area.adjusted(0, HALF // 2, 0, -HALF), RADIUS, RADIUS)
            ink = colours.accent if is_current else colours.muted if is_enabled else colours.outline
            painter.setPen(QColor(ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter.value | _MNEMONIC, self.tabText(index))
            if is_current:
                painter.fillRect(
                    area.left() + HALF, area.bottom() - _LINE, area.width() - GRID, _LINE, QColor(colours.accent)
                )
            if is_current and self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -_LINE - 1), RADIUS, RADIUS)
        painter.end()


class SectionPages(QTabWidget):
    """Pages under such tabs, on the ground of what is around them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTabBar(SectionTabs(name))
        self.setAccessibleName(name)
        self.setDocumentMode(True)
