"""Two entries of one person side by side: what to choose as pairs of buttons, below it what is kept of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.union import Side
from netdesk.models import comparison
from netdesk.ui.page import MutedLabel, label
from netdesk.ui.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from netdesk.core.union import Entry
    from netdesk.models.comparison import Choice, Gathered

_TITLE_WIDTH = 15 * GRID
_PICTURE = 8 * GRID


class SideButton(QRadioButton):
    """What one entry says; cut off where it does not fit, whole in the tip and for a screen reader."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._whole = " ".join(text.split())
        self.setAccessibleName(f"{title}: {self._whole}" if self._whole else title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    def show_picture(self, image: bytes) -> None:
        """Show an image beside the button."""
        picture = QPixmap()
        if picture.loadFromData(image):
            self.setIcon(QIcon(picture))
            self.setIconSize(QSize(_PICTURE, _PICTURE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See ``_fit``."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width() - 4 * GRID)
        self.setText(shown.replace("&", "&&"))
        is_cut = shown != self._whole and self.width() > 4 * GRID
        self.setToolTip(f"<qt>{self._whole.replace('&', '&amp;').replace('<', '&lt;')}</qt>" if is_cut else "")


class ComparisonView(QScrollArea):
    """Shows two entries; ``choices`` says which side is to hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        first = next(iter(self._groups.values()), None)
        self.setFocusProxy(first.checkedButton() if first else body)

    def choices(self) -> dict[str, Side]:
        """The side chosen for each field."""
        return {field: Side.OTHER if group.checkedId() else Side.KEPT for field, group in self._groups.items()}

    def choose(self, field: str, side: Side) -> None:
        """Choose a side. Raises KeyError for a field that is not asked for."""
        self._groups[field].button(int(side is Side.OTHER)).setChecked(True)

    def has_choices(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self._groups)

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
                grid.addWidget(_text(text), row, column + 1, Qt.AlignmentFlag.AlignTop)
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


def _text(text: str) -> QLabel:
    """As narrow as it must; breaks inside long words, such as addresses, at zero-width spaces."""
    made = label("\u200b".join(_breakable(text)), wrap=True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    made.setMinimumWidth(1)
    made.setAccessibleName(text)
    return made


def _breakable(text: str) -> list[str]:
    parts: list[str] = [""]
    for character in text:
        parts[-1] += character
        if character in "@/._-?&=" or len(parts[-1]) > 40:
            parts.append("")
    return parts
