"""The user's answers, given in advance. A question that no answer was given for fails the test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class FakeAsker:
    """Takes the place of ``ui.ask.Asker``. ``told`` are the messages shown; tests say which they expect."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.expects_messages = False
        self.next_files: list[Path] | None = None
        self.next_save: Path | None = None
        self.next_choice: str | None = None
        self.next_line: str | None = None

    def tell(self, parent: QWidget | None, heading: str, message: str) -> QDialog:
        if not self.expects_messages:
            pytest.fail(f"An unexpected message: {heading}: {message}")
        self.told.append(message)
        return QDialog(parent)

    def choose(
        self,
        parent: QWidget | None,
        heading: str,
        message: str,
        choices: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        if self.next_choice is None:
            pytest.fail(f"An unexpected question: {heading}: {message}")
        wanted, self.next_choice = self.next_choice, None
        dict(choices).get(wanted, lambda: None)()

    def line(self, parent: QWidget | None, heading: str, words: str, then: Callable[[str], object]) -> None:
        if self.next_line is None:
            pytest.fail(f"An unexpected question: {heading}: {words}")
        line, self.next_line = self.next_line, None
        then(line)

    def files(
        self, parent: QWidget | None, heading: str, filters: Sequence[str], then: Callable[[list[Path]], object]
    ) -> None:
        if self.next_files is None:
            pytest.fail(f"An unexpected question for files: {heading}")
        files, self.next_files = self.next_files, None
        then(files)

    def folder(self, parent: QWidget | None, heading: str, then: Callable[[Path], object]) -> None:
        self.files(parent, heading, [], lambda paths: then(paths[0]))

    def save_file(
        self, parent: QWidget | None, heading: str, name: str, filters: Sequence[str], then: Callable[[Path], object]
    ) -> None:
        if self.next_save is None:
            pytest.fail(f"An unexpected question for a file: {heading}")
        path, self.next_save = self.next_save, None
        then(path)
