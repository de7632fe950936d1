"""Organization: where people work and worked, and where I do and did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netdesk.core.people import Position


@dataclass(frozen=True, slots=True)
class Employment:
    """A time in which an organization was my own employer: partial ISO dates or empty; no ``end`` means it still is.

    ``title`` is what I am or was there.
    """

    start: str = ""
    end: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class OrganizationDraft:
    """What a form says of an organization. ``employments`` come oldest first."""

    name: str
    industry: str = ""
    country: str = ""
    notes: str = ""
    employments: tuple[Employment, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a position at an organization."""

    person_id: int
    name: str
    position: Position


@dataclass(frozen=True, slots=True)
class OrganizationPage:
    """A stored organization with whoever works there ``now`` and worked there ``before``, by name."""

    organization_id: int
    draft: OrganizationDraft
    now: tuple[Member, ...]
    before: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """A line of the list of organizations: how many people are there now and were before, and whether I am or was."""

    organization_id: int
    name: str
    industry: str
    country: str
    now: int
    before: int
    is_mine: bool
    was_mine: bool
