"""What is new in the lives of a few people of the sample network: said as news, and written down on their profiles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from netdesk.core.milestones import Difference, MilestoneKind, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from netdesk.core.people import PersonDraft, Position
    from netdesk.core.sample.words import SampleWords

_SOURCE = "Connections.csv"
_NEWS = (
    (MilestoneKind.PROMOTION, 4, None), (MilestoneKind.JOB_CHANGE, 5, Verdict.VERIFIED),
    (MilestoneKind.JOB_CHANGE, 12, Verdict.UNTRUE), (MilestoneKind.RELOCATION, 12, Verdict.IGNORED),
    (MilestoneKind.NEW_SKILL, 30, Verdict.IGNORED), (MilestoneKind.LEFT, 40, None),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SampleMilestone:
    """Something new of the person at ``person``."""

    person: int
    found: Difference
    source: str
    on: date
    verdict: Verdict | None


class SampleNews:
    """``milestones`` is what the last two exports told; ``people`` are all, those it is about as they are since."""

    def __init__(
        self, people: Sequence[PersonDraft], near: Sequence[int], words: SampleWords, random: Random, today: date
    ) -> None:
        """``near`` are the places in ``people`` of those who have work and are close, the closest first."""
        self.people = list(people)
        self._words = words
        self._random = random
        near = [place for place in near if people[place].connected_on][: 4 * len(_NEWS)]
        risen = next(place for place in near if self._before(people[place]))
        others = random.sample([place for place in near if place != risen], len(_NEWS) - 1)
        self.milestones = tuple(
            self._told(place, kind, today - timedelta(days=days), verdict)
            for place, (kind, days, verdict) in zip((risen, *others), _NEWS, strict=True)
        )

    def _told(self, place: int, kind: MilestoneKind, on: date, verdict: Verdict | None) -> SampleMilestone:
        person = self.people[place]
        held = held_by(person)
        assert held is not None
        match kind:
            case MilestoneKind.PROMOTION:
                found = self._moved(place, on, replace(held, title=self._before(person)), kind)
            case MilestoneKind.JOB_CHANGE if verdict is Verdict.UNTRUE:
                found = Difference(kind, _words_of(held), _words_of(self._elsewhere(held)))
            case MilestoneKind.JOB_CHANGE:
                found = self._moved(place, on, self._elsewhere(held), kind)
            case MilestoneKind.RELOCATION:
                country = self._random.choice([each for each in self._words.countries if each.name != person.country])
                found = Difference(kind, f"{country.cities[0]}, {country.name}", f"{person.city}, {person.country}")
            case MilestoneKind.NEW_SKILL:
                skill = self._random.choice([topic for listed in self._words.topics.values() for topic in listed])
                self.people[place] = replace(person, skills=(skill,))
                found = Difference(kind, "", skill)
            case _:
                found = Difference(kind, str(person.connected_on), "")
        return SampleMilestone(place, found, f"{_SOURCE}, line {place + 5}", on, verdict)

    def _moved(self, place: int, on: date, before: Position, kind: MilestoneKind) -> Difference:
        """Somebody has the present position since the month of a day only, and had another before."""
        person, month = self.people[place], f"{on:%Y-%m}"
        positions = [
            part
            for each in person.positions
            for part in ((replace(each, start=month), replace(before, end=month)) if not each.end else (each,))
        ]
        self.people[place] = replace(person, positions=tuple(positions))
        return Difference(kind, _words_of(before), _words_of(positions[0]))

    def _elsewhere(self, held: Position) -> Position:
        """The same work at another organization, which is not the owner's."""
        others = [each for each in self._words.organizations if each.name not in (held.organization, self._words.home)]
        other = self._random.choice(others)
        return replace(held, organization=other.name, industry=other.industry)

    def _before(self, person: PersonDraft) -> str:
        """A title that comes before the one held in its family of jobs; empty where there is none."""
        held = held_by(person)
        for family in self._words.job_families:
            for lower, upper in pairwise(family.titles):
                if held and held.title in upper:
                    return lower[0]
        return ""


def held_by(person: PersonDraft) -> Position | None:
    """The present position of somebody, where there is one."""
    return next((each for each in person.positions if each.title and each.organization and not each.end), None)


def _words_of(position: Position) -> str:
    return f"{position.title}, {position.organization}"
