"""The choosers of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from netdesk.ui.kit.ask import Asker

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
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


def test_files_are_looked_for_among_the_downloads_and_then_where_the_last_one_was(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    asker = Asker()
    chosen: list[Path] = []

    def opened() -> QFileDialog:
        asker.files(window, "Bring in", ["vCards (*.vcf)"], chosen.extend)
        return window.findChildren(QFileDialog)[-1]

    dialog = opened()
    assert dialog.directory().absolutePath() == str(tmp_path)  # as there are no downloads
    dialog.reject()
    card = tmp_path / "Downloads" / "old" / "ana.vcf"
    card.parent.mkdir(parents=True)
    card.touch()
    dialog = opened()
    assert dialog.directory().absolutePath() == str(tmp_path / "Downloads")
    dialog.setDirectory(str(card.parent))
    dialog.selectFile(card.name)
    dialog.accept()
    qtbot.waitUntil(lambda: chosen == [card])
    dialog = opened()
    assert dialog.directory().absolutePath() == str(card.parent)
    dialog.reject()
