"""What there is to bring the people of the sample network, and what is new of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING, Any

from netdesk.core.exchanges import ExchangeKind, Promise, PromiseDraft, Side
from netdesk.core.introductions import IntroductionDraft
from netdesk.core.offers import IdeaDraft, OfferDraft
from netdesk.core.recommendations import WitnessDraft
from netdesk.core.sample.news import SampleNews, held_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.people import PersonDraft
    from netdesk.core.sample.news import SampleMilestone
    from netdesk.core.sample.words import SampleWords

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
        self._near = [place for place in near if held_by(people[place])]
        self._random = Random(f"giving {seed}")
        self._news = SampleNews(people, self._near, words, self._random, today)
        self._today = today

    @property
    def people(self) -> Sequence[PersonDraft]:
        """All people, as they are since what is new of some."""
        return self._news.people

    def all(self) -> Giving:
        """Everything there is."""
        return Giving(
            self._news.milestones, self.offers(), self.ideas(), self.introductions(), self.promises(), self.seen()
        )

    def offers(self) -> tuple[OfferDraft, ...]:
        """A few things to bring, on topics that people near have."""
        topics = list(dict.fromkeys(topic for place in self._near for topic in self.people[place].topics))
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
            for topic in self.people[one].topics
            if topic in self.people[other].topics
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
        return next(iter(self.people[place].topics), "the new building")

    def _ago(self, days: int | None) -> Any:  # noqa: ANN401 a day, or None where there is none
        return None if days is None else self._today - timedelta(days=days)
