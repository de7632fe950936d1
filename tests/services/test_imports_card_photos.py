"""Photos on cards: they come in, go out once, and follow what becomes of them here."""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netdesk.core.leaving import FactKind
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft
from netdesk.exchange import pictures
from netdesk.exchange.content_lines import cards, raw_line
from netdesk.services import archives, backups, duplicates, imports, people, photos, selection, undo
from netdesk.services.desk import Desk
from netdesk.services.exports import people_vcards
from netdesk.store import person_drafts
from tests.exchange.test_pictures import vast_png
from tests.monica_exports import contact, entry, export, uid
from tests.pictures import camera_picture, data_url, picture, seen
from tests.services.conftest import StillClock

DATA = Path(__file__).parents[1] / "data" / "vcards"
RED, GREEN, BLUE = "#fe0000", "#00fe00", "#0000fe"


def base64_of(data):
    return base64.b64encode(data).decode()


def line_of(data, head="PHOTO;ENCODING=b;TYPE=JPEG"):
    return f"{head}:{base64_of(data)}"


def card(name="Ana Red", *lines, version="3.0"):
    middle = "".join(f"{line}\n" for line in lines)
    return f"BEGIN:VCARD\nVERSION:{version}\nFN:{name}\n{middle}UID:{name}\nREV:2020\nEND:VCARD\n"


def write(tmp_path, *texts, name="book.vcf"):
    path = tmp_path / name
    path.write_text("".join(texts), encoding="utf-8")
    return path


def plan_of(desk, *paths):
    return desk.run(imports.make_plan, list(paths)).result()


def bring(desk, *paths):
    plan = plan_of(desk, *paths)
    desk.run(imports.apply, plan).result()
    return plan


def ids(desk):
    return [id_ for (id_,) in desk.reader.rows("SELECT id FROM person ORDER BY id")]


def colour(desk, person_id=1):
    found = photos.of(desk.reader, person_id)
    return found and seen(found.image)[2]


def is_like(found, wanted):
    parts = [int(wanted[at : at + 2], 16) for at in (1, 3, 5)]
    return found is not None and all(abs(one - part) < 8 for one, part in zip(found, parts, strict=True))


def lines_out(desk, version=""):
    return [[raw_line(line) for line in each.lines] for each in cards(people_vcards(desk.reader, ids(desk), version))]


def pictures_out(desk, version=""):
    return [line for lines in lines_out(desk, version) for line in lines if line.startswith("PHOTO")]


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("Photo v3.vcf", (96, 96)),
        ("TestFiles__Outlook v2.vcf", (314, 177)),
        ("John_Doe_IPHONE.vcf", (320, 320)),
        ("outlook-2007.vcf", (72, 86)),
        ("vcard-antoni-kontact.vcf", (116, 140)),
        ("v21_blackberry_photo.vcf", (50, 58)),
        ("v30_ios_613_multiline.vcf", (50, 50)),
    ],
)
def test_the_photo_of_a_real_card_comes_in_and_its_line_goes_out_as_it_came(desk, name, size):
    (path,) = (each for each in DATA.glob("*/*.vcf") if each.name.endswith(name))
    plan = bring(desk, path)
    assert [each.belonging.names for each in plan.belongings] == [(plan.creates[0].draft.name,)]
    assert plan.unreadable == plan.left == ()
    assert seen(photos.of(desk.reader, 1).image)[:2] == ("JPEG", size)
    (came,) = ([raw_line(line) for line in each.lines] for each in cards(path.read_bytes()))
    assert [line for line in came if line.startswith("PHOTO")] == pictures_out(desk)
    assert len(pictures_out(desk, "3.0")) == len(pictures_out(desk, "4.0")) == 1
    for _ in range(2):
        assert plan_of(desk, path).is_empty
    undone = people_vcards(desk.reader, [1])
    desk.run(undo.undo).result()
    assert desk.reader.one("SELECT count(*) FROM photo") == (0,)
    desk.run(undo.redo).result()
    assert people_vcards(desk.reader, [1]) == undone


