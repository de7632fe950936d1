"""Fifty offers matched with ten thousand people, against one full-text query for each offer."""

from __future__ import annotations

import gc
import random
import time
from datetime import date
from typing import TYPE_CHECKING

from netdesk.clock import SystemClock
from netdesk.core.exchanges import ExchangeKind
from netdesk.core.listing import SortBy
from netdesk.core.offers import OfferDraft
from netdesk.core.people import PersonDraft, RelationClass
from netdesk.core.query import parse
from netdesk.services import listing, offers, people, sample
from netdesk.services.desk import Desk
from tests.bench.figure import Figure, medians

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

PEOPLE, OFFERS, ROUNDS = 10_000, 50, 3
TODAY = date(2026, 11, 22)


def bench_offers(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """Both in turns, on one desk."""
    place = folder / "offers"
    place.mkdir()
    desk = Desk(place, SystemClock())
    pick = random.Random(1)
    topics = sorted({topic for listed in sample.words().topics.values() for topic in listed})
    desk.run(people.add_many, [_person(pick, topics, number) for number in range(PEOPLE)], "People").result()
    for _ in range(OFFERS):
        about = pick.choice(topics)
        draft = OfferDraft(f"article on {about}", ExchangeKind.ARTICLE, (about,), pick.choice(("", "Lyon")))
        desk.run(offers.add, draft).result()
    asked = [parse(offer.draft.topics[0], TODAY) for offer in offers.listed(desk.reader)]

    def by_text() -> float:
        gc.collect()
        before = time.perf_counter()
        for query in asked:
            listing.ids(desk.reader, query, SortBy.NAME)
        return time.perf_counter() - before

    def matched() -> float:
        gc.collect()
        before = time.perf_counter()
        found = offers.matches(desk.reader, TODAY)
        taken = time.perf_counter() - before
        assert all(found.values())
        return taken

    floor, taken = medians(ROUNDS, by_text, matched)
    desk.close()
    name = f"{OFFERS} offers matched with {PEOPLE:,} people"
    return [Figure(name, "a full-text query for each offer", floor, taken, "s", 5)]


def _person(pick: random.Random, topics: list[str], number: int) -> PersonDraft:
    needs = (f"somebody who knows about {pick.choice(topics)} in spring",) if number % 3 else ()
    return PersonDraft(
        f"Person{number}",
        f"Of{number % 977}",
        topics=tuple(pick.sample(topics, 2)),
        needs=needs,
        city=pick.choice(("Lyon", "Paris", "Graz")),
        relation_classes=(pick.choice(list(RelationClass)),),
        closeness=pick.randint(1, 5),
        notes=" ".join(pick.sample(topics, 3)),
    )
