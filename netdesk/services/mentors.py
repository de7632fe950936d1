"""Mentors, mine and those I am one of: who they are, what we work on, how regularly we meet in person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.channel import Channel
from netdesk.core.language import labelled, tr
from netdesk.core.mentors import MentorPage, MentorRole
from netdesk.errors import InputError, NotFoundError
from netdesk.services.people import named
from netdesk.store import interactions, mentors, selection
from netdesk.store.mentors import listed

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.mentors import Goal
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = ["add_goal", "delete_goal", "edit_goal", "listed", "page", "reach_goal", "set_role"]


def set_role(store: Store, person_id: int, role: MentorRole, is_one: bool) -> None:
    """Say that somebody is my mentor or mentored by me, or no longer. Raises NotFoundError.

    The role is a tag, so that only meetings in person count for the cadence.
    """
    who = named(store, [person_id])
    if role is MentorRole.MENTOR:
        label = tr("{who} is my mentor") if is_one else tr("{who} is no longer my mentor")
    else:
        label = tr("{who} is mentored by me") if is_one else tr("{who} is no longer mentored by me")
    with store.step(label.format(who=who), Area.PEOPLE, Area.CADENCES) as step:
        change = selection.add_tags if is_one else selection.remove_tags
        change(store, [person_id], [role.value])
        step.ids.add(person_id)


def add_goal(store: Store, person_id: int, text: str) -> int:
    """Set something to work on with somebody and return its id. Raises InputError, NotFoundError."""
    text, who = _checked(text), named(store, [person_id])
    with store.step(tr("Goal with {who}: {text}").format(who=who, text=text), Area.REACH) as step:
        step.ids.add(person_id)
        return mentors.insert_goal(store.connection, person_id, text, today(store.clock))


def edit_goal(store: Store, goal_id: int, text: str) -> None:
    """Reword a goal. Raises InputError, NotFoundError."""
    person_id, goal = _goal(store, goal_id)
    _write(store, person_id, replace(goal, text=_checked(text)), tr("Goal is now"))


def reach_goal(store: Store, goal_id: int, is_reached: bool = True) -> None:
    """Say that a goal was reached today, or that it is open again. Raises NotFoundError."""
    person_id, goal = _goal(store, goal_id)
    reached_on = today(store.clock) if is_reached else None
    _write(store, person_id, replace(goal, reached_on=reached_on), tr("Reached") if is_reached else tr("Open again"))


def delete_goal(store: Store, goal_id: int) -> None:
    """Take a goal away. Raises NotFoundError."""
    person_id, goal = _goal(store, goal_id)
    with store.step(tr("Deleted the goal: {text}").format(text=goal.text), Area.REACH) as step:
        mentors.delete_goal(store.connection, goal_id)
        step.ids.add(person_id)


def page(reader: Reader, person_id: int, day: date, most: int = 50) -> MentorPage:
    """One of them with goals and the last ``most`` meetings in person. Raises NotFoundError."""
    row = mentors.one(reader, person_id, day)
    if row is None:
        raise NotFoundError(tr("This person is no longer here."))
    met = interactions.timeline(reader, person_id, most, 0, Channel.IN_PERSON)
    return MentorPage(row, tuple(mentors.goals(reader, person_id)), tuple(met))


def _goal(store: Store, goal_id: int) -> tuple[int, Goal]:
    found = mentors.goal(store.as_reader(), goal_id)
    if found is None:
        raise NotFoundError(tr("This goal is no longer here."))
    return found


def _write(store: Store, person_id: int, goal: Goal, verb: str) -> None:
    with store.step(labelled(verb, goal.text), Area.REACH) as step:
        mentors.update_goal(store.connection, goal)
        step.ids.add(person_id)


def _checked(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise InputError(tr("Say what to work on."), "text")
    return text
