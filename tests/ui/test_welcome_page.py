"""The three ways to begin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from netdesk.ui.welcome_page import DropArea, WelcomePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def data(*urls: QUrl) -> QMimeData:
    mime = QMimeData()
    mime.setUrls(list(urls))
    return mime


def enter(mime: QMimeData) -> QDragEnterEvent:
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDragEnterEvent(QPoint(5, 5), action, mime, button, keys)


WAYS = [("_bring", "bring_asked"), ("_sample", "sample_asked"), ("_empty", "empty_asked")]


@pytest.mark.parametrize(("button", "signal"), WAYS)
def test_each_way_is_a_button(qtbot: QtBot, button: str, signal: str) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(getattr(page, button), Qt.MouseButton.LeftButton)


def test_files_can_be_dropped(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    area = page.findChild(DropArea)
    mime = data(QUrl.fromLocalFile("Connections.csv"), QUrl("https://example.org/x.vcf"))
    entering = enter(mime)
    area.dragEnterEvent(entering)
    assert entering.isAccepted()
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    with qtbot.waitSignal(page.files_dropped) as caught:
        area.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, button, keys))
    assert caught.args == [[Path("Connections.csv")]]


def test_only_files_are_welcome(qtbot: QtBot) -> None:
    area = DropArea()
    qtbot.addWidget(area)
    mime = data(QUrl("https://example.org/"))
    entering = enter(mime)
    entering.ignore()
    area.dragEnterEvent(entering)
    assert not entering.isAccepted()
