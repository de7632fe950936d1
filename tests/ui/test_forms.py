"""Forms: a label stands beside the words of its field, and fields are of one height."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from netdesk.core.openings import OpeningDraft
from netdesk.services.desk import Desk
from netdesk.ui.buttons import Button
from netdesk.ui.choice_row import ChoiceRow
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


def test_choices_below_each_other_are_as_wide_as_each_other(qtbot: QtBot) -> None:
    words = ("&In person", "&Video call", "&Phone", "&Message", "&Social media", "&Letter")
    row = ChoiceRow("How", [(each, each, "") for each in words], columns=3)
    qtbot.addWidget(row)
    row.resize(600, row.sizeHint().height())
    row.show()
    buttons = row.findChildren(Button)
    assert len(buttons) == 6
    for above, below in zip(buttons[:3], buttons[3:], strict=True):
        assert (above.x(), above.width()) == (below.x(), below.width())


def test_choices_of_one_line_are_as_wide_as_their_words(qtbot: QtBot) -> None:
    row = ChoiceRow("Who", [(1, "&I", ""), (2, "&Both", "")], columns=2)
    qtbot.addWidget(row)
    row.resize(600, row.sizeHint().height())
    row.show()
    assert [each.width() for each in row.findChildren(Button)] == [
        each.sizeHint().width() for each in row.findChildren(Button)
    ]
