"""Monica's exports read: told by content, whatever is in them, and dumps of MySQL as they are written."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.errors import FileError
from netdesk.exchange import monica
from netdesk.exchange.content_lines import has_cards
from netdesk.exchange.friends_file import has_friends
from netdesk.exchange.ldif import has_entries
from netdesk.exchange.sql_dump import BrokenDumpError, rows_in
from tests.monica_dump import value, whole_dump
from tests.monica_exports import contact, entry, export, whole_account


def test_each_file_is_told_from_the_others_by_content():
    files = {
        "json": whole_account().encode(),
        "wide": b"\xff\xfe" + whole_account().encode("utf-16-le"),
        "sql": whole_dump().encode(),
        "friends": b"\xef\xbb\xbf\r\n### Friends:\r\n- Ana\r\n",
        "ldif": b"# people\nversion: 1\n\ndn: cn=Ana\ncn: Ana\n",
        "cards": b"BEGIN:VCARD\nFN:dn: cn=Ana\nEND:VCARD\n",
        "table": b"dn,First Name\n1,Ana\n",
        "other json": b'{"account": {"data": []}}',
        "mail": b"From: a@example.org\nTo: b@example.org\nDate: x\nSubject: INSERT INTO contacts (id) VALUES (1)\n",
    }
    tests = (monica.has_json, monica.has_sql, has_friends, has_entries, has_cards)
    told = {name: [is_one(data) for is_one in tests].index(True) for name, data in files.items()
            if any(is_one(data) for is_one in tests)}  # fmt: skip
    assert told == {"json": 0, "wide": 0, "sql": 1, "friends": 2, "ldif": 3, "cards": 4}


def places(holder, path=()):
    """Where in a tree of JSON a value stands."""
    for key, held in holder.items() if isinstance(holder, dict) else enumerate(holder):
        yield (*path, key)
        if isinstance(held, (dict, list)):
            yield from places(held, (*path, key))


PLACES = list(places(json.loads(whole_account())["account"]))
ODD = st.sampled_from(
    [None, True, 0, -1, 1.5, "", "x", "2020-02-31", "9999-99-99T", "one_time", [], {}, [[]], [{}], [None], {"0": {}},
     "\ud800", "\ude00x", "9" * 5000, "data:image/png;base64,é", {"uuid": []}, {"properties": 3},
     [{"type": "call", "values": [1, {"properties": None}]}]]
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(PLACES), ODD), min_size=1, max_size=4))
def test_whatever_stands_in_an_export_it_is_read_or_named(changes):
    export = json.loads(whole_account())
    for path, odd in changes:
        holder = export["account"]
        with suppress(KeyError, IndexError, TypeError):  # where another change has taken the place away
            for key in path[:-1]:
                holder = holder[key]
            holder[path[-1]] = odd
    try:
        found, told = monica.read(json.dumps(export).encode(), "m.json")
    except FileError:
        return
    people = list(found)
    assert all(isinstance(each, str) or each.name.encode() for _, _, each, _ in people)
    assert all(touch.participants for touch in told.touches)
    assert all(left.count >= len(left.names) for left in told.left)


LONG = "9" * 5000


@pytest.mark.parametrize(
    "odd",
    [
        contact("Ana Horvat", tags=5),
        contact("Ana Horvat", tags=True),
        contact("Ana Horvat", stay_in_touch_frequency=LONG),
        contact("Ana Horvat", {"reminder": [entry("r", initial_date="2026-01-01", title="x", frequency_number=LONG)]}),
        contact("Ana Horvat", {"photo": ["p"]}, avatar={"avatar_photo": "p"}),
        contact("Ana Horvat", description="half a \ud83d"),
    ],
    ids=["tags", "tag", "frequency", "interval", "photo", "half a character"],
)
def test_an_odd_value_loses_neither_its_contact_nor_another(odd):
    photo = {**entry("p", dataUrl="data:image/png;base64,é"), "uuid": "p"}
    made = json.loads(export([odd, contact("Ben Adler")], photo=[photo]))
    found, told = monica.read(json.dumps(made).encode(), "m.json")
    people = [person for _, _, person, _ in found]
    assert [each.name for each in people] == ["Ana Horvat", "Ben Adler"]
    assert all(each.notes.encode() is not None for each in people)
    assert not told.belongings


def test_whole_characters_beyond_the_first_plane_stay():
    found, _ = monica.read(
        json.dumps(json.loads(export([contact("Ana 🙂", description="\\ud800 \ud800")]))).encode(), "m"
    )
    (person,) = [person for _, _, person, _ in found]
    assert (person.name, person.notes) == ("Ana 🙂", "\\ud800 ?")


def test_many_contacts_without_a_name_are_told_by_their_lines_in_no_time():
    made = export([contact("", key=f"{number}") | {"uuid": f"{number:08}-1111-4111-8111-111111111111"}
                   for number in range(3000)])  # fmt: skip
    for data in (made.encode(), b"\xff\xfe" + made.encode("utf-16-le")):
        found = list(monica.read(data, "m.json")[0])
        lines = made.split("\n")
        for number, where, why, _ in (found[0], found[-1]):
            assert why == "This contact has no name. Give it one in Monica and export again."
            line = int(where.rpartition("line ")[2].rstrip(")"))
            assert f"{number - 1:08}-1111" in lines[line - 1]


def test_rows_of_a_dump_belong_to_one_contact_also_where_two_have_one_id():
    contacts = "".join(f"INSERT INTO contacts (id,uuid,first_name) VALUES (1,'u{n}','Ana {n}');\n" for n in range(900))
    notes = "".join(f"INSERT INTO notes (id,contact_id,body) VALUES ({n},1,'n{n}');\n" for n in range(900))
    people = [person for _, _, person, _ in monica.read(f"{contacts}{notes}".encode(), "m.sql")[0]]
    assert sum(person.notes.count("n") for person in people) == 900


@pytest.mark.parametrize("pet", [LONG, "3", "-1", "٣"])
def test_a_pet_has_a_category_that_there_is_or_none(pet):
    data = (
        "INSERT INTO contacts (id,first_name) VALUES (1,'A');INSERT INTO pets (contact_id,name,pet_category_id) VALUES"
    )
    ((_, _, person, _),) = monica.read(f"{data} (1,'Tom',{pet});".encode(), "m.sql")[0]
    assert person.custom_fields == (("Pet", "Tom (cat)" if pet == "3" else "Tom"),)


def test_a_dump_has_bytes_and_bits_and_any_space_between_its_words():
    text = "INSERT INTO  t (a,b,c)  VALUES (_binary 'x', b'1',N'z'),(_utf8mb4'q',0x41,-1);"
    assert [list(row.values()) for _, row in rows_in(text)] == [["x", "1", "z"], ["q", "0x41", "-1"]]
    with pytest.raises(BrokenDumpError):  # quadratic, this took minutes
        list(rows_in(f"INSERT INTO t{' ' * 200_000}('"))


CELLS = st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.integers()


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=4), st.sampled_from(["addslashes", "mysqldump"]))
def test_a_dump_read_gives_the_rows_that_were_written(rows, way):
    if way == "addslashes":
        head, written = "INSERT IGNORE INTO `t` (`a`,`b`) VALUES\n", value
    else:
        head = "CREATE TABLE `t` (\n  `a` int DEFAULT ';',\n  `b` text,\n  KEY `k` (`a`)\n);\nINSERT INTO `t` VALUES "

        def written(said):
            if said is None or isinstance(said, int):
                return value(said)
            escaped = said.replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n").replace("\0", "\\0")
            return f"'{escaped}'"

    lines = ",\n".join(f"({','.join(map(written, row))})" for row in rows)
    found = list(rows_in(f"# it's ; a dump\n{head}{lines};\nSET x='; (';"))
    plain = [{name: None if cell is None else str(cell) for name, cell in zip("ab", row, strict=True)} for row in rows]
    read = [row for _, row in found]
    if way == "addslashes":  # what looks like a number is bare, and loses the spaces around it
        plain, read = ([{k: v and v.strip() for k, v in row.items()} for row in each] for each in (plain, read))
    assert read == plain


def test_a_contact_whose_id_somebody_else_has_needs_a_name_of_its_own():
    export = json.loads(whole_account())
    (contacts,) = [each["values"] for each in export["account"]["data"] if each["type"] == "contact"]
    nameless = {"uuid": contacts[1]["uuid"], "properties": {"first_name": " "}, "data": []}
    contacts.insert(0, nameless)
    people = [found for _, _, found, _ in monica.read(json.dumps(export).encode(), "monica.json")[0]]
    assert people[0] == "This contact has no name. Give it one in Monica and export again."


@pytest.mark.parametrize(
    "end", ["INSERT INTO t (a) VALUES (1", "INSERT INTO t (a) VALUES ('x", "INSERT INTO t (a) VALUES x"]
)
def test_a_dump_that_breaks_off_says_where(end):
    with pytest.raises(BrokenDumpError) as broken:
        list(rows_in(f"-- dump\n\n{end}"))
    assert broken.value.line == 3


@given(st.text(st.sampled_from("INSERT INTO contacts VALUES(),;'`\\\"#-/*\n 01"), max_size=200))
def test_no_text_keeps_the_reader_of_dumps(text):
    found: list[object] = []
    lines = text.count("\n") + 1
    try:
        found += rows_in(text)
    except BrokenDumpError as error:
        lines = error.line
    assert len(found) <= len(text)
    assert 1 <= lines <= text.count("\n") + 1
