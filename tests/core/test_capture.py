"""Reading one line: channel, people, day, minutes; the rest is the note and nothing is lost."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.capture import Capture, CaptureWords, read_line
from netdesk.core.channel import Channel
from netdesk.errors import InputError

SUNDAY = date(2026, 11, 22)
WORDS = CaptureWords.parse((Path(__file__).parents[2] / "resources" / "capture_words.toml").read_text(encoding="utf-8"))


def read(line: str, known: tuple[str, ...] = ()) -> Capture:
    return read_line(line, SUNDAY, WORDS, lambda name: name in known)


@pytest.mark.parametrize(
    ("line", "channel", "what"),
    [
        ("coffee with Ana", Channel.IN_PERSON, "coffee"),
        ("had lunch with Ana", Channel.IN_PERSON, "lunch"),
        ("met Ana", Channel.IN_PERSON, ""),
        ("Called Ana", Channel.PHONE, ""),
        ("phone call with Ana", Channel.PHONE, ""),
        ("Zoom with Ana", Channel.VIDEO, ""),
        ("video call with Ana", Channel.VIDEO, "video call"),
        ("e-mailed Ana", Channel.EMAIL, ""),
        ("mail from Ana", Channel.EMAIL, ""),
        ("messaged Ana", Channel.MESSAGE, ""),
        ("LinkedIn message to Ana", Channel.SOCIAL, ""),
        ("letter to Ana", Channel.LETTER, ""),
        ("postcard from Ana", Channel.LETTER, "postcard"),
        ("an hour with Ana", None, ""),
    ],
)
def test_channel(line: str, channel: Channel | None, what: str) -> None:
    found = read(line)
    assert (found.channel, found.what, found.names) == (channel, what, ("Ana",))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("coffee with Ana Horvat", ("Ana Horvat",)),
        ("coffee with Ana, Li Wei & Bo", ("Ana", "Li Wei", "Bo")),
        ("coffee with Ana, Li, and Bo yesterday", ("Ana", "Li", "Bo")),
        ("coffee with ana and li", ("ana", "li")),
        ("coffee with Dr. van der Berg about storage", ("Dr. van der Berg",)),
        ("lunch with 李伟、田中 遥 yesterday", ("李伟", "田中 遥")),
        ("coffee with Sunday yesterday", ("Sunday",)),
        ('coffee with "Ana, the one from Split" today', ("Ana, the one from Split",)),
        ("coffee with O'Brien", ("O'Brien",)),
        ("coffee with 🦊 yesterday", ("🦊",)),
        ("an hour spent with Ana over coffee", ("Ana",)),
        ("Ana called yesterday", ()),
        ("coffee", ()),
        ("coffee with", ()),
    ],
)
def test_names_are_those_after_with_or_after_the_verb(line: str, names: tuple[str, ...]) -> None:
    assert read(line).names == names


def test_after_a_comma_comes_a_name_only_where_it_is_one() -> None:
    assert read("coffee with Ana, talked about grids").names == ("Ana",)
    assert read("coffee with Ana, Talked about grids").note == "Talked about grids"
    assert read("coffee with Ana, li", known=("li",)).names == ("Ana", "li")
    assert read("coffee with Ana, li").note == "li"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on 2026-11-17", date(2026, 11, 17)),
        ("2026-11-17", date(2026, 11, 17)),
        ("today", SUNDAY),
        ("yesterday", date(2026, 11, 21)),
        ("last night", date(2026, 11, 21)),
        ("tomorrow", date(2026, 11, 23)),
        ("on Monday", date(2026, 11, 16)),
        ("last Friday", date(2026, 11, 20)),
        ("on Fri", date(2026, 11, 20)),
        ("on Sunday", date(2026, 11, 15)),
        ("3 Nov", date(2026, 11, 3)),
        ("on 3rd November", date(2026, 11, 3)),
        ("Nov 3", date(2026, 11, 3)),
        ("24 Dec", date(2025, 12, 24)),
        ("3 Nov 2024", date(2024, 11, 3)),
        ("29 Feb", date(2024, 2, 29)),
        ("3 days ago", date(2026, 11, 19)),
        ("2 weeks ago", date(2026, 11, 8)),
    ],
)
def test_days(words: str, day: date) -> None:
    assert read(f"coffee with Ana {words}") == Capture(Channel.IN_PERSON, ("Ana",), day, None, "coffee", "")
    assert read(f"coffee with Ana, {words}, good talk") == Capture(
        Channel.IN_PERSON, ("Ana",), day, None, "coffee", "good talk"
    )


def test_a_day_in_a_later_clause_belongs_to_the_note() -> None:
    found = read("coffee with Ana yesterday, call back on Monday")
    assert (found.on, found.note) == (date(2026, 11, 21), "call back on Monday")


@pytest.mark.parametrize("day", ["30 Feb", "2026-13-01", "31 Apr 2025"])
def test_a_day_that_the_calendar_does_not_have(day: str) -> None:
    with pytest.raises(InputError, match=day):
        read(f"coffee with Ana on {day}")


@pytest.mark.parametrize(
    ("words", "minutes"),
    [("45m", 45), ("45 min", 45), ("for 20 minutes", 20), ("1h", 60), ("1h30", 90), ("1 h 30 min", 90),
     ("2 hours", 120),
     ("half an hour", 30), ("for an hour", 60)],
)  # fmt: skip
def test_minutes(words: str, minutes: int) -> None:
    assert read(f"coffee with Ana {words}") == Capture(Channel.IN_PERSON, ("Ana",), None, minutes, "coffee", "")


def test_what_is_left_is_the_note() -> None:
    found = read("coffee with Ana & Li at PyCon yesterday 45m, gave intro to Sam, they asked budget advice")
    assert found.note == "at PyCon, gave intro to Sam, they asked budget advice"


PIECES = st.lists(
    st.sampled_from(
        ["coffee", "called", "with", "Ana", "Li Wei", "and", "&", ",", ";", "yesterday", "on Monday", "45m", "1h", "at",
         "grid", "storage.", "“Bo, B”", "to", "李伟", "Great", "2026-11-17", "on", "last", "an", "half an hour"]
    ),
    max_size=14,
)  # fmt: skip


@given(PIECES)
def test_nothing_is_dropped(pieces: list[str]) -> None:
    """Each word of the line is a name, in the note, or said in another way: channel, day, minutes, or a joint."""
    line = " ".join(pieces)
    found = read(line)
    kept = re.findall(r"\w+", " ".join([*found.names, found.note]))
    for word in re.findall(r"\w+", line):
        if word in ("Ana", "Li", "Wei", "grid", "storage", "Bo", "B", "李伟", "Great", "at"):
            assert kept.count(word) >= 1
    if found.on is None:
        assert all(word in kept for word in ("yesterday", "2026") if word in line)
    for word in ("Ana", "grid", "storage", "李伟", "Great"):
        assert kept.count(word) == re.findall(r"\w+", line).count(word)
