"""Themes: stating, revising, ranking and ending what I want to be remembered for, and looking it over once a year."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import grouped, tr
from netdesk.core.text import fold
from netdesk.core.themes import REVIEW_DAYS, REVIEW_NAME, Wanted
from netdesk.errors import InputError, NotFoundError
from netdesk.services.reviews import settle_review
from netdesk.store import reviews, themes
from netdesk.store.themes import listed

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.themes import Theme, ThemeDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = ["add", "edit", "end", "find_one", "listed", "one", "remove", "set_rank", "set_shown", "still_true"]


def one(reader: Reader, theme_id: int) -> Theme:
    """A theme. Raises NotFoundError."""
    for theme in listed(reader):
        if theme.theme_id == theme_id:
            return theme
    raise NotFoundError(tr("This theme is no longer here."))


def find_one(reader: Reader, words: str) -> Theme:
    """The one theme that words of it, or its rank, mean. Raises NotFoundError, naming the candidates."""
    known = listed(reader)
    if words.strip().isdecimal():
        found = [theme for theme in known if theme.rank == int(words)]
    else:
        asked = fold(words)
        found = [theme for theme in known if fold(theme.text) == asked]
        found = found or [theme for theme in known if asked and asked in fold(theme.text)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFoundError(tr("No theme says “{words}”.").format(words=words))
    raise NotFoundError(
        tr("“{words}” may be {count} themes: {found}.").format(
            words=words, count=grouped(len(found)), found="; ".join(each.text for each in found)
        )
    )


def add(store: Store, draft: ThemeDraft) -> int:
    """State a new theme, the last in rank, and return its id. Raises InputError.

    With the first one begins the yearly review of them all.
    """
    draft = _checked(store.as_reader(), draft, today(store.clock), 0)
    with store.step(tr("New theme: {text}").format(text=draft.text), Area.IDENTITY, Area.NUDGES):
        if not listed(store.as_reader()):
            reviews.set_every(REVIEW_NAME, REVIEW_DAYS, today(store.clock))
        return themes.insert(store.connection, draft, today(store.clock))


def edit(store: Store, theme_id: int, draft: ThemeDraft) -> None:
    """Restate a theme; what it said before is kept. Raises InputError, NotFoundError."""
    before = one(store.as_reader(), theme_id)
    draft = _checked(store.as_reader(), draft, before.since, theme_id)
    if draft == before.draft:
        return
    with store.step(tr("Edited the theme {text}").format(text=draft.text), Area.IDENTITY):
        if replace(draft, signs=before.signs, since=before.since) != before.draft:
            themes.revise(store.connection, theme_id, draft, today(store.clock))
        themes.set_facts(store.connection, theme_id, draft.signs, draft.since or before.since)


def set_rank(store: Store, theme_id: int, rank: int) -> None:
    """Give a theme the rank ``rank`` (1 is first) among those wanted. Raises InputError, NotFoundError."""
    theme = one(store.as_reader(), theme_id)
    if theme.ended_on is not None:
        raise InputError(tr("A theme that has ended has no rank. Want it again first."), "rank")
    wanted = [each.theme_id for each in listed(store.as_reader()) if each.ended_on is None]
    wanted.remove(theme_id)
    wanted.insert(min(max(rank, 1), len(wanted) + 1) - 1, theme_id)
    with store.step(
        tr("Ranked “{text}” {index}").format(text=theme.text, index=wanted.index(theme_id) + 1), Area.IDENTITY
    ):
        themes.rank(store.connection, wanted)


def end(store: Store, theme_id: int, is_over: bool = True) -> None:
    """Want a theme no longer, from today on, or again. It stays with all it said. Raises NotFoundError."""
    theme = one(store.as_reader(), theme_id)
    label = (
        tr("No longer wanted: {text}").format(text=theme.text)
        if is_over
        else tr("Wanted again: {text}").format(text=theme.text)
    )
    with store.step(label, Area.IDENTITY):
        themes.set_end(store.connection, theme_id, today(store.clock) if is_over else None)


def remove(store: Store, theme_id: int) -> None:
    """Remove a theme with all it said. Raises NotFoundError."""
    with store.step(tr("Deleted the theme {text}").format(text=one(store.as_reader(), theme_id).text), Area.IDENTITY):
        themes.delete(store.connection, theme_id)


def set_shown(store: Store, theme_id: int, surface_id: int, is_shown: bool | None) -> None:
    """Say whether a theme shows in a surface; None leaves it to the words. Raises NotFoundError."""
    text = one(store.as_reader(), theme_id).text
    label = {
        True: tr("“{text}” shows there"),
        False: tr("“{text}” does not show there"),
        None: tr("“{text}” may show there"),
    }[is_shown]
    with store.step(label.format(text=text), Area.IDENTITY):
        themes.set_shown(store.connection, theme_id, surface_id, is_shown)


def still_true(store: Store) -> None:
    """The themes were looked over today; the next review counts from here."""
    reader = store.as_reader()
    review = next((each for each in reviews.standing(reader) if each.name == REVIEW_NAME), None)
    with store.step(tr("Looked over the themes"), Area.IDENTITY, Area.NUDGES):
        if review is None:
            reviews.set_every(REVIEW_NAME, REVIEW_DAYS, today(store.clock))
        else:
            settle_review(store, review.subject_id)


def _checked(reader: Reader, draft: ThemeDraft, since: date, theme_id: int) -> ThemeDraft:
    text = " ".join(draft.text.split())
    if not text:
        raise InputError(tr("Say in a few words what you want to be remembered for."), "text")
    if draft.wanted not in set(Wanted):
        raise InputError(tr("How much a theme is wanted is 1, 2 or 3."), "wanted")
    same = [each for each in listed(reader) if fold(each.text) == fold(text) and each.theme_id != theme_id]
    if same:
        raise InputError(tr("There is a theme “{text}” already.").format(text=same[0].text), "text")
    signs = dict.fromkeys(" ".join(part.split()) for each in draft.signs for part in each.split(","))
    return replace(
        draft, text=text, why=draft.why.strip(), signs=tuple(filter(None, signs)), since=draft.since or since
    )
