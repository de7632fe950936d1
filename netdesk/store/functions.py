"""What netdesk adds to its connections: ``fold(text)`` and ``words(text)`` of core/text.py, and the index's words.

``distances()`` is a JSON list of (person id, distance) of everyone whose distance is known, see core/comfort.py.

``word`` has each word of the text index, ``word_place`` each place (``doc`` is the rowid) where one stands;
``prefix_place`` is the latter of ``person_prefix``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from netdesk.core import text

if TYPE_CHECKING:
    import apsw


# A city or a title is folded again for each who has it, when a list is sorted.
_folded = lru_cache(maxsize=4096)(text.fold)


def register(connection: apsw.Connection) -> None:
    """Give a connection that may still be written to the functions and tables. NULL and numbers become empty text."""
    connection.create_scalar_function("fold", _fold, 1, deterministic=True)
    connection.create_scalar_function("words", _words, 1, deterministic=True)
    connection.create_scalar_function("distances", _Distances(connection).read, 0)
    for name, table, kind in (
        ("word", "person_text", "row"),
        ("word_place", "person_text", "instance"),
        ("prefix_place", "person_prefix", "instance"),
    ):
        connection.execute(f"CREATE VIRTUAL TABLE temp.{name} USING fts5vocab(main, {table}, {kind})")


def _fold(*values: object) -> str:
    return _folded(values[0]) if isinstance(values[0], str) else ""


def _words(*values: object) -> str:
    return text.words(values[0]) if isinstance(values[0], str) else ""


class _Distances:
    """The distances of everyone, computed again once something has been committed or written."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._version = -1
        self._found = ""

    def read(self, *_nothing: object) -> str:
        """The JSON of the distances."""
        import json

        from netdesk.store.comfort import survey
        from netdesk.store.reader import Reader

        version = self._connection.data_version()
        if version != self._version:
            found = survey(Reader(self._connection))
            self._found = json.dumps([(id_, far) for id_ in found.known if (far := found.distance(id_)) is not None])
            self._version = version
        return self._found
