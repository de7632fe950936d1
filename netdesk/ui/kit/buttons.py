"""The one kind of button netdesk has, flat and in the theme's colours."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from netdesk.ui.kit import icons
from netdesk.ui.kit.theme import GRID, HALF, ICON_SMALL, RADIUS, ROW_HEIGHT, Colours, colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_PAD = 12
_ARROW = 12
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class ButtonKind(StrEnum):
    """How much a button asks to be pressed: at most one primary button on a page."""

    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"


class Button(QPushButton):
    """A button with an optional icon before its text and an optional hint, such as its key, after it.

    Without text it is a square with an icon, and ``name`` is what it is called for those who cannot see it.
    ``opens_menu`` says so before there is a menu; a button that has one shows it anyway.
    """

    def __init__(
        self,
        text: str,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: str = "",
        *,
        hint: str = "",
        name: str = "",
        opens_menu: bool = False,
    ) -> None:
        super().__init__(text)
        self._kind = kind
        self._icon = icon
        self._hint = hint
        self._opens_menu = opens_menu
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if name or hint:
            self.setAccessibleName(name or text.replace("&", ""))
        if name and not text:
            self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """As wide as what is drawn in it."""
        metrics = self.fontMetrics()
        if not self.text():
            return QSize(ROW_HEIGHT, ROW_HEIGHT)
        width = 2 * _PAD + metrics.horizontalAdvance(self._words())
        if self._icon:
            width += ICON_SMALL + HALF + 2
        if self._hint:
            width += GRID + metrics.horizontalAdvance(self._hint)
        if self._opens_menu or self.menu() is not None:
            width += ICON_SMALL
        return QSize(width, max(ROW_HEIGHT, metrics.height() + GRID + HALF))

    def minimumSizeHint(self) -> QSize:
        """The same: a cut-off button cannot be read."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _HELD:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded rectangle, icon, text and hint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        self._draw_frame(painter, colours)
        ink = colours.on_accent if self._kind == ButtonKind.PRIMARY else colours.text
        faint = colours.on_accent if self._kind == ButtonKind.PRIMARY else colours.muted
        if not self.isEnabled():
            ink = faint = colours.on_accent if self._kind == ButtonKind.PRIMARY else colours.outline
        self._draw_content(painter, ink, faint)
        painter.end()

    def places(self) -> tuple[QRect, QRect, QRect, QRect]:
        """Where icon, text, hint and the menu's arrow are drawn; from right to left in a mirrored layout."""
        metrics = self.fontMetrics()
        height = self.height()
        icon = QRect(_PAD, (height - ICON_SMALL) // 2, ICON_SMALL, ICON_SMALL)
        start = icon.right() + 1 + HALF + 2 if self._icon else _PAD
        words = QRect(start, 0, metrics.horizontalAdvance(self._words()), height)
        hint = QRect(words.right() + 1 + GRID, 0, metrics.horizontalAdvance(self._hint), height)
        arrow = QRect(self.width() - _PAD - ICON_SMALL + HALF, (height - _ARROW) // 2, _ARROW, _ARROW)
        if not self.isRightToLeft():
            return icon, words, hint, arrow
        return self._mirrored(icon), self._mirrored(words), self._mirrored(hint), self._mirrored(arrow)

    def _mirrored(self, place: QRect) -> QRect:
        """What QStyle.visualRect gives; but QStyle with all its enums is 8 ms of the start."""
        return place.translated(self.width() - 1 - place.left() - place.right(), 0)

    def _words(self) -> str:
        return self.text().replace("&", "")

    def _draw_frame(self, painter: QPainter, colours: Colours) -> None:
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        hovered = self.underMouse() and self.isEnabled()
        pressed = self.isDown() or self.isChecked()
        fill = colours.selection if pressed else colours.hover if hovered else ""
        edge = ""
        if self._kind == ButtonKind.PLAIN:
            fill, edge = fill or colours.raised, colours.border
        elif self._kind == ButtonKind.PRIMARY:
            fill = colours.accent if self.isEnabled() else colours.outline
        painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        if self.hasFocus():
            inner = colours.on_accent if self._kind == ButtonKind.PRIMARY else colours.accent
            painter.setPen(QPen(QColor(inner), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = 2.5 if self._kind == ButtonKind.PRIMARY else 0.5
            painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _draw_content(self, painter: QPainter, ink: str, faint: str) -> None:
        if not self.text():
            middle = QRect(0, 0, ICON_SMALL, ICON_SMALL)
            middle.moveCenter(self.rect().center())
            icons.draw(painter, middle, self._icon, ink)
            return
        icon, words, hint, arrow = self.places()
        line = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        if self._icon:
            icons.draw(painter, icon, self._icon, ink)
        painter.setPen(QColor(ink))
        painter.drawText(words, line, self.text())
        if self._hint:
            painter.setPen(QColor(faint))
            painter.drawText(hint, line, self._hint)
        if self._opens_menu or self.menu() is not None:
            icons.draw(painter, arrow, "chevron-down", faint)


def submit_button(words: str, icon: str = "") -> Button:
    """The button that takes a form, from anywhere in it by Ctrl+Enter."""
    button = Button(words, ButtonKind.PRIMARY, icon, hint="Ctrl+↵")
    button.setShortcut("Ctrl+Return")
    return button


def button_row(*buttons: Button) -> QHBoxLayout:
    """The last row of a dialog: its buttons at the far end."""
    row = QHBoxLayout()
    row.setSpacing(GRID)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
