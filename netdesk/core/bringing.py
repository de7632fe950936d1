"""Bringing: the best I could bring somebody when I reach out, and where it comes from, in one line."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from netdesk.core.language import Words, marked


class Means(StrEnum):
    """Where something to bring comes from, the surest first."""

    PROMISE = "promise"
    IDEA = "idea"
    OFFER = "offer"
    HELPER = "helper"


class Bringing(NamedTuple):
    """Something to bring to one person. ``what`` is a promise, an idea, an offer, or the name of who could help.

    ``why`` is what it would help with; empty where it was promised to them or thought of for them.
    """

    means: Means
    what: str
    why: str = ""


_WORDS = Words({
    Means.PROMISE: marked("you owe: {what}"),
    Means.IDEA: marked("could bring: {what} (your idea)"),
    Means.OFFER: marked("could bring: {what} ({why})"),
    Means.HELPER: marked("could introduce: {what} ({why})"),
})  # fmt: skip


def bringing_words(found: Bringing) -> str:
    """``could bring: article on grid storage (topic: storage)``."""
    return _WORDS[found.means].format(what=found.what, why=found.why)
