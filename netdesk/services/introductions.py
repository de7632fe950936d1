"""Introductions: thought of, both asked, made (which logs the give), landed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today as day_of
from netdesk.core.change import Area
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, Kind
from netdesk.core.introductions import Stage
from netdesk.errors import InputError, NotFoundError
from netdesk.store import exchanges, introductions, people

if TYPE_CHECKING:
    from netdesk.core.introductions import Introduction, IntroductionDraft, Side
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def think(store: Store, draft: IntroductionDraft) -> int:
    """Keep the thought of an introduction and return its id. Raises InputError, NotFoundError."""
    if not (draft.one_id and draft.other_id):
        raise InputError("Say whom to introduce to whom.", "people")
    if draft.one_id == draft.other_id:
        raise InputError("Nobody is introduced to themselves; pick somebody else.", "people")
    names = people.names(store.as_reader(), (draft.one_id, draft.other_id))
    if len(names) < 2:
        raise NotFoundError("One of these people is no longer here.")
    label = f"Introduction of {names[draft.one_id]} and {names[draft.other_id]}"
    with store.step(label, Area.OFFERS) as step:
        step.ids.update(names)
        return introductions.insert(store.connection, draft, day_of(store.clock), store.instant())


def ask(store: Store, introduction_id: int, person_id: int) -> None:
    """Say that one of the two was asked today. Raises InputError, NotFoundError."""
    found, side = _side(store, introduction_id, person_id)
    _put(store, found, side, f"Asked {side.name} about an introduction", None)


def answer(store: Store, introduction_id: int, person_id: int, has_agreed: bool) -> None:
    """Say what one of the two said. Raises InputError, NotFoundError."""
    found, side = _side(store, introduction_id, person_id)
    said = "would like" if has_agreed else "would rather not have"
    _put(store, found, side, f"{side.name} {said} an introduction", has_agreed)


def make(store: Store, introduction_id: int) -> None:
    """Say that it was made today, and log the give to both. Raises InputError unless both agreed, NotFoundError."""
    found = get(store.as_reader(), introduction_id)
    if found.stage in (Stage.MADE, Stage.LANDED):
        raise InputError("This introduction was made already.")
    open_ = [side.name for side in found.sides if not side.has_agreed]
    if open_:
        raise InputError(f"Ask first: {' and '.join(open_)} did not say yes yet.")
    ids = (found.one.person_id, found.other.person_id)
    given = Exchange(Direction.GIVE, Kind.INTRODUCTION, found.why or f"{found.one.name} and {found.other.name}")
    with store.step(f"Introduced {found.one.name} and {found.other.name}", Area.OFFERS, Area.INTERACTIONS) as step:
        day = day_of(store.clock)
        (exchange_id,) = exchanges.insert(store.connection, [ExchangeDraft(day, ids, given)], store.instant())
        introductions.make(store.connection, introduction_id, day, exchange_id)
        step.ids.update(ids)


def land(store: Store, introduction_id: int) -> None:
    """Say that something came of it. Raises InputError where it was not made, NotFoundError."""
    found = get(store.as_reader(), introduction_id)
    if found.made_on is None:
        raise InputError("Make it first; then it can land.")
    with store.step(f"Landed: introduction of {found.one.name} and {found.other.name}", Area.OFFERS) as step:
        introductions.land(store.connection, introduction_id, day_of(store.clock))
        step.ids.update((found.one.person_id, found.other.person_id))


def delete(store: Store, introduction_id: int) -> None:
    """Remove an introduction; a give that it logged stays. Raises NotFoundError."""
    found = get(store.as_reader(), introduction_id)
    with store.step(f"Dropped the introduction of {found.one.name} and {found.other.name}", Area.OFFERS) as step:
        introductions.delete(store.connection, introduction_id)
        step.ids.update((found.one.person_id, found.other.person_id))


def get(reader: Reader, introduction_id: int) -> Introduction:
    """One introduction. Raises NotFoundError."""
    found = introductions.get(reader, introduction_id)
    if found is None:
        raise NotFoundError(f"There is no introduction {introduction_id}. See netdesk introductions.")
    return found


def listed(reader: Reader, person_id: int = 0) -> list[Introduction]:
    """Introductions, those still to be made first; of one person, or of all."""
    return introductions.listed(reader, person_id)


def _side(store: Store, introduction_id: int, person_id: int) -> tuple[Introduction, Side]:
    found = get(store.as_reader(), introduction_id)
    side = next((each for each in found.sides if each.person_id == person_id), None)
    if side is None:
        raise InputError("This introduction is between two other people.", "people")
    if found.made_on is not None:
        raise InputError("This introduction was made already.")
    return found, side


def _put(store: Store, found: Introduction, side: Side, label: str, has_agreed: bool | None) -> None:
    which = "one" if side is found.one else "other"
    with store.step(label, Area.OFFERS) as step:
        day = side.asked_on or day_of(store.clock)
        introductions.put_side(store.connection, found.introduction_id, which, day, has_agreed)
        step.ids.add(side.person_id)
