"""LinkedIn's export, as it came in different years and languages."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.people import ContactKind, PersonDraft, Position, Presence
from netdesk.errors import FileError
from netdesk.exchange.linkedin import connection_day, connections, connections_in, has_connections, records
from netdesk.exchange.reading import read

PREAMBLE = 'Notes:\n"When exporting your data, you may notice that some are missing, and\nso on."\n\n'
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROW = "Ana,Horvat,https://www.linkedin.com/in/ana,ana@example.com,Pumps Ltd.,Engineer,05 Jun 2018\n"
NO_NAME = "This row has no name: LinkedIn hides people who closed their account. Add by hand whom you know it to be."


def rows(text: str | bytes) -> list[tuple[int, PersonDraft | str]]:
    data = text.encode() if isinstance(text, str) else text
    return [(line, draft) for line, draft, _ in connections(data)]


def archive(**members: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return data.getvalue()


@pytest.mark.parametrize("preamble", ["", PREAMBLE, "\n\n"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_with_and_without_the_preamble(preamble, codec):
    ((line, draft),) = rows((preamble + HEADER + ROW).encode(codec))
    assert line == preamble.count("\n") + 2
    assert isinstance(draft, PersonDraft)
    assert (draft.given, draft.family) == ("Ana", "Horvat")
    assert [(p.kind, p.value, p.label) for p in draft.contact_points] == [
        (ContactKind.PROFILE, "https://www.linkedin.com/in/ana", "linkedin"),
        (ContactKind.EMAIL, "ana@example.com", ""),
    ]
    assert draft.positions == (Position("Pumps Ltd.", "Engineer"),)
    assert draft.connected_on == date(2018, 6, 5)
    assert draft.presence is Presence.ONLINE


@pytest.mark.parametrize(
    "text",
    [
        "First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Horvat,,P,E,05 Jun 2018\n",
        "First Name,Last Name,Company,Position,Connected On\nAna,Horvat,P,E,05 Jun 2018\n",
        "FIRST NAME ,last name,company,POSITION,connected on,More\nAna,Horvat,P,E,05 Jun 2018,\n",
        "First Name;Last Name;Company;Position;Connected On\r\nAna;Horvat;P;E;2018-06-05\r\n",
        "First Name\tLast Name\tCompany\tPosition\tConnected On\nAna\tHorvat\tP\tE\t6/5/18\n",
        "Prénom,Nom,Entreprise,Poste,Date de connexion\nAna,Horvat,P,E,5 juin 2018\n",
        '"Last Name","First Name","Company","Position","Connected On"\r"Horvat","Ana","P","E","Jun 5, 2018"\r',
    ],
)
def test_columns_may_be_missing_moved_renamed_and_divided_otherwise(text):
    ((_, draft),) = rows(text)
    assert isinstance(draft, PersonDraft)
    assert (draft.given, draft.family, draft.positions) == ("Ana", "Horvat", (Position("P", "E"),))
    assert draft.connected_on == date(2018, 6, 5)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05 Jun 2018", date(2018, 6, 5)),
        ("1er févr. 2020", date(2020, 2, 1)),
        ("5 août 2018", date(2018, 8, 5)),
        ("14 juil. 2019", date(2019, 7, 14)),
        ("9 déc. 2019", date(2019, 12, 9)),
        ("June 5, 2018", date(2018, 6, 5)),
        ("6/15/18, 4:33 PM", date(2018, 6, 15)),
        ("15/06/2018", date(2018, 6, 15)),
        ("2018-06-05 10:00:00 UTC", date(2018, 6, 5)),
        ("31 Jun 2018", None),
        ("05 Foo 2018", None),
        ("soon", None),
        ("", None),
    ],
)
def test_days(text, day):
    assert connection_day(text) == day


def test_a_day_that_is_none_does_not_lose_the_person():
    ((_, draft),) = rows(HEADER + "Ana,Horvat,,,,,soon\n")
    assert isinstance(draft, PersonDraft)
    assert draft.connected_on is None
    assert draft.extra_lines == ("X-LINKEDIN-CONNECTED-ON:soon",)


def test_rows_without_a_name_are_named_by_their_line():
    found = rows(HEADER + ROW + ",,,,,,\n\n" + "  ,,https://x,,Pumps,,05 Jun 2018\n" + ",Horvat,,,,,\n")
    assert [(line, isinstance(draft, str)) for line, draft in found] == [(2, False), (3, True), (5, True), (6, False)]
    assert found[1][1] == NO_NAME


def test_cells_over_several_lines_and_quotes():
    found = rows(HEADER + 'Ana,"Horvat, ""dr.""",,,"Pumps\nLtd.",Engineer,05 Jun 2018\n' + ROW)
    assert [line for line, _ in found] == [2, 4]
    assert found[0][1].family == 'Horvat, "dr."'
    assert found[0][1].positions[0].organization == "Pumps\nLtd."


