"""Milestone: something that changed in somebody's life, as it is read off two states of what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.sketches import is_whole_name, name_words, organization_words, place_words
from netdesk.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from netdesk.core.people import PersonDraft, Position
    from netdesk.core.titles import Ladder


class MilestoneKind(StrEnum):
    """What changed. Birthdays and work anniversaries come every year and are the planner's, see planner/yearlies.py."""

    JOB_CHANGE = "job change"
    PROMOTION = "promotion"
    LATERAL_MOVE = "lateral move"
    NEW_SKILL = "new skill"
    RELOCATION = "relocation"
    RENAMED = "renamed"
    LEFT = "left the network"


class Verdict(StrEnum):
    """What the user says of a milestone."""

    VERIFIED = "verified"
    UNTRUE = "not true"
    IGNORED = "ignored"


class Difference(NamedTuple):
    """A milestone as two states of a person show it; ``why`` says what made it this kind, where that needs saying."""

    kind: MilestoneKind
    old: str
    new: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A stored milestone. ``noticed_on`` is the day its source came in, ``source`` the file and the place in it."""

    milestone_id: int
    person_id: int
    name: str
    closeness: int | None
    kind: MilestoneKind
    old: str
    new: str
    why: str
    source: str
    noticed_on: date
    verdict: Verdict | None = None
    note: str = ""

    def age(self, today: date) -> int:
        """How many days ago it was noticed."""
        return (today - self.noticed_on).days

    @property
    def is_verified(self) -> bool:
        """Whether the user says that it is so."""
        return self.verdict is Verdict.VERIFIED


def milestones_between(
    old: PersonDraft, new: PersonDraft, ladder: Ladder, *, are_skills_known: bool
) -> Iterator[Difference]:
    """The milestones between two states of one person; what was merely not known before is none.

    ``are_skills_known``: skills have come in before, of anybody, so that one more is news.
    """
    yield from _positions(old, new, ladder)
    if _is_renamed(old, new):
        yield Difference(MilestoneKind.RENAMED, old.name, new.name)
    if _is_elsewhere(old, new):
        yield Difference(MilestoneKind.RELOCATION, _place(old), _place(new))
    if are_skills_known:
        known = {fold(skill) for skill in old.skills}
        for skill in new.skills:
            if fold(skill) not in known:
                yield Difference(MilestoneKind.NEW_SKILL, "", skill)


def _positions(old: PersonDraft, new: PersonDraft, ladder: Ladder) -> Iterator[Difference]:
    before = [position for position in old.positions if not position.end]
    after = [position for position in new.positions if not position.end]
    left = [position for position in before if position not in after]
    taken = [position for position in after if position not in before]
    if not before:
        return
    for position in taken:
        former = left[0] if left else before[0]
        there = organization_words(position.organization)
        same = next((each for each in left or before if organization_words(each.organization) == there), None)
        if same is not None:
            if step := _is_said(same, position) and ladder.step(same.title, position.title):
                kind = MilestoneKind.PROMOTION if step.is_up else MilestoneKind.LATERAL_MOVE
                yield Difference(kind, _held(same), _held(position), step.why)
        elif position.organization and former.organization:
            yield Difference(MilestoneKind.JOB_CHANGE, _held(former), _held(position))


def _is_said(one: Position, other: Position) -> bool:
    return bool(one.title and other.title)


def _held(position: Position) -> str:
    return ", ".join(part for part in (position.title, position.organization) if part)


def _is_renamed(old: PersonDraft, new: PersonDraft) -> bool:
    """Whether somebody goes by another name: not a part, a title or an initial more, nor another script."""
    if not (old.given or old.family) or old.name == new.name:
        return False
    ours, theirs = (_told(name_words(f"{each.given} {each.family}")) for each in (old, new))
    if ours.isascii() != theirs.isascii():
        return False
    before, after = set(ours.split()), set(theirs.split())
    return bool(after - before) and (bool(before - after) or _is_wed(old, new))


def _is_wed(old: PersonDraft, new: PersonDraft) -> bool:
    """Whether a family name was joined to the one before."""
    before, after = name_words(old.family), name_words(new.family)
    return bool(before) and len(after) > len(before) and "-" in new.family


def _told(words: tuple[str, ...]) -> str:
    return " ".join(word for word in words if len(word) > 1 or is_whole_name(word) or not word.isascii())


def _is_elsewhere(old: PersonDraft, new: PersonDraft) -> bool:
    if old.city and new.city:
        return place_words(old.city) != place_words(new.city)
    return bool(old.country and new.country and not (old.city or new.city)) and place_words(old.country) != place_words(
        new.country
    )


def _place(draft: PersonDraft) -> str:
    return ", ".join(part for part in (draft.city, draft.country) if part)


def change_words(kind: MilestoneKind, old: str, new: str) -> str:
    """What changed, from what it was to what it is: ``Data lead, Orval → Head of Data, Orval``."""
    if kind is MilestoneKind.LEFT:
        return f"connected since {old}"
    return f"{old} → {new}" if old else new
