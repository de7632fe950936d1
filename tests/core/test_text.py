"""Words as they are looked for: folded, and found inside a run where a script leaves no space between them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netdesk.core.text import fold, one_line, words


@given(st.text())
@example("ŽELJKA  Đurić\tStraße Ǆ \uff21 ﬁ İ Ω\u0345 각")
def test_folding_by_the_character_is_folding_the_whole(text):
    plain = text.casefold().translate(str.maketrans("øđłħŧıð", "odlhtid", ""))
    for letter, spelled in (("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th")):
        plain = plain.replace(letter, spelled)
    bare = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    assert fold(text) == " ".join(bare.split())


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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ana  Horvat ", "Ana Horvat"),
        ("\u202eAna Horvat", "Ana Horvat"),
        ("\u2066Ana\u2069 \x1b[31mHorvat\x07", "Ana [31mHorvat"),
        ("Ana\u00a0Horvat\u0085", "Ana Horvat"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("عمر \u200fח", "عمر \u200fח"),
    ],
)
def test_one_line_garbles_nothing_beside_it(text, shown):
    assert one_line(text) == shown
