"""Bringing real files in: planned, applied as one step, cancelled, and the same again."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from netdesk.core.dates import PartialDate
from netdesk.core.differences import FieldChange
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position
from netdesk.errors import StaleError
from netdesk.services import duplicates, imports, people, undo
from netdesk.services.desk import Desk
from netdesk.store import person_drafts

DATA = Path(__file__).parent.parent / "data"
LINKEDIN = next(DATA.glob("linkedin/**/*Connections.csv"))
ANA = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Horvat\r\nN:Horvat;Ana;;;\r\n{}END:VCARD\r\n"


@pytest.fixture
def card(tmp_path):
    path = tmp_path / "ana.vcf"

    def write(*lines):
        path.write_text(ANA.format("".join(f"{line}\r\n" for line in lines)), newline="")
        return path

    return write


def plan_of(desk, *paths):
    return desk.run(imports.make_plan, paths).result()


def count(desk):
    return desk.reader.one("SELECT count(*) FROM person")[0]


def test_a_whole_linkedin_export_comes_in_as_one_step_and_leaves_with_one_undo(desk):
    plan = plan_of(desk, LINKEDIN)
    brought = desk.run(imports.apply, plan).result()
    assert brought == len(plan.creates) == count(desk) > 1900
    assert plan_of(desk, LINKEDIN).is_empty
    desk.run(undo.undo).result()
    assert count(desk) == 0
    desk.run(undo.redo).result()
    assert count(desk) == brought
    assert plan_of(desk, LINKEDIN).is_empty


def test_all_real_cards_come_in_or_are_named_and_again_there_is_nothing_to_do(desk):
    files = sorted(DATA.glob("vcards/**/*.vcf"))
    plan = plan_of(desk, *files)
    assert len(plan.creates) > 1000
    assert all(trouble.file and trouble.reason for trouble in plan.unreadable)
    desk.run(imports.apply, plan).result()
    again = plan_of(desk, *files)
    assert again.is_empty
    assert len(again.sames) == len(plan.creates)
    for path in files:
        if not path.stem.endswith("__Empty"):
            assert not plan_of(desk, path).creates, path


def test_a_name_that_would_garble_what_stands_beside_it_is_shown_plain_and_known_again(desk, tmp_path):
    path = tmp_path / "odd.vcf"
    names = ("\u202eAna Horvat", "Ben\x1b[31m Adler\x07", "\u202e", "\u200b\u2060", "Zoe" + "\u0308\u0316" * 200)
    cards = (
        f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nEMAIL:a{n}@x.org\r\nEND:VCARD\r\n" for n, name in enumerate(names)
    )
    path.write_text("".join(cards), encoding="utf-8", newline="")
    desk.run(imports.apply, plan_of(desk, path)).result()
    shown = [row[0] for row in desk.reader.rows("SELECT name FROM person ORDER BY id")]
    assert shown[:4] == ["Ana Horvat", "Ben [31m Adler", "a2@x.org", "a3@x.org"]
    assert shown[4] == "Zoe" + "\u0308\u0316" * 4
    assert plan_of(desk, path).is_empty


def test_who_has_only_a_name_that_cannot_be_seen_comes_in_and_is_found_by_what_it_consists_of(desk, tmp_path):
    path = tmp_path / "unseen.vcf"
    path.write_text("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:\u200b\u2060\r\nEND:VCARD\r\n", encoding="utf-8", newline="")
    desk.run(imports.apply, plan_of(desk, path)).result()
    assert [name for _, name in people.find(desk.reader, "U+200B")] == ["U+200B U+2060"]
    assert plan_of(desk, path).is_empty


@pytest.mark.parametrize(
    "lines",
    [
        "FN:A\x01na\x7f",
        "FN:Ana\x0bHorvat",
        "FN:-",
        "FN:--- -",
        "N:;;\x02Ana\x90;;",
        "FN:An" + "\u0489" * 20 + "a",
        "FN:\x01\x02",
    ],
    ids=ascii,
)
def test_a_name_of_any_characters_comes_in_once(desk, tmp_path, lines):
    path = tmp_path / "odd.vcf"
    path.write_text(f"BEGIN:VCARD\r\nVERSION:3.0\r\n{lines}\r\nEND:VCARD\r\n", encoding="utf-8", newline="")
    desk.run(imports.apply, plan_of(desk, path)).result()
    assert count(desk) == 1
    assert plan_of(desk, path).is_empty


def test_what_the_user_edited_meanwhile_comes_back_only_as_a_change_that_can_be_left_out(desk, card):
    path = card("TITLE:Engineer", "ORG:Elektra", "TEL:+385 1 234")
    desk.run(imports.apply, plan_of(desk, path)).result()
    (ana,) = (id_ for id_, _ in people.find(desk.reader, "Ana"))
    stored = people.profile(desk.reader, ana).draft
    desk.run(people.edit, ana, replace(stored, notes="mine", city="Split")).result()
    assert plan_of(desk, path).is_empty
    path = card("TITLE:Director", "ORG:Elektra", "NOTE:theirs")
    plan = plan_of(desk, path)
    (update,) = plan.updates
    assert [change.field for change in update.changes] == ["positions", "notes"]
    desk.run(imports.apply, plan, update.changes[1:]).result()
    draft = people.profile(desk.reader, ana).draft
    assert (draft.positions[0].title, draft.notes, draft.city) == ("Director", "mine", "Split")


def test_lines_without_a_field_are_kept(desk, card):
    desk.run(imports.apply, plan_of(desk, card("X-FAVOURITE-COLOUR:blue"))).result()
    (ana,) = (id_ for id_, _ in people.find(desk.reader, "Ana"))
    assert people.profile(desk.reader, ana).draft.extra_lines == ("X-FAVOURITE-COLOUR:blue",)


def test_somebody_unclear_comes_in_as_new_or_as_who_they_are(desk, card):
    known = PersonDraft(given="Ana", family="Horvat")
    ana = desk.run(people.add, replace(known, city="Zagreb")).result()
    path = card("EMAIL:ana@example.org")
    desk.run(people.edit, ana, replace(people.profile(desk.reader, ana).draft, notes="old friend")).result()
    (update,) = plan_of(desk, path).updates
    assert isinstance(update.changes[0], FieldChange)
    other = PersonDraft(given="Ben", family="Horvat", contact_points=update.result().contact_points)
    desk.run(people.delete, [ana]).result()
    ben = desk.run(people.add, other).result()
    plan = plan_of(desk, path)
    (unclear,) = plan.unclear
    assert unclear.person_id == ben
    desk.run(imports.apply, plan, (), [unclear]).result()
    assert count(desk) == 1
    desk.run(undo.undo).result()
    desk.run(imports.apply, plan_of(desk, path)).result()
    assert count(desk) == 2
    assert plan_of(desk, path).is_empty


def test_cancelled_while_applying_nothing_has_changed(desk):
    plan = plan_of(desk, LINKEDIN)
    steps = []
    with pytest.raises(imports.Cancelled):
        desk.run(
            imports.apply, plan, on_progress=lambda done, total: steps.append(done), is_cancelled=lambda: len(steps) > 3
        ).result()
    assert steps
    assert count(desk) == 0
    assert undo.undoable(desk.reader) is None


def test_a_plan_made_before_something_changed_is_not_applied(desk, card):
    plan = plan_of(desk, card("EMAIL:ana@example.org"))
    desk.run(imports.apply, plan).result()
    with pytest.raises(StaleError):
        desk.run(imports.apply, plan).result()
    assert count(desk) == 1
    desk.run(undo.undo).result()
    desk.run(imports.apply, plan).result()
    assert count(desk) == 1


def test_what_another_process_writes_at_the_last_moment_is_seen(desk, card, tmp_path, monkeypatch):
    file = card("EMAIL:ana@example.org")
    plan = plan_of(desk, file)
    other = Desk(tmp_path, desk.clock)
    same = other.run(imports.make_plan, [file]).result()
    read = person_drafts.read

    def others_are_quicker(reader, ids):
        monkeypatch.setattr(person_drafts, "read", read)
        other.run(imports.apply, same).result()
        return read(reader, ids)

    monkeypatch.setattr(person_drafts, "read", others_are_quicker)
    with pytest.raises(StaleError):
        desk.run(imports.apply, plan).result()
    other.close()
    assert count(desk) == 1


def test_a_file_that_cannot_be_read_does_not_keep_the_others_out(desk, card, tmp_path):
    bad = tmp_path / "holiday.vcf"
    shutil.copy(__file__, bad)
    plan = plan_of(desk, bad, card("EMAIL:ana@example.org"))
    assert len(plan.creates) == 1
    assert plan.unreadable[0].file == "holiday.vcf"


def test_somebody_whose_card_is_spelled_otherwise_is_unclear(desk, card):
    stored = PersonDraft(given="Anna", family="Horvath", positions=(Position("Elektra d.o.o."),))
    anna = desk.run(people.add, stored).result()
    (unclear,) = plan_of(desk, card("ORG:Elektra")).unclear
    assert (unclear.person_id, unclear.reason) == (anna, "names spelled almost alike, same organization")
    assert plan_of(desk, card("ORG:Orval")).unclear == ()


def test_the_cards_of_two_who_were_merged_both_speak_of_who_is_left(desk, tmp_path):
    cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{0}\r\nFN:{1}\r\nEMAIL:ana@x.org\r\nEND:VCARD\r\n"
    path = tmp_path / "two.vcf"
    path.write_text(cards.format("u:1", "Ana Horvat") + cards.format("u:2", "Ana Kovač"), newline="")
    desk.run(imports.apply, plan_of(desk, path)).result()
    (pair,) = duplicates.candidates(desk.reader)
    desk.run(duplicates.merge, pair.low_id, pair.high_id).result()
    plan = plan_of(desk, path)
    assert (plan.creates, plan.unclear) == ((), ())
    assert {each.person_id for each in (*plan.updates, *plan.sames)} == {pair.low_id}


def test_a_number_with_and_without_its_country_is_one(desk, card):
    number = ContactPoint(ContactKind.PHONE, "+385 1 234 5678")
    stored = PersonDraft(given="Ana", family="Horvat", country="Croatia", contact_points=(number,))
    ana = desk.run(people.add, replace(stored, birthday=PartialDate(1980, 4, 12))).result()
    (update,) = plan_of(desk, card("TEL:01 234 5678", "BDAY:19790412")).updates
    assert update.person_id == ana
