"""What happened with the people of the sample network: when, through which channel, and what was noted."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.due import DueState, due_state
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.sample.people import CLIENT_TAG, MENTOR_TAG

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from netdesk.core.sample.people import Figure
    from netdesk.core.sample.words import SampleWords, YearlyEvent

DAYS = 730
NEWCOMERS = 6  # met in the last weeks, and not talked to since
# The rhythms a new desk starts with, by closeness; the two tags have their own.
RHYTHMS = {5: Cadence(30, 45), 4: Cadence(60, 90), 3: Cadence(120, 180), 2: Cadence(365, 540)}
TAG_RHYTHMS = {
    MENTOR_TAG: Cadence(45, 60, frozenset({Channel.IN_PERSON})),
    CLIENT_TAG: Cadence(90, 120),
}
# How many people of which closeness are due today, overdue or soon due; everybody else was in touch lately.
DUE_TODAY = {
    DueState.OVERDUE: {4: 1, 3: 1, 2: 1},
    DueState.DUE: {5: 1, 4: 2, 3: 2, 2: 1},
    DueState.SOON: {5: 1, 4: 2, 3: 3},
}
_RATIOS = {
    DueState.OVERDUE: (1.6, 2.0),
    DueState.DUE: (1.03, 1.4),
    DueState.SOON: (0.82, 0.96),
    DueState.FRESH: (0.02, 0.72),
}
_NEAR = {
    Channel.IN_PERSON: 56,
    Channel.PHONE: 13,
    Channel.VIDEO: 5,
    Channel.EMAIL: 9,
    Channel.MESSAGE: 14,
    Channel.SOCIAL: 2,
    Channel.LETTER: 1,
}
_SAME_COUNTRY = {
    Channel.IN_PERSON: 24,
    Channel.PHONE: 20,
    Channel.VIDEO: 22,
    Channel.EMAIL: 16,
    Channel.MESSAGE: 12,
    Channel.SOCIAL: 4,
    Channel.LETTER: 2,
}
_ABROAD = {
    Channel.IN_PERSON: 7,
    Channel.PHONE: 7,
    Channel.VIDEO: 36,
    Channel.EMAIL: 22,
    Channel.MESSAGE: 15,
    Channel.SOCIAL: 10,
    Channel.LETTER: 3,
}
_NOTED = {
    Channel.IN_PERSON: 0.85,
    Channel.VIDEO: 0.8,
    Channel.PHONE: 0.65,
    Channel.EMAIL: 0.6,
    Channel.MESSAGE: 0.5,
    Channel.SOCIAL: 0.5,
    Channel.LETTER: 0.7,
}
_MINUTES = {
    Channel.IN_PERSON: (30, 45, 45, 60, 60, 75, 90, 120),
    Channel.VIDEO: (20, 25, 30, 30, 45, 60),
    Channel.PHONE: (5, 10, 15, 20, 30, 40),
}
_SEASONS = (
    "winter",
    "winter",
    "spring",
    "spring",
    "spring",
    "summer",
    "summer",
    "summer",
    "autumn",
    "autumn",
    "autumn",
    "winter",
)


def rhythm(figure: Figure) -> Cadence | None:
    """The cadence that holds for somebody: by tag, else by closeness."""
    by_tag = next((TAG_RHYTHMS[tag] for tag in figure.tags if tag in TAG_RHYTHMS), None)
    return by_tag or RHYTHMS.get(figure.closeness)


def set_rhythms(figures: Sequence[Figure], random: Random, today: date) -> None:
    """Give everybody the day of the last touch, so that today has its share of due people, and the day of the first."""
    states = _states(figures, random)
    for figure in figures:
        cadence = rhythm(figure)
        if cadence is not None:
            figure.last_on = _last_touch(figure, cadence, states[figure.index], random, today)
        elif random.random() < 0.6:
            figure.last_on = _working_day(today - timedelta(days=random.randint(30, DAYS - 30)))
        known_since = figure.last_on or today - timedelta(days=random.randint(5, DAYS))
        newly_met = random.random() < 0.18
        figure.met_on = known_since - timedelta(
            days=0 if newly_met and figure.closeness < 2 else random.randint(60, 3200)
        )
    strangers = [figure for figure in figures if figure.last_on is None and figure.organization]
    for figure in random.sample(strangers, min(NEWCOMERS, len(strangers))):
        figure.met_on = today - timedelta(days=random.randint(3, 45))


def _states(figures: Sequence[Figure], random: Random) -> dict[int, DueState]:
    states = {figure.index: DueState.FRESH for figure in figures}
    for state, counts in DUE_TODAY.items():
        for level, count in counts.items():
            free = [f for f in figures if f.closeness == level and states[f.index] is DueState.FRESH]
            untagged = [f for f in free if not set(f.tags) & TAG_RHYTHMS.keys()]
            states.update({figure.index: state for figure in random.sample(untagged, count)})
    mentors = [figure for figure in figures if MENTOR_TAG in figure.tags]
    states[mentors[0].index] = DueState.DUE
    return states


def _last_touch(figure: Figure, cadence: Cadence, state: DueState, random: Random, today: date) -> date:
    """A day whose distance from today means ``state``; a working day where one can be had."""
    low, high = _RATIOS[state]
    since = max(1, round(cadence.ideal_days * random.uniform(low, high)))
    for shift in (0, 1, -1, 2, -2):
        day = today - timedelta(days=since + shift)
        if (
            day < today
            and day.weekday() < 5
            and due_state(since + shift, cadence.ideal_days, cadence.max_days) is state
        ):
            return day
    return today - timedelta(days=since)


def make_log(figures: Sequence[Figure], words: SampleWords, random: Random, today: date) -> list[InteractionDraft]:
    """Two years of interactions, oldest first, whose people are indexes into ``figures``."""
    log = _Log(figures, words, random, today)
    for figure in figures:
        log.live_through(figure)
    for event in words.events:
        for year in range(today.year - 2, today.year + 1):
            log.attend(event, date(year, event.month, 8 + random.randrange(14)))
    return sorted(log.entries, key=lambda entry: (entry.on, entry.people))


class _Log:
    """Writes interactions one by one, never after anybody's last touch and never before people met."""

    def __init__(self, figures: Sequence[Figure], words: SampleWords, random: Random, today: date) -> None:
        self.entries: list[InteractionDraft] = []
        self._figures = figures
        self._words = words
        self._random = random
        self._first_day = today - timedelta(days=DAYS)
        self._today = today
        self._days: defaultdict[int, set[date]] = defaultdict(set)
        self._written: set[str] = set()

    def live_through(self, figure: Figure) -> None:
        """Write the touches with one person, from the last one backwards, in that person's rhythm."""
        day = figure.last_on
        cadence = rhythm(figure)
        gap = cadence.ideal_days if cadence else 420
        while day is not None and day >= max(self._first_day, figure.met_on):
            if day not in self._days[figure.index]:
                self._touch(figure, day)
            stretch = self._random.lognormvariate(-0.15, 0.45)
            day = self._day_before(day - timedelta(days=max(2, round(gap * stretch))), figure)

    def attend(self, event: YearlyEvent, day: date) -> None:
        """Meet some people of the event's industries on its day."""
        day = _working_day(day)
        if not self._first_day <= day < self._today:
            return
        there = [f for f in self._figures if f.industry in event.industries and self._is_possible(f, day)]
        for figure in self._random.sample(there, min(len(there), self._random.randint(3, 6))):
            facts = self._facts(figure, day) | {"event": event.name}
            note = self._note("event", facts)
            self._add(figure, (), day, Channel.IN_PERSON, "", note, place=event.city, event=event.name)

    def _touch(self, figure: Figure, day: date) -> None:
        random = self._random
        channel = self._channel(figure, day)
        companions = self._companions(figure, day, channel)
        facts = self._facts(figure, day)
        what = self._words.fill(random, random.choice(self._words.what[channel]), facts)
        note = self._note(channel, facts) if random.random() < _NOTED[channel] else ""
        place = ""
        if channel is Channel.IN_PERSON and random.random() < 0.8:
            places = self._words.places
            if figure.city == self._words.home_city:
                place = random.choice(places.get(what, places["home"]))
            else:
                place = f"{random.choice(places['away'])}, {figure.city}"
        self._add(figure, companions, day, channel, what, note, place=place)

    def _add(
        self,
        figure: Figure,
        companions: Sequence[Figure],
        day: date,
        channel: Channel,
        what: str,
        note: str,
        *,
        place: str,
        event: str = "",
    ) -> None:
        random = self._random
        people = tuple(sorted(f.index for f in (figure, *companions)))
        for index in people:
            self._days[index].add(day)
        minutes = random.choice(_MINUTES[channel]) if channel in _MINUTES and random.random() < 0.8 else None
        at = time(random.choice((8, 9, 12, 12, 14, 16, 18)), random.choice((0, 15, 30)))
        initiators = (Initiator.ME, Initiator.THEM, Initiator.BOTH, None)
        self.entries.append(
            InteractionDraft(
                on=day,
                people=people,
                channel=channel,
                at=at if channel is Channel.IN_PERSON and not event and random.random() < 0.3 else None,
                initiated_by=random.choices(initiators, (48, 34, 10, 8))[0],
                minutes=minutes,
                place=place[:1].upper() + place[1:],
                event=event,
                what=what,
                note=note,
            )
        )

    def _channel(self, figure: Figure, day: date) -> Channel:
        if MENTOR_TAG in figure.tags and (day == figure.last_on or self._random.random() < 0.7):
            return Channel.IN_PERSON
        near = figure.city == self._words.home_city
        table = _NEAR if near else _SAME_COUNTRY if figure.country == self._words.home_country else _ABROAD
        weights = dict(table)
        if figure.closeness <= 2:
            weights[Channel.IN_PERSON] //= 2
            weights[Channel.SOCIAL] += 12
            weights[Channel.EMAIL] += 8
        return self._random.choices(list(weights), list(weights.values()))[0]

    def _companions(self, figure: Figure, day: date, channel: Channel) -> list[Figure]:
        """Now and then somebody of the same house or the same interest comes along."""
        if (
            channel not in (Channel.IN_PERSON, Channel.VIDEO)
            or MENTOR_TAG in figure.tags
            or self._random.random() > 0.15
        ):
            return []
        pool = [
            other
            for other in self._figures
            if other is not figure
            and (channel is Channel.VIDEO or other.city == figure.city)
            and (other.organization is figure.organization or set(other.topics) & set(figure.topics))
            and self._is_possible(other, day)
        ]
        return self._random.sample(pool, min(len(pool), self._random.choice((1, 1, 1, 2))))

    def _is_possible(self, figure: Figure, day: date) -> bool:
        """Whether somebody was known by then, is not seen after the last touch, and has nothing else on that day."""
        known = figure.last_on is not None and figure.met_on <= day <= figure.last_on
        return known and day not in self._days[figure.index]

    def _day_before(self, day: date, figure: Figure) -> date:
        return day if figure.closeness >= 4 and self._random.random() < 0.3 else _working_day(day)

    def _facts(self, figure: Figure, day: date) -> dict[str, str]:
        return facts_about(figure, self._figures, self._words, self._random) | {
            "past": f"last {_SEASONS[(day.month - 5) % 12]}"
            if self._random.random() < 0.3
            else f"the {_SEASONS[(day.month - 5) % 12]}",
            "coming": _SEASONS[(day.month + 2) % 12],
        }

    def _note(self, rule: str, facts: dict[str, str]) -> str:
        """A note that nothing else in the log says in the same words."""
        for _ in range(8):
            note = self._words.write(self._random, self._random.choice(self._words.rules[rule]), facts)
            if note not in self._written:
                break
        self._written.add(note)
        return note


def facts_about(figure: Figure, figures: Sequence[Figure], words: SampleWords, random: Random) -> dict[str, str]:
    """What the grammar's slots can say of one person."""
    near = words.topics.get(figure.industry, words.topics["any"])
    topics = [topic for topic in figure.topics if topic in near] or near
    seconds = [
        topic for topic in words.topics["any"] + words.topics.get(figure.industry, []) if topic not in figure.topics
    ]
    likely = [
        other
        for other in figures
        if other is not figure and other.closeness >= 2 and set(other.topics) & set(figure.topics)
    ]
    event = random.choice([e for e in words.events if figure.industry in e.industries] or words.events)
    return {
        "first": figure.nickname.split()[-1] if figure.nickname else figure.given,
        "other": random.choice(likely or [other for other in figures if other is not figure]).name,
        "organization": figure.organization.name if figure.organization else "the firm",
        "city": random.choice([city for country in words.countries for city in country.cities if city != figure.city]),
        "topic": random.choice(topics),
        "second": random.choice(seconds),
        "project": figure.project or "the new flat",
        "hobby": figure.hobby,
        "family": figure.family_matter,
        "event": event.name,
        "event_city": event.city,
        "coming": "the new year",
        "past": "the summer",
    }


def _working_day(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))
