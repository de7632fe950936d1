"""The catalogue of platforms, read from resources."""

from __future__ import annotations

from functools import cache

from netdesk import paths
from netdesk.core.platforms import Platforms


@cache
def platforms() -> Platforms:
    """Every platform netdesk knows, with its texts, limits and where they are published."""
    return Platforms.parse(paths.resource("platforms.toml").read_text(encoding="utf-8"))
