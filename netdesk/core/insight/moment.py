"""Moment: the facts as of a day. What has a date counts from it on; what has none is taken as it is known now."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from datetime import timedelta
from functools import cached_property
from itertools import combinations
from operator import attrgetter
from typing import TYPE_CHECKING

from netdesk.core.closeness import CLOSE

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.insight.facts import Cadenced, Exchanged, Facts, Held, Touch
    from netdesk.core.quarters import Quarter

YEAR = 365
MOST_TOGETHER = 6
"""People who met with me in so small a company know each other."""
_TOGETHER = frozenset({"inperson", "video", "phone"})
_ON = attrgetter("on")


def _ideal(cadence: Cadenced) -> int:
    return cadence.ideal_days or 1 << 20


class Moment:
    """``touches`` and ``exchanges`` are those until the day, ``recent`` the touches of the 365 days that it ends.

    ``kept`` caches what several panels compute from it. ``is_present``: it is now, so that queries, which know only the
    present of people, find who is counted.
    """

    def __init__(self, facts: Facts, day: date, *, is_present: bool = False) -> None:
        self.facts = facts
        self.is_present = is_present
        self.day = day
        self.iso = day.isoformat()
        self.kept: dict[str, object] = {}
        self.first = self.before(YEAR - 1)
        self.touches = facts.touches[: bisect_right(facts.touches, self.iso, key=_ON)]
        self.recent = self.since(self.first)
        self.exchanges = facts.exchanges[: bisect_right(facts.exchanges, self.iso, key=_ON)]

    def before(self, days: int) -> str:
        """The day so many days before."""
        return (self.day - timedelta(days)).isoformat()

    def since(self, first: str, last: str | None = None) -> tuple[Touch, ...]:
        """The touches from a day on, until another one or the moment's own."""
        end = len(self.touches) if last is None else bisect_right(self.touches, last, key=_ON)
        return self.touches[bisect_left(self.touches, first, key=_ON) : end]

    def exchanged_since(self, first: str, last: str | None = None) -> tuple[Exchanged, ...]:
        """The exchanges from a day on, until another one or the moment's own."""
        end = len(self.exchanges) if last is None else bisect_right(self.exchanges, last, key=_ON)
        return self.exchanges[bisect_left(self.exchanges, first, key=_ON) : end]

    def days_of(self, quarter: Quarter) -> tuple[str, str]:
        """The first day of a quarter and the last, or the moment's own where that comes before."""
        return quarter.first.isoformat(), min(quarter.last, self.day).isoformat()

    @property
    def window(self) -> str:
        """The 365 days as a query says them."""
        return f"{self.first}..{self.iso}"

    @cached_property
    def by_person(self) -> dict[int, list[Touch]]:
        """The touches with each person, by day."""
        found: dict[int, list[Touch]] = defaultdict(list)
        people = self.facts.touch_people
        for touch in self.touches:
            for person_id in people.get(touch.touch_id, ()):
                found[person_id].append(touch)
        return dict(found)

    @cached_property
    def last_on(self) -> dict[int, str]:
        """The day of the last touch with each person."""
        return {person_id: touches[-1].on for person_id, touches in self.by_person.items()}

    @cached_property
    def known(self) -> frozenset[int]:
        """Whom I knew: touched, met, connected, called close or written down by then, and not archived by then."""
        iso, touched = self.iso, self.by_person
        stated = {person_id for person_id, on, _ in self.facts.closeness if on <= iso}
        return frozenset(
            person_id
            for person_id, each in self.facts.contacts.items()
            if not (each.archived_on and each.archived_on <= iso)
            and (
                each.created_on <= iso
                or person_id in touched
                or person_id in stated
                or (each.connected_on and each.connected_on <= iso)
                or (each.met_on[:1].isdigit() and each.met_on <= iso)
            )
        )

    @cached_property
    def levels(self) -> dict[int, int]:
        """The closeness last stated of each person I knew; nobody of whom nothing, or no longer anything, is stated."""
        last: dict[int, int | None] = {
            person_id: level for person_id, on, level in self.facts.closeness if on <= self.iso
        }
        return {person_id: level for person_id, level in last.items() if level is not None and person_id in self.known}

    @cached_property
    def close(self) -> frozenset[int]:
        """Whom I called close."""
        return frozenset(person_id for person_id, level in self.levels.items() if level >= CLOSE)

    @cached_property
    def recently(self) -> Counter[int]:
        """How many touches of the 365 days each person had."""
        people = self.facts.touch_people
        return Counter(person_id for touch in self.recent for person_id in people.get(touch.touch_id, ()))

    @cached_property
    def active(self) -> frozenset[int]:
        """Whom I was in touch with in the 365 days."""
        return frozenset(self.recently) & self.known

    @cached_property
    def met(self) -> frozenset[int]:
        """Whom I ever met in person."""
        return frozenset(
            person_id
            for person_id, touches in self.by_person.items()
            if any(touch.channel == "inperson" for touch in touches)
        )

    @cached_property
    def met_recently(self) -> frozenset[int]:
        """Whom I met in person in the 365 days."""
        people = self.facts.touch_people
        return frozenset(
            person_id
            for touch in self.recent
            if touch.channel == "inperson"
            for person_id in people.get(touch.touch_id, ())
        )

    @cached_property
    def positions(self) -> dict[int, list[Held]]:
        """The positions that each person held, the one that started last first."""
        held: dict[int, list[Held]] = defaultdict(list)
        for each in self.facts.positions:
            if each.start <= self.iso and (not each.end or each.end > self.iso):
                held[each.person_id].append(each)
        return held

    @cached_property
    def cadences(self) -> dict[int, Cadenced]:
        """The cadence of each person I knew: their own, else the shortest by tag, else that of the closeness."""
        own: dict[int, Cadenced] = {}
        tagged: dict[int, Cadenced] = {}
        by_level: dict[int, Cadenced] = {}
        for each in self.facts.cadences:
            if each.since > self.iso:
                continue
            if each.closeness is not None:
                by_level[each.closeness] = each
            elif each.person_id is not None and not each.is_by_tag:
                own[each.person_id] = each
            elif each.person_id is not None:
                tagged[each.person_id] = min(tagged.get(each.person_id, each), each, key=_ideal)
        found = {person_id: by_level[level] for person_id, level in self.levels.items() if level in by_level}
        found |= tagged | own
        return {person_id: each for person_id, each in found.items() if each.ideal_days and person_id in self.known}

    @cached_property
    def own_topics(self) -> tuple[int, ...]:
        """My topics as I ranked them last."""
        return next((topics for on, topics in reversed(self.facts.own_topics) if on <= self.iso), ())

    @cached_property
    def reviewed_on(self) -> str:
        """When I ranked them; empty where I never did."""
        return next((on for on, _ in reversed(self.facts.own_topics) if on <= self.iso), "")

    @cached_property
    def together(self) -> frozenset[tuple[int, int]]:
        """Pairs of people, the lower id first, who met with me in a small company."""
        several = {
            touch_id: people
            for touch_id, people in self.facts.touch_people.items()
            if 2 <= len(people) <= MOST_TOGETHER
        }
        found: set[tuple[int, int]] = set()
        for touch in self.touches:
            if touch.touch_id in several and touch.channel in _TOGETHER:
                found.update(combinations(sorted(several[touch.touch_id]), 2))
        return frozenset(found)

    @cached_property
    def ties(self) -> frozenset[tuple[int, int]]:
        """Pairs of people I knew who know each other: stated, introduced to me by one of them, or met together."""
        known = self.known
        introduced = {
            (min(pair), max(pair))
            for each in self.facts.contacts.values()
            if each.introduced_by is not None
            for pair in [(each.person_id, each.introduced_by)]
        }
        pairs = self.facts.ties | introduced | self.together
        return frozenset((one, other) for one, other in pairs if one in known and other in known)
