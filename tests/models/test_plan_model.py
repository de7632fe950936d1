"""A plan as a Qt model: its sections, what ticks take out of it, under the model tester."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from netdesk.core.belongings import Belonging, Left, Mark, NewBelonging, Thought
from netdesk.core.cadence import Cadence
from netdesk.core.drafts import Sourced, Unreadable
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, Promise, PromiseDraft, Side
from netdesk.core.keys import keys_of
from netdesk.core.matching import Known
from netdesk.core.offers import IdeaDraft
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position
from netdesk.core.photos import Photo
from netdesk.core.plan import Plan, make_plan
from netdesk.core.relations import Role
from netdesk.core.reminders import ReminderDraft
from netdesk.models.plan_model import PlanModel, Section
from tests.pictures import picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

MAIL = (ContactPoint(ContactKind.EMAIL, "ana@elektra.example"),)
ANA = PersonDraft(given="Ana", family="Horvat", contact_points=MAIL, city="Zagreb", tags=("a",))
BEN = PersonDraft(given="Ben", family="Adler", contact_points=(ContactPoint(ContactKind.PHONE, "+4366412"),))
MARC = PersonDraft(given="Marc", family="Petit", positions=(Position("Orval"),))


@pytest.fixture
def plan() -> Plan:
    stored = {1: ANA, 2: BEN, 3: MARC}
    by_key: dict[str, list[int]] = {}
    for person_id, draft in stored.items():
        for key in keys_of(draft):
            by_key.setdefault(key, []).append(person_id)
    drafts = [
        PersonDraft(given="Zoé", positions=(Position("Sol y Mar", "Buyer"),)),
        PersonDraft(
            given="Ana", family="Horvat", contact_points=MAIL, city="Split", nickname="Anči", notes="a\nb", tags=("b",)
        ),
        BEN,
        PersonDraft(given="Marc", family="Petit", positions=(Position("Kite & Sons"),)),
    ]
    sourced = [Sourced(draft, "book.vcf", f"card {number}") for number, draft in enumerate(drafts, 1)]
    broken = [Unreadable("book.vcf", "card 9 (line 80)", "It has no end.")]
    keys = [keys_of(draft) for draft in drafts]
    return make_plan(sourced, keys, broken, Known(by_key, stored), date(2026, 11, 22))


@pytest.fixture
def model(plan: Plan, qapp: QApplication) -> PlanModel:
    model = PlanModel(plan)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def rows(model: PlanModel, section: Section) -> list[list[str]]:
    model.show_section(section)
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def tick(model: PlanModel, row: int, state: Qt.CheckState) -> bool:
    return model.setData(model.index(row, 0), state.value, int(Qt.ItemDataRole.CheckStateRole))


def test_each_section_says_who_what_and_where(model: PlanModel) -> None:
    assert rows(model, Section.NEW) == [["Zoé", "Buyer, Sol y Mar", "card 1, book.vcf"]]
    assert rows(model, Section.CHANGED) == [
        ["Ana Horvat", "", "card 2, book.vcf"],
        ["Nickname", "+ Anči", ""],
        ["City", "Zagreb → Split", ""],
        ["Tags", "+ b", ""],
        ["Notes", "+ a b", ""],
    ]
    assert rows(model, Section.SAME) == [["Ben Adler", "", "card 3, book.vcf"]]
    name, why, where = rows(model, Section.UNCLEAR)[0]
    assert (name, where) == ("Marc Petit", "card 4, book.vcf")
    assert "same name" in why
    assert rows(model, Section.UNREADABLE) == [["card 9 (line 80)", "It has no end.", "book.vcf"]]
    assert [model.count(section) for section in Section] == [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]


def test_an_unticked_field_is_skipped_until_ticked_again(model: PlanModel, plan: Plan) -> None:
    model.show_section(Section.CHANGED)
    assert tick(model, 2, Qt.CheckState.Unchecked)
    assert [change.field for change in model.skipped()] == ["city"]
    assert model.index(2, 0).data(int(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Unchecked
    assert tick(model, 2, Qt.CheckState.Checked)
    assert model.skipped() == []
    assert not tick(model, 0, Qt.CheckState.Unchecked)


def test_a_ticked_lookalike_is_the_same_person(model: PlanModel, plan: Plan) -> None:
    model.show_section(Section.UNCLEAR)
    assert model.same() == []
    assert tick(model, 0, Qt.CheckState.Checked)
    assert model.same() == [plan.unclear[0]]
    assert model.skipped() == []


def test_what_comes_with_people_and_what_is_left_behind_has_rows(qapp: object) -> None:
    about, file = (("uid:a",), "m.json")
    said = [
        ReminderDraft("Ask", date(2027, 1, 15), rrule="FREQ=MONTHLY"),
        PromiseDraft(date(2026, 1, 1), (), Promise(Side.ME, "12.50 EUR")),
        PromiseDraft(date(2026, 1, 1), (), Promise(Side.THEM, "8 EUR", None, date(2026, 2, 1))),
        ExchangeDraft(date(2026, 1, 2), (), Exchange(Direction.RECEIVED, what="Wine")),
        Thought(IdeaDraft(0, "Concert"), date(2026, 1, 3)),
        Cadence.of(30),
        Mark.ARCHIVED,
    ]
    new = [NewBelonging(Belonging(about, each, "", ("Ana",), file, "contact 1"), (-1,)) for each in said]
    new += [
        NewBelonging(Belonging(("a", "b"), each, "", ("Ana", "Ben"), file, "contact 1"), (-1, -2))
        for each in (Role.MANAGER, Mark.INTRODUCED_BY)
    ]
    left = (Left(file, "document", 2, ("Ana", "Ben")), Left(file, "entry of the diary", 1200))
    model = PlanModel(Plan(belongings=tuple(new), left=left))
    assert [row[1] for row in rows(model, Section.BELONGING)] == [
        "Reminder on 15 Jan 2027 and again: Ask",
        "I owe: 12.50 EUR",
        "I was owed: 8 EUR",
        "Received on 2 Jan 2026: Wine",
        "Thought of bringing: Concert",
        "To be in touch monthly",
        "In the archive",
        "manager: Ben",
        "Introduced by Ben",
    ]
    assert rows(model, Section.BELONGING)[0] == ["Ana", "Reminder on 15 Jan 2027 and again: Ask", "contact 1, m.json"]
    assert rows(model, Section.LEFT) == [
        ["document", "2: Ana, Ben", "m.json"],
        ["entry of the diary", "1,200", "m.json"],
    ]


def test_photos_have_rows_of_their_own_with_a_small_picture_each_and_can_be_unticked(qapp: object) -> None:
    image = picture(90, 30, "#fe0000")
    new = [
        NewBelonging(Belonging((), Photo("image/jpeg", data), "", (name,), "a.vcf", "card 1"), (person_id,), is_other)
        for name, data, person_id, is_other in (
            ("Ana", image, -1, False),
            ("Ben", image, 2, True),
            ("Li", b"?", 3, False),
        )
    ]
    reminder = NewBelonging(Belonging(("a",), ReminderDraft("Ask", date(2027, 1, 15)), "", ("Ana",), "m.json"), (-1,))
    model = PlanModel(Plan(belongings=(*new, reminder)))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert rows(model, Section.PHOTO) == [
        ["Ana", "Photo", "card 1, a.vcf"],
        ["Ben", "Another photo, in the place of the one from an earlier card", "card 1, a.vcf"],
        ["Li", "Photo", "card 1, a.vcf"],
    ]
    assert (model.count(Section.PHOTO), model.count(Section.BELONGING)) == (3, 1)
    shown = model.index(0, 1).data(int(Qt.ItemDataRole.DecorationRole))
    assert (shown.width(), shown.height(), shown.pixelColor(1, 1).red() > 240) == (40, 40, True)
    assert model.index(2, 1).data(int(Qt.ItemDataRole.DecorationRole)).isNull()
    assert tick(model, 1, Qt.CheckState.Unchecked)
    model.show_section(Section.BELONGING)
    assert tick(model, 0, Qt.CheckState.Unchecked)
    assert [id(each) for each in model.skipped()] == [id(new[1]), id(reminder)]
