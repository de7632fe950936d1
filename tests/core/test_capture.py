"""Reading one line: what it says field by field, where, and that nothing of it is lost."""

from __future__ import annotations

import re
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from netdesk.core.capture.days import read_day
from netdesk.core.capture.people import KnownPerson
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, ExchangeKind, Side
from netdesk.core.marks import Marks
from netdesk.core.text import words
from netdesk.errors import InputError
from tests.capture_gold import FIELDS, LANGUAGES, ListedNetwork, misses, network, reader, sentences, stated

if TYPE_CHECKING:
    from netdesk.core.capture.said import Capture

READER = reader()
KNOWN, WEDNESDAY = network()
NOBODY = ListedNetwork([])
SUNDAY = date(2026, 11, 22)
WHOLE = (
    "coffee with Ana & Li at PyCon yesterday 45m, gave intro to Sam, they asked budget advice, call back in 2w #storage"
)


def read(line: str, known: tuple[str, ...] = ()) -> Capture:
    people = [KnownPerson(number, name, *name.split(" ", 1)[:1], "", "", "") for number, name in enumerate(known, 1)]
    return READER.read(line, SUNDAY, ListedNetwork(people))


def names(found: Capture) -> tuple[str, ...]:
    return tuple(mention.said for mention in found.people)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gold_set_is_read_right(language: str) -> None:
    """At least 95 of 100 fields, counting only those that are expected or read; and nearly all of each kind."""
    wrong, said = dict.fromkeys(FIELDS, 0), 0
    chosen = [sentence for sentence in sentences() if sentence.language == language]
    for sentence in chosen:
        found = READER.read(sentence.say, WEDNESDAY, KNOWN)
        said += stated(sentence, found)
        for field in misses(sentence, found):
            wrong[field] += 1
    assert len(chosen) >= 200
    assert sum(wrong.values()) <= 0.05 * said, wrong
    assert max(wrong.values()) <= 0.05 * len(chosen), wrong


def test_the_fresh_gold_set_is_read_right() -> None:
    """The same of sentences that were written apart from the words that the reader knows."""
    chosen = list(sentences("fresh_"))
    found = [(sentence, READER.read(sentence.say, WEDNESDAY, KNOWN)) for sentence in chosen]
    assert len(chosen) >= 120
    wrong = sum(len(misses(*each)) for each in found)
    assert wrong <= 0.05 * sum(stated(*each) for each in found)


@pytest.mark.parametrize(
    ("line", "exchanges"),
    [
        ("sent Li Wei a postcard", []),
        ("emailed Li Wei the slides", [("give", "knowledge", None, "slides")]),
        ("email from Li Wei with a paper on tariffs", [("received", "article", None, "paper on tariffs")]),
        ("Li Wei called, asked for advice", [("ask", "knowledge", "them", "advice")]),
        ("emailed Li Wei asking for advice", [("ask", "knowledge", "me", "advice")]),
        ("lent my drill to Li Wei", [("give", "tool", None, "my drill")]),
        (
            "coffee with Li Wei, she lent me a book and asked for feedback",
            [("received", "article", None, "book"), ("ask", "knowledge", "them", "feedback")],
        ),
    ],
)
def test_what_comes_with_a_touch_is_told_from_the_touch(line: str, exchanges: list[tuple[object, ...]]) -> None:
    found = read(line, ("Li Wei",))
    assert names(found) == ("Li Wei",)
    assert [(each.direction, each.kind, each.by, each.what) for each in found.exchanges] == exchanges
    assert not found.note


@pytest.mark.parametrize("inside", ["(we met by chance)", "(a long and winding talk of this and that)"])
def test_what_stands_in_brackets_after_a_name_is_no_organization(inside: str) -> None:
    assert not read(f"coffee with Ana Horvat {inside}", ("Ana Horvat",)).people[0].hint


def test_every_field_has_its_place_in_the_line() -> None:
    found = READER.read(WHOLE, WEDNESDAY, KNOWN)
    places = {(field, WHOLE[span.start : span.end].strip()) for field, span in found.spans}
    assert {
        ("people", "Ana"), ("people", "Li"), ("event", "at PyCon"), ("on", "yesterday"), ("minutes", "45m"),
        ("channel", "coffee"), ("exchanges", "gave intro to Sam"), ("exchanges", "they asked budget advice"),
        ("follow_up", "call back in 2w"), ("topics", "#storage"),
    } <= places  # fmt: skip


