"""Sheets of people: everybody is on them once, nothing is cut off, whatever the names and however many there are."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace

import pytest

from netdesk.core.listing import GroupBy
from netdesk.core.photos import Photo
from netdesk.core.sheet_options import Field, Layout, Options, Paper
from netdesk.errors import InputError
from netdesk.sheets import people_sheet, typesetting
from netdesk.sheets.entries import Entry
from netdesk.sheets.glyphs import missing_glyphs
from tests.sheets.pages import facts_of, text_of

LONG = "Bartholomew Featherstonehaugh-Cholmondeley de la Very Long Name the Third of That Name"
NAMES = ("Ana Horvat", LONG, "김 민준", "שרה כהן", "زياد منصور", "王伟", "Édouard #Lefèvre* $x$", "Li")
LINES = (
    (Field.TITLE, "Senior director of grid integration & storage"),
    (Field.ORGANIZATION, "Elektra"),
    (Field.PHONE, "+385 1 2345 678"),
    (Field.EMAIL, "a-rather-long-address-for-a-label@department.example.org"),
    (Field.ADDRESS, "Ilica 10\n10000 Zagreb\nCroatia"),
)
ONE_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
    "53de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def entry(number, name, lines=LINES):
    return Entry(number, name, name[:1] if name[:1].isascii() else "#", "AH", lines, code=f"a{number}")


def people(count):
    """People of all scripts, some with much and some with nothing to say, each name its own."""
    return [entry(n, f"{NAMES[n % 8]} {n:04}", LINES[: n % 6]) for n in range(count)]


def written(tmp_path, entries, **options):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(typesetting.to_pdf(people_sheet.sheet(entries, Options(**options), "22 November 2026")))
    return path


def boxes(path):
    """(page width, page height, [(left, top, right, bottom, text) of each word]) of each page, in points."""
    said = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout
    pages = []
    for page in re.split(r"<page ", said)[1:]:
        width, height = re.match(r'width="([\d.]+)" height="([\d.]+)"', page).groups()
        found = re.findall(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<', page)
        words = [(*map(float, place), text) for *place, text in found]
        pages.append((float(width), float(height), words))
    return pages


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_everybody_is_on_a_tagged_sheet_once_and_within_the_page(tmp_path, layout, paper):
    path = written(tmp_path, people(60), layout=layout, paper=paper)
    said = text_of(path)
    often = (1, 2) if layout is Layout.DIRECTORY else (1,)  # the first of a page is in its head as well
    for number in range(60):
        assert len(re.findall(rf"(?<!\d){number:04}(?!\d)", said)) in often, number
    assert facts_of(path)["Tagged"] == "yes"
    assert facts_of(path)["Title"]
    for width, height, words in boxes(path):
        assert all(
            left >= 0 and right <= width and top >= 0 and bottom <= height for left, top, right, bottom, _ in words
        )


@pytest.mark.parametrize("layout", list(Layout))
def test_nobody_is_a_sheet_too(tmp_path, layout):
    assert int(facts_of(written(tmp_path, [], layout=layout))["Pages"]) >= 1


def test_names_are_not_markup_and_every_script_is_set(tmp_path):
    said = text_of(written(tmp_path, [entry(1, name, ()) for name in NAMES], layout=Layout.DIRECTORY))
    for name in ("Édouard #Lefèvre* $x$", "김 민준", "王伟"):
        assert name in said
    assert "שרה" in said


def test_a_directory_has_letters_or_groups_as_headings(tmp_path):
    both = [entry(1, "Ana", ()), entry(2, "Ben", ())]
    assert text_of(written(tmp_path, both)).split()[:3] == ["Ana", "People", "A"]
    grouped = [Entry(1, "Ana", "A", "A", (), "Zagreb"), Entry(2, "Ben", "B", "B", ())]
    said = text_of(written(tmp_path, grouped, group=GroupBy.CITY))
    assert said.index("Zagreb") < said.index("Ben")
    assert "Others" in said


def test_each_letter_of_a_directory_comes_once_however_the_list_is_sorted(tmp_path):
    by_due = [entry(n, name, ()) for n, name in enumerate(("Mo", "Kim", "Max", "4U", "Ana"))]
    by_due = [
        replace(each, sort=each.name.lower(), letter="#" if each.name == "4U" else each.letter) for each in by_due
    ]
    said = text_of(written(tmp_path, by_due)).split()
    assert [word for word in said if word in {each.name for each in by_due}][-5:] == ["Ana", "Kim", "Max", "Mo", "4U"]
    assert said.count("M") == 1
    badges = people_sheet.sheet(by_due, Options(layout=Layout.BADGES), "22 November 2026")
    assert [each["name"] for each in badges.data["people"]] == ["Mo", "Kim", "Max", "4U", "Ana"]


def test_no_heading_stands_alone_at_the_end_of_a_column(tmp_path):
    everybody = [entry(n, f"{chr(65 + n % 26)}x {n:04}", LINES[:3]) for n in range(400)]
    path = written(tmp_path, sorted(everybody, key=lambda each: each.letter))
    for width, height, words in boxes(path):
        text = [
            word for word in words if 50 < word[1] < height - 45 and word[0] < width - 42
        ]  # without head, foot, tab
        for column in ([w for w in text if w[0] < width / 2], [w for w in text if w[0] >= width / 2]):
            lowest = max(column, key=lambda word: word[3], default=None)
            assert lowest is None or len(lowest[4]) > 1


def test_two_labels_do_not_share_a_place_and_each_keeps_within_its_own(tmp_path):
    path = written(tmp_path, people(14), layout=Layout.LABELS, label="L7163")
    points = 72 / 25.4
    lines = {4.65 * points, (4.65 + 99.1) * points, (4.65 + 99.1 + 2.5) * points}
    for _, _, words in boxes(path):
        for left, _, right, _, _ in words:
            assert not any(left < line - 0.5 and right > line + 0.5 for line in lines)


def test_a_label_there_is_not_is_named_with_those_there_are(tmp_path):
    with pytest.raises(InputError, match="L7163"):
        written(tmp_path, people(2), layout=Layout.LABELS, label="nonesuch")


def test_photos_stand_where_there_are_any(tmp_path):
    with_photo = Entry(1, "Ana", "A", "AH", (), photo=Photo("image/png", ONE_PIXEL))
    path = written(tmp_path, [with_photo], layout=Layout.WALK_IN)
    listed = subprocess.run(["pdfimages", "-list", path], capture_output=True, text=True, check=True).stdout
    assert len(listed.splitlines()) > 2
    assert "AH" not in text_of(path)


@pytest.mark.parametrize(("field", "value"), [("size", 2), ("margin", 90), ("columns", 3)])
def test_numbers_out_of_bounds_are_refused(field, value):
    with pytest.raises(InputError, match="is from"):
        Options(**{field: value})


@pytest.mark.parametrize("layout", list(Layout))
def test_options_are_read_back_as_they_were_kept(layout):
    kept = Options(layout, Paper.LETTER, 8, 12, 1, (Field.PHONE,), GroupBy.CITY, "T", "H", "F", "5160", True)
    assert Options.from_data(kept.as_data()) == kept
    with pytest.raises(InputError, match="cannot be read"):
        Options.from_data({"layout": "poster"})


def test_characters_without_a_font_are_named():
    assert missing_glyphs("Ana Horvat Édouard 김 민준") == ""
    assert missing_glyphs("Ana \U00012000") == "\U00012000"
