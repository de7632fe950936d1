"""Who is in the sample network: names, careers, closeness, topics. What happened with them is in log.py."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.dates import PartialDate
from netdesk.core.people import (
    ContactKind,
    ContactPoint,
    PersonDraft,
    Position,
    Presence,
    RelationClass,
)
from netdesk.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from random import Random

    from netdesk.core.sample.words import Country, JobFamily, Name, Organization, SampleWords

# How many people stand how close; 0 is "not stated". After the circles of 5, 15 and 150 that Dunbar describes.
CIRCLES = ((5, 6), (4, 14), (3, 32), (2, 53), (1, 28), (0, 14))
FIRST_NAME_ONLY = 3
SOON_BORN = 20  # one in so many of the close ones has a birthday soon
HEAD_COUNT = sum(count for _, count in CIRCLES) + FIRST_NAME_ONLY
MENTORS, MENTEES, CLIENTS = 3, 3, 8
MENTOR_TAG, MENTEE_TAG, CLIENT_TAG = "mentor", "mentee", "client"


@dataclass(slots=True)
class Figure:
    """One invented person in the making. ``index`` is the place among the people; ``closeness`` 0 is not stated."""

    index: int
    given: str
    family: str = ""
    display_name: str = ""
    nickname: str = ""
    slug: str = ""
    country: str = ""
    city: str = ""
    phone: str = ""
    organization: Organization | None = None
    positions: tuple[Position, ...] = ()
    birth_year: int = 0
    closeness: int = 0
    tags: list[str] = field(default_factory=list)
    topics: tuple[str, ...] = ()
    project: str = ""
    hobby: str = ""
    family_matter: str = ""
    met_on: date = date.min
    last_on: date | None = None

    @property
    def name(self) -> str:
        """The name as shown."""
        return self.display_name or f"{self.given} {self.family}".strip()

    @property
    def industry(self) -> str:
        """The industry of the present organization, or empty."""
        return self.organization.industry if self.organization else ""


def make_figures(words: SampleWords, random: Random, today: date) -> list[Figure]:
    """The people, closest first, with everything but the days they were met and last in touch."""
    figures: list[Figure] = []
    taken: set[str] = set()
    given_names = {country.name: _dealt(country.given, random) for country in words.countries}
    while len(figures) < HEAD_COUNT - FIRST_NAME_ONLY:
        figure = _named(words, random, given_names)
        if figure.name not in taken:
            taken.add(figure.name)
            _employ(figure, words, random, today)
            figures.append(figure)
    nearness = {id(figure): random.random() + _home_bonus(figure, words) for figure in figures}
    figures.sort(key=lambda figure: -nearness[id(figure)])
    levels = [level for level, count in CIRCLES for _ in range(count)]
    for figure, level in zip(figures, levels, strict=True):
        figure.closeness = level
    home = next(country for country in words.countries if country.name == words.home_country)
    figures += [
        Figure(0, name.latin, slug=_slug(name.latin), country=home.name, city=words.home_city)
        for name in random.sample(home.given, FIRST_NAME_ONLY)
    ]
    for index, figure in enumerate(figures):
        figure.index = index
        _interest(figure, words, random)
    _tag(figures, words, random)
    return figures


def _dealt(names: Sequence[Name], random: Random) -> Iterator[Name]:
    """The names in shuffled rounds, so that none comes a third time before all came twice."""
    while True:
        yield from random.sample(names, len(names))


def _named(words: SampleWords, random: Random, given_names: Mapping[str, Iterator[Name]]) -> Figure:
    country = random.choices(words.countries, [country.share for country in words.countries])[0]
    given, family = next(given_names[country.name]), random.choice(country.family)
    lives_at_home = random.random() < 0.12
    place = next(other for other in words.countries if other.name == words.home_country) if lives_at_home else country
    figure = Figure(
        0,
        given.latin,
        family.latin,
        slug=_slug(f"{given.latin} {family.latin}"),
        country=place.name,
        city=random.choice(place.cities),
        phone=_phone(place, random),
    )
    if given.native and random.random() < 0.45:
        parts = (family.native, given.native) if country.family_first else (given.native, family.native)
        figure.given, figure.family = given.native, family.native
        figure.display_name = country.native_gap.join(parts)
        figure.nickname = f"{family.latin} {given.latin}" if country.family_first else f"{given.latin} {family.latin}"
    elif country.family_first:
        figure.display_name = f"{family.latin} {given.latin}"
    return figure


def _phone(country: Country, random: Random) -> str:
    if not country.phones or random.random() < 0.25:
        return ""
    return re.sub("#", lambda _: str(random.randrange(10)), random.choice(country.phones))


def _slug(name: str) -> str:
    """A name as the part of an e-mail address before the @."""
    return ".".join(re.findall("[a-z]+", fold(name).replace("'", "").replace("-", "")))


def _employ(figure: Figure, words: SampleWords, random: Random, today: date) -> None:
    """Give a career: one to four positions in one job family, the last at an organization that is most often nearby."""
    nearby = [organization for organization in words.organizations if organization.country == figure.country]
    pool = nearby if nearby and random.random() < 0.85 else list(words.organizations)
    if figure.city == words.home_city and random.random() < 0.3:
        pool = [organization for organization in words.organizations if organization.name == words.home]
    now_at = random.choices(pool, [organization.share for organization in pool])[0]
    families = [family for family in words.job_families if now_at.industry in family.industries]
    job_family = random.choice(families)
    figure.organization = now_at
    figure.birth_year = today.year - random.randint(25, 61)
    positions: list[Position] = []
    end: date | None = None
    started = today - timedelta(days=random.randint(60, 2400))
    career_start = date(figure.birth_year + 23, 9, 1)
    at = now_at
    while True:
        level = _level((started - career_start).days / 365.25)
        positions.append(_position(at, job_family, level, started, end, random))
        if len(positions) == 4 or random.random() < 0.25:
            break
        end, started = started, started - timedelta(days=random.randint(700, 2600))
        if started < career_start:
            break
        employers = [other for other in words.organizations if other.industry in job_family.industries]
        at = random.choices(employers, [other.share for other in employers])[0]
    figure.positions = tuple(positions)


def _level(years: float) -> int:
    """The step on the ladder of titles after so many years of work."""
    return 0 if years < 3 else 1 if years < 9 else 2 if years < 18 else 3


def _position(
    at: Organization, family: JobFamily, level: int, start: date, end: date | None, random: Random
) -> Position:
    precise = random.random() < 0.8
    return Position(
        organization=at.name,
        title=random.choice(family.titles[min(level, len(family.titles) - 1)]),
        industry=at.industry,
        job_family=family.name,
        start=f"{start:%Y-%m}" if precise else f"{start:%Y}",
        end="" if end is None else f"{end:%Y-%m}" if precise else f"{end:%Y}",
    )


def _home_bonus(figure: Figure, words: SampleWords) -> float:
    at_home = figure.organization is not None and figure.organization.name == words.home
    return 0.35 * (figure.city == words.home_city) + 0.25 * at_home


def _interest(figure: Figure, words: SampleWords, random: Random) -> None:
    """Give topics, and the threads that run through what is written about somebody."""
    near = words.topics.get(figure.industry, [])
    count = min(len(near), random.choice((1, 1, 2, 2, 3)))
    topics = random.sample(near, count) + random.sample(words.topics["any"], random.choice((0, 0, 1, 1, 2)))
    figure.topics = tuple(dict.fromkeys(topics))
    facts = {
        "topic": random.choice(figure.topics or tuple(words.topics["any"])),
        "city": random.choice(random.choice(words.countries).cities),
    }
    projects = words.projects.get(figure.industry, []) * 2 + words.projects["any"]
    figure.project = words.fill(random, random.choice(projects), facts)
    figure.hobby = random.choice(words.rules["hobbies"])
    figure.family_matter = random.choice(words.rules["families"])


def _tag(figures: list[Figure], words: SampleWords, random: Random) -> None:
    """Name mentors among the close ones nearby, clients elsewhere, and give the everyday tags."""
    close = [f for f in figures if f.closeness >= 4 and f.country == words.home_country]
    for figure in sorted(close, key=lambda f: f.birth_year)[:MENTORS]:
        figure.tags.append(MENTOR_TAG)
    young = [f for f in figures if f.closeness >= 3 and not f.tags and f.birth_year]
    for figure in sorted(young, key=lambda f: -f.birth_year)[:MENTEES]:
        figure.tags.append(MENTEE_TAG)
    outside = [
        f
        for f in figures
        if f.closeness in (3, 4) and not f.tags and f.organization and f.organization.name != words.home
    ]
    for figure in random.sample(outside, CLIENTS):
        figure.tags.append(CLIENT_TAG)
    for figure in figures:
        if figure.industry == "Media":
            figure.tags.append("press")
        if any(position.organization == words.home for position in figure.positions[1:]):
            figure.tags.append("former colleague")
        if figure.city == words.home_city and random.random() < 0.2:
            figure.tags.append("neighbour")
        if random.random() < 0.12:
            figure.tags.append(random.choice(("speaker", "alumni", "choir", "hiring", "board")))


def draft(figure: Figure, words: SampleWords, random: Random, today: date, notes: str) -> PersonDraft:
    """The figure as a draft, without its closeness, which has its own days."""
    presence = _presence(figure, words, random)
    connected = figure.met_on + timedelta(days=random.randint(0, 200))
    return PersonDraft(
        given=figure.given,
        family=figure.family,
        display_name=figure.display_name,
        nickname=figure.nickname,
        contact_points=_contact_points(figure, random),
        positions=figure.positions,
        city=figure.city,
        country=figure.country,
        birthday=_birthday(figure, random, today),
        connected_on=min(connected, today) if presence in (Presence.ONLINE, Presence.BOTH) else None,
        presence=presence,
        met_on=_met(figure.met_on, today),
        relation_classes=_relation_classes(figure, words, random),
        tags=tuple(figure.tags),
        topics=figure.topics,
        notes=notes,
    )


def _met(day: date, today: date) -> PartialDate:
    """The day, or of what is long ago the month."""
    return PartialDate(day.year, day.month, day.day if (today - day).days < 400 else None)


def _presence(figure: Figure, words: SampleWords, random: Random) -> Presence | None:
    if not figure.family:
        return Presence.OFFLINE
    if figure.closeness >= 3:
        return Presence.BOTH if random.random() < 0.85 else Presence.OFFLINE
    if figure.country == words.home_country:
        return random.choice((Presence.BOTH, Presence.BOTH, Presence.ONLINE, None))
    return random.choice((Presence.ONLINE, Presence.ONLINE, Presence.BOTH))


def _contact_points(figure: Figure, random: Random) -> tuple[ContactPoint, ...]:
    points: list[ContactPoint] = []
    if figure.organization is not None and random.random() < 0.85:
        domain = _slug(figure.organization.name).replace(".", "-")
        points.append(ContactPoint(ContactKind.EMAIL, f"{figure.slug}@{domain}.example", "work"))
    if figure.closeness >= 4 or random.random() < 0.2:
        domain = random.choice(("example.org", "example.net", "example.com"))
        points.append(ContactPoint(ContactKind.EMAIL, f"{figure.slug}@{domain}", "home"))
    if figure.phone:
        points.append(ContactPoint(ContactKind.PHONE, figure.phone, random.choice(("mobile", "work"))))
    if figure.organization is not None and random.random() < 0.5:
        handle = figure.slug.replace(".", "-")
        points.append(ContactPoint(ContactKind.PROFILE, f"https://people.example/{handle}", "profile"))
    return tuple(points)


def _birthday(figure: Figure, random: Random, today: date) -> PartialDate | None:
    """Of most close people and some others, half of them without the year; a few are in the coming weeks."""
    is_soon = figure.closeness >= 3 and figure.index % SOON_BORN == 7
    if not is_soon and random.random() > (0.8 if figure.closeness >= 3 else 0.3):
        return None
    born = today + timedelta(days=random.randint(1, 20) if is_soon else random.randrange(21, 365))
    year = figure.birth_year if figure.birth_year and random.random() < 0.6 else None
    return PartialDate(year, born.month, min(born.day, 28) if born.month == 2 else born.day)


def _relation_classes(figure: Figure, words: SampleWords, random: Random) -> tuple[RelationClass, ...]:
    classes: list[RelationClass] = []
    if figure.organization is not None and figure.organization.name == words.home:
        classes.append(RelationClass.COLLEAGUE)
    elif figure.organization is not None:
        classes.append(RelationClass.BUSINESS)
    if not figure.family or figure.closeness == 5 or (figure.closeness >= 3 and random.random() < 0.4):
        classes.append(RelationClass.FRIEND)
    return tuple(classes)
