"""Interactions: logging, editing, removing; the timeline and the journal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.channel import CHANNEL_WORDS
from netdesk.core.journal_fields import JOURNAL
from netdesk.core.language import grouped, tr
from netdesk.core.query import parse
from netdesk.core.query_completion import complete
from netdesk.errors import InputError, NotFoundError
from netdesk.store import exchanges, interactions, people, promises, query_suggestions

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from netdesk.core.interactions import InteractionDraft, LoggedInteraction
    from netdesk.core.query_completion import Completion
    from netdesk.core.query_fields import Field
    from netdesk.core.query_tree import Query
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_MOST_VALUES = 8


def log(store: Store, draft: InteractionDraft) -> int:
    """Log an interaction and return its id. Raises InputError, NotFoundError."""
    with store.step(tr("Logged {title}").format(title=title(store, draft)), *_areas(draft)) as step:
        ids = interactions.insert(store.connection, [draft], store.instant())
        step.ids.update(draft.people)
    return ids[0]


def edit(store: Store, interaction_id: int, draft: InteractionDraft) -> None:
    """Replace what was logged. Raises InputError, NotFoundError."""
    before = get(store.as_reader(), interaction_id)
    with store.step(tr("Edited {title}").format(title=title(store, draft)), *_areas(draft), *_areas(before)) as step:
        interactions.update(store.connection, interaction_id, draft, store.instant())
        step.ids.update(draft.people, (person_id for person_id, _ in before.people))


def split(
    store: Store,
    interaction_id: int,
    people_ids: Collection[int],
    exchange_ids: Collection[int] = (),
    promise_ids: Collection[int] = (),
) -> int:
    """Give some of the people an interaction of their own that says the same, and return its id.

    What these ids name of what was exchanged and promised goes with them. Raises InputError where nobody would be left
    in one of the two, NotFoundError.
    """
    before = get(store.as_reader(), interaction_id).draft()
    leaving = tuple(person_id for person_id in before.people if person_id in people_ids)
    staying = tuple(person_id for person_id in before.people if person_id not in people_ids)
    if not leaving or not staying:
        raise InputError(tr("Somebody has to be in each of the two entries."), "people")
    own_exchanges = tuple(each for each in before.exchanges if each.exchange_id in exchange_ids)
    own_promises = tuple(each for each in before.promises if each.promise_id in promise_ids)
    own = replace(before, people=leaving, exchanges=(), promises=(), uid="")
    rest = replace(
        before,
        people=staying,
        exchanges=tuple(each for each in before.exchanges if each.exchange_id not in exchange_ids),
        promises=tuple(each for each in before.promises if each.promise_id not in promise_ids),
    )
    with store.step(tr("Split off {title}").format(title=title(store, own)), Area.INTERACTIONS, Area.PROMISES) as step:
        connection, instant = store.connection, store.instant()
        (own_id,) = interactions.insert(connection, [own], instant)
        exchanges.move(connection, [each.exchange_id for each in own_exchanges], own_id)
        promises.move(connection, [each.promise_id for each in own_promises], own_id)
        exchanges.replace_of(connection, own_id, replace(own, exchanges=own_exchanges), instant)
        promises.replace_of(connection, own_id, replace(own, promises=own_promises), instant)
        interactions.update(connection, interaction_id, rest, instant)
        step.ids.update(before.people)
    return own_id


def note_worth(store: Store, interaction_id: int, me: bool | None, them: bool | None) -> None:
    """Say afterwards whether it was worth it for me and for them; None says nothing. Raises NotFoundError."""
    before = get(store.as_reader(), interaction_id)
    names = ", ".join(name for _, name in before.people)
    label = tr("Noted whether {what} with {names} was worth it").format(
        what=before.what or CHANNEL_WORDS[before.channel], names=names
    )
    with store.step(label, Area.INTERACTIONS) as step:
        wanted = replace(before.draft(), worth_me=me, worth_them=them)
        interactions.update(store.connection, interaction_id, wanted, store.instant())
        step.ids.update(person_id for person_id, _ in before.people)


def delete(store: Store, interaction_id: int) -> None:
    """Remove an interaction. Raises NotFoundError."""
    before = get(store.as_reader(), interaction_id)
    names = ", ".join(name for _, name in before.people)
    label = tr("Deleted {what} with {names}").format(what=before.what or CHANNEL_WORDS[before.channel], names=names)
    with store.step(label, *_areas(before)) as step:
        interactions.delete(store.connection, [interaction_id])
        step.ids.update(person_id for person_id, _ in before.people)


def get(reader: Reader, interaction_id: int) -> LoggedInteraction:
    """One interaction. Raises NotFoundError."""
    found = interactions.get(reader, interaction_id)
    if found is None:
        raise NotFoundError(tr("This interaction is no longer here."))
    return found


def timeline(reader: Reader, person_id: int, limit: int = 100, offset: int = 0) -> list[LoggedInteraction]:
    """A person's interactions, newest first."""
    return interactions.timeline(reader, person_id, limit, offset)


def newest(
    reader: Reader, limit: int, before: tuple[str, int] | None = None, query: Query | None = None
) -> list[LoggedInteraction]:
    """Everyone's interactions, newest day first, or those that a query of the journal finds.

    ``before`` is the (ISO day, id) the page before ended with.
    """
    return interactions.newest(reader, limit, before, query)


def read_query(text: str, today_is: date) -> Query:
    """The query of the journal that ``text`` is. Raises QueryError, with offsets into ``text``."""
    return parse(text, today_is, vocabulary=JOURNAL)


def completions(reader: Reader, text: str, cursor: int) -> list[Completion]:
    """What the term at the cursor could become; names, tags and organizations are those stored."""
    return complete(text, cursor, lambda field, begun: _values(reader, field, begun), JOURNAL)


def _areas(said: InteractionDraft | LoggedInteraction) -> tuple[Area, ...]:
    """What changes with an interaction that says this."""
    return (Area.INTERACTIONS, Area.PROMISES) if said.promises else (Area.INTERACTIONS,)


def _values(reader: Reader, field: Field, begun: str) -> list[str]:
    asked = {"with": "name", "org": "org", "tag": "tag", "topic": "topic"}.get(field.name)
    return query_suggestions.values(reader, asked, begun, _MOST_VALUES) if asked else []


def title(store: Store, draft: InteractionDraft) -> str:
    """``coffee with Ana Horvat``, once the draft is found fit to be logged."""
    if not draft.people:
        raise InputError(tr("Say with whom."), "people")
    if draft.on > today(store.clock):
        raise InputError(tr("Only what has happened can be logged; this day is still to come."), "on")
    if draft.minutes is not None and not 0 < draft.minutes <= 1440:
        raise InputError(tr("Minutes are a number from 1 to 1440."), "minutes")
    return tr("{what} with {names}").format(
        what=draft.what or CHANNEL_WORDS[draft.channel], names=names_of(store.as_reader(), draft.people)
    )


def names_of(reader: Reader, ids: Sequence[int]) -> str:
    """``Ana Horvat, Ben Adler, Li Wei and 2 more``. Raises InputError for nobody, NotFoundError."""
    if not ids:
        raise InputError(tr("Say with whom."), "people")
    found = people.names(reader, ids)
    if len(found) < len(set(ids)):
        raise NotFoundError(tr("One of these people is no longer here."))
    names = [found[person_id] for person_id in dict.fromkeys(ids)]
    return ", ".join(names[:3]) + (
        tr(" and {count} more").format(count=grouped(len(names) - 3)) if len(names) > 3 else ""
    )
