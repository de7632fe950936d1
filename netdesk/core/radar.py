"""The change radar: milestones read off two states of what is known of somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.countries import code_of
from netdesk.core.milestones import Difference, MilestoneKind
from netdesk.core.sketches import is_whole_name, name_words, organization_words, place_words
from netdesk.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.people import PersonDraft, Position
    from netdesk.core.titles import Ladder


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
    if old.name == new.name:
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
    """Whether somebody lives elsewhere: another city, or where one of them or both are not known, another country."""
    if old.city and new.city:
        return place_words(old.city) != place_words(new.city)
    return bool(old.country and new.country) and _country(old.country) != _country(new.country)


def _country(text: str) -> str:
    """A country the same by all its names."""
    return code_of(text) or place_words(text)


def _place(draft: PersonDraft) -> str:
    return ", ".join(part for part in (draft.city, draft.country) if part)
