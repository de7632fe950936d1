"""Where the owner of the sample network was seen: events, talks, writings, plans, and what followed in the house."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.appearances import AppearanceDraft, AppearanceKind, Audience, RecognitionDraft, RecognitionKind
from netdesk.core.openings import OpeningDraft, OpeningKind, OpeningStatus
from netdesk.core.people import Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netdesk.core.interactions import InteractionDraft
    from netdesk.core.people import PersonDraft
    from netdesk.core.sample.people import Figure
    from netdesk.core.sample.words import SampleWords, YearlyEvent

PODCAST = "podcast"
# How many of each kind in two years, for whom, and after how many people reacted at most.
_MADE = (
    (AppearanceKind.PRESENTATION, 4, (Audience.INSIDE, Audience.OUTSIDE, Audience.BOTH), 5),
    (AppearanceKind.ARTICLE, 2, (Audience.OUTSIDE,), 4),
    (AppearanceKind.BLOG_POST, 4, (Audience.OUTSIDE, Audience.BOTH), 4),
    (AppearanceKind.POST, 4, (Audience.OUTSIDE, Audience.BOTH), 7),
    (PODCAST, 1, (Audience.OUTSIDE,), 3),
)
_PLANNED = ((AppearanceKind.BLOG_POST, 25), (AppearanceKind.PRESENTATION, 60), (AppearanceKind.BOOK, None))
_RECOGNIZED = (
    RecognitionKind.PRAISE,
    RecognitionKind.MENTION,
    RecognitionKind.PRAISE,
    RecognitionKind.INVITATION,
    RecognitionKind.PROMOTION,
)
# Kind, what is done about it, how many days ago it was heard of, and how many days later it was posted.
_HEARD = (
    (OpeningKind.JOB, OpeningStatus.LOOKING, 9, None),
    (OpeningKind.DOOR, OpeningStatus.NEW, 4, None),
    (OpeningKind.JOB, OpeningStatus.NEW, 16, 12),
    (OpeningKind.INDUSTRY, OpeningStatus.LOOKING, 70, None),
    (OpeningKind.MARKET, OpeningStatus.NEW, 38, 21),
    (OpeningKind.JOB_FAMILY, OpeningStatus.ACTED, 120, None),
    (OpeningKind.JOB, OpeningStatus.ACTED, 150, 26),
    (OpeningKind.JOB, OpeningStatus.CLOSED, 240, -5),
    (OpeningKind.DOOR, OpeningStatus.CLOSED, 310, 14),
)


class SampleGoal(NamedTuple):
    """What is worked on with the person at an index, and when it was reached."""

    person: int
    text: str
    set_on: date
    reached_on: date | None


class SampleReach:
    """Writes appearances, whose people are indexes into ``figures``."""

    def __init__(self, figures: Sequence[Figure], words: SampleWords, seed: int, today: date) -> None:
        self._figures = figures
        self._words = words
        self._random = Random(f"{seed} reach")
        self._today = today

    def sent_far(self, people: Sequence[PersonDraft]) -> list[PersonDraft]:
        """The people, of whom those met last work where nobody else does."""
        drafts = list(people)
        new = sorted((f for f in self._figures if f.last_on is None), key=lambda f: f.met_on, reverse=True)
        for figure, job in zip(new, self._words.far_jobs, strict=False):
            organization, industry, country, title, job_family = job
            position = Position(organization, title, industry, job_family)
            drafts[figure.index] = replace(drafts[figure.index], positions=(position,), city="", country=country)
        return drafts

    def appearances(self, log: Iterable[InteractionDraft]) -> list[AppearanceDraft]:
        """The events that the log knows of, what was shown and written, and what is planned."""
        made = [self._make(kind, audiences, most) for kind, count, audiences, most in _MADE for _ in range(count)]
        planned = [self._plan(kind, days) for kind, days in _PLANNED]
        return [*self._attended(log), *made, *planned, self._coming_event()]

    def recognitions(self, appearances: Iterable[AppearanceDraft]) -> list[RecognitionDraft]:
        """What came from the house, some weeks after something that could be seen there."""
        seen = [each for each in appearances if not each.is_planned and each.audience is not Audience.OUTSIDE]
        colleagues = [f for f in self._figures if f.organization and f.organization.name == self._words.home]
        found = []
        for kind in _RECOGNIZED:
            after = self._random.choice(seen).last_day
            assert after is not None
            day = min(after + timedelta(days=self._random.randint(2, 60)), self._today)
            people = self._random.sample(colleagues, min(len(colleagues), self._random.choice((1, 1, 2))))
            what = self._text(self._words.recognition[kind], self._topic())
            found.append(RecognitionDraft(kind, day, what, tuple(each.index for each in people)))
        return found

    def openings(self) -> list[OpeningDraft]:
        """Doors heard of from people well known, some before they were posted, some after, some never."""
        random, found = self._random, []
        told = [f for f in self._figures if f.closeness >= 3]
        for kind, status, ago, posted_after in _HEARD:
            source, other = random.sample(told, 2)
            place = random.choice(self._words.organizations)
            heard = self._today - timedelta(days=ago)
            posted = None if posted_after is None else heard + timedelta(days=posted_after)
            what = self._text(self._words.openings[kind], self._topic())
            is_job = kind is OpeningKind.JOB
            found.append(
                OpeningDraft(
                    what,
                    heard,
                    kind,
                    status,
                    posted,
                    heard + timedelta(days=30) if status is OpeningStatus.CLOSED else None,
                    (source.index, other.index) if random.random() < 0.4 else (source.index,),
                    organization=place.name if is_job else "",
                    industry=place.industry,
                    country=place.country if kind in (OpeningKind.JOB, OpeningKind.MARKET) else "",
                    job_family=random.choice(self._words.job_families).name if is_job else "",
                )
            )
        return found

    def goals(self) -> list[SampleGoal]:
        """What is worked on with mentors and mentees; some of it was reached."""
        found = []
        for tag, texts in self._words.goals.items():
            figures = [figure for figure in self._figures if tag in figure.tags]
            for number, (figure, text) in enumerate(zip(figures, texts, strict=False)):
                since = self._today - timedelta(days=self._random.randint(30, 300))
                found.append(SampleGoal(figure.index, text, since, self._today if number == 1 else None))
        return found

    def _attended(self, log: Iterable[InteractionDraft]) -> list[AppearanceDraft]:
        met: defaultdict[tuple[str, date], set[int]] = defaultdict(set)
        for entry in log:
            if entry.event:
                met[entry.event, entry.on].update(entry.people)
        by_name = {event.name: event for event in self._words.events}
        return [
            self._event(by_name[name], day, met[name, day])
            for name, day in sorted(met, key=lambda found: (found[1], found[0]))
        ]

    def _event(self, event: YearlyEvent, day: date, met: set[int]) -> AppearanceDraft:
        others = [f.index for f in self._figures if f.industry in event.industries and f.index not in met]
        there = [*sorted(met), *self._random.sample(others, min(3, len(others)))]
        return AppearanceDraft(
            event.name, AppearanceKind.EVENT, day, place=event.city, audience=Audience.OUTSIDE, there=tuple(there)
        )

    def _coming_event(self) -> AppearanceDraft:
        """The next of the yearly events, with who is expected and whom to look for."""
        days = [
            (date(year, event.month, 12), event)
            for event in self._words.events
            for year in (self._today.year, self._today.year + 1)
        ]
        day, event = min((found for found in days if found[0] > self._today), key=lambda found: found[0])
        near = [f.index for f in self._figures if f.industry in event.industries]
        picked = self._random.sample(near, min(len(near), 9))
        return AppearanceDraft(
            event.name,
            AppearanceKind.EVENT,
            day,
            day + timedelta(days=1),
            is_planned=True,
            place=event.city,
            there=tuple(picked[:6]),
            wanted=tuple(picked[4:]),
        )

    def _make(self, kind: str, audiences: Sequence[Audience], most: int) -> AppearanceDraft:
        random = self._random
        day = self._today - timedelta(days=random.randint(4, 700))
        topic, audience = self._topic(), random.choice(audiences)
        known = [f for f in self._figures if f.met_on <= day and f.closeness]
        reacted = random.sample(known, min(len(known), random.randint(0, most)))
        place = ""
        if kind == AppearanceKind.PRESENTATION:
            place = self._words.home if audience is Audience.INSIDE else random.choice(self._words.events).city
        return AppearanceDraft(
            self._text(self._words.titles[kind], topic),
            kind,
            day,
            place=place,
            audience=audience,
            topics=(topic,),
            reacted=tuple(sorted(each.index for each in reacted)),
        )

    def _plan(self, kind: str, days: int | None) -> AppearanceDraft:
        topic = self._topic()
        on = None if days is None else self._today + timedelta(days=days)
        title = self._text(self._words.titles[kind], topic)
        return AppearanceDraft(title, kind, on, is_planned=True, topics=(topic,))

    def _topic(self) -> str:
        return self._random.choice(self._words.own_topics)

    def _text(self, texts: Sequence[str], topic: str) -> str:
        return self._words.write(self._random, self._random.choice(texts), {"topic": topic})
