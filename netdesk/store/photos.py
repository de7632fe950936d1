"""Photos of people, as the bytes that are shown. Nothing here looks into them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netdesk.core.photos import Photo

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from netdesk.store.reader import Reader


def of_person(reader: Reader, person_id: int) -> Photo | None:
    """A person's photo, or None."""
    row = reader.one("SELECT media_type, image FROM photo WHERE person_id = ?", (person_id,))
    return Photo(row[0], row[1]) if row else None


def of_people(reader: Reader, ids: Iterable[int]) -> dict[int, Photo]:
    """The photos of those who have one, by person id."""
    sql = "SELECT person_id, media_type, image FROM photo WHERE person_id IN (SELECT value FROM json_each(?))"
    return {person_id: Photo(kind, image) for person_id, kind, image in reader.rows(sql, (json.dumps(list(ids)),))}


def put(connection: apsw.Connection, person_id: int, photo: Photo | None) -> None:
    """Give a person a photo in the place of the one before, or none."""
    if photo is None:
        connection.execute("DELETE FROM photo WHERE person_id = ?", (person_id,))
        return
    connection.execute(
        "INSERT INTO photo (person_id, media_type, image) VALUES (?, ?, ?) "
        "ON CONFLICT DO UPDATE SET media_type = excluded.media_type, image = excluded.image",
        (person_id, photo.media_type, photo.image),
    )
