"""The word lists that the sample network is made from, and the grammar that turns them into notes."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

FILES = ("names", "organizations", "work", "notes", "reach")
_SLOT = re.compile(r"\{(\w+)\}")
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?] ))[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Name:
    """A given or family name in Latin letters and, where it has one, in its own script."""

    latin: str
    native: str = ""

    @classmethod
    def parse(cls, text: str) -> Name:
        """``Wei|伟`` or ``Camille``."""
        latin, _, native = text.partition("|")
        return cls(latin, native)


@dataclass(frozen=True, slots=True)
class Country:
    """Where people come from. ``share`` is a weight; ``#`` in a phone form is a digit."""

    name: str
    share: int
    cities: tuple[str, ...]
    given: tuple[Name, ...]
    family: tuple[Name, ...]
    phones: tuple[str, ...]
    family_first: bool
    native_gap: str


@dataclass(frozen=True, slots=True)
class Organization:
    """An invented organization; ``share`` weighs how many people work there."""

    name: str
    industry: str
    country: str
    share: int


@dataclass(frozen=True, slots=True)
class JobFamily:
    """A kind of work, the industries that employ it and its titles from first to last."""

    name: str
    industries: tuple[str, ...]
    titles: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class YearlyEvent:
    """A gathering that takes place each year in the same month and city."""

    name: str
    city: str
    month: int
    industries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleWords:
    """Everything the generator draws from."""

    countries: tuple[Country, ...]
    organizations: tuple[Organization, ...]
    home: str
    home_city: str
    home_country: str
    job_families: tuple[JobFamily, ...]
    topics: Mapping[str, list[str]]
    events: tuple[YearlyEvent, ...]
    places: Mapping[str, list[str]]
    what: Mapping[str, list[str]]
    projects: Mapping[str, list[str]]
    rules: Mapping[str, list[str]]
    own_topics: tuple[str, ...]
    titles: Mapping[str, list[str]]
    recognition: Mapping[str, list[str]]
    openings: Mapping[str, list[str]]
    goals: Mapping[str, list[str]]
    far_jobs: tuple[tuple[str, ...], ...]

    @classmethod
    def parse(cls, texts: Mapping[str, str]) -> SampleWords:
        """Read the TOML texts named in ``FILES``. Raises KeyError or TOMLDecodeError where one is not right."""
        names, organizations, work, notes, reach = (tomllib.loads(texts[name]) for name in FILES)
        return cls(
            countries=tuple(_country(entry) for entry in names["country"]),
            organizations=tuple(Organization(**entry) for entry in organizations["organization"]),
            home=organizations["home"],
            home_city=organizations["home_city"],
            home_country=organizations["home_country"],
            job_families=tuple(
                JobFamily(entry["name"], tuple(entry["industries"]), tuple(tuple(step) for step in entry["titles"]))
                for entry in work["family"]
            ),
            topics=work["topics"],
            events=tuple(
                YearlyEvent(entry["name"], entry["city"], entry["month"], tuple(entry["industries"]))
                for entry in notes["events"]
            ),
            places=notes["places"],
            what=notes["what"],
            projects=notes["projects"],
            rules=notes["notes"],
            own_topics=tuple(reach["topics"]),
            titles=reach["titles"],
            recognition=reach["recognition"],
            openings=reach["openings"],
            goals=reach["goals"],
            far_jobs=tuple(tuple(job) for job in reach["far"]["jobs"]),
        )

    def write(self, random: Random, text: str, facts: Mapping[str, str]) -> str:
        """Fill the slots from ``facts``, else from the rule of that name, and start sentences in capitals."""
        filled = self.fill(random, text, facts)
        return _SENTENCE_START.sub(lambda start: start[0].upper(), filled)

    def fill(self, random: Random, text: str, facts: Mapping[str, str]) -> str:
        """Fill the slots of ``text``, again and again until none is left."""

        def slot(match: re.Match[str]) -> str:
            known = facts.get(match[1])
            return known if known is not None else self.fill(random, random.choice(self.rules[match[1]]), facts)

        return _SLOT.sub(slot, text)


def _country(entry: dict[str, Any]) -> Country:
    return Country(
        name=entry["name"],
        share=entry["share"],
        cities=tuple(entry["cities"]),
        given=tuple(Name.parse(text) for text in entry["given"]),
        family=tuple(Name.parse(text) for text in entry["family"]),
        phones=tuple(entry.get("phones", ())),
        family_first=entry.get("family_first", False),
        native_gap=entry.get("native_gap", ""),
    )
