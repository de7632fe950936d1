"""View: a query kept under a name."""

from __future__ import annotations

from typing import NamedTuple


class View(NamedTuple):
    """A saved view. ``query`` is in the query language, as it was written."""

    view_id: int
    name: str
    query: str
