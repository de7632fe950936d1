"""Forms: a label stands beside the words of its field; fields are of one height, and words begin alike in each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from netdesk.core.openings import OpeningDraft
from netdesk.services.desk import Desk
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.choice_row import ChoiceRow
from netdesk.ui.kit.field_form import Caption
from netdesk.ui.kit.fields import CLOSE_HEIGHT, ChoiceBox, DayBox, FractionBox, LineEdit, NumberBox, TextEdit, TimeBox
from netdesk.ui.kit.theme import ROW_HEIGHT
from netdesk.ui.opening_form import OpeningForm
from netdesk.ui.person_finder import PersonFinder
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def line_edit() -> QWidget:
    made = LineEdit()
    made.setText("HHH")
    return made


def choice_box(*, is_editable: bool = False) -> ChoiceBox:
    made = ChoiceBox()
    made.addItems(["HHH", "other"])
    if is_editable:
        made.make_editable().setText("HHH")
    return made


def number_box() -> QWidget:
    made = NumberBox()
    made.setPrefix("HHH")
    return made


def fraction_box() -> QWidget:
    made = FractionBox()
    made.setPrefix("HHH")
    return made


def day_box() -> QWidget:
    made = DayBox(QDate(2026, 11, 22))
    made.setDisplayFormat("'HHH'd")
    return made


def time_box() -> QWidget:
    made = TimeBox(QTime(9, 0))
    made.setDisplayFormat("'HHH'mm")
    return made


FIELDS: dict[str, Callable[[], QWidget]] = {
    "line": line_edit,
    "text": lambda: TextEdit("HHH"),
    "choice": choice_box,
    "typed choice": lambda: choice_box(is_editable=True),
    "number": number_box,
    "fraction": fraction_box,
    "day": day_box,
    "time": time_box,
}


def words_begin(field: QWidget) -> int:
    """The first column of pixels, inside the edge, that has ink of the words."""
    picture = field.grab().toImage()
    inside = range(6, ROW_HEIGHT - 6)
    inked = (x for x in range(3, field.width()) if any(QColor(picture.pixel(x, y)).lightness() < 100 for y in inside))
    return next(inked)


def middle(widget: QWidget) -> int:
    return widget.mapToGlobal(widget.rect().center()).y()


def captions(form: QWidget) -> list[tuple[QLabel, QWidget]]:
    pairs = ((each, each.buddy()) for each in form.findChildren(QLabel))
    return [(each, field) for each, field in pairs if isinstance(field, QLineEdit | QComboBox)]


def test_in_a_short_form(qtbot: QtBot) -> None:
    form = FormDialog("Something", "Keep")
    qtbot.addWidget(form)
    form.add("&What", LineEdit(), "what")
    form.add("&Kind", ChoiceBox(), "kind")
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


@pytest.mark.parametrize("name", FIELDS)
def test_words_begin_where_those_of_a_line_do(qtbot: QtBot, name: str) -> None:
    line, field = line_edit(), FIELDS[name]()
    for each in (line, field):
        qtbot.addWidget(each)
        each.resize(240, ROW_HEIGHT)
        each.show()
        each.clearFocus()
    assert words_begin(field) == words_begin(line)


@pytest.mark.parametrize("name", ["choice", "number", "fraction", "day", "time"])
def test_the_wheel_that_scrolls_a_form_changes_no_field_in_it(qtbot: QtBot, name: str) -> None:
    field = FIELDS[name]()
    qtbot.addWidget(field)
    field.show()
    before = field.grab().toImage()
    at = QPointF(field.rect().center())
    turned = QWheelEvent(
        at, QPointF(field.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, turned)
    assert not turned.isAccepted()
    assert field.grab().toImage() == before


def test_a_caption_stands_beside_the_first_line_of_a_high_field(qtbot: QtBot) -> None:
    form = FormDialog("Something", "Keep")
    qtbot.addWidget(form)
    note = TextEdit("one\ntwo\nthree\nfour", height=ROW_HEIGHT * 3)
    form.add("&Note", note)
    form.show()
    caption = next(each for each in form.findChildren(QLabel) if each.buddy() is note)
    words = caption.contentsRect()
    beside = caption.mapToGlobal(QPoint(0, words.top() + caption.fontMetrics().height() // 2)).y()
    line = note.viewport().mapToGlobal(note.cursorRect().center()).y()
    assert abs(beside - line) <= 2


@pytest.mark.parametrize("words", ["&Topics", "T&ype", "&Tags", "A&V"])
def test_a_caption_has_room_for_its_letters_drawn_apart(qtbot: QtBot, words: str) -> None:
    caption = Caption(words)
    qtbot.addWidget(caption)
    before, _, after = words.partition("&")
    advance = caption.fontMetrics().horizontalAdvance
    assert caption.sizeHint().width() >= advance(before) + advance(after[0]) + advance(after[1:])


def test_height_to_spare_goes_above_the_buttons(qtbot: QtBot) -> None:
    form = FormDialog("Something", "Keep", words="What it is for, said in a sentence.")
    qtbot.addWidget(form)
    what = LineEdit()
    form.add("&What", what)
    form.show()
    top = what.mapTo(form, QPoint()).y()
    form.resize(form.width(), form.height() + 200)
    qtbot.waitUntil(lambda: form.height() > 250)
    assert what.mapTo(form, QPoint()).y() == top


def test_a_small_screen_cuts_nothing_off_that_fits_on_it(qtbot: QtBot) -> None:
    form = FormDialog("Something", "Keep")
    qtbot.addWidget(form)
    field = LineEdit()
    field.setMinimumWidth(form.screen().availableSize().width() - 200)
    form.add("&What", field)
    form.open()
    right = field.mapTo(form, field.rect().topRight()).x()
    assert right < form.width()
    form.reject()
