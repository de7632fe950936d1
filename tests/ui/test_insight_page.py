"""The Insight room: gauges, figures, charts by mouse and key, rows that open, days gone by, topics of mine."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollBar, QWidget

from netdesk.core.insight.figures import Chart, Panel, Row, Section, Unit
from netdesk.models.change_signal import ChangeSignal
from netdesk.models.insight_model import PanelsModel
from netdesk.services import insight, sample, undo
from netdesk.services.desk import Desk
from netdesk.ui.chart_paint import SERIES_DARK, SERIES_LIGHT, Brush, draw
from netdesk.ui.chart_view import ChartView
from netdesk.ui.doer import Doer
from netdesk.ui.insight_page import InsightPage
from netdesk.ui.kit import theme
from netdesk.ui.topics_dialog import TopicsDialog
from tests.fakes import FakeClock
from tests.ui.asking import FakeAsker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FakeClock(NOW))
    yield desk
    desk.close()


@pytest.fixture
def asker() -> FakeAsker:
    return FakeAsker()


@pytest.fixture
def page(desk: Desk, asker: FakeAsker, qtbot: QtBot) -> Iterator[InsightPage]:
    changes = ChangeSignal(desk)
    doer = Doer(desk)
    made = InsightPage(desk, doer, asker)
    doer.setParent(made)  # what is still looked for when the page goes is told to nobody
    changes.changed.connect(made.apply_change)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    yield made
    changes.stop()


@pytest.fixture
def filled(desk: Desk, page: InsightPage, qtbot: QtBot) -> InsightPage:
    desk.run(sample.fill).result()
    page.settle()
    qtbot.waitUntil(lambda: page.figures.model.rowCount() > 0)
    return page


def texts(page: InsightPage) -> str:
    return "\n".join(each.text() for each in page.figures.panel.findChildren(QLabel) if each.isVisible())


def test_an_empty_desk_says_what_the_room_is_for(page: InsightPage, qtbot: QtBot) -> None:
    page.settle()
    qtbot.waitUntil(page._empty.isVisible)
    with qtbot.waitSignal(page.bring_asked):
        qtbot.keyClick(page._empty.focusProxy(), Qt.Key.Key_Return)


def test_three_gauges_of_one_size_lead_to_what_is_behind_them(filled: InsightPage, qtbot: QtBot) -> None:
    assert len({gauge.height() for gauge in filled.figures.gauges}) == 1
    widths = [gauge.width() for gauge in filled.figures.gauges]
    assert max(widths) - min(widths) <= 1
    assert [gauge.accessibleName().split(":")[0] for gauge in filled.figures.gauges] == ["Diversity", "Focus", "Depth"]
    filled.figures.gauges[2].setFocus()
    qtbot.keyClick(filled.figures.gauges[2], Qt.Key.Key_Return)
    assert filled.figures.panel.key == "depth"


def test_a_chart_is_walked_by_keys_and_opens_its_rows(filled: InsightPage, qtbot: QtBot) -> None:
    filled.figures.go_to("channels")
    panel = filled.figures.panel
    qtbot.keyClick(filled.figures.view, Qt.Key.Key_Return)
    assert panel.chart.hasFocus()
    qtbot.keyClick(panel.chart, Qt.Key.Key_Down)
    assert "video call" in panel.chart.accessibleName()
    assert panel.numbers.currentIndex().row() == 1
    with qtbot.waitSignal(filled.rows_asked) as asked:
        qtbot.keyClick(panel.chart, Qt.Key.Key_Return)
    assert asked.args == ["journal", "channel:video on:2025-11-23..2026-11-22"]
    place = panel.chart._places[0].center().toPoint()
    qtbot.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=place)
    assert panel.numbers.currentIndex().row() == 0
    with qtbot.waitSignal(filled.rows_asked) as asked:
        panel.open_rows()
    assert asked.args[1].startswith("channel:inperson")


def test_too_few_are_said_to_be_too_few(filled: InsightPage, qtbot: QtBot) -> None:
    filled.figures.go_to("diversity.region")
    qtbot.waitUntil(lambda: "too few to say (0 of 10)" in texts(filled))


def test_a_day_gone_by_is_shown_and_figures_run_over_time(filled: InsightPage, qtbot: QtBot) -> None:
    filled.figures.go_to("diversity.country")
    before = texts(filled)
    filled.show_day(date(2025, 6, 1))
    qtbot.waitUntil(lambda: filled._looked is not None and filled._looked.report.day == date(2025, 6, 1))
    assert filled.figures.panel.key == "diversity.country"
    assert texts(filled) != before
    shown = filled.figures.panel
    filled._on_line_asked(shown._panel, shown._panel.figures[0])  # type: ignore[union-attr, arg-type]
    qtbot.waitUntil(lambda: shown._shown is not shown._panel)
    assert shown.table.rowCount() == 12
    assert shown.table.index(11, 0).data() == "2025-06-01"
    shown.show_now()
    assert shown._shown is shown._panel
    filled.show_day(None)
    qtbot.waitUntil(lambda: filled._looked is not None and filled._looked.report.day == NOW.date())


def test_topics_are_ranked_and_taken_back(filled: InsightPage, desk: Desk, qtbot: QtBot) -> None:
    filled.rank_topics()
    dialog = next(each for each in filled.findChildren(TopicsDialog) if each.isVisible())
    dialog.edit.setPlainText("\n")
    dialog.submitted.emit([])
    qtbot.waitUntil(lambda: "at least one" in dialog._error.text())
    dialog._add("storage")
    dialog._add("law")
    dialog.submitted.emit(dialog.edit.toPlainText().splitlines())
    qtbot.waitUntil(lambda: insight.own_topics(desk.reader)[0] == ["storage", "law"])
    filled.figures.go_to("focus")
    qtbot.waitUntil(lambda: filled.figures.panel.table.index(0, 0).data() == "1. storage")
    desk.run(undo.undo).result()
    qtbot.waitUntil(lambda: filled.figures.panel.table.index(0, 0).data() != "1. storage")


def test_a_chart_is_saved_as_drawing_picture_and_table(
    filled: InsightPage, asker: FakeAsker, tmp_path: Path, qtbot: QtBot
) -> None:
    panel = filled.figures.panel
    told: list[str] = []
    filled.figures.go_to("channels")
    for name, begins in (("a.svg", b"<?xml"), ("a.png", b"\x89PNG"), ("a.csv", b"Channel,interactions,minutes")):
        panel.file().write(tmp_path / name, asker, told.append)
        assert (tmp_path / name).read_bytes().startswith(begins)
    assert "in person" in (tmp_path / "a.svg").read_text()
    rows = list(csv.reader(io.StringIO((tmp_path / "a.csv").read_text())))
    shown = [panel.table.index(0, column).data() for column in range(3)]
    assert rows[1] == [shown[0], shown[1], shown[2].replace(",", "")]
    panel.file().write(tmp_path / "b", asker, told.append)
    assert told[-1] == "Wrote b.svg"
    assert (tmp_path / "b.svg").exists()
    panel.copy()
    held = QGuiApplication.clipboard().mimeData()
    assert held.hasImage()
    assert held.text().startswith("Channel,")


def test_a_file_that_cannot_be_written_is_said(filled: InsightPage, asker: FakeAsker, tmp_path: Path) -> None:
    asker.expects_messages = True
    asker.next_save = tmp_path / "nowhere" / "a.csv"
    filled.figures.panel.save()
    assert "No such file" in asker.told[-1]


@pytest.mark.parametrize("chart", [Chart.BARS, Chart.STACK, Chart.CURVE])
@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
def test_every_kind_of_chart_is_drawn_with_any_numbers(chart: Chart, colours: theme.Colours, qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    for values in ((), ((0, 0, 0),), ((None, None, None),), ((-1.0, -2.0, 0.5), (3.0, 2.0, None))):
        rows = tuple(Row("a name " * place + "x", each, at=place) for place, each in enumerate(values))
        panel = Panel("any", Section.TIES, (), ("Name", "one", "two", "three"), rows, chart, 3, units=(Unit.NUMBER,))
        view.show_panel("Any", panel)
        view.grab()
        image = QImage(400, 400, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw(panel, QRectF(0, 0, 400, 400), Brush(painter, colours, view.font(), 0))
        painter.end()


def test_series_can_be_told_from_the_page() -> None:
    assert all(theme.contrast(colour, theme.LIGHT.page) >= 3 for colour in SERIES_LIGHT)
    assert all(theme.contrast(colour, theme.DARK.page) >= 3 for colour in SERIES_DARK)


def test_the_list_is_a_sound_model(filled: InsightPage, qtmodeltester: object) -> None:
    assert isinstance(filled.figures.model, PanelsModel)
    qtmodeltester.check(filled.figures.model)  # type: ignore[attr-defined]
    qtmodeltester.check(filled.figures.panel.table)  # type: ignore[attr-defined]


def test_a_small_window_has_everything_below_each_other(filled: InsightPage, qtbot: QtBot) -> None:
    filled.resize(460, 460)
    qtbot.waitUntil(lambda: filled.figures.gauges[1].y() > filled.figures.gauges[0].y())
    qtbot.keyClick(filled.figures.view, Qt.Key.Key_Down)
    assert filled.figures.verticalScrollBar().maximum() > 0


def test_the_keys_of_tabs_go_from_face_to_face_and_the_one_shown_last_is_shown_again(
    filled: InsightPage, qtbot: QtBot
) -> None:
    for face in (filled.network, filled.look_back, filled.figures, filled.network):
        qtbot.keyClick(filled, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(face.isVisible)
    assert filled.arrangement() == "1"
    filled.arrange("2")
    assert filled.look_back.isVisible()
    filled.arrange("3")
    assert filled.look_back.isVisible()


@pytest.mark.parametrize("face", [0, 1, 2])
def test_every_control_of_each_face_has_a_name(filled: InsightPage, qtbot: QtBot, face: int) -> None:
    filled.tabs.setCurrentIndex(face)
    qtbot.waitUntil(lambda: filled.network.view.drawn is not None or face != 1)
    unnamed = [
        each
        for each in filled.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(each, QScrollBar)
        and not isinstance(each.parentWidget(), QAbstractScrollArea)
        and not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    ]
    assert unnamed == []
