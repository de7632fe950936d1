"""Forms: a label stands beside the words of its field, and fields are of one height."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from netdesk.core.openings import OpeningDraft
from netdesk.services.desk import Desk
from netdesk.ui.fields import CLOSE_HEIGHT, LineEdit
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.opening_form import OpeningForm
from netdesk.ui.person_finder import PersonFinder
from netdesk.ui.theme import ROW_HEIGHT
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def middle(widget: QWidget) -> int:
    return widget.mapToGlobal(widget.rect().center()).y()


def captions(form: QWidget) -> list[tuple[QLabel, QWidget]]:
    pairs = ((each, each.buddy()) for each in form.findChildren(QLabel))
    return [(each, field) for each, field in pairs if isinstance(field, QLineEdit | QComboBox)]


def test_in_a_short_form(qtbot: QtBot) -> None:
    form = FormDialog("Something", "Keep")
    qtbot.addWidget(form)
    form.add("&What", LineEdit(), "what")
    form.add("&Kind", QComboBox(), "kind")
    form.show()
    found = captions(form)
    assert len(found) == 2
    assert {field.height() for _, field in found} == {ROW_HEIGHT}
    assert all(abs(middle(caption) - middle(field)) <= 1 for caption, field in found)


def test_in_a_long_form(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path, FixedClock())
    form = OpeningForm(OpeningDraft("", date(2026, 11, 22)), PersonFinder(desk), date(2026, 11, 22))
    qtbot.addWidget(form)
    form.show()
    found = [(caption, field) for caption, field in captions(form) if field.parent() is not None]
    assert len(found) >= 5
    assert {field.height() for _, field in found} == {CLOSE_HEIGHT}
    assert all(abs(middle(caption) - middle(field)) <= 1 for caption, field in found)
    desk.close()
