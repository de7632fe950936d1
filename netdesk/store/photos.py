"""Photos of people, as the bytes that are shown. Nothing here looks into them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netdesk.core.photos import Photo, has_picture
from netdesk.store.rows import in_bulk, overwriting

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from netdesk.store.reader import Reader

_AMONG = "IN (SELECT value FROM json_each(?))"
_INSERT = "INSERT INTO photo (person_id, media_type, image, line) VALUES (?, ?, ?, ?)"


def of_person(reader: Reader, person_id: int) -> Photo | None:
    """A person's photo, or None."""
    row = reader.one("SELECT media_type, image FROM photo WHERE person_id = ?", (person_id,))
    return Photo(row[0], row[1]) if row else None


def of_people(reader: Reader, ids: Iterable[int]) -> dict[int, Photo]:
    """The photos of those who have one, by person id."""
    sql = f"SELECT person_id, media_type, image FROM photo WHERE person_id {_AMONG}"
    return {person_id: Photo(kind, image) for person_id, kind, image in reader.rows(sql, (json.dumps(list(ids)),))}


def lines(reader: Reader, ids: Iterable[int]) -> dict[int, str]:
    """The lines of the cards that the photos of these people came on, by id; empty for a photo of one's own."""
    return dict(reader.rows(f"SELECT person_id, line FROM photo WHERE person_id {_AMONG}", (json.dumps(list(ids)),)))


def insert(connection: apsw.Connection, photos: Iterable[tuple[int, Photo, str]]) -> None:
    """Give newcomers their photos, each with the line of the card they came in on; they stay as they came."""
    with in_bulk(connection):
        connection.executemany(_INSERT, [(id_, photo.media_type, photo.image, line) for id_, photo, line in photos])


def put(connection: apsw.Connection, person_id: int, photo: Photo | None, line: str = "") -> None:
    """Give a person a photo in the place of the one before, or none; ``line`` is that of the card it came on.

    A picture that their card has besides goes with the one before.
    """
    with overwriting(connection):
        _take_off_card(connection, person_id)
        if photo is None:
            drop(connection, person_id)
            return
        connection.execute(
            f"{_INSERT} ON CONFLICT DO UPDATE SET media_type = excluded.media_type, image = excluded.image, "
            "line = excluded.line",
            (person_id, photo.media_type, photo.image, line),
        )


def drop(connection: apsw.Connection, person_id: int) -> None:
    """Take a person's photo away, and leave their card as it is."""
    connection.execute("DELETE FROM photo WHERE person_id = ?", (person_id,))


def _take_off_card(connection: apsw.Connection, person_id: int) -> None:
    sql = "SELECT lines FROM card WHERE person_id = ? AND instr(upper(lines), 'PHOTO')"
    for (held,) in list(connection.execute(sql, (person_id,))):
        kept = [line for line in held.split("\n") if not has_picture(line)]
        if all(line.startswith("VERSION:") for line in kept):
            connection.execute("DELETE FROM card WHERE person_id = ?", (person_id,))
        elif len(kept) < len(held.split("\n")):
            connection.execute("UPDATE card SET lines = ? WHERE person_id = ?", ("\n".join(kept), person_id))
