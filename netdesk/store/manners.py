"""When netdesk may speak, read from and written as the user's settings."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from netdesk.core.planner import DAILY_MINUTES, LEAD_DAYS, NOTIFY_AT, Manners
from netdesk.core.recurrence import LeapDay
from netdesk.store import settings

if TYPE_CHECKING:
    from netdesk.store.reader import Reader


def read(reader: Reader) -> Manners:
    """When the user wants netdesk to speak; at nine in the morning where nothing else was stated."""
    stated = settings.read(reader)
    quiet = stated.get("quiet_from"), stated.get("quiet_until")
    return Manners(
        notify_at=time.fromisoformat(stated["notify_at"]) if "notify_at" in stated else NOTIFY_AT,
        quiet=(time.fromisoformat(quiet[0]), time.fromisoformat(quiet[1])) if quiet[0] and quiet[1] else None,
        days_off=frozenset(int(day) for day in stated.get("days_off", "").split(",") if day),
        lead_days=int(stated.get("lead_days", LEAD_DAYS)),
        leap=LeapDay(stated["leap_day"]) if "leap_day" in stated else None,
    )


def daily_minutes(reader: Reader) -> int:
    """How many minutes a day the user has; 0: no limit."""
    return int(settings.read(reader).get("daily_minutes", DAILY_MINUTES))


def as_settings(manners: Manners) -> dict[str, str]:
    """Manners as the settings that ``read`` reads."""
    begin, end = manners.quiet or (None, None)
    values = {
        "notify_at": manners.notify_at.isoformat("minutes"),
        "quiet_from": begin.isoformat("minutes") if begin else "",
        "quiet_until": end.isoformat("minutes") if end else "",
        "days_off": ",".join(str(day) for day in sorted(manners.days_off)),
        "lead_days": str(manners.lead_days),
    }
    return values | ({"leap_day": manners.leap.value} if manners.leap else {})
