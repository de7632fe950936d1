"""Who knows whom in the window: names that do not overlap, search, keys, a click; and the questions about pairs."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from netdesk.core.insight.look_back import Part
from netdesk.core.insight.network import By, Group, Network, Node, Placed
from netdesk.core.people import PersonDraft, Position
from netdesk.core.quarters import Quarter
from netdesk.core.relations import Role
from netdesk.models.change_signal import ChangeSignal
from netdesk.services import insight, people, relations, undo
from netdesk.services.desk import Desk
from netdesk.ui.doer import Doer
from netdesk.ui.insight_page import InsightPage
from netdesk.ui.kit import slow_picture, theme
from netdesk.ui.network_paint import RADIUS, NameRoom, draw_network, shape_of
from netdesk.ui.network_view import NetworkView
from netdesk.ui.pairs_dialog import PairsDialog
from tests.fakes import FakeClock
from tests.ui.asking import FakeAsker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NAMES = ("Ana", "Ben", "Chidi", "Dora", "Eve", "Far Away")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FakeClock(NOW))
    drafts = [PersonDraft(given=name, closeness=5, positions=(Position("Elektra"),)) for name in NAMES]
    desk.run(people.add_many, drafts, "six").result()
    for one, other in ((1, 2), (2, 3), (3, 4)):
        desk.run(relations.relate, one, other, Role.KNOWS).result()
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[InsightPage]:
    changes = ChangeSignal(desk)
    doer = Doer(desk)
    made = InsightPage(desk, doer, FakeAsker())
    doer.setParent(made)  # what is still looked for when the page goes is told to nobody
    changes.changed.connect(made.apply_change)
    made.undo_asked.connect(lambda: doer.do(undo.undo))
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.settle()
    qtbot.waitUntil(lambda: made._looked is not None)
    yield made
    changes.stop()


@pytest.fixture
def drawn(page: InsightPage, qtbot: QtBot) -> InsightPage:
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.network.view.drawn is not None)
    return page


def test_those_with_a_tie_are_drawn_and_the_others_counted(drawn: InsightPage) -> None:
    picture = drawn.network.view.drawn
    assert picture is not None
    assert [node.name for node in picture.network.nodes] == ["Ana", "Ben", "Chidi", "Dora"]
    assert drawn.network._count.text().startswith("4 people have a tie; of 2 others")
    assert "Effective size among the close ones: 1 to 5" in drawn.network._size.text()
    assert drawn.network.legend.accessibleName() == "Elektra 4"
    drawn.network.by.choose(By.COMMUNITY)
    assert "community 1" in drawn.network.legend.accessibleName()
    shapes = [shape_of(number, "x") for number in range(8)]
    assert len(set(shapes)) == 8
    assert shape_of(0, "") not in shapes


def test_depth_says_what_it_would_need(page: InsightPage) -> None:
    assert page.figures.gauges[2].accessibleName().endswith("Nobody's topics are known yet.")


def test_where_nobody_knows_anybody_the_keys_are_at_the_questions(desk: Desk, page: InsightPage, qtbot: QtBot) -> None:
    for _ in range(3):
        desk.run(undo.undo).result()
    page.tabs.setCurrentIndex(1)
    network = page.network
    qtbot.waitUntil(lambda: network._stack.currentWidget() is network._empty)
    qtbot.waitUntil(lambda: page.focusWidget() is network._empty.focusProxy())
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.findChildren(PairsDialog)))
    page.findChildren(PairsDialog)[0].reject()


def test_a_search_rings_and_enter_opens(drawn: InsightPage, qtbot: QtBot) -> None:
    view = drawn.network.view
    qtbot.keyClicks(drawn.network.search, "chi elek")
    assert view.drawn is not None
    assert view.drawn.found == {2}
    assert view.accessibleName() == "Who knows whom: Chidi, Elektra, knows 2"
    with qtbot.waitSignal(drawn.person_asked) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [3]
    drawn.network.search.clear()
    assert view.drawn.found == frozenset()


def test_arrows_walk_and_a_click_opens_but_a_drag_does_not(drawn: InsightPage, qtbot: QtBot) -> None:
    view = drawn.network.view
    picture = view.drawn
    assert picture is not None
    view.setFocus()
    view.go_to(0)
    there = picture.at(1) - picture.at(0)
    key = (
        (Qt.Key.Key_Right if there.x() > 0 else Qt.Key.Key_Left)
        if abs(there.x()) > abs(there.y())
        else (Qt.Key.Key_Down if there.y() > 0 else Qt.Key.Key_Up)
    )
    qtbot.keyClick(view, key)
    assert picture.current != 0
    place = picture.at(3).toPoint()
    with qtbot.waitSignal(drawn.person_asked) as asked:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [4]
    before = picture.at(3)
    with qtbot.assertNotEmitted(drawn.person_asked):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseMove(view, place + QPointF(30, 20).toPoint())
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place + QPointF(30, 20).toPoint())
    assert picture.at(3) != before
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.rect().contains(picture.at(3).toPoint())
    for colours in (theme.LIGHT, theme.DARK):
        view.setPalette(theme.palette_of(colours))
        view.grab()


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(0, 600), st.floats(0, 400), st.integers(5, 200)), max_size=60), st.integers(0, 5))
def test_names_touch_neither_each_other_nor_people(people_at: list[tuple[float, float, int]], picked: int) -> None:
    area = QRectF(0, 0, 600, 400)
    wanted = [(place, QPointF(x, y), width) for place, (x, y, width) in enumerate(people_at)]
    room = NameRoom(area, 14)
    for _, point, _ in wanted:
        room.mark(point)
    found = [(place, room.find(point, width, over_people=place < picked)) for place, point, width in wanted]
    boxes = [(place, box) for place, box in found if box is not None]
    for number, (place, box) in enumerate(boxes):
        assert area.contains(box)
        assert not any(box.intersects(other) for _, other in boxes[:number])
        if place >= picked:
            marks = [QRectF(p.x() - RADIUS, p.y() - RADIUS, 2 * RADIUS, 2 * RADIUS) for _, p, _ in wanted]
            assert not any(box.intersects(mark) for mark in marks)


def test_who_stands_alone_has_a_name() -> None:
    area = QRectF(0, 0, 600, 400)
    room = NameRoom(area, 14)
    room.mark(area.center())
    assert room.find(area.center(), 40) is not None


def crowd(people: int) -> tuple[Network, Placed]:
    """So many people on a lattice, each of whom knows the next."""
    nodes = tuple(Node(number, f"Person {number}", "", "", 0) for number in range(people))
    ties = tuple((number, number + 1) for number in range(people - 1))
    side = int(people**0.5)
    return Network(nodes, ties, 0), Placed(tuple((at % side, at // side) for at in range(people)), (0,) * people)


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> NetworkView:
    """One that gives way to events after each step, however fast the machine is."""
    monkeypatch.setattr(slow_picture, "_SLICE_MS", 0)
    view = NetworkView()
    qtbot.addWidget(view)
    view.resize(640, 480)
    with qtbot.waitExposed(view):
        view.show()
    return view


def shown_at_once(view: NetworkView) -> QImage:
    """The same view painted in one go."""
    whole = QImage(view.size(), QImage.Format.Format_RGB32)
    whole.fill(view.palette().color(view.backgroundRole()))
    painter = QPainter(whole)
    assert view.drawn is not None
    area = QRectF(view.rect()).adjusted(1, 1, -1, -1)
    draw_network(painter, view.drawn, area, theme.colours_of(view.palette()), view.font())
    painter.end()
    return whole


def test_many_are_painted_between_events_and_none_is_missing(view: NetworkView, qtbot: QtBot) -> None:
    turns: list[int] = []
    view._painting.grown.connect(lambda: turns.append(1))
    view.show_network(*crowd(4000), [Group("", tuple(range(4000)))])
    for look in (view.fit, lambda: view.zoom(3), lambda: view.go_to(40), lambda: view.show_found([7, 8])):
        turns.clear()
        look()
        assert not view.is_complete
        qtbot.waitUntil(lambda: view.is_complete)
        assert len(turns) > 100
        frame = view.rect().adjusted(8, 8, -8, -8)
        assert view.grab().toImage().copy(frame).convertToFormat(QImage.Format.Format_RGB32) == (
            shown_at_once(view).copy(frame)
        )


def test_pairs_asked_for_twice_open_one_dialog(drawn: InsightPage, qtbot: QtBot) -> None:
    drawn.ask_pairs()
    drawn.ask_pairs()
    qtbot.waitUntil(lambda: not drawn._doer.is_busy)
    (dialog,) = drawn.findChildren(PairsDialog)
    dialog.reject()


def test_while_it_is_painted_the_last_picture_is_where_it_belongs(view: NetworkView, qtbot: QtBot) -> None:
    view.show_network(*crowd(4000), [Group("", tuple(range(4000)))])
    qtbot.waitUntil(lambda: view.is_complete)
    before = view.grab().toImage()
    assert view.drawn is not None
    view.drawn.offset += QPointF(40, 0)
    view._redraw()
    moved = view.grab().toImage()
    assert not view.is_complete
    assert moved.copy(140, 100, 200, 200) == before.copy(100, 100, 200, 200)
    view.hide()
    assert view._painting.is_complete
    view.show()
    qtbot.waitUntil(lambda: view.is_complete)


def test_pairs_are_answered_by_one_key_each_and_taken_back(drawn: InsightPage, desk: Desk, qtbot: QtBot) -> None:
    drawn.ask_pairs()
    qtbot.waitUntil(lambda: bool(drawn.findChildren(PairsDialog)))
    (dialog,) = drawn.findChildren(PairsDialog)
    assert len(dialog._questions) == 12
    first = dialog._questions[0]
    qtbot.waitUntil(dialog.answers[0].hasFocus)
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_D):
        qtbot.keyClick(dialog.answers[0], key)
    assert dialog._count.text() == "4 of 12"
    qtbot.waitUntil(lambda: len(insight.facts(desk.reader).answers) == 2)
    assert any(each.other_id == first.other_id for each in relations.of_person(desk.reader, first.one_id))
    qtbot.keyClick(dialog.answers[0], Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(insight.facts(desk.reader).answers) == 1)
    for _ in range(10):
        dialog.answer(None)
    assert dialog._one.text() == "Nothing more to ask"
    assert not dialog.answers[0].isEnabled()
    dialog.accept()
    qtbot.waitUntil(lambda: not drawn._is_looking and not drawn._is_stale)


def test_a_look_back_says_what_moved_and_keeps_what_is_written(page: InsightPage, desk: Desk, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(2)
    back = page.look_back
    assert back.quarter is not None
    assert back.quarter.name == "2026-Q4"
    assert back._which.text() == "Q4 2026"
    qtbot.keyClicks(back.texts[Part.MISSED], "Far Away")
    qtbot.keyClick(back.texts[Part.MISSED], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: insight.texts_of(desk.reader, "2026-Q4") == {"missed": "Far Away"})
    back.texts[Part.NOTES].setPlainText("half a thought")
    back.texts[Part.NOTES].document().setModified(True)
    back.ask(Quarter.of(date(2026, 8, 1)))
    qtbot.waitUntil(lambda: insight.texts_of(desk.reader, "2026-Q4").get("notes") == "half a thought")
    assert back.texts[Part.MISSED].toPlainText() == ""
    back.ask(Quarter.of(NOW.date()))
    assert back.texts[Part.MISSED].toPlainText() == "Far Away"
    back.texts[Part.NEXT].setPlainText("call more")
    back.texts[Part.NEXT].document().setModified(True)
    page.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: insight.texts_of(desk.reader, "2026-Q4").get("next") == "call more")


def test_nobody_tied_is_an_invitation(tmp_path: Path, qtbot: QtBot) -> None:
    desk = Desk(tmp_path, FakeClock(NOW))
    desk.run(people.add, PersonDraft(given="Ana")).result()
    doer = Doer(desk)
    page = InsightPage(desk, doer, FakeAsker())
    doer.setParent(page)
    qtbot.addWidget(page)
    page.show()
    page.settle()
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.network._network is not None)
    assert page.network._stack.currentWidget() is page.network._empty
    page.ask_pairs()
    qtbot.waitUntil(lambda: bool(page.findChildren(PairsDialog)))
    (dialog,) = page.findChildren(PairsDialog)
    assert dialog._one.text() == "Nothing to ask"
    dialog.reject()
    desk.close()


def test_the_picture_is_copied_and_its_ties_are_a_table(drawn: InsightPage, tmp_path: Path) -> None:
    told: list[str] = []
    drawn.told.connect(told.append)
    drawn.network.copy()
    assert told == ["Copied as a picture and as a table"]
    picture = drawn.network.view.drawn
    assert picture is not None
    file = drawn.network.file(picture)
    for name, begins in (("a.svg", b"<?xml"), ("a.png", b"\x89PNG"), ("a.csv", b"Person,knows")):
        file.write(tmp_path / name, FakeAsker(), told.append)
        assert (tmp_path / name).read_bytes().startswith(begins)
    assert "Chidi" in (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert (tmp_path / "a.csv").read_text().splitlines()[1:] == ["Ana,Ben", "Ben,Chidi", "Chidi,Dora"]
