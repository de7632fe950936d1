"""Check: whether the database is whole and says what the log says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.store import check

if TYPE_CHECKING:
    from netdesk.store.reader import Reader


def findings(reader: Reader) -> list[str]:
    """What is wrong, a sentence each; an empty list where all is well."""
    return list(check.findings(reader))