FORMS = [
    ("2.1", lambda data: f"PHOTO;JPEG;BASE64:\n {base64_of(data)}\n"),
    ("2.1", lambda data: f"PHOTO;ENCODING=BASE64;TYPE=JPEG:\n {base64_of(data)}\n"),
    ("3.0", lambda data: f"PHOTO;ENCODING=b;TYPE=JPEG:{base64_of(data)}"),
    ("3.0", lambda data: f"item1.PHOTO;VALUE=BINARY;TYPE=JPEG;ENCODING=B:{base64_of(data)}"),
    ("3.0", lambda data: f'PHOTO;X-ABCROP-RECTANGLE="a:b&0&0";ENCODING=b:{base64_of(data).rstrip("=")}'),
    ("3.0", lambda data: f"PHOTO;TYPE=JPEG:{base64_of(data)}"),
    ("4.0", lambda data: f"PHOTO:data:image/jpeg;base64,{base64_of(data)}"),
    ("4.0", lambda data: f"PHOTO;VALUE=uri;PREF=1:DATA:image/jpeg\\;base64\\,{base64_of(data)}"),
]


@pytest.mark.parametrize(("version", "form"), FORMS)
def test_each_way_to_write_a_photo_is_read_and_goes_out_as_it_came(desk, tmp_path, version, form):
    path = write(tmp_path, card("Ana", form(picture(60, 40, RED)), version=version))
    bring(desk, path)
    assert is_like(colour(desk), RED)
    ((*lines,),) = lines_out(desk)
    assert lines == [raw_line(line) for line in next(iter(cards(path.read_bytes()))).lines]
    for wanted in ("3.0", "4.0"):
        other = write(tmp_path, people_vcards(desk.reader, [1], wanted).decode(), name="other.vcf")
        assert plan_of(desk, other).is_empty
        (line,) = (line for line in lines_out(desk, wanted)[0] if "PHOTO" in line)
        assert ("data:image/jpeg;base64" in line.lower().replace("\\", "")) == (wanted == "4.0")


@pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "WEBP", "BMP"])
def test_each_form_of_picture(desk, tmp_path, form):
    bring(desk, write(tmp_path, card("Ana", line_of(picture(60, 40, GREEN, form), "PHOTO;ENCODING=b"))))
    assert is_like(colour(desk), GREEN)


def test_a_photo_is_stored_small_and_without_what_the_camera_wrote(desk, tmp_path):
    bring(desk, write(tmp_path, card("Ana", line_of(camera_picture(1600, 800)))))
    image = photos.of(desk.reader, 1).image
    assert seen(image)[1] == (256, 512)
    assert b"Exif" not in image


@pytest.mark.parametrize("line", ["PHOTO;VALUE=URI:https://pictures.example/ana.jpg", "PHOTO:https://x.example/b.png"])
def test_a_photo_on_the_web_is_never_fetched_and_stays_on_the_card(desk, tmp_path, line):
    path = write(tmp_path, card("Ana", line))
    plan = bring(desk, path)
    assert (plan.belongings, plan.unreadable, plan.left) == ((), (), ())
    assert photos.of(desk.reader, 1) is None
    assert pictures_out(desk) == [line]
    assert plan_of(desk, path).is_empty


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"no picture", "damaged"),
        (picture(400, 400)[:600], "damaged"),
        (vast_png(20_000, 20_000), "more than 40 megapixels"),
        (picture(200, 200, RED, "BMP"), "more than 30 MB"),
    ],
)
def test_one_that_cannot_be_read_is_named_and_its_card_comes_in_whole(desk, tmp_path, monkeypatch, data, why):
    monkeypatch.setattr(pictures, "MOST_BYTES", 100_000)
    path = write(tmp_path, card("Li"), card("Ana", line_of(data)))
    plan = bring(desk, path)
    (unread,) = plan.unreadable
    assert (unread.file, unread.where) == ("book.vcf", "card 2 (line 7)")
    assert re.fullmatch(f"The photo of Ana .*{why}.* The rest comes in; add .* in the profile\\.", unread.reason)
    assert len(plan.creates) == 2
    assert plan.belongings == ()
    assert pictures_out(desk) == [line_of(data)]
    assert lines_out(desk)[1] == [raw_line(line) for line in list(cards(path.read_bytes()))[1].lines]
    again = plan_of(desk, path)
    assert again.is_empty
    assert again.unreadable == (unread,)


