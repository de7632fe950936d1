"""The cards that people came in with: what was taken from a person is not to stay in theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.store import person_drafts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.dates import PartialDate
    from netdesk.core.people import PersonDraft
    from netdesk.store.store import Store


def facts(draft: PersonDraft) -> list[tuple[str, str | PartialDate]]:
    """What a person's card says that has no field of its own: ``spouse``, ``anniversary`` and the like."""
    if not draft.extra_lines:
        return []
    from netdesk.exchange.card_facts import said_by

    held = {position.organization for position in draft.positions if not position.end}
    return said_by(draft.extra_lines, {position.organization for position in draft.positions} - held)


def prune(store: Store, ids: Iterable[int], mentioning: str = "") -> None:
    """Within a step that has changed people: take from their cards what is no longer so of them.

    Only the cards in which the text ``mentioning`` stands are looked at. The step's undo brings it back.
    """
    from netdesk.exchange.vcard_out import without_what_is_gone

    for person_id, draft in person_drafts.with_card(store.as_reader(), ids, mentioning).items():
        pruned = without_what_is_gone(draft)
        if (pruned.source_card, pruned.extra_lines) != (draft.source_card, draft.extra_lines):
            person_drafts.replace_card(store.connection, person_id, pruned)
