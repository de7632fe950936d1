"""The query language: what is read, what is printed, what is refused and where, and what is offered."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.listing import SortBy
from netdesk.core.query import MAX_DEPTH, MAX_LENGTH, parse, to_text
from netdesk.core.query_completion import complete
from netdesk.core.query_fields import FIELDS
from netdesk.core.query_tree import (
    And,
    Choice,
    Compare,
    Day,
    Days,
    Next,
    Not,
    Nothing,
    Number,
    Op,
    Or,
    Period,
    Query,
    Sort,
    Text,
    Words,
)
from netdesk.errors import InputError, QueryError
from tests.query_trees import TODAY, queries

ANA, LI = Words("ana"), Words("li")

bare_words = st.from_regex(r"[^\s()\"<>=:-][^\s()\"<>=:]*", fullmatch=True).filter(
    lambda w: w not in ("or", "OR") and ("*" not in w or sum(map(str.isalnum, w)) > 1)
)
encodable = st.characters(exclude_categories=["Cs"])
texts = st.text(encodable, min_size=1, max_size=12).filter(lambda t: t.strip() == t and any(c.isalnum() for c in t))


def where(text: str) -> object:
    return parse(text, TODAY).where


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", None),
        ("  \n ", None),
        ("ana", ANA),
        ("ana li", And((ANA, LI))),
        ("O'Brien & jean-luc", And((Words("O'Brien"), Words("&"), Words("jean-luc")))),
        ('"Ana Horvat"', Words("Ana Horvat", is_phrase=True)),
        (r'"say \"hi\" \\"', Words('say "hi" \\', is_phrase=True)),
        ("ana or li", Or((ANA, LI))),
        ("ana OR li", Or((ANA, LI))),
        ("ana Or li", And((ANA, Words("Or"), LI))),
        ("ana ana or li", Or((And((ANA, ANA)), LI))),
        ("ana (ana or li)", And((ANA, Or((ANA, LI))))),
        ("ana (ana li)", And((ANA, ANA, LI))),
        ("-ana", Not(ANA)),
        ("--ana", ANA),
        ("-(-ana)", ANA),
        ("-(ana li)", Not(And((ANA, LI)))),
        ("ana - li", And((ANA, Words("-"), LI))),
        ("tag:client", Compare("tag", Op.HAS, Text("client"))),
        ("TAG:Client", Compare("tag", Op.HAS, Text("Client"))),
        ("company:elektra", Compare("org", Op.HAS, Text("elektra"))),
        ('org="Deutsche Bank"', Compare("org", Op.EQUAL, Text("Deutsche Bank"))),
        ("closeness>=4", Compare("closeness", Op.AT_LEAST, Number(4))),
        ("closeness<close", Compare("closeness", Op.LESS, Number(4))),
        ('closeness:"Very Close"', Compare("closeness", Op.HAS, Number(5))),
        ("closeness:none", Compare("closeness", Op.HAS, Nothing())),
        ("last>90d", Compare("last", Op.MORE, Days(90))),
        ("last<=3m", Compare("last", Op.AT_MOST, Days(91))),
        ("last:yesterday", Compare("last", Op.HAS, Day(-1))),
        ("last:never", Compare("last", Op.HAS, Nothing())),
        ("last:2025", Compare("last", Op.HAS, Period(date(2025, 1, 1), date(2025, 12, 31)))),
        ("last:2024-02", Compare("last", Op.HAS, Period(date(2024, 2, 1), date(2024, 2, 29)))),
        ("last>2025-03-04", Compare("last", Op.MORE, Period(date(2025, 3, 4), date(2025, 3, 4)))),
        ("due:today", Compare("due", Op.HAS, Day(0))),
        ("due<7d", Compare("due", Op.LESS, Days(7))),
        ("due:next2w", Compare("due", Op.HAS, Next(14))),
        ("due:overdue", Compare("due", Op.HAS, Choice("overdue"))),
        ("cadence<=30", Compare("cadence", Op.AT_MOST, Days(30))),
        ("birthday:next14d", Compare("birthday", Op.HAS, Next(14))),
        ("birthday:April", Compare("birthday", Op.HAS, PartialDate(month=4))),
        ("birthday:04-12", Compare("birthday", Op.HAS, PartialDate(month=4, day=12))),
        ("birthday<1980", Compare("birthday", Op.LESS, PartialDate(year=1980))),
        ("met:in-person", Compare("met", Op.HAS, Choice("inperson"))),
        ("met:2025", Compare("met", Op.HAS, Period(date(2025, 1, 1), date(2025, 12, 31)))),
        ('channel:"in person"', Compare("channel", Op.HAS, Choice("inperson"))),
        ("-has:email", Not(Compare("has", Op.HAS, Choice("email")))),
        ("is:mentor", Compare("is", Op.HAS, Choice("mentor"))),
        ("is:do-not-contact", Compare("is", Op.HAS, Choice("donotcontact"))),
        ("minutes>=120", Compare("minutes", Op.AT_LEAST, Number(120))),
        ("given:0", Compare("given", Op.HAS, Number(0))),
        ("given<received", Compare("given", Op.LESS, Choice("received"))),
        ('knows:"Li Wei"', Compare("knows", Op.HAS, Text("Li Wei"))),
        ("worksWith:ana", Compare("workswith", Op.HAS, Text("ana"))),
        ("formerly:orval", Compare("was", Op.HAS, Text("orval"))),
        ('custom:"favourite food=sushi"', Compare("custom", Op.HAS, Text("favourite food=sushi"))),
        ("custom:diet", Compare("custom", Op.HAS, Text("diet"))),
        ("view:Mentors", Compare("view", Op.HAS, Text("Mentors"))),
        ("*orvat", Words("*orvat")),
    ],
)
def test_what_is_read(text, tree):
    assert where(text) == tree


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("sort:last", Sort(SortBy.LAST)),
        ("sort:-last", Sort(SortBy.LAST, is_reversed=True)),
        ("ana sort:org or li", Sort(SortBy.ORGANIZATION)),
        ("(sort:-topic)", Sort(SortBy.TOPICS, is_reversed=True)),
    ],
)
def test_the_order_is_not_part_of_whom_to_find(text, sort):
    assert parse(text, TODAY).sort == sort
    assert "sort" not in repr(where(text)).lower()


@given(queries(bare_words, texts))
@example(Query(Or((ANA, LI)), TODAY, Sort(SortBy.DUE)))
@example(Query(Not(Words("or", is_phrase=True)), TODAY))
def test_every_query_prints_and_reads_back_as_itself(query):
    assert parse(to_text(query), TODAY) == query


@pytest.mark.parametrize("text", ["met:2025", "met:2025-11", "met:2025-11-22", "met:2025-11-22..2026-02-03"])
def test_a_time_is_written_as_it_is_typed(text):
    assert to_text(parse(text, TODAY)) == text


@given(st.lists(bare_words, min_size=1, max_size=5))
@example(["or2", "ORange", "Or"])
@example(["a-b", "c@d.hr", "*"])
def test_plain_words_are_read_alike_with_and_without_the_grammar(words):
    plain = " ".join(words)
    assert where(plain) == where(f"({plain})")


def test_plain_words_do_not_load_the_grammar():
    script = (
        "import sys; from datetime import date; from netdesk.core.query import parse;"
        "parse('ana horvat', date(2026, 1, 1)); assert 'lark' not in sys.modules;"
        "parse('-ana', date(2026, 1, 1)); assert 'lark' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("ana tga:x", "tga", "Did you mean “tag:”?"),
        ("birth:today", "birth", "Did you mean “birthday:”?"),
        ("https://x.hr", "https", "write it in quotes"),
        ("ana class:boss li", "boss", "Choose colleague, friend or business."),
        ("has:cake", "cake", "email, phone, profile"),
        ("closeness>9", "9", "Write 1 to 5"),
        ("last:soonish", "soonish", "90d"),
        ("last:2025-02-30", "2025-02-30", "2025-11-22"),
        ("last:0000", "0000", "is not a time"),
        ("met:pigeon", "pigeon", "inperson, video"),
        ("due:next", "next", "next14d"),
        ("cadence:often", "often", "30d, 6w, 3m or 1y"),
        ("birthday:02-30", "02-30", "04-12"),
        ("sort:age", "age", "closeness"),
        ("phone:abc", "abc", "digits"),
        ("minutes>long", "long", "whole number"),
        ("given<got", "got", "whole number or received"),
        ("custom:=vegan", "=vegan", "name of a field"),
        ("custom:diet=", "diet=", "custom:diet=vegan"),
        ("ana *x", "*x", "two letters"),
        ("ana (*x)", "*x", "two letters"),
        ("city:**", "**", "letters or digits"),
        ("name>ana", ">", "write “name:”"),
        ("due>overdue", ">", "write “due:”"),
        ("ana tag:", "tag:", "tag:client"),
        ('ana tag:""', '""', "tag:client"),
        ("tag: client", "tag:", "right after it"),
        ('ana "li', '"li', "never closed"),
        ('tag:"x y', '"x y', "never closed"),
        ("ana (li", "(", "never closed"),
        ("ana) li", ")", "closes nothing"),
        ("ana ()", "()", "nothing between"),
        ("ana or", "or", "both sides"),
        ("or ana", "or", "both sides"),
        ("(ana or) li", "or", "both sides"),
        ("ana or or li", "or", "both sides"),
        ("-or", "or", "both sides"),
        ("sort:name sort:last", "sort:last", "twice"),
        ("-sort:name", "-", "sort:-last"),
        ("a\ud800b", "\ud800", "half"),
    ],
)
def test_an_error_points_at_the_place_and_says_what_would_do(text, place, says):
    with pytest.raises(QueryError, match=re.escape(says)) as caught:
        parse(text, TODAY)
    assert text[caught.value.start : caught.value.end] == place


def test_the_place_of_an_error_is_that_of_its_own_term():
    with pytest.raises(QueryError) as caught:
        parse("class:friend class:boss", TODAY)
    assert (caught.value.start, caught.value.end) == (19, 23)


marks = st.sampled_from(
    [*"\"()-<>=:*^\\'\0 \n", "or", " or ", "NEAR", "NOT", "AND", "tag:", "last>", "birthday:", "🙂", "a"]
)


@given(st.lists(marks | st.text(max_size=3), max_size=40).map("".join))
@example("(" * MAX_LENGTH)
@example("(" * MAX_DEPTH + "a" + ")" * MAX_DEPTH)
@example("-" * MAX_LENGTH)
@example("-" * 999 + "a")
@example("a or " * 399 + "a")
@example("a " * 5000)
@example('"' * 999)
@example("is:due " * 280)
@example("birthday:99999d")
@example("last>99999y")
def test_no_text_raises_anything_but_a_query_error(text):
    try:
        query, places = parse(text, TODAY), range(1)
    except QueryError as error:
        query, places = None, range(error.start, error.end)
    assert places
    assert 0 <= places.start < places.stop <= max(len(text), 1)
    assert query is None or parse(to_text(query), TODAY) == query


def test_parentheses_go_only_so_deep():
    with pytest.raises(QueryError, match="More than 20") as caught:
        parse("(" * (MAX_DEPTH + 1) + "a" + ")" * (MAX_DEPTH + 1), TODAY)
    assert caught.value.start == MAX_DEPTH


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_example_every_choice_and_every_offer_can_be_read(field):
    assert parse(field.example, TODAY)
    offers = complete(f"{field.name}:", len(field.name) + 1)
    assert {offer.text.strip('"') for offer in offers} >= set(field.choices)
    for offer in offers:
        assert parse(f"{field.name}:{offer.text}", TODAY)
    assert field.help.endswith(".")


def completed(text: str, cursor: int | None = None) -> list[str]:
    """The whole text after each completion offered."""
    at = len(text) if cursor is None else cursor
    return [text[: offer.start] + offer.text + text[offer.end :] for offer in complete(text, at)]


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("ana ta", ["ana tag:"]),
        ("ana -co", ["ana -country:", "ana -connected:", "ana -org:"]),
        ("(cl", ["(class:", "(closeness"]),
        ("xyz", []),
        ("xyz:", []),
        ("class:f", ["class:friend"]),
        ("-class:", ["-class:colleague", "-class:friend", "-class:business"]),
        ("closeness>=ve", ['closeness>="very close"']),
        ('closeness:"very', ['closeness:"very close"']),
        ("sort:-l", ["sort:-last"]),
        ("birthday:ma", ["birthday:march", "birthday:may"]),
        ("due:ov", ["due:overdue"]),
        ("tag:m", []),
        ('"ana ta', []),
    ],
)
def test_completion(text, offers):
    assert completed(text) == offers


def test_completion_replaces_the_term_around_the_cursor():
    assert completed("clas:friend ana", 3) == ["class:friend ana"]
    assert completed("class:fr ana", 7) == ["class:friend ana"]
    assert len(completed("ana ", 4)) == len(FIELDS)


def saved(name: str) -> Query:
    """A view by its name."""
    views = {"mentors": "tag:mentor or tag:coach sort:-last", "everyone": "sort:due"}
    if name.lower() not in views:
        raise InputError(f"There is no view “{name}”.")
    return parse(views[name.lower()], TODAY)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("view:Mentors", "tag:mentor or tag:coach sort:-last"),
        ("ana view:Mentors", "ana (tag:mentor or tag:coach) sort:-last"),
        ("ana -view:mentors sort:name", "ana -(tag:mentor or tag:coach) sort:name"),
        ("view:everyone ana", "ana sort:due"),
        ("view:everyone", "sort:due"),
    ],
)
def test_a_view_stands_for_its_query(text, same):
    assert parse(text, TODAY, saved) == parse(same, TODAY)


def test_views_of_views_ask_for_no_more_than_one_query_may():
    """Each of these names the one before it two hundred times."""
    views = {"v0": "a"} | {f"v{n}": f"view:v{n - 1} " * 199 for n in range(1, 6)}
    read = []

    def view(name):
        read.append(name)
        try:
            return parse(views[name], TODAY, view)
        except QueryError as error:
            raise InputError(str(error)) from error

    assert parse("view:v1", TODAY, view)
    with pytest.raises(QueryError, match="more than can be looked up at once") as caught:
        parse("li view:v5", TODAY, view)
    assert (caught.value.start, caught.value.end) == (3, 10)
    assert len(read) < 2000
    with pytest.raises(QueryError, match="more than can be looked up at once"):
        parse("knows:a " * 80, TODAY)


def test_an_unknown_view_is_pointed_at():
    with pytest.raises(QueryError, match="There is no view “x”") as caught:
        parse("ana view:x li", TODAY, saved)
    assert (caught.value.start, caught.value.end) == (4, 10)
