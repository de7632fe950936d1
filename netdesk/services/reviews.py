"""Reviews: one is done when its subject was looked over, which the verbs of that subject say inside their own step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core import planner
from netdesk.core.planner import Act, ActKind, Source
from netdesk.services import planning
from netdesk.store import nudges

if TYPE_CHECKING:
    from netdesk.store.store import Store


def settle_review(store: Store, review_id: int) -> None:
    """Take a review as done today, due or not; for use inside a step."""
    now = store.clock.now()
    facts = planning.facts_of_subject(store.as_reader(), now, Source.REVIEW, review_id)
    for nudge in planner.nudges(facts, now):
        nudges.add_act(store, nudge.key, Act(ActKind.DONE, today(store.clock)), 0, nudge.title)
