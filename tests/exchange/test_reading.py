"""Files the user brings, whatever they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netdesk.errors import FileError
from netdesk.exchange.reading import read

if TYPE_CHECKING:
    from pathlib import Path

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Horvat\r\nEND:VCARD\r\n"
CSV = b"First Name,Last Name,Connected On\nLuka,Novak,05 Jun 2018\n"


@pytest.fixture
def put(tmp_path: Path):
    def _put(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return _put


def test_content_and_not_the_name_tells_what_a_file_is(put):
    reading = read([put("people.csv", CARD), put("people.vcf", CSV)])
    assert [(s.draft.name, s.file, s.where) for s in reading.people] == [
        ("Ana Horvat", "people.csv", "card 1 (line 1)"),
        ("Luka Novak", "people.vcf", "line 2"),
    ]


def test_a_bad_file_does_not_stop_the_others(put, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    paths = [
        tmp_path / "gone.vcf",
        empty,
        put("empty.vcf", b""),
        put("photo.png", b"\x89PNG\r\n"),
        put("a.vcf", CARD),
    ]
    reading = read(paths)
    assert [s.draft.name for s in reading.people] == ["Ana Horvat"]
    assert [(u.file, u.where) for u in reading.unreadable] == [
        ("gone.vcf", ""),
        ("empty", ""),
        ("empty.vcf", ""),
        ("photo.png", ""),
    ]
    reasons = [u.reason for u in reading.unreadable]
    assert "There is no file" in reasons[0]
    assert "is a folder" in reasons[1]
    assert "is empty" in reasons[2]
    assert "neither an address book" in reasons[3]


@pytest.mark.parametrize("data", [b"", b"\n \r\n", b"\xef\xbb\xbf", b"\xff\xfe\r\x00\n\x00"])
def test_an_empty_file_alone_is_an_error(put, data):
    with pytest.raises(FileError, match=r"“a\.vcf” is empty"):
        read([put("a.vcf", data)])


def test_a_missing_file_alone_is_an_error(tmp_path):
    with pytest.raises(FileError, match="There is no file"):
        read([tmp_path / "gone.vcf"])


def test_progress_counts_the_bytes_of_all_files(put):
    heard = []
    read([put("a.vcf", CARD * 120), put("b.vcf", CARD)], on_progress=lambda done, total: heard.append((done, total)))
    assert {total for _, total in heard} == {len(CARD) * 121}
    done = [done for done, _ in heard]
    assert done == sorted(done)
    assert done[-1] == len(CARD) * 121
    assert len(done) >= 4


def test_reading_stops_when_cancelled(put):
    answers = iter([False, True])
    heard = []
    read([put("a.vcf", CARD * 120)], lambda done, total: heard.append(done), lambda: next(answers))
    assert len(heard) == 1


def test_cards_stand_in_the_order_of_the_file_nested_ones_too(put):
    nested = b"BEGIN:VCARD\nFN:Outer\nAGENT:\nBEGIN:VCARD\nFN:Inner\nEND:VCARD\nTEL:1\nEND:VCARD\n"
    reading = read([put("a.vcf", nested + CARD)])
    assert [(s.draft.name, s.where) for s in reading.people] == [
        ("Outer", "card 1 (line 1)"),
        ("Inner", "card 2 (line 4)"),
        ("Ana Horvat", "card 3 (line 9)"),
    ]


@pytest.mark.parametrize("end", [b"TEL:+1 555", b"", b"PHOTO;ENCODING=b:AAAA\r\n AAAA"])
def test_a_file_that_breaks_off_is_told_and_what_it_says_comes_in(put, end):
    reading = read([put("a.vcf", CARD + b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Quist\r\n" + end)])
    assert [each.draft.name for each in reading.people] == ["Ana Horvat", "Bo Quist"]
    (told,) = reading.unreadable
    assert (told.where, told.reason[:40]) == ("card 2 (line 5)", "The file breaks off in this card, of whi")
    inner = CARD.replace(b"END", b"AGENT:\r\nBEGIN:VCARD\r\nFN:Bo\r\nEND:VCARD\r\nEND")
    assert read([put("b.vcf", CARD.replace(b"END:VCARD\r\n", b"") + inner)]).unreadable == []
