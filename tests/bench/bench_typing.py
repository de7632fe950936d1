"""A key typed into a text of 3,000 characters until it is on the screen, beside the same in Qt's own bare editor."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import quantiles
from typing import TYPE_CHECKING

from tests.bench.figure import Figure, Held

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

LENGTH, KEYS, LIMIT_MS = 3000, 200, 8
COUNTS = ("code points", "graphemes", "mastodon", "weighted", "words")
_SAID = "Grid storage, made boring: batteries that nobody mentions — 漢字, é, 👨‍👩‍👧, https://example.org/notes. "


def bench_typing(_desktop: VirtualDesktop, _folder: Path) -> list[Figure]:
    """The slowest key in twenty for each way of counting, in a process on Qt's offscreen screen."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.bench_typing"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    floor, *ours = (float(word) for word in done.stdout.split())
    bare = "QPlainTextEdit"
    return [
        Figure(f"key in {LENGTH:,} characters p95, {by}", bare, floor, each, "ms", LIMIT_MS, Held.OURS)
        for by, each in zip(COUNTS, ours, strict=True)
    ]


def main() -> None:
    """Print the milliseconds of the bare editor, then those of ours by way of counting."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit, QWidget

    from netdesk.app import make_application
    from netdesk.core.counting import Count
    from netdesk.core.surfaces import SurfaceText, TextDraft, Version
    from netdesk.ui.text_pane import TextPane
    from tests.seeds import TODAY, FixedClock

    application = make_application()
    text = (_SAID * LENGTH)[:LENGTH]

    def typed(shown: QWidget, editor: QPlainTextEdit) -> float:
        shown.resize(560, 640)
        shown.show()
        editor.setFocus()
        taken = []
        for number in range(KEYS):
            before = time.perf_counter()
            QTest.keyClick(editor, Qt.Key(ord("A") + number % 26))
            application.processEvents()
            taken.append(1000 * (time.perf_counter() - before))
        shown.hide()
        return quantiles(taken, n=20)[-1]

    bare = QPlainTextEdit()
    bare.setPlainText(text)
    print(typed(bare, bare))
    live = Version(1, text, FixedClock().now(), TODAY)
    for by in COUNTS:
        pane = TextPane()
        pane.show_text(
            SurfaceText(1, 1, "", TextDraft("About", LENGTH, Count(by)), None, live, live, None), None, TODAY
        )
        print(typed(pane, pane.editor))


if __name__ == "__main__":
    main()
