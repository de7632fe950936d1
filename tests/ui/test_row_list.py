"""The list of people in a window: selection and scroll by id, sorting, keys, narrow and mirrored layouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw
import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication

from netdesk.core.change import Area, Change
from netdesk.core.listing import USUAL, SortBy
from netdesk.core.query import parse
from netdesk.models.people_model import PeopleModel
from netdesk.ui.kit.theme import DARK, LIGHT, ROW_HEIGHT, palette_of
from netdesk.ui.people_list import SORTS, make_people_list
from tests.seeds import TODAY, FixedClock, seed_listing

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from netdesk.ui.row_list import RowList

PEOPLE = 3000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "netdesk.db"


@pytest.fixture
def people(path: Path, qtbot: QtBot) -> RowList:
    model = PeopleModel(seed_listing(path, PEOPLE), FixedClock())
    people = make_people_list(model)
    model.setParent(people)
    qtbot.addWidget(people)
    people.resize(1000, 600)
    with qtbot.waitExposed(people):
        people.show()
    with qtbot.waitSignal(model.settled):
        model.show_query(None)
    return people


def model_of(people: RowList) -> PeopleModel:
    return people.view.model()


def change(people: RowList, path: Path, sql: str, qtbot: QtBot) -> None:
    connection = apsw.Connection(str(path))
    connection.execute(sql)
    connection.close()
    with qtbot.waitSignal(model_of(people).settled):
        model_of(people).apply_change(Change(frozenset({Area.PEOPLE})))


def picture(people: RowList) -> QImage:
    return people.view.viewport().grab().toImage()


def test_selection_current_and_scroll_stay_with_the_people(people: RowList, path: Path, qtbot: QtBot) -> None:
    people.select(1500)
    people.view.selectionModel().select(
        model_of(people).index(2500), QItemSelectionModel.SelectionFlag.Select
    )  # the person 2501
    people.view.verticalScrollBar().setValue(1400 * ROW_HEIGHT + 5)
    seen = []
    people.current_changed.connect(seen.append)
    change(people, path, "DELETE FROM listing WHERE person_id <= 100", qtbot)
    assert people.selected_ids() == [1500, 2501]
    assert people.current_id() == 1500
    assert people.view.currentIndex().row() == 1399
    assert people.view.verticalScrollBar().value() == 1300 * ROW_HEIGHT + 5
    assert seen == []


class PaintCounter(QObject):
    """Counts how often the widget that it filters is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.paintings = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paintings += event.type() == QEvent.Type.Paint
        return False


def test_what_a_query_finds_is_painted_once_and_the_scroll_bar_when_all_is_known(people: RowList, qtbot: QtBot) -> None:
    bar = people.view.verticalScrollBar()
    rows, handle = PaintCounter(), PaintCounter()
    QApplication.processEvents()
    people.view.viewport().installEventFilter(rows)
    bar.installEventFilter(handle)
    model_of(people).wait()
    model_of(people).show_query(parse("ana", TODAY))
    for _ in range(3):
        QApplication.processEvents()
    assert (rows.paintings, handle.paintings) == (1, 0)
    with qtbot.waitSignal(model_of(people).settled):
        model_of(people).go_on()
    for _ in range(3):
        QApplication.processEvents()
    assert handle.paintings == 1
    assert bar.maximum() == model_of(people).rowCount() * ROW_HEIGHT - people.view.viewport().height()


def test_a_list_at_its_top_stays_there_and_shows_who_comes_first(people: RowList, path: Path, qtbot: QtBot) -> None:
    change(people, path, "UPDATE listing SET sort_key = -1, name = 'Aaron' WHERE person_id = 2000", qtbot)
    assert people.view.verticalScrollBar().value() == 0
    assert model_of(people).index(0).data() == "Aaron"


def test_a_selection_far_down_survives_a_new_order(people: RowList, qtbot: QtBot) -> None:
    people.select(PEOPLE)
    model = model_of(people)
    with qtbot.waitSignal(model.settled):
        model.show_query(None, SortBy.DUE, True)
    assert people.selected_ids() == [PEOPLE]
    assert people.current_id() == PEOPLE
    assert model.ids()[people.view.currentIndex().row()] == PEOPLE


def test_the_current_person_gone_is_told(people: RowList, path: Path, qtbot: QtBot) -> None:
    people.select(7)
    with qtbot.waitSignal(people.current_changed) as told:
        change(people, path, "DELETE FROM listing WHERE person_id = 7", qtbot)
    assert told.args == [0]
    assert people.selected_ids() == []


def test_everybody_can_be_selected(people: RowList, qtbot: QtBot) -> None:
    qtbot.keyClick(people.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert people.selected_ids() == list(range(1, PEOPLE + 1))


def test_keys_walk_and_open(people: RowList, qtbot: QtBot) -> None:
    people.select_first()
    qtbot.keyClick(people.view, Qt.Key.Key_Down)
    assert people.current_id() == 2
    qtbot.keyClick(people.view, Qt.Key.Key_End)
    assert people.current_id() == PEOPLE
    qtbot.keyClick(people.view, Qt.Key.Key_Home)
    with qtbot.waitSignal(people.opened) as opened:
        qtbot.keyClick(people.view, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_a_click_on_a_title_sorts_and_the_next_turns_round(people: RowList, qtbot: QtBot) -> None:
    asked = []
    people.sort_requested.connect(lambda column, descending: asked.append((SORTS[column], descending)))
    header = people.header

    def click(sort: SortBy) -> None:
        at = header.sectionViewportPosition(SORTS.index(sort)) + 30
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 10))

    for sort in (SortBy.NAME, SortBy.LAST, SortBy.LAST, SortBy.DUE):
        click(sort)
    assert asked == [(SortBy.NAME, True), (SortBy.LAST, True), (SortBy.LAST, False), (SortBy.DUE, False)]


def test_a_narrow_list_drops_the_least_needed_columns_first(people: RowList) -> None:
    def shown() -> list[SortBy]:
        return [sort for number, sort in enumerate(SORTS) if not people.header.isSectionHidden(number)]

    assert shown() == list(USUAL)
    people.resize(460, 600)
    assert shown()[0] is SortBy.NAME
    assert SortBy.DUE in shown()
    assert SortBy.TOPICS not in shown()
    people.resize(120, 600)
    assert shown() == [SortBy.NAME]
    people.resize(1000, 600)
    assert shown() == list(USUAL)


def test_right_to_left_is_drawn_from_the_right(people: RowList, path: Path, qtbot: QtBot) -> None:
    change(people, path, "UPDATE listing SET name = 'Al' WHERE person_id = 1", qtbot)
    left = picture(people)
    people.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = picture(people)

    def inked(image: QImage, start: int, stop: int) -> bool:
        ground = image.pixel(2, 2)
        return any(image.pixel(x, y) != ground for x in range(start, stop) for y in range(2, ROW_HEIGHT - 2))

    width, name = left.width(), 60
    assert inked(left, 0, name)
    assert not inked(left, name, 2 * name)
    assert inked(right, width - name, width)
    assert not inked(right, width - 2 * name, width - name)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_selection_and_focus_show_in_both_palettes(people: RowList, colours: object) -> None:
    people.setPalette(palette_of(colours))
    plain = picture(people)
    people.select(1)
    chosen = picture(people)
    at = (people.view.viewport().width() - 3, ROW_HEIGHT // 2)
    assert plain.pixelColor(*at).name() == colours.page
    assert chosen.pixelColor(*at).name() == colours.selection
