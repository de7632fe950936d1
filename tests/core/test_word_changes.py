"""What changed between two texts, word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.word_changes import Fate, Stretch, word_changes

WORDS = st.lists(st.sampled_from(["grid", "Grid", " ", "\r\n", ".", "storage", "l’été", "漢字", "👨‍👩‍👧", "\0"]))


def test_words_are_changed_whole() -> None:
    assert word_changes("I make batteries dull.", "I make storage dull.") == [
        Stretch(Fate.KEPT, "I make "),
        Stretch(Fate.REMOVED, "batteries"),
        Stretch(Fate.ADDED, "storage"),
        Stretch(Fate.KEPT, " dull."),
    ]
    assert word_changes("", "") == []


@given((st.text() | WORDS.map("".join)), (st.text() | WORDS.map("".join)))
def test_either_text_is_in_the_stretches_to_the_letter(old: str, new: str) -> None:
    found = word_changes(old, new)
    assert "".join(each.text for each in found if each.fate is not Fate.ADDED) == old
    assert "".join(each.text for each in found if each.fate is not Fate.REMOVED) == new
    if old == new:
        assert all(each.fate is Fate.KEPT for each in found)
