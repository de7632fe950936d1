"""Taking themes and surfaces out as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.identity_markdown import to_markdown
from netdesk.exchange.files import write_atomically
from netdesk.services import surfaces, themes

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from netdesk.store.reader import Reader


def markdown(reader: Reader, today: date, surface_id: int | None = None) -> str:
    """All themes and surfaces, or one surface alone. Raises NotFoundError."""
    if surface_id is not None:
        return to_markdown([], [surfaces.one(reader, surface_id)], today)
    wanted = [theme for theme in themes.listed(reader) if theme.ended_on is None]
    return to_markdown(wanted, surfaces.listed(reader), today)


def write_markdown(reader: Reader, today: date, path: Path, surface_id: int | None = None) -> None:
    """The same as a file, which is there whole or not at all. Raises FileError, NotFoundError."""
    write_atomically(path, markdown(reader, today, surface_id).encode("utf-8", "replace"))
