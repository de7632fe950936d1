"""What files say of me, and the plan of what bringing it in would do to surfaces, mentions and appearances."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netdesk.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netdesk.core.appearances import AppearanceDraft
    from netdesk.core.drafts import Unreadable
    from netdesk.core.mentions import MentionDraft
    from netdesk.core.own_facts import OwnFacts, OwnPosition
    from netdesk.core.platforms import Platforms
    from netdesk.core.surfaces import Surface, SurfaceText


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text of a surface: by the key of a platform and of its text where these are known, else by their names.

    ``limit`` is that of a text of one's own. ``is_live``: the place says it now; ``is_draft``: it is still written.
    """

    surface: str
    link: str
    name: str
    said: str
    is_draft: bool = False
    is_live: bool = False
    platform: str = ""
    key: str = ""
    limit: int | None = None


@dataclass(slots=True)
class FoundIdentity:
    """All that a set of files says of me."""

    texts: list[FoundText] = field(default_factory=list)
    name: str = ""
    city: str = ""
    positions: list[OwnPosition] = field(default_factory=list)
    mentions: list[MentionDraft] = field(default_factory=list)
    appearances: list[AppearanceDraft] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class TextPlan:
    """One text that would be written: into ``surface_id`` and ``text_id``, 0 where either is made by it.

    ``old`` is what stands there now.
    """

    found: FoundText
    surface_id: int
    text_id: int
    old: str


@dataclass(frozen=True, slots=True)
class IdentityPlan:
    """What would come in. ``facts`` are all facts of me afterwards, None where they stay; ``same`` counts what is here
    already. ``basis`` is the position of the journal the plan was made at.
    """

    texts: tuple[TextPlan, ...]
    facts: OwnFacts | None
    new_positions: tuple[OwnPosition, ...]
    mentions: tuple[MentionDraft, ...]
    appearances: tuple[AppearanceDraft, ...]
    same: int
    unreadable: tuple[Unreadable, ...]
    basis: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not (self.texts or self.facts or self.mentions or self.appearances)


def place_of(found: FoundText, surfaces: Sequence[Surface], platforms: Platforms) -> tuple[Surface | None, str]:
    """The surface that a text belongs to, if it is there, and the key of the platform that a new one would be of."""
    by_name = [each for each in surfaces if fold(each.name) == fold(found.surface)]
    of_platform = [each for each in surfaces if found.platform and each.draft.platform == found.platform]
    known = next((each.key for each in platforms.all if fold(each.name) == fold(found.surface)), "")
    return next(iter(by_name or of_platform), None), found.platform or known


def text_of(found: FoundText, surface: Surface) -> SurfaceText | None:
    """The text of a surface that is meant; the first where no name is given."""
    if not found.name and not found.key:
        return surface.texts[0] if surface.texts else None
    same = (text for text in surface.texts if found.key and text.key == found.key)
    named = (text for text in surface.texts if fold(text.kind.name) == fold(found.name))
    return next(same, None) or next(named, None)


def plan_texts(
    found: Iterable[FoundText], surfaces: Sequence[Surface], platforms: Platforms
) -> tuple[list[TextPlan], int]:
    """What of the texts is new, and how many are here already. Of one that comes twice the last counts."""
    plans: dict[tuple[str, str, bool], TextPlan] = {}
    same = 0
    for each in found:
        surface, _ = place_of(each, surfaces, platforms)
        text = text_of(each, surface) if surface else None
        old = "" if text is None else text.said if each.is_live else text.working
        is_here = text is not None and (
            (text.live.text if text.live else None) == each.said if each.is_live else each.said in (old, text.said)
        )
        if is_here:
            same += 1
            continue
        where = (fold(each.surface), each.key or fold(each.name), each.is_draft)
        plans[where] = TextPlan(each, surface.surface_id if surface else 0, text.text_id if text else 0, old)
    return list(plans.values()), same


def new_positions(found: Iterable[OwnPosition], known: Iterable[OwnPosition]) -> tuple[OwnPosition, ...]:
    """Positions not known yet: at the same organization, one that began in the same month is known."""
    have = {(fold(each.organization), each.start[:7]) for each in known}
    return tuple(dict.fromkeys(each for each in found if (fold(each.organization), each.start[:7]) not in have))


def new_mentions(found: Iterable[MentionDraft], known: Mapping[str, int]) -> tuple[MentionDraft, ...]:
    """Mentions whose source is not known yet, each once."""
    by_source = {each.source: each for each in found}
    return tuple(each for source, each in by_source.items() if source not in known)


def new_appearances(found: Iterable[AppearanceDraft], known: Iterable[AppearanceDraft]) -> tuple[AppearanceDraft, ...]:
    """Appearances not known yet: by their link, else by title and day."""
    links = {each.url for each in known if each.url}
    named = {(fold(each.title), each.on) for each in known}
    fresh: dict[object, AppearanceDraft] = {}
    for each in found:
        if each.url not in links and (fold(each.title), each.on) not in named:
            fresh.setdefault(each.url or (each.title, each.on), each)
    return tuple(fresh.values())
