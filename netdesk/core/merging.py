"""Merging: an edit begun on one state of a person, brought onto the state that is stored by now."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from netdesk.core.people import PersonDraft

if TYPE_CHECKING:
    from collections.abc import Sequence


def merged(seen: PersonDraft, edited: PersonDraft, stored: PersonDraft) -> PersonDraft:
    """``stored`` with what changed from ``seen`` to ``edited``, and nothing else.

    Of a list, such as tags, the entries that were added are added and those removed are removed; to notes, what was
    added at the end.
    """
    changes: dict[str, Any] = {}
    for name in changed_fields(seen, edited):
        before, after, now = (getattr(draft, name) for draft in (seen, edited, stored))
        if now == before:
            changes[name] = after
        elif isinstance(now, tuple):
            changes[name] = _merged_list(before, after, now)
        else:
            changes[name] = _merged_notes(before, after, now) if name == "notes" else after
    return replace(stored, **changes)


def changed_fields(before: PersonDraft, after: PersonDraft) -> list[str]:
    """Names of the fields in which two drafts differ, in the order of the draft."""
    names = (each.name for each in fields(PersonDraft))
    return [name for name in names if getattr(before, name) != getattr(after, name)]


def _merged_list(before: Sequence[Any], after: Sequence[Any], now: Sequence[Any]) -> tuple[Any, ...]:
    kept = [entry for entry in now if entry in after or entry not in before]
    return (*kept, *(entry for entry in after if entry not in before and entry not in kept))


def _merged_notes(before: str, after: str, now: str) -> str:
    """What either side added in lines of its own is there, the stored first; else what was ``edited`` stands."""
    if after != now:
        for whole, other in ((now, after), (after, now)):
            if (added := _added(before, other)) is not None:
                return "\n\n".join(part for part in (whole.rstrip("\n"), added) if part)
    return after


def _added(before: str, after: str) -> str | None:
    """The lines that ``after`` has below those of ``before``; None where these are no longer as they were."""
    rest = after[len(before) :]
    return rest.lstrip("\n") if after.startswith(before) and (not before or rest[:1] in ("", "\n")) else None
