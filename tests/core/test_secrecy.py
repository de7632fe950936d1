"""What a note is: which words keep it from being written down, and what is left of it."""

from datetime import date

import pytest

from netdesk.core.secrecy import AgendaPoint, GuardedNote, Secrecy, confidential_mark

DAY = date(2026, 11, 22)
MARKS = ("salary", "under NDA")


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("His SALARY, he says", "salary"),
        ("(salary)", "salary"),
        ("all of it under  nda", "under NDA"),
        ("Under\nNDA, and about his salary", "salary"),
        ("salarymen", ""),
        ("unsalary", ""),
        ("under an NDA", ""),
        ("", ""),
    ],
)
def test_a_mark_is_found_as_whole_words_in_any_case(text, mark):
    assert confidential_mark(text, MARKS) == mark


def test_a_note_without_words_is_unspoken_and_one_with_sealed_words_private():
    assert GuardedNote(1, DAY, None).secrecy is Secrecy.UNSPOKEN
    assert GuardedNote(1, DAY, b"sealed").secrecy is Secrecy.PRIVATE


def test_what_is_for_paper_is_erased_once_its_words_are_gone_and_nothing_else_ever_is():
    erased = [
        (secrecy, sealed is None)
        for secrecy in Secrecy
        for sealed in (b"sealed", None)
        if AgendaPoint(1, 1, secrecy, DAY, sealed=sealed).is_erased
    ]
    assert erased == [(Secrecy.PAPER, True)]
