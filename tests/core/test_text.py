"""Words as they are looked for: folded, and found inside a run where a script leaves no space between them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netdesk.core.text import code_points, fold, is_seen, one_line, words


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
        ("Zoe\u0308 " + "a\u0315" * 9, "Zoe\u0308 " + "a\u0315" * 9),
        ("A" + "\u0300" * 300 + "na", "A" + "\u0300" * 8 + "na"),
        ("A" + "\u200d\u0300" * 30 + "na", "A" + "\u200d\u0300" * 8 + "\u200d" + "na"),
        ("\u05e9\u05c1\u05b8\u0591\u05dc", "\u05e9\u05c1\u05b8\u0591\u05dc"),
    ],
)
def test_one_line_garbles_nothing_beside_it(text, shown):
    assert one_line(text) == shown


@pytest.mark.parametrize(
    "text", ["", " ", "\u200b\u200b", "\u00a0", "\u0301", "\u3164", "\x07", "\u2800 \u202e", "\ufe0f"]
)
def test_what_has_nothing_to_be_seen_is_known(text):
    assert not is_seen(text)


@pytest.mark.parametrize("text", ["A", "-", "é", "e\u0301", "\u200b森", "😀", "\ue000", "김"])
def test_what_can_be_seen_is_known(text):
    assert is_seen(text)


def test_what_cannot_be_seen_is_spelled_out():
    assert code_points("\u200b\u3164") == "U+200B U+3164"
    assert is_seen(code_points("\u200b" * 500))


@given(st.text())
def test_one_line_stays_as_it_is(text):
    assert one_line(one_line(text)) == one_line(text)
