"""Offers: what I can bring, whom it would help and why, and for whom to think of something this week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk.clock import today as day_of
from netdesk.core.change import Area
from netdesk.core.language import labelled, tr
from netdesk.core.offer_matching import Market, Match, rotated, said_by
from netdesk.core.offers import OFFERED
from netdesk.core.planner.prompts import PROMPTED
from netdesk.errors import InputError, NotFoundError
from netdesk.store import ideas, offers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from netdesk.core.offer_matching import Wanting
    from netdesk.core.offers import Offer, OfferDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

MOST_MATCHES = 12
_NEWS_DAYS, _REST_DAYS = 90, 60
_CANDIDATES = 48
_LEAST_CLOSE = 2


@dataclass(frozen=True, slots=True)
class Prompt:
    """Somebody to think of something for; ``offer`` and ``reasons`` where there is something that may help."""

    match: Match
    offer: Offer | None


def add(store: Store, draft: OfferDraft) -> int:
    """Add an offer and return its id. Raises InputError."""
    _check(draft)
    with store.step(tr("Can offer: {what}").format(what=draft.what.strip()), Area.OFFERS):
        return offers.insert(store.connection, draft, day_of(store.clock), store.instant())


def edit(store: Store, offer_id: int, draft: OfferDraft) -> None:
    """Replace what is said of an offer. Raises InputError, NotFoundError."""
    _check(draft)
    get(store.as_reader(), offer_id)
    with store.step(tr("Edited the offer: {what}").format(what=draft.what.strip()), Area.OFFERS):
        offers.update(store.connection, offer_id, draft)


def retire(store: Store, offer_id: int) -> None:
    """Retire an offer, or offer it again where it was retired. Raises NotFoundError."""
    found = get(store.as_reader(), offer_id)
    label = tr("No longer offered") if found.retired_on is None else tr("Offered again")
    with store.step(labelled(label, found.draft.what), Area.OFFERS):
        offers.retire(store.connection, offer_id, day_of(store.clock) if found.retired_on is None else None)


def delete(store: Store, offer_id: int) -> None:
    """Remove an offer. Raises NotFoundError."""
    found = get(store.as_reader(), offer_id)
    with store.step(tr("Deleted the offer: {what}").format(what=found.draft.what), Area.OFFERS):
        offers.delete(store.connection, offer_id)


def get(reader: Reader, offer_id: int) -> Offer:
    """One offer. Raises NotFoundError."""
    found = offers.get(reader, offer_id)
    if found is None:
        raise NotFoundError(tr("There is no such offer, or it was removed meanwhile; see the list of offers."))
    return found


def listed(reader: Reader, *, include_retired: bool = False) -> list[Offer]:
    """The offers, newest first."""
    return offers.listed(reader, include_retired=include_retired)


def matches(reader: Reader, today: date, found: Sequence[Offer] | None = None) -> dict[int, list[Match]]:
    """Whom offers would help (all that stand, where none are given), by offer id, the best first."""
    asked = listed(reader) if found is None else found
    if not asked:
        return {}
    news = offers.news(reader, today - timedelta(days=_NEWS_DAYS))
    ids = set(news)
    for offer in asked:
        ids.update(offers.candidates(reader, said_by(offer.draft), _CANDIDATES))
    market = Market(offers.wanting(reader, ids, news))
    return {offer.offer_id: market.matches(offer, MOST_MATCHES) for offer in asked}


def prompts(reader: Reader, today: date, count: int = PROMPTED) -> list[Prompt]:
    """For whom to think of something this week: close enough, not thought of or given to lately, rotating.

    Those whom an offer would help come first. It is the same people until something was thought of for them.
    """
    ids = offers.unthought(reader, _LEAST_CLOSE, today - timedelta(days=_REST_DAYS), _CANDIDATES)
    people = wanting(reader, ids, today)
    found = best(reader, people)
    matched = [
        found[person.person_id][1] if person.person_id in found else Match(0, person, (), 0.0) for person in people
    ]
    return [
        Prompt(match, found[match.person.person_id][0] if match.reasons else None) for match in rotated(matched)[:count]
    ]


def wanting(reader: Reader, people: Iterable[int], today: date) -> list[Wanting]:
    """What those of these people who may be approached could be helped with."""
    return list(offers.wanting(reader, people, offers.news(reader, today - timedelta(days=_NEWS_DAYS))))


def best(reader: Reader, people: Sequence[Wanting]) -> dict[int, tuple[Offer, Match]]:
    """The offer that may help each of these people most, by id; none that was brought to them already."""
    market = Market(people)
    brought = ideas.brought(reader)
    found: dict[int, tuple[Offer, Match]] = {}
    for offer in listed(reader) if people else ():
        for match in market.matches(offer, len(people)):
            person_id = match.person.person_id
            is_better = person_id not in found or match.score > found[person_id][1].score
            if is_better and (person_id, offer.offer_id) not in brought:
                found[person_id] = offer, match
    return found


def _check(draft: OfferDraft) -> None:
    if not draft.what.strip():
        raise InputError(tr("Say what you can bring."), "what")
    if draft.kind not in OFFERED:
        raise InputError(tr("An offer is one of: {offered}.").format(offered=", ".join(map(tr, OFFERED))), "kind")
