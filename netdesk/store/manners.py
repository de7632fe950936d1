"""When netdesk may speak, read from and written as the user's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.planner import DAILY_MINUTES, LEAD_DAYS, NOTIFY_AT, Manners
from netdesk.store import settings

if TYPE_CHECKING:
    from netdesk.store.reader import Reader


_NAMES = frozenset({"notify_at", "quiet_from", "quiet_until", "days_off", "lead_days", "leap_day"})


def read(reader: Reader) -> Manners:
    """When the user wants netdesk to speak; at nine in the morning where nothing else was stated."""
    found = {name: settings.meaning(name, value) for name, value in settings.read(reader).items() if name in _NAMES}
    quiet = found.get("quiet_from"), found.get("quiet_until")
    return Manners(
        notify_at=found.get("notify_at", NOTIFY_AT),
        quiet=(quiet[0], quiet[1]) if quiet[0] and quiet[1] else None,
        days_off=found.get("days_off", frozenset()),
        lead_days=found.get("lead_days", LEAD_DAYS),
        leap=found.get("leap_day"),
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
