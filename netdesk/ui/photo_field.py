"""The photo of a form: dropped on it, pasted into it or chosen as a file; initials while there is none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netdesk.core.people import PersonDraft
from netdesk.errors import InputError
from netdesk.services.photos import MOST_BYTES, photo_from_bytes
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.fields import CLOSE_HEIGHT
from netdesk.ui.kit.page import ErrorLabel, MutedLabel
from netdesk.ui.kit.theme import GRID, HALF, colours_of
from netdesk.ui.photo_image import photo_from_image, portrait

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from netdesk.core.photos import Photo
    from netdesk.ui.kit.ask import Asker

SIZE = 9 * GRID


class PhotoField(QWidget):
    """Shows a photo and takes another one. ``changed`` after it was changed here."""

    changed = Signal()

    def __init__(self, asker: Asker) -> None:
        super().__init__()
        self._asker = asker
        self._photo: Photo | None = None
        self._draft = PersonDraft()
        self.setAcceptDrops(True)
        self._picture = QLabel()
        self._picture.setFixedSize(SIZE, SIZE)
        self._choose = Button(self.tr("Choose …"), name=self.tr("Choose a photo"))
        self._choose.clicked.connect(self._on_choose_clicked)
        self._paste = Button(self.tr("Paste"), ButtonKind.QUIET, name=self.tr("Paste a photo (Ctrl+V)"))
        self._paste.clicked.connect(self.paste)
        self._remove = Button("", ButtonKind.QUIET, "close", name=self.tr("Remove the photo"))
        self._remove.setFixedSize(CLOSE_HEIGHT, CLOSE_HEIGHT)
        self._remove.clicked.connect(self._on_remove_clicked)
        self.error = ErrorLabel()
        self._lay_out()

    def show_photo(self, photo: Photo | None, draft: PersonDraft) -> None:
        """Show a photo, or the initials of ``draft``."""
        self._photo = photo
        self._draft = draft
        self.error.show_error("")
        self._draw()

    def photo(self) -> Photo | None:
        """The photo as it stands."""
        return self._photo

    def paste(self) -> None:
        """Take the picture, or the picture file, that is on the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData())

    def take_file(self, path: Path) -> None:
        """Take the picture in a file; what is wrong with it is said below."""
        try:
            with path.open("rb") as file:
                photo = photo_from_bytes(file.read(MOST_BYTES + 1), path.name)
        except OSError as error:
            self.error.show_error(self.tr("{path} cannot be read: {why}.").format(path=path, why=error.strerror))
        except InputError as error:
            self.error.show_error(str(error))
        else:
            self._put(photo)

    def event(self, event: QEvent) -> bool:
        """The key that pastes means a photo here, and not what it means on the page around."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.paste()
                return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures and files may be dropped."""
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._take(event.mimeData())
        event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Initials are in the colours of the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _take(self, data: QMimeData | None) -> None:
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data is not None else []
        if files:
            self.take_file(files[0])
        elif data is not None and data.hasImage():
            image = data.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self._put(photo_from_image(image))
        else:
            self.error.show_error(self.tr("There is no picture on the clipboard. Copy one first, or choose a file."))

    def _put(self, photo: Photo | None) -> None:
        self._photo = photo
        self.error.show_error("")
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        drawn = portrait(self._photo, self._draft, SIZE, ratio, colours_of(self.palette()), self.font())
        self._picture.setPixmap(drawn)
        self._remove.setVisible(self._photo is not None)

    def _on_choose_clicked(self) -> None:
        filters = [self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"), self.tr("All files (*)")]
        self._asker.files(self, self.tr("Choose a photo"), filters, lambda paths: self.take_file(paths[0]))

    def _on_remove_clicked(self) -> None:
        self._put(None)
        self._choose.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF)
        for button in (self._choose, self._paste, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(HALF)
        beside.addStretch(1)
        beside.addLayout(buttons)
        beside.addWidget(MutedLabel(self.tr("Or drop a picture here"), wrap=True))
        beside.addWidget(self.error)
        beside.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._picture)
        layout.addLayout(beside, 1)
        self.setFocusProxy(self._choose)
