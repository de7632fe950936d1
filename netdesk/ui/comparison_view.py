"""Two entries of one person side by side: what to choose as pairs of buttons, below it what is kept of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.union import Side
from netdesk.models import comparison
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF, RADIUS, ROW_HEIGHT, TextSize, colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from netdesk.core.union import Entry
    from netdesk.models.comparison import Choice, Gathered

_TITLE_WIDTH = 13 * GRID
_PICTURE = 8 * GRID
_RING = 2 * GRID - 2
_MARK = GRID + _RING + GRID
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.AlignmentFlag.AlignLeading.value


class SideButton(QRadioButton):
    """What one entry says, in as many lines as it needs, with an image where it is one."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__("\u200b".join(_breakable(" ".join(text.split()))))
        self._picture = QPixmap()
        self.setAccessibleName(f"{title}: {text}" if text else title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_picture(self, image: bytes) -> None:
        """Show an image beside the button."""
        if self._picture.loadFromData(image):
            ratio = Qt.AspectRatioMode.KeepAspectRatio
            way = Qt.TransformationMode.SmoothTransformation
            self._picture = self._picture.scaled(_PICTURE, _PICTURE, ratio, way)

    def sizeHint(self) -> QSize:
        """A row high, before it is known how wide it is."""
        return QSize(20 * GRID, ROW_HEIGHT - HALF)

    def hitButton(self, at: QPoint) -> bool:
        """Anywhere."""
        return self.rect().contains(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the text is at this width."""
        super().resizeEvent(event)
        lines = self._bounds(self.rect().adjusted(_MARK, 0, -HALF, 10_000)).height()
        self.setFixedHeight(max(ROW_HEIGHT - HALF, lines + GRID, self._picture.height() + GRID))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring with a dot where it is chosen, the text, and a frame where it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(colours.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        ring = QRectF(GRID - 1, (self.height() - _RING) / 2, _RING, _RING)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent if self.isChecked() else colours.outline), 1.5))
        painter.drawEllipse(QStyle.visualRect(self.layoutDirection(), self.rect(), ring.toRect()))
        if self.isChecked():
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(
                QStyle.visualRect(self.layoutDirection(), self.rect(), ring.adjusted(4, 4, -4, -4).toRect())
            )
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), self.rect().adjusted(_MARK, 0, -HALF, 0))
        painter.setPen(QColor(colours.text))
        painter.drawText(room, _WRAPPED, self.text())
        painter.drawPixmap(room.left(), (self.height() - self._picture.height()) // 2, self._picture)
        painter.end()

    def _bounds(self, room: QRect) -> QRect:
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text())


class ComparisonView(QScrollArea):
    """Shows two entries; ``choices`` says which side is to hold. ``resized`` carries the new width."""

    resized = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        slim(self)
        self.setAccessibleName(self.tr("The two entries"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._groups: dict[str, QButtonGroup] = {}

    def show_entries(self, kept: Entry, other: Entry) -> None:
        """Show two entries, the proposed sides chosen."""
        self._groups = {}
        body = QWidget()
        body.setAutoFillBackground(False)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        asked, kept_of_both = comparison.choices(kept, other), comparison.gathered(kept, other)
        if asked:
            column.addWidget(label(self.tr("Choose what holds; the rest is kept in the notes"), strong=True, wrap=True))
            column.addLayout(self._choices(asked))
        if kept_of_both:
            column.addSpacing(GRID)
            column.addWidget(label(self.tr("Kept of both"), strong=True))
            column.addLayout(self._gathered(kept_of_both))
        column.addStretch(1)
        self.setWidget(body)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # for now: the next in order would be the proxy's
        before: QWidget = self
        for group in self._groups.values():
            for button in group.buttons():
                QWidget.setTabOrder(before, button)  # new ones stand behind all that the page has
                before = button
        first = next(iter(self._groups.values()), None)
        self.setFocusProxy((first.checkedButton() if first else None) or body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the class."""
        super().resizeEvent(event)
        self.resized.emit(self.width())

    def choices(self) -> dict[str, Side]:
        """The side chosen for each field."""
        return {field: Side.OTHER if group.checkedId() else Side.KEPT for field, group in self._groups.items()}

    def choose(self, field: str, side: Side) -> None:
        """Choose a side. Raises KeyError for a field that is not asked for."""
        self._groups[field].button(int(side is Side.OTHER)).setChecked(True)

    def _choices(self, asked: list[Choice]) -> QGridLayout:
        grid = _grid()
        for row, choice in enumerate(asked):
            grid.addWidget(_title(choice.title), row, 0, Qt.AlignmentFlag.AlignVCenter)
            group = self._groups[choice.field] = QButtonGroup(self)
            for column, text in enumerate((choice.kept, choice.other)):
                button = SideButton(choice.title, text)
                if choice.images is not None:
                    button.show_picture(choice.images[column])
                group.addButton(button, column)
                grid.addWidget(button, row, column + 1)
            group.button(int(choice.usual is Side.OTHER)).setChecked(True)
        return grid

    @staticmethod
    def _gathered(rows: list[Gathered]) -> QGridLayout:
        grid = _grid()
        for row, each in enumerate(rows):
            grid.addWidget(_title(each.title), row, 0, Qt.AlignmentFlag.AlignTop)
            for column, text in enumerate((each.kept, each.other)):
                grid.addWidget(_Text(text), row, column + 1, Qt.AlignmentFlag.AlignTop)
        return grid


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(HALF)
    grid.setColumnMinimumWidth(0, _TITLE_WIDTH)
    for column in (1, 2):
        grid.setColumnStretch(column, 1)
    return grid


def _title(text: str) -> QLabel:
    made = MutedLabel(text, TextSize.SMALL, wrap=True)
    made.setFixedWidth(_TITLE_WIDTH)
    return made


class _Text(QLabel):
    """As wide as its column and as high as that takes; long words, such as addresses, break at zero-width spaces."""

    def __init__(self, text: str) -> None:
        super().__init__("\u200b".join(_breakable(text)))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAccessibleName(text)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the class; a layout would leave room for the narrowest that it could be."""
        super().resizeEvent(event)
        self.setMinimumHeight(0)  # else it would never be lower than it was
        self.setFixedHeight(max(self.heightForWidth(self.width()), self.fontMetrics().height()))


def _breakable(text: str) -> list[str]:
    parts: list[str] = [""]
    for character in text:
        parts[-1] += character
        if character in "@/._-?&=" or len(parts[-1]) > 40:
            parts.append("")
    return parts
