"""Merging: an edit begun on one state of a person, brought onto the state that is stored by now."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from netdesk.core.people import PersonDraft

if TYPE_CHECKING:
    from collections.abc import Sequence


def merged(seen: PersonDraft, edited: PersonDraft, stored: PersonDraft) -> PersonDraft:
    """``stored`` with what changed from ``seen`` to ``edited``, and nothing else.

    Of a list, such as tags, the entries that were added are added and those removed are removed.
    """
    changes: dict[str, Any] = {}
    for name in changed_fields(seen, edited):
        before, after, now = (getattr(draft, name) for draft in (seen, edited, stored))
        changes[name] = after if now == before or not isinstance(now, tuple) else _merged_list(before, after, now)
    return replace(stored, **changes)


def changed_fields(before: PersonDraft, after: PersonDraft) -> list[str]:
    """Names of the fields in which two drafts differ, in the order of the draft."""
    names = (each.name for each in fields(PersonDraft))
    return [name for name in names if getattr(before, name) != getattr(after, name)]


def _merged_list(before: Sequence[Any], after: Sequence[Any], now: Sequence[Any]) -> tuple[Any, ...]:
    kept = [entry for entry in now if entry in after or entry not in before]
    return (*kept, *(entry for entry in after if entry not in before and entry not in kept))
