"""The whole sample network as of a day, from the parts in the files beside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from netdesk.core.sample.giving import SampleGiving
from netdesk.core.sample.insight import SampleMirror
from netdesk.core.sample.log import TAG_RHYTHMS, facts_about, make_log, set_rhythms
from netdesk.core.sample.people import draft, make_figures
from netdesk.core.sample.reach import SampleGoal, SampleReach

if TYPE_CHECKING:
    from netdesk.core.appearances import AppearanceDraft, RecognitionDraft
    from netdesk.core.cadence import Cadence
    from netdesk.core.interactions import InteractionDraft
    from netdesk.core.openings import OpeningDraft
    from netdesk.core.people import PersonDraft
    from netdesk.core.relations import Role
    from netdesk.core.sample.giving import Giving
    from netdesk.core.sample.people import Figure
    from netdesk.core.sample.words import SampleWords


@dataclass(frozen=True, slots=True)
class StatedCloseness:
    """How close the person at ``person`` was said to be, and when."""

    person: int
    level: int
    on: date


@dataclass(frozen=True, slots=True)
class SampleNetwork:
    """People, what happened, and what was stated of them. People are referred to by their index in ``people``."""

    people: tuple[PersonDraft, ...]
    interactions: tuple[InteractionDraft, ...]
    closeness: tuple[StatedCloseness, ...]
    tag_cadences: tuple[tuple[str, Cadence], ...]
    appearances: tuple[AppearanceDraft, ...]
    recognitions: tuple[RecognitionDraft, ...]
    giving: Giving
    openings: tuple[OpeningDraft, ...]
    goals: tuple[SampleGoal, ...]
    ties: tuple[tuple[int, int, Role], ...]
    topics: tuple[str, ...]


def sample_network(words: SampleWords, today: date, seed: int = 1) -> SampleNetwork:
    """About 150 people and the two years before ``today`` with them; the same for the same arguments."""
    random = Random(seed)
    figures = make_figures(words, random, today)
    set_rhythms(figures, random, today)
    log = make_log(figures, words, random, today)
    people = tuple(draft(figure, words, random, today, _notes(figure, figures, words, random)) for figure in figures)
    closeness = tuple(statement for figure in figures for statement in _statements(figure, random, today))
    reach = SampleReach(figures, words, seed, today)
    people = tuple(reach.sent_far(people))
    appearances = tuple(reach.appearances(log))
    recognitions = tuple(reach.recognitions(appearances))
    near = sorted((figure.index for figure in figures if figure.closeness), key=lambda i: -figures[i].closeness)
    giving = SampleGiving(people, near, words, seed, today)
    mirror = SampleMirror(people, near, seed)
    return SampleNetwork(
        tuple(giving.people),
        tuple(mirror.told(log)),
        closeness,
        tuple(TAG_RHYTHMS.items()),
        appearances,
        recognitions,
        giving.all(),
        tuple(reach.openings()),
        tuple(reach.goals()),
        tuple(mirror.ties()),
        tuple(mirror.topics()),
    )


def _notes(figure: Figure, figures: list[Figure], words: SampleWords, random: Random) -> str:
    if not figure.family:
        return words.write(random, random.choice(words.rules["first_name_only"]), {})
    facts = facts_about(figure, figures, words, random)
    sentences = ["{met}"] * (random.random() < 0.75) + random.sample(words.rules["trait"], random.choice((0, 1, 1, 2)))
    return words.write(random, " ".join(sentences), facts)


def _statements(figure: Figure, random: Random, today: date) -> list[StatedCloseness]:
    """The closeness as stated once, or grown or faded by a step since."""
    if not figure.closeness:
        return []
    stated = min(today, max(figure.met_on, today - timedelta(days=random.randint(60, 700))))
    statements = [StatedCloseness(figure.index, figure.closeness, stated)]
    before = stated - timedelta(days=random.randint(120, 500))
    if before > figure.met_on and random.random() < 0.3:
        level = figure.closeness + (1 if figure.closeness < 3 and random.random() < 0.5 else -1)
        if 1 <= level <= 5:
            statements.insert(0, StatedCloseness(figure.index, level, before))
    return statements
