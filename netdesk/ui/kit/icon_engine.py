"""The line icons as QIcon has them. Beside icons.py, because the first picture draws icons but needs no QIcon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPixmap

from netdesk.ui.kit.theme import Colours, colours_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect, QSize
    from PySide6.QtGui import QPainter

    Draw = Callable[[QPainter, QRect, str, str], object]
    Drawn = Callable[[str, str, int], QPixmap]


class IconEngine(QIconEngine):
    """Draws a line icon in a colour of the application's palette; ``tone`` is its name in ``theme.Colours``."""

    def __init__(self, name: str, tone: str, draw: Draw, pixmap: Drawn) -> None:
        """``draw`` and ``pixmap`` are those of ui/kit/icons.py."""
        super().__init__()
        self._draw = draw
        self._pixmap = pixmap
        self._name = name
        self._tone = tone

    def _colour(self, mode: QIcon.Mode) -> str:
        colours: Colours = colours_of(QGuiApplication.palette())
        if mode == QIcon.Mode.Disabled:
            return colours.outline
        tone: str = getattr(colours, "on_selection" if mode == QIcon.Mode.Selected else self._tone)
        return tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._draw(painter, rect, self._name, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = max(1, min(size.width(), size.height()))
        drawn = QPixmap(self._pixmap(self._name, self._colour(mode), side))
        drawn.setDevicePixelRatio(scale)
        return drawn

    def clone(self) -> QIconEngine:
        return IconEngine(self._name, self._tone, self._draw, self._pixmap)
