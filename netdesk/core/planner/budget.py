"""Budget: which of the due nudges fit into the minutes the user has on a day, and which wait without hurry."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.planner.facts import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.planner.facts import Nudge

CAN_WAIT = frozenset({Source.CADENCE, Source.MENTOR, Source.MILESTONE, Source.PROMPT, Source.REVIEW, Source.RULE})
"""What is as good on another day. All else has a day of its own, or was asked for, and is never held back; but for an
anniversary of which the month alone is known: it has no such day."""
_TOUCHES = frozenset({Source.CADENCE, Source.MENTOR})
_EACH_ITS_TURN = _TOUCHES | {Source.MILESTONE}


class Morning(NamedTuple):
    """The due nudges of a day, those that fit and those that wait. ``minutes`` is what the ``picked`` ones take."""

    picked: list[Nudge]
    waiting: list[Nudge]
    minutes: int


def can_wait(nudge: Nudge) -> bool:
    """Whether it is as good on another day."""
    return nudge.source in CAN_WAIT or not nudge.is_day_known


def morning(due: Sequence[Nudge], budget: int, spent: int = 0) -> Morning:
    """Pick from ``due`` (the most important first) what fits into ``budget`` minutes, of which some are ``spent``.

    What cannot wait is picked first and takes its minutes, even where they go beyond the budget. Then the most
    important touch, mentor and piece of news, so that none of these is crowded out by the others for good; then the
    most important of the rest that fit. The first of all is picked even if it is longer than a whole budget, and so is
    the most important touch where nothing was seen to yet, as a morning is for reaching out. A budget of 0 has no end.
    """
    if budget <= 0:
        return Morning(list(due), [], sum(nudge.minutes for nudge in due))
    minutes = sum(nudge.minutes for nudge in due if not can_wait(nudge))
    is_begun, has_touch = bool(minutes or spent), bool(spent)
    chosen: set[str] = set()
    for nudge in _in_turn(due):
        is_touch = nudge.source in _TOUCHES
        is_owed = not is_begun or (is_touch and not has_touch)
        if spent + minutes + nudge.minutes <= budget or is_owed:
            chosen.add(nudge.key)
            minutes += nudge.minutes
            is_begun, has_touch = True, has_touch or is_touch
    picked = [nudge for nudge in due if not can_wait(nudge) or nudge.key in chosen]
    waiting = [nudge for nudge in due if can_wait(nudge) and nudge.key not in chosen]
    return Morning(picked, waiting, minutes)


def _in_turn(due: Sequence[Nudge]) -> list[Nudge]:
    """What can wait: the first of each source about people, then the others, each in the order of ``due``.

    Last what has no day to it, and whose source would go before a touch on the strength of that day.
    """
    patient = [nudge for nudge in due if can_wait(nudge)]
    firsts = {nudge.source: nudge.key for nudge in reversed(patient) if nudge.source in _EACH_ITS_TURN}
    return sorted(patient, key=lambda nudge: (firsts.get(nudge.source) != nudge.key, not nudge.is_day_known))
