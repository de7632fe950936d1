"""Photos of people, as the bytes that are shown. Nothing here looks into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.photos import Photo

if TYPE_CHECKING:
    import apsw

    from netdesk.store.reader import Reader


def of_person(reader: Reader, person_id: int) -> Photo | None:
    """A person's photo, or None."""
    row = reader.one("SELECT media_type, image FROM photo WHERE person_id = ?", (person_id,))
    return Photo(row[0], row[1]) if row else None


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
