"""Monica's exports brought in: people, what happened, what belongs to them; named what is left; and the same again."""

from __future__ import annotations

import json

import pytest

from netdesk.core.belongings import Belonging, kind_of
from netdesk.core.channel import Channel
from netdesk.core.dates import PartialDate
from netdesk.core.exchanges import Direction, Side
from netdesk.core.interactions import Initiator
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft
from netdesk.core.relations import Role
from netdesk.errors import FileError
from netdesk.services import (
    cadences,
    exchanges,
    ideas,
    imports,
    interactions,
    people,
    promises,
    relations,
    reminders,
    undo,
)
from netdesk.services.listing import count
from netdesk.store import cadences as stored_cadences
from tests.monica_dump import whole_dump
from tests.monica_exports import contact, entry, export, uid, whole_account, whole_contact


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "account.json"
    path.write_text(whole_account(), encoding="utf-8")
    return path


def plan_of(desk, *paths):
    return desk.run(imports.make_plan, paths).result()


def bring(desk, *paths):
    plan = plan_of(desk, *paths)
    desk.run(imports.apply, plan).result()
    return plan


def ids(desk):
    return {row[1]: row[0] for row in desk.reader.rows("SELECT id, name FROM person")}


def test_all_that_an_account_says_comes_in(desk, file):
    bring(desk, file)
    by_name = ids(desk)
    assert set(by_name) == {"Ana Marija Horvat", "Ben Adler", "Lisa", "Old Friend"}
    ana, ben = by_name["Ana Marija Horvat"], by_name["Ben Adler"]
    draft = people.profile(desk.reader, ana).draft
    assert draft.nickname == "Anči"
    assert draft.birthday == PartialDate(1980, 5, 12)
    assert draft.met_on == PartialDate(2015, 6, 1)
    assert draft.introduced_by == ben
    assert [(p.kind.value, p.value, p.label) for p in draft.contact_points] == [
        ("email", "ana@elektra.example", ""),
        ("phone", "+385 1 234 567", ""),
        ("profile", "https://twitter.com/anah", "twitter"),
        ("im", "+385 91 1", "whatsapp"),
        ("profile", "https://www.linkedin.com/in/anahorvat", "linkedin"),
    ]
    assert (draft.positions[0].organization, draft.positions[0].title) == ("Elektra", "Grid engineer")
    assert (draft.city, draft.country, draft.addresses[0].label) == ("Zagreb", "Croatia", "work")
    assert set(draft.tags) == {"storage", "mentor", "starred"}
    assert dict(draft.custom_fields) == {
        "Gender": "Woman", "Food preferences": "vegetarian", "Pet": "Rex (dog)", "Mastodon": "@ana@social.example",
    }  # fmt: skip
    assert draft.notes == (
        "Met her twice.\n\n2021-03-04: Prefers mornings.\n\nReads **everything**.\n\n2024-09-01: new job: At Elektra"
    )
    assert people.profile(desk.reader, ben).draft.birthday == PartialDate(1975)
    assert people.profile(desk.reader, by_name["Lisa"]).draft.birthday == PartialDate(None, 2, 29)
    gone = people.profile(desk.reader, by_name["Old Friend"]).draft
    assert gone.do_not_contact
    assert ("Deceased", "2020-02-02") in gone.custom_fields
    assert desk.reader.one("SELECT name FROM person WHERE archived_at IS NOT NULL") == ("Old Friend",)


def test_what_happened_is_logged_with_day_channel_and_who_began(desk, file):
    bring(desk, file)
    by_name = ids(desk)
    logged = interactions.timeline(desk.reader, by_name["Ana Marija Horvat"])
    assert [(each.on.isoformat(), each.channel, each.initiated_by, each.what) for each in logged] == [
        ("2026-03-01", Channel.SOCIAL, Initiator.THEM, ""),
        ("2026-02-05", Channel.PHONE, Initiator.ME, ""),
        ("2026-02-03", Channel.PHONE, Initiator.THEM, ""),
        ("2026-01-10", Channel.IN_PERSON, None, "Lunch"),
    ]
    assert logged[0].note == "Ana Marija Horvat: Lunch?\n\nme: Yes!"
    assert logged[2].note == "Grid storage.\nWill write."
    assert [name for _, name in logged[3].people] == ["Ben Adler", "Ana Marija Horvat"]
    assert people.profile(desk.reader, by_name["Ben Adler"]).last_on.isoformat() == "2026-01-11"


