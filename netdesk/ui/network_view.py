"""Who knows whom on the screen: moved, zoomed, walked by arrow keys; a click opens the profile."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from netdesk.core.language import grouped
from netdesk.models.tips import tip
from netdesk.ui.kit.drawing import Drawing
from netdesk.ui.kit.slow_picture import SlowPicture
from netdesk.ui.kit.theme import GRID, RADIUS, colours_of
from netdesk.ui.network_paint import RADIUS as NODE_RADIUS
from netdesk.ui.network_paint import Picture, draw_rings, drawing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from netdesk.core.insight.network import Group, Network, Placed

_MARGIN = 5 * GRID
_NEAR = 12.0
_STEP = 1.25
_DRAGGED = 4
_LEAST, _MOST = 0.1, 400.0
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class _Shown(NamedTuple):
    """A picture, whole or in part, and where on it the network is."""

    image: QImage
    scale: float
    offset: QPointF


class NetworkView(Drawing):
    """``opened`` carries the id of a person."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.drawn: Picture | None = None
        self._shown: _Shown | None = None
        self._is_stale = False
        self._painting = SlowPicture(self)
        self._painting.grown.connect(self._on_painting_grown)
        self._pressed: QPointF | None = None
        self._is_dragged = False
        self._is_fitted = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Who knows whom"))

    @property
    def is_complete(self) -> bool:
        """Whether all of it is painted as it is now."""
        return self._painting.is_complete and not self._is_stale

    def sizeHint(self) -> QSize:
        return QSize(80 * GRID, 60 * GRID)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a small window."""
        return QSize(30 * GRID, 30 * GRID)

    def show_network(self, network: Network, placed: Placed, groups: Sequence[Group]) -> None:
        """Show a network, all of it."""
        self.drawn = Picture(network, placed, groups)
        self._shown = None
        self.fit()
        self._say()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Colour it in another way."""
        if self.drawn is not None:
            self.drawn.groups = groups
            self._redraw()

    def show_found(self, places: Iterable[int]) -> None:
        """Ring those that were searched for, and bring the first into view."""
        if self.drawn is None:
            return
        self.drawn.found = frozenset(places)
        if self.drawn.found:
            self.go_to(min(self.drawn.found))
        else:
            self.drawn.current = -1
            self._say()
        self._redraw()

    def go_to(self, place: int) -> None:
        """Make somebody current, and bring them into view."""
        if self.drawn is None:
            return
        self.drawn.current = place
        at = self.drawn.at(place)
        if not QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN).contains(at):
            self.drawn.offset += QRectF(self.rect()).center() - at
            self._is_fitted = False
        self._say()
        self._redraw()

    def fit(self) -> None:
        """Bring all of it into view."""
        if self.drawn is None or not self.drawn.placed.places:
            return
        xs, ys = zip(*self.drawn.placed.places, strict=True)
        width, height = max(max(xs) - min(xs), 0.5), max(max(ys) - min(ys), 0.5)
        margin = min(_MARGIN, min(self.width(), self.height()) / 8)
        scale = min((self.width() - 2 * margin) / width, (self.height() - 2 * margin) / height, 90.0)
        self.drawn.scale = max(scale, _LEAST)
        middle = QPointF((max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2) * self.drawn.scale
        self.drawn.offset = QRectF(self.rect()).center() - middle
        self._is_fitted = True
        self._redraw()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Nearer or farther, so that ``about`` stays where it is."""
        if self.drawn is None:
            return
        point = about if about is not None else QRectF(self.rect()).center()
        scale = min(max(self.drawn.scale * factor, _LEAST), _MOST)
        self.drawn.offset = point - (point - self.drawn.offset) * (scale / self.drawn.scale)
        self.drawn.scale = scale
        self._is_fitted = False
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next person that way, Enter opens them; +, − and 0 zoom."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._walk(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
        elif event.text() in ("+", "=", "-", "0"):
            self.fit() if event.text() == "0" else self.zoom(1 / _STEP if event.text() == "-" else _STEP)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the mouse."""
        self.zoom(_STEP ** (event.angleDelta().y() / 120), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag, or a click."""
        self._pressed, self._is_dragged = event.position(), False
        self.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture, or show whom the mouse is on."""
        if self.drawn is None:
            return
        if self._pressed is not None:
            moved = event.position() - self._pressed
            if self._is_dragged or hypot(moved.x(), moved.y()) > _DRAGGED:
                self._is_dragged, self._is_fitted = True, False
                self.drawn.offset += moved
                self._pressed = event.position()
                self._redraw()
            return
        place = self.drawn.nearest(event.position(), _NEAR)
        self.setCursor(Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor)
        if place >= 0 and place != self.drawn.current:
            self.drawn.current = place
            self._say()
            QToolTip.showText(event.globalPosition().toPoint(), tip(self._words(place)), self)
            self._redraw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that dragged nothing opens whom it is on."""
        if not self._is_dragged and self.drawn is not None:
            place = self.drawn.nearest(event.position(), _NEAR)
            if place >= 0:
                self.drawn.current = place
                self._open_current()
        self._pressed = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All of it stays in view until the user looks nearer."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The network, in a frame. Until it is painted as it is now, what there is of it, moved to where it belongs."""
        if self._is_stale:
            self._begin()
        painter = QPainter(self)
        colours = colours_of(self.palette())
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.border), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setClipRect(area.adjusted(1, 1, -1, -1))
        if self.drawn is not None and self._shown is not None:
            painter.save()
            painter.translate(self.drawn.offset)
            painter.scale(*[self.drawn.scale / self._shown.scale] * 2)
            painter.drawImage(-self._shown.offset, self._shown.image)
            painter.restore()
            if self.drawn.current >= 0 and not self.is_complete:
                draw_rings(painter, self.drawn, [self.drawn.current], colours)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours or another font are another picture."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not painted."""
        super().hideEvent(event)
        if not self.is_complete:
            self._painting.stop()
            self._is_stale = True

    def _redraw(self) -> None:
        """Paint it as it is now, as soon as it is seen."""
        self._is_stale = True
        self.update()

    def _begin(self) -> None:
        self._is_stale = False
        picture = self.drawn
        if picture is None:
            return
        colours, area = colours_of(self.palette()), QRectF(self.rect()).adjusted(1, 1, -1, -1)

        def steps(painter: QPainter) -> Iterator[None]:
            return drawing(painter, picture, area, colours, self.font())

        ratio = self.devicePixelRatioF()
        self._painting.begin(self.size(), ratio, self.palette().color(self.backgroundRole()), steps)
        if self._shown is None or self.is_complete:
            self._keep()

    def _keep(self) -> None:
        """From now on what is being painted is what is shown."""
        if self.drawn is not None:
            self._shown = _Shown(self._painting.image, self.drawn.scale, QPointF(self.drawn.offset))

    def _on_painting_grown(self) -> None:
        is_first = self._shown is not None and self._shown.image is self._painting.image
        if self.is_complete:
            self._keep()
        if self.is_complete or is_first:
            self.update()

    def _walk(self, right: int, down: int) -> None:
        """To the nearest person in a direction, those straight ahead before those aside."""
        picture = self.drawn
        if picture is None or not picture.network.nodes:
            return
        if picture.current < 0:
            self.go_to(0)
            return
        here = picture.at(picture.current)
        ahead: list[tuple[float, int]] = []
        for place in range(len(picture.network.nodes)):
            there = picture.at(place) - here
            along = there.x() * right + there.y() * down
            aside = abs(there.x() * down) + abs(there.y() * right)
            if along > NODE_RADIUS / 2:
                ahead.append((along + 2 * aside, place))
        if ahead:
            self.go_to(min(ahead)[1])

    def _open_current(self) -> None:
        if self.drawn is not None and self.drawn.current >= 0:
            self.opened.emit(self.drawn.network.nodes[self.drawn.current].person_id)

    def _words(self, place: int) -> str:
        assert self.drawn is not None
        node = self.drawn.network.nodes[place]
        knows = self.tr("knows {count}").format(count=grouped(len(self.drawn.neighbours[place])))
        return ", ".join(part for part in (node.name, node.organization, node.industry, knows) if part)

    def _say(self) -> None:
        said = self.tr("Who knows whom")
        if self.drawn is not None and self.drawn.current >= 0:
            said = f"{said}: {self._words(self.drawn.current)}"
        self.setAccessibleName(said)
