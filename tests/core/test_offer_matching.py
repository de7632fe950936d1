"""Whom an offer would help: the reason is always there, and colleagues, friends and business take turns."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.exchanges import ExchangeKind
from netdesk.core.offer_matching import Market, Wanting, telling_words
from netdesk.core.offers import Offer, OfferDraft
from netdesk.core.people import RelationClass

TODAY = date(2026, 11, 22)


def wanting(number, needs=(), topics=(), news=(), classes=(), closeness=3, city="", country="", gave_on=None):
    return Wanting(number, f"P{number}", closeness, frozenset(classes), needs, topics, news, city, country, gave_on)


def offer(what, *topics, place=""):
    return Offer(1, OfferDraft(what, ExchangeKind.ARTICLE, topics, place), TODAY)


def found(people, *said, **more):
    return [(match.person.person_id, match.reasons) for match in Market(people).matches(offer(*said, **more), 99)]


def test_a_need_in_other_words_around_the_same_ones_is_found_with_the_words_in_common():
    people = [wanting(1, ("storage vendors in Spain",)), wanting(2, ("a good dentist",))]
    ((number, reasons),) = found(people, "My list of vendors for grid storage")
    assert number == 1
    assert reasons == ("needs: storage vendors in Spain (in common: storage, vendor)",)


def test_topics_news_and_place_are_reasons_too_and_place_alone_is_none():
    people = [
        wanting(1, topics=("Storage",), city="Lyon"),
        wanting(2, news=("grid storage",)),
        wanting(3, city="Lyon"),
    ]
    hits = dict(found(people, "An evening", "storage", place="lyon"))
    assert hits == {1: ("topic: Storage", "lives in Lyon"), 2: ("news: grid storage (in common: storage)",)}


def test_a_place_is_the_same_however_it_is_written():
    people = [wanting(1, topics=("Storage",), city="Zürich"), wanting(2, topics=("Storage",), country="ZÜRICH")]
    assert all("lives in" in reasons[1] for _, reasons in found(people, "An evening", "storage", place="ZURICH"))


def test_a_need_counts_for_more_than_news_in_the_same_words():
    others = [wanting(number, ("a dentist",)) for number in range(3, 30)]
    people = [wanting(1, ("offshore",), closeness=1), wanting(2, news=("offshore",), closeness=5), *others]
    assert [number for number, _ in found(people, "offshore")] == [1, 2]


def test_short_words_are_whole_and_those_of_two_letters_say_nothing():
    assert telling_words("Gas news: bans on a tax ID") == {"gas", "news", "bans", "tax"}


def test_common_words_are_no_reason():
    assert found([wanting(1, ("help with the move",))], "help with your taxes") == []
    assert telling_words("Looking for somebody who knows the banks, à Lyon") == {"bank", "lyon"}


def test_words_of_other_scripts_are_found():
    assert [number for number, _ in found([wanting(1, ("東京の銀行",))], "銀行への紹介")] == [1]


def test_the_rarer_word_counts_more():
    people = [wanting(n, ("budget",)) for n in range(1, 6)] + [wanting(9, ("tariffs",), closeness=1)]
    assert found(people, "budgets and tariffs")[0][0] == 9


def test_classes_take_turns_and_the_longest_not_given_to_comes_first():
    people = [
        wanting(1, ("storage",), classes=[RelationClass.COLLEAGUE], gave_on=date(2026, 11, 1)),
        wanting(2, ("storage",), classes=[RelationClass.COLLEAGUE], gave_on=date(2026, 3, 1)),
        wanting(3, ("storage",), classes=[RelationClass.FRIEND], closeness=2),
        wanting(4, ("storage",), classes=[RelationClass.BUSINESS], closeness=1),
    ]
    assert [number for number, _ in found(people, "storage")] == [2, 3, 4, 1]


def test_who_is_of_several_classes_stands_for_the_one_that_had_the_fewest_turns():
    people = [
        wanting(1, ("storage",), classes=[RelationClass.COLLEAGUE], closeness=5),
        wanting(2, ("storage",), classes=[RelationClass.COLLEAGUE, RelationClass.FRIEND], closeness=4),
        wanting(3, ("storage",), classes=[RelationClass.FRIEND], closeness=3),
        wanting(4, ("storage",), classes=[RelationClass.BUSINESS], closeness=2),
        wanting(5, ("storage",), classes=[RelationClass.COLLEAGUE], closeness=1),
    ]
    assert [number for number, _ in found(people, "storage")] == [1, 2, 4, 3, 5]


people_lists = st.lists(
    st.builds(
        wanting,
        st.integers(1, 10**6),
        st.lists(st.text(max_size=20), max_size=2).map(tuple),
        st.lists(st.sampled_from(["storage", "tax law", "Zürich"]), max_size=2, unique=True).map(tuple),
        st.lists(st.text(max_size=10), max_size=1).map(tuple),
        st.lists(st.sampled_from(list(RelationClass)), max_size=3),
        st.sampled_from([None, 1, 5]),
    ),
    max_size=12,
    unique_by=lambda each: each.person_id,
)


@given(people_lists, st.text(max_size=30), st.lists(st.sampled_from(["storage", "tax law"]), max_size=2))
def test_each_match_is_somebody_once_with_a_reason_and_the_same_each_time(people, what, topics):
    market = Market(people)
    hits = market.matches(offer(what, *topics), 99)
    ids = [match.person.person_id for match in hits]
    assert len(set(ids)) == len(ids)
    assert all(match.reasons and match.score > 0 for match in hits)
    assert hits == market.matches(offer(what, *topics), 99)
