"""Who is as they came in goes out without being looked at, and not a line differs from when they are."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest

from netdesk.core.listing import SortBy
from netdesk.core.people import Address, ContactKind, ContactPoint, Position
from netdesk.core.photos import Photo
from netdesk.exchange.vcard_out import vcard
from netdesk.services import exports, imports, listing, organizations, people, photos, selection, undo
from netdesk.store import person_drafts
from tests.pictures import picture

FILES = sorted((Path(__file__).parents[1] / "data" / "vcards").glob("*/*.vcf"))
CARDS = """BEGIN:VCARD
VERSION:4.0
N:Horvat;Ana;;;
FN:Ana Horvat
UID:ana-1
X-ODD:kept as it is
PHOTO:data:image/jpeg;base64,PICTURE
TEL;TYPE=CELL:+385 91 555 0199
ADR;TYPE=HOME:;;Ilica 10;Zagreb;;10000;Croatia
ORG:Elektra;Grid
TITLE:Engineer
CATEGORIES:friends
EXPERTISE;LEVEL=expert:grids
HOBBY:sailing
LANG;PREF=1:fr
NOTE:met at PyCon\\, in the long queue for the tea that everybody wanted and nobody had
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Marić;Ben;;;
FN:Ben Marić
END:VCARD
""".replace("PICTURE", b64encode(picture(9, 9)).decode())
EDITS = {
    "a name": lambda desk, ana: edit(desk, ana, given="Anna", display_name="Anna Horvat"),
    "a note": lambda desk, ana: edit(desk, ana, notes="prefers coffee"),
    "a number more": lambda desk, ana: edit(
        desk, ana, contact_points=(*stored(desk, ana).contact_points, ContactPoint(ContactKind.PHONE, "1", "work"))
    ),
    "no number": lambda desk, ana: edit(desk, ana, contact_points=()),
    "another address": lambda desk, ana: edit(desk, ana, addresses=(Address("Kaptol 1", "Zagreb"),)),
    "other work": lambda desk, ana: edit(desk, ana, positions=(Position("Orval", "Director"),)),
    "no extra line": lambda desk, ana: edit(desk, ana, extra_lines=()),
    "a tag": lambda desk, ana: desk.run(selection.change_tags, [ana], ["client"]).result(),
    "a skill more": lambda desk, ana: edit(desk, ana, skills=("grids", "law")),
    "no topic": lambda desk, ana: edit(desk, ana, topics=()),
    "a topic's letter case": lambda desk, ana: edit(desk, ana, topics=("Sails",)),
    "a language more": lambda desk, ana: edit(desk, ana, languages=("fr", "Croatian")),
    "no language": lambda desk, ana: edit(desk, ana, languages=()),
    "another need": lambda desk, ana: edit(desk, ana, needs=("a flat",)),
    "an own field": lambda desk, ana: edit(desk, ana, custom_fields=(("Dog", "Rex"),)),
    "a name as it sounds": lambda desk, ana: edit(desk, ana, phonetic_given="Anna"),
    "an organization's name": lambda desk, _: rename(desk, "Elektra", "Elektra Grid"),
    "no photo": lambda desk, ana: desk.run(photos.remove, ana).result(),
    "a photo": lambda desk, ana: desk.run(photos.put, ana, Photo("image/png", b"\x89PNG")).result(),
}


def bring(desk, path):
    desk.run(imports.apply, desk.run(imports.make_plan, [path]).result()).result()
    return listing.ids(desk.reader, None, SortBy.NAME)


def stored(desk, person_id):
    return person_drafts.read(desk.reader, [person_id])[person_id]


def edit(desk, person_id, **facts):
    desk.run(people.edit, person_id, replace(stored(desk, person_id), **facts)).result()


def rename(desk, old, new):
    number = organizations.find_one(desk.reader, old)
    draft = replace(organizations.page(desk.reader, number).draft, name=new)
    desk.run(organizations.edit, number, draft).result()


def looked_at(desk, ids):
    """The cards as they are written of people who were edited."""
    drafts = person_drafts.read(desk.reader, ids)
    return "".join(vcard(drafts[id_], "", photos.of(desk.reader, id_)) for id_ in ids).encode("utf-8", "replace")


def unedited(desk, ids):
    return {row[0] for row in person_drafts.unedited(desk.reader, ids)}


def test_real_cards_go_out_as_if_they_had_been_looked_at(desk):
    ids = bring(desk, FILES[0].parent.parent)
    straight = unedited(desk, ids)
    assert len(straight) > 0.9 * len(ids)
    ids = [id_ for id_ in ids if id_ in straight]
    assert exports.people_vcards(desk.reader, ids).split(b"BEGIN:VCARD") == looked_at(desk, ids).split(b"BEGIN:VCARD")


def test_cards_go_out_as_they_came_in_the_order_asked_for(desk, tmp_path):
    path = tmp_path / "cards.vcf"
    path.write_text(CARDS, encoding="utf-8")
    ids = bring(desk, path)
    ana, ben = CARDS.split("BEGIN:VCARD\n")[1:]
    for order, cards in ((ids, (ana, ben)), (ids[::-1], (ben, ana))):
        out = exports.people_vcards(desk.reader, order).decode().replace("\r\n ", "").replace("\r\n", "\n")
        assert re.sub("UID:(?!ana-1).*\n", "", out) == "".join(f"BEGIN:VCARD\n{card}" for card in cards)


@pytest.mark.parametrize("kind", EDITS)
def test_what_has_changed_is_looked_at(desk, tmp_path, kind):
    path = tmp_path / "cards.vcf"
    path.write_text(CARDS, encoding="utf-8")
    ana, ben = bring(desk, path)
    before = exports.people_vcards(desk.reader, [ana, ben])
    EDITS[kind](desk, ana)
    changed = exports.people_vcards(desk.reader, [ana, ben])
    assert changed == looked_at(desk, [ana, ben])
    assert changed != before
    assert unedited(desk, [ana, ben]) == {ben}
    desk.run(undo.undo).result()
    assert exports.people_vcards(desk.reader, [ana, ben]) == before
    desk.run(undo.redo).result()
    assert exports.people_vcards(desk.reader, [ana, ben]) == changed


def test_who_came_in_on_two_cards_and_who_comes_back_by_redo_are_looked_at(desk, tmp_path):
    path = tmp_path / "cards.vcf"
    ana = CARDS.split("BEGIN:VCARD\n")[1]
    path.write_text(f"BEGIN:VCARD\n{ana}BEGIN:VCARD\n{ana.replace('+385 91', '+385 92')}", encoding="utf-8")
    (both,) = bring(desk, path)
    assert unedited(desk, [both]) == set()
    assert b"+385 92 555" in exports.people_vcards(desk.reader, [both])
    desk.run(undo.undo).result()
    path.write_text(CARDS, encoding="utf-8")
    ids = bring(desk, path)
    before = exports.people_vcards(desk.reader, ids)
    desk.run(undo.undo).result()
    desk.run(undo.redo).result()
    assert unedited(desk, ids) == set()
    assert exports.people_vcards(desk.reader, ids) == before
    desk.run(people.delete, ids).result()
    assert exports.people_vcards(desk.reader, ids) == b""
