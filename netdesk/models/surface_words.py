"""What is said of a surface and its texts: how long, which version is live, when it is looked over."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.counting import Count, count
from netdesk.core.language import grouped, tr
from netdesk.models.words import day_words

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.platforms import Platform
    from netdesk.core.surfaces import Surface, SurfaceText, TextDraft


class Length(NamedTuple):
    """How long a text is, in words, and whether it is too long."""

    words: str
    is_over: bool


def length_of(text: str, kind: TextDraft) -> Length:
    """``112 / 220 characters``, ``12 over: 232 / 220 characters``, ``84 words``."""
    length = count(text, kind.count)
    unit = {Count.WORDS: tr("words"), Count.LINES: tr("lines")}.get(kind.count, tr("characters"))
    shown = grouped(length)
    if kind.limit is None:
        return Length(f"{shown} {unit}", False)
    of = f"{shown} / {grouped(kind.limit)} {unit}"
    over = length - kind.limit
    return (
        Length(tr("{count} over: {of}").format(count=grouped(over), of=of), True) if over > 0 else (Length(of, False))
    )


def counting_words(kind: TextDraft, platform: Platform | None, is_published: bool) -> str:
    """How a place counts and where that is published, for a tool tip."""
    how = {
        Count.CODE_POINTS: tr("Counted in characters of Unicode."),
        Count.GRAPHEMES: tr("Counted as a reader sees characters: an emoji or a letter with its accents is one."),
        Count.MASTODON: tr("Counted as a reader sees characters; a link is 23, of @name@server only the name counts."),
        Count.WEIGHTED: tr("Counted as X does: Latin letters 1, Chinese, Japanese, Korean and emoji 2, a link 23."),
        Count.WORDS: tr("Counted in words."),
        Count.LINES: tr("Counted in lines."),
    }[kind.count]
    if platform is None or kind.limit is None:
        return how
    said = "" if is_published else tr("{name} does not say how it counts.").format(name=platform.name)
    where = tr("Limit as of {month}: {source}").format(month=platform.seen, source=platform.source)
    return "\n".join(part for part in (how, said, where) if part)


def state_words(text: SurfaceText, is_modified: bool, today: date) -> str:
    """Which version this is and what is live: ``v7, live since 3 Sep``, ``draft after v7; v7 is live since 3 Sep``."""
    newest, live = text.newest, text.live
    if newest is None:
        return tr("not kept yet") if is_modified or text.draft else tr("nothing written yet")
    since = tr("live since {day}").format(day=day_words(live.live_on, today)) if live and live.live_on else ""
    number = f"v{newest.number}"
    if is_modified or text.draft is not None:
        said = tr("draft after {number}").format(number=number)
    elif live is not None and live.number == newest.number:
        return f"{number}, {since}"
    else:
        said = tr("{number}, not live yet").format(number=number)
    return f"{said} · v{live.number} {since}" if live is not None else said


def review_words(surface: Surface, today: date) -> str:
    """``looked over 3 Sep, next 1 Feb``."""
    if surface.reviewed_on is None:
        last = tr("never looked over")
    else:
        last = tr("looked over {day}").format(day=day_words(surface.reviewed_on, today))
    if surface.review_on is None:
        return tr("{last}, and not asked to").format(last=last)
    if surface.review_on <= today:
        return tr("{last}, due since {day}").format(last=last, day=day_words(surface.review_on, today))
    return tr("{last}, next {day}").format(last=last, day=day_words(surface.review_on, today))


def mark_of(text: SurfaceText) -> str:
    """Why a text is marked: it says something that its place does not yet; empty where it does not."""
    if text.live is not None and text.is_ahead:
        return tr("newer than what is live")
    return tr("not live yet") if text.working and text.live is None else ""


def mark_of_surface(surface: Surface, today: date) -> str:
    """Why a surface is marked: it is due to be looked over, or one of its texts is newer than what is live."""
    if surface.review_on is not None and surface.review_on <= today:
        return tr("to be looked over")
    return next((mark for text in surface.texts if (mark := mark_of(text))), "")
