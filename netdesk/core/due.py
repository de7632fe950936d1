"""How due a touch is: the state that lists show of a cadence."""

from __future__ import annotations

from enum import StrEnum


class DueState(StrEnum):
    """How due a touch is."""

    FRESH = "fresh"
    SOON = "soon"
    DUE = "due"
    OVERDUE = "overdue"


def due_state(days_since: int, ideal_days: int, max_days: int) -> DueState:
    """State by ρ = days since / ideal: fresh < 0.8 ≤ soon < 1 ≤ due ≤ max/ideal < overdue (MISSION.md, Formulas)."""
    ratio = days_since / ideal_days
    if ratio < 0.8:
        return DueState.FRESH
    if ratio < 1:
        return DueState.SOON
    return DueState.DUE if days_since <= max_days else DueState.OVERDUE
