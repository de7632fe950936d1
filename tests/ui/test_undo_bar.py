"""The bar says what was done and takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netdesk.ui import undo_bar
from netdesk.ui.kit.theme import Look, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[undo_bar.UndoBar]:
    """A bar that says nothing yet."""
    host = QWidget()
    host.move(300, 300)
    layout = QVBoxLayout(host)
    layout.addWidget(QLineEdit())
    bar = undo_bar.UndoBar()
    layout.addWidget(bar)
    qtbot.addWidget(host)
    host.show()
    yield bar
    host.close()


def test_it_takes_no_room_while_nothing_was_done(bar: undo_bar.UndoBar) -> None:
    assert not bar.isVisible()


def test_undo_by_mouse_and_by_key(qtbot: QtBot, bar: undo_bar.UndoBar) -> None:
    bar.show_done("Logged coffee with <b>Ana</b>")
    assert bar.text() == "Logged coffee with <b>Ana</b>"
    with qtbot.waitSignal(bar.undo_asked):
        qtbot.mouseClick(bar._button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    bar.show_done("Logged coffee with Ana")
    with qtbot.waitSignal(bar.undo_asked):
        qtbot.keyClick(bar._button, Qt.Key.Key_Space)


def test_what_was_undone_can_be_done_again(qtbot: QtBot, bar: undo_bar.UndoBar) -> None:
    bar.show_undone("Undone: logged coffee with Ana")
    with qtbot.assertNotEmitted(bar.undo_asked), qtbot.waitSignal(bar.redo_asked):
        qtbot.mouseClick(bar._button, Qt.MouseButton.LeftButton)


def test_a_message_has_no_button(bar: undo_bar.UndoBar) -> None:
    bar.show_message("Nothing to undo.")
    assert not bar._button.isVisible()
    bar.show_done("Added Ana")
    assert bar._button.isVisible()


def test_it_fades_after_a_while(qtbot: QtBot, bar: undo_bar.UndoBar) -> None:
    bar._timer.setInterval(1)
    bar._fade.setDuration(1)
    bar.show_done("Added Ana")
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=2000)
    bar.show_done("Added Li")
    assert bar.isVisible()


def test_it_goes_at_once_where_nothing_is_to_move(qapp: QApplication, bar: undo_bar.UndoBar) -> None:
    shown = Theme(qapp)
    shown.see(Look(is_still=True))
    bar.show_done("Added Ana")
    bar._timer.timeout.emit()
    assert not bar.isVisible()
    shown.see(Look())
    bar.show_done("Added Ana")
    bar._timer.timeout.emit()
    assert bar.isVisible()
    assert bar._fade.state() == QAbstractAnimation.State.Running


def test_it_stays_while_its_button_has_the_focus(qtbot: QtBot, bar: undo_bar.UndoBar) -> None:
    bar.show_done("Added Ana")
    bar.activateWindow()
    bar._button.setFocus()
    qtbot.waitUntil(bar._button.hasFocus)
    bar._timer.timeout.emit()
    assert bar.isVisible()
    assert bar._timer.isActive()
