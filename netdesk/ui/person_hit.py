"""Somebody found by name, as fields and palettes offer them."""

from __future__ import annotations

from typing import NamedTuple


class PersonHit(NamedTuple):
    """Somebody found by name: ``detail`` tells namesakes apart."""

    person_id: int
    name: str
    detail: str = ""

    @property
    def words(self) -> str:
        """Name and detail in a line."""
        return f"{self.name} · {self.detail}" if self.detail else self.name
