"""Recognition from inside my company: praise, invitations, promotions and mentions, logged beside the appearances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import labelled, tr
from netdesk.errors import InputError, NotFoundError
from netdesk.services.people import named
from netdesk.store import appearances
from netdesk.store.appearances import recognitions as listed

if TYPE_CHECKING:
    from netdesk.core.appearances import Recognition, RecognitionDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = ["add", "delete", "edit", "listed", "one"]


def add(store: Store, draft: RecognitionDraft) -> int:
    """Write a recognition down and return its id. Raises InputError, NotFoundError."""
    _check(store, draft)
    with store.step(tr("Noted {words}").format(words=_words(draft)), Area.REACH) as step:
        step.ids.update(draft.people)
        return appearances.insert_recognition(store.connection, draft, store.instant())


def edit(store: Store, recognition_id: int, draft: RecognitionDraft) -> None:
    """Replace what is said of a recognition. Raises InputError, NotFoundError."""
    before = one(store.as_reader(), recognition_id).draft
    _check(store, draft)
    if draft == before:
        return
    with store.step(tr("Edited {words}").format(words=_words(draft)), Area.REACH) as step:
        appearances.update_recognition(store.connection, recognition_id, draft)
        step.ids.update(before.people, draft.people)


def delete(store: Store, recognition_id: int) -> None:
    """Take a recognition away. Raises NotFoundError."""
    before = one(store.as_reader(), recognition_id).draft
    with store.step(tr("Deleted {words}").format(words=_words(before)), Area.REACH) as step:
        appearances.delete_recognition(store.connection, recognition_id)
        step.ids.update(before.people)


def one(reader: Reader, recognition_id: int) -> Recognition:
    """One recognition. Raises NotFoundError."""
    found = appearances.recognition(reader, recognition_id)
    if found is None:
        raise NotFoundError(tr("This recognition is no longer here."))
    return found


def _check(store: Store, draft: RecognitionDraft) -> None:
    if draft.on > today(store.clock):
        raise InputError(tr("That day is still to come."), "on")
    if not draft.what.strip() and not draft.people:
        raise InputError(tr("Say what it was, or from whom."), "what")
    named(store, draft.people)


def _words(draft: RecognitionDraft) -> str:
    return labelled(tr(draft.kind), draft.what) if draft.what else tr(draft.kind)
