"""The portrait: all that my surfaces say, side by side on one page, under what I want to be remembered for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.core.themes import Wanted, wanted_marks
from netdesk.models.surface_words import length_of
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.focus_ring import FocusRing
from netdesk.ui.kit.page import MutedLabel, Page, label
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF, RADIUS, TextSize, colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from netdesk.core.change import Change
    from netdesk.core.identity import Identity
    from netdesk.core.surfaces import Surface, SurfaceText
    from netdesk.services.desk import Desk

_COLUMN = 42 * GRID
"""A column is at least so wide."""
_MOST_COLUMNS = 3


class TextLabel(QLabel):
    """A text as its place shows it: plain, or its Markdown without any picture; what is typed as HTML stays text."""

    def __init__(self, text: SurfaceText) -> None:
        super().__init__()
        self._said = text.said
        self._is_markdown = text.kind.is_markdown
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(text.kind.name)
        self._write()

    def _write(self) -> None:
        if not self._is_markdown:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._said)
            return
        rendered = QTextDocument()
        rendered.setDefaultFont(self.font())
        rendered.setMarkdown(self._said, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(rendered.toPlainText())


class SurfaceCard(QFrame):
    """One surface: its name, and each of its texts that says something."""

    def __init__(self, surface: Surface, themes: str) -> None:
        super().__init__()
        self.setAccessibleName(surface.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + HALF, 2 * GRID, 2 * GRID)
        layout.setSpacing(HALF)
        name = label(surface.name, strong=True, wrap=True)
        layout.addWidget(name)
        if surface.draft.link:
            link = MutedLabel(surface.draft.link.removeprefix("https://"), TextSize.SMALL)
            link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            layout.addWidget(link)
        written = [text for text in surface.texts if text.said]
        for text in written:
            layout.addSpacing(GRID)
            waits = text.live is not None and text.is_ahead
            mark = tr("a newer one is not live yet") if waits else "" if text.live else tr("not live yet")
            length = length_of(text.said, text.kind)
            heading = " · ".join(part for part in (text.kind.name, length.words, mark) if part)
            layout.addWidget(MutedLabel(heading, TextSize.SMALL, wrap=True))
            layout.addWidget(TextLabel(text))
        if not written:
            layout.addWidget(MutedLabel(tr("Nothing written yet.")))
        if themes:
            layout.addSpacing(GRID)
            layout.addWidget(MutedLabel(tr("Shows: {themes}").format(themes=themes), TextSize.SMALL, wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground with a frame."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()


class IdentityPortrait(Page):
    """``left``: back to the room. ``export_asked``: all of it as Markdown."""

    left = Signal()
    export_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Portrait"))
        self._desk = desk
        self._identity: Identity | None = None
        self._columns = 0
        self._is_stale = True
        export = Button(self.tr("Export"), icon="export")
        export.clicked.connect(self.export_asked)
        back = Button(self.tr("Back"), icon="identity", hint="Esc")
        back.clicked.connect(self.left)
        self.add_to_heading(back)
        self.add_to_heading(export)
        add_action(self, self.tr("Back to Identity"), self.left.emit, icon="identity", keys=["Esc"])
        add_action(self, self.tr("Export all as Markdown …"), self.export_asked.emit, icon="export", keys=["Ctrl+S"])
        self._themes = QVBoxLayout()
        self._themes.setSpacing(2)
        self._row = QHBoxLayout()
        self._row.setSpacing(2 * GRID)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(self._themes)
        column.addLayout(self._row)
        column.addStretch(1)
        self._scroll = QScrollArea()
        slim(self._scroll)
        FocusRing(self._scroll)
        self._scroll.setAccessibleName(self.tr("All surfaces side by side"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(whole)
        self._empty = EmptyState(
            "identity",
            self.tr("All surfaces, side by side"),
            self.tr("Once a place where you present yourself is added, what it says is here beside all others."),
            [(self.tr("Back to Identity"), "identity", self.left.emit)],
        )
        self.body.addWidget(self._scroll)
        self.body.addWidget(self._empty)

    def settle(self) -> None:
        """Read anew where something has changed."""
        if self._is_stale:
            self._read()
        self._scroll.setFocus()

    def apply_change(self, change: Change) -> None:
        """Read anew after a change of what is shown: at once where the page is seen, else when it is."""
        if change.concerns(Area.IDENTITY, Area.SETTINGS):
            self._is_stale = True
            if self.isVisible():
                self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Cards take the palette that they were made with."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._identity is not None:
            self._lay_out()

    def _read(self) -> None:
        from netdesk.services import identity, me

        self._is_stale = False
        self._identity = identity.read(self._desk.reader)
        self.set_title(me.facts(self._desk.reader).name or tr("Portrait"))
        self._scroll.setVisible(bool(self._identity.surfaces))
        self._empty.setVisible(not self._identity.surfaces)
        self._lay_out()

    def _fitting(self) -> int:
        return min(max(self.width() // _COLUMN, 1), _MOST_COLUMNS)

    def _lay_out(self) -> None:
        """Put each card where least stands, in the order of the surfaces."""
        _clear(self._themes)
        _clear(self._row)
        found = self._identity
        if found is None:
            return
        self._columns = self._fitting()
        for theme in found.themes:
            words = f"{wanted_marks(theme.wanted)}  {theme.text}"
            self._themes.addWidget(label(words, strong=theme.wanted is Wanted.MOST, wrap=True))
        columns = [QVBoxLayout() for _ in range(min(self._columns, max(len(found.surfaces), 1)))]
        heights = [0] * len(columns)
        for surface in found.surfaces:
            shown = [row.theme.text for row in found.rows if surface in row.surfaces]
            card = SurfaceCard(surface, ", ".join(shown))
            at = heights.index(min(heights))
            columns[at].addWidget(card)
            heights[at] += sum(len(text.said) + 80 for text in surface.texts if text.said) + 120
        for column in columns:
            column.setSpacing(2 * GRID)
            column.addStretch(1)
            self._row.addLayout(column, 1)


def _clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _clear(inner)
