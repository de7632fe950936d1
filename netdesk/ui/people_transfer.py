"""People on their way to other programs and cards on their way in: drag and drop, copy and paste."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMetaType, QMimeData, QPoint, QRect, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap

from netdesk.services import exports
from netdesk.services.imports import has_cards
from netdesk.ui.kit.theme import GRID, RADIUS, ROW_HEIGHT, colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from netdesk.services.desk import Desk

FILE_ENDINGS = (".vcf", ".vcard", ".csv", ".tsv", ".xlsx", ".zip")
MOST_DRAGGED = 5000
_VCARD, _TEXT, _FILES = "text/vcard", "text/plain", "text/uri-list"
_VCARD_NAMES = (_VCARD, "text/x-vcard", "text/directory")


class PeopleMime(QMimeData):
    """People as vCards and as text, and if there is a ``folder`` as a file in it. Made when first asked for."""

    def __init__(self, desk: Desk, ids: Sequence[int], folder: Path | None = None) -> None:
        super().__init__()
        self._reader = desk.reader
        self._ids = list(ids)
        self._folder = folder
        self._made: dict[str, bytes | list[QUrl]] = {}

    def formats(self) -> list[str]:
        """What a receiver may ask for; a file first, as most programs take the first that they know."""
        return [*([_FILES] if self._folder is not None else []), *_VCARD_NAMES[:2], _TEXT]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> object:
        if mimetype not in self.formats():
            return None
        kind = _VCARD if mimetype in _VCARD_NAMES else mimetype
        if kind not in self._made:
            self._made[kind] = self._make(kind)
        made = self._made[kind]
        return QByteArray(made) if isinstance(made, bytes) else made

    def _make(self, kind: str) -> bytes | list[QUrl]:
        if kind == _TEXT:
            return exports.visiting_cards_text(self._reader, self._ids).encode()
        cards = exports.visiting_cards(self._reader, self._ids)
        if kind == _VCARD or self._folder is None:
            return cards
        path = self._folder / exports.visiting_card_name(self._reader, self._ids)
        path.write_bytes(cards)
        return [QUrl.fromLocalFile(str(path))]


class Transfer:
    """What has to lie in files for a while: cards dragged out, until the program ends, and cards pasted in."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()
        self._number = 0

    def drag(self, view: QWidget, desk: Desk, ids: Sequence[int], words: str) -> None:
        """Let people be dragged to another program; returns when they were dropped. ``words`` go with the mouse."""
        drag = QDrag(view)
        drag.setMimeData(PeopleMime(desk, ids, self._place()))
        drag.setPixmap(_picture(view, words))
        drag.setHotSpot(QPoint(-GRID, -GRID))
        drag.exec(Qt.DropAction.CopyAction)

    def files(self, data: QMimeData) -> list[Path]:
        """The files that can be brought in among what was dropped or pasted; cards that are none become one."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            return [file for file in files if file.suffix.lower() in FILE_ENDINGS]
        for name in (*_VCARD_NAMES, _TEXT):
            cards = bytes(data.data(name).data()) if data.hasFormat(name) else b""
            if cards and has_cards(cards):
                path = self._place() / "cards.vcf"
                path.write_bytes(cards)
                return [path]
        return []

    def _place(self) -> Path:
        """A folder of its own for each, so that nothing that is still being read is written over."""
        self._number += 1
        place = Path(self._folder.filePath(str(self._number)))
        place.mkdir()
        return place


def is_welcome(data: QMimeData) -> bool:
    """Whether something that is being dragged may be dropped; whether it can be read is seen then."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if isinstance(data, PeopleMime):
        return False
    return any(file.lower().endswith(FILE_ENDINGS) for file in files) or any(map(data.hasFormat, _VCARD_NAMES))


def holds_cards(data: QMimeData) -> bool:
    """Whether what was copied is something to be brought in, rather than words to be typed."""
    return is_welcome(data) or (data.hasText() and has_cards(data.text().encode()))


def _picture(view: QWidget, words: str) -> QPixmap:
    colours = colours_of(view.palette())
    metrics = view.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 30 * GRID)
    ratio = view.devicePixelRatioF()
    size = QRect(0, 0, metrics.horizontalAdvance(shown) + 3 * GRID, ROW_HEIGHT)
    picture = QPixmap(size.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colours.border))
    painter.setBrush(QColor(colours.selection))
    painter.drawRoundedRect(size.adjusted(0, 0, -1, -1), RADIUS, RADIUS)
    painter.setPen(QColor(colours.on_selection))
    painter.setFont(view.font())
    painter.drawText(size, Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return picture