def test_of_several_the_first_that_can_be_read_comes_in_and_the_others_are_told(desk, tmp_path):
    first = write(tmp_path, card("Ana", line_of(b"broken")), name="1.vcf")
    second = write(tmp_path, card("Ana", line_of(picture(9, 9, RED))), name="2.vcf")
    third = write(tmp_path, card("Ana", line_of(picture(9, 9, BLUE))), name="3.vcf")
    plan = bring(desk, first, second, third)
    assert is_like(colour(desk), RED)
    assert [each.file for each in plan.unreadable] == ["1.vcf"]
    assert [(each.file, each.names) for each in plan.left] == [("3.vcf", ("Ana",))]
    assert plan_of(desk, first, second, third).is_empty


def test_who_is_here_without_a_photo_gets_it(desk, tmp_path):
    bring(desk, write(tmp_path, card("Ana")))
    path = write(tmp_path, card("Ana", line_of(picture(9, 9, RED))))
    plan = bring(desk, path)
    assert (len(plan.sames), plan.updates, plan.count) == (1, (), 1)
    assert [each.is_other for each in plan.belongings] == [False]
    assert is_like(colour(desk), RED)
    (line,) = pictures_out(desk)
    assert line.endswith(f";ENCODING=b:{base64_of(picture(9, 9, RED))}")
    assert plan_of(desk, path).is_empty
    assert undo.history(desk.reader, 1)[0].label == "Imported 1 photo"


def test_a_photo_of_ones_own_stays_and_that_is_told(desk, tmp_path):
    own = photos.photo_from_bytes(picture(20, 20, GREEN), "own.png")
    bring(desk, write(tmp_path, card("Ana")))
    desk.run(photos.put, 1, own).result()
    plan = plan_of(desk, write(tmp_path, card("Ana", line_of(picture(9, 9, RED)))))
    assert plan.is_empty
    assert [(each.kind, each.names) for each in plan.left] == [
        ("photo: another one is here already, and stays", ("Ana",))
    ]
    mine = write(tmp_path, people_vcards(desk.reader, [1]).decode())
    assert plan_of(desk, mine).left == ()


def test_one_from_another_card_takes_its_place_unless_it_is_unticked(desk, tmp_path):
    bring(desk, write(tmp_path, card("Ana", "X-A:1", line_of(picture(9, 9, RED)), "X-B:2")))
    before = lines_out(desk)
    path = write(tmp_path, card("Ana", f"PHOTO:{data_url(picture(9, 9, BLUE))}", version="4.0"), name="new.vcf")
    plan = plan_of(desk, path)
    assert [each.is_other for each in plan.belongings] == [True]
    desk.run(imports.apply, plan, plan.belongings).result()
    assert is_like(colour(desk), RED)
    bring(desk, path)
    assert is_like(colour(desk), BLUE)
    assert plan_of(desk, path).is_empty
    ((*now,),) = lines_out(desk)
    assert [line for line in now if line != f"PHOTO:{data_url(picture(9, 9, BLUE))}"] == [
        line for line in before[0] if not line.startswith("PHOTO")
    ]
    assert len(pictures_out(desk)) == 1
    desk.run(undo.undo).result()
    assert lines_out(desk) == before
    assert is_like(colour(desk), RED)


