"""Recurrences in words, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.recurrence_text import DAY_NAMES, NOUNS

if TYPE_CHECKING:
    from netdesk.core.recurrence import Recurrence

_ORDINAL_WORDS = {1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 5: "5th", -1: "last"}


def rule_words(rule: Recurrence) -> str:
    """A rule in words: ``every 3 months``, ``monthly on the 3rd Monday``, ``monthly on the last working day``."""
    noun = NOUNS[rule.frequency]
    rhythm = f"every {noun}" if rule.interval == 1 else f"every {rule.interval} {noun}s"
    weekdays = [day for ordinal, day in rule.by_day if ordinal == 0]
    names = ", ".join(DAY_NAMES[day].capitalize() for day in weekdays)
    if weekdays == [0, 1, 2, 3, 4]:
        names = "working day"
    on = ""
    if weekdays and rule.by_set_pos:
        on = f"the {_listed(rule.by_set_pos)} {names}"
    elif weekdays:
        on = names if names != "working day" else "working days"
    elif rule.by_day:
        on = ", ".join(f"the {_nth(nth)} {DAY_NAMES[day].capitalize()}" for nth, day in rule.by_day)
    elif rule.by_month_day:
        on = f"the {_listed(rule.by_month_day)}" + (" day" if min(rule.by_month_day) < 0 else "")
    return f"{rhythm} on {on}" if on else rhythm


def _listed(numbers: tuple[int, ...]) -> str:
    return ", ".join(_nth(number) for number in numbers)


def _nth(number: int) -> str:
    if number < -1:
        return f"{_nth(-number)} to last"
    if number in _ORDINAL_WORDS:
        return _ORDINAL_WORDS[number]
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
