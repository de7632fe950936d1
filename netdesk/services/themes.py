"""Themes: stating, revising, ranking and ending what I want to be remembered for, and looking it over once a year."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.text import fold
from netdesk.core.themes import REVIEW_DAYS, REVIEW_NAME, Wanted
from netdesk.errors import InputError, NotFoundError
from netdesk.services import reviewing
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
    raise NotFoundError("This theme is no longer here.")


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
        raise NotFoundError(f"No theme says “{words}”.")
    raise NotFoundError(f"“{words}” may be {len(found)} themes: {'; '.join(each.text for each in found)}.")


def add(store: Store, draft: ThemeDraft) -> int:
    """State a new theme, the last in rank, and return its id. Raises InputError.

    With the first one begins the yearly review of them all.
    """
    draft = _checked(store.as_reader(), draft, today(store.clock), 0)
    with store.step(f"New theme: {draft.text}", Area.IDENTITY, Area.NUDGES):
        if not listed(store.as_reader()):
            reviews.set_every(REVIEW_NAME, REVIEW_DAYS, today(store.clock))
        return themes.insert(store.connection, draft, today(store.clock))


def edit(store: Store, theme_id: int, draft: ThemeDraft) -> None:
    """State a theme anew; what it said before is kept. Raises InputError, NotFoundError."""
    before = one(store.as_reader(), theme_id)
    draft = _checked(store.as_reader(), draft, before.since, theme_id)
    if draft == before.draft:
        return
    with store.step(f"Edited the theme {draft.text}", Area.IDENTITY):
        if replace(draft, signs=before.signs, since=before.since) != before.draft:
            themes.revise(store.connection, theme_id, draft, today(store.clock))
        themes.set_facts(store.connection, theme_id, draft.signs, draft.since or before.since)


def set_rank(store: Store, theme_id: int, rank: int) -> None:
    """Give a theme the rank ``rank`` (1 is first) among those wanted. Raises InputError, NotFoundError."""
    theme = one(store.as_reader(), theme_id)
    if theme.ended_on is not None:
        raise InputError("A theme that has ended has no rank. Want it again first.", "rank")
    wanted = [each.theme_id for each in listed(store.as_reader()) if each.ended_on is None]
    wanted.remove(theme_id)
    wanted.insert(min(max(rank, 1), len(wanted) + 1) - 1, theme_id)
    with store.step(f"Ranked “{theme.text}” {wanted.index(theme_id) + 1}", Area.IDENTITY):
        themes.rank(store.connection, wanted)


def end(store: Store, theme_id: int, is_over: bool = True) -> None:
    """Want a theme no longer, from today on, or again. It stays with all it said. Raises NotFoundError."""
    theme = one(store.as_reader(), theme_id)
    label = f"No longer wanted: {theme.text}" if is_over else f"Wanted again: {theme.text}"
    with store.step(label, Area.IDENTITY):
        themes.set_end(store.connection, theme_id, today(store.clock) if is_over else None)


def remove(store: Store, theme_id: int) -> None:
    """Remove a theme with all it said. Raises NotFoundError."""
    with store.step(f"Deleted the theme {one(store.as_reader(), theme_id).text}", Area.IDENTITY):
        themes.delete(store.connection, theme_id)


def set_shown(store: Store, theme_id: int, surface_id: int, is_shown: bool | None) -> None:
    """Say whether a theme shows in a surface; None leaves it to the words. Raises NotFoundError."""
    text = one(store.as_reader(), theme_id).text
    said = {True: "shows", False: "does not show", None: "may show"}[is_shown]
    with store.step(f"“{text}” {said} there", Area.IDENTITY):
        themes.set_shown(store.connection, theme_id, surface_id, is_shown)


def still_true(store: Store) -> None:
    """The themes were looked over today; the next review counts from here."""
    reader = store.as_reader()
    review = next((each for each in reviews.standing(reader) if each.name == REVIEW_NAME), None)
    with store.step("Looked over the themes", Area.IDENTITY, Area.NUDGES):
        if review is None:
            reviews.set_every(REVIEW_NAME, REVIEW_DAYS, today(store.clock))
        else:
            reviewing.settle(store, review.subject_id)


def _checked(reader: Reader, draft: ThemeDraft, since: date, theme_id: int) -> ThemeDraft:
    text = " ".join(draft.text.split())
    if not text:
        raise InputError("Say in a few words what you want to be remembered for.", "text")
    if draft.wanted not in set(Wanted):
        raise InputError("How much a theme is wanted is 1, 2 or 3.", "wanted")
    same = [each for each in listed(reader) if fold(each.text) == fold(text) and each.theme_id != theme_id]
    if same:
        raise InputError(f"There is a theme “{same[0].text}” already.", "text")
    signs = dict.fromkeys(" ".join(part.split()) for each in draft.signs for part in each.split(","))
    return replace(
        draft, text=text, why=draft.why.strip(), signs=tuple(filter(None, signs)), since=draft.since or since
    )
