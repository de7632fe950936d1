"""Ideas: something thought of for somebody, shared (which logs the give), landed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today as day_of
from netdesk.core.change import Area
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft
from netdesk.core.language import tr
from netdesk.core.offers import OFFERED, IdeaState
from netdesk.errors import InputError, NotFoundError
from netdesk.services.interactions import names_of
from netdesk.store import exchanges, ideas

if TYPE_CHECKING:
    from netdesk.core.offers import Idea, IdeaDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def think(store: Store, draft: IdeaDraft) -> int:
    """Keep an idea and return its id. Raises InputError, NotFoundError."""
    if not draft.what.strip():
        raise InputError(tr("Say what you could bring."), "what")
    if draft.kind not in OFFERED:
        raise InputError(tr("It is one of: {offered}.").format(offered=", ".join(map(tr, OFFERED))), "kind")
    name = names_of(store.as_reader(), [draft.person_id] if draft.person_id else [])
    with store.step(
        tr("Thought of for {name}: {what}").format(name=name, what=draft.what.strip()), Area.OFFERS
    ) as step:
        step.ids.add(draft.person_id)
        return ideas.insert(store.connection, draft, day_of(store.clock), store.instant())


def share(store: Store, idea_id: int) -> None:
    """Say that it was shared today, and log the give. Raises InputError where it was before, NotFoundError."""
    found = get(store.as_reader(), idea_id)
    if found.state is not IdeaState.THOUGHT:
        raise InputError(tr("This was shared already."))
    draft, day = found.draft, day_of(store.clock)
    given = ExchangeDraft(day, (draft.person_id,), Exchange(Direction.GIVE, draft.kind, draft.what))
    with store.step(
        tr("Shared with {name}: {what}").format(name=found.name, what=draft.what), Area.OFFERS, Area.INTERACTIONS
    ) as step:
        (exchange_id,) = exchanges.insert(store.connection, [given], store.instant())
        ideas.share(store.connection, idea_id, day, exchange_id)
        step.ids.add(draft.person_id)


def land(store: Store, idea_id: int) -> None:
    """Say that what was shared was of use. Raises InputError where it was not shared yet, NotFoundError."""
    found = get(store.as_reader(), idea_id)
    if found.state is IdeaState.THOUGHT:
        raise InputError(tr("Share it first; then it can land."))
    with store.step(
        tr("Landed with {name}: {what}").format(name=found.name, what=found.draft.what), Area.OFFERS
    ) as step:
        ideas.land(store.connection, idea_id, day_of(store.clock))
        step.ids.add(found.draft.person_id)


def drop(store: Store, idea_id: int) -> None:
    """Let an idea go; a give that it logged stays. Raises NotFoundError."""
    found = get(store.as_reader(), idea_id)
    with store.step(
        tr("Dropped the idea for {name}: {what}").format(name=found.name, what=found.draft.what), Area.OFFERS
    ) as step:
        ideas.delete(store.connection, idea_id)
        step.ids.add(found.draft.person_id)


def get(reader: Reader, idea_id: int) -> Idea:
    """One idea. Raises NotFoundError."""
    found = ideas.get(reader, idea_id)
    if found is None:
        raise NotFoundError(tr("There is no such idea, or it was removed meanwhile; see the list of ideas."))
    return found


def listed(reader: Reader, *, is_open: bool = False, person_id: int = 0) -> list[Idea]:
    """Ideas never shared first, the oldest first; then the shared ones, the newest first."""
    return ideas.listed(reader, is_open=is_open, person_id=person_id)
