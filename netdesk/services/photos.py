"""Photos of people, stored as they come: ``photo_from_bytes`` makes them small and leaves out what a camera wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.exchange.pictures import MOST_BYTES, SIDE, photo_from_bytes
from netdesk.services.people import named
from netdesk.store import photos
from netdesk.store.photos import of_person as of

if TYPE_CHECKING:
    from netdesk.core.photos import Photo
    from netdesk.store.store import Store

__all__ = ["MOST_BYTES", "SIDE", "of", "photo_from_bytes", "put", "remove"]


def put(store: Store, person_id: int, photo: Photo) -> None:
    """Give a person a photo, which is stored as it is. Raises NotFoundError."""
    with store.step(tr("Photo of {named}").format(named=named(store, [person_id])), Area.PEOPLE) as step:
        photos.put(store.connection, person_id, photo)
        step.ids.add(person_id)


def remove(store: Store, person_id: int) -> None:
    """Take a person's photo away. Raises NotFoundError."""
    with store.step(tr("Removed the photo of {named}").format(named=named(store, [person_id])), Area.PEOPLE) as step:
        photos.put(store.connection, person_id, None)
        step.ids.add(person_id)
