"""Where the owner of the sample network is seen, what was heard of, and what is worked on with mentors."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.comfort import StretchGoal
from netdesk.core.mentors import Goal
from netdesk.core.quarters import Quarter
from netdesk.store import appearances, comfort, mentors, openings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netdesk.core.sample.network import SampleNetwork
    from netdesk.store.store import Store

_GOAL = StretchGoal(3, 2)


def fill(store: Store, sample: SampleNetwork, ids: Sequence[int]) -> None:
    """Write it all, the people being those of ``ids`` by their index; for use inside a step."""

    def who(indexes: Iterable[int]) -> tuple[int, ...]:
        return tuple(ids[index] for index in indexes)

    connection, instant = store.connection, store.instant()
    for each in sample.appearances:
        there, wanted, reacted = who(each.there), who(each.wanted), who(each.reacted)
        appearances.insert(connection, replace(each, there=there, wanted=wanted, reacted=reacted), instant)
    for noted in sample.recognitions:
        appearances.insert_recognition(connection, replace(noted, people=who(noted.people)), instant)
    for opening in sample.openings:
        openings.insert(connection, replace(opening, sources=who(opening.sources)), instant)
    for goal in sample.goals:
        goal_id = mentors.insert_goal(connection, ids[goal.person], goal.text, goal.set_on)
        mentors.update_goal(connection, Goal(goal_id, goal.text, goal.set_on, goal.reached_on))
    comfort.set_goal(connection, Quarter.of(today(store.clock)), _GOAL)