def test_a_quote_that_is_never_closed_spoils_one_line_only():
    found = rows(HEADER + 'Ana,"Horvat,,,,,\n' + ROW * 50)
    assert [line for line, _ in found] == list(range(2, 53))
    assert found[0][1].family == "Horvat"
    assert {draft.family for _, draft in found} == {"Horvat"}


def test_short_and_long_rows():
    found = rows(HEADER + "Ana\nLuka,Novak,,,,,,,,,x\n")
    assert [draft.name for _, draft in found] == ["Ana", "Luka Novak"]


def test_other_tables_are_refused():
    assert not has_connections(b"Name,Email\nAna,a@b.c\n")
    assert not has_connections(b"First Name,Last Name,E-mail Address,Company,Job Title\nAna,Horvat,,,\n")
    with pytest.raises(FileError, match="First Name"):
        rows("Name,Email\nAna,a@b.c\n")


def test_the_archive(tmp_path):
    path = tmp_path / "export.zip"
    path.write_bytes(
        archive(**{"Basic/Profile.csv": b"x", "Basic/Connections.csv": (PREAMBLE + HEADER + ROW).encode()})
    )
    reading = read([path])
    assert [(s.draft.name, s.file, s.where) for s in reading.people] == [
        ("Ana Horvat", "export.zip", "line 6 of Connections.csv")
    ]


def test_archives_that_are_refused(tmp_path):
    whole = archive(**{"Connections.csv": (HEADER + ROW * 500).encode()})
    locked = bytearray(whole)
    locked[6] |= 1
    locked[whole.index(b"PK\x01\x02") + 8] |= 1
    bad = {
        "holds no Connections.csv": archive(**{"Profile.csv": b"x"}),
        "not a whole zip archive": whole[: len(whole) // 2],
        "protected by a password": bytes(locked),
        "has no “First Name”": archive(**{"Connections.csv": b"a,b\n1,2\n"}),
    }
    for words, data in bad.items():
        path = tmp_path / "export.zip"
        path.write_bytes(data)
        with pytest.raises(FileError, match=words):
            read([path])


def test_a_damaged_member_is_refused():
    whole = bytearray(archive(**{"Connections.csv": (HEADER + ROW * 500).encode()}))
    whole[60:90] = b"\xff" * 30
    with pytest.raises(FileError, match="not a whole zip archive"):
        connections_in(bytes(whole), "export.zip")


def test_a_zip_bomb_is_refused_before_it_goes_off(monkeypatch):
    monkeypatch.setattr("netdesk.exchange.linkedin.LARGEST_MEMBER", 1000)
    with pytest.raises(FileError, match=r"larger than 64 MiB"):
        connections_in(archive(**{"Connections.csv": b"x" * 1_000_000}), "export.zip")


CELLS = st.text(st.sampled_from('ab, ;"\n'), max_size=12)
RECORDS = st.lists(st.lists(CELLS, min_size=2, max_size=3), min_size=1, max_size=12)


def written(rows: list[list[str]]) -> bytes:
    made = io.StringIO()
    csv.writer(made, lineterminator="\n").writerows(rows)
    return made.getvalue().encode()


@given(RECORDS)
def test_records_are_the_rows_that_were_written(rows):
    data = written(rows)
    found = list(records(data, 0, ",", 1000))
    assert [cells for _, cells, _ in found] == rows
    starts = [written(rows[:at]).count(b"\n") + 1 for at in range(len(rows))]
    assert [line for line, _, _ in found] == starts
    assert [end for _, _, end in found] == [len(written(rows[: at + 1])) for at in range(len(rows))]


@given(RECORDS, RECORDS)
def test_a_quote_never_closed_spoils_its_line_alone(before, after):
    longest = 30
    rest = [["c", "d"]] * longest  # so that no quote after it seems to close it
    data = written(before) + b'"never closed,x\n' + written(rest) + written(after)
    found = [cells for _, cells, _ in records(data, 0, ",", longest)]
    assert found == [*before, ["never closed", "x"], *rest, *after]


def test_marks_of_an_inch_lose_no_rows_between_them():
    found = rows(HEADER + ROW.replace("Engineer", '5" pumps') + ROW * 3 + ROW.replace("Engineer", '6" pumps') + ROW)
    assert [line for line, _ in found] == [2, 3, 4, 5, 6, 7]
    assert [draft.positions[0].title for _, draft in found if isinstance(draft, PersonDraft)] == [
        '5" pumps', "Engineer", "Engineer", "Engineer", '6" pumps', "Engineer",
    ]  # fmt: skip
