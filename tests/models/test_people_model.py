"""The list of people as a Qt model, under real changes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from netdesk.core.change import Area, Change
from netdesk.core.listing import SortBy
from netdesk.models.people_model import LINE_ROLE, PAGE, PERSON_ID_ROLE, PeopleModel
from tests.seeds import TODAY, FixedClock, seed_listing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netdesk.store.reader import Reader

PEOPLE = 5000


class CountingReader:
    """A reader that keeps the statements it was asked for."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.asked: list[str] = []
        self.rests = 0

    def rest(self) -> None:
        self.rests += 1
        self._reader.rest()

    def rows(self, sql: str, parameters: object = ()) -> object:
        self.asked.append(sql)
        return self._reader.rows(sql, parameters)

    def page(self, sql: str, parameters: object = ()) -> object:
        self.asked.append(sql)
        return self._reader.page(sql, parameters)

    def one(self, sql: str, parameters: object = ()) -> object:
        self.asked.append(sql)
        return self._reader.one(sql, parameters)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "netdesk.db"


@pytest.fixture
def model(path: Path, qtbot: QtBot) -> PeopleModel:
    model = PeopleModel(CountingReader(seed_listing(path, PEOPLE)), FixedClock())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


@pytest.fixture
def write(path: Path) -> Callable[[str], None]:
    def run(sql: str) -> None:
        import apsw

        connection = apsw.Connection(str(path))
        connection.execute(sql)
        connection.close()

    return run


def names(model: PeopleModel, count: int) -> list[str]:
    return [model.index(row).data() for row in range(count)]


def settle(model: PeopleModel, qtbot: QtBot) -> None:
    if not model.is_settled:
        with qtbot.waitSignal(model.settled):
            pass


def test_the_first_page_is_there_at_once_and_the_rest_follows(model: PeopleModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.settled) as settled:
        model.show_query(None)
        assert model.rowCount() == PAGE
        first = names(model, PAGE)
    assert settled.args == [PEOPLE]
    assert model.rowCount() == PEOPLE
    assert names(model, PAGE) == first


def test_of_a_new_query_no_more_is_read_at_once_than_is_in_sight(model: PeopleModel, qtbot: QtBot) -> None:
    model.rows_in_sight = 10
    model.show_query(None)
    assert model.rowCount() == 10
    assert model.is_partial
    first = names(model, 10)
    settle(model, qtbot)
    assert not model.is_partial
    asked = model._reader.asked
    asked.clear()
    assert names(model, 10) == first
    assert asked == []
    beyond = names(model, PAGE + 1)
    assert len(asked) == 2  # what is left of the first page, and the second
    assert beyond[:10] == first
    model.refresh()
    settle(model, qtbot)
    assert names(model, PAGE + 1) == beyond


def test_a_page_costs_one_statement_and_is_kept(model: PeopleModel, qtbot: QtBot) -> None:
    model.show_query(None)
    settle(model, qtbot)
    asked = model._reader.asked
    asked.clear()
    for row in range(PAGE * 10, PAGE * 11):
        model.data(model.index(row), LINE_ROLE)
        model.data(model.index(row), int(Qt.ItemDataRole.AccessibleTextRole))
    assert len(asked) == 1
    model.data(model.index(PAGE * 10), LINE_ROLE)
    assert len(asked) == 1


def test_the_newest_query_wins(model: PeopleModel, qtbot: QtBot) -> None:
    model.show_query(None, SortBy.LAST, True)
    model.show_query(None, SortBy.NAME, False)
    with qtbot.waitSignal(model.settled):
        pass
    assert list(model.ids()) == list(range(1, PEOPLE + 1))


def test_the_same_people_are_one_change_of_data(model: PeopleModel, qtbot: QtBot, write: Callable[[str], None]) -> None:
    model.show_query(None)
    settle(model, qtbot)
    changes, resets = [], []
    model.dataChanged.connect(lambda top, bottom: changes.append((top.row(), bottom.row())))
    model.modelReset.connect(lambda: resets.append(1))
    write("UPDATE listing SET organization = 'Renamed' WHERE person_id = 1")
    model.apply_change(Change(frozenset({Area.PEOPLE}), frozenset({1})))
    settle(model, qtbot)
    assert (changes, resets) == ([(0, PEOPLE - 1)], [])
    assert model.line(0).cells[1] == "Renamed"


def test_somebody_deleted_leaves_the_list(model: PeopleModel, qtbot: QtBot, write: Callable[[str], None]) -> None:
    model.show_query(None)
    settle(model, qtbot)
    write("DELETE FROM listing WHERE person_id IN (2, 4999)")
    assert model.index(4998).data() == ""
    model.apply_change(Change(frozenset({Area.PEOPLE})))
    settle(model, qtbot)
    assert model.rowCount() == PEOPLE - 2
    assert (model.row_of(2), model.row_of(3)) == (-1, 1)


def test_what_does_not_concern_people_reads_nothing(model: PeopleModel, qtbot: QtBot) -> None:
    model.show_query(None)
    settle(model, qtbot)
    model._reader.asked.clear()
    model.apply_change(Change(frozenset({Area.SETTINGS})))
    assert model.is_settled
    assert model._reader.asked == []


def test_a_row_is_spoken_whole(model: PeopleModel, qtbot: QtBot, write: Callable[[str], None]) -> None:
    write(
        "UPDATE listing SET name = 'Ana Horvat', organization = 'Elektra', closeness = 4, last_on = '2026-10-01',"
        " last_what = 'coffee', ideal_days = 43, max_days = 65, due_on = '2026-11-13', topics = 'storage'"
        " WHERE person_id = 1"
    )
    model.show_query(None)
    spoken = model.data(model.index(0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Ana Horvat, Elektra, closeness 4 of 5, close, last contact 1 Oct, coffee, due 9 d ago, storage"
    assert model.data(model.index(0), PERSON_ID_ROLE) == 1


@pytest.mark.parametrize(
    ("due_on", "said"),
    [
        (date(2026, 11, 22), "today"),
        (date(2026, 11, 21), "1 d ago"),
        (date(2026, 12, 2), "in 10 d"),
        (date(2026, 7, 22), "4 mo ago"),
        (date(2029, 11, 22), "in 3 y"),
    ],
)
def test_when_a_touch_is_due(model: PeopleModel, due_on: date, said: str) -> None:
    assert model.texts.due((TODAY - due_on).days) == said
