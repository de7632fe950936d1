"""Introductions: thought of, both asked, made (which logs the give), landed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today as day_of
from netdesk.core.change import Area
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind
from netdesk.core.introductions import Stage
from netdesk.core.language import tr
from netdesk.errors import InputError, NotFoundError
from netdesk.store import exchanges, introductions, people

if TYPE_CHECKING:
    from netdesk.core.introductions import Introduction, IntroductionDraft, Party
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def think(store: Store, draft: IntroductionDraft) -> int:
    """Keep the thought of an introduction and return its id. Raises InputError, NotFoundError."""
    if not (draft.one_id and draft.other_id):
        raise InputError(tr("Say whom to introduce to whom."), "people")
    if draft.one_id == draft.other_id:
        raise InputError(tr("Nobody is introduced to themselves; pick somebody else."), "people")
    names = people.names(store.as_reader(), (draft.one_id, draft.other_id))
    if len(names) < 2:
        raise NotFoundError(tr("One of these people is no longer here."))
    label = tr("Introduction of {one} and {other}").format(one=names[draft.one_id], other=names[draft.other_id])
    with store.step(label, Area.OFFERS) as step:
        step.ids.update(names)
        return introductions.insert(store.connection, draft, day_of(store.clock), store.instant())


def ask(store: Store, introduction_id: int, person_id: int) -> None:
    """Say that one of the two was asked today. Raises InputError, NotFoundError."""
    found, side = _side(store, introduction_id, person_id)
    _put(store, found, side, tr("Asked {name} about an introduction").format(name=side.name), None)


def answer(store: Store, introduction_id: int, person_id: int, has_agreed: bool) -> None:
    """Say what one of the two said. Raises InputError, NotFoundError."""
    found, side = _side(store, introduction_id, person_id)
    said = tr("{name} would like an introduction") if has_agreed else tr("{name} would rather not have an introduction")
    _put(store, found, side, said.format(name=side.name), has_agreed)


def make(store: Store, introduction_id: int) -> None:
    """Say that it was made today, and log the give to both. Raises InputError unless both agreed, NotFoundError."""
    found = get(store.as_reader(), introduction_id)
    if found.stage in (Stage.MADE, Stage.LANDED):
        raise InputError(tr("This introduction was made already."))
    open_ = [side.name for side in found.sides if not side.has_agreed]
    if open_:
        names = tr(" and ").join(open_)
        raise InputError(tr("Ask first: {names} did not say yes yet.").format(names=names))
    ids = (found.one.person_id, found.other.person_id)
    given = Exchange(
        Direction.GIVE,
        ExchangeKind.INTRODUCTION,
        found.why or tr("{one} and {other}").format(one=found.one.name, other=found.other.name),
    )
    with store.step(
        tr("Introduced {one} and {other}").format(one=found.one.name, other=found.other.name),
        Area.OFFERS,
        Area.INTERACTIONS,
    ) as step:
        day = day_of(store.clock)
        (exchange_id,) = exchanges.insert(store.connection, [ExchangeDraft(day, ids, given)], store.instant())
        introductions.make(store.connection, introduction_id, day, exchange_id)
        step.ids.update(ids)


def land(store: Store, introduction_id: int) -> None:
    """Say that something came of it. Raises InputError where it was not made, NotFoundError."""
    found = get(store.as_reader(), introduction_id)
    if found.made_on is None:
        raise InputError(tr("Make it first; then it can land."))
    with store.step(
        tr("Landed: introduction of {one} and {other}").format(one=found.one.name, other=found.other.name),
        Area.OFFERS,
    ) as step:
        introductions.land(store.connection, introduction_id, day_of(store.clock))
        step.ids.update((found.one.person_id, found.other.person_id))


def delete(store: Store, introduction_id: int) -> None:
    """Remove an introduction; a give that it logged stays. Raises NotFoundError."""
    found = get(store.as_reader(), introduction_id)
    with store.step(
        tr("Dropped the introduction of {one} and {other}").format(one=found.one.name, other=found.other.name),
        Area.OFFERS,
    ) as step:
        introductions.delete(store.connection, introduction_id)
        step.ids.update((found.one.person_id, found.other.person_id))


def get(reader: Reader, introduction_id: int) -> Introduction:
    """One introduction. Raises NotFoundError."""
    found = introductions.get(reader, introduction_id)
    if found is None:
        raise NotFoundError(
            tr("There is no such introduction, or it was removed meanwhile; see the list of introductions.")
        )
    return found


def listed(reader: Reader, person_id: int = 0) -> list[Introduction]:
    """Introductions, those still to be made first; of one person, or of all."""
    return introductions.listed(reader, person_id)


def _side(store: Store, introduction_id: int, person_id: int) -> tuple[Introduction, Party]:
    found = get(store.as_reader(), introduction_id)
    side = next((each for each in found.sides if each.person_id == person_id), None)
    if side is None:
        raise InputError(tr("This introduction is between two other people."), "people")
    if found.made_on is not None:
        raise InputError(tr("This introduction was made already."))
    return found, side


def _put(store: Store, found: Introduction, side: Party, label: str, has_agreed: bool | None) -> None:
    which = "one" if side is found.one else "other"
    with store.step(label, Area.OFFERS) as step:
        day = side.asked_on or day_of(store.clock)
        introductions.put_side(store.connection, found.introduction_id, which, day, has_agreed)
        step.ids.add(side.person_id)
