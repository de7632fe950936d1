"""What is on the pages of a PDF, as poppler reads it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def text_of(path: Path) -> str:
    """The text of all pages, in reading order."""
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout


def facts_of(path: Path) -> dict[str, str]:
    """What pdfinfo says: Title, Tagged, Pages …"""
    said = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return {name: value.strip() for name, _, value in (line.partition(":") for line in said.splitlines())}
