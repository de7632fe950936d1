"""What a day's list takes of the user's minutes, in words: beside the day, and in full as a tool tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import grouped, tr
from netdesk.core.planner import TOUCH_MINUTES

if TYPE_CHECKING:
    from netdesk.services.mornings import Day


def budget_words(day: Day) -> tuple[str, ...]:
    """Ways to say it, the longest first, for as much room as there is; none of a day that asked for nothing."""
    if not (day.picked or day.spent):
        return ()
    shortest = [tr("≈ {minutes} min"), tr("{minutes} min")] if day.picked else []
    said = [_filled(each, day) for each in (*_minutes_words(day), *shortest)]
    count = tr("{count} to see to").format(count=grouped(day.asked)) if day.asked > 1 else ""
    return tuple(dict.fromkeys([f"{count} · {said[0]}" if count else said[0], *said]))


def budget_tip(day: Day) -> str:
    """What the minutes are, and where they are changed."""
    lines = []
    if day.picked:
        lines.append(tr("What is asked of you here takes about {minutes} min, at {each} a person."))
    if day.budget:
        spent = tr("Of the {budget} min a day that you set aside, about {spent} are spent today.")
        lines.append(spent if day.spent else tr("You set aside {budget} min a day for it."))
        lines.append(tr("What does not fit waits for another day. The preferences say how many minutes."))
    else:
        lines.append(tr("You set no limit of minutes a day. The preferences can."))
    return "\n".join(_filled(line, day) for line in lines)


def _minutes_words(day: Day) -> tuple[str, str]:
    """How it is said in full, and in short."""
    if not day.picked:
        short = tr("{spent} min spent")
        if not day.budget:
            return short, short
        is_left = day.spent < day.budget
        return tr("About {spent} of your {budget} min spent") if is_left else tr("Your {budget} min are spent"), short
    short = tr("about {minutes} min")
    if not day.budget:
        return short, short
    if day.spent:
        is_left = day.spent < day.budget
        more = tr("about {minutes} min more, {spent} of your {budget} spent")
        return more if is_left else tr("about {minutes} min more, your {budget} are spent"), short
    fits = day.minutes <= day.budget
    words = tr("about {minutes} min of your {budget} a day")
    return words if fits else tr("about {minutes} min, more than your {budget} a day"), short


def _filled(words: str, day: Day) -> str:
    return words.format(
        minutes=grouped(day.minutes),
        spent=grouped(day.spent),
        budget=grouped(day.budget),
        each=grouped(TOUCH_MINUTES),
    )
