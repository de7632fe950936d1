"""What is new in the lives of the sample network's people, and what there is to bring them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, pairwise
from random import Random
from typing import TYPE_CHECKING, Any

from netdesk.core.exchanges import ExchangeKind, Promise, PromiseDraft, Side
from netdesk.core.introductions import IntroductionDraft
from netdesk.core.milestones import Difference, MilestoneKind, Verdict
from netdesk.core.offers import IdeaDraft, OfferDraft
from netdesk.core.recommendations import WitnessDraft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.people import PersonDraft, Position
    from netdesk.core.sample.words import SampleWords

_SOURCE = "Connections.csv"
_NEWS = (
    (MilestoneKind.PROMOTION, 4, None), (MilestoneKind.JOB_CHANGE, 5, Verdict.VERIFIED),
    (MilestoneKind.JOB_CHANGE, 12, Verdict.UNTRUE), (MilestoneKind.RELOCATION, 12, Verdict.IGNORED),
    (MilestoneKind.NEW_SKILL, 30, Verdict.IGNORED), (MilestoneKind.LEFT, 40, None),
)  # fmt: skip


_OFFERS = (
    ("My notes on {topic}", ExchangeKind.KNOWLEDGE, ""),
    ("Article on {topic}", ExchangeKind.ARTICLE, ""),
    ("An hour to look over a plan for {topic}", ExchangeKind.TIME, ""),
    ("A room for an evening on {topic}", ExchangeKind.OTHER, "Lyon"),
)
_IDEAS = (
    ("the report on {topic}", ExchangeKind.ARTICLE, (64, None, None)),
    ("somebody to ask about {topic}", ExchangeKind.INTRODUCTION, (23, None, None)),
    ("a book about {topic}", ExchangeKind.OTHER, (2, None, None)),
    ("the template for {topic}", ExchangeKind.TOOL, (40, 31, None)),
    ("an opening in {topic}", ExchangeKind.JOB_LEAD, (120, 118, 60)),
)


_PROMISES = (
    (Side.ME, "to send the venue list", 9, 4),
    (Side.ME, "to read the draft", 20, None),
    (Side.THEM, "to pass on the slides", 14, 12),
)


_SEEN = (
    ("Facilitation", "kept twelve people to one hour and everybody had spoken", 70),
    ("Writing", "cut the report to a page that the board read", 41),
    ("Mediation", "two teams that did not speak planned the spring together", 12),
)


@dataclass(frozen=True, slots=True)
class SampleMilestone:
    """Something new of the person at ``person``."""

    person: int
    found: Difference
    source: str
    on: date
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class SampleIdea:
    """Something thought of for the person at ``person``; ``draft`` names nobody yet."""

    person: int
    draft: IdeaDraft
    thought_on: date
    shared_on: date | None
    landed_on: date | None


@dataclass(frozen=True, slots=True)
class Giving:
    """All of it. People are referred to by their index among those of the network."""

    milestones: tuple[SampleMilestone, ...]
    offers: tuple[OfferDraft, ...]
    ideas: tuple[SampleIdea, ...]
    introductions: tuple[IntroductionDraft, ...]
    promises: tuple[PromiseDraft, ...]
    seen: tuple[WitnessDraft, ...]


class SampleGiving:
    """Draws from its own chance, so that the rest of the network stays as it is."""

    def __init__(
        self, people: Sequence[PersonDraft], near: Sequence[int], words: SampleWords, seed: int, today: date
    ) -> None:
        """``near`` are the places in ``people`` of those who are close, the closest first."""
        self._people = people
        self._near = [place for place in near if _held(people[place])]
        self._words = words
        self._random = Random(f"giving {seed}")
        self._today = today

    def all(self) -> Giving:
        """Everything there is."""
        return Giving(
            self.milestones(), self.offers(), self.ideas(), self.introductions(), self.promises(), self.seen()
        )

    def milestones(self) -> tuple[SampleMilestone, ...]:
        """What the last two exports told, of a few people near and not so near."""
        near = self._near[: 4 * len(_NEWS)]
        risen = next(place for place in near if self._before(self._title(place)))
        others = self._random.sample([place for place in near if place != risen], len(_NEWS) - 1)
        chosen = (risen, *others)
        return tuple(
            SampleMilestone(
                place, self._difference(kind, self._people[place]), f"{_SOURCE}, line {place + 5}",
                self._today - timedelta(days=days), verdict,
            )
            for place, (kind, days, verdict) in zip(chosen, _NEWS, strict=True)
        )  # fmt: skip

    def offers(self) -> tuple[OfferDraft, ...]:
        """A few things to bring, on topics that people near have."""
        topics = list(dict.fromkeys(topic for place in self._near for topic in self._people[place].topics))
        return tuple(
            OfferDraft(words.format(topic=topic), kind, (topic,), place)
            for (words, kind, place), topic in zip(_OFFERS, topics, strict=False)
        )

    def ideas(self) -> tuple[SampleIdea, ...]:
        """Ideas of all ages: never shared, shared and landed."""
        chosen = self._random.sample(self._near[: 4 * len(_IDEAS)], len(_IDEAS))
        return tuple(
            SampleIdea(place, IdeaDraft(0, words.format(topic=self._topic(place)), kind), *map(self._ago, days))
            for place, (words, kind, days) in zip(chosen, _IDEAS, strict=True)
        )  # fmt: skip

    def introductions(self) -> tuple[IntroductionDraft, ...]:
        """Pairs of people with a topic in common; the first is made, the second asked about, the third a thought."""
        pairs = [
            (one, other, topic)
            for one, other in combinations(self._near[:24], 2)
            for topic in self._people[one].topics
            if topic in self._people[other].topics
        ]
        chosen = self._random.sample(pairs, min(3, len(pairs)))
        return tuple(IntroductionDraft(one, other, f"both care about {topic}") for one, other, topic in chosen)

    def promises(self) -> tuple[PromiseDraft, ...]:
        """What is owed, either way, with a day and without."""
        chosen = self._random.sample(self._near[:20], len(_PROMISES))
        return tuple(
            PromiseDraft(
                self._today - timedelta(days=made),
                (place,),
                Promise(by, what, None if due is None else self._today + timedelta(days=due)),
            )
            for place, (by, what, made, due) in zip(chosen, _PROMISES, strict=True)
        )

    def seen(self) -> tuple[WitnessDraft, ...]:
        """What was seen of a few people; of the first two there is a recommendation."""
        chosen = self._random.sample(self._near[:16], len(_SEEN))
        return tuple(
            WitnessDraft(place, skill, what, self._today - timedelta(days=days), f"work on {self._topic(place)}")
            for place, (skill, what, days) in zip(chosen, _SEEN, strict=True)
        )

    def _topic(self, place: int) -> str:
        return next(iter(self._people[place].topics), "the new building")

    def _ago(self, days: int | None) -> Any:  # noqa: ANN401 a day, or None where there is none
        return None if days is None else self._today - timedelta(days=days)

    def _title(self, place: int) -> str:
        held = _held(self._people[place])
        return held.title if held else ""

    def _before(self, title: str) -> str:
        """A title that comes before another in its family of jobs; empty where there is none."""
        for family in self._words.job_families:
            for lower, upper in pairwise(family.titles):
                if title in upper:
                    return lower[0]
        return ""

    def _difference(self, kind: MilestoneKind, person: PersonDraft) -> Difference:
        held = _held(person)
        title, organization = (held.title, held.organization) if held else ("", "")
        now = f"{title}, {organization}"
        if kind is MilestoneKind.PROMOTION:
            return Difference(kind, f"{self._before(title)}, {organization}", now)
        if kind is MilestoneKind.JOB_CHANGE:
            others = [each.name for each in self._words.organizations if each.name != organization]
            return Difference(kind, f"{title}, {self._random.choice(others)}", now)
        if kind is MilestoneKind.RELOCATION:
            elsewhere = self._random.choice([each for each in self._words.countries if each.name != person.country])
            return Difference(kind, f"{elsewhere.cities[0]}, {elsewhere.name}", f"{person.city}, {person.country}")
        if kind is MilestoneKind.NEW_SKILL:
            topics = [topic for listed in self._words.topics.values() for topic in listed]
            return Difference(kind, "", self._random.choice(topics))
        since = person.connected_on or self._today - timedelta(days=2000)
        return Difference(kind, since.isoformat(), "")


def _held(person: PersonDraft) -> Position | None:
    return next((each for each in person.positions if each.title and each.organization and not each.end), None)
