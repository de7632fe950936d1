"""Texts counted as the places count them that they are written for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.counting import Count, count
from netdesk.services.platforms import platforms

FAMILY = "👨‍👩‍👧‍👦"
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"

# text: code points, grapheme clusters (UAX #29), Mastodon's bio, a post on X (twitter-text), words, lines
TABLE = {
    "plain": ("I make batteries boring.", 24, 24, 24, 24, 4, 1),
    "nothing": ("", 0, 0, 0, 0, 0, 0),
    "precomposed é": ("é", 1, 1, 1, 1, 1, 1),
    "e and a combining acute": ("e\u0301", 2, 1, 1, 1, 1, 1),
    "two marks on one letter": ("o\u0302\u0323", 3, 1, 1, 2, 1, 1),
    "Hangul syllable": ("한", 1, 1, 1, 2, 1, 1),
    "Hangul by its letters": ("\u1112\u1161\u11ab", 3, 1, 1, 2, 1, 1),
    "Han": ("漢字", 2, 2, 2, 4, 1, 1),
    "Kana with a voiced mark of its own": ("か\u3099", 2, 1, 1, 2, 1, 1),
    "Hebrew with points": ("שָׁלוֹם", 7, 4, 4, 7, 1, 1),
    "Devanagari": ("नि", 2, 1, 1, 2, 1, 1),
    "emoji": ("🐱", 1, 1, 1, 2, 1, 1),
    "emoji of the basic plane": ("☺", 1, 1, 1, 2, 1, 1),
    "with a skin tone": ("🙋🏽", 2, 1, 1, 2, 1, 1),
    "joined family": (FAMILY, 7, 1, 1, 2, 1, 1),
    "mixed": (f"H🐱☺{FAMILY}", 10, 4, 4, 7, 1, 1),
    "flag": ("🇫🇷", 2, 1, 1, 2, 1, 1),
    "two flags": ("🇫🇷🇭🇷", 4, 2, 2, 4, 1, 1),
    "flag of tags": (SCOTLAND, 7, 1, 1, 2, 1, 1),
    "keycap": ("1\ufe0f\u20e3", 3, 1, 1, 2, 1, 1),
    "a sign that is text": ("©", 1, 1, 1, 1, 1, 1),
    "the same as an emoji": ("©\ufe0f", 2, 1, 1, 2, 1, 1),
    "curly quotes": ("“so”", 4, 4, 4, 4, 1, 1),
    "ellipsis": ("…", 1, 1, 1, 2, 1, 1),
    "euro": ("5 €", 3, 3, 3, 4, 2, 1),
    "a link": ("https://example.org/a/long/path/that/goes/on", 44, 44, 23, 23, 1, 1),
    "a link in a sentence": ("See http://test.co.", 19, 19, 28, 28, 2, 1),
    "a link without a scheme": ("test.com", 8, 8, 8, 23, 1, 1),
    "no link": ("Node.js", 7, 7, 7, 7, 1, 1),
    "somebody elsewhere": ("with @ana@example.org", 21, 21, 9, 21, 2, 1),
    "somebody here": ("with @ana", 9, 9, 9, 9, 2, 1),
    "lines": ("Ana Horvat\r\nElektra\r\n\r\n", 23, 20, 20, 23, 3, 2),
}
ORDER = (Count.CODE_POINTS, Count.GRAPHEMES, Count.MASTODON, Count.WEIGHTED, Count.WORDS, Count.LINES)


@pytest.mark.parametrize("name", TABLE)
def test_each_place_counts_in_its_own_way(name: str) -> None:
    text, *expected = TABLE[name]
    assert {by: count(text, by) for by in ORDER} == dict(zip(ORDER, expected, strict=True))


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("This is a test.", 15),
        ("Test https://test.com test https://test.com test.com test", 86),
        ("😷👾😡🔥💩", 10),
        ("🙋🏽👨‍🎤", 4),
        ("1⃣", 2),
        ("Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 34),
        ("Unicode 9.0 emoji: 🤠; 💃; 💃🏾", 29),
        (FAMILY * 140, 280),
        ("A\u05e9\u05bc\u05c1", 4),
        ("random" * 10 + "urls" + ".com", 68),
    ],
)
def test_a_post_is_as_long_as_twitter_text_has_it(text: str, length: int) -> None:
    assert count(text, Count.WEIGHTED) == length


@given(st.text(), st.sampled_from(ORDER))
def test_a_text_is_never_counted_below_nothing_nor_lost(text: str, by: Count) -> None:
    assert count(text, by) >= 0
    assert count(text, Count.GRAPHEMES) <= count(text, Count.CODE_POINTS) == len(text)


def test_limits_are_named_with_their_source_and_the_month_they_were_seen_in() -> None:
    for platform in platforms().all:
        assert len({text.key for text in platform.texts}) == len(platform.texts)
        for text in platform.texts:
            assert text.limit is None or (platform.source and platform.seen), (platform.key, text.key)
    assert {platform.key for platform in platforms().all} >= {
        "linkedin", "x", "mastodon", "github", "site", "speaker", "signature", "badge", "company",
    }  # fmt: skip
