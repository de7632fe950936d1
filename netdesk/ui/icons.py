"""The line icons of resources/icons, drawn in the colour of the text around them.

An icon takes its colour from the application's palette when it is painted, so a new palette needs only a repaint.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from netdesk.paths import resource
from netdesk.ui.theme import Colours, colours_of

_CACHED = 512


@lru_cache(maxsize=_CACHED)
def _source(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()


@lru_cache(maxsize=_CACHED)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon of ``size`` logical pixels in ``colour`` (#rrggbb), sharp at the screen's ``ratio``. Raises OSError."""
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(_source(name).replace(b"currentColor", colour.encode()))
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def draw(painter: QPainter, area: QRect, name: str, colour: str) -> None:
    """Paint one icon in the middle of ``area``, as large as its shorter side."""
    size = min(area.width(), area.height())
    if size <= 0:
        return
    drawn = pixmap(name, colour, size, painter.deviceTransform().m11())
    left = area.left() + (area.width() - size) / 2
    top = area.top() + (area.height() - size) / 2
    painter.drawPixmap(QRectF(left, top, size, size), drawn, QRectF(drawn.rect()))


class _Engine(QIconEngine):
    """Draws a line icon in a colour of the application's palette."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def _colour(self, mode: QIcon.Mode) -> str:
        colours: Colours = colours_of(QGuiApplication.palette())
        if mode == QIcon.Mode.Disabled:
            return colours.outline
        tone: str = getattr(colours, "on_selection" if mode == QIcon.Mode.Selected else self._tone)
        return tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw(painter, rect, self._name, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = max(1, min(size.width(), size.height()))
        drawn = QPixmap(pixmap(self._name, self._colour(mode), side))
        drawn.setDevicePixelRatio(scale)
        return drawn

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tone)


@lru_cache(maxsize=_CACHED)
def icon(name: str, tone: str = "text") -> QIcon:
    """A line icon for buttons, menus and actions; ``tone`` is the name of a colour in ``theme.Colours``."""
    return QIcon(_Engine(name, tone))


def app_icon() -> QIcon:
    """The icon of the application, in its own colours."""
    made = QIcon()
    for size in (16, 32, 64, 128):
        made.addPixmap(pixmap("netdesk", "#ffffff", size))
    return made


def tray_icon(count: int, colours: Colours) -> QIcon:
    """The symbolic icon with a count in its lower right corner; no count at zero, ``9+`` above nine."""
    made = QIcon()
    for size in (22, 44):
        drawn = QPixmap(pixmap("netdesk-symbolic", colours.text, size))
        if count > 0:
            _draw_count(drawn, str(count) if count < 10 else "9+", colours)
        made.addPixmap(drawn)
    return made


def _draw_count(drawn: QPixmap, words: str, colours: Colours) -> None:
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = drawn.width()
    badge = QRectF(side * 0.36, side * 0.36, side * 0.64, side * 0.64)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(badge)
    font = painter.font()
    font.setPixelSize(round(side * (0.5 if len(words) == 1 else 0.38)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
