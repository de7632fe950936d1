"""Packs: what is written is read back, and what is no pack changes nothing and is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.rules.checks import check_text
from netdesk.core.rules.packs import MOST_BYTES, MOST_RULES, Pack, read_pack, write_pack
from netdesk.core.rules.personal import find
from netdesk.core.rules.rule import Comment, RuleDraft
from netdesk.errors import InputError
from tests.core.test_rules import CHECKS

TEXTS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=30).map(str.strip)
NAMES = TEXTS.filter(bool)
RULES = st.builds(
    RuleDraft,
    NAMES,
    TEXTS,
    TEXTS,
    TEXTS,
    st.just("") | CHECKS.map(check_text),
    st.booleans(),
    comments=st.lists(st.builds(Comment, TEXTS, TEXTS, TEXTS), max_size=2).map(tuple),
)
PACKS = st.builds(
    Pack, NAMES, st.lists(RULES, min_size=1, max_size=4, unique_by=lambda rule: rule.name.casefold()).map(tuple), TEXTS
)


@given(PACKS)
def test_a_pack_is_read_back(pack):
    assert read_pack(write_pack(pack), "pack.toml") == pack


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfe", "no text in UTF-8"),
        (b"[[rule]", "no TOML"),
        (b"", "holds no rules"),
        (b"rule = 3", "holds no rules"),
        (b"rule = [3]", "no table"),
        (b'run = "rm -rf"\n[[rule]]\nname = "x"', "“run”"),
        (b'[[rule]]\ntext = "x"', "rule 1 has no name"),
        (b'[[rule]]\nname = "x"\nexec = "import os"', "“exec”"),
        (b"[[rule]]\nname = 3", "name is a text"),
        (b'[[rule]]\nname = "x"\nnudge = "yes"', "nudge is true or false"),
        (b'[[rule]]\nname = "x"\ncheck = "hugs daily"', r"“x”\): A check begins"),
        (b'[[rule]]\nname = "x"\n[[rule]]\nname = "X"', "two rules are called"),
        (b'[[rule]]\nname = "x"\ncomment = [3]', "comment that is no table"),
        (b'[[rule]]\nname = "x\\u0007"', "control characters"),
        (b'[[rule]]\nname = "' + b"x" * 5000 + b'"', "longer than"),
        (b"x" * (MOST_BYTES + 1), "larger than"),
        (b'[[rule]]\nname="x"\n' * (MOST_RULES + 1), "at most"),
        (b"a = " + b"[" * 5000, "no TOML"),
    ],
)
def test_what_is_no_pack_is_named(data, words):
    with pytest.raises(InputError, match=words) as raised:
        read_pack(data, "pack.toml")
    assert "pack.toml" in str(raised.value)


@given(st.binary(max_size=200))
def test_any_file_is_read_or_refused_in_words(data):
    try:
        assert read_pack(data, "pack.toml").rules
    except InputError as error:
        assert str(error)  # noqa: PT017 either is right


PLANTED = [
    ("name", f"{given} {family}")
    for given in ("Ana", "Łukasz", "Jean-Luc", "李", "O'Neil", "Zoë")
    for family in (f"Horvat{number}" for number in range(100))
] + [("address", f"someone{number}@firm{number}.example") for number in range(100)]
FILLER = ("I", "write", "to", "every", "mentor", "of", "mine", ",", "often", "—", "and", "give", "(more)")


@given(st.data())
def test_nothing_planted_in_any_field_leaks(data):
    kind, term = data.draw(st.sampled_from(PLANTED))
    around = data.draw(st.lists(st.sampled_from(FILLER), max_size=6))
    at = data.draw(st.integers(0, len(around)))
    shown = data.draw(st.sampled_from([str, str.upper, str.lower, str.title]))(term)
    said = " ".join([*around[:at], shown, *around[at:]])
    field = data.draw(st.sampled_from(["name", "text", "why", "origin", "check", "by", "comment"]))
    draft = RuleDraft("A rule")
    match field:
        case "by":
            draft = RuleDraft("A rule", comments=(Comment(said, ""),))
        case "comment":
            draft = RuleDraft("A rule", comments=(Comment("", said),))
        case _:
            draft = RuleDraft(**{"name": "A rule", field: said})
    assert (term, kind) in {(found.said, found.kind) for found in find([draft], PLANTED)}


def test_what_is_personal_is_named_once_for_each_field_it_stands_in():
    rule = RuleDraft("Ask Ana", "Ana first, then ana again", why="for Ana Ivić")
    found = find([rule], [("name", "Ana"), ("name", "Ana Ivić")])
    assert [(each.field, each.said) for each in found] == [
        ("name", "Ana"), ("text", "Ana"), ("why", "Ana"), ("why", "Ana Ivić"),
    ]  # fmt: skip


def test_an_ordinary_word_may_be_let_be_and_parts_of_words_are_no_names():
    rule = RuleDraft("Will power", "I will be there, marking it")
    known = [("name", "Will"), ("name", "Mark")]
    assert {found.said for found in find([rule], known)} == {"Will"}
    assert find([rule], known, allowed=["will"]) == []
