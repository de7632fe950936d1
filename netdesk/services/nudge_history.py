"""The history of nudges: what was shown, and what the user did with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.store import nudge_history as stored

if TYPE_CHECKING:
    from netdesk.core.nudge_history import NudgeEvent
    from netdesk.store.reader import Reader


def newest(
    reader: Reader, limit: int, person_id: int | None = None, text: str = "", offset: int = 0
) -> list[NudgeEvent]:
    """What became of nudges, newest first, at most ``limit`` after ``offset``.

    Of all, or of those about one person, or whose names have words that begin as those of ``text``.
    """
    return stored.newest(reader, limit, person_id, text, offset)