def test_places_are_right_where_letters_are_longer_or_slips_of_the_pen() -> None:
    line = "cofee with Ana yestreday, « ß 🎉 » told us a lot"
    found = READER.read(line, WEDNESDAY, KNOWN)
    assert {line[span.start : span.end] for _, span in found.spans} == {"cofee", "Ana", "yestreday"}


def test_two_people_of_one_name_are_left_open_the_last_touched_first() -> None:
    (anna,) = READER.read("coffee with Anna", WEDNESDAY, KNOWN).people
    assert (anna.person_id, anna.is_new) == (None, False)
    assert [each.name for each in anna.candidates] == ["Anna Weiss", "Anna Zeller"]
    assert anna.confidence <= 0.5


def test_an_organization_settles_who_is_meant() -> None:
    (anna,) = READER.read("coffee with Anna from Helvetia Data", WEDNESDAY, KNOWN).people
    assert (anna.name, anna.hint) == ("Anna Zeller", "Helvetia Data")


ZAGREB = Marks("", "Zagreb", "Croatia", ("client", "PyCon"), ("ana@horvat.example",))
SPLIT = Marks("", "Novi Sad", "Serbia", ("old friend",), ("Ana@Split.example", "a.h@x.example"))


@pytest.mark.parametrize(
    ("hint", "chosen"),
    [
        ("(Zagreb)", 1), ("(zagreb)", 1), ("from Zagreb", 1), ("(Novi)", 2), ("from Novi Sad", 2),
        ("(Croatia)", 1), ("(HR)", 1), ("(Serbie)", 2), ("(client)", 1), ("(old friend)", 2), ("(PyCon)", 1),
        ("(ana@split.example)", 2), ("(a.h@x.example)", 2), ("(ana@horvat.example)", 1),
        ("(Elektra)", None), ("(x.example)", None), ("", None),
    ],
)  # fmt: skip
def test_any_mark_beside_a_name_settles_which_of_two_is_meant(hint: str, chosen: int | None) -> None:
    known = [
        KnownPerson(number, "Ana Horvat", "Ana", "Horvat", "", "", mark)
        for number, mark in enumerate((ZAGREB, SPLIT), 1)
    ]
    found = READER.read(f"coffee with Ana Horvat {hint} yesterday 45m", WEDNESDAY, ListedNetwork(known))
    assert [(each.said, each.person_id) for each in found.people] == [("Ana Horvat", chosen)]
    assert (found.what, found.minutes, found.on) == ("coffee", 45, date(2026, 11, 17))
    assert not found.note or chosen is None


def test_where_it_was_is_no_mark() -> None:
    known = [KnownPerson(number, "Ana Horvat", "Ana", "Horvat", "", "", ZAGREB) for number in (1, 2)]
    found = READER.read("coffee with Ana in Zagreb", WEDNESDAY, ListedNetwork(known))
    assert found.place == "Zagreb"


def test_somebody_new_has_just_the_name_that_is_written() -> None:
    (zed,) = READER.read("lunch with Zed van Dam from Sunward", WEDNESDAY, KNOWN).people
    assert (zed.said, zed.is_new, zed.hint) == ("Zed van Dam", True, "Sunward")


def test_a_misspelt_name_is_somebody_known_with_less_confidence() -> None:
    (ana,) = READER.read("coffee with Ana Horvta", WEDNESDAY, KNOWN).people
    assert ana.name == "Ana Horvat"
    assert 0.6 < ana.confidence < 1


@pytest.mark.parametrize(
    ("line", "channel", "what"),
    [
        ("coffee with Ana", Channel.IN_PERSON, "coffee"),
        ("had lunch with Ana", Channel.IN_PERSON, "lunch"),
        ("met Ana", Channel.IN_PERSON, ""),
        ("Called Ana", Channel.PHONE, ""),
        ("Zoom with Ana", Channel.VIDEO, ""),
        ("video call with Ana", Channel.VIDEO, "video call"),
        ("e-mailed Ana", Channel.EMAIL, ""),
        ("messaged Ana", Channel.MESSAGE, ""),
        ("LinkedIn message to Ana", Channel.SOCIAL, ""),
        ("letter to Ana", Channel.LETTER, ""),
        ("postcard from Ana", Channel.LETTER, "postcard"),
        ("an hour with Ana", None, ""),
    ],
)
def test_channel(line: str, channel: Channel | None, what: str) -> None:
    found = read(line)
    assert (found.channel, found.what, names(found)) == (channel, what, ("Ana",))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("coffee with Ana, Li Wei & Bo", ("Ana", "Li Wei", "Bo")),
        ("coffee with Ana, Li, and Bo yesterday", ("Ana", "Li", "Bo")),
        ("coffee with ana and li", ("ana", "li")),
        ("coffee with van der Berg about storage", ("van der Berg",)),
        ("lunch with 李伟、田中 遥 yesterday", ("李伟", "田中 遥")),
        ("coffee with Sunday yesterday", ("Sunday",)),
        ('coffee with "Ana, the one from Split" today', ("Ana, the one from Split",)),
        ("coffee with O'Brien", ("O'Brien",)),
        ("coffee with 🦊 yesterday", ("🦊",)),
        ("coffee", ()),
        ("coffee with", ()),
    ],
)
def test_names_without_anybody_known(line: str, expected: tuple[str, ...]) -> None:
    assert names(read(line)) == expected


