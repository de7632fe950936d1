"""Queries of the journal: what each finds, and that no text gets into the SQL."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, ExchangeKind, Promise, Side
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.journal_fields import JOURNAL
from netdesk.core.people import PersonDraft, Position, RelationClass
from netdesk.core.query import MAX_LENGTH, parse, to_text
from netdesk.errors import QueryError
from netdesk.services import interactions, people
from netdesk.services.desk import Desk
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 11, 22)
ANA, LI, SAM = 1, 2, 3
ENTRIES = {
    "talk": InteractionDraft(
        date(2026, 11, 20), (ANA, LI), Channel.IN_PERSON, at=time(14, 30), initiated_by=Initiator.ME, minutes=90,
        place="Zagreb", event="PyCon", what="coffee", note="Budget for 東京", worth_me=True, worth_them=True,
        topics=("storage",),
        exchanges=(Exchange(Direction.GIVE, ExchangeKind.INTRODUCTION, "Sam", about=(SAM,)),),
    ),
    "call": InteractionDraft(
        date(2026, 5, 4), (ANA,), Channel.PHONE, minutes=20, what="call", worth_me=False,
        exchanges=(Exchange(Direction.ASK, ExchangeKind.KNOWLEDGE, "tariffs", asked_by=Side.THEM),),
        promises=(Promise(Side.ME, "send the paper"),),
    ),
    "mail": InteractionDraft(
        date(2025, 11, 3), (SAM,), Channel.EMAIL, initiated_by=Initiator.THEM, note="100% sure; it's \'quoted\"",
        exchanges=(Exchange(Direction.RECEIVED, ExchangeKind.ARTICLE, "on grids"),),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Ana of Elektra, a client; Li; Sam."""
    desk = Desk(tmp_path_factory.mktemp("journal"), FixedClock())
    drafts = [
        PersonDraft(
            given="Ana",
            family="Horvat",
            positions=(Position("Elektra"),),
            tags=("Client",),
            relation_classes=(RelationClass.FRIEND,),
        ),
        PersonDraft(given="Li", family="Wei"),
        PersonDraft(given="Sam", family="Öztürk"),
    ]
    desk.run(people.add_many, drafts, "three").result()
    for draft in ENTRIES.values():
        desk.run(interactions.log, draft).result()
    yield desk
    desk.close()


def found(desk: Desk, text: str) -> set[str]:
    query = interactions.read_query(text, TODAY)
    names = dict(enumerate(ENTRIES, 1))
    return {names[entry.interaction_id] for entry in interactions.newest(desk.reader, 10, None, query)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("channel:inperson with:ana gave:introduction minutes>60", {"talk"}),
        ("with:ana", {"talk", "call"}),
        ('with:"li wei"', {"talk"}),
        ("with:ozturk", {"mail"}),
        ("ana", {"talk", "call"}),
        ("coffee", {"talk"}),
        ("ana coffee", {"talk"}),
        ("storage", {"talk"}),
        ("京", {"talk"}),
        ("tariffs", {"call"}),
        ("paper", {"call"}),
        ('"budget for"', {"talk"}),
        ('"budge"', set()),
        ("coffee or grids", {"talk", "mail"}),
        ("-with:ana", {"mail"}),
        ("on:2026", {"talk", "call"}),
        ("on:2026-11-20", {"talk"}),
        ("on<30d", {"talk"}),
        ("on>1y", {"mail"}),
        ("minutes<=20", {"call"}),
        ("-minutes>20", {"call", "mail"}),
        ("people>=2", {"talk"}),
        ("place:zag event:pycon what:coffee note:budget topic:storage", {"talk"}),
        ("what=coffee", {"talk"}),
        ("what=cof", set()),
        ("org:elektra", {"talk", "call"}),
        ("tag:client", {"talk", "call"}),
        ("tag:cli", set()),
        ("initiated:them", {"mail"}),
        ("received:article", {"mail"}),
        ("received:grids", {"mail"}),
        ("asked:knowledge", {"call"}),
        ("gave:article", set()),
        ("promised:paper", {"call"}),
        ("worth:both", {"talk"}),
        ("worth:none", {"call"}),
        ("worth:said class:friend", {"talk", "call"}),
        ("class:colleague", set()),
        ("has:theirask", {"call"}),
        ("on:2026-05..2026-11-20", {"talk", "call"}),
        ("has:note", {"talk", "mail"}),
        ("has:promise", {"call"}),
        ("has:time has:topic", {"talk"}),
        ("(with:sam or with:li) -channel:email", {"talk"}),
        ("100%", {"mail"}),
        ("", {"talk", "call", "mail"}),
    ],
)
def test_what_a_query_finds(desk: Desk, text: str, expected: set[str]) -> None:
    assert found(desk, text) == expected


