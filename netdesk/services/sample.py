"""The sample network put on an empty desk, to look around in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind
from netdesk.core.language import grouped, tr
from netdesk.core.recommendations import Claim, Way
from netdesk.core.relations import Relation
from netdesk.core.sample.network import sample_network
from netdesk.core.sample.words import FILES, SampleWords
from netdesk.errors import InputError
from netdesk.services import sample_identity, sample_reach
from netdesk.store import (
    cadences,
    exchanges,
    ideas,
    insight,
    interactions,
    introductions,
    milestones,
    offers,
    people,
    promises,
    recommendations,
    relations,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.sample.giving import Giving
    from netdesk.core.sample.network import SampleNetwork
    from netdesk.store.store import Store


@cache
def words() -> SampleWords:
    """The word lists in resources/sample."""
    files = {name: paths.resource(f"sample/{name}.toml").read_text(encoding="utf-8") for name in FILES}
    return SampleWords.parse(files)


def network(day: date, seed: int = 1) -> SampleNetwork:
    """The sample network as of ``day``, made from the word lists in resources/sample."""
    return sample_network(words(), day, seed)


def fill(store: Store) -> None:
    """Put the sample network on the desk in one step. Raises InputError where somebody is on it already."""
    if people.is_anybody(store.as_reader()):
        raise InputError(
            tr("There are people here already; the sample network is for an empty desk. Try another --data-dir.")
        )
    day = today(store.clock)
    sample = network(day)
    with store.step(tr("Sample network of {count} people").format(count=grouped(len(sample.people))), *Area):
        writer = people.PeopleWriter(store.connection, store.instant(), day)
        ids = writer.insert(sample.people)
        writer.state_closeness((ids[said.person], said.level, said.on.isoformat()) for said in sample.closeness)
        log = [replace(entry, people=tuple(ids[index] for index in entry.people)) for entry in sample.interactions]
        interactions.insert(store.connection, log, store.instant())
        sample_reach.fill(store, sample, ids)
        _give(store, sample.giving, ids)
        for one, other, role in sample.ties:
            relations.insert(store.connection, ids[one], [Relation(role, ids[other])])
        insight.rank_topics(store.connection, sample.topics, (day - timedelta(days=120)).isoformat())
        levels = {said.person: said.level for said in sample.closeness}
        sample_identity.fill(store, ids, [levels.get(index, 0) for index in range(len(ids))])
        for tag, cadence in sample.tag_cadences:
            cadences.set_for_tag(store, tag, cadence, day.isoformat())


def _give(store: Store, giving: Giving, ids: Sequence[int]) -> None:
    instant = store.instant()
    for new in giving.milestones:
        milestones.insert(store.connection, [(ids[new.person], new.found, new.source)], new.on, instant)
        milestones.set_verdict(store.connection, store.connection.last_insert_rowid(), new.verdict)
    for offer in giving.offers:
        offers.insert(store.connection, offer, today(store.clock) - timedelta(days=90), instant)
    _introduce(store, giving, ids)
    _recommend(store, giving, ids)
    owed = [replace(each, people=tuple(ids[index] for index in each.people)) for each in giving.promises]
    promises.insert(store.connection, owed, instant)
    for idea in giving.ideas:
        draft = replace(idea.draft, person_id=ids[idea.person])
        number = ideas.insert(store.connection, draft, idea.thought_on, instant)
        if idea.shared_on is not None:
            given = Exchange(Direction.GIVE, draft.kind, draft.what)
            shared = ExchangeDraft(idea.shared_on, (draft.person_id,), given)
            (exchange_id,) = exchanges.insert(store.connection, [shared], instant)
            ideas.share(store.connection, number, idea.shared_on, exchange_id)
            ideas.land(store.connection, number, idea.landed_on)


def _introduce(store: Store, giving: Giving, ids: Sequence[int]) -> None:
    """The first is made, the second asked about, the others are thoughts."""
    day, instant = today(store.clock), store.instant()
    for number, each in enumerate(giving.introductions):
        draft = replace(each, one_id=ids[each.one_id], other_id=ids[each.other_id])
        thought_on, asked_on, made_on = (day - timedelta(days=days) for days in (50, 44, 30))
        introduction_id = introductions.insert(store.connection, draft, thought_on, instant)
        if number < 2:
            introductions.put_side(store.connection, introduction_id, "one", asked_on, True)
        if number < 1:
            introductions.put_side(store.connection, introduction_id, "other", asked_on, True)
            given = Exchange(Direction.GIVE, ExchangeKind.INTRODUCTION, draft.why)
            to_both = ExchangeDraft(made_on, (draft.one_id, draft.other_id), given)
            (exchange_id,) = exchanges.insert(store.connection, [to_both], instant)
            introductions.make(store.connection, introduction_id, made_on, exchange_id)


def _recommend(store: Store, giving: Giving, ids: Sequence[int]) -> None:
    """Of the first there is a draft, and the second asks for one."""
    day, instant = today(store.clock), store.instant()
    seen = [replace(each, person_id=ids[each.person_id]) for each in giving.seen]
    numbers = [recommendations.insert_witness(store.connection, each, instant) for each in seen]
    draft = recommendations.insert(store.connection, seen[0].person_id, Way.GIVEN, instant)
    claim = Claim(numbers[0], f"I saw it myself: {seen[0].what}.")
    recommendations.put_claims(store.connection, draft, seen[0].person_id, [claim])
    recommendations.insert(store.connection, seen[1].person_id, Way.GIVEN, instant, asked_on=day - timedelta(days=3))
