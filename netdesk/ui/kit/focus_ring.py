"""A ring around what has the keyboard focus and would not show it: a page of text, an area that scrolls, a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from netdesk.ui.kit.theme import HALF, colours_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent


class FocusRing(QWidget):
    """Lies over its parent, as large as it, while that has the focus; neither mouse nor keys see it."""

    def __init__(self, parent: QWidget, is_wanted: Callable[[], bool] = lambda: True) -> None:
        super().__init__(parent)
        self._is_wanted = is_wanted
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the focus, and grow with the parent."""
        if event.type() == QEvent.Type.FocusIn and self._is_wanted():
            self.cover()
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def cover(self) -> None:
        """Be seen."""
        self._fit()
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours_of(self.palette()).accent), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), HALF, HALF)
        painter.end()

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
