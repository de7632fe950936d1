"""Files are written whole or not at all, and troubles are put into words."""

from __future__ import annotations

import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.errors import FileError
from netdesk.exchange import files
from netdesk.exchange.files import read_bytes, write_atomically


def test_write_and_read_back(tmp_path):
    path = tmp_path / "people.csv"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert read_bytes(path) == b"two"
    assert os.listdir(tmp_path) == ["people.csv"]


def test_a_link_is_followed_and_stays(tmp_path):
    path, link = tmp_path / "people.csv", tmp_path / "link.csv"
    path.write_bytes(b"old")
    link.symlink_to(path)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "people.csv"
    path.write_bytes(b"old")

    def fail(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FileError, match="no space left on device"):
        write_atomically(path, b"new")
    assert os.listdir(tmp_path) == ["people.csv"]
    assert path.read_bytes() == b"old"


def test_places_that_cannot_be_written(tmp_path):
    with pytest.raises(FileError, match="There is no folder"):
        write_atomically(tmp_path / "none" / "people.csv", b"x")
    with pytest.raises(FileError, match="is a folder"):
        write_atomically(tmp_path, b"x")


def test_places_that_cannot_be_read(tmp_path):
    (tmp_path / "empty").write_bytes(b"")
    os.mkfifo(tmp_path / "pipe")
    for name, words in {
        "none": "There is no file",
        "empty": "is empty",
        "pipe": "is a device",
        ".": "is a folder",
    }.items():
        with pytest.raises(FileError, match=words):
            read_bytes(tmp_path / name)
    with pytest.raises(FileError, match="cannot be read"):
        read_bytes(tmp_path / "a\0b")


def test_a_file_that_is_too_large(tmp_path):
    path = tmp_path / "large.vcf"
    with path.open("wb") as file:
        file.truncate(513 * 1024 * 1024)
    with pytest.raises(FileError, match="larger than 512 MiB"):
        read_bytes(path)


def test_a_pipe_is_written_into_and_stays(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_atomically(pipe, b"people")
    assert os.read(reading, 100) == b"people"
    os.close(reading)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("ending", [b"\n", b"\r", b"\r\n"])
@given(st.lists(st.integers(0, 30), max_size=12), st.booleans())
def test_lines_that_fit_are_let_through(ending, lengths, is_ended):
    longest = max(lengths, default=0) + len(ending)
    data = ending.join(b"x" * length for length in lengths) + ending * is_ended
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(files, "LONGEST_LINE", longest)
        files.refuse_endless_line(data, "any.csv")


def test_an_endless_line_is_named(monkeypatch):
    monkeypatch.setattr(files, "LONGEST_LINE", 100)
    with pytest.raises(FileError, match=r"Line 3 of “long\.vcf” is longer than 32 MiB"):
        files.refuse_endless_line(b"a\nb\n" + b"c" * 101 + b"\nd\n", "long.vcf")