def test_what_belongs_to_people_comes_in_with_them(desk, file):
    bring(desk, file)
    by_name = ids(desk)
    ana, ben = by_name["Ana Marija Horvat"], by_name["Ben Adler"]
    cadence, origin = stored_cadences.of_person(desk.reader, ana)
    assert (cadence.ideal_days, origin) == (30, "person")
    found = [(each.text, each.on_day.isoformat(), each.rule is not None) for each in reminders.standing(desk.reader)]
    assert found == [("Ask of the project: the pilot", "2027-01-15", True), ("Ask for the slides", "2027-01-15", False)]
    owed = promises.opened(desk.reader)
    assert {(each.promise.by, each.promise.what) for each in owed} == {
        (Side.ME, "12.50 EUR"), (Side.ME, "Send the article: the long one"),
    }  # fmt: skip
    kept = promises.settled(desk.reader)
    assert {(each.promise.by, each.promise.what) for each in kept} == {(Side.THEM, "8.00"), (Side.ME, "Introduce Ben")}
    gone = exchanges.newest(desk.reader)
    assert [(each.on.isoformat(), each.exchange.direction, each.exchange.what) for each in gone] == [
        ("2025-12-26", Direction.RECEIVED, "Wine"),
        ("2025-12-24", Direction.GIVE, "Book; On batteries; 20.00"),
    ]
    assert [each.draft.what for each in ideas.listed(desk.reader, person_id=ana)] == ["Concert"]
    assert {(each.role, each.name) for each in relations.of_person(desk.reader, ana)} == {
        (Role.WORKS_WITH, "Ben Adler"), (Role.FAMILY, "Lisa"),
    }  # fmt: skip
    assert {(each.role, each.name) for each in relations.of_person(desk.reader, ben)} == {
        (Role.WORKS_WITH, "Ana Marija Horvat"), (Role.MANAGER, "Old Friend"),
    }  # fmt: skip


def test_what_is_left_behind_is_named_with_its_number_and_people(desk, file):
    left = {each.kind: (each.count, each.names) for each in plan_of(desk, file).left}
    assert left["document: netdesk keeps no files; it stays in the export"] == (1, ("Ana Marija Horvat",))
    assert left["call: emotions"] == (1, ("Ana Marija Horvat",))
    assert left["reminder whose day is over"] == (1, ("Ana Marija Horvat",))
    assert left["what they are to me: spouse"] == (1, ("Lisa",))
    assert left["my own entry"] == (1, ("Me Myself",))
    assert left["entry of the diary"] == (1, ())
    assert not [kind for kind in left if "photo" in kind or "picture" in kind]


def test_the_same_account_again_changes_nothing_and_one_undo_takes_all_back(desk, file):
    assert not bring(desk, file).is_empty
    for _ in range(2):
        again = plan_of(desk, file)
        assert again.is_empty
        assert (len(again.sames), len(again.touches.same), again.kept) == (4, 5, 15)
    desk.run(undo.undo).result()
    for table in ("person", "interaction", "reminder", "promise", "exchange", "idea", "relation"):
        assert desk.reader.one(f"SELECT count(*) FROM {table}") == (0,)
    assert desk.reader.one("SELECT count(*) FROM cadence WHERE person_id IS NOT NULL") == (0,)
    assert not plan_of(desk, file).is_empty


def test_somebody_stored_is_recognised_and_what_is_theirs_stays_so(desk, file):
    point = ContactPoint(ContactKind.EMAIL, "ana@elektra.example")
    ana = desk.run(people.add, PersonDraft(given="Ana", family="Horvat", contact_points=(point,))).result()
    from netdesk.core.cadence import Cadence

    desk.run(cadences.set_for_people, [ana], Cadence.of(7)).result()
    plan = bring(desk, file)
    assert [each.person_id for each in plan.updates] == [ana]
    assert len(interactions.timeline(desk.reader, ana)) == 4
    assert stored_cadences.of_person(desk.reader, ana)[0].ideal_days == 7
    again = plan_of(desk, file)
    assert again.is_empty


def test_who_is_unclear_keeps_what_happened_whichever_way_it_is_answered(desk, file):
    ana = desk.run(people.add, PersonDraft(given="Ana", additional="Marija", family="Horvat",
                   contact_points=(ContactPoint(ContactKind.EMAIL, "other@example.org"),))).result()  # fmt: skip
    plan = plan_of(desk, file)
    assert [each.person_id for each in plan.unclear] == [ana]
    desk.run(imports.apply, plan, (), plan.unclear).result()
    assert len(interactions.timeline(desk.reader, ana)) == 4
    desk.run(undo.undo).result()
    desk.run(imports.apply, plan_of(desk, file)).result()
    assert interactions.timeline(desk.reader, ana) == []
    newest = max(id_ for id_, name in desk.reader.rows("SELECT id, name FROM person") if name == "Ana Marija Horvat")
    assert len(interactions.timeline(desk.reader, newest)) == 4


