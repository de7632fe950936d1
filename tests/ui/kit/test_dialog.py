"""What Esc does to a dialog: what was typed is thrown away the second time alone, all else is no reason to stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from netdesk.ui.kit.dialog import Dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "What nobody likes to type a second time"


@pytest.fixture
def dialog(qtbot: QtBot) -> Dialog:
    dialog = Dialog(None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    return dialog


def is_open_after(presses: int, dialog: Dialog, qtbot: QtBot) -> bool:
    for _ in range(presses):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    return dialog.isVisible()


def test_what_was_typed_is_thrown_away_the_second_time(dialog: Dialog, qtbot: QtBot) -> None:
    edit = QLineEdit()
    dialog.column.addWidget(edit)
    dialog.open()
    edit.setText(LONG)
    assert is_open_after(1, dialog, qtbot)
    assert not is_open_after(1, dialog, qtbot)


def test_what_stood_there_at_first_is_no_reason_to_stay(dialog: Dialog, qtbot: QtBot) -> None:
    dialog.column.addWidget(QLineEdit(LONG))
    dialog.open()
    assert not is_open_after(1, dialog, qtbot)


def test_what_is_looked_for_is_no_reason_to_stay(dialog: Dialog, qtbot: QtBot) -> None:
    edit = QLineEdit()
    dialog.column.addWidget(edit)
    dialog.is_for_finding = True
    dialog.open()
    edit.setText(LONG)
    assert not is_open_after(1, dialog, qtbot)


def test_what_is_only_shown_or_a_passphrase_is_no_reason_to_stay(dialog: Dialog, qtbot: QtBot) -> None:
    shown, secret = QPlainTextEdit(), QLineEdit()
    shown.setReadOnly(True)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    dialog.column.addWidget(shown)
    dialog.column.addWidget(secret)
    dialog.open()
    shown.setPlainText(LONG)
    secret.setText(LONG)
    assert not is_open_after(1, dialog, qtbot)
