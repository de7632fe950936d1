"""The fields of forms, at the height of the buttons beside them; in each, the words begin in the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTimeEdit,
)

from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import HALF, ROW_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtCore import QDate, QTime
    from PySide6.QtGui import QPaintEvent, QWheelEvent

CLOSE_HEIGHT = 28
"""Of the fields of a long form, and of the button that takes a row of them away."""
TEXT_MARGIN = 7
"""Around several lines, whose first one so stands where that of a field of one line does."""
_LINE, _CHOICE, _SPIN = 5, 3, 3
"""What is to be added to the margin that Qt leaves in each kind of field, so that words begin a GRID from its edge."""


class LineEdit(QLineEdit):
    """One line of text, with ``placeholder`` while it is empty and ``name`` for those who cannot see it."""

    def __init__(self, placeholder: str = "", name: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setMinimumHeight(ROW_HEIGHT)
        self.setTextMargins(_LINE, 0, HALF, 0)

    def make_close(self) -> None:
        """As high as the other fields of a long form."""
        self.setMinimumHeight(CLOSE_HEIGHT)


class TextEdit(QPlainTextEdit):
    """Several lines of text, of a fixed ``height`` where one is given. Tab goes on to the next field."""

    def __init__(self, text: str = "", height: int = 0) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(TEXT_MARGIN)
        slim(self)
        if height:
            self.setFixedHeight(height)


class ChoiceBox(QComboBox):
    """One of several. The wheel belongs to the page around it: scrolling past must not choose something else."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(ROW_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def make_close(self) -> None:
        """As high as the other fields of a long form."""
        self.setMinimumHeight(CLOSE_HEIGHT)

    def make_editable(self, name: str = "") -> QLineEdit:
        """Let something else be typed, in the line that this answers; ``name`` stands there while it is empty."""
        edit = QLineEdit()
        edit.setPlaceholderText(name)
        edit.setAccessibleName(name)
        edit.setTextMargins(_CHOICE + 1, 0, 0, 0)
        self.setLineEdit(edit)
        self.setAccessibleName(name)
        return edit

    def setAccessibleName(self, name: str) -> None:
        """On Linux, Qt tells what is chosen as the name, so what is chosen of is said beside it."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def sizeHint(self) -> QSize:
        """With room for where the words begin."""
        return super().sizeHint().grownBy(QMargins(_CHOICE, 0, _CHOICE, 0))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return super().minimumSizeHint().grownBy(QMargins(_CHOICE, 0, _CHOICE, 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the class."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the style does, with the words where they begin in other fields."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            option.rect = option.rect.adjusted(_CHOICE, 0, -_CHOICE, 0)
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class _Stepped:
    """What is typed or stepped through; the wheel is as in a ChoiceBox."""

    def sizeHint(self) -> QSize:
        """With room for where the words begin."""
        hint: QSize = super().sizeHint()  # type: ignore[misc]
        return hint.grownBy(QMargins(_SPIN, 0, _SPIN, 0))

    def minimumSizeHint(self) -> QSize:
        """The same: a number that is cut off is another one."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the class."""
        event.ignore()


class NumberBox(_Stepped, QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        _set_up(self)


class FractionBox(_Stepped, QDoubleSpinBox):
    """A number with one decimal."""

    def __init__(self) -> None:
        super().__init__()
        self.setDecimals(1)
        _set_up(self)


class DayBox(_Stepped, QDateEdit):
    """A day, written out, with a calendar to choose it from."""

    def __init__(self, day: QDate) -> None:
        super().__init__(day)
        self.setDisplayFormat("dddd d MMMM yyyy")
        self.setCalendarPopup(True)
        _set_up(self, _CHOICE + 1)


class TimeBox(_Stepped, QTimeEdit):
    """A time of day."""

    def __init__(self, at: QTime) -> None:
        super().__init__(at)
        self.setDisplayFormat("HH:mm")
        _set_up(self)


def _set_up(box: QAbstractSpinBox, margin: int = _SPIN) -> None:
    box.lineEdit().setTextMargins(margin, 0, margin, 0)
    box.setMinimumHeight(ROW_HEIGHT)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
