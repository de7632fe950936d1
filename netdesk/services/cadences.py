"""Cadences: how often I want to be in touch with a person, with all who have a tag, or with all of a closeness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.cadence import interval_words
from netdesk.core.change import Area
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.language import tr
from netdesk.errors import InputError
from netdesk.services.people import named
from netdesk.store import cadences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.cadence import Cadence
    from netdesk.store.store import Store


def set_for_people(store: Store, ids: Sequence[int], cadence: Cadence | None) -> None:
    """Give people a cadence of their own; None means no reminders for them. Raises NotFoundError."""
    with store.step(
        tr("{words} for {named}").format(words=_words(cadence), named=named(store, ids)), Area.CADENCES, Area.PEOPLE
    ) as step:
        cadences.set_for_people(store, ids, cadence, today(store.clock).isoformat())
        step.ids.update(ids)


def clear_for_people(store: Store, ids: Sequence[int]) -> None:
    """Take away people's own cadence, so that tag and closeness decide. Raises NotFoundError."""
    with store.step(
        tr("No cadence of their own for {named}").format(named=named(store, ids)), Area.CADENCES, Area.PEOPLE
    ) as step:
        cadences.clear_for_people(ids)
        step.ids.update(ids)


def set_for_tag(store: Store, tag: str, cadence: Cadence | None) -> None:
    """Give everyone with a tag a cadence; None takes it away. Raises InputError."""
    if not tag.strip():
        raise InputError(tr("Name the tag."), "tag")
    with store.step(tr("{words} for tag “{tag}”").format(words=_words(cadence), tag=tag), Area.CADENCES, Area.PEOPLE):
        cadences.set_for_tag(store, tag, cadence, today(store.clock).isoformat())


def set_for_closeness(store: Store, level: int, cadence: Cadence | None) -> None:
    """Give everyone of a closeness a cadence; None means no reminders for them. Raises InputError."""
    if level not in CLOSENESS_WORDS:
        raise InputError(tr("Closeness is a number from 1 (distant) to 5 (very close)."), "closeness")
    with store.step(
        tr("{words} for closeness {level}").format(words=_words(cadence), level=level), Area.CADENCES, Area.PEOPLE
    ):
        cadences.set_for_closeness(level, cadence, today(store.clock).isoformat())


def _words(cadence: Cadence | None) -> str:
    return tr("No reminders") if cadence is None else interval_words(cadence.ideal_days).capitalize()
