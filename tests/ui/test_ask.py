"""The chooser of a file to be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from netdesk.ui.ask import Asker

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_the_name_ends_as_the_filter_chosen_says(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chosen: list[Path] = []
    filters = ["CSV, for spreadsheets (*.csv)", "vCards, for address books (*.vcf)"]
    Asker().save_file(window, "Export", "people.csv", filters, chosen.append)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectNameFilter(filters[1])
    dialog.filterSelected.emit(filters[1])
    dialog.accept()
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen == [tmp_path / "people.vcf"]
