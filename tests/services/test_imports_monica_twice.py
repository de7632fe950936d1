"""The two exports of one Monica account, brought in one after the other: nothing of it is there twice."""

from __future__ import annotations

import json
import random

import pytest

from netdesk.services import imports
from tests.monica_exports import contact, entry, export, special, uid, whole_account
from tests.monica_twins import sql_of

TABLES = ("person", "interaction", "reminder", "promise", "exchange", "idea", "relation", "cadence", "custom_field")


def bring(desk, path):
    plan = desk.run(imports.make_plan, [path]).result()
    desk.run(imports.apply, plan).result()
    return plan


def counts(desk):
    return {name: desk.reader.one(f"SELECT count(*) FROM {name}")[0] for name in TABLES}


def many(seed):
    """An account in which much was made in the same second, and in no order."""
    chance = random.Random(seed)

    def made():
        return f"2021-03-04T09:30:{chance.randrange(3):02}.000000Z"

    def day():
        return f"{chance.randrange(2019, 2026)}-0{chance.randrange(1, 9)}-11T00:00:00.000000Z"

    def any_day():
        return day().replace("2025-", "2028-")

    def nested(kind, who, **said):
        return [
            entry(f"{kind} {who} {n}", made(), **{k: v() for k, v in said.items()}) for n in range(chance.randrange(6))
        ]

    def word():
        return chance.choice(["storage", "lunch", 'O\'Hara\n"quoted" \\ back', "007", "1e5", "Жук; ("])

    def talk(who, on):
        message = entry("m", content=word(), written_at=f"{on} 10:00:00", written_by_me=True)
        return entry(f"talk {who}", made(), contact_field_type=uid("Facebook"), happened_at=on, messages=[message])

    people, activities = [], [entry(f"act {n}", made(), summary=word(), happened_at=day()) for n in range(12)]
    for who in range(6):
        data = {
            "call": nested("call", who, called_at=day, content=word, contact_called=lambda: chance.random() < 0.5),
            "note": nested("note", who, body=word),
            "reminder": nested("reminder", who, initial_date=any_day, title=word, frequency_type=lambda: "one_time",
                               inactive=lambda: chance.random() < 0.2),
            "debt": nested("debt", who, status=lambda: "inprogress", in_debt=lambda: True),
            "task": nested("task", who, title=word, completed=lambda: chance.random() < 0.5),
            "gift": nested("gift", who, name=word, status=lambda: chance.choice(["idea", "offered", "received"])),
            "life_event": nested("life", who, name=word, happened_at=day, type=lambda: uid("new_job")),
            "conversation": [talk(who, f"{2020 + who}-01-02")],
            "activity": [each["uuid"] for each in chance.sample(activities, 4)],
        }  # fmt: skip
        people.append(contact(f"Person {who}", data, birthdate=special("1980-05-12", is_year_unknown=who % 2 == 0)))
    return export(people, activities)


@pytest.mark.parametrize("order", [("json", "sql", "json"), ("sql", "json", "sql")])
@pytest.mark.parametrize("account", [whole_account(), *map(many, range(4))])
def test_what_came_in_from_one_export_does_not_come_in_again_from_the_other(desk, tmp_path, account, order):
    files = {"json": tmp_path / "account.json", "sql": tmp_path / "account.sql"}
    files["json"].write_text(account, encoding="utf-8")
    files["sql"].write_text(sql_of(account), encoding="utf-8")
    first = bring(desk, files[order[0]])
    assert first.touches.new
    assert first.belongings
    before = counts(desk)
    for form in order[1:]:
        plan = bring(desk, files[form])
        assert [(each.stored.name, each.changes) for each in plan.updates] == []
        assert plan.is_empty
        assert (len(plan.touches.same), plan.kept) == (len(first.touches.new), len(first.belongings))
    assert counts(desk) == before


def test_what_was_changed_and_added_in_between_comes_in_once(desk, tmp_path):
    whole = json.loads(whole_account())
    (tmp_path / "first.json").write_text(json.dumps(whole))
    bring(desk, tmp_path / "first.json")
    before = counts(desk)
    kinds = {each["type"]: each["values"] for each in whole["account"]["data"]}
    kinds["activity"][0]["properties"] |= {"summary": "Long lunch", "happened_at": "2026-01-09T00:00:00.000000Z"}
    nested = {each["type"]: each["values"] for each in kinds["contact"][0]["data"]}
    nested["call"].append(entry("new call", "2026-10-01T08:00:00.000000Z", called_at="2026-10-01", content="New."))
    (tmp_path / "later.sql").write_text(sql_of(json.dumps(whole)))
    plan = bring(desk, tmp_path / "later.sql")
    assert [each.draft.note for each in plan.touches.new] == ["New."]
    assert counts(desk) == {**before, "interaction": before["interaction"] + 1}


def test_two_accounts_whose_entries_tell_no_time_are_two(desk, tmp_path):
    for number in (1, 2):
        person = contact(f"Person {number}", {"activity": [uid(f"act {number}")]})
        act = entry(f"act {number}", None, summary=f"Lunch {number}", happened_at="2026-01-10")
        path = tmp_path / f"{number}.json"
        path.write_text(export([person], [act]))
        assert len(bring(desk, path).touches.new) == 1


def test_who_was_deleted_in_monica_stays_deleted_where_the_dump_tells(desk, tmp_path):
    path = tmp_path / "whole.sql"
    path.write_text(sql_of(whole_account(), deleted=uid("Ana Horvat")))
    plan = bring(desk, path)
    assert "Ana Marija Horvat" not in {each.draft.name for each in plan.creates}
    assert {each.kind: each.count for each in plan.left}["contact that was deleted in Monica"] == 1
