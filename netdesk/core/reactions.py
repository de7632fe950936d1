"""Reaction: what to think of before reacting to a milestone: what may be done, and what the two of us share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netdesk.core.interactions import LoggedInteraction
    from netdesk.core.milestones import Milestone
    from netdesk.core.planner import Nudge
    from netdesk.core.sincerity import Offered


@dataclass(frozen=True, slots=True)
class Reaction:
    """To a ``milestone`` that was noticed, or to one that comes every year, of which there is a nudge.

    ``talks`` are the last interactions, newest first; ``email`` is the address to write to, or empty.
    """

    person_id: int
    name: str
    about: Milestone | Nudge
    offered: Offered
    talks: tuple[LoggedInteraction, ...]
    topics: tuple[str, ...]
    needs: tuple[str, ...]
    met_how: str
    email: str
