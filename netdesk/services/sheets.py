"""Sheets written to files and shown as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.sheets.typesetting import Sheet, to_pdf, to_svg

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Sheet", "to_pdf", "to_svg", "write_pdf"]


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write a sheet as a PDF, whole or not at all. Raises FileError, OSError."""
    partial = path.with_name(f"{path.name}.part")
    try:
        partial.write_bytes(to_pdf(sheet))
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
