"""One text of a surface: an editor with the length as its place counts it, and what is to be done with the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from netdesk.core.language import tr
from netdesk.models.surface_words import counting_words, length_of, state_words
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.changes_view import ChangesView
from netdesk.ui.kit.exact_text_edit import ExactTextEdit
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.theme import GRID, HALF, TextSize, colours_of

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from netdesk.core.platforms import Platform
    from netdesk.core.surfaces import SurfaceText

_REST_MS = 30_000
"""After such a pause what was typed is kept as a draft, so that a power cut takes no more."""


class LengthLabel(QLabel):
    """How long the text is; in the colour of what is wrong where it is too long, which the words say too."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.is_over = False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setPen(QColor(colours.overdue if self.is_over else colours.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class TextPane(QWidget):
    """Edits a text. The signals carry its id, and what it says where that matters.

    ``drafted``: the editor was left, or the keys rested, after a change. ``keep_asked``, ``live_asked``: a version is
    to be kept, or to be what the place shows. ``versions_asked``: every version. ``markdown_asked`` carries whether it
    is Markdown.
    """

    drafted = Signal(int, str)
    keep_asked = Signal(int, str)
    live_asked = Signal(int, str)
    versions_asked = Signal(int)
    markdown_asked = Signal(int, bool)
    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._text: SurfaceText | None = None
        self._today: date | None = None
        self._state = MutedLabel()
        self._state.setMinimumWidth(1)
        self._length = LengthLabel()
        self.editor = ExactTextEdit(self.tr("Text"))
        self.setFocusProxy(self.editor)  # before there is a menu, which Qt would put in the order of Tab instead
        self.editor.setMinimumHeight(12 * GRID)
        self.editor.textChanged.connect(self._on_editor_text_changed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.flush)
        self.editor.left.connect(self.flush)
        self._since = MutedLabel("", TextSize.SMALL)
        self.changes = ChangesView(self.tr("Changed since what is live"))
        self.changes.setMinimumHeight(7 * GRID)
        self._keep = Button(self.tr("Keep"), ButtonKind.PRIMARY, "check", hint="Ctrl+S")
        self._keep.clicked.connect(self.keep)
        self._live = Button(self.tr("Live now"), icon="open")
        self._live.clicked.connect(self.go_live)
        self._copy = Button(self.tr("Copy"), icon="copy")
        self._copy.clicked.connect(self.copy)
        self._versions = Button(self.tr("Versions …"), icon="clock")
        self._versions.clicked.connect(self.show_versions)
        self._more = Button("", ButtonKind.QUIET, "more", name=self.tr("More to do with this text"))
        self._markdown = add_action(self, self.tr("This text is Markdown"), self._on_markdown_triggered)
        self._markdown.setCheckable(True)
        self._revert = add_action(self, self.tr("Back to the last version"), self.revert, icon="undo")
        self._raw = add_action(self, self.tr("Copy the Markdown"), self.copy_raw, icon="copy")
        self.menu = QMenu(self)
        self.menu.addActions([self._revert, self._markdown, self._raw])
        self._more.setMenu(self.menu)
        self._lay_out()
        add_action(self, self.tr("Keep this version"), self.keep, icon="check", keys=["Ctrl+S"])
        add_action(self, self.tr("This is live now"), self.go_live, icon="open", keys=["Ctrl+Return"])
        add_action(self, self.tr("Copy as plain text"), self.copy, icon="copy", keys=["Ctrl+Shift+C"])
        add_action(self, self.tr("Versions …"), self.show_versions, icon="clock", keys=["Ctrl+H"])

    def show_text(self, text: SurfaceText, platform: Platform | None, today: date) -> None:
        """Show a text; what was typed into it and not kept yet stays."""
        is_same = self._text is not None and self._text.text_id == text.text_id
        if not is_same:
            self.flush()
        self._text, self._today = text, today
        kind = platform.text(text.key) if platform else None
        self._length.setToolTip(counting_words(text.kind, platform, kind is None or kind.is_rule_published))
        self.editor.setAccessibleName(text.kind.name)
        if is_same and self.editor.said() == text.working:
            self.editor.keep()
        elif not (is_same and self.editor.is_modified):
            self.editor.load(text.working)
        self._markdown.setChecked(text.kind.is_markdown)
        self._raw.setVisible(text.kind.is_markdown)
        self._show_state(is_new=True)

    def flush(self) -> None:
        """Have what was typed kept as a draft."""
        if self._text is not None and self.editor.is_modified:
            said = self.editor.said()
            self.editor.keep()
            self.drafted.emit(self._text.text_id, said)

    def keep(self) -> None:
        """Ask for what stands there to be kept as a version."""
        if self._text is not None and self._can_keep():
            said = self.editor.said()
            self.editor.keep()
            self.keep_asked.emit(self._text.text_id, said)

    def go_live(self) -> None:
        """Say that what stands there is what the place shows."""
        if self._text is not None and self._can_go_live():
            said = self.editor.said()
            self.editor.keep()
            self.live_asked.emit(self._text.text_id, said)

    def revert(self) -> None:
        """Go back to the last version."""
        if self._text is not None:
            said = self._text.newest.text if self._text.newest else ""
            self.editor.load(said)
            self.drafted.emit(self._text.text_id, said)

    def copy(self) -> None:
        """Copy the text as plain text: of Markdown, what a reader sees."""
        if self._text is None:
            return
        said = self.editor.said()
        if self._text.kind.is_markdown:
            from PySide6.QtGui import QTextDocument

            rendered = QTextDocument()
            rendered.setMarkdown(said, QTextDocument.MarkdownFeature.MarkdownNoHTML)
            said = rendered.toPlainText()
        QGuiApplication.clipboard().setText(said)
        self.copied.emit(tr("Copied: {name}").format(name=self._text.kind.name))

    def copy_raw(self) -> None:
        """Copy the text as it is."""
        if self._text is not None:
            QGuiApplication.clipboard().setText(self.editor.said())
            self.copied.emit(tr("Copied: {name}").format(name=self._text.kind.name))

    def show_versions(self) -> None:
        """Ask for every version."""
        if self._text is not None:
            self.flush()
            self.versions_asked.emit(self._text.text_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the buttons keep their icons only."""
        super().resizeEvent(event)
        self._shrinking.fit(self.width() - self._more.sizeHint().width() - HALF)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._state, 1)
        above.addWidget(self._length)
        below = QHBoxLayout()
        below.setSpacing(HALF)
        buttons = (self._keep, self._live, self._copy, self._versions)
        for button in buttons:
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self._more)
        self._shrinking = ShrinkingRow(buttons, HALF)
        self._copy.setToolTip(self.tr("Copy as plain text (Ctrl+Shift+C)"))
        self._live.setToolTip(self.tr("This is what the place shows now (Ctrl+Return)"))
        self._versions.setToolTip(self.tr("Every version, any two compared (Ctrl+H)"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(above)
        layout.addWidget(self.editor, 3)
        layout.addLayout(below)
        layout.addWidget(self._since)
        layout.addWidget(self.changes, 2)

    def _can_keep(self) -> bool:
        text = self._text
        return (
            text is not None
            and (text.newest is None or self.editor.said() != text.newest.text)
            and bool(self.editor.said() or text.newest)
        )

    def _can_go_live(self) -> bool:
        text = self._text
        return (
            text is not None
            and bool(self.editor.said())
            and (text.live is None or self.editor.said() != text.live.text)
        )

    def _show_state(self, *, is_new: bool = False) -> None:
        if self._text is None or self._today is None:
            return
        self._state.setText(state_words(self._text, self.editor.is_modified, self._today))
        self._show_length()
        self._keep.setEnabled(self._can_keep())
        self._live.setEnabled(self._can_go_live())
        self._revert.setEnabled(self.editor.is_modified or self._text.draft is not None)
        live = self._text.live
        self._since.setVisible(live is not None and self.editor.said() != live.text)
        self.changes.setVisible(self._since.isVisibleTo(self))
        if live is not None and self.changes.isVisibleTo(self):
            self._since.setText(tr("Changed since v{number}, which is live").format(number=live.number))
            self.changes.compare(live.text, self.editor.said(), at_once=is_new)

    def _show_length(self) -> None:
        if self._text is not None:
            words, is_over = length_of(self.editor.said(), self._text.kind)
            self._length.is_over = is_over
            self._length.setText(words)

    def _on_editor_text_changed(self) -> None:
        self._rest.start()
        self._show_state()

    def _on_markdown_triggered(self) -> None:
        if self._text is not None:
            self.markdown_asked.emit(self._text.text_id, self._markdown.isChecked())