def test_after_a_comma_comes_a_name_only_where_it_is_one() -> None:
    assert names(read("coffee with Ana, talked about grids")) == ("Ana",)
    assert read("coffee with Ana, Talked about grids").note == "Talked about grids"
    assert names(read("coffee with Ana, li", known=("li",))) == ("Ana", "li")
    assert read("coffee with Ana, li").note == "li"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-17", date(2026, 11, 17)),
        ("today", SUNDAY),
        ("yesterday", date(2026, 11, 21)),
        ("last night", date(2026, 11, 21)),
        ("tomorrow", date(2026, 11, 23)),
        ("on Monday", date(2026, 11, 16)),
        ("last Friday", date(2026, 11, 20)),
        ("on Fri", date(2026, 11, 20)),
        ("Sunday", date(2026, 11, 15)),
        ("3 Nov", date(2026, 11, 3)),
        ("on 3rd November", date(2026, 11, 3)),
        ("Nov 3", date(2026, 11, 3)),
        ("24 Dec", date(2025, 12, 24)),
        ("3 Nov 2024", date(2024, 11, 3)),
        ("29 Feb", date(2024, 2, 29)),
        ("3 days ago", date(2026, 11, 19)),
        ("il y a 2 semaines", date(2026, 11, 8)),
        ("le 1er novembre", date(2026, 11, 1)),
        ("mardi dernier", date(2026, 11, 17)),
        ("avant-hier", date(2026, 11, 20)),
        ("in 2 weeks", date(2026, 12, 6)),
    ],
)
def test_days(text: str, day: date) -> None:
    assert read_day(text, SUNDAY, READER.lexicon) == day


def test_what_is_no_day_is_none_and_what_no_calendar_has_is_an_error() -> None:
    assert read_day("soon", SUNDAY, READER.lexicon) is None
    with pytest.raises(InputError, match="30 Feb"):
        read_day("30 Feb", SUNDAY, READER.lexicon)


def test_a_day_that_no_calendar_has_is_marked_and_stays_in_the_note() -> None:
    found = read("coffee with Ana on 31 Apr 2025")
    assert (found.on, found.impossible, found.note) == (None, ("on 31 Apr 2025",), "on 31 Apr 2025")


def test_weekdays_lie_behind_in_what_happened_and_ahead_in_what_is_to_come() -> None:
    found = read("coffee with Ana on Friday, I'll send her the paper on Friday, call back on Friday")
    assert found.on == date(2026, 11, 20)
    assert found.promises[0].due == date(2026, 11, 27)
    assert found.follow_up is not None
    assert found.follow_up.on == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("45m", 45), ("45 min", 45), ("for 20 minutes", 20), ("1h", 60), ("1h30", 90), ("1 h 30 min", 90),
     ("2 hours", 120), ("half an hour", 30), ("for an hour", 60), ("1.5h", 90),
     ("une heure et demie", 90), ("45'", 45), ("45mn", 45)],
)  # fmt: skip
def test_minutes(text: str, minutes: int) -> None:
    found = read(f"coffee with Ana {text}")
    assert (found.minutes, found.at, found.note) == (minutes, None, "")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("at 14h", time(14)),
        ("14:30", time(14, 30)),
        ("at 3pm", time(15)),
        ("à 9h05", time(9, 5)),
        ("at noon", time(12)),
    ],
)
def test_times(text: str, at: time) -> None:
    found = read(f"coffee with Ana yesterday {text}")
    assert (found.at, found.minutes, found.note) == (at, None, "")


