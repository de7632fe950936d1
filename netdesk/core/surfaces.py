"""Surface: a place where I present myself, with its texts and their versions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netdesk.core.counting import Count
from netdesk.core.language import tr

if TYPE_CHECKING:
    from datetime import date, datetime

    from netdesk.core.platforms import Fact

REVIEW_DAYS = 183
"""How often a surface is looked over where nothing else is said: twice a year."""


def review_name(surface: str) -> str:
    """What the review of a surface is called on Today."""
    return tr("{surface}: is it still what I want to say?").format(surface=surface)


@dataclass(frozen=True, slots=True)
class SurfaceDraft:
    """What a form says of a surface. ``platform`` is a key of the catalogue, empty for one's own kind of place."""

    name: str
    platform: str = ""
    link: str = ""
    notes: str = ""
    review_days: int | None = REVIEW_DAYS


@dataclass(frozen=True, slots=True)
class TextDraft:
    """What a form says of one text of a surface: its ``limit`` (None: none) in units of ``count``."""

    name: str
    limit: int | None = None
    count: Count = Count.CODE_POINTS
    is_markdown: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """A text as it was kept. ``live_on`` is the day it last went live."""

    number: int
    text: str
    made_at: datetime
    live_on: date | None = None
    restored_from: int | None = None


@dataclass(frozen=True, slots=True)
class SurfaceText:
    """One text of a surface, with its newest version and the one that is live.

    ``kind`` says name, limit and counting, after the catalogue where it has the text. ``draft`` is what is being
    written, None where nothing was since the newest version.
    """

    text_id: int
    surface_id: int
    key: str
    kind: TextDraft
    fact: Fact | None
    newest: Version | None
    live: Version | None
    draft: str | None

    @property
    def working(self) -> str:
        """What an editor shows: the draft, else the newest version."""
        if self.draft is not None:
            return self.draft
        return "" if self.newest is None else self.newest.text

    @property
    def said(self) -> str:
        """What the place says as far as is known: the live version, else what an editor shows."""
        return self.working if self.live is None else self.live.text

    @property
    def is_ahead(self) -> bool:
        """Whether there is something newer than what is live."""
        return bool(self.working) and (self.live is None or self.working != self.live.text)


@dataclass(frozen=True, slots=True)
class Surface:
    """A stored surface. ``reviewed_on`` is the day it was last looked over, ``review_on`` the day it is to be again."""

    surface_id: int
    draft: SurfaceDraft
    texts: tuple[SurfaceText, ...]
    review_id: int | None
    reviewed_on: date | None
    review_on: date | None

    @property
    def name(self) -> str:
        """What it is called."""
        return self.draft.name

    @property
    def said(self) -> str:
        """All it says, as far as is known."""
        return "\n\n".join(text.said for text in self.texts if text.said)
