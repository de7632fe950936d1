"""Exchanges: what was given, asked and received. Those of an interaction are logged with it; here they stand alone,
and here it is said later what came of an ask.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.exchanges import Direction, ExchangeKind, exchange_title
from netdesk.core.language import tr
from netdesk.errors import InputError, NotFoundError
from netdesk.services.interactions import names_of
from netdesk.store import exchanges, people
from netdesk.store.exchanges import newest

if TYPE_CHECKING:
    from netdesk.core.exchanges import Exchange, ExchangeDraft, LoggedExchange, Outcome
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = ["add", "delete", "edit", "get", "newest", "set_outcome", "title"]


def add(store: Store, draft: ExchangeDraft) -> int:
    """Note an exchange that is part of no interaction, and return its id. Raises InputError, NotFoundError."""
    with store.step(title(store, draft), Area.INTERACTIONS) as step:
        ids = exchanges.insert(store.connection, [draft], store.instant())
        step.ids.update(draft.people, draft.exchange.about)
    return ids[0]


def edit(store: Store, exchange_id: int, draft: ExchangeDraft) -> None:
    """Replace what is said of an exchange. Raises InputError, NotFoundError.

    Day and people of one that is part of an interaction stay the interaction's.
    """
    before = get(store.as_reader(), exchange_id)
    if before.interaction_id:
        draft = replace(before.draft(), exchange=draft.exchange)
    with store.step(tr("Edited: {title}").format(title=title(store, draft)), Area.INTERACTIONS) as step:
        exchanges.update(store.connection, exchange_id, draft)
        step.ids.update(draft.people, draft.exchange.about, before.draft().people, before.exchange.about)


def set_outcome(store: Store, exchange_id: int, outcome: Outcome | None) -> None:
    """Say what came of an ask; None takes it back. Raises InputError where it is no ask, NotFoundError."""
    before = get(store.as_reader(), exchange_id)
    if before.exchange.direction is not Direction.ASK:
        raise InputError(tr("Only of an ask something can come. This was given or received."), "outcome")
    with store.step(
        tr("{title} ({outcome})").format(
            title=_name(before), outcome=tr(outcome.value) if outcome else tr("open again")
        ),
        Area.INTERACTIONS,
    ) as step:
        exchanges.set_outcome(store.connection, exchange_id, outcome)
        step.ids.update(before.draft().people)


def delete(store: Store, exchange_id: int) -> None:
    """Remove an exchange, also out of its interaction. Raises NotFoundError."""
    before = get(store.as_reader(), exchange_id)
    with store.step(tr("Deleted: {name}").format(name=_name(before)), Area.INTERACTIONS) as step:
        exchanges.delete(store.connection, exchange_id)
        step.ids.update(before.draft().people, before.exchange.about)


def get(reader: Reader, exchange_id: int) -> LoggedExchange:
    """One exchange. Raises NotFoundError."""
    found = exchanges.get(reader, exchange_id)
    if found is None:
        raise NotFoundError(tr("There is no such exchange, or it was removed meanwhile; see the list of exchanges."))
    return found


def title(store: Store, draft: ExchangeDraft) -> str:
    """What the step is called, once the draft is found fit to be kept."""
    each: Exchange = draft.exchange
    if (each.direction is Direction.ASK) != (each.asked_by is not None):
        raise InputError(tr("Of an ask, and of nothing else, say who asked."), "asked_by")
    if each.outcome is not None and each.direction is not Direction.ASK:
        raise InputError(tr("Only of an ask something can come. This was given or received."), "outcome")
    if each.kind is ExchangeKind.OTHER and not each.what.strip():
        raise InputError(tr("Say what it was, or of what kind."), "what")
    if draft.on > today(store.clock):
        raise InputError(tr("Only what has happened can be noted; this day is still to come."), "on")
    reader = store.as_reader()
    if len(people.names(reader, each.about)) < len(set(each.about)):
        raise NotFoundError(tr("One of the people it is about is no longer here."))
    if both := set(each.about) & set(draft.people):
        name = people.names(reader, list(both)).popitem()[1]
        raise InputError(tr("It cannot be about {name}, with whom it was.").format(name=name), "about")
    return exchange_title(each, names_of(reader, draft.people))


def _name(found: LoggedExchange) -> str:
    return exchange_title(found.exchange, ", ".join(name for _, name in found.people))
