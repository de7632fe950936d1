"""What was taken from somebody leaves the card they came in with, undo brings it back, and the rest stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from netdesk.core.listing import SortBy
from netdesk.core.people import Address, PersonDraft
from netdesk.services import dossiers, exports, imports, listing, milestones, people, queries, selection, undo
from netdesk.store import person_drafts

TODAY = date(2026, 11, 20)
CARD = """BEGIN:VCARD
VERSION:3.0
N:Horvat;Ana;;;
FN:Ana Horvat
UID:ana-1
X-ODD;X-P=1:kept as it is
item1.EMAIL;TYPE=INTERNET:ana@secret.example
item1.X-ABLABEL:the hidden one
EMAIL;TYPE=WORK:ana@elektra.example
TEL;TYPE=CELL:+385 91 555 0199
ORG:Elektra;Grid
TITLE:Engineer
CATEGORIES:friends,hush
BDAY:1970-04-12
NOTE:met at PyCon
X-PHONETIC-LAST-NAME:Horwath
EXPERTISE;LEVEL=expert:tunnels
HOBBY:sailing
X-NETDESK-NEED:a flat
X-NETDESK-FIELD:Dog;Rex
REV:2020-01-01T00:00:00Z
END:VCARD
"""


@pytest.fixture
def person_id(desk, tmp_path):
    path = tmp_path / "ana.vcf"
    path.write_text(CARD.replace("\n", "\r\n"), encoding="utf-8")
    desk.run(imports.apply, desk.run(imports.make_plan, [path]).result()).result()
    return listing.ids(desk.reader, None, SortBy.NAME)[0]


def stored(desk, person_id):
    return person_drafts.read(desk.reader, [person_id])[person_id]


def kept(desk, person_id):
    draft = stored(desk, person_id)
    return "\n".join((draft.source_card, *draft.extra_lines))


def edit(desk, person_id, **facts):
    desk.run(people.edit, person_id, replace(stored(desk, person_id), **facts)).result()


def card_of(desk, person_id):
    return exports.people_vcards(desk.reader, [person_id]).decode().split("\r\n")


def without(draft, value):
    return tuple(point for point in draft.contact_points if point.value != value)


def test_what_is_deleted_leaves_the_card_with_its_label_and_nothing_else_does(desk, person_id):
    edit(desk, person_id, contact_points=without(stored(desk, person_id), "ana@secret.example"))
    assert "secret" not in kept(desk, person_id)
    assert "hidden" not in kept(desk, person_id)
    gone = {
        "item1.EMAIL;TYPE=INTERNET:ana@secret.example",
        "item1.X-ABLABEL:the hidden one",
        "REV:2020-01-01T00:00:00Z",
    }
    assert card_of(desk, person_id) == [line for line in CARD.split("\n") if line not in gone]
    desk.run(undo.undo).result()
    assert card_of(desk, person_id) == CARD.split("\n")


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"birthday": None}, "1970"),
        ({"positions": ()}, "Elektra"),
        ({"tags": ("friends",)}, "hush"),
        ({"notes": ""}, "PyCon"),
        ({"family": "Novak"}, "Horvat"),
        ({"phonetic_family": ""}, "Horwath"),
        ({"skills": ()}, "tunnels"),
        ({"topics": ("sails",)}, "sailing"),
        ({"needs": ()}, "a flat"),
        ({"custom_fields": ()}, "Rex"),
    ],
)
def test_each_kind_of_fact(desk, person_id, facts, words):
    edit(desk, person_id, **facts)
    left = kept(desk, person_id)
    assert words not in left
    assert "X-ODD;X-P=1" in left
    assert "ana@elektra.example" in left


def test_a_form_that_is_saved_does_so_too(desk, person_id):
    seen = dossiers.read(desk.reader, person_id)
    edited = replace(seen, draft=replace(seen.draft, contact_points=without(seen.draft, "+385 91 555 0199")))
    desk.run(dossiers.save, person_id, edited, seen).result()
    assert "555 0199" not in kept(desk, person_id)


def test_what_is_taken_from_many_at_once_leaves_their_cards(desk, person_id):
    desk.run(selection.change_tags, [person_id], (), ("hush",)).result()
    desk.run(selection.set_organization, [person_id], "").result()
    assert "hush" not in kept(desk, person_id)
    assert "Elektra" not in kept(desk, person_id)
    assert "CATEGORIES:friends" in card_of(desk, person_id)


def test_a_second_edit_finds_what_the_first_left(desk, person_id):
    edit(desk, person_id, nickname="Anči")
    before = card_of(desk, person_id)
    edit(desk, person_id, birthday=None)
    assert [line for line in before if not line.startswith("BDAY")] == card_of(desk, person_id)


def test_the_database_holds_the_words_no_more_once_it_is_closed(desk, person_id, tmp_path):
    path = desk.folder / "netdesk.db"
    edit(desk, person_id, contact_points=without(stored(desk, person_id), "+385 91 555 0199"))
    desk.close()
    raw = b"".join(each.read_bytes() for each in desk.folder.glob(f"{path.name}*"))
    assert b"ana@elektra.example" in raw
    assert b"555 0199" not in raw


def gone_and_back(desk, path, person_id):
    """Their card says nothing new of them; removed and brought in from it again, they have the id that is returned."""
    for version in ("3.0", "4.0"):
        path.write_bytes(exports.people_vcards(desk.reader, [person_id], version))
        assert desk.run(imports.make_plan, [path]).result().is_empty
    desk.run(people.delete, [person_id]).result()
    desk.run(imports.apply, desk.run(imports.make_plan, [path]).result()).result()
    (again,) = listing.ids(desk.reader, None, SortBy.NAME)
    return again


def test_a_place_without_a_street_comes_back_as_the_place_that_it_was(desk, tmp_path):
    lives = PersonDraft(given="Li", family="Wei", city="Zagreb", country="Croatia")
    person_id = desk.run(people.add, lives).result()
    path = tmp_path / "li.vcf"
    again = gone_and_back(desk, path, person_id)
    assert (stored(desk, again).city, stored(desk, again).addresses) == ("Zagreb", ())
    edit(desk, again, city="Split")
    assert [line for line in card_of(desk, again) if "ADR" in line] == ["ADR;TYPE=HOME:;;;Split;;;Croatia"]
    edit(desk, again, addresses=(Address("Riva 1", "Split", country="Croatia", label="home"),))
    assert [line for line in card_of(desk, again) if "ADR" in line] == ["ADR;TYPE=HOME:;;Riva 1;Split;;;Croatia"]


def test_skills_topics_needs_and_own_fields_leave_on_a_card_and_come_back(desk, tmp_path):
    knows = PersonDraft(
        given="Li",
        phonetic_given="Lee",
        skills=("grids", "law, tariffs"),
        topics=("storage",),
        needs=("a flat; soon",),
        custom_fields=(("Dog", "Rex\\1"), ("Shoe; size", "42\nwide")),
    )
    person_id = desk.run(people.add, knows).result()
    path = tmp_path / "li.vcf"
    again = gone_and_back(desk, path, person_id)
    back = stored(desk, again)
    for field in ("phonetic_given", "skills", "topics", "needs", "custom_fields"):
        assert getattr(back, field) == getattr(knows, field), field
    assert back.extra_lines == ()
    assert desk.run(imports.make_plan, [path]).result().is_empty


def test_a_name_as_it_sounds_on_a_card_is_searched_for(desk, tmp_path):
    path = tmp_path / "an.vcf"
    path.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nN:\u4f55;\u5b89;;;\nX-PHONETIC-LAST-NAME:Ho\nEND:VCARD\n", encoding="utf-8"
    )
    desk.run(imports.apply, desk.run(imports.make_plan, [path]).result()).result()
    found = {
        text: len(listing.ids(desk.reader, queries.read(desk.reader, text, TODAY), SortBy.NAME))
        for text in ("ho", "hu")
    }
    assert found == {"ho": 1, "hu": 0}


def test_what_a_card_says_somebody_can_do_is_news_once_something_was_known(desk, tmp_path):
    path = tmp_path / "cards.vcf"

    def bring(name, *skills):
        lines = "".join(f"EXPERTISE:{skill}\n" for skill in skills)
        path.write_text(f"BEGIN:VCARD\nVERSION:4.0\nN:{name};;;;\n{lines}END:VCARD\n", encoding="utf-8")
        desk.run(imports.apply, desk.run(imports.make_plan, [path]).result()).result()
        return [each.new for each in milestones.news(desk.reader)]

    bring("Novak")
    assert bring("Wei", "grids") == []
    assert bring("Novak", "law") == []
    assert bring("Novak", "law", "tariffs") == ["tariffs"]
