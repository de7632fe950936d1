"""Preferences: when netdesk speaks, how long a morning is, what closing the window does, and how often things come."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.core.planner import DAILY_MINUTES, Manners
from netdesk.errors import InputError
from netdesk.store import cadences, feed, reviews, settings
from netdesk.store import manners as stored_manners

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netdesk.core.cadence import Cadence
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_CLOSE_TO_TRAY = "close_to_tray"
_DAILY_MINUTES = "daily_minutes"


@dataclass(frozen=True, slots=True)
class Preferences:
    """``daily_minutes`` is how long a morning may be, 0 without end. ``reviews`` are by name, every so many
    days, but for those of surfaces, which say so themselves.

    ``cadences`` are by closeness, None where no reminders are wanted. ``keeps_feed``: see services/feed.py.
    """

    manners: Manners = field(default_factory=Manners)
    daily_minutes: int = DAILY_MINUTES
    close_to_tray: bool = True
    reviews: Mapping[str, int] = field(default_factory=dict)
    cadences: Mapping[int, Cadence | None] = field(default_factory=dict)
    keeps_feed: bool = False


def read(reader: Reader) -> Preferences:
    """What is preferred now."""
    stated = settings.read(reader)
    return Preferences(
        stored_manners.read(reader),
        stored_manners.daily_minutes(reader),
        stated.get(_CLOSE_TO_TRAY, "yes") == "yes",
        {review.name: review.every_days for review in reviews.own(reader)},
        cadences.by_closeness(reader),
        feed.is_kept(reader),
    )


def change(store: Store, preferences: Preferences) -> None:
    """Make ``preferences`` the present ones, as one step; nothing happens where they are already. Raises InputError."""
    quiet = preferences.manners.quiet
    if quiet is not None and quiet[0] == quiet[1]:
        raise InputError(tr("Quiet hours that begin when they end would never end."), "quiet")
    if len(preferences.manners.days_off) >= 7:
        raise InputError(tr("With every day off, nothing would ever be told."), "days_off")
    before = read(store.as_reader())
    if preferences == before:
        return
    with store.step(tr("Changed the preferences"), Area.SETTINGS, Area.NUDGES, Area.CADENCES, Area.PEOPLE):
        settings.write(
            store.connection,
            {
                **stored_manners.as_settings(preferences.manners),
                _DAILY_MINUTES: str(preferences.daily_minutes),
                feed.SETTING: "yes" if preferences.keeps_feed else "no",
                _CLOSE_TO_TRAY: "yes" if preferences.close_to_tray else "no",
            },
        )
        for name in {*before.reviews, *preferences.reviews}:
            if before.reviews.get(name) != preferences.reviews.get(name):
                reviews.set_every(name, preferences.reviews.get(name), today(store.clock))
        for level, cadence in preferences.cadences.items():
            if cadence != before.cadences.get(level):
                cadences.set_for_closeness(level, cadence, today(store.clock).isoformat())
