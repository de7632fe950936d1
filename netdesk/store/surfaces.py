"""Surfaces, their texts and every version of them, written and read."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import TYPE_CHECKING

from netdesk.core.counting import Count
from netdesk.core.dates import iso_day
from netdesk.core.surfaces import Surface, SurfaceDraft, SurfaceText, TextDraft, Version

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import apsw

    from netdesk.core.platforms import Platforms
    from netdesk.store.reader import Reader, Row

_SURFACES = """
    SELECT surface.id, surface.name, platform, link, notes, review.every_days, review_id, review.since,
        (SELECT max(until) FROM nudge_act WHERE act IN ('done', 'dismissed')
            AND nudge_key >= 'review:' || review_id || ':' AND nudge_key < 'review:' || review_id || ';'),
        (SELECT max(until) FROM nudge_act WHERE act = 'done'
            AND nudge_key >= 'review:' || review_id || ':' AND nudge_key < 'review:' || review_id || ';')
    FROM surface LEFT JOIN review ON review.id = review_id ORDER BY surface.place, surface.id
"""
_TEXTS = """
    SELECT surface_text.id, surface_id, platform, key, surface_text.name, most, count_by, is_markdown, draft,
        newest.number, newest.text, newest.made_at, newest.live_on, newest.restored_from,
        shown.number, shown.text, shown.made_at, shown.live_on, shown.restored_from
    FROM surface_text JOIN surface ON surface.id = surface_id
    LEFT JOIN text_version newest ON newest.surface_text_id = surface_text.id AND newest.number = (
        SELECT max(number) FROM text_version WHERE surface_text_id = surface_text.id)
    LEFT JOIN text_version shown ON shown.surface_text_id = surface_text.id AND shown.number = live
"""


def listed(reader: Reader, platforms: Platforms) -> list[Surface]:
    """All surfaces in the user's order, with their texts."""
    texts: defaultdict[int, list[SurfaceText]] = defaultdict(list)
    for row in reader.rows(f"{_TEXTS} ORDER BY surface_text.place, surface_text.id"):
        found = _text(row, platforms)
        texts[found.surface_id].append(found)
    return [_surface(row, texts) for row in reader.rows(_SURFACES)]


def text(reader: Reader, text_id: int, platforms: Platforms) -> SurfaceText | None:
    """One text, or None."""
    row = reader.one(f"{_TEXTS} WHERE surface_text.id = ?", (text_id,))
    return None if row is None else _text(row, platforms)


def versions(reader: Reader, text_id: int) -> list[Version]:
    """Every version of a text, newest first."""
    rows = reader.rows(
        "SELECT number, text, made_at, live_on, restored_from FROM text_version "
        "WHERE surface_text_id = ? ORDER BY number DESC",
        (text_id,),
    )
    return [_version(*row) for row in rows]


def insert(connection: apsw.Connection, draft: SurfaceDraft, review_id: int | None) -> int:
    """Add a surface as the last one, without texts, and return its id."""
    connection.execute(
        "INSERT INTO surface (place, name, platform, link, notes, review_id) "
        "SELECT COALESCE(max(place), 0) + 1, ?, ?, ?, ?, ? FROM surface",
        (draft.name, draft.platform, draft.link, draft.notes, review_id),
    )
    return connection.last_insert_rowid()


def update(connection: apsw.Connection, surface_id: int, draft: SurfaceDraft, review_id: int | None) -> None:
    """Write a surface's facts."""
    connection.execute(
        "UPDATE surface SET name = ?, link = ?, notes = ?, review_id = ? WHERE id = ?",
        (draft.name, draft.link, draft.notes, review_id, surface_id),
    )


def delete(connection: apsw.Connection, surface_id: int) -> None:
    """Remove a surface with its texts and all their versions."""
    connection.execute("DELETE FROM surface WHERE id = ?", (surface_id,))


