"""Guarded notes: what is to be read by me alone, or talked about in person and not written down."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.core.secrecy import Secrecy, confidential_mark
from netdesk.errors import InputError, NotFoundError
from netdesk.services.people import named
from netdesk.store import guarded_notes, vault
from netdesk.store.guarded_notes import of_person

if TYPE_CHECKING:
    from netdesk.store.store import Store

__all__ = ["add", "delete", "edit", "of_person", "what_looks_confidential"]


def add(store: Store, person_id: int, text: str, secrecy: Secrecy, interaction_id: int | None = None) -> int:
    """Keep a private note, or that there is something unspoken, and return its id. Raises InputError, NotFoundError.

    Of an unspoken one ``text`` is not looked at.
    """
    if secrecy not in (Secrecy.PRIVATE, Secrecy.UNSPOKEN):
        raise InputError(tr("A guarded note is private or unspoken."), "secrecy")
    name = named(store, [person_id])
    sealed = _sealed(store, text) if secrecy is Secrecy.PRIVATE else None
    label = (
        tr("Private note about {name}").format(name=name)
        if sealed
        else tr("Something to talk about in person with {name}").format(name=name)
    )
    with store.step(label, Area.NOTES) as step:
        note_id = guarded_notes.insert(store, person_id, sealed, today(store.clock), interaction_id)
        step.ids.add(person_id)
    return note_id


def edit(store: Store, note_id: int, text: str) -> None:
    """Rewrite a private note. Raises InputError, NotFoundError."""
    person_id = _person_of(store, note_id)
    sealed = _sealed(store, text)
    with store.step(
        tr("Edited a private note about {name}").format(name=named(store, [person_id])), Area.NOTES
    ) as step:
        guarded_notes.replace(store, note_id, sealed, today(store.clock))
        step.ids.add(person_id)


def delete(store: Store, note_id: int) -> None:
    """Remove a note. Raises NotFoundError."""
    person_id = _person_of(store, note_id)
    with store.step(
        tr("Deleted a private note about {name}").format(name=named(store, [person_id])), Area.NOTES
    ) as step:
        guarded_notes.delete(store, note_id)
        step.ids.add(person_id)


def what_looks_confidential(text: str) -> str:
    """The words in ``text`` for which it may be better not written down; empty for none."""
    return confidential_mark(text, _marks())


@cache
def _marks() -> tuple[str, ...]:
    found = tomllib.loads(paths.resource("confidential.toml").read_text("utf-8"))
    return tuple(mark for language in found.values() for mark in language["marks"])


def _sealed(store: Store, text: str) -> bytes:
    if not text.strip():
        raise InputError(tr("Write something, or leave it."), "text")
    return vault.seal(store.as_reader(), text.strip())


def _person_of(store: Store, note_id: int) -> int:
    person_id = guarded_notes.person_of(store.as_reader(), note_id)
    if person_id is None:
        raise NotFoundError(tr("This note is no longer here."))
    return person_id