@pytest.mark.parametrize(
    ("line", "direction", "kind", "by"),
    [
        ("she asked for advice on pricing", Direction.ASK, ExchangeKind.KNOWLEDGE, Side.THEM),
        ("asked her for advice on pricing", Direction.ASK, ExchangeKind.KNOWLEDGE, Side.ME),
        ("gave her a book", Direction.GIVE, ExchangeKind.ARTICLE, None),
        ("she gave me a book", Direction.RECEIVED, ExchangeKind.ARTICLE, None),
        ("il m'a donné un conseil", Direction.RECEIVED, ExchangeKind.KNOWLEDGE, None),
        ("je lui ai donné un conseil", Direction.GIVE, ExchangeKind.KNOWLEDGE, None),
    ],
)
def test_who_gave_and_who_asked(line: str, direction: Direction, kind: ExchangeKind, by: Side | None) -> None:
    (found,) = read(f"coffee with Ana, {line}").exchanges
    assert (found.direction, found.kind, found.by) == (direction, kind, by)


WORDS = (
    "coffee|called|with|Ana|Li Wei|and|&|,|;|.|yesterday|on Monday|45m|1h|at|grid|storage.|“Bo, B”|to|李伟|Great"
    "|2026-11-17|on|last|an|half an hour|avec|hier|gave|intro|she|promised|asked|advice|#grid|dans 2 semaines|call back"
    "|elle|30 Feb|PyCon|lui|m'a|donné|worth it|from|de|chez|Elektra|(|)|-|:|'"
)
PIECES = st.lists(st.sampled_from(WORDS.split("|")), max_size=16)


@settings(deadline=None)
@given(PIECES)
@example(["called", "with", "Ana", "grid", "storage."])
def test_nothing_is_dropped(pieces: list[str]) -> None:
    """Each telling word of the line lies in a place that is understood, or is in the note."""
    line = " ".join(pieces)
    found = READER.read(line, WEDNESDAY, KNOWN)
    understood = [line[span.start : span.end] for _, span in found.spans]
    kept = words(" ".join([*understood, found.note])).split()
    for word in ("ana", "li", "wei", "grid", "storage", "bo", "李伟", "great", "pycon", "elektra", "intro", "advice"):
        assert kept.count(word) >= words(line).split().count(word), (word, found)


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(max_size=80), PIECES.map(" ".join), PIECES.map("".join)))
@example("İstanbul'da Ana ile kahve")
@example("\0\n\t#")
@example("with with with")
@example("9" * 60)
@example("in 999 years, call back in 999 years")
def test_no_text_is_too_much(line: str) -> None:
    for known in (KNOWN, NOBODY):
        found = READER.read(line, WEDNESDAY, known)
        assert all(0 <= span.start <= span.end <= len(line) for _, span in found.spans)


def test_the_gold_set_says_what_its_fields_are() -> None:
    assert {field for sentence in sentences() for field in sentence.expected} == set(FIELDS)
    assert len({sentence.say for sentence in sentences()}) >= 400
    assert all(re.search(r"\w", sentence.say) for sentence in sentences())


def test_a_verb_after_and_is_nobody() -> None:
    found = read("coffee with Ana Horvat and told her about the tender", ("Ana Horvat",))
    assert names(found) == ("Ana Horvat",)
    assert found.note == "told her about the tender"


@pytest.mark.parametrize(
    "line", ["lunch with Ana Horvat and my colleague Bo Quist", "dîner avec Ana Horvat et son mari Bo Quist"]
)
def test_who_somebody_is_to_whom_stands_before_the_name(line: str) -> None:
    assert names(read(line, ("Ana Horvat",))) == ("Ana Horvat", "Bo Quist")
    assert names(read(line.replace(" Bo Quist", ""), ("Ana Horvat",))) == ("Ana Horvat",)


@pytest.mark.parametrize("line", ["Ana gave me a book on grids", "Ana m'a donné un livre"])
def test_who_gave_is_who_it_was_with(line: str) -> None:
    found = read(line, ("Ana Horvat",))
    assert [mention.name for mention in found.people] == ["Ana Horvat"]
    assert found.exchanges[0].direction == "received"


@pytest.mark.parametrize(
    ("line", "by"),
    [
        ("Ana called and promised to send numbers next week", "them"),
        ("called Ana and promised to send numbers next week", "me"),
        ("call with Ana, she'll get back to me by Tuesday", "them"),
    ],
)
def test_who_promised_is_told_by_who_speaks(line: str, by: str) -> None:
    found = read(line, ("Ana Horvat",))
    assert [each.by for each in found.promises] == [by]
    assert found.follow_up is None
    assert found.on is None
