"""Draws who knows whom with any painter: ties, a shape and colour for each group, and names that never overlap."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import hypot
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from netdesk.ui.chart_paint import SERIES_DARK, SERIES_LIGHT
from netdesk.ui.kit.theme import TextSize, sized

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QFont, QPainter

    from netdesk.core.insight.network import Group, Network, Placed
    from netdesk.ui.kit.theme import Colours

RADIUS = 5.0
_SHAPES = ("circle", "square", "diamond", "triangle", "pentagon", "turned", "hexagon", "star")
_CORNERS = {
    "square": [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
    "diamond": [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)],
    "triangle": [(0, -1.2), (1.15, 0.9), (-1.15, 0.9)],
    "turned": [(0, 1.2), (1.15, -0.9), (-1.15, -0.9)],
    "pentagon": [(0, -1.15), (1.1, -0.35), (0.7, 0.95), (-0.7, 0.95), (-1.1, -0.35)],
    "hexagon": [(-1.1, 0), (-0.55, -0.95), (0.55, -0.95), (1.1, 0), (0.55, 0.95), (-0.55, 0.95)],
    "star": [(0, -1.4), (0.4, -0.4), (1.4, 0), (0.4, 0.4), (0, 1.4), (-0.4, 0.4), (-1.4, 0), (-0.4, -0.4)],
}
_CELL = 4
_MANY_TIES = 2000
_WIDEST_NAME = 180
_MOST_NAMES = 2500
"""For more a picture would take too long."""
_STEP = 100
_Item = TypeVar("_Item")


@dataclass(slots=True)
class Picture:
    """What is drawn: the network, its groups, and what is picked out of it. ``scale`` and ``offset`` place it."""

    network: Network
    placed: Placed
    groups: Sequence[Group]
    scale: float = 1.0
    offset: QPointF = field(default_factory=QPointF)
    current: int = -1
    found: frozenset[int] = frozenset()
    neighbours: list[set[int]] = field(init=False)

    def __post_init__(self) -> None:
        self.neighbours = self.network.neighbours()

    def at(self, place: int) -> QPointF:
        """Where a node is on the picture."""
        x, y = self.placed.places[place]
        return QPointF(x * self.scale + self.offset.x(), y * self.scale + self.offset.y())

    def nearest(self, point: QPointF, within: float) -> int:
        """The node nearest to a point of the picture, -1 where none is so near."""
        near = [
            (hypot((each := self.at(place)).x() - point.x(), each.y() - point.y()), place)
            for place in range(len(self.network.nodes))
        ]
        distance, place = min(near, default=(within + 1, -1))
        return place if distance <= within else -1


def shape_of(group: int, name: str) -> str:
    """The shape of a group's people; everybody else is a small circle."""
    return _SHAPES[group % len(_SHAPES)] if name else "rest"


def colour_of(group: int, name: str, colours: Colours) -> QColor:
    """The colour of a group, which never stands without its shape and word."""
    if not name:
        return QColor(colours.outline)
    series = SERIES_DARK if colours.is_dark else SERIES_LIGHT
    return QColor(series[group % len(series)])


def draw_shape(painter: QPainter, at: QPointF, shape: str, radius: float) -> None:
    """One person, or the mark before a group's name."""
    if shape in ("circle", "rest"):
        size = radius if shape == "circle" else 0.75 * radius
        painter.drawEllipse(at, size, size)
        return
    painter.drawPolygon(QPolygonF([QPointF(at.x() + x * radius, at.y() + y * radius) for x, y in _CORNERS[shape]]))


def draw_network(painter: QPainter, picture: Picture, area: QRectF, colours: Colours, font: QFont) -> None:
    """Ties, people, names."""
    painter.save()
    for _ in drawing(painter, picture, area, colours, font):
        pass
    painter.restore()


def drawing(painter: QPainter, picture: Picture, area: QRectF, colours: Colours, font: QFont) -> Iterator[None]:
    """The same in small steps, between which the painter is left alone."""
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    places = []
    for some in _parted(range(len(picture.network.nodes))):
        places += [picture.at(place) for place in some]
        yield
    current = picture.current
    beside = {current} | picture.neighbours[current] if current >= 0 else set()
    yield from _draw_ties(painter, picture, places, colours)
    for number, group in enumerate(picture.groups):
        painter.setPen(QPen(QColor(colours.page), 1))
        painter.setBrush(colour_of(number, group.name, colours))
        for some in _parted(group.members):
            for place in some:
                if area.contains(places[place]):
                    draw_shape(painter, places[place], shape_of(number, group.name), RADIUS)
            yield
    for found in _parted(sorted(picture.found)):
        draw_rings(painter, picture, found, colours)
        yield
    draw_rings(painter, picture, [current] if current >= 0 else [], colours)
    yield from _draw_names(painter, picture, places, beside, area, colours, font)


