"""Questions and file choosers: the only module with QMessageBox and QFileDialog. Answers come by callback."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget


_Place = QStandardPaths.StandardLocation


class Asker:
    """Asks the user. Tests put another object with the same methods in its place.

    Files to be read are looked for where the last ones were, and first among the downloads; files and folders to be
    written likewise, and first among the documents.
    """

    def __init__(self) -> None:
        self._last: dict[_Place, str] = {}

    def tell(self, parent: QWidget | None, heading: str, message: str) -> QDialog:
        """Say what went wrong and what to do about it; returns what shows it."""
        box = self._box(parent, QtWidgets.QMessageBox.Icon.Warning, heading, message)
        box.setStandardButtons(QtWidgets.QMessageBox.StandardButton.Close)
        box.open()
        return box

    def choose(
        self,
        parent: QWidget | None,
        heading: str,
        message: str,
        choices: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        """Ask which of ``choices`` (words, what happens then); closing the box chooses none of them."""
        box = self._box(parent, QtWidgets.QMessageBox.Icon.Question, heading, message)
        acts = {}
        for words, act in choices:
            acts[box.addButton(words, QtWidgets.QMessageBox.ButtonRole.AcceptRole)] = act
        box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)

        def on_box_finished() -> None:
            clicked = box.clickedButton()
            for button, act in acts.items():
                if button is clicked:
                    act()

        box.finished.connect(on_box_finished)
        box.open()

    def files(
        self, parent: QWidget | None, heading: str, filters: Sequence[str], then: Callable[[list[Path]], object]
    ) -> None:
        """Ask for files that exist. ``filters`` are such as ``vCards (*.vcf)``; not called where none is chosen."""
        dialog = self._chooser(parent, heading, _Place.DownloadLocation)
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(list(filters))
        self._open(dialog, lambda: then([Path(name) for name in dialog.selectedFiles()]))

    def folder(self, parent: QWidget | None, heading: str, then: Callable[[Path], object]) -> None:
        """Ask for a folder that exists; not called where none is chosen."""
        dialog = self._chooser(parent, heading, _Place.DocumentsLocation)
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.Directory)
        dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
        self._open(dialog, lambda: then(Path(dialog.selectedFiles()[0])))

    def line(self, parent: QWidget | None, heading: str, words: str, then: Callable[[str], object]) -> None:
        """Ask for a line of text; nothing follows where the user cancels or leaves it empty."""
        dialog = QtWidgets.QInputDialog(parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(heading)
        dialog.setLabelText(words)
        dialog.textValueSelected.connect(lambda text: text.strip() and then(text.strip()))
        QtWidgets.QDialog.open(dialog)

    def save_file(
        self, parent: QWidget | None, heading: str, name: str, filters: Sequence[str], then: Callable[[Path], object]
    ) -> None:
        """Ask where to write a file; the chooser itself asks before one is overwritten.

        The name ends as the filter chosen says.
        """
        dialog = self._chooser(parent, heading, _Place.DocumentsLocation)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.selectFile(name)

        def on_filter_chosen(chosen: str) -> None:
            ending = chosen.partition("*.")[2].split(" ")[0].rstrip(")")
            if ending:
                dialog.setDefaultSuffix(ending)
                dialog.selectFile(Path(dialog.selectedFiles()[0]).with_suffix(f".{ending}").name)

        dialog.filterSelected.connect(on_filter_chosen)
        self._open(dialog, lambda: then(Path(dialog.selectedFiles()[0])))

    def _chooser(self, parent: QWidget | None, heading: str, place: _Place) -> QFileDialog:
        dialog = QtWidgets.QFileDialog(parent, heading)
        usual = QStandardPaths.writableLocation(place)
        dialog.setDirectory(self._last.get(place) or (usual if QDir(usual).exists() else QDir.homePath()))
        dialog.accepted.connect(lambda: self._last.update({place: str(Path(dialog.selectedFiles()[0]).parent)}))
        return dialog

    def _open(self, dialog: QFileDialog, then: Callable[[], object]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(then)
        dialog.open()

    def _box(self, parent: QWidget | None, icon: QMessageBox.Icon, heading: str, message: str) -> QMessageBox:
        box = QtWidgets.QMessageBox(parent)
        box.setIcon(icon)
        box.setWindowTitle(QCoreApplication.applicationName())
        box.setText(heading)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(message)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box
