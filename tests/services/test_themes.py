"""Themes: stated, revised, ranked, ended, looked over once a year; and how words show them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from netdesk.core.text import words
from netdesk.core.themes import ThemeDraft, Wanted, is_shown_by_words
from netdesk.errors import InputError, NotFoundError
from netdesk.services import nudges, themes, undo
from netdesk.store.store import Store
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

from datetime import UTC, datetime


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 11, 22, 9, tzinfo=UTC))


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    store = Store(tmp_path / "netdesk.db", clock, lambda change: None)
    yield store
    store.close()


def texts(store: Store) -> list[tuple[int, str]]:
    return [(theme.rank, theme.text) for theme in themes.listed(store.as_reader())]


def fill(store: Store) -> list[int]:
    drafts = ("Makes grid storage boring", "Brings people together", "Writes clearly")
    return [themes.add(store, ThemeDraft(text)) for text in drafts]


def test_a_theme_is_revised_and_what_it_said_stays(store: Store, clock: FakeClock) -> None:
    first = themes.add(store, ThemeDraft(" Makes  storage boring ", Wanted.MUCH, "my book", ("battery, grid",)))
    clock.advance(days=40)
    before = themes.one(store.as_reader(), first)
    assert (before.text, before.signs, before.since) == (
        "Makes storage boring", ("battery", "grid"), date(2026, 11, 22)
    )  # fmt: skip
    themes.edit(store, first, ThemeDraft("Makes grid storage boring", Wanted.MOST, "my book", before.signs))
    now = themes.one(store.as_reader(), first)
    assert [(each.number, each.text, each.wanted) for each in now.revisions] == [
        (2, "Makes grid storage boring", Wanted.MOST),
        (1, "Makes storage boring", Wanted.MUCH),
    ]
    assert now.revisions[0].made_on - now.revisions[1].made_on == timedelta(days=40)
    assert now.since == before.since
    undo.undo(store)
    assert themes.one(store.as_reader(), first) == before


def test_only_what_is_stated_makes_a_revision(store: Store) -> None:
    first = themes.add(store, ThemeDraft("Writes clearly"))
    themes.edit(store, first, ThemeDraft("Writes clearly", signs=("plain",)))
    themes.edit(store, first, themes.one(store.as_reader(), first).draft)
    found = themes.one(store.as_reader(), first)
    assert (len(found.revisions), found.signs) == (1, ("plain",))
    assert len(undo.history(store.as_reader())) == 2


def test_themes_are_ranked_and_end_without_being_lost(store: Store) -> None:
    storage, together, clear = fill(store)
    themes.set_rank(store, clear, 1)
    themes.set_rank(store, storage, 99)
    assert texts(store) == [(1, "Writes clearly"), (2, "Brings people together"), (3, "Makes grid storage boring")]
    themes.end(store, together)
    assert texts(store)[-1] == (0, "Brings people together")
    assert texts(store)[1] == (2, "Makes grid storage boring")
    with pytest.raises(InputError, match="has ended"):
        themes.set_rank(store, together, 1)
    themes.end(store, together, False)
    assert texts(store)[-1] == (3, "Brings people together")
    themes.remove(store, clear)
    assert len(texts(store)) == 2
    undo.undo(store)
    assert (1, "Writes clearly") in texts(store)


def test_a_theme_is_found_by_its_rank_or_words_of_it(store: Store) -> None:
    ids = fill(store)
    assert themes.find_one(store.as_reader(), "2").theme_id == ids[1]
    assert themes.find_one(store.as_reader(), "STORAGE").theme_id == ids[0]
    for words_, message in (("e", "may be"), ("nothing", "No theme"), ("", "No theme")):
        with pytest.raises(NotFoundError, match=message):
            themes.find_one(store.as_reader(), words_)


@pytest.mark.parametrize(
    ("draft", "field"),
    [(ThemeDraft("  "), "text"), (ThemeDraft("WRITES clearly"), "text"), (ThemeDraft("New", wanted=4), "wanted")],  # type: ignore[arg-type]
)
def test_what_cannot_be_a_theme_is_refused_by_its_field(store: Store, draft: ThemeDraft, field: str) -> None:
    fill(store)
    with pytest.raises(InputError) as caught:
        themes.add(store, draft)
    assert caught.value.field == field
    assert len(texts(store)) == 3


def test_the_themes_are_looked_over_once_a_year(store: Store, clock: FakeClock) -> None:
    def due() -> list[str]:
        return [nudge.title for nudge in nudges.today(store.as_reader(), clock.now())]

    fill(store)
    assert due() == []
    clock.advance(days=365)
    assert due() == ["What I want to be remembered for"]
    themes.still_true(store)
    assert due() == []
    clock.advance(days=364)
    assert due() == []
    clock.advance(days=1)
    assert due() == ["What I want to be remembered for"]
    undo.undo(store)
    assert due() == ["What I want to be remembered for"]


@pytest.mark.parametrize(
    ("theme", "signs", "said", "is_shown"),
    [
        ("Makes grid storage boring", (), "I make batteries boring: storage for grids.", True),
        ("Makes grid storage boring", (), "I run a grid control room.", False),
        ("Makes grid storage boring", ("battery",), "A battery engineer.", True),
        ("Makes grid storage boring", ("battery",), "He was charged with battering.", False),
        ("Writes clearly", (), "She writes clear English.", True),
        ("Writes clearly", (), "A clear view of the grid", False),
        ("Open data", (), "Open data for everyone", True),
        ("Open data", (), "Opens doors", False),
        ("Énergie", (), "Ingénieure en energie", True),
        ("蓄電", (), "東京で蓄電を作る", False),  # without a sign, single characters say too little
        ("蓄電", ("蓄電",), "東京で蓄電を作る", True),
        ("Of it", (), "Of it", False),
        ("Anything at all", (), "", False),
    ],
)
def test_words_suggest_that_a_theme_shows(theme: str, signs: tuple[str, ...], said: str, is_shown: bool) -> None:
    assert is_shown_by_words(theme, signs, words(said)) is is_shown
