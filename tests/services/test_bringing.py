"""What there is to bring to whom: promised, thought of, offered, or somebody who could help; the surest comes first."""

from datetime import date

import pytest

from netdesk.core.bringing import Bringing, Means, bringing_words
from netdesk.core.exchanges import ExchangeKind, Promise, PromiseDraft, Side
from netdesk.core.offers import IdeaDraft, OfferDraft
from netdesk.core.people import PersonDraft
from netdesk.services import bringing, ideas, mornings, offers, people, promises

TODAY = date(2026, 11, 22)
STORAGE = OfferDraft("Article on grid storage", ExchangeKind.ARTICLE, ("storage",))


@pytest.fixture
def ana(desk):
    draft = PersonDraft("Ana", "Horvat", needs=("to know somebody in batteries",), topics=("storage",))
    return desk.run(people.add, draft).result()


def best(desk, person_id):
    return bringing.read(desk.reader, [person_id], TODAY).get(person_id)


def owe(desk, person_id, what, due=None, side=Side.ME):
    return desk.run(promises.add, PromiseDraft(TODAY, (person_id,), Promise(side, what, due))).result()


def test_the_surest_comes_first_and_goes_when_it_is_seen_to(desk, ana):
    assert best(desk, ana) is None
    desk.run(people.add, PersonDraft("Ben", "Adler", topics=("batteries",))).result()
    assert best(desk, ana) == Bringing(Means.HELPER, "Ben Adler", "needs: to know somebody in batteries")
    offer = desk.run(offers.add, STORAGE).result()
    assert best(desk, ana) == Bringing(Means.OFFER, "Article on grid storage", "topic: storage")
    idea = desk.run(ideas.think, IdeaDraft(ana, "The article, marked up", ExchangeKind.ARTICLE, offer)).result()
    assert best(desk, ana) == Bringing(Means.IDEA, "The article, marked up")
    owed = owe(desk, ana, "the venue list")
    assert best(desk, ana) == Bringing(Means.PROMISE, "the venue list")
    desk.run(promises.keep, owed).result()
    desk.run(ideas.share, idea).result()
    assert best(desk, ana).means is Means.HELPER  # that offer was brought to her


def test_of_several_promises_the_one_that_is_due_first_and_none_that_is_owed_to_me(desk, ana):
    owe(desk, ana, "theirs", date(2026, 11, 23), Side.THEM)
    owe(desk, ana, "some day")
    owe(desk, ana, "late", date(2026, 12, 24))
    owe(desk, ana, "soon", date(2026, 12, 1))
    assert best(desk, ana) == Bringing(Means.PROMISE, "soon")


def test_of_several_ideas_the_last(desk, ana):
    for what in ("a", "b"):
        desk.run(ideas.think, IdeaDraft(ana, what)).result()
    assert best(desk, ana) == Bringing(Means.IDEA, "b")


def test_an_offer_that_is_retired_or_helps_nobody_is_not_brought(desk, ana):
    desk.run(offers.retire, desk.run(offers.add, STORAGE).result()).result()
    desk.run(offers.add, OfferDraft("An hour of my time", ExchangeKind.TIME)).result()
    assert best(desk, ana) is None


def test_beside_the_reason_a_day_says_where_people_work(desk, ana):
    desk.run(offers.add, STORAGE).result()
    found = mornings.beside(desk.reader, [ana, 99], TODAY)
    assert found == {ana: mornings.Beside("", Bringing(Means.OFFER, "Article on grid storage", "topic: storage"))}


def test_words():
    assert bringing_words(Bringing(Means.PROMISE, "intro to {Sam}")) == "you owe: intro to {Sam}"
    assert bringing_words(Bringing(Means.IDEA, "a book")) == "could bring: a book (your idea)"
    assert bringing_words(Bringing(Means.OFFER, "a book", "topic: x")) == "could bring: a book (topic: x)"
    assert bringing_words(Bringing(Means.HELPER, "Ben", "needs: x")) == "could introduce: Ben (needs: x)"
