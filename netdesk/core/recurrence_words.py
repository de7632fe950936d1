"""Recurrences in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import Words, marked, tr

if TYPE_CHECKING:
    from netdesk.core.recurrence import Recurrence

_EVERY = Words(
    {
        "DAILY": marked("every day"),
        "WEEKLY": marked("every week"),
        "MONTHLY": marked("every month"),
        "YEARLY": marked("every year"),
    }
)
_EVERY_SO_MANY = Words(
    {
        "DAILY": marked("every {count} days"),
        "WEEKLY": marked("every {count} weeks"),
        "MONTHLY": marked("every {count} months"),
        "YEARLY": marked("every {count} years"),
    }
)
_DAYS = Words(
    {
        0: marked("Monday"),
        1: marked("Tuesday"),
        2: marked("Wednesday"),
        3: marked("Thursday"),
        4: marked("Friday"),
        5: marked("Saturday"),
        6: marked("Sunday"),
    }
)
_ORDINALS = Words(
    {1: marked("1st"), 2: marked("2nd"), 3: marked("3rd"), 4: marked("4th"), 5: marked("5th"), -1: marked("last")}
)


def rule_words(rule: Recurrence) -> str:
    """A rule in words: ``every 3 months``, ``every month on the 3rd Monday``, ``every week on working days``."""
    rhythm = (
        _EVERY[rule.frequency] if rule.interval == 1 else _EVERY_SO_MANY[rule.frequency].format(count=rule.interval)
    )
    on = _on_words(rule)
    return tr("{rhythm} on {days}").format(rhythm=rhythm, days=on) if on else rhythm


def _on_words(rule: Recurrence) -> str:
    weekdays = [day for ordinal, day in rule.by_day if ordinal == 0]
    is_working = weekdays == [0, 1, 2, 3, 4]
    names = ", ".join(_DAYS[day] for day in weekdays)
    if weekdays and rule.by_set_pos:
        day = tr("working day") if is_working else names
        return tr("the {nth} {day}").format(nth=_listed(rule.by_set_pos), day=day)
    if weekdays:
        return tr("working days") if is_working else names
    if rule.by_day:
        return ", ".join(tr("the {nth} {day}").format(nth=_nth(nth), day=_DAYS[day]) for nth, day in rule.by_day)
    if rule.by_month_day:
        words = tr("the {nth} day") if min(rule.by_month_day) < 0 else tr("the {nth}")
        return words.format(nth=_listed(rule.by_month_day))
    return ""


def _listed(numbers: tuple[int, ...]) -> str:
    return ", ".join(_nth(number) for number in numbers)


def _nth(number: int) -> str:
    if number < -1:
        return tr("{nth} to last").format(nth=_nth(-number))
    if number in _ORDINALS:
        return _ORDINALS[number]
    words = {1: tr("{number}st"), 2: tr("{number}nd"), 3: tr("{number}rd")}.get(number % 10, tr("{number}th"))
    return (tr("{number}th") if 10 <= number % 100 <= 20 else words).format(number=number)
