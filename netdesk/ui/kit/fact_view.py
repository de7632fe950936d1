"""A page of facts to read: its links lead on, its text is written anew in the colours of a new palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPalette, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser

from netdesk.ui.kit.fact_writer import FROM_ELSEWHERE, LABEL_WIDTH, FactWriter
from netdesk.ui.kit.focus_ring import FocusRing
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

_OPENED_BY_SYSTEM = ("http", "https", "mailto", "tel")


class FactView(QTextBrowser):
    """Shows what ``write`` writes. ``followed`` carries a link of netdesk's own; the system opens web and mail."""

    followed = Signal(str)

    def __init__(
        self,
        name: str,
        write: Callable[[FactWriter], object],
        *,
        label_width: int = LABEL_WIDTH,
    ) -> None:
        super().__init__()
        slim(self)
        FocusRing(self)
        self._write = write
        self._is_faded = False
        self._label_width = label_width
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        # Not by its viewport, see RowView.
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def write(self) -> None:
        """Write the page anew."""
        self._is_faded = False
        writing = QTextCursor(self.document())
        writing.beginEditBlock()  # else what is in sight is laid out after each word
        self._write(FactWriter(self.document(), colours_of(self.palette()), self.font(), self._label_width))
        writing.endEditBlock()
        self.setTextCursor(QTextCursor(self.document()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: a note does not get a picture from anywhere."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        """The text has its colours written into it: anew where it is seen, else when it is."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._is_faded = True
            self._freshen()

    def showEvent(self, event: QShowEvent) -> None:
        """See changeEvent."""
        super().showEvent(event)
        self._freshen()

    def _freshen(self) -> None:
        if self._is_faded and self.isVisible():
            self.write()

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == FROM_ELSEWHERE[:-1]:
            QDesktopServices.openUrl(QUrl(url.toString().removeprefix(FROM_ELSEWHERE)))
        elif url.scheme() == "netdesk":
            self.followed.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        elif url.scheme() in _OPENED_BY_SYSTEM:
            QDesktopServices.openUrl(url)
