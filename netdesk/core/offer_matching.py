"""Whom an offer would help, and why: words shared with a need, a topic, news, the place. Never who would repay it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log2
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.language import tr
from netdesk.core.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from netdesk.core.offers import Offer, OfferDraft
    from netdesk.core.people import RelationClass

_COMMON = """
    a about again all also am an and any are as at back be been but by can could did do does few for from get give
    good great had has have he help her him his how i if in into is it its just know knows like looking make many me
    more my need needs new no not of off on one or other our out over own people person s she so some somebody someone
    something such than that the their them then there these they thing this to up use very want wants was we well were
    what when where which who whom why will with work would you your
    au aux avec bien bon bonne ca ce ces chez comme d dans de des du elle en est et etre faire il ils j je l la le les
    leur lui m ma mais meme mes moi mon n ne nos notre nous on ou par pas plus pour qu que quelqu quelque qui s sa sans
    se ses si son sont sur t ta te tes toi ton tout tous tres tu un une vers vos votre vous y besoin cherche aide
"""
COMMON = frozenset(_COMMON.split())
"""Words that say nothing of what something is about, English and French."""
_LEAST_LETTERS = 3
_TOPIC, _NEWS, _PLACE = 4.0, 3.0, 1.0


class Wanting(NamedTuple):
    """What somebody could be helped with. ``news`` are what changed lately, as texts; ``gave_on`` my last give."""

    person_id: int
    name: str
    closeness: int | None
    classes: frozenset[RelationClass]
    needs: tuple[str, ...]
    topics: tuple[str, ...]
    news: tuple[str, ...]
    city: str
    country: str
    gave_on: date | None


@dataclass(frozen=True, slots=True)
class Match:
    """That an offer may help somebody, and why; ``score`` orders the matches of one offer."""

    offer_id: int
    person: Wanting
    reasons: tuple[str, ...]
    score: float


class Market:
    """Everyone who could be helped, by the words of what they need. Made once for any number of offers."""

    def __init__(self, people: Iterable[Wanting]) -> None:
        self._people: dict[int, Wanting] = {}
        self._needs: dict[str, list[tuple[int, int]]] = {}
        self._news: dict[str, list[tuple[int, int]]] = {}
        self._topics: dict[str, list[tuple[int, str]]] = {}
        for person in people:
            self._people[person.person_id] = person
            for index, texts in ((self._needs, person.needs), (self._news, person.news)):
                for place, text in enumerate(texts):
                    for word in telling_words(text):
                        index.setdefault(word, []).append((person.person_id, place))
            for topic in person.topics:
                self._topics.setdefault(words(topic), []).append((person.person_id, topic))

    def matches(self, offer: Offer, most: int) -> list[Match]:
        """The people whom an offer may help, ``most`` at most, the best first, rotating over what they are to me.

        A word that few need weighs more: ``log2(1 + N / holders)`` bits each (Spärck Jones 1972, J. Doc. 28:11).
        """
        draft = offer.draft
        said = said_by(draft)
        reasons: dict[int, dict[str, float]] = {}
        for (person_id, number), common, bits in self._shared(said, self._needs):
            need = tr("needs: {text} (in common: {words})").format(
                text=self._people[person_id].needs[number], words=common
            )
            reasons.setdefault(person_id, {})[need] = bits
        for (person_id, number), common, bits in self._shared(said, self._news):
            news = tr("news: {text} (in common: {words})").format(
                text=self._people[person_id].news[number], words=common
            )
            reasons.setdefault(person_id, {})[news] = min(bits, _NEWS)
        for topic in draft.topics:
            for person_id, shown in self._topics.get(words(topic), ()):
                reasons.setdefault(person_id, {})[tr("topic: {text}").format(text=shown)] = _TOPIC
        place = fold(draft.place)
        for person_id, found in reasons.items():
            person = self._people[person_id]
            if place and place in (fold(person.city), fold(person.country)):
                found[tr("lives in {place}").format(place=person.city or person.country)] = _PLACE
        matches = [
            Match(offer.offer_id, self._people[id_], tuple(sorted(found, key=lambda r: -found[r])), sum(found.values()))
            for id_, found in reasons.items()
        ]
        return rotated(matches)[:most]

    def _shared(
        self, said: Iterable[str], index: dict[str, list[tuple[int, int]]]
    ) -> Iterator[tuple[tuple[int, int], str, float]]:
        """The texts of an index, as (person id, number), with the words of ``said`` in them, and the bits of these."""
        shared: dict[tuple[int, int], list[str]] = {}
        for word in said:
            for key in index.get(word, ()):
                shared.setdefault(key, []).append(word)
        total = max(len(self._people), 2)
        for key, common in shared.items():
            yield key, ", ".join(sorted(common)), sum(log2(1 + total / len(index[word])) for word in common)


def said_by(draft: OfferDraft) -> set[str]:
    """The words of an offer that say what it is about."""
    return telling_words(" ".join((draft.what, *draft.topics)))


def telling_words(text: str) -> set[str]:
    """The words of a text that say what it is about, folded, without their plural s."""
    found = {word.removesuffix("s") if len(word) > _LEAST_LETTERS + 1 else word for word in words(text).split()}
    return {word for word in found if word not in COMMON and (len(word) >= _LEAST_LETTERS or not word.isascii())}


def rotated(matches: Sequence[Match]) -> list[Match]:
    """Matches so that colleagues, friends and business contacts take turns; whoever was given to longest ago first.

    Somebody who is several of these stands for the one that has had the fewest turns.
    """
    ordered = sorted(matches, key=_order)
    turns: Counter[RelationClass | None] = Counter()
    found: list[Match] = []
    groups: dict[frozenset[RelationClass | None], list[Match]] = {}
    for match in reversed(ordered):
        groups.setdefault(frozenset(match.person.classes or {None}), []).append(match)
    while groups:
        classes = min(groups, key=lambda each: (min(turns[one] for one in each), _order(groups[each][-1])))
        match = groups[classes].pop()
        if not groups[classes]:
            del groups[classes]
        turns[min(classes, key=lambda one: (turns[one], str(one)))] += 1
        found.append(match)
    return found


def _order(match: Match) -> tuple[float, int, str, str, int]:
    gave_on = match.person.gave_on.isoformat() if match.person.gave_on else ""
    return -match.score, -(match.person.closeness or 0), gave_on, match.person.name, match.person.person_id
