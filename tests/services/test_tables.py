"""What columns were told to be is remembered by their headers, is undone like anything else, and can be tried out."""

from __future__ import annotations

import pytest

from netdesk.services import imports, tables, undo

TABLE = "Wer,Netz,Handy\nAna Horvat,ana@example.org,0123456\nLi Wei,li@example.org,0123457\n"


@pytest.fixture
def plan_of(desk, tmp_path):
    def plan(text=TABLE, *columns):
        path = tmp_path / "adressen.csv"
        path.write_text(text, encoding="utf-8")
        return desk.run(imports.make_plan, [path], columns=columns).result()

    return plan


def phones(plan):
    return [(p.value, p.label) for create in plan.creates for p in create.draft.contact_points if p.kind == "phone"]


def test_columns_are_remembered_by_the_headers_that_stand_together(desk, plan_of):
    (table,) = plan_of().tables
    desk.run(tables.remember, table, (None, None, "phone:mobile")).result()
    assert phones(plan_of()) == [("0123456", "mobile"), ("0123457", "mobile")]
    turned = "Handy;Netz;Wer\n0123456;ana@example.org;Ana Horvat\n"
    assert phones(plan_of(turned)) == [("0123456", "mobile")]
    assert phones(plan_of(TABLE.replace("Netz", "Net"))) == [("0123456", ""), ("0123457", "")]
    assert phones(plan_of(TABLE, "Handy=phone:work")) == [("0123456", "work"), ("0123457", "work")]
    desk.run(undo.undo).result()
    assert phones(plan_of()) == [("0123456", ""), ("0123457", "")]


def test_saying_the_same_again_is_no_step_and_nothing_more_is_forgotten(desk, plan_of):
    (table,) = plan_of().tables
    for _ in range(2):
        desk.run(tables.remember, table, ("name", "", "own")).result()
    assert len(undo.history(desk.reader)) == 1
    plan = plan_of()
    assert plan.tables[0].told == ("name", "", "own")
    assert [create.draft.custom_fields for create in plan.creates] == [(("Handy", "0123456"),), (("Handy", "0123457"),)]
    desk.run(tables.remember, table, (None, None, None)).result()
    assert tables.remembered(desk.reader, table.header) == {}


def test_a_preview_is_what_would_come_in(desk, plan_of):
    (table,) = plan_of().tables
    told = ("family", "email:work", None)
    shown = list(tables.preview(table, told))
    desk.run(tables.remember, table, told).result()
    assert [create.draft for create in plan_of().creates] == shown


def test_a_preview_reads_days_in_the_order_in_which_they_would_come_in(desk, plan_of):
    text = "Name,Mail,Birthday,Erster Tag\nAna,a@b.example,02/11/1979,\nLi,l@b.example,14/03/1984,14/03/1984\n"
    (table,) = plan_of(text).tables
    for told in ((None,) * 4, (None, None, "own", "birthday")):
        shown = list(tables.preview(table, told))
        desk.run(tables.remember, table, told).result()
        assert [create.draft for create in plan_of(text).creates] == shown
