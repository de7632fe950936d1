"""What columns were told to be is remembered by their headers, is undone like anything else, and can be tried out."""

from __future__ import annotations

from datetime import date

import pytest

from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.services import imports, interactions, people, tables, undo

TABLE = "Wer,Netz,Ruf\nAna Horvat,ana@example.org,0123456\nLi Wei,li@example.org,0123457\n"


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
    turned = "Ruf;Netz;Wer\n0123456;ana@example.org;Ana Horvat\n"
    assert phones(plan_of(turned)) == [("0123456", "mobile")]
    assert phones(plan_of(TABLE.replace("Netz", "Net"))) == [("0123456", ""), ("0123457", "")]
    assert phones(plan_of(TABLE, "Ruf=phone:work")) == [("0123456", "work"), ("0123457", "work")]
    desk.run(undo.undo).result()
    assert phones(plan_of()) == [("0123456", ""), ("0123457", "")]


def test_saying_the_same_again_is_no_step_and_nothing_more_is_forgotten(desk, plan_of):
    (table,) = plan_of().tables
    for _ in range(2):
        desk.run(tables.remember, table, ("name", "", "own")).result()
    assert len(undo.history(desk.reader)) == 1
    plan = plan_of()
    assert plan.tables[0].told == ("name", "", "own")
    assert [create.draft.custom_fields for create in plan.creates] == [(("Ruf", "0123456"),), (("Ruf", "0123457"),)]
    desk.run(tables.remember, table, (None, None, None)).result()
    assert tables.remembered(desk.reader, table.header) == {}


def test_a_preview_is_what_would_come_in(desk, plan_of):
    (table,) = plan_of().tables
    told = ("family", "email:work", None)
    shown = [row.found for row in tables.preview(table, told)]
    desk.run(tables.remember, table, told).result()
    assert [create.draft for create in plan_of().creates] == shown


def test_a_preview_reads_days_in_the_order_in_which_they_would_come_in(desk, plan_of):
    text = "Name,Mail,Birthday,Erster Tag\nAna,a@b.example,02/11/1979,\nLi,l@b.example,14/03/1984,14/03/1984\n"
    (table,) = plan_of(text).tables
    for told in ((None,) * 4, (None, None, "own", "birthday")):
        shown = [row.found for row in tables.preview(table, told)]
        desk.run(tables.remember, table, told).result()
        assert [create.draft for create in plan_of(text).creates] == shown


def rows_of(desk, sql, parameters=()):
    return list(desk.reader.rows(sql, parameters))


MOVED = (
    "Name,E-mail,Last Contacted,Keep in touch,Closeness\n"
    "Ana Horvat,ana@example.org,2026-10-12,Every month,4\nLi Wei,li@example.org,2027-01-02,Yearly,\n"
)


def test_who_moves_here_from_another_program_is_told_of_on_the_day_it_would_have_told(desk, plan_of):
    plan = plan_of(MOVED)
    assert [(new.draft.on, new.draft.channel) for new in plan.touches.new] == [(date(2026, 10, 12), Channel.MESSAGE)]
    assert [left.names for left in plan.left] == [("Li Wei",)]  # on a day to come
    desk.run(imports.apply, plan).result()
    rows = rows_of(desk, "SELECT name, last_on, ideal_days, due_on, closeness FROM listing ORDER BY name")
    assert rows[0] == ("Ana Horvat", "2026-10-12", 30, "2026-11-11", 4)
    assert rows[1][:3] == ("Li Wei", None, 365)
    assert plan_of(MOVED).is_empty
    desk.run(undo.undo).result()
    assert rows_of(desk, "SELECT count(*) FROM listing") == [(0,)]


def test_a_last_contact_of_which_is_not_said_how_it_was_claims_the_least_and_says_so(desk, plan_of):
    notes = {}
    for header in ("Last contacted", "Last met"):
        (new,) = plan_of(MOVED.replace("Last Contacted", header)).touches.new
        notes[new.draft.channel] = new.draft.note
    assert "how it was is not said there: it is logged as a message" in notes[Channel.MESSAGE]
    assert "not said" not in notes[Channel.IN_PERSON]


def test_a_last_contact_is_no_news_once_the_log_knows_of_a_later_one(desk, plan_of):
    desk.run(imports.apply, plan_of(MOVED)).result()
    assert len(plan_of(MOVED.replace("2026-10-12", "2026-11-02")).touches.new) == 1
    ((ana,),) = rows_of(desk, "SELECT id FROM person WHERE name = 'Ana Horvat'")
    met = InteractionDraft(date(2026, 11, 20), (ana,), Channel.IN_PERSON, what="coffee")
    desk.run(interactions.log, met).result()
    again = plan_of(MOVED.replace("2026-10-12", "2026-11-02"))
    assert (again.touches.new, len(again.touches.same)) == ((), 1)
    assert again.is_empty


def test_closeness_comes_in_where_none_was_stated_and_is_never_overruled(desk, plan_of):
    ana = desk.run(people.add, PersonDraft(given="Ana", family="Horvat", closeness=2)).result()
    li = desk.run(people.add, PersonDraft(given="Li", family="Wei")).result()
    text = "Name,E-mail,Closeness\nAna Horvat,,5\nLi Wei,,3\n"
    plan = plan_of(text)
    assert [(update.person_id, [each.field for each in update.changes]) for update in plan.updates] == [
        (li, ["closeness"])
    ]
    desk.run(imports.apply, plan).result()
    assert rows_of(desk, "SELECT person_id, closeness FROM listing ORDER BY person_id") == [(ana, 2), (li, 3)]
    desk.run(undo.undo).result()
    assert rows_of(desk, "SELECT closeness FROM listing WHERE person_id = ?", (li,)) == [(None,)]


def test_the_first_people_are_shown_with_their_days_in_the_order_they_come_in_with(desk, plan_of):
    (table,) = plan_of("Wer;Netz;Tag\nAna Horvat;ana@example.org;02/11/1979\n").tables
    told = (None, None, "birthday")
    (row,) = tables.preview(table, told)
    assert str(row.found.birthday) == "1979-11-02"
    desk.run(tables.remember, table, told).result()
    (create,) = plan_of("Wer;Netz;Tag\nAna Horvat;ana@example.org;02/11/1979\n").creates
    assert create.draft.birthday == row.found.birthday