@pytest.mark.parametrize(("version", "form"), FORMS)
def test_a_photo_of_ones_own_goes_out_in_its_place_and_none_where_it_was_removed(desk, tmp_path, version, form):
    path = write(tmp_path, card("Ana", form(picture(60, 40, RED)), "PHOTO:https://x.example/a.png", version=version))
    bring(desk, path)
    before = lines_out(desk)
    own = photos.photo_from_bytes(picture(20, 20, GREEN), "own.png")
    desk.run(photos.put, 1, own).result()
    for wanted in ("", "3.0", "4.0"):
        (line,) = (line for line in lines_out(desk, wanted)[0] if "PHOTO" in line)
        assert base64_of(own.image) in line
        assert not any(line.startswith("REV") for line in lines_out(desk)[0])
        assert plan_of(desk, write(tmp_path, people_vcards(desk.reader, [1], wanted).decode(), name="o.vcf")).is_empty
    assert base64_of(picture(60, 40, RED))[:60] not in str(list(desk.reader.rows("SELECT lines FROM card")))
    desk.run(photos.remove, 1).result()
    for wanted in ("", "3.0", "4.0"):
        assert pictures_out(desk, wanted) == ["PHOTO:https://x.example/a.png"]
    desk.run(undo.undo).result()
    desk.run(undo.undo).result()
    assert lines_out(desk) == before
    desk.run(photos.remove, 1).result()
    assert pictures_out(desk) == ["PHOTO:https://x.example/a.png"]
    assert [each.is_other for each in plan_of(desk, path).belongings] == [False]


def test_another_fact_that_changes_leaves_the_line_of_the_photo_where_it_is(desk, tmp_path):
    bring(desk, write(tmp_path, card("Ana", line_of(picture(9, 9, RED)), "X-A:1")))
    before = lines_out(desk)[0]
    desk.run(selection.change_tags, [1], ["client"]).result()
    assert lines_out(desk)[0] == [*(line for line in before if line != "REV:2020"), "CATEGORIES:client"]


def test_kinds_left_out_leave_out_the_photo(desk, tmp_path):
    bring(desk, write(tmp_path, card("Ana", line_of(picture(9, 9, RED)), "X-A:1")))
    out = people_vcards(desk.reader, [1], left_out=[FactKind.PHOTOS]).decode()
    assert "X-A" in out
    assert "PHOTO" not in out


def test_an_unclear_newcomer_who_is_somebody_here_leaves_them_their_own_photo(desk, tmp_path):
    own = photos.photo_from_bytes(picture(20, 20, GREEN), "own.png")
    mail = (ContactPoint(ContactKind.EMAIL, "ana@elektra.example"),)
    ana = desk.run(people.add, PersonDraft(given="Ana", family="Red", contact_points=mail)).result()
    path = write(tmp_path, card("Ana Red", "EMAIL:red@orval.example", line_of(picture(9, 9, RED))))
    plan = plan_of(desk, path)
    desk.run(imports.apply, plan, (), plan.unclear).result()
    assert is_like(colour(desk, ana), RED)
    desk.run(undo.undo).result()
    desk.run(photos.put, ana, own).result()
    plan = plan_of(desk, path)
    assert len(plan.unclear) == 1
    desk.run(imports.apply, plan, (), plan.unclear).result()
    assert photos.of(desk.reader, ana) == own
    assert ids(desk) == [ana]


def test_of_two_entries_made_one_a_photo_goes_out_once_and_the_other_is_kept(desk, tmp_path):
    red, blue = line_of(picture(9, 9, RED)), line_of(picture(9, 9, BLUE))
    bring(desk, write(tmp_path, card("Ana", red), card("Anna", blue)))
    desk.run(duplicates.merge, 1, 2).result()
    assert pictures_out(desk) == [red]
    assert len(pictures_out(desk, "3.0")) == len(pictures_out(desk, "4.0")) == 1
    assert blue in person_drafts.read(desk.reader, [1])[1].extra_lines
    desk.run(photos.remove, 1).result()
    assert pictures_out(desk) == []


