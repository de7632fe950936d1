"""The bar at the bottom: what was just done, with a button that takes it back. Ctrl+Z works on after it has faded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPropertyAnimation, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from netdesk.models.tips import tip
from netdesk.ui.kit import icons
from netdesk.ui.kit.theme import GRID, HALF, ICON_SMALL, RADIUS, TextSize, colours_of, is_still, sized

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

SHOWN_MS = 12_000
FADE_MS = 400


class _BarButton(QPushButton):
    """Text in the bar's own light accent."""

    def __init__(self, text: str, icon: str = "", name: str = "") -> None:
        super().__init__(text)
        self._icon = icon
        self.setFont(sized(self.font(), TextSize.BODY, strong=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) if self.text() else ICON_SMALL
        return QSize(width + 2 * GRID, 3 * GRID + HALF)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self.palette())
        if self.hasFocus() or self.underMouse():
            painter.setPen(QColor(colours.bar_action) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255, 24))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setPen(QColor(colours.bar_action))
        if self.text():
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
            painter.drawText(self.rect(), flags, self.text())
        else:
            icons.draw(painter, self.rect().adjusted(GRID, 6, -GRID, -6), self._icon, colours.on_bar)
        painter.end()


class UndoBar(QWidget):
    """Says one thing at a time; ``undo_asked`` and ``redo_asked`` mean the one it says."""

    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What was done last"))
        self._offers_redo = False
        self._offers: list[_BarButton] = []
        self._more: tuple[str, Sequence[tuple[str, Callable[[], object]]]] = ("", ())
        self._full = ""
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = _BarButton(self.tr("Undo"))
        self._button.clicked.connect(self._on_button_clicked)
        self._close = _BarButton("", "close", self.tr("Hide this message"))
        self._close.clicked.connect(self.hide)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID + HALF, HALF, GRID, HALF)
        layout.setSpacing(HALF)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setEnabled(False)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.finished.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.hide()

    def offer(self, label: str, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer more to do while the bar says ``label``: (words with a mark before the key, what is done then)."""
        self._more = (label, choices)
        if self.isVisible() and self._full == label:
            self._show_offers()

    def _show_offers(self) -> None:
        self._take_offers_away()
        for words, act in self._more[1]:
            button = _BarButton(words, name=words.replace("&", ""))
            button.clicked.connect(self._take_offers_away)
            button.clicked.connect(act)
            self._offers.append(button)
            self._row.insertWidget(self._row.indexOf(self._button), button)
        self._row.activate()
        self._fit()

    def text(self) -> str:
        """What the bar says."""
        return self._full

    def show_done(self, label: str) -> None:
        """Something was done that can be taken back."""
        self._offers_redo = False
        self._show(label, self.tr("Undo"))

    def show_undone(self, label: str) -> None:
        """Something was taken back and can be done again."""
        self._offers_redo = True
        self._show(label, self.tr("Redo"))

    def show_message(self, message: str) -> None:
        """Something to know, with nothing to take back."""
        self._show(message, "")

    def _show(self, words: str, button: str) -> None:
        self._fade.stop()
        self._effect.setEnabled(False)
        self._take_offers_away()
        self._full = words
        self._words.setAccessibleName(words)
        palette = self._words.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colours_of(self.palette()).on_bar))
        self._words.setPalette(palette)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._button.updateGeometry()
        self.show()
        self._row.activate()
        self._fit()
        if words == self._more[0]:
            self._show_offers()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _take_offers_away(self) -> None:
        for button in self._offers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offers = []

    def _fit(self) -> None:
        """Cut the words off where they do not fit; the whole is in the tooltip then."""
        shown = self._words.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self._words.width())
        self._words.setText(shown)
        self._words.setToolTip("" if shown == self._full else tip(self._full))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See _fit."""
        super().resizeEvent(event)
        self._row.activate()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dark band in both schemes, so that it stands out for its short time."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours_of(self.palette()).bar))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.end()

    def _on_button_clicked(self) -> None:
        self.hide()
        (self.redo_asked if self._offers_redo else self.undo_asked).emit()

    def _on_timer_timeout(self) -> None:
        if self.underMouse() or self._button.hasFocus() or self._close.hasFocus():
            self._timer.start()
            return
        if is_still(QApplication.instance()):
            self.hide()
            return
        self._effect.setEnabled(True)
        self._fade.start()
