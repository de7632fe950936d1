"""An edit begun on an older state takes nothing back that was changed elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.merging import changed_fields, merged
from netdesk.core.people import PersonDraft

names = st.lists(st.sampled_from("abcdef"), unique=True).map(tuple)
drafts = st.builds(
    PersonDraft, given=st.sampled_from("abc"), city=st.sampled_from("xyz"), tags=names, topics=names, notes=st.just("")
)


def test_only_what_was_edited_is_written() -> None:
    seen = PersonDraft(given="Ana", city="Zagreb", tags=("client", "alumni"), notes="old")
    edited = replace(seen, city="Split", tags=("client", "mentor"))
    stored = replace(seen, notes="new", tags=("client", "alumni", "speaker"))
    assert merged(seen, edited, stored) == replace(
        seen, city="Split", notes="new", tags=("client", "speaker", "mentor")
    )


def test_in_a_field_that_both_changed_the_edit_wins() -> None:
    seen = PersonDraft(given="Ana", city="Zagreb")
    assert merged(seen, replace(seen, city="Split"), replace(seen, city="Rijeka")).city == "Split"


@pytest.mark.parametrize(
    ("before", "edited", "stored", "merges"),
    [
        ("", "mine", "hers", "hers\n\nmine"),
        ("old", "old\n\nmine", "old\n\nhers", "old\n\nhers\n\nmine"),
        ("likes cyc", "likes cycling", "likes cyc\n\nhers", "likes cycling\n\nhers"),
        ("old", "mine", "hers", "mine"),
        ("old", "", "old\n\nhers", "hers"),
        ("old", "old\n\nsame", "old\n\nsame", "old\n\nsame"),
    ],
)
def test_what_both_added_to_the_notes_is_there(before: str, edited: str, stored: str, merges: str) -> None:
    seen, one, other = (PersonDraft(given="Ana", notes=notes) for notes in (before, edited, stored))
    assert merged(seen, one, other).notes == merges


@given(drafts, drafts)
def test_over_an_unchanged_state_the_edit_is_all(seen: PersonDraft, edited: PersonDraft) -> None:
    assert merged(seen, edited, seen) == edited


@given(drafts, drafts)
def test_no_edit_changes_nothing(seen: PersonDraft, stored: PersonDraft) -> None:
    assert merged(seen, seen, stored) == stored
    assert changed_fields(seen, seen) == []


@given(drafts, drafts, drafts)
def test_untouched_fields_stay_as_stored(seen: PersonDraft, edited: PersonDraft, stored: PersonDraft) -> None:
    found = merged(seen, edited, stored)
    touched = changed_fields(seen, edited)
    assert set(changed_fields(stored, found)) <= set(touched)
    assert found.city == (edited.city if "city" in touched else stored.city)
    assert set(found.tags) >= set(edited.tags) - set(seen.tags)
    assert not set(found.tags) & (set(seen.tags) - set(edited.tags))