def test_a_photo_that_an_earlier_version_left_on_the_card_comes_in_and_is_kept_once(desk, tmp_path):
    line = line_of(picture(9, 9, RED))
    path = write(tmp_path, card("Ana", line, "X-A:1"))
    bring(desk, path)
    before = lines_out(desk)

    def as_it_was(store):
        with store.step("as before"):
            store.connection.execute("DELETE FROM photo")
            store.connection.execute("UPDATE card SET lines = lines || char(10) || ?", (line,))
            store.connection.execute("UPDATE source_card SET lines = replace(lines, 'pPHOTO', '+PHOTO')")

    desk.run(as_it_was).result()
    assert lines_out(desk) == before
    bring(desk, path)
    assert is_like(colour(desk), RED)
    assert lines_out(desk) == before
    assert list(desk.reader.rows("SELECT lines FROM card")) == [("X-A:1",)]


def test_monica_and_a_card_of_one_person_give_one_photo(desk, tmp_path):
    address = data_url(picture(9, 9, BLUE))
    account = tmp_path / "account.json"
    account.write_text(
        export(
            [contact("Ana Red", {"photo": [uid("x")]}, avatar={"avatar_source": "photo", "avatar_photo": uid("x")})],
            photo=[entry("x", dataUrl=address, original_filename="x.jpg")],
        )
    )
    path = write(tmp_path, card("Ana Red", line_of(picture(9, 9, RED))).replace("UID:Ana Red", f"UID:{uid('Ana Red')}"))
    plan = bring(desk, path, account)
    assert sum(each.is_photo for each in plan.belongings) == 1
    assert "further photo: netdesk keeps one of each person" in {each.kind for each in plan.left}
    assert plan_of(desk, path, account).is_empty


def test_an_archive_gives_back_photos_and_cards(desk, tmp_path):
    bring(desk, DATA)
    path = tmp_path / "all.zip"
    desk.look(archives.write, path, StillClock().now()).result()
    folder = tmp_path / "other"
    folder.mkdir()
    with closing(Desk(folder, StillClock())) as other:
        other.run(backups.restore, path).result()
        rows = "SELECT * FROM photo ORDER BY person_id"
        assert list(other.reader.rows(rows)) == list(desk.reader.rows(rows))
        assert lines_out(other) == lines_out(desk)
        assert len(pictures_out(other)) > 10


def test_real_cards_three_times_change_nothing_and_come_back_line_by_line(desk):
    bring(desk, DATA)
    first = lines_out(desk)
    for _ in range(2):
        plan = plan_of(desk, DATA)
        assert not [each for each in plan.belongings if each.is_photo]
        assert [each for each in plan.updates if any(change.field == "extra_lines" for change in each.changes)] == []
    assert lines_out(desk) == first


def test_who_has_no_photo_is_read_without_the_library_for_pictures(tmp_path):
    path = write(tmp_path, card("Ana"), card("Ben", "PHOTO:https://x.example/a.png"))
    code = (
        "import sys; from pathlib import Path; from netdesk.clock import SystemClock; "
        "from netdesk.services import imports; from netdesk.services.desk import Desk; "
        "desk = Desk(Path(sys.argv[1]), SystemClock()); "
        "desk.run(imports.apply, desk.run(imports.make_plan, [Path(sys.argv[2])]).result()).result(); "
        "desk.close(); sys.exit('PIL' in sys.modules)"
    )
    folder = tmp_path / "desk"
    folder.mkdir()
    assert subprocess.run([sys.executable, "-c", code, str(folder), str(path)], check=False).returncode == 0


