"""Appearances: events, talks, articles, books and posts, planned or done; who was there and who reacted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.appearances import AppearanceKind
from netdesk.core.change import Area
from netdesk.core.day_words import day_words
from netdesk.core.language import grouped, tr
from netdesk.core.reminders import ReminderDraft
from netdesk.core.text import fold
from netdesk.errors import InputError, NotFoundError
from netdesk.services.lookup import meant
from netdesk.services.people import named
from netdesk.store import appearances, reminders
from netdesk.store.appearances import listed

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.appearances import Appearance, AppearanceDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = ["add", "carry_out", "delete", "edit", "find_one", "listed", "one", "remind_to_follow_up"]

FOLLOW_UP_DAYS = 2
"""So long after an event those met there should hear from me."""


def add(store: Store, draft: AppearanceDraft) -> int:
    """Add an appearance, done or planned, and return its id. Raises InputError, NotFoundError."""
    draft = _checked(store, draft)
    label = tr("Planned {kind}: {title}") if draft.is_planned else tr("Added {kind}: {title}")
    with store.step(label.format(kind=tr(draft.kind), title=draft.title), Area.REACH) as step:
        step.ids.update(_people(draft))
        return appearances.insert(store.connection, draft, store.instant())


def edit(store: Store, appearance_id: int, draft: AppearanceDraft) -> None:
    """Replace what is said of an appearance. Raises InputError, NotFoundError.

    What was logged at an event follows the event's new name.
    """
    before = one(store.as_reader(), appearance_id).draft
    draft = _checked(store, draft)
    if draft == before:
        return
    with store.step(
        tr("Edited {kind}: {title}").format(kind=tr(draft.kind), title=draft.title), Area.REACH, Area.INTERACTIONS
    ) as step:
        if draft.title != before.title:
            appearances.rename_event(store.connection, appearance_id, draft.title)
        appearances.update(store.connection, appearance_id, draft)
        step.ids.update(_people(before), _people(draft))


def carry_out(store: Store, appearance_id: int, on: date | None = None) -> None:
    """What was planned has been done: on ``on``, else on its day, else today. Raises InputError, NotFoundError."""
    before = one(store.as_reader(), appearance_id).draft
    if not before.is_planned:
        raise InputError(tr("“{title}” is done already.").format(title=before.title), "planned")
    day = today(store.clock)
    shift = on is not None and on != before.on
    done = on or (before.on if before.on is not None and before.on <= day else day)
    until = None if shift or before.until is None or before.until <= done else before.until
    draft = _checked(store, replace(before, on=done, until=until, is_planned=False))
    with store.step(
        tr("Done on {day}: {title}").format(day=day_words(done, day), title=draft.title), Area.REACH
    ) as step:
        appearances.update(store.connection, appearance_id, draft)
        step.ids.update(_people(draft))


def remind_to_follow_up(store: Store, appearance_id: int) -> int:
    """Be reminded within two days of each person met there with whom there was nothing since; returns how many.

    Raises InputError where there is nobody to follow up with, NotFoundError.
    """
    reader = store.as_reader()
    found = one(reader, appearance_id)
    last = found.draft.last_day
    day = today(store.clock)
    people = appearances.without_follow_up(reader, appearance_id) if last is not None else []
    if last is None or not people:
        raise InputError(
            tr("Nobody you met there waits to hear from you: those met are in touch or to be reminded of.")
        )
    on = max(last + timedelta(days=FOLLOW_UP_DAYS), day)
    with store.step(
        tr("Follow up after {title}: {count} to write to").format(title=found.draft.title, count=grouped(len(people))),
        Area.NUDGES,
    ) as step:
        for person_id, name in people:
            text = tr("Follow up with {name} after {title}").format(name=name, title=found.draft.title)
            reminders.add(store, ReminderDraft(text, on, person_id=person_id))
            step.ids.add(person_id)
    return len(people)


def delete(store: Store, appearance_id: int) -> None:
    """Take an appearance away; what was logged there stays. Raises NotFoundError."""
    before = one(store.as_reader(), appearance_id).draft
    with store.step(tr("Deleted {kind}: {title}").format(kind=tr(before.kind), title=before.title), Area.REACH) as step:
        appearances.delete(store.connection, appearance_id)
        step.ids.update(_people(before))


def one(reader: Reader, appearance_id: int) -> Appearance:
    """One appearance. Raises NotFoundError."""
    found = appearances.one(reader, appearance_id)
    if found is None:
        raise NotFoundError(tr("This appearance is no longer here."))
    return found


def find_one(reader: Reader, words: str) -> Appearance:
    """The one appearance meant: by its number, else by its title or a part of it. Raises NotFoundError."""
    every = {each.appearance_id: each for each in listed(reader)}
    titles = {number: each.draft.title for number, each in every.items()}
    return every[
        meant(
            words,
            titles,
            none=tr("Nothing is called “{words}”; see netdesk reach.").format(words=words),
            part=tr("its title"),
        )
    ]


def _checked(store: Store, draft: AppearanceDraft) -> AppearanceDraft:
    """The draft as it can be stored. Raises InputError, NotFoundError."""
    title, kind = " ".join(draft.title.split()), " ".join(draft.kind.split())
    if not title:
        raise InputError(tr("Give it a title."), "title")
    if not kind:
        raise InputError(tr("Say what kind it is, such as presentation, blog post or one of your own."), "kind")
    kind = next((known.value for known in AppearanceKind if fold(known) == fold(kind)), kind)
    if draft.on is None and (not draft.is_planned or draft.until is not None):
        raise InputError(tr("Say on which day it was; only what is planned can do without."), "on")
    if draft.on is not None and not draft.is_planned and draft.on > today(store.clock):
        raise InputError(tr("That day is still to come: say that it is planned."), "on")
    if draft.on is not None and draft.until is not None and draft.until < draft.on:
        raise InputError(tr("It ends before it begins."), "until")
    named(store, sorted(_people(draft)))
    until = None if draft.until == draft.on else draft.until
    topics = tuple(dict.fromkeys(" ".join(each.split()) for each in draft.topics if each.strip()))
    return replace(draft, title=title, kind=kind, until=until, topics=topics, url=draft.url.strip())


def _people(draft: AppearanceDraft) -> set[int]:
    return {*draft.there, *draft.wanted, *draft.reacted}
