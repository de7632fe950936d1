"""Words as they are looked for: folded, and found inside a run where a script leaves no space between them."""

from __future__ import annotations

import pytest

from netdesk.core.text import words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana-Marija  Horvat_Čoš!", "ana marija horvat cos"),
        ("東京都", "東 京 都"),
        ("3M中国ABC", "3m 中 国 abc"),
        ("ハウス・ｶﾞﾗｽ", "ハ ウ ス カ ラ ス"),
        ("สวัสดี", "ส ว ส ด"),
        ("अनिता शर्मा", "अनत शरम"),
        ("𠮷野家", "𠮷 野 家"),
        ("", ""),
        ("&", ""),
    ],
)
def test_words(text, found):
    assert words(text) == found


def test_a_hangul_syllable_is_a_word_whose_first_letters_begin_it():
    assert len(words("김철수").split()) == 3
    assert words("수").startswith(words("ㅅ"))