LINES = st.builds(
    lambda head, data: head + ("%00".join("abc"[: len(data) % 4]) if head.endswith("data:,") else base64_of(data)),
    st.sampled_from([line_of(b""), "PHOTO:data:image/png;base64,", "PHOTO;B:", "item1.PHOTO;BASE64:", "PHOTO:data:,"]),
    st.one_of(st.binary(max_size=80), st.binary(max_size=40).map(lambda data: picture(9, 9)[:200] + data)),
)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(LINES, min_size=1, max_size=20))
def test_whatever_photos_hold_the_cards_come_in_and_go_out_with_them(tmp_path, lines):
    folder = tmp_path / "law"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    with closing(Desk(folder, StillClock())) as desk:
        path = write(tmp_path, *(card(f"Person {n:02}", line, version="4.0") for n, line in enumerate(lines)))
        plan = bring(desk, path)
        assert len(plan.creates) == len(plan.belongings) + len(plan.unreadable) == len(lines)
        assert [line for each in lines_out(desk) for line in each if "PHOTO" in line] == lines
        assert plan_of(desk, path).is_empty


def ldif(*lines):
    return "dn: cn=Ana Red\nobjectclass: inetOrgPerson\ncn: Ana Red\n" + "".join(f"{line}\n" for line in lines)


def folded(line):
    return "\n ".join([line[:76], *(line[at : at + 75] for at in range(76, len(line), 75))])


def test_the_photo_of_an_ldif_entry_comes_in_once_and_goes_out_on_a_card(desk, tmp_path):
    red, small = picture(9, 9, RED), picture(4, 4, RED)
    file = write(
        tmp_path,
        ldif(f"thumbnailPhoto:: {base64_of(small)}", folded(f"jpegPhoto:: {base64_of(red)}"), "mail: ana@example.org"),
        name="book.ldif",
    )
    plan = bring(desk, file)
    assert [(each.kind, each.names) for each in plan.left] == [
        ("further photo: netdesk keeps one of each person", ("Ana Red",))
    ]
    (ana,) = [create.draft for create in plan.creates]
    assert ana.contact_points == (ContactPoint(ContactKind.EMAIL, "ana@example.org"),)
    assert plan_of(desk, file).is_empty
    photo = photos.of(desk.reader, 1)
    assert photo is not None
    assert seen(photo.image)[1] == (9, 9)
    text = people_vcards(desk.reader, [1], "3.0").decode().replace("\r\n ", "")
    assert f"PHOTO;TYPE=jpeg;ENCODING=b:{base64_of(red)}\r\n" in text
    other = write(tmp_path, ldif(f"jpegPhoto:: {base64_of(picture(9, 9, BLUE))}"), name="book.ldif")
    (new,) = plan_of(desk, other).belongings
    assert new.is_other


@pytest.mark.parametrize("damaged", ["AAAA", base64_of(camera_picture(200, 200)[:600])])
def test_where_the_first_photo_of_an_ldif_entry_is_damaged_the_next_comes_in(desk, tmp_path, damaged):
    photo = picture(4, 4, GREEN)
    lines = [folded(f"jpegPhoto:: {text}") for text in (damaged, base64_of(photo), base64_of(picture(5, 5, BLUE)))]
    file = write(tmp_path, ldif(*lines, "mail: ana@example.org"), name="book.ldif")
    plan = bring(desk, file)
    assert [each.reason[:27] for each in plan.unreadable] == ["The photo of Ana Red is dam"]
    assert [each.names for each in plan.left] == [("Ana Red",)]  # the third
    assert seen(photos.of(desk.reader, 1).image)[1] == (4, 4)
    assert plan_of(desk, file).is_empty


@pytest.mark.parametrize("value", [":: !!!", ":: AAAA", ": no base64 at all"])
def test_a_photo_of_an_ldif_entry_that_cannot_be_read_is_named_by_its_line_and_the_rest_comes_in(desk, tmp_path, value):
    file = write(tmp_path, f"version: 1\n\n{ldif(f'jpegPhoto{value}', 'mail: ana@example.org')}", name="book.ldif")
    plan = plan_of(desk, file)
    (unread,) = plan.unreadable
    assert (unread.file, unread.where) == ("book.ldif", "line 3")
    assert unread.reason.startswith("The photo of Ana Red is damaged")
    assert [create.draft.name for create in plan.creates] == ["Ana Red"]
    assert plan.creates[0].draft.contact_points
