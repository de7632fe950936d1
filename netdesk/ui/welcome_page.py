"""The first start: bring my network, look at a sample one, or start empty."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netdesk.core.language import tr
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.empty_state import Picture
from netdesk.ui.kit.page import MutedLabel, Page, label
from netdesk.ui.kit.theme import GRID, RADIUS, TextSize, colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent

_WIDTH = 76 * GRID


class DropArea(QWidget):
    """Where files may be let go. ``dropped`` carries their paths."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._hovered = False
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome, nothing else is."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self._hovered = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Back to how it was."""
        self._hovered = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files it were."""
        self._hovered = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame, as places to drop something have."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.selection if self._hovered else colours.raised))
        painter.setPen(QPen(QColor(colours.accent if self._hovered else colours.outline), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 2 * RADIUS, 2 * RADIUS)
        painter.end()


class WelcomePage(Page):
    """Three ways to begin. ``files_dropped`` carries paths."""

    bring_asked = Signal()
    files_dropped = Signal(list)
    sample_asked = Signal()
    empty_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Welcome to netdesk"))
        intro = self.tr(
            "A private desk for your professional network: whom to reach out to today, why, and what you could bring. "
            "Everything stays in a folder of this computer."
        )
        self._bring = Button(self.tr("Choose files …"), ButtonKind.PRIMARY, "import")
        self._bring.clicked.connect(self.bring_asked)
        self._sample = Button(self.tr("Look at a sample network"), icon="people")
        self._sample.clicked.connect(self.sample_asked)
        self._empty = Button(self.tr("Start empty"), icon="plus")
        self._empty.clicked.connect(self.empty_asked)
        column = QVBoxLayout()
        column.setSpacing(2 * GRID)
        column.addWidget(MutedLabel(intro, wrap=True))
        column.addWidget(self._drop_area())
        others = QHBoxLayout()
        others.setSpacing(GRID)
        others.addWidget(self._sample)
        others.addWidget(self._empty)
        others.addStretch(1)
        column.addLayout(others)
        sample = self.tr("The sample is about 150 made-up people, to try things out on; one Undo takes it away again.")
        column.addWidget(MutedLabel(sample, wrap=True))
        column.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(holder, 1)

    def settle(self) -> None:
        """The usual first step has the focus."""
        self._bring.setFocus()

    def _drop_area(self) -> DropArea:
        area = DropArea()
        area.dropped.connect(self.files_dropped)
        layout = QVBoxLayout(area)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        centre = Qt.AlignmentFlag.AlignHCenter
        heading = label(self.tr("Bring my network"), TextSize.BODY, strong=True)
        how = MutedLabel(
            self.tr(
                "Drop files here, or choose them: the export of LinkedIn, Google Takeout, Monica or friends; any "
                "address book, table, calendar or mail. You see what would be added before it is."
            ),
            wrap=True,
        )
        how.setAlignment(centre)
        layout.addWidget(Picture("import", 5 * GRID), 0, centre)
        layout.addWidget(heading, 0, centre)
        layout.addWidget(how)
        layout.addWidget(self._bring, 0, centre)
        return area
