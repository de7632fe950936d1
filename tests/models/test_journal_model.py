"""Interactions as rows under days, read by pages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt

from netdesk.core.channel import Channel
from netdesk.core.interactions import LoggedInteraction
from netdesk.models.journal_model import PAGE, JournalModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TODAY = date(2026, 11, 22)


class Log:
    """Interactions, two a day, newest first; counts the pages that were read."""

    def __init__(self, count: int) -> None:
        self.reads = 0
        self.rows = [
            LoggedInteraction(
                1000 - number, TODAY - timedelta(days=number // 2), None, Channel.PHONE, None, 20, "", "",
                "call" if number % 2 else "", "a\nnote", ((7, "Ana Horvat"), (8, "Li Wei")),
            )
            for number in range(count)
        ]  # fmt: skip

    def read(self, limit: int, before: tuple[str, int] | None) -> list[LoggedInteraction]:
        self.reads += 1
        places = [(row.on.isoformat(), row.interaction_id) for row in self.rows]
        start = 0 if before is None else places.index(before) + 1
        return self.rows[start : start + limit]


def test_rows_stand_under_their_months_and_days(qapp: QApplication) -> None:
    model = JournalModel(Log(3).read)
    model.show(TODAY)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "November 2026",
        "Sunday 22 November",
        "phone",
        "call",
        "Saturday 21 November",
        "phone",
    ]
    spoken = model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "call, Ana Horvat, Li Wei · phone · 20 min · a note"
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_pages_are_read_as_they_are_shown(qapp: QApplication) -> None:
    log = Log(2 * PAGE + 1)
    model = JournalModel(log.read)
    model.show(TODAY)
    assert log.reads == 1
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert log.reads == 3
    assert model.rowCount() == (2 * PAGE + 1) + (PAGE + 1) + 2  # entries, days, months
    model.show(TODAY)
    assert model.rowCount() == (2 * PAGE + 1) + (PAGE + 1) + 2  # entries, days, months


def test_an_empty_journal_has_no_rows(qapp: QApplication) -> None:
    model = JournalModel(Log(0).read)
    model.show(TODAY)
    assert model.rowCount() == 0
    assert not model.canFetchMore(QModelIndex())
