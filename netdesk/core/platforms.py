"""Platform: a kind of place where one presents oneself, its texts and their limits (resources/platforms.toml)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from netdesk.core.counting import Count

if TYPE_CHECKING:
    from collections.abc import Mapping


class Fact(StrEnum):
    """What a text states of me by itself, so that places can be compared."""

    NAME = "name"
    ROLE = "role"
    EMPLOYER = "employer"
    CITY = "city"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class TextKind:
    """One text of a platform: its ``limit`` (None: no limit) in units of ``count``.

    ``is_rule_published`` is False where the platform does not say how it counts.
    """

    key: str
    name: str
    limit: int | None = None
    count: Count = Count.CODE_POINTS
    is_markdown: bool = False
    fact: Fact | None = None
    is_rule_published: bool = True


@dataclass(frozen=True, slots=True)
class Platform:
    """A kind of place. ``source`` says where its limits are published, ``seen`` the month (ISO) they were read."""

    key: str
    name: str
    texts: tuple[TextKind, ...]
    link: str = ""
    source: str = ""
    seen: str = ""

    def text(self, key: str) -> TextKind | None:
        """The text of a key, or None."""
        return next((each for each in self.texts if each.key == key), None)


@dataclass(frozen=True, slots=True)
class Platforms:
    """The catalogue, in its order."""

    all: tuple[Platform, ...]

    @classmethod
    def parse(cls, text: str) -> Platforms:
        """Read resources/platforms.toml. Raises KeyError, ValueError where it is not right."""
        return cls(tuple(_platform(entry) for entry in tomllib.loads(text)["platform"]))

    def get(self, key: str) -> Platform | None:
        """The platform of a key, or None."""
        return next((each for each in self.all if each.key == key), None)

    def text(self, platform: str, key: str) -> TextKind | None:
        """A text of a platform, or None where either is not known."""
        found = self.get(platform)
        return None if found is None else found.text(key)


def _platform(entry: Mapping[str, Any]) -> Platform:
    rule = entry.get("rule", "")
    return Platform(
        entry["key"],
        entry["name"],
        tuple(
            TextKind(
                text["key"],
                text["name"],
                text.get("limit"),
                Count(text["count"]),
                text.get("markdown", False),
                Fact(text["fact"]) if "fact" in text else None,
                text.get("rule", rule) != "unpublished",
            )
            for text in entry["text"]
        ),
        entry.get("link", ""),
        entry.get("source", ""),
        entry.get("seen", ""),
    )
