"""What files say belongs to people, written, and which of it is here already."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.core.belongings import Mark, Thought
from netdesk.core.cadence import Cadence
from netdesk.core.exchanges import ExchangeDraft, PromiseDraft
from netdesk.core.photos import Photo
from netdesk.core.relations import Relation, Role
from netdesk.core.reminders import ReminderDraft
from netdesk.store import cadences, exchanges, ideas, photos, promises, relations, reminders, shelf

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from netdesk.core.belongings import NewBelonging
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_AMONG = "IN (SELECT value FROM json_each(?))"
_KEYED = ("reminder", "promise", "exchange", "idea")


def missing(reader: Reader, belongings: Sequence[NewBelonging]) -> list[NewBelonging]:
    """Those that are not here yet, each once. A photo, cadence or introducer of one's own stays what it is."""
    keyed = (each.belonging for each in belongings if not isinstance(each.belonging.what, Photo))
    keys = json.dumps([each.key for each in keyed if each.key])
    ids = json.dumps([id_ for each in belongings for id_ in each.people if id_ > 0])
    here: set[object] = set()
    for table in _KEYED:
        here.update(uid for (uid,) in reader.rows(f"SELECT uid FROM {table} WHERE uid {_AMONG}", (keys,)))
    here.update(reader.rows(f"SELECT person_id, other_id, kind FROM relation WHERE person_id {_AMONG}", (ids,)))
    for kind, sql in (
        ("cadence", f"SELECT person_id FROM cadence WHERE person_id {_AMONG}"),
        ("photo", f"SELECT person_id FROM photo WHERE person_id {_AMONG}"),
        (Mark.INTRODUCED_BY, f"SELECT id FROM person WHERE introduced_by IS NOT NULL AND id {_AMONG}"),
        (Mark.ARCHIVED, f"SELECT id FROM person WHERE id {_AMONG}"),
    ):
        here.update((kind, id_) for (id_,) in reader.rows(sql, (ids,)))
    found = []
    for each in belongings:
        identity = _identity(each)
        if identity not in here:
            here.add(identity)
            found.append(each)
    return found


def insert(
    store: Store, belongings: Sequence[NewBelonging], since: str, newcomers: Container[int] = frozenset()
) -> None:
    """Write them down, for use inside a step. ``since`` is the ISO day from which a cadence counts.

    ``newcomers`` have nothing yet.
    """
    connection, instant = store.connection, store.instant()
    owed, gone, archived, pictures = [], [], [], []
    for each in belongings:
        what, key, (first, *_) = each.belonging.what, each.belonging.key, each.people
        if isinstance(what, ReminderDraft):
            reminders.add(store, replace(what, person_id=first), key)
        elif isinstance(what, PromiseDraft):
            owed.append(replace(what, people=each.people, uid=key))
        elif isinstance(what, ExchangeDraft):
            gone.append(replace(what, people=each.people, uid=key))
        elif isinstance(what, Thought):
            ideas.insert(connection, replace(what.draft, person_id=first), what.on, instant, key)
        elif isinstance(what, Cadence):
            cadences.set_for_people(store, [first], what, since)
        elif isinstance(what, Role):
            relations.insert(connection, first, [Relation(what, each.people[1])])
        elif isinstance(what, Photo) and first in newcomers:
            pictures.append((first, what, key))
        elif isinstance(what, Photo):
            photos.put(connection, first, what, key)
        elif what is Mark.INTRODUCED_BY:
            connection.execute("UPDATE person SET introduced_by = ? WHERE id = ?", (each.people[1], first))
        else:
            archived.append(first)
    promises.insert(connection, owed, instant)
    exchanges.insert(connection, gone, instant)
    photos.insert(connection, pictures)
    if archived:
        shelf.archive(store, archived)


def _identity(each: NewBelonging) -> object:
    what = each.belonging.what
    if isinstance(what, Role):
        return relations.row_of(each.people[0], Relation(what, each.people[1]))
    if isinstance(what, Cadence):
        return "cadence", each.people[0]
    if isinstance(what, Photo):
        return "photo", each.people[0]
    if isinstance(what, Mark):
        return what, each.people[0]
    return each.belonging.key
