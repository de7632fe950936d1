"""What belongs to a surface besides its texts: which themes show there, a note to oneself, the review, the link."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netdesk.core.identity import Shown
from netdesk.models.surface_words import review_words
from netdesk.models.tips import tip
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.exact_text_edit import ExactTextEdit
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from netdesk.core.surfaces import Surface
    from netdesk.core.themes import Theme

_NOTES_HEIGHT = 7 * GRID


class ShownBox(QCheckBox):
    """Whether a theme shows; ``asked`` carries what the user says. A suggestion is said in words too."""

    asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._shown = Shown.NO
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def show_theme(self, text: str, shown: Shown) -> None:
        """Show how it stands with a theme."""
        self._shown = shown
        words = self.tr("{theme} (by its words)").format(theme=text) if shown is Shown.SUGGESTED else text
        self.setText(words.replace("&", "&&"))
        self.setToolTip(tip(words))
        self.setChecked(shown is not Shown.NO)

    def _on_clicked(self) -> None:
        self.asked.emit(self._shown is Shown.NO)


class SurfaceDetails(QWidget):
    """The signals carry the id of the surface: ``shown_asked`` with that of a theme and whether it shows there,
    ``noted`` with the note; ``reviewed``: it was looked over today.
    """

    shown_asked = Signal(int, int, bool)
    noted = Signal(int, str)
    reviewed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._surface: Surface | None = None
        self._heading = label(self.tr("Shows here"), TextSize.SMALL, strong=True)
        self._boxes: list[ShownBox] = []
        self._box_column = QVBoxLayout()
        self._box_column.setSpacing(2)
        self.notes = ExactTextEdit(self.tr("Note to self"))
        self.notes.setPlaceholderText(self.tr("Note to self: what to drop, what to try. Never exported."))
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        self.notes.left.connect(self.flush)
        self._review = MutedLabel()
        self._review.setMinimumWidth(1)
        self._done = Button(self.tr("Looked over"), ButtonKind.QUIET, "check")
        self._done.clicked.connect(lambda: self._surface and self.reviewed.emit(self._surface.surface_id))
        self._link = Button("", ButtonKind.QUIET, "link", name=self.tr("Open the link"))
        self._link.clicked.connect(self.open_link)
        row = QHBoxLayout()
        row.setSpacing(HALF)
        row.addWidget(self._review, 1)
        row.addWidget(self._done)
        row.addWidget(self._link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        layout.addWidget(self._heading)
        layout.addLayout(self._box_column)
        layout.addSpacing(HALF)
        layout.addWidget(self.notes)
        layout.addLayout(row)

    def show_surface(
        self, surface: Surface, themes: Sequence[Theme], shown: Mapping[tuple[int, int], Shown], today: date
    ) -> None:
        """Show what belongs to a surface; a note being typed stays."""
        is_same = self._surface is not None and self._surface.surface_id == surface.surface_id
        if not is_same:
            self.flush()
        self._surface = surface
        self._heading.setVisible(bool(themes))
        self._fit_boxes(len(themes))
        for box, theme in zip(self._boxes, themes, strict=True):
            box.asked.disconnect()
            box.asked.connect(partial(self.shown_asked.emit, surface.surface_id, theme.theme_id))
            box.show_theme(theme.text, shown[theme.theme_id, surface.surface_id])
        if is_same and self.notes.said() == surface.draft.notes:
            self.notes.keep()
        elif not (is_same and self.notes.is_modified):
            self.notes.load(surface.draft.notes)
        self._review.setText(review_words(surface, today))
        self._done.setVisible(surface.review_id is not None)
        self._link.setVisible(surface.draft.link.startswith(("https://", "http://")))
        self._link.setToolTip(tip(surface.draft.link))

    def flush(self) -> None:
        """Have the note that was typed kept."""
        if self._surface is not None and self.notes.is_modified:
            said = self.notes.said()
            self.notes.keep()
            self.noted.emit(self._surface.surface_id, said)

    def open_link(self) -> None:
        """Open the surface's link in the browser; nothing is fetched before."""
        if self._surface is not None:
            QDesktopServices.openUrl(QUrl(self._surface.draft.link))

    def _fit_boxes(self, count: int) -> None:
        while len(self._boxes) < count:
            box = ShownBox()
            box.asked.connect(lambda _: None)
            self._boxes.append(box)
            self._box_column.addWidget(box)
        while len(self._boxes) > count:
            box = self._boxes.pop()
            self._box_column.removeWidget(box)
            box.hide()
            box.deleteLater()
