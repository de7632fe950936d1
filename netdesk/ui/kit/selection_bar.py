"""What can be done with several people at once, shown while more than one is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from netdesk.core.language import grouped
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.page import label
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.theme import GRID, HALF, RADIUS, colours_of

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QMenu


class SelectionBar(QWidget):
    """The number selected and the verbs for them. ``more_asked`` carries the button that a menu is to open at."""

    log_asked = Signal()
    cadence_asked = Signal()
    tags_asked = Signal()
    more_asked = Signal(object)
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("For the selected people"))
        self._words = label("", strong=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID + HALF, HALF, HALF, HALF)
        layout.setSpacing(HALF)
        layout.addWidget(self._words, 1)
        self._closeness = Button(self.tr("Closeness"), icon="closeness")
        layout.addWidget(self._closeness)
        buttons = [
            self._closeness,
            self._add(layout, self.tr("Cadence …"), "repeat", self.cadence_asked),
            self._add(layout, self.tr("Log …"), "log", self.log_asked),
            self._add(layout, self.tr("Tags …"), "tag", self.tags_asked),
            self._add(layout, self.tr("Delete"), "trash", self.delete_asked),
        ]
        self._more = Button("", icon="more", name=self.tr("More for the selected people"))
        self._more.clicked.connect(lambda: self.more_asked.emit(self._more))
        layout.addWidget(self._more)
        self._row = ShrinkingRow(buttons, HALF)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_closeness_menu(self, menu: QMenu) -> None:
        """What the Closeness button opens."""
        self._closeness.setMenu(menu)

    def show_count(self, count: int) -> None:
        """Show the bar for more than one person, hide it for fewer."""
        self._words.setText(self.tr("{count} selected").format(count=grouped(count)))
        self.setVisible(count > 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A band in the colour of the selection."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours_of(self.palette()).selection))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The number keeps its place; the buttons give way."""
        super().resizeEvent(event)
        self._row.fit(self.width() - self._words.sizeHint().width() - self._more.sizeHint().width() - 4 * GRID)

    def _add(self, layout: QHBoxLayout, text: str, icon: str, signal: SignalInstance) -> Button:
        button = Button(text, icon=icon)
        button.clicked.connect(signal)
        layout.addWidget(button)
        return button
