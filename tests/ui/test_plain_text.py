"""What people wrote is shown as it stands, on every page: no markup of it is read, no ampersand taken for a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QTabBar, QWidget

from netdesk.services import sample
from netdesk.services.desk import Desk
from tests import screenshots
from tests.fakes import FakeClock
from tests.ui.inspection import Inspector

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from netdesk.store.store import Store

LETTERS = "Qx"
MARK = f"<i>&{LETTERS}</i>"
WRITTEN = {
    "person": ("name", "city", "notes", "met_how"),
    "organization": ("name", "industry"),
    "position": ("title",),
    "tag": ("name",),
    "topic": ("name",),
    "interaction": ("what", "place", "event", "note"),
    "exchange": ("what",),
    "promise": ("what",),
    "offer": ("what",),
    "theme_revision": ("text",),
    "surface": ("name", "link", "notes"),
    "surface_text": ("name",),
    "mention": ("label", "words"),
    "appearance": ("title", "place"),
    "opening": ("what", "organization"),
    "rule": ("text",),
    "progression_goal": ("text",),
}


def write_markup(store: Store) -> None:
    """Put the mark at the end of what is written on a desk."""
    with store.db.atomic():
        for table, columns in WRITTEN.items():
            for column in columns:
                store.connection.execute(f"UPDATE {table} SET {column} = {column} || ? WHERE {column} <> ''", (MARK,))
    store.rebuild()


class Reader(Inspector):
    """Reads all that is on the screen; ``seen`` counts the marks met with."""

    seen = 0

    def _look(self, name: str, window: QWidget) -> None:
        for widget in [window, *window.findChildren(QWidget)]:
            if widget.isVisible():
                kind = type(widget).__name__
                self._note(f"{name}: {kind}", [*_misread(widget)])
                self.seen += MARK in _text(widget)


def _misread(widget: QWidget) -> Iterator[str]:
    yield from (tip for tip in _tips(widget) if LETTERS in tip and MARK not in _shown(tip))
    text = _text(widget)
    if isinstance(widget, QAbstractButton) and MARK in text:
        yield text
    if isinstance(widget, QLabel) and MARK in text and widget.textFormat() != Qt.TextFormat.PlainText:
        yield text


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def _tips(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    if isinstance(widget, QTabBar):
        yield from (widget.tabToolTip(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        for row in range(min(model.rowCount(widget.rootIndex()), 50)):
            for column in range(3):
                yield model.index(row, column, widget.rootIndex()).data(Qt.ItemDataRole.ToolTipRole) or ""


def _shown(tip: str) -> str:
    document = QTextDocument()
    (document.setHtml if Qt.mightBeRichText(tip) else document.setPlainText)(tip)
    return document.toPlainText()


@pytest.mark.parametrize("act", screenshots.ON_SAMPLE, ids=lambda act: act.__name__)
def test_nothing_that_people_wrote_is_read_as_markup(qapp: QApplication, tmp_path: Path, act: screenshots.Act) -> None:
    desk = Desk(tmp_path, FakeClock(screenshots.NOW))
    desk.run(sample.fill).result()
    desk.run(write_markup).result()
    reader = Reader(qapp, tmp_path, desk)
    act(reader)
    reader.put_away()
    assert not reader.faults, "\n".join(dict.fromkeys(reader.faults))
    assert reader.seen
