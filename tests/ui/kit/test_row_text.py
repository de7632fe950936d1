"""What a row has room for: a text parted into lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics

from netdesk.ui.kit.row_text import MOST_LINES, wrapped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WORDS = st.lists(st.sampled_from(["due", "today", "monthly", "·", "Schönborn-Wittelsbach", "😀", "森健二", "زياد"]))


@pytest.fixture(scope="module")
def font(qapp: QApplication) -> QFont:
    assert qapp
    return QFont("DejaVu Sans", 10)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=WORDS, width=st.integers(150, 900))
def test_the_lines_are_the_text_and_all_but_the_last_fit(font: QFont, words: list[str], width: int) -> None:
    text = " ".join(words)
    lines = wrapped(text, font, width)
    assert "".join(lines).replace("\u00a0", " ") == text
    assert len(lines) <= MOST_LINES
    assert all(QFontMetrics(font).horizontalAdvance(line.rstrip()) <= width + 1 for line in lines[: MOST_LINES - 1])


def test_no_line_begins_with_the_dot_between_two_parts(font: QFont) -> None:
    text = "due 40 days ago · every 2 months · last: thanks"
    for width in range(60, 400, 7):
        assert not [line for line in wrapped(text, font, width) if line.startswith("·")]


def test_a_word_longer_than_a_line_is_broken(font: QFont) -> None:
    lines = wrapped("a" * 40, font, 150)
    assert len(lines) > 1
    assert "".join(lines) == "a" * 40
