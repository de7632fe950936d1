"""A sheet before it is printed: what can be chosen of it at the left, its pages at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netdesk.core.language import tr
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.page import MutedLabel, Page
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.theme import GRID
from netdesk.ui.sheet_choices import SheetChoices
from netdesk.ui.sheet_preview import SheetPreview

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from netdesk.services.sheets import Options

_PAUSE_MS = 250
_TITLE_WIDTH, _CHOICES_WIDTH = 24 * GRID, 42 * GRID


class SheetPage(Page):
    """Shows pages and asks for others when something else is chosen.

    ``asked`` carries Options, or None for a sheet of which nothing can be chosen. ``keep_asked`` carries Options,
    ``forget_asked`` the name they were kept under.
    """

    asked = Signal(object)
    print_asked = Signal()
    save_asked = Signal()
    keep_asked = Signal(object)
    forget_asked = Signal(str)
    left = Signal()

    def __init__(self, labels: Iterable[str]) -> None:
        super().__init__(tr("Print"))
        self.pages: Sequence[bytes] = ()
        self.choices = SheetChoices(labels)
        self.preview = SheetPreview()
        self.note = MutedLabel(wrap=True)
        self._presets: Mapping[str, Options] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        self.choices.changed.connect(self._soon.start)
        self._add_buttons()
        left = QVBoxLayout()
        left.addWidget(self.choices, 1)
        self._beside = QWidget()
        self._beside.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._beside)
        row.addWidget(self.preview, 1)
        self.body.addWidget(self.note)
        self.body.addLayout(row, 1)
        add_action(self, self.tr("Leave the sheet"), self.left.emit, icon="close", keys=["Esc"])

    def open(self, title: str, *, has_choices: bool) -> None:
        """Begin with another sheet."""
        self.set_title(title)
        self._beside.setVisible(has_choices)
        self._presets_button.setVisible(has_choices)
        self.show_pages((), self.tr("Setting the pages …"))
        self._ask()

    def show_pages(self, pages: Sequence[bytes], note: str) -> None:
        """Show a sheet that was set, and what is to be said of it."""
        self.pages = pages
        self.preview.show_pages(pages)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        for button in (self._print, self._save):
            button.setEnabled(bool(pages))

    def show_presets(self, presets: Mapping[str, Options]) -> None:
        """What was kept under names."""
        self._presets = presets

    def settle(self) -> None:
        """The choices take the focus."""
        (self.choices.layout_box if self._beside.isVisibleTo(self) else self.preview).setFocus()

    def _ask(self) -> None:
        self.asked.emit(self.choices.options() if self._beside.isVisibleTo(self) else None)

    def _add_buttons(self) -> None:
        self._presets_button = Button(self.tr("Kept", "sheets"), icon="star", opens_menu=True)
        self._presets_button.clicked.connect(self._open_presets)
        self._save = Button(self.tr("PDF …"), icon="export")
        self._save.clicked.connect(self.save_asked)
        self._print = Button(self.tr("Print …"), ButtonKind.PRIMARY, "print", hint="Ctrl+P")
        self._print.clicked.connect(self.print_asked)
        close = Button("", ButtonKind.QUIET, "close", name=self.tr("Leave the sheet (Esc)"))
        close.clicked.connect(self.left)
        for button in (self._presets_button, self._save, self._print, close):
            self.add_to_heading(button)
        self._shrinking = ShrinkingRow((self._print, self._save, self._presets_button), GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons give up their words where there is no room for them, and the choices half of it to the pages."""
        super().resizeEvent(event)
        self._shrinking.fit(self.width() - _TITLE_WIDTH)
        self._beside.setFixedWidth(min(_CHOICES_WIDTH, self.width() // 2))

    def _open_presets(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for name, options in self._presets.items():
            menu.addAction(name.replace("&", "&&"), partial(self.choices.show_options, options))
        if self._presets:
            menu.addSeparator()
        menu.addAction(self.tr("&Keep these choices …"), lambda: self.keep_asked.emit(self.choices.options()))
        for name in self._presets:
            words = self.tr("Forget “{name}”").format(name=name.replace("&", "&&"))
            menu.addAction(words, partial(self.forget_asked.emit, name))
        menu.popup(self._presets_button.mapToGlobal(self._presets_button.rect().bottomLeft()))
