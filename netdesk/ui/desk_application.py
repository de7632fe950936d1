"""Qt's application, which macOS tells of files and links to open by events, where other systems start netdesk anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFileOpenEvent


class Brought:
    """What the system wants to be opened; kept until somebody opens it."""

    def __init__(self) -> None:
        self._waiting: list[Path | str] = []
        self._bring: Callable[[Sequence[Path]], object] | None = None
        self._follow: Callable[[str], object] | None = None

    def take(self, event: QFileOpenEvent) -> None:
        """Open the file or the link of ``event``, at once or later."""
        self._waiting.append(
            Path(event.file()) if event.file() else event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
        )
        self._open()

    def open_with(self, bring: Callable[[Sequence[Path]], object], follow: Callable[[str], object]) -> None:
        """Give files to ``bring`` and links to ``follow`` from now on, and what came before."""
        self._bring, self._follow = bring, follow
        self._open()

    def _open(self) -> None:
        if self._bring is None or self._follow is None:
            return
        waiting, self._waiting = self._waiting, []
        if files := [each for each in waiting if isinstance(each, Path)]:
            self._bring(files)
        for link in (each for each in waiting if isinstance(each, str)):
            self._follow(link)


class DeskApplication(QApplication):
    """Qt's application; ``brought`` has what the system wants to be opened."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.brought = Brought()

    def event(self, event: QEvent) -> bool:
        """Take what is to be opened."""
        if event.type() == QEvent.Type.FileOpen:
            self.brought.take(event)  # type: ignore[arg-type]
            return True
        return super().event(event)
