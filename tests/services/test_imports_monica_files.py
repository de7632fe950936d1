"""Photos and documents of Monica: a person's photo comes in where the export holds it; what is left says why."""

from __future__ import annotations

import json

import pytest

from netdesk.core.people import ContactKind, ContactPoint, PersonDraft
from netdesk.services import imports, people, photos, undo
from netdesk.services.exports import people_vcards
from tests.monica_exports import contact, entry, export, uid
from tests.monica_twins import sql_of
from tests.pictures import camera_picture, data_url, picture, seen

RED, BLUE = (254, 0, 0), (0, 0, 254)


def file(key, data=None, name=None, **more):
    said = {"original_filename": name or f"{key}.jpg", "filesize": 3, "mime_type": "image/jpeg", **more}
    return entry(key, dataUrl=data and data_url(data), **said)


def avatar(key=None, source="photo", **more):
    return {"avatar_source": source, "has_avatar": False, **({"avatar_photo": uid(key)} if key else {}), **more}


def account():
    people = [
        contact("Ana Red", {"photo": [uid("blue"), uid("red")]}, avatar=avatar("red")),
        contact("Ben Gallery", {"photo": [uid("broken"), uid("blue"), uid("red")]}, avatar=avatar(source="default")),
        contact("Chloé Lost", {"photo": [uid("lost")]}, avatar=avatar("lost")),
        contact("Dmitri Web", avatar=avatar(source="gravatar", avatar_gravatar_url="https://gravatar.example/x")),
        contact("Elif Paper", {"document": [uid("cv")]}, avatar=avatar(source="adorable")),
        contact("Farid Old", avatar={"avatar_source": "default", "has_avatar": True, "avatar_file_name": "a/b.jpg"}),
    ]
    files = [
        file("red", picture(1200, 600, "#ff0000")),
        file("blue", picture(40, 40, "#0000ff", "PNG")),
        file("broken", b"no picture"),
        file("lost"),
        file("alone", picture()),
    ]
    return export(people, photo=files, document=[file("cv", b"%PDF", "cv.pdf"), file("gone.pdf")])


def plan_of(desk, path):
    return desk.run(imports.make_plan, [path]).result()


def bring(desk, path):
    plan = plan_of(desk, path)
    desk.run(imports.apply, plan).result()
    return plan


@pytest.fixture
def path(tmp_path):
    written = tmp_path / "account.json"
    written.write_text(account(), encoding="utf-8")
    return written


def photo_of(desk, name):
    (id_,) = desk.reader.one("SELECT id FROM person WHERE name = ?", (name,))
    found = photos.of(desk.reader, id_)
    return found and seen(found.image)


def test_the_photo_somebody_is_shown_with_comes_in_small(desk, path):
    plan = bring(desk, path)
    assert [each.belonging.names for each in plan.belongings] == [("Ana Red",), ("Ben Gallery",)]
    assert photo_of(desk, "Ana Red") == ("JPEG", (512, 256), RED)
    assert photo_of(desk, "Ben Gallery") == ("JPEG", (40, 40), BLUE)
    for name in ("Chloé Lost", "Dmitri Web", "Elif Paper", "Farid Old"):
        assert photo_of(desk, name) is None
    again = plan_of(desk, path)
    assert again.is_empty
    assert again.kept == 2
    desk.run(undo.undo).result()
    assert desk.reader.one("SELECT count(*) FROM photo") == (0,)
    desk.run(undo.redo).result()
    assert photo_of(desk, "Ana Red") == ("JPEG", (512, 256), RED)


def test_what_the_camera_wrote_does_not_come_in(desk, tmp_path):
    path = tmp_path / "account.json"
    path.write_text(export([contact("Ana Red", avatar=avatar("x"))], photo=[file("x", camera_picture(1200, 600))]))
    bring(desk, path)
    (image,) = desk.reader.one("SELECT image FROM photo")
    assert seen(image)[1] == (256, 512)
    assert b"Exif" not in image


def test_a_photo_of_ones_own_stays_and_the_card_goes_out_with_what_came_in(desk, path):
    point = ContactPoint(ContactKind.EMAIL, "ana@example.org")
    own = photos.photo_from_bytes(picture(20, 20, "#00ff00"), "own.png")
    ana = desk.run(
        people.add, PersonDraft(given="Ana", family="Red", uid=uid("Ana Red"), contact_points=(point,))
    ).result()
    desk.run(photos.put, ana, own).result()
    plan = bring(desk, path)
    assert [each.belonging.names for each in plan.belongings] == [("Ben Gallery",)]
    assert photos.of(desk.reader, ana) == own
    ids = [id_ for (id_,) in desk.reader.rows("SELECT id FROM person")]
    assert people_vcards(desk.reader, ids).count(b"\nPHOTO") == 2


def test_each_file_that_is_left_says_why_and_whose_it_is(desk, path):
    left = {each.kind: (each.count, each.names) for each in plan_of(desk, path).left}
    assert {
        kind: said for kind, said in left.items() if "photo" in kind or "picture" in kind or "document" in kind
    } == {
        "further photo: netdesk keeps one of each person": (2, ("Ana Red", "Ben Gallery")),
        "photo: damaged, too large or no picture": (
            1,
            ("Ben Gallery",),
        ),
        "photo: its file was not there to be exported": (1, ("Chloé Lost",)),
        "picture: lies on the web, from where netdesk takes nothing": (1, ("Dmitri Web",)),
        "document: netdesk keeps no files; it stays in the export": (1, ("Elif Paper",)),
        "document: only the name of its file is there": (1, ()),
        "picture: only the name of its file is there": (1, ("Farid Old",)),
        "photo of no contact": (1, ()),
    }


def test_the_sql_export_has_the_names_of_files_alone_and_the_json_one_brings_them_later(desk, path, tmp_path):
    dump = tmp_path / "account.sql"
    dump.write_text(sql_of(path.read_text(encoding="utf-8")), encoding="utf-8")
    plan = bring(desk, dump)
    left = {each.kind: (each.count, each.names) for each in plan.left}
    names = ("Ana Red", "Ben Gallery", "Chloé Lost")
    assert left["photo: only the name of its file is there; the JSON export has it"] == (
        6,
        names,
    )
    assert left["document: only the name of its file is there"] == (2, ())
    later = bring(desk, path)
    assert [each.belonging.names for each in later.belongings] == [("Ana Red",), ("Ben Gallery",)]
    assert (later.creates, later.updates) == ((), ())
    assert photo_of(desk, "Ana Red") == ("JPEG", (512, 256), RED)


@pytest.mark.parametrize(
    "odd", [None, 3, "", "data:", "data:image/png;base64,%%%", "https://x.example/a.png", ["a"], "data:,A"]
)
def test_whatever_stands_for_a_file_is_read_or_named(desk, tmp_path, odd):
    whole = json.loads(
        export([contact("Ana Red", {"photo": [uid("x"), 3, None]}, avatar=avatar("x"))], photo=[file("x")])
    )
    (entries,) = [each["values"] for each in whole["account"]["data"] if each["type"] == "photo"]
    entries[0]["properties"]["dataUrl"] = odd
    path = tmp_path / "account.json"
    path.write_text(json.dumps(whole))
    plan = plan_of(desk, path)
    assert not plan.belongings
    assert sum("photo" in each.kind for each in plan.left)
