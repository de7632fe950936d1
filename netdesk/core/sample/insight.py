"""What makes a mirror of the sample network: what was spoken of, whether it was worth it, who knows whom, my topics."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING

from netdesk.core.channel import Channel
from netdesk.core.relations import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from netdesk.core.interactions import InteractionDraft
    from netdesk.core.people import PersonDraft

_TALKS = frozenset({Channel.IN_PERSON, Channel.VIDEO, Channel.PHONE})
_SPOKEN_OF, _NOTED, _WORTH_ME, _WORTH_THEM = 0.6, 0.35, 0.8, 0.7
_COLLEAGUES_KNOW, _SHARE_A_TOPIC = 0.45, 0.02
_MINE = 4


class SampleMirror:
    """People are referred to by their index."""

    def __init__(self, people: Sequence[PersonDraft], near: Sequence[int], seed: int) -> None:
        self._people = people
        self._near = near
        self._random = Random(f"{seed} insight")

    def told(self, log: Iterable[InteractionDraft]) -> Iterator[InteractionDraft]:
        """The log, with topics of who was there and whether it was worth it, for some."""
        for entry in log:
            topics = [topic for index in entry.people for topic in self._people[index].topics]
            if topics and not entry.topics and self._random.random() < _SPOKEN_OF:
                entry = replace(entry, topics=(self._random.choice(topics),))
            if entry.channel in _TALKS and self._random.random() < _NOTED:
                worth = (self._random.random() < _WORTH_ME, self._random.random() < _WORTH_THEM)
                entry = replace(entry, worth_me=worth[0], worth_them=worth[1])
            yield entry

    def ties(self) -> Iterator[tuple[int, int, Role]]:
        """Who knows whom: many at one organization, and a few who share a topic."""
        for (one, person), (other, partner) in combinations(enumerate(self._people), 2):
            if _at(person) & _at(partner):
                if self._random.random() < _COLLEAGUES_KNOW:
                    yield one, other, Role.WORKS_WITH
            elif set(person.topics) & set(partner.topics) and self._random.random() < _SHARE_A_TOPIC:
                yield one, other, Role.KNOWS

    def topics(self) -> list[str]:
        """The topics that those near have most."""
        counts = Counter(topic for index in self._near for topic in self._people[index].topics)
        return [topic for topic, _ in sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:_MINE]]


def _at(person: PersonDraft) -> set[str]:
    return {held.organization for held in person.positions if held.organization and not held.end}
