"""What lists of people read: the first page, the ids of all in order, the rows of a page, groups, the count."""

from netdesk.store.listing import begun_with, count, first_page, id_chunks, ids, members, rows

__all__ = ["begun_with", "count", "first_page", "id_chunks", "ids", "members", "rows"]
