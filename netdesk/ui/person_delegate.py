"""Draws one row of the list of people: all its columns in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap

from netdesk.core.due import DueState
from netdesk.core.language import grouped
from netdesk.models.people_model import LINE_ROLE
from netdesk.models.people_texts import CLOSENESS, DUE, NAME, ORGANIZATION, HeadingLine
from netdesk.ui.kit import icons
from netdesk.ui.kit.row_state import is_focused, is_hovered, is_selected
from netdesk.ui.kit.theme import GRID, HALF, ICON_SMALL, ROW_HEIGHT, colours_of, due_colour
from netdesk.ui.row_list import RowDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

    from netdesk.models.people_texts import PersonLine
    from netdesk.ui.kit.columns import Span

DOT = 7
GAP = 3
LEVELS = 5
DOTS_WIDTH = LEVELS * (DOT + GAP) + 3 * HALF
_KEPT_TEXTS = 4096
_ALIGNED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_MIRRORED = _ALIGNED.value | Qt.TextFlag.TextSingleLine.value


class _Inks:
    """The colours of one palette, made once: a QColor costs as much as drawing a letter."""

    def __init__(self, view: QAbstractItemView) -> None:
        colours = colours_of(view.palette())
        self.text = QColor(colours.text)
        self.muted = QColor(colours.muted)
        self.selection = QColor(colours.selection)
        self.on_selection = QColor(colours.on_selection)
        self.hover = QColor(colours.hover)
        self.focus = QColor(colours.accent)
        self.edge = QColor(colours.border)
        self.marks = (colours.text, colours.on_selection)
        self.due = {state: QColor(due_colour(colours, state)) for state in DueState}
        self.due[DueState.FRESH] = self.muted


class _Widths(dict[str, int]):
    """The width of each character in one font. Their sum tells cheaply that a text fits without being cut."""

    def __init__(self, metrics: QFontMetrics) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, character: str) -> int:
        width = self[character] = self._metrics.horizontalAdvance(character) + 1
        return width


class PersonDelegate(RowDelegate):
    """A person's facts in the list's columns, closeness as dots and number; or the heading over a group."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._spans: Sequence[Span] = ()
        self._is_mirrored = False
        self._baseline = 0
        self._palette_key = -1
        self._elided: dict[tuple[str, int], str] = {}
        self._dots: dict[tuple[int, bool], QPixmap] = {}
        self._inks = _Inks(view)
        self._metrics = QFontMetrics(view.font())
        self._widths = _Widths(self._metrics)
        self.set_spans((), False)

    def set_spans(self, spans: Sequence[Span], is_mirrored: bool) -> None:
        """Where the columns are from now on, and in what font; right to left if mirrored."""
        self._spans = spans
        self._is_mirrored = is_mirrored
        self._metrics = QFontMetrics(self._view.font())
        self._widths = _Widths(self._metrics)
        self._baseline = (ROW_HEIGHT + self._metrics.ascent() - self._metrics.descent()) // 2
        self._palette_key = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: PersonLine | HeadingLine = index.data(LINE_ROLE)
        if isinstance(line, HeadingLine):
            self._paint_heading(painter, option.rect, line)
            return
        rect = option.rect
        selected = is_selected(self._view, index)
        inks = self._current_inks()
        text = inks.text
        if selected:
            painter.fillRect(rect, inks.selection)
            text = inks.on_selection
        elif is_hovered(self._view, index):
            painter.fillRect(rect, inks.hover)
        painter.setClipRect(rect)
        left, top = rect.left(), rect.top()
        cells = line.cells
        for column, offset, width in self._spans:
            words = cells[column]
            if not words:
                continue
            if column == CLOSENESS:
                dots = self._closeness(int(words), selected)
                at = offset + width - GRID - DOTS_WIDTH if self._is_mirrored else offset + GRID
                painter.drawPixmap(left + at, top, dots)
                continue
            if column <= ORGANIZATION:
                painter.setPen(text)
            else:
                painter.setPen(inks.due[line.state] if column == DUE and line.state else inks.muted)
            room = width - GRID - GRID
            is_marked = column == NAME and line.is_left_alone
            if is_marked:
                room -= ICON_SMALL + HALF
            shown = self._elide(str(words), room)
            if is_marked:
                beside = GRID + self._metrics.horizontalAdvance(shown) + HALF
                at = offset + width - beside - ICON_SMALL if self._is_mirrored else offset + beside
                place = QRect(left + at, top + (ROW_HEIGHT - ICON_SMALL) // 2, ICON_SMALL, ICON_SMALL)
                icons.draw(painter, place, "do-not-contact", inks.marks[selected])
            if self._is_mirrored:
                painter.drawText(left + offset + width - GRID - room, top, room, ROW_HEIGHT, _MIRRORED, shown)
            else:
                # A third cheaper than aligning in a rectangle, and there are two hundred texts a page.
                painter.drawText(left + offset + GRID, top + self._baseline, shown)
        if is_focused(self._view, index):
            painter.setPen(inks.focus)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.setClipping(False)

    def _paint_heading(self, painter: QPainter, rect: QRect, line: HeadingLine) -> None:
        """Chevron, what the group is called, and how many there are; always in sight, however far the rows scroll."""
        inks = self._current_inks()
        width = self._view.viewport().width()
        icon = "chevron-right" if line.is_folded else "chevron-down"
        at = width - GRID - ICON_SMALL if self._is_mirrored else GRID
        icons.draw(
            painter,
            QRect(at, rect.top() + (ROW_HEIGHT - ICON_SMALL) // 2, ICON_SMALL, ICON_SMALL),
            icon,
            inks.focus.name(),
        )
        count = grouped(line.people) if line.people >= 0 else ""
        room = width - 4 * GRID - ICON_SMALL - self._metrics.horizontalAdvance(count)
        label = self._elide(line.label, room)
        start = GRID + ICON_SMALL + HALF
        painter.setPen(inks.text)
        self._write(painter, rect.top(), start, width, label)
        painter.setPen(inks.muted)
        self._write(painter, rect.top(), start + self._metrics.horizontalAdvance(label) + GRID, width, count)
        painter.setPen(inks.edge)
        painter.drawLine(0, rect.bottom(), width, rect.bottom())

    def _write(self, painter: QPainter, top: int, start: int, width: int, words: str) -> None:
        """Words that begin ``start`` pixels from the edge where reading begins."""
        at = width - start - self._metrics.horizontalAdvance(words) if self._is_mirrored else start
        painter.drawText(at, top + self._baseline, words)

    def _elide(self, words: str, room: int) -> str:
        if sum(map(self._widths.__getitem__, words)) <= room:
            return words
        elided = self._elided.get((words, room))
        if elided is None:
            if len(self._elided) > _KEPT_TEXTS:
                self._elided.clear()
            elided = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            self._elided[words, room] = elided
        return elided

    def _current_inks(self) -> _Inks:
        key = self._view.palette().cacheKey()
        if key != self._palette_key:
            self._palette_key = key
            self._inks = _Inks(self._view)
            self._dots.clear()
            self._elided.clear()
        return self._inks

    def _closeness(self, level: int, is_selected: bool) -> QPixmap:
        picture = self._dots.get((level, is_selected))
        if picture is None:
            ink = self._inks.on_selection if is_selected else self._inks.text
            picture = self._dots[level, is_selected] = self._draw_closeness(level, ink)
        return picture

    def _draw_closeness(self, level: int, ink: QColor) -> QPixmap:
        ratio = self._view.devicePixelRatioF()
        picture = QPixmap(QSize(round(DOTS_WIDTH * ratio), round(ROW_HEIGHT * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(ink)
        painter.setFont(self._view.font())
        beside = 0 if self._is_mirrored else LEVELS * (DOT + GAP) + HALF
        painter.drawText(beside, self._baseline, str(level))
        for number in range(LEVELS):
            painter.setBrush(ink if number < level else Qt.BrushStyle.NoBrush)
            at = number * (DOT + GAP)
            at = DOTS_WIDTH - at - DOT if self._is_mirrored else at
            painter.drawEllipse(QRectF(at + 0.5, (ROW_HEIGHT - DOT) // 2 + 0.5, DOT - 1, DOT - 1))
        painter.end()
        return picture
