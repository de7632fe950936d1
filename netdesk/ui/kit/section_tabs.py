"""The names of sections in a row, flat: the one that is shown has a line below it, one may have a dot beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QTabBar, QTabWidget, QToolButton

from netdesk.core.language import tr
from netdesk.models.tips import tip
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.theme import GRID, HALF, RADIUS, ROW_HEIGHT, colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from netdesk.ui.kit.theme import Colours

_LINE = 2
_DOT = 6
_WIDEST = 22 * GRID
_MNEMONIC = Qt.TextFlag.TextShowMnemonic.value


class SectionTabs(QTabBar):
    """Works as any tab bar: arrow keys go on while it has the focus."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._marks: set[int] = set()
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        for arrow in self.findChildren(QToolButton):
            arrow.setAutoRaise(True)
            arrow.setAutoFillBackground(True)
            arrow.setBackgroundRole(QPalette.ColorRole.Window)

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
        """As wide as its words and its dot, unless they are very many."""
        words = self.fontMetrics().size(_MNEMONIC, self.tabText(index)).width() + 2 * GRID
        return QSize(min(words + (HALF + _DOT if index in self._marks else 0), _WIDEST), ROW_HEIGHT)

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
            self._draw(painter, colours, index, is_hovered=index == hovered)
        painter.end()

    def _draw(self, painter: QPainter, colours: Colours, index: int, *, is_hovered: bool) -> None:
        area = self.tabRect(index)
        is_current, is_enabled = index == self.currentIndex(), self.isTabEnabled(index)
        if is_hovered and is_enabled and not is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(area.adjusted(0, HALF // 2, 0, -HALF), RADIUS, RADIUS)
        painter.setPen(QColor(colours.accent if is_current else colours.muted if is_enabled else colours.outline))
        words = area.adjusted(GRID, 0, -GRID - (HALF + _DOT if index in self._marks else 0), 0)
        shown = self.fontMetrics().elidedText(
            self.tabText(index), Qt.TextElideMode.ElideRight, words.width(), _MNEMONIC
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter.value | _MNEMONIC, shown)
        if index in self._marks:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.soon))
            painter.drawEllipse(QRect(words.right() + HALF, area.center().y() - _DOT // 2, _DOT, _DOT))
        if is_current:
            painter.fillRect(
                area.left() + HALF, area.bottom() - _LINE, area.width() - GRID, _LINE, QColor(colours.accent)
            )
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -_LINE - 1), RADIUS, RADIUS)


class KeyedTabs(SectionTabs):
    """Tabs that come and go, each known by a key; a dot marks one, and its tool tip says why."""

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


class SectionPages(QTabWidget):
    """Pages under such tabs, on the ground of what is around them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTabBar(SectionTabs(name))
        self.setAccessibleName(name)
        self.setDocumentMode(True)
