"""Zips of files, such as Google Takeout, are read member by member, as one import."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from netdesk.errors import FileError
from netdesk.exchange import bundle
from netdesk.exchange.linkedin import member_in
from netdesk.exchange.reading import read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Horvat\r\nEMAIL:ana@example.org\r\nEND:VCARD\r\n"
TABLE = (
    b"First Name,Last Name,Labels,E-mail 1 - Value\nAna,Horvat,* myContacts,ana@example.org\nLi,Wei,,li@example.org\n"
)
CALENDAR = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
PICTURE = b"\xff\xd8\xff\xe0" + bytes(100)
PAGE = b"<!DOCTYPE html><html></html>"
TAKEOUT = {
    "Takeout/archive_browser.html": PAGE,
    "Takeout/Contacts/All Contacts/All Contacts.vcf": CARD,
    "Takeout/Contacts/All Contacts/All Contacts.csv": TABLE,
    "Takeout/Contacts/All Contacts/Ana Horvat.jpg": PICTURE,
    "Takeout/Calendar/ana@example.org.ics": CALENDAR,
    "__MACOSX/Takeout/._All Contacts.vcf": b"\0\5",
}


def packed(members: Mapping[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return held.getvalue()


def refused(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "export.zip"
    path.write_bytes(data)
    with pytest.raises(FileError) as caught:
        read([path])
    return str(caught.value)


def test_takeout_is_read_as_one(tmp_path):
    path = tmp_path / "takeout.zip"
    path.write_bytes(packed(TAKEOUT))
    reading = read([path])
    assert [(each.draft.name, each.file, each.where) for each in reading.people] == [
        ("Ana Horvat", "takeout.zip: All Contacts.vcf", "card 1 (line 1)"),
        ("Ana Horvat", "takeout.zip: All Contacts.csv", "line 2"),
        ("Li Wei", "takeout.zip: All Contacts.csv", "line 3"),
    ]
    assert reading.happened == [("takeout.zip: ana@example.org.ics", CALENDAR)]
    assert reading.unreadable == []


def test_an_unpacked_takeout_is_read_alike(tmp_path):
    for name, data in TAKEOUT.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    reading = read([tmp_path / "Takeout"])
    assert sorted(each.draft.name for each in reading.people) == ["Ana Horvat", "Ana Horvat", "Li Wei"]
    assert reading.unreadable == []


def test_a_member_that_cannot_be_read_is_named_and_the_others_come_in(tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "LARGEST_MEMBER", 4096)
    path = tmp_path / "all.zip"
    inner = packed({"a.vcf": CARD})
    path.write_bytes(
        packed({"big.vcf": bytes(5000), "in.zip": inner, "a.pdf": b"%PDF-1.7", "none.csv": b"", "a": CARD})
    )
    reading = read([path])
    assert [each.draft.name for each in reading.people] == ["Ana Horvat"]
    told = {each.file: each.reason for each in reading.unreadable}
    assert list(told) == [f"all.zip: {name}" for name in ("big.vcf", "in.zip", "a.pdf", "none.csv")]
    assert "larger than 64 MiB" in told["all.zip: big.vcf"]
    assert "inside another one" in told["all.zip: in.zip"]
    assert "neither an address book" in told["all.zip: a.pdf"]
    assert "is empty" in told["all.zip: none.csv"]


def test_what_cannot_be_brought_in_is_said(tmp_path, monkeypatch):
    assert "holds no file that can be read" in refused(tmp_path, packed({"a.jpg": PICTURE}))
    assert "holds no file that can be read" in refused(tmp_path, packed({}))
    own = {"manifest.json": b"{}", "tables/person.jsonl": b"", "people.vcf": CARD}
    assert "an archive of netdesk itself" in refused(tmp_path, packed(own))
    damaged = bytearray(packed({"a.vcf": CARD}))
    damaged[len("a.vcf") + 34] ^= 0xFF
    assert "a.vcf in “export.zip” cannot be unpacked" in refused(tmp_path, bytes(damaged))
    sealed = bytearray(packed({"a.vcf": CARD}))
    sealed[6] |= 1
    sealed[sealed.index(b"PK\1\2") + 8] |= 1
    assert "protected by a password" in refused(tmp_path, bytes(sealed))
    monkeypatch.setattr(bundle, "MOST_MEMBERS", 1)
    assert "holds more than 1 files" in refused(tmp_path, packed({"a.vcf": CARD, "b.vcf": CARD}))


def test_bombs_are_refused_before_they_go_off(tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "_SMALL", 10_000)
    many = packed({f"{number}.csv": b"a,b,c\n" * 30_000 for number in range(9)})
    assert "more than 100 times its size" in refused(tmp_path, many)
    monkeypatch.setattr(bundle, "LARGEST_UNPACKED", 500)
    assert "larger than 512 MiB" in refused(tmp_path, packed({f"{number}.vcf": CARD for number in range(9)}))


CONNECTIONS = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nBen,Adler,,,,,01 Feb 2020\n"
LINKEDIN = {
    "Connections.csv": CONNECTIONS,
    "Profile.csv": b"First Name,Last Name\nMe,Myself\n",
    "Email Addresses.csv": b"Email Address,Confirmed\nme@example.org,Yes\n",
    "Rich_Media.csv": b"Date/Time,Media Description\n1,2\n",
    "Jobs/Job Applications.csv": b"Application Date,Contact Email\n1,me@example.org\n",
}


def test_linkedins_archive_is_read_as_linkedins_alone(tmp_path):
    path = tmp_path / "linkedin.zip"
    path.write_bytes(packed(LINKEDIN))
    reading = read([path])
    assert [(each.draft.name, each.file) for each in reading.people] == [("Ben Adler", "linkedin.zip")]
    assert (reading.unreadable, reading.tables) == ([], [])
    assert reading.connections == ["linkedin.zip"]


@pytest.mark.parametrize("folder", ["", "Basic_LinkedInDataExport/"])
def test_what_lies_beside_linkedins_tables_is_read_or_named(tmp_path, folder):
    path = tmp_path / "all.zip"
    others = {
        "people/cards.vcf": CARD,
        "contacts.csv": TABLE,
        "work.ics": CALENDAR,
        "notes.pdf": b"%PDF-1.7",
        "Quizzes.csv": b"Question,Answer\nWhy?,Because\n",
        "ImportedContacts.csv": b"FirstName,LastName,Emails\nLi,Wei,li@example.org\n",
        "photo.jpg": PICTURE,
    }
    path.write_bytes(packed({f"{folder}{name}": data for name, data in LINKEDIN.items()} | others))
    reading = read([path])
    assert [(each.draft.name, each.file) for each in reading.people] == [
        ("Ben Adler", "all.zip"),
        ("Ana Horvat", "all.zip: cards.vcf"),
        ("Ana Horvat", "all.zip: contacts.csv"),
        ("Li Wei", "all.zip: contacts.csv"),
    ]
    assert reading.happened == [("all.zip: work.ics", CALENDAR)]
    told = {each.file: each.reason for each in reading.unreadable}
    assert set(told) == {f"all.zip: {name}" for name in ("notes.pdf", "Quizzes.csv", "ImportedContacts.csv")}
    assert "neither an address book" in told["all.zip: notes.pdf"]
    assert "no headers that name people" in told["all.zip: Quizzes.csv"]
    assert "that LinkedIn was given" in told["all.zip: ImportedContacts.csv"]


def test_one_of_linkedins_tables_with_headers_nobody_knows_is_named(tmp_path):
    path = tmp_path / "linkedin.zip"
    path.write_bytes(packed(LINKEDIN | {"messages.csv": b"Von,An,Wann\na,b,2026-01-01\n", "Invitations.csv": b"\n"}))
    (named,) = read([path]).unreadable
    assert named.file == "linkedin.zip: messages.csv"
    assert "stayed behind" in named.reason


def test_a_table_that_is_called_like_one_of_linkedins_keeps_nothing_else_out(tmp_path):
    path = tmp_path / "all.zip"
    path.write_bytes(packed({"skills.csv": b"Name\nchess\n", "cards.vcf": CARD}))
    reading = read([path])
    assert [each.draft.name for each in reading.people] == ["Ana Horvat"]
    assert [each.file for each in reading.unreadable] == ["all.zip"]
    assert "holds no Connections.csv" in reading.unreadable[0].reason


def test_what_lzma_packed_in_linkedins_archive_is_named_too():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        made.writestr("messages.csv", b"FROM,TO,DATE,CONTENT\n", zipfile.ZIP_LZMA)
    with pytest.raises(FileError, match=r"packed by LZMA.*Unpack it and choose"):
        member_in(held.getvalue(), "export.zip", "messages.csv")


def test_what_lzma_packed_is_named_before_it_takes_memory(tmp_path):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        made.writestr("a.vcf", CARD)
        made.writestr("b.vcf", CARD, zipfile.ZIP_LZMA)
    path = tmp_path / "export.zip"
    path.write_bytes(held.getvalue())
    reading = read([path])
    assert [each.file for each in reading.people] == ["export.zip: a.vcf"]
    assert [each.reason for each in reading.unreadable] == [
        "“export.zip” cannot be unpacked (it is packed by LZMA). Unpack it and choose the files in it."
    ]