@pytest.mark.parametrize(
    ("text", "words"), [("minutes:long", "whole number"), ("wth:ana", "with:"), ("sort:on", "no field")]
)
def test_what_cannot_be_asked_is_said(text: str, words: str) -> None:
    with pytest.raises(QueryError, match=words):
        interactions.read_query(text, TODAY)


@pytest.mark.parametrize("field", JOURNAL.fields, ids=lambda field: field.name)
def test_every_field_has_an_example_that_works_and_prints_back(desk: Desk, field: object) -> None:
    example = field.example  # type: ignore[attr-defined]
    query = parse(example, TODAY, vocabulary=JOURNAL)
    assert to_text(query) == example
    found(desk, example)
    if field.choices:  # type: ignore[attr-defined]
        for choice in field.choices:  # type: ignore[attr-defined]
            found(desk, f"{field.name}:{choice}")  # type: ignore[attr-defined]


@pytest.mark.parametrize("join", [" ", " or "])
@pytest.mark.parametrize("term", ["a", *(field.example for field in JOURNAL.fields)])
def test_the_longest_query_runs(desk: Desk, term: str, join: str) -> None:
    many = (MAX_LENGTH + len(join)) // len(f"{term}{join}")
    found(desk, join.join([term] * many))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(st.sampled_from("ana\"'%_*()-:;\\[]{}^~ ?.,京é#&|!\n"), max_size=14),
    st.sampled_from(["", "with:", "note:", "tag:", "gave:", "org="]),
)
def test_no_text_breaks_the_query(desk: Desk, text: str, field: str) -> None:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    for asked in (f"{field}{text}", f'{field}"{quoted}"'):
        try:
            query = interactions.read_query(asked, TODAY)
        except QueryError:
            continue
        interactions.newest(desk.reader, 10, None, query)


@given(st.sampled_from(sorted(ENTRIES)), st.integers(0, 3))
def test_pages_follow_each_other(desk: Desk, name: str, size: int) -> None:
    query = interactions.read_query("on:2026 or on:2025", TODAY)
    seen, before = [], None
    while page := interactions.newest(desk.reader, size + 1, before, query):
        seen += [entry.interaction_id for entry in page]
        before = (page[-1].on.isoformat(), page[-1].interaction_id)
    assert seen == [1, 2, 3]


def test_an_edit_that_says_nothing_of_exchanges_leaves_them_as_they_were(desk: Desk) -> None:
    from dataclasses import replace

    promised = desk.reader.one("SELECT id FROM promise")
    desk.run(interactions.edit, 2, replace(ENTRIES["call"], minutes=25)).result()
    assert desk.reader.one("SELECT id FROM promise") == promised
    desk.run(interactions.edit, 2, ENTRIES["call"]).result()


def test_what_was_asked_and_how(tmp_path: Path) -> None:
    desk = Desk(tmp_path, FixedClock())
    desk.run(people.add, PersonDraft(given="Ana")).result()
    gift = (Exchange(Direction.GIVE, ExchangeKind.TIME, "an hour", purpose="hire"),)
    ask = (Exchange(Direction.ASK, ExchangeKind.JOB_LEAD, "a name", asked_by=Side.ME),)
    for what, day, exchanges in (
        ("warmed", date(2026, 6, 1), gift),
        ("first", date(2026, 5, 1), (*ask, *gift)),
        ("second", date(2026, 8, 1), ask),
        ("third", date(2026, 11, 21), ask),
        ("late", date(2026, 11, 22), ()),
    ):
        draft = InteractionDraft(day, (ANA,), Channel.PHONE, what=what, exchanges=exchanges)
        desk.run(interactions.log, draft).result()

    def told(text: str) -> set[str]:
        query = interactions.read_query(text, TODAY)
        return {entry.what for entry in interactions.newest(desk.reader, 10, None, query)}

    assert told("has:myask") == {"first", "second", "third"}
    assert told("has:coldask") == {"first"}
    assert told("has:purpose") == {"warmed", "first"}
    assert told("has:theirask") == set()
    desk.close()