def test_the_sql_export_brings_in_the_same_people_and_log(desk, tmp_path):
    path = tmp_path / "whatever.txt"
    path.write_text(whole_dump(), encoding="utf-8")
    plan = bring(desk, path)
    by_name = ids(desk)
    ana = by_name["Ana O'Hara; DROP"]
    draft = people.profile(desk.reader, ana).draft
    assert draft.birthday == PartialDate(None, 5, 12)
    assert (draft.met_where, draft.met_how) == ("Zagreb", 'over "coffee"\nand a \\ backslash')
    assert draft.contact_points[0].value == "+38512345"
    assert (draft.tags, draft.city, draft.country) == (("storage",), "Zagreb", "Croatia")
    logged = interactions.timeline(desk.reader, ana)
    assert [(each.on.isoformat(), each.channel, each.what) for each in logged] == [
        ("2026-03-01", Channel.MESSAGE, ""),
        ("2026-02-03", Channel.PHONE, ""),
        ("2026-01-10", Channel.IN_PERSON, "Lunch"),
    ]  # fmt: skip
    assert [each.promise.what for each in promises.opened(desk.reader)] == ["for the tickets"]
    assert {each.role for each in relations.of_person(desk.reader, ana)} == {Role.MANAGER}
    left = {each.kind: each.count for each in plan.left}
    assert left["debt: amount of money"] == 1
    assert left["weather"] == 1
    again = plan_of(desk, path)
    assert again.is_empty
    assert again.kept == len(plan.belongings)


@pytest.mark.parametrize(
    ("cut", "told"),
    [
        (lambda text: text[: len(text) // 2], "line"),
        (lambda text: text.replace('"account": {', '"account": 3, "exported_by": {', 1), "account"),
        (lambda text: text.replace("[", "[" * 100_000, 1), "Export it again"),
    ],
)
def test_a_damaged_export_is_refused_in_words(desk, tmp_path, cut, told):
    path = tmp_path / "account.json"
    path.write_text(cut(whole_account()), encoding="utf-8")
    with pytest.raises(FileError, match=told):
        plan_of(desk, path)
    assert count(desk.reader, None) == 0


def test_an_export_of_absurdly_many_parts_is_refused(desk, tmp_path):
    path = tmp_path / "account.json"
    head = '{"version": "1.0-preview.1", "app_version": "4.1.2", "exported_by": "x", "account": {"data": ['
    path.write_bytes(head.encode() + b"{}," * 11_000_000)
    with pytest.raises(FileError, match="parts"):
        plan_of(desk, path)


def test_a_contact_without_a_name_is_named_by_line_and_the_others_come_in(desk, tmp_path):
    nameless = contact("", first_name="")
    path = tmp_path / "account.json"
    path.write_text(export([whole_contact(), nameless], [entry("lunch", summary="Lunch", happened_at="2026-01-10")]))
    plan = bring(desk, path)
    line = next(n for n, text in enumerate(path.read_text().splitlines(), 1) if nameless["uuid"] in text)
    assert [(each.where, each.reason) for each in plan.unreadable] == [
        (f"contact 2 (line {line})", "This contact has no name. Give it one in Monica and export again.")
    ]
    assert count(desk.reader, None) == 1


def test_a_contact_taken_for_another_of_the_file_has_no_relation_with_itself(desk, tmp_path):
    twins = [
        contact("Li Wei", {"contact_field": [entry("m", data="li@example.org", type=uid("Email"))]}),
        {**contact("Li Wei"), "uuid": uid("Li Wei")},
    ]
    path = tmp_path / "account.json"
    path.write_text(export(twins, [], [entry("r", type="friend", contact_is=uid("Li Wei"), of_contact=uid("Li Wei"))]))
    bring(desk, path)
    assert desk.reader.one("SELECT count(*) FROM relation") == (0,)


def test_every_field_of_an_account_comes_in_or_is_named(desk, tmp_path):
    strange = json.loads(whole_account())
    person = strange["account"]["data"][0]["values"][0]
    person["properties"]["shoe_size"] = "41"
    person["data"].append({"count": 1, "type": "hobby", "values": [entry("hobby", name="chess")]})
    strange["account"]["data"].append({"count": 1, "type": "company", "values": [entry("co", name="Elektra")]})
    path = tmp_path / "account.json"
    path.write_text(json.dumps(strange))
    kinds = {each.kind for each in plan_of(desk, path).left}
    assert {"contact: shoe size", "hobby", "company"} <= kinds


def test_each_kind_of_belonging_has_a_word(desk, file):
    kinds = {kind_of(each.belonging) for each in plan_of(desk, file).belongings}
    assert kinds == {
        "reminder", "promise", "exchange", "idea", "cadence", "relation", "introduction", "archived",
    }  # fmt: skip
    assert all(isinstance(each.belonging, Belonging) for each in plan_of(desk, file).belongings)
