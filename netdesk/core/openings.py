"""Opening: a door, job opening, industry, market or job family heard of; how early, and how new to me."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING

from netdesk.core.comfort import Dimension
from netdesk.core.language import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

LEAST_POSTED = 5
"""With fewer that were posted, no median is given."""


class OpeningKind(StrEnum):
    """What was heard of."""

    DOOR = marked("door")
    JOB = marked("job opening")
    INDUSTRY = marked("industry")
    MARKET = marked("market")
    JOB_FAMILY = marked("job family")


class OpeningStatus(StrEnum):
    """What I do about it."""

    NEW = marked("new")
    LOOKING = marked("looking")
    ACTED = marked("acted")
    CLOSED = marked("closed")


@dataclass(frozen=True, slots=True)
class OpeningDraft:
    """What a form says of an opening. ``sources`` are ids: who told me, who told them, and so on.

    ``closed_on`` goes with the status ``CLOSED``; whoever stores the draft sees to it.
    """

    what: str
    heard_on: date
    kind: OpeningKind = OpeningKind.DOOR
    status: OpeningStatus = OpeningStatus.NEW
    posted_on: date | None = None
    closed_on: date | None = None
    sources: tuple[int, ...] = ()
    organization: str = ""
    industry: str = ""
    region: str = ""
    country: str = ""
    job_family: str = ""
    url: str = ""
    note: str = ""

    def traits(self) -> dict[str, str]:
        """What it says of each dimension, without those it says nothing of."""
        said = {
            Dimension.COMPANY: self.organization,
            Dimension.INDUSTRY: self.industry,
            Dimension.REGION: self.region,
            Dimension.COUNTRY: self.country,
            Dimension.JOB_FAMILY: self.job_family,
        }
        return {dimension: text for dimension, text in said.items() if text.strip()}


@dataclass(frozen=True, slots=True)
class Passed:
    """Somebody to whom an opening was passed on, and the give that it was."""

    person_id: int
    on: date
    exchange_id: int


@dataclass(frozen=True, slots=True)
class Opening:
    """A stored opening. ``names`` has its sources and those it was passed on to."""

    opening_id: int
    draft: OpeningDraft
    passed: tuple[Passed, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LeadTime:
    """Days from hearing of an opening to its being posted; negative where it was posted first.

    ``is_censored``: it was never posted, and ``days`` are those for which it has not been.
    """

    days: int
    is_censored: bool


@dataclass(frozen=True, slots=True)
class LeadSummary:
    """How early openings were heard of: how many before they were posted, not before, and never posted.

    ``median_days`` is of the posted ones, None where there are fewer than LEAST_POSTED.
    """

    before: int
    after: int
    unposted: int
    median_days: float | None


def lead_time(draft: OpeningDraft, today: date) -> LeadTime:
    """Posted minus heard. Where it was never posted: until it was closed, or until today."""
    end = draft.posted_on or draft.closed_on or today
    return LeadTime((end - draft.heard_on).days, draft.posted_on is None)


def lead_summary(drafts: Iterable[OpeningDraft], today: date) -> LeadSummary:
    """The lead times of several openings."""
    leads = [lead_time(draft, today) for draft in drafts]
    posted = [lead.days for lead in leads if not lead.is_censored]
    before = sum(days > 0 for days in posted)
    middle = float(median(posted)) if len(posted) >= LEAST_POSTED else None
    return LeadSummary(before, len(posted) - before, len(leads) - len(posted), middle)
