"""The line icons of resources/icons, drawn in the colour of the text around them.

An icon takes its colour from the application's palette when it is painted, so a new palette needs only a repaint.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from netdesk.paths import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QIcon

    from netdesk.ui.kit.theme import Colours

_CACHED = 512


@lru_cache(maxsize=_CACHED)
def _source(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()


@lru_cache(maxsize=_CACHED)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon of ``size`` logical pixels in ``colour`` (#rrggbb), sharp at the screen's ``ratio``. Raises OSError."""
    from PySide6.QtSvg import QSvgRenderer

    # Given bytes, PySide would make the enums of QXmlStreamReader, which they might be: a millisecond of the start.
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
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


@lru_cache(maxsize=_CACHED)
def icon(name: str, tone: str = "text") -> QIcon:
    """A line icon for buttons, menus and actions; ``tone`` is the name of a colour in ``theme.Colours``."""
    from PySide6.QtGui import QIcon

    from netdesk.ui.kit.icon_engine import IconEngine

    return QIcon(IconEngine(name, tone, draw, pixmap))


def app_icon() -> QIcon:
    """The icon of the application, in its own colours."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for size in (16, 32, 64, 128):
        made.addPixmap(pixmap("netdesk", "#ffffff", size))
    return made


def tray_icon(count: int, colours: Colours) -> QIcon:
    """The symbolic icon with a count in its lower right corner; no count at zero, ``9+`` above nine.

    It has a rim in the colour of the page, so that it is seen on a panel that is dark where netdesk is light.
    """
    from PySide6.QtGui import QIcon

    made = QIcon()
    for size in (22, 44):
        drawn = _rimmed(pixmap("netdesk-symbolic", colours.text, size), pixmap("netdesk-symbolic", colours.page, size))
        if count > 0:
            _draw_count(drawn, str(count) if count < 10 else "9+", colours)
        made.addPixmap(drawn)
    return made


def _rimmed(icon: QPixmap, rim: QPixmap) -> QPixmap:
    drawn = QPixmap(icon.size())
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    width = icon.width() // 22
    for across, down in product((-width, 0, width), repeat=2):
        painter.drawPixmap(across, down, rim)
    painter.drawPixmap(0, 0, icon)
    painter.end()
    return drawn


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
