"""Comfort zone: how far new people are from those known before, the quarter's goal, and whom I never meet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.comfort import USUAL, ComfortZone, Dimension, StretchGoal
from netdesk.core.day_words import day_words
from netdesk.core.language import tr
from netdesk.core.quarters import Quarter
from netdesk.core.reminders import ReminderDraft
from netdesk.core.text import fold
from netdesk.errors import InputError
from netdesk.store import comfort, reminders, settings
from netdesk.store.comfort import goal, own_dimensions, stretches

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.comfort import Newcomer, Rarity
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = [
    "goal",
    "newcomers",
    "own_dimensions",
    "plan_stretch",
    "rarities",
    "set_goal",
    "set_own_dimensions",
    "stretches",
    "zone",
]

_MOST_PEOPLE = 1000


def newcomers(reader: Reader, first: date, last: date) -> list[Newcomer]:
    """Whom I got to know in a time, both ends included, the last first; without those in the archive or the bin."""
    return comfort.newcomers(reader, comfort.survey(reader), first, last)


def rarities(reader: Reader, day: date) -> list[Rarity]:
    """The kinds of people here whom I never meet in person, those with the most people first."""
    return comfort.rarities(reader, comfort.survey(reader), day)


def zone(reader: Reader, day: date) -> ComfortZone:
    """All of it as of a day. Takes a while where there are very many people."""
    quarter = Quarter.of(day)
    survey = comfort.survey(reader)
    new = comfort.newcomers(reader, survey, quarter.before().first, day)
    return ComfortZone(
        goal(reader, quarter),
        tuple(each for each in new if each.known_on >= quarter.first),
        tuple(each for each in new if each.known_on < quarter.first),
        tuple(comfort.rarities(reader, survey, day)),
        tuple(stretches(reader)),
    )


def set_goal(store: Store, wanted: StretchGoal | None) -> None:
    """Set the goal from this quarter on; None: no goal. Raises InputError."""
    most = len(USUAL) + len(own_dimensions(store.as_reader()))
    if wanted is not None and not 1 <= wanted.people <= _MOST_PEOPLE:
        raise InputError(tr("Say how many new people, from 1 on."), "people")
    if wanted is not None and not 1 <= wanted.distance <= most:
        raise InputError(tr("People are new in 1 to {most} dimensions.").format(most=most), "distance")
    label = tr("No goal for the quarter")
    if wanted is not None:
        label = tr("Goal of the quarter: {people} new people, new in {distance} or more").format(
            people=wanted.people, distance=wanted.distance
        )
    with store.step(label, Area.REACH):
        comfort.set_goal(store.connection, Quarter.of(today(store.clock)), wanted)


def set_own_dimensions(store: Store, names: Sequence[str]) -> None:
    """Count more dimensions than the usual: job family, or fields of one's own by name. Raises InputError."""
    kept: dict[str, str] = {}
    for name in (" ".join(each.split()) for each in names):
        if fold(name) in {fold(usual) for usual in USUAL}:
            raise InputError(tr("“{name}” counts already.").format(name=name), "dimensions")
        if name:
            kept.setdefault(fold(name), Dimension.JOB_FAMILY if fold(name) == Dimension.JOB_FAMILY else name)
    wanted = list(kept.values())
    if wanted == own_dimensions(store.as_reader()):
        return
    label = (
        tr("Dimensions of my own: {wanted}").format(wanted=", ".join(wanted))
        if wanted
        else tr("No dimensions of my own")
    )
    with store.step(label, Area.REACH, Area.SETTINGS):
        settings.write(store.connection, {settings.OWN_DIMENSIONS: json.dumps(wanted, ensure_ascii=False)})


def plan_stretch(store: Store, text: str, on: date, rarity: Rarity | None = None) -> int:
    """Be reminded to meet somebody of a kind I never meet; returns the reminder's id. Raises InputError."""
    draft = ReminderDraft(" ".join(text.split()), on)
    label = tr("Stretch on {day}: {text}").format(day=day_words(on, today(store.clock)), text=draft.text)
    with store.step(label, Area.REACH, Area.NUDGES):
        reminder_id = reminders.add(store, draft)
        dimension, category = (rarity.dimension, rarity.label) if rarity else ("", "")
        comfort.add_stretch(store.connection, reminder_id, dimension, category)
    return reminder_id
