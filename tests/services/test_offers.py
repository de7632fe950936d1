"""Offers and ideas: kept, matched, shared (which logs the give), landed, undone."""

from datetime import UTC, date, datetime

import pytest

from netdesk.core.change import Area
from netdesk.core.exchanges import Direction, ExchangeKind
from netdesk.core.offers import IdeaDraft, IdeaState, OfferDraft
from netdesk.core.people import PersonDraft, RelationClass
from netdesk.core.planner import Source
from netdesk.core.planner.prompts import PROMPTED
from netdesk.errors import InputError, NotFoundError
from netdesk.services import exchanges, ideas, nudges, offers, people, shelf, undo

TODAY = date(2026, 11, 22)
STORAGE = OfferDraft("Article on grid storage", ExchangeKind.ARTICLE, ("storage",), "Zagreb")


@pytest.fixture
def ana(desk):
    draft = PersonDraft(
        "Ana", "Horvat", needs=("storage vendors",), topics=("storage",), closeness=4, city="Zagreb",
        relation_classes=(RelationClass.FRIEND,),
    )  # fmt: skip
    return desk.run(people.add, draft).result()


def test_an_offer_is_kept_whole_matched_with_its_reasons_and_undone(desk, ana):
    number = desk.run(offers.add, STORAGE).result()
    assert offers.get(desk.reader, number).draft == STORAGE
    (match,) = offers.matches(desk.reader, TODAY)[number]
    assert match.person.person_id == ana
    assert set(match.reasons) == {
        "needs: storage vendors (in common: storage)", "topic: storage", "lives in Zagreb",
    }  # fmt: skip
    desk.run(undo.undo).result()
    assert offers.listed(desk.reader) == []
    desk.run(undo.redo).result()
    assert offers.get(desk.reader, number).draft == STORAGE


def test_an_offer_is_edited_retired_and_deleted(desk):
    number = desk.run(offers.add, STORAGE).result()
    desk.run(offers.edit, number, OfferDraft("An hour of my time", ExchangeKind.TIME)).result()
    assert offers.get(desk.reader, number).draft.topics == ()
    desk.run(offers.retire, number).result()
    assert offers.listed(desk.reader) == []
    assert offers.listed(desk.reader, include_retired=True)[0].retired_on == TODAY
    desk.run(offers.retire, number).result()
    desk.run(offers.delete, number).result()
    with pytest.raises(NotFoundError):
        offers.get(desk.reader, number)


@pytest.mark.parametrize("draft", [OfferDraft("  "), OfferDraft("x", ExchangeKind.RECOMMENDATION)])
def test_an_offer_without_words_or_of_what_is_no_stock_is_refused(desk, draft):
    with pytest.raises(InputError):
        desk.run(offers.add, draft).result()
    assert offers.listed(desk.reader, include_retired=True) == []


def test_whoever_is_away_or_not_to_be_contacted_is_no_match(desk, ana):
    number = desk.run(offers.add, STORAGE).result()
    desk.run(shelf.discard, [ana]).result()
    assert offers.matches(desk.reader, TODAY)[number] == []


def test_sharing_an_idea_logs_the_give_once_and_undo_takes_both_back(desk, ana):
    heard = []
    desk.subscribe(heard.append)
    number = desk.run(ideas.think, IdeaDraft(ana, "The article", ExchangeKind.ARTICLE)).result()
    assert heard[-1].areas == {Area.OFFERS}
    desk.run(ideas.share, number).result()
    (given,) = exchanges.newest(desk.reader, direction=Direction.GIVE)
    assert (given.exchange.kind, given.exchange.what, given.exchange.purpose) == (
        ExchangeKind.ARTICLE,
        "The article",
        "",
    )
    assert ideas.get(desk.reader, number).state is IdeaState.SHARED
    with pytest.raises(InputError):
        desk.run(ideas.share, number).result()
    desk.run(ideas.land, number).result()
    assert ideas.get(desk.reader, number).state is IdeaState.LANDED
    desk.run(undo.undo).result()
    desk.run(undo.undo).result()
    assert exchanges.newest(desk.reader) == []
    assert ideas.get(desk.reader, number).state is IdeaState.THOUGHT
    with pytest.raises(InputError):
        desk.run(ideas.land, number).result()


def test_ideas_never_shared_come_first_the_oldest_first(desk, ana):
    first, second, third = (desk.run(ideas.think, IdeaDraft(ana, what)).result() for what in ("a", "b", "c"))
    desk.run(ideas.share, first).result()
    assert [idea.idea_id for idea in ideas.listed(desk.reader)] == [second, third, first]
    assert [idea.idea_id for idea in ideas.listed(desk.reader, is_open=True)] == [second, third]
    desk.run(ideas.drop, second).result()
    assert [idea.idea_id for idea in ideas.listed(desk.reader, is_open=True)] == [third]


def test_the_weekly_prompt_names_those_not_thought_of_with_what_may_help(desk, ana):
    desk.run(people.add_many, [PersonDraft(f"P{n}", closeness=3) for n in range(4)], "Four").result()
    desk.run(people.add, PersonDraft("Distant", closeness=1)).result()
    desk.run(offers.add, STORAGE).result()
    found = offers.prompts(desk.reader, TODAY)
    assert len(found) == PROMPTED
    assert (found[0].match.person.person_id, found[0].offer.draft) == (ana, STORAGE)
    assert "Distant" not in {each.match.person.name for each in offers.prompts(desk.reader, TODAY, 99)}
    desk.run(ideas.think, IdeaDraft(ana, "The article")).result()
    assert ana not in {each.match.person.person_id for each in offers.prompts(desk.reader, TODAY, 99)}


def prompts_of(desk, day):
    now = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return [nudge for nudge in nudges.today(desk.reader, now) if nudge.source is Source.PROMPT]


def test_each_week_a_nudge_asks_for_ideas_until_enough_were_noted(desk, ana):
    assert prompts_of(desk, TODAY) == []
    desk.run(offers.add, STORAGE).result()
    (nudge,) = prompts_of(desk, TODAY)
    assert (nudge.title, nudge.key) == ("Think of value for 3 people", "prompt:0:2026-11-16")
    for number in range(PROMPTED):
        assert prompts_of(desk, TODAY)[0].title.startswith(f"Think of value for {PROMPTED - number}")
        desk.run(ideas.think, IdeaDraft(ana, f"idea {number}")).result()
    assert prompts_of(desk, TODAY) == []
    (nudge,) = prompts_of(desk, date(2026, 11, 23))
    assert nudge.key == "prompt:0:2026-11-23"
    desk.run(undo.undo).result()
    desk.run(nudges.done, prompts_of(desk, TODAY)[0].key).result()
    assert prompts_of(desk, TODAY) == []


def test_an_idea_for_nobody_is_refused(desk):
    with pytest.raises(InputError):
        desk.run(ideas.think, IdeaDraft(0, "x")).result()
    with pytest.raises(NotFoundError):
        desk.run(ideas.think, IdeaDraft(7, "x")).result()
