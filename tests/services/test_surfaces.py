"""Surfaces: their texts, drafts and versions, what is live, and when they are looked over again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from netdesk.core.counting import Count
from netdesk.core.surfaces import SurfaceDraft, TextDraft
from netdesk.core.word_changes import Fate
from netdesk.errors import InputError, NotFoundError
from netdesk.services import nudges, preferences, surfaces, undo
from netdesk.store import reviews
from netdesk.store.store import Store
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 11, 22, 9, tzinfo=UTC))


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    store = Store(tmp_path / "netdesk.db", clock, lambda change: None)
    yield store
    store.close()


@pytest.fixture
def headline(store: Store) -> int:
    surface_id = surfaces.add(store, SurfaceDraft("LinkedIn", "linkedin", "https://www.linkedin.com/in/me"))
    return surfaces.one(store.as_reader(), surface_id).texts[0].text_id


def test_a_surface_of_a_platform_has_its_texts_with_their_limits(store: Store, headline: int) -> None:
    (found,) = surfaces.listed(store.as_reader())
    assert [text.kind.name for text in found.texts][:3] == ["Headline", "About", "Experience"]
    assert (found.texts[0].kind.limit, found.texts[1].kind.limit) == (220, 2600)
    own = surfaces.one(store.as_reader(), surfaces.add(store, SurfaceDraft("Blog")))
    assert [(text.kind.name, text.kind.limit) for text in own.texts] == [("Text", None)]


def test_a_draft_is_kept_short_of_a_version(store: Store, headline: int) -> None:
    surfaces.keep_draft(store, headline, "Grid engineer")
    found = surfaces.text(store.as_reader(), headline)
    assert (found.working, found.newest, found.is_ahead) == ("Grid engineer", None, True)
    assert surfaces.keep(store, headline, "Grid engineer.") == 1
    found = surfaces.text(store.as_reader(), headline)
    assert (found.draft, found.working) == (None, "Grid engineer.")
    surfaces.keep_draft(store, headline, "Grid")
    surfaces.keep_draft(store, headline, "Grid engineer.")
    assert surfaces.text(store.as_reader(), headline).draft is None
    undo.undo(store)
    assert surfaces.text(store.as_reader(), headline).draft == "Grid"


def test_the_same_text_is_no_new_version(store: Store, headline: int) -> None:
    assert surfaces.keep(store, headline, "a") == surfaces.keep(store, headline, "a") == 1
    assert surfaces.keep(store, headline, "a ") == 2
    assert len(surfaces.versions(store.as_reader(), headline)) == 2


def test_live_and_draft_are_told_apart(store: Store, headline: int, clock: FakeClock) -> None:
    surfaces.keep(store, headline, "Engineer")
    surfaces.go_live(store, headline, 1)
    assert not surfaces.text(store.as_reader(), headline).is_ahead
    clock.advance(days=10)
    surfaces.keep(store, headline, "Grid engineer")
    found = surfaces.text(store.as_reader(), headline)
    assert (found.said, found.working, found.is_ahead) == ("Engineer", "Grid engineer", True)
    surfaces.go_live(store, headline, 2, date(2026, 12, 1))
    found = surfaces.text(store.as_reader(), headline)
    assert found.live is not None
    assert (found.live.number, found.live.live_on) == (2, date(2026, 12, 1))
    surfaces.go_live(store, headline, 1)
    assert surfaces.text(store.as_reader(), headline).said == "Engineer"
    with pytest.raises(NotFoundError, match="no version 9"):
        surfaces.go_live(store, headline, 9)


def test_any_two_versions_are_compared_and_one_is_restored(store: Store, headline: int) -> None:
    for said in ("Passionate grid engineer.", "Grid engineer.", "Grid engineer. I make batteries boring."):
        surfaces.keep(store, headline, said)
    changes = surfaces.compare(store.as_reader(), headline, 1, 3)
    assert [each.text for each in changes if each.fate is Fate.REMOVED] == ["Passionate grid"]
    assert "".join(each.text for each in changes if each.fate is not Fate.REMOVED).endswith("boring.")
    assert surfaces.restore(store, headline, 1) == 4
    newest = surfaces.text(store.as_reader(), headline).newest
    assert newest is not None
    assert (newest.text, newest.restored_from) == ("Passionate grid engineer.", 1)
    assert len(surfaces.versions(store.as_reader(), headline)) == 4


def test_a_surface_comes_up_for_review_and_the_review_goes_with_it(
    store: Store, headline: int, clock: FakeClock
) -> None:
    def due() -> list[str]:
        return [nudge.title for nudge in nudges.today(store.as_reader(), clock.now())]

    (found,) = surfaces.listed(store.as_reader())
    assert (found.reviewed_on, found.review_on) == (None, date(2027, 5, 24))
    clock.advance(days=183)
    assert due() == ["LinkedIn: is it still what I want to say?"]
    surfaces.reviewed(store, found.surface_id)
    found = surfaces.one(store.as_reader(), found.surface_id)
    assert (found.reviewed_on, found.review_on) == (date(2027, 5, 24), date(2027, 11, 23))
    assert due() == []
    surfaces.edit(store, found.surface_id, SurfaceDraft("LinkedIn, private", review_days=30))
    clock.advance(days=30)
    assert due() == ["LinkedIn, private: is it still what I want to say?"]
    surfaces.edit(store, found.surface_id, SurfaceDraft("LinkedIn", review_days=None))
    assert due() == []
    with pytest.raises(InputError, match="how often"):
        surfaces.reviewed(store, found.surface_id)
    undo.undo(store)
    assert due() == ["LinkedIn, private: is it still what I want to say?"]
    surfaces.remove(store, found.surface_id)
    assert (due(), surfaces.listed(store.as_reader())) == ([], [])
    undo.undo(store)
    assert due() == ["LinkedIn, private: is it still what I want to say?"]


def test_texts_of_ones_own_are_added_and_changed(store: Store, headline: int) -> None:
    (found,) = surfaces.listed(store.as_reader())
    own = surfaces.add_text(store, found.surface_id, TextDraft("Banner", 40, Count.GRAPHEMES))
    surfaces.edit_text(store, own, TextDraft("Banner", 60, Count.WORDS, True))
    assert surfaces.text(store.as_reader(), own).kind == TextDraft("Banner", 60, Count.WORDS, True)
    surfaces.edit_text(store, headline, TextDraft("Something else", 5, is_markdown=True))
    assert surfaces.text(store.as_reader(), headline).kind == TextDraft("Headline", 220, is_markdown=True)
    surfaces.remove_text(store, own)
    with pytest.raises(NotFoundError):
        surfaces.text(store.as_reader(), own)


def test_surfaces_are_put_in_order_and_found_by_name(store: Store, headline: int) -> None:
    (first,) = surfaces.listed(store.as_reader())
    site = surfaces.add(store, SurfaceDraft("My site", "site"))
    surfaces.set_order(store, [site])
    assert [each.name for each in surfaces.listed(store.as_reader())] == ["My site", "LinkedIn"]
    assert surfaces.find_one(store.as_reader(), "linked").surface_id == first.surface_id
    with pytest.raises(NotFoundError, match="may be 2"):
        surfaces.find_one(store.as_reader(), "i")


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (SurfaceDraft(" "), "name"),
        (SurfaceDraft("linkedin"), "name"),
        (SurfaceDraft("Orkut", "orkut"), "platform"),
        (SurfaceDraft("Blog", review_days=0), "review_days"),
    ],
)
def test_what_cannot_be_a_surface_is_refused_by_its_field(
    store: Store, headline: int, draft: SurfaceDraft, field: str
) -> None:
    with pytest.raises(InputError) as caught:
        surfaces.add(store, draft)
    assert caught.value.field == field
    with pytest.raises(InputError, match="already"):
        surfaces.add_text(store, 1, TextDraft("headline"))


def test_a_review_of_the_same_name_is_taken_over(store: Store) -> None:
    def review(name: str) -> None:
        now = preferences.read(store.as_reader())
        wanted = {**now.reviews, f"{name}: is it still what I want to say?": 20}
        preferences.change(store, replace(now, reviews=wanted))

    review("Blog")
    found = surfaces.one(store.as_reader(), surfaces.add(store, SurfaceDraft("Blog", review_days=90)))
    assert found.review_on == date(2027, 2, 20)
    review("Notes")
    surfaces.edit(store, found.surface_id, SurfaceDraft("Notes", review_days=30))
    assert surfaces.one(store.as_reader(), found.surface_id).review_on == date(2026, 12, 22)
    assert [each.name for each in reviews.standing(store.as_reader())] == ["Notes: is it still what I want to say?"]
