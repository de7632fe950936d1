"""Lookup: the one thing that a number or a part of its title means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import grouped, tr
from netdesk.core.text import fold
from netdesk.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_NAMED = 8


def meant(words: str, titles: Mapping[int, str], *, none: str, part: str) -> int:
    """The number of the one with that number, else that title, else those words in its title.

    Raises NotFoundError, which says ``none`` where nothing is meant; where several may be, it names some, and that
    more of ``part`` would tell them apart.
    """
    wanted = fold(words)
    found = [number for number in titles if str(number) == words.strip().removeprefix("#")]
    found = found or [number for number, title in titles.items() if fold(title) == wanted]
    found = found or [number for number, title in titles.items() if wanted and wanted in fold(title)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFoundError(none)
    shown = ", ".join(f"{titles[number]} ({number})" for number in found[:_MOST_NAMED])
    raise NotFoundError(
        tr("“{words}” may be {count}: {shown}. Give its number, or more of {part}.").format(
            words=words, count=grouped(len(found)), shown=shown, part=part
        )
    )
