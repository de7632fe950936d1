"""Nudges as rows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.planner import Act, ActKind, Facts, Touch, nudges
from netdesk.models.headed_rows import ROW_ROLE
from netdesk.models.today_model import BATCH, TodayModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
TODAY = NOW.date()


def touch(person_id: int, days_late: int, last: date | None = None) -> Touch:
    return Touch(
        person_id, f"Person {person_id}", Cadence.of(30), TODAY - timedelta(days=days_late), last, Channel.PHONE
    )


def texts(model: TodayModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_sections_and_order(qapp: QApplication) -> None:
    model = TodayModel()
    model.show(nudges(Facts((touch(1, 1), touch(2, 30), touch(3, -2), touch(4, -29))), NOW), TODAY)
    assert texts(model) == ["Reach out", "Person 2", "Person 1", "Soon", "Person 3"]


def test_a_row_says_why_in_words(qapp: QApplication) -> None:
    model = TodayModel()
    model.show(nudges(Facts((touch(1, 9, date(2026, 10, 1)), touch(2, 0))), NOW), TODAY)
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken == [
        "Reach out",
        "Person 1, due, due 9 days ago, monthly · last: phone, 1 Oct",
        "Person 2, due, due today, monthly · no contact logged yet",
    ]


def test_who_is_snoozed_is_not_on_the_list(qapp: QApplication) -> None:
    planned = nudges(Facts((touch(1, 9, date(2026, 10, 1)),)), NOW)
    acts = {planned[0].key: Act(ActKind.SNOOZED, date(2026, 12, 1))}
    model = TodayModel()
    model.show(nudges(Facts((touch(1, 9, date(2026, 10, 1)),), acts), NOW), TODAY)
    assert model.rowCount() == 0
    assert model.due() == []


def test_many_rows_come_in_batches(qapp: QApplication) -> None:
    model = TodayModel()
    model.show(nudges(Facts(tuple(touch(number, 1) for number in range(1, 2 * BATCH + 11))), NOW), TODAY)
    assert model.rowCount() == BATCH + 1
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 2 * BATCH + 11
    assert len(model.due()) == 2 * BATCH + 10
    assert tester.model() is model


def test_headings_cannot_be_selected(qapp: QApplication) -> None:
    model = TodayModel()
    model.show(nudges(Facts((touch(1, 1),)), NOW), TODAY)
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index_of(1).data(ROW_ROLE).nudge.person_id == 1
    assert not model.index_of(2).isValid()
