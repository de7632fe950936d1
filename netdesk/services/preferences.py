"""Preferences: when to be notified, what closing the window does, and the cadence that each closeness gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.planner import NOTIFY_AT
from netdesk.store import cadences, settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netdesk.core.cadence import Cadence
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_NOTIFY_AT = "notify_at"
_CLOSE_TO_TRAY = "close_to_tray"


@dataclass(frozen=True, slots=True)
class Preferences:
    """``notify_at`` is a local time of day; ``cadences`` are by closeness, None where no reminders are wanted."""

    notify_at: time = NOTIFY_AT
    close_to_tray: bool = True
    cadences: Mapping[int, Cadence | None] = field(default_factory=dict)


def read(reader: Reader) -> Preferences:
    """What is preferred now."""
    stated = settings.read(reader)
    return Preferences(
        time.fromisoformat(stated[_NOTIFY_AT]) if _NOTIFY_AT in stated else NOTIFY_AT,
        stated.get(_CLOSE_TO_TRAY, "yes") == "yes",
        cadences.by_closeness(reader),
    )


def change(store: Store, preferences: Preferences) -> None:
    """Make ``preferences`` the present ones, as one step; nothing happens where they are already."""
    before = read(store.as_reader())
    if preferences == before:
        return
    with store.step("Changed the preferences", Area.SETTINGS, Area.CADENCES, Area.PEOPLE):
        settings.write(
            store,
            {
                _NOTIFY_AT: preferences.notify_at.isoformat("minutes"),
                _CLOSE_TO_TRAY: "yes" if preferences.close_to_tray else "no",
            },
        )
        for level, cadence in preferences.cadences.items():
            if cadence != before.cadences.get(level):
                cadences.set_for_closeness(level, cadence, today(store.clock).isoformat())