def draw_rings(painter: QPainter, picture: Picture, places: Iterable[int], colours: Colours) -> None:
    """Around those who are found, or the current one."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in places:
        painter.setPen(QPen(QColor(colours.text if place == picture.current else colours.accent), 2))
        painter.drawEllipse(picture.at(place), RADIUS + 4, RADIUS + 4)


def _parted(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    """As many at a time as take a millisecond or two."""
    return (items[start : start + _STEP] for start in range(0, len(items), _STEP))


def _draw_ties(painter: QPainter, picture: Picture, places: list[QPointF], colours: Colours) -> Iterator[None]:
    are_many = len(picture.network.ties) > _MANY_TIES
    faint = QColor(colours.outline)
    faint.setAlpha(45 if are_many else 90)
    painter.setPen(QPen(faint, 1))
    # Thousands of lines are drawn without smoothing, which takes half of the time of a picture.
    painter.setRenderHint(painter.RenderHint.Antialiasing, not are_many)
    for some in _parted(picture.network.ties):
        painter.drawLines([QLineF(places[one], places[other]) for one, other in some])
        yield
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    if picture.current >= 0:
        here = places[picture.current]
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawLines([QLineF(here, places[other]) for other in picture.neighbours[picture.current]])


def _draw_names(
    painter: QPainter,
    picture: Picture,
    places: list[QPointF],
    beside: set[int],
    area: QRectF,
    colours: Colours,
    font: QFont,
) -> Iterator[None]:
    painter.setFont(sized(font, TextSize.SMALL))
    metrics = painter.fontMetrics()
    picked = beside | picture.found
    room = NameRoom(area, metrics.height())
    ranks: list[tuple[int, ...]] = []
    for some in _parted(range(len(places))):
        for place in some:
            if area.contains(places[place]):
                room.mark(places[place])
                ranks.append(_rank(picture, beside, place))
        yield
    halo = QColor(colours.page)
    halo.setAlpha(215)
    for ranked in _parted(sorted(ranks)[:_MOST_NAMES]):
        yield
        for *_, place in ranked:
            node = picture.network.nodes[place]
            name = metrics.elidedText(node.name, Qt.TextElideMode.ElideRight, _WIDEST_NAME)
            box = room.find(places[place], metrics.horizontalAdvance(name), over_people=place in picked)
            if box is None:
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(colours.text if place in picked or not beside else colours.muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


def _rank(picture: Picture, beside: set[int], place: int) -> tuple[int, ...]:
    """Whose names are written first: who is picked, who is found, whom they know, who is close, who knows many."""
    is_picked = (place != picture.current, place not in picture.found, place not in beside)
    return (*is_picked, -picture.network.nodes[place].level, -len(picture.neighbours[place]), place)


class NameRoom:
    """Finds a box for one name after another, so that none touches another, nor any of the people, within an area."""

    def __init__(self, area: QRectF, height: int) -> None:
        self._area = area
        self._height = height
        self._names, self._marks = _Taken(area.left(), area.top()), _Taken(area.left(), area.top())

    def mark(self, point: QPointF) -> None:
        """Somebody stands here."""
        self._marks.take(point.x() - RADIUS, point.y() - RADIUS, point.x() + RADIUS, point.y() + RADIUS)

    def find(self, point: QPointF, width: int, *, over_people: bool = False) -> QRectF | None:
        """A box for a name so wide beside whoever stands at ``point``; None where there is no room."""
        left, top, right, bottom = self._area.left(), self._area.top(), self._area.right(), self._area.bottom()
        for x, y in _around(point.x(), point.y(), width + 4, self._height):
            ends = (x, y, x + width + 4, y + self._height)
            if x < left or y < top or ends[2] > right or ends[3] > bottom or self._names.touches(*ends):
                continue
            if over_people or not self._marks.touches(*ends):
                self._names.take(*ends)
                return QRectF(x, y, width + 4, self._height)
        return None


def _around(x: float, y: float, width: float, height: float) -> tuple[tuple[float, float], ...]:
    """The corners that a name may have: below, above, right, left."""
    away = RADIUS + _CELL  # a cell further than one's own mark
    return (
        (x - width / 2, y + away),
        (x - width / 2, y - away - height),
        (x + away, y - height / 2),
        (x - away - width, y - height / 2),
    )


class _Taken:
    """Which cells of a fine grid are taken: bits of a number for each row, so that a box is tested in a few steps."""

    def __init__(self, left: float, top: float) -> None:
        self._left = left
        self._top = top
        self._rows: dict[int, int] = {}

    def take(self, left: float, top: float, right: float, bottom: float) -> None:
        """Take the cells that a box touches."""
        bits = self._bits(left, right)
        for row in self._lines(top, bottom):
            self._rows[row] = self._rows.get(row, 0) | bits

    def touches(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether a cell that a box touches is taken."""
        bits = self._bits(left, right)
        return any(self._rows.get(row, 0) & bits for row in self._lines(top, bottom))

    def _bits(self, left: float, right: float) -> int:
        first = max(int((left - self._left) // _CELL), 0)
        last = max(int((right - self._left) // _CELL), -1)
        return ((1 << (last + 1)) - 1) >> first << first

    def _lines(self, top: float, bottom: float) -> range:
        return range(int((top - self._top) // _CELL), int((bottom - self._top) // _CELL) + 1)