def order(connection: apsw.Connection, surface_ids: Iterable[int]) -> None:
    """Put surfaces in this order."""
    connection.executemany(
        "UPDATE surface SET place = ?1 WHERE id = ?2 AND place <> ?1", list(enumerate(surface_ids, 1))
    )


def insert_text(connection: apsw.Connection, surface_id: int, draft: TextDraft, key: str = "") -> int:
    """Add a text to a surface as the last one and return its id."""
    connection.execute(
        "INSERT INTO surface_text (surface_id, place, key, name, most, count_by, is_markdown) "
        "SELECT ?1, COALESCE(max(place), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM surface_text WHERE surface_id = ?1",
        (surface_id, key, draft.name, draft.limit, draft.count.value, draft.is_markdown),
    )
    return connection.last_insert_rowid()


def update_text(connection: apsw.Connection, text_id: int, draft: TextDraft) -> None:
    """Write what a text is called, how long it may be, and whether it is Markdown."""
    connection.execute(
        "UPDATE surface_text SET name = ?, most = ?, count_by = ?, is_markdown = ? WHERE id = ?",
        (draft.name, draft.limit, draft.count.value, draft.is_markdown, text_id),
    )


def delete_text(connection: apsw.Connection, text_id: int) -> None:
    """Remove a text with all its versions."""
    connection.execute("DELETE FROM surface_text WHERE id = ?", (text_id,))


def set_draft(connection: apsw.Connection, text_id: int, draft: str | None) -> None:
    """Keep what is being written, or nothing."""
    connection.execute("UPDATE surface_text SET draft = ? WHERE id = ?", (draft, text_id))


def add_version(
    connection: apsw.Connection, text_id: int, said: str, instant: str, restored_from: int | None = None
) -> int:
    """Keep a text as its newest version, end its draft, and return the version's number."""
    connection.execute(
        "INSERT INTO text_version (surface_text_id, number, text, made_at, restored_from) "
        "SELECT ?1, COALESCE(max(number), 0) + 1, ?2, ?3, ?4 FROM text_version WHERE surface_text_id = ?1",
        (text_id, said, instant, restored_from),
    )
    set_draft(connection, text_id, None)
    return int(connection.execute("SELECT max(number) FROM text_version WHERE surface_text_id = ?", (text_id,)).get)


def set_live(connection: apsw.Connection, text_id: int, number: int, day: date) -> None:
    """Say that a version is what the place shows."""
    connection.execute("UPDATE surface_text SET live = ? WHERE id = ?", (number, text_id))
    connection.execute(
        "UPDATE text_version SET live_on = ? WHERE surface_text_id = ? AND number = ?",
        (day.isoformat(), text_id, number),
    )


def _surface(row: Row, texts: Mapping[int, list[SurfaceText]]) -> Surface:
    id_, name, platform, link, notes, every_days, review_id, since, settled, done = row
    counts_from = max(since, settled or "") if since else None
    return Surface(
        id_,
        SurfaceDraft(name, platform, link, notes, every_days),
        tuple(texts.get(id_, ())),
        review_id,
        date.fromisoformat(done[:10]) if done else None,
        date.fromordinal(date.fromisoformat(counts_from).toordinal() + every_days) if counts_from else None,
    )


def _text(row: Row, platforms: Platforms) -> SurfaceText:
    id_, surface_id, platform, key, name, most, count_by, is_markdown, draft, *both = row
    kind = platforms.text(platform, key) if key else None
    own = TextDraft(name, most, Count(count_by), bool(is_markdown))
    return SurfaceText(
        id_,
        surface_id,
        key,
        own if kind is None else TextDraft(kind.name, kind.limit, kind.count, bool(is_markdown)),
        None if kind is None else kind.fact,
        None if both[0] is None else _version(*both[:5]),
        None if both[5] is None else _version(*both[5:]),
        draft,
    )


def _version(number: int, said: str, made_at: str, live_on: str | None, restored_from: int | None) -> Version:
    live = iso_day(live_on)
    return Version(number, said, datetime.fromisoformat(made_at), live, restored_from)
