"""Nudges as rows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from netdesk.core.bringing import Bringing, Means
from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.planner import Act, ActKind, Facts, Source, Touch, nudges
from netdesk.core.planner.promises import Promise
from netdesk.core.planner.reminders import Reminder
from netdesk.core.planner.reviews import Review
from netdesk.models.headed_rows import ROW_ROLE
from netdesk.models.today_model import BATCH, SECTIONS, TodayModel
from netdesk.services.mornings import Beside
from tests.mornings import day_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from netdesk.services.mornings import Day

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
TODAY = NOW.date()


def touch(person_id: int, days_late: int, last: date | None = None, *, is_mentor: bool = False) -> Touch:
    due = TODAY - timedelta(days=days_late)
    name = f"Person {person_id}"
    return Touch(person_id, name, Cadence.of(30), due, last, Channel.PHONE, is_mentor=is_mentor)


def day(*subjects: object, minutes: int = 0, **facts: object) -> Day:
    return day_of(nudges(Facts(subjects, **facts), NOW), NOW, minutes=minutes)  # type: ignore[arg-type]


def texts(model: TodayModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_beside_the_reason_stand_where_they_work_and_what_could_be_brought(qapp: QApplication) -> None:
    model = TodayModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(day(touch(1, 1), touch(2, 1), Promise(1, "Send the list", TODAY, person_id=1, name="Person 1")))
    assert model.people() == [1, 2]
    owed = Bringing(Means.PROMISE, "the list")
    model.show_beside({1: Beside("Elektra", owed), 2: Beside("", Bringing(Means.OFFER, "a book", "topic: x"))})
    said = [(row.name, row.organization, row.bringing) for row in map(model.row, map(model.index, range(5))) if row]
    assert said == [
        ("Reach out", "", ""),
        ("Person 1", "Elektra", "you owe: the list"),
        ("Person 2", "", "could bring: a book (topic: x)"),
        ("Promises", "", ""),
        ("Send the list", "Elektra", ""),  # the row is the promise itself
    ]
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Person 1, Elektra, due, ")
    assert spoken.endswith(", you owe: the list")
    model.show(day(touch(1, 1)))
    assert model.row(model.index(1)).bringing == "you owe: the list"  # type: ignore[union-attr]
    model.show_beside({})
    assert model.row(model.index(1)).bringing == ""  # type: ignore[union-attr]


def test_sections_and_order(qapp: QApplication) -> None:
    model = TodayModel()
    model.show(
        day(
            touch(1, 1),
            touch(2, 30),
            touch(3, -2),
            touch(4, -29),
            touch(5, 1, is_mentor=True),
            Reminder(1, "Pay the fee", TODAY),
            Promise(1, "Send the list", TODAY),
            Review(1, "My topics", 10, TODAY - timedelta(days=10)),
        )
    )
    assert texts(model) == [
        *("Reach out", "Person 2", "Person 1", "Mentors", "Person 5", "Promises", "Send the list"),
        *("Reminders", "Pay the fee", "To look over", "My topics", "Soon", "Person 3"),
    ]


def test_every_source_has_its_section() -> None:
    assert {source for _, sources in SECTIONS for source in sources} == set(Source)


def test_what_does_not_fit_waits_and_is_shown_when_asked_for(qapp: QApplication) -> None:
    model = TodayModel()
    three = day(touch(1, 3), touch(2, 2), touch(3, 1), minutes=6)
    model.show(three)
    assert texts(model) == ["Reach out", "Person 1", "Person 2", "1 more waits; another day is as good"]
    model.show(three, is_all=True)
    assert texts(model) == ["Reach out", "Person 1", "Person 2", "Waiting for another day", "Person 3"]


def test_a_row_says_why_in_words(qapp: QApplication) -> None:
    model = TodayModel()
    model.show(day(touch(1, 9, date(2026, 10, 1)), touch(2, 0)))
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken == [
        "Reach out",
        "Person 1, due, due 9 days ago, monthly · last: phone, 1 Oct",
        "Person 2, due, due today, monthly · no contact logged yet",
    ]


def test_a_row_says_which_contact_counts(qapp: QApplication) -> None:
    in_person = Cadence.of(30, channels=frozenset({Channel.IN_PERSON}))
    met = Touch(1, "Ana", in_person, TODAY, date(2026, 10, 1), Channel.IN_PERSON, "lunch", is_mentor=True)
    model = TodayModel()
    model.show(day(met, Touch(2, "Li", in_person, TODAY, is_mentor=True)))
    reasons = [row.reason for row in map(model.row, map(model.index, range(3))) if row]
    assert reasons == ["", "monthly · last in person: lunch, 1 Oct", "monthly · no contact in person yet"]


def test_who_is_snoozed_is_on_the_list_of_all_alone(qapp: QApplication) -> None:
    ana = touch(1, 9, date(2026, 10, 1))
    snoozed = day(ana, acts={"cadence:1:2026-10-01": Act(ActKind.SNOOZED, date(2026, 12, 1))})
    model = TodayModel()
    model.show(snoozed)
    assert texts(model) == []
    model.show(snoozed, is_all=True)
    assert texts(model) == ["Snoozed", "Person 1"]


def test_many_rows_come_in_batches(qapp: QApplication) -> None:
    model = TodayModel()
    model.show(day(*(touch(number, 1) for number in range(1, 2 * BATCH + 11))))
    assert model.rowCount() == BATCH + 1
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 2 * BATCH + 11
    assert tester.model() is model


def test_headings_cannot_be_selected(qapp: QApplication) -> None:
    model = TodayModel()
    one = day(touch(1, 1))
    model.show(one)
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index_of(one.picked[0].key).data(ROW_ROLE).nudge.person_id == 1
    assert not model.index_of("cadence:2:2026-01-01").isValid()
