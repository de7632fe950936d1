"""What lists of people read: the first page, the ids of all in order, the rows of a page, the count."""

from netdesk.store.listing import count, first_page, id_chunks, ids, rows

__all__ = ["count", "first_page", "id_chunks", "ids", "rows"]
