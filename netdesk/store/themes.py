"""Themes written and read, with every revision."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.themes import Theme, ThemeRevision, Wanted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import apsw

    from netdesk.core.themes import ThemeDraft
    from netdesk.store.reader import Reader

_LISTED = """
    SELECT theme.id, signs, since, ended_on, number, text, wanted, why, made_on
    FROM theme JOIN theme_revision ON theme_id = theme.id
    ORDER BY ended_on IS NOT NULL, CASE WHEN ended_on IS NULL THEN place END, ended_on DESC, theme.id, number DESC
"""


def listed(reader: Reader) -> list[Theme]:
    """All themes: those wanted by rank, then those that ended, the last first."""
    found: list[Theme] = []
    for (id_, signs, since, ended_on), rows in groupby(reader.rows(_LISTED), lambda row: row[:4]):
        revisions = tuple(
            ThemeRevision(number, text, Wanted(wanted), why, date.fromisoformat(made_on))
            for *_, number, text, wanted, why, made_on in rows
        )
        ended = iso_day(ended_on)
        rank = 0 if ended else len(found) + 1
        found.append(Theme(id_, rank, _parted(signs), date.fromisoformat(since), ended, revisions))
    return found


def insert(connection: apsw.Connection, draft: ThemeDraft, day: date) -> int:
    """Add a theme as the last one and return its id."""
    connection.execute(
        "INSERT INTO theme (place, signs, since) SELECT COALESCE(max(place), 0) + 1, ?, ? FROM theme",
        (", ".join(draft.signs), (draft.since or day).isoformat()),
    )
    theme_id = connection.last_insert_rowid()
    revise(connection, theme_id, draft, day)
    return theme_id


def revise(connection: apsw.Connection, theme_id: int, draft: ThemeDraft, day: date) -> None:
    """Restate a theme; what it said before stays."""
    connection.execute(
        "INSERT INTO theme_revision (theme_id, number, text, wanted, why, made_on) "
        "SELECT ?1, COALESCE(max(number), 0) + 1, ?2, ?3, ?4, ?5 FROM theme_revision WHERE theme_id = ?1",
        (theme_id, draft.text, int(draft.wanted), draft.why, day.isoformat()),
    )


def set_facts(connection: apsw.Connection, theme_id: int, signs: Iterable[str], since: date) -> None:
    """Write the parts of a theme that have no history."""
    connection.execute(
        "UPDATE theme SET signs = ?, since = ? WHERE id = ?", (", ".join(signs), since.isoformat(), theme_id)
    )


def set_end(connection: apsw.Connection, theme_id: int, day: date | None) -> None:
    """Say from when on a theme is no longer wanted; None: it is, as the last one."""
    connection.execute(
        "UPDATE theme SET ended_on = ?1, place = (SELECT max(place) + 1 FROM theme) WHERE id = ?2",
        (day.isoformat() if day else None, theme_id),
    )


def rank(connection: apsw.Connection, theme_ids: Sequence[int]) -> None:
    """Put themes in this order."""
    connection.executemany(
        "UPDATE theme SET place = ? WHERE id = ? AND place <> ?1",
        [(place, theme_id) for place, theme_id in enumerate(theme_ids, 1)],
    )


def delete(connection: apsw.Connection, theme_id: int) -> None:
    """Remove a theme with all it said."""
    connection.execute("DELETE FROM theme WHERE id = ?", (theme_id,))


def shown(reader: Reader) -> dict[tuple[int, int], bool]:
    """The user's word on which theme shows in which surface, by (theme id, surface id)."""
    rows = reader.rows("SELECT theme_id, surface_id, is_shown FROM theme_shown")
    return {(theme_id, surface_id): bool(is_shown) for theme_id, surface_id, is_shown in rows}


def set_shown(connection: apsw.Connection, theme_id: int, surface_id: int, is_shown: bool | None) -> None:
    """Write that word down; None: nothing is said."""
    connection.execute("DELETE FROM theme_shown WHERE theme_id = ? AND surface_id = ?", (theme_id, surface_id))
    if is_shown is not None:
        connection.execute("INSERT INTO theme_shown VALUES (?, ?, ?)", (theme_id, surface_id, int(is_shown)))


def _parted(signs: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in signs.split(",") if each.strip())
