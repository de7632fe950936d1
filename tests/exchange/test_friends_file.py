"""The file of the friends program read: who, with whom what was done, where; and no text breaks it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.channel import Channel
from netdesk.core.people import PersonDraft
from netdesk.exchange import friends_file, reading

FILE = """### Activities:
- 2018-11-01: **Grace Hopper** and I went to _Martha's Vineyard_. George had to cancel.
- 2018-01-04: Got lunch with **Grace Hopper** and **George Washington Carver**. @food
- 2018-01-04: Got lunch with **Grace Hopper** and **George Washington Carver**. @food
- 2017-12-31: Celebrated the new year in _Paris_ with **Marie Curie**. @partying
- 2017-11-15: Talked to **George Washington Carver** on the phone for an hour.
- 2017-11-14: Cleaned the house.
- yesterday: Nothing.

### Notes:
- 2018-06-15: **Grace Hopper** has a snake_case_name. @navy
- 2017-06-06: **Ada Lovelace** lives in _London_.
- 2017-06-05: It rained.

### Friends:
- George Washington Carver
- Grace Hopper (a.k.a. The Admiral a.k.a. Amazing Grace) [Paris] @navy @science:old-school
- Marie Curie [Atlantis] @science

### Locations:
- Atlantis
- London (a.k.a. The Smoke)
- Nowhere
- Paris

### Wishes:
- None
"""


def read(tmp_path, text, name="friends.md"):
    path = tmp_path / name
    path.write_bytes(text.encode())
    return reading.read([path])


def test_people_come_with_nicknames_place_tags_and_notes(tmp_path):
    found = read(tmp_path, FILE)
    by_name = {each.draft.name: each.draft for each in found.people}
    assert by_name == {
        "George Washington Carver": PersonDraft(display_name="George Washington Carver"),
        "Grace Hopper": PersonDraft(
            given="Grace",
            family="Hopper",
            nickname="The Admiral, Amazing Grace",
            city="Paris",
            tags=("navy", "science:old-school"),
            notes="2018-06-15: Grace Hopper has a snake_case_name. @navy",
        ),
        "Marie Curie": PersonDraft(given="Marie", family="Curie", city="Atlantis", tags=("science",)),
        "Ada Lovelace": PersonDraft(
            given="Ada", family="Lovelace", notes="2017-06-06: Ada Lovelace lives in London."
        ),
    }  # fmt: skip


def test_activities_have_day_people_channel_and_the_place_one_had_gone_to(tmp_path):
    touches = read(tmp_path, FILE).told[0].touches
    assert [(t.on.isoformat(), t.channel, [p.name for p in t.participants], t.place) for t in touches] == [
        ("2017-11-15", Channel.PHONE, ["George Washington Carver"], ""),
        ("2017-12-31", Channel.IN_PERSON, ["Marie Curie"], "Paris"),
        ("2018-01-04", Channel.IN_PERSON, ["Grace Hopper", "George Washington Carver"], ""),
        ("2018-01-04", Channel.IN_PERSON, ["Grace Hopper", "George Washington Carver"], ""),
        ("2018-11-01", Channel.IN_PERSON, ["Grace Hopper"], "Martha's Vineyard"),
    ]
    assert len({touch.key for touch in touches}) == 5
    assert touches[1].what == "Celebrated the new year in Paris with Marie Curie. @partying"
    moved = "### Activities:\n- 2020-02-01: Ate with **Ana**.\n- 2020-01-04: Took a plane to _Paris_ with **Ana**.\n"
    assert [touch.place for touch in read(tmp_path, moved).told[0].touches] == ["Paris", "Paris"]


def test_what_cannot_be_read_is_named_by_line_and_what_is_left_by_kind(tmp_path):
    found = read(tmp_path, FILE)
    assert [(each.where, each.reason[:22]) for each in found.unreadable] == [
        ("line 8", "This line does not beg"),
        ("line 26", "“### Wishes:” is no he"),
        ("line 27", "This line stands under"),
    ]
    assert {each.kind: each.names for each in found.told[0].left} == {
        "location where nothing happened": ("Nowhere",),
        "other name of a location": ("London",),
        "note about nobody": ("line 13",),
        "activity with nobody": ("line 7",),
    }


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_ends_of_lines_and_a_byte_order_mark_are_no_trouble(tmp_path, ends):
    found = read(tmp_path, "\ufeff" + FILE.replace("\n", ends), "notes.txt")
    assert len(found.people) == 4


@given(
    st.lists(st.sampled_from(["- ", "**", "_", "@", "(a.k.a. ", ")", "[", "]", "2018-01-01: ", "\n", "Ana", "é", "\0"]))
)
def test_no_list_of_friends_breaks_the_reader(pieces):
    text = "### Friends:\n" + "".join(pieces) + "\n\n### Activities:\n" + "".join(pieces)
    people, told = friends_file.read(text.encode(), "f.md")
    refs = {ref for _, _, found, ref in people if isinstance(found, PersonDraft)}
    assert all(isinstance(found, str) or found.name for _, _, found, _ in friends_file.read(text.encode(), "f.md")[0])
    assert {each.key for touch in told.touches for each in touch.participants} <= refs


def test_a_note_about_a_crowd_is_left_behind_and_told(tmp_path):
    few, many = (" ".join(f"**P {n}**" for n in range(count)) for count in (100, 20_000))
    found = read(tmp_path, f"### Notes:\n- 2020-01-01: {few}\n- 2020-01-02: {many}\n")  # which took gigabytes
    notes = [each.draft.notes for each in found.people]
    assert len(notes) == 20_000
    assert sum(map(bool, notes)) == 100
    ((told),) = found.told
    assert [(left.kind, left.names) for left in told.left] == [("note about more than 100 people", ("line 3",))]
