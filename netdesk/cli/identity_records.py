"""Themes, surfaces and mentions as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netdesk.cli.printing import iso
from netdesk.core.counting import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.consistency import Finding
    from netdesk.core.identity import Identity
    from netdesk.core.identity_plan import IdentityPlan
    from netdesk.core.mentions import Evidence, Mention
    from netdesk.core.own_facts import OwnFacts
    from netdesk.core.surfaces import Surface, SurfaceText, Version
    from netdesk.core.themes import Theme


def identity(found: Identity, findings: Sequence[Finding], facts: OwnFacts) -> dict[str, Any]:
    """All of it."""
    return {
        "me": {
            "name": facts.name,
            "city": facts.city,
            "positions": [
                {"organization": each.organization, "title": each.title, "start": each.start, "end": each.end}
                for each in facts.positions
            ],
        },
        "themes": [
            {
                **theme(row.theme),
                "surfaces": [each.name for each in row.surfaces],
                "evidence": {kind.value: number for kind, number in row.evidence.items()},
                "heard": len(row.heard),
                "gaps": [each.value for each in row.gaps],
            }
            for row in found.rows
        ],
        "unwanted": [{"label": row.label, "heard": len(row.mentions)} for row in found.unwanted],
        "surfaces": [surface(each) for each in found.surfaces],
        "to_mend": [
            {
                "what": each.kind.value,
                "surface": each.surface,
                "text": each.text,
                "says": each.says,
                "instead": each.instead,
            }
            for each in findings
        ],
    }


def plan(found: IdentityPlan, is_applied: bool) -> dict[str, Any]:
    """What files would bring in, or brought."""
    return {
        "texts": [
            {"surface": each.found.surface, "name": each.found.name, "old": each.old, "new": each.found.said}
            for each in found.texts
        ],
        "positions": [
            {"organization": each.organization, "title": each.title, "start": each.start, "end": each.end}
            for each in found.new_positions
        ],
        "mentions": [
            {
                "label": each.label,
                "words": each.words,
                "by": each.said_by,
                "person": each.person_id,
                "on": iso(each.on),
            }
            for each in found.mentions
        ],
        "appearances": [
            {"kind": each.kind, "title": each.title, "on": iso(each.on), "link": each.url} for each in found.appearances
        ],
        "same": found.same,
        "unreadable": [{"file": each.file, "where": each.where, "reason": each.reason} for each in found.unreadable],
        "applied": is_applied,
    }


def theme(found: Theme) -> dict[str, Any]:
    """A theme with what it said before, newest first."""
    return {
        "id": found.theme_id,
        "rank": found.rank,
        "text": found.text,
        "wanted": int(found.wanted),
        "why": found.draft.why,
        "signs": list(found.signs),
        "since": iso(found.since),
        "ended": iso(found.ended_on),
        "revisions": [
            {"text": each.text, "wanted": int(each.wanted), "why": each.why, "made": iso(each.made_on)}
            for each in found.revisions
        ],
    }


def evidence(found: Evidence) -> dict[str, Any]:
    """What shows a theme."""
    draft, kind = found.draft, found.draft.kind.value
    return {"id": found.evidence_id, "kind": kind, "what": draft.what, "on": iso(draft.on), "link": draft.link}


def surface(found: Surface) -> dict[str, Any]:
    """A surface with its texts."""
    return {
        "id": found.surface_id,
        "name": found.name,
        "platform": found.draft.platform,
        "link": found.draft.link,
        "notes": found.draft.notes,
        "review_days": found.draft.review_days,
        "reviewed": iso(found.reviewed_on),
        "review": iso(found.review_on),
        "texts": [text(each) for each in found.texts],
    }


def text(found: SurfaceText) -> dict[str, Any]:
    """A text: what is being written, how long it is as its place counts, and which versions are newest and live."""
    return {
        "id": found.text_id,
        "name": found.kind.name,
        "limit": found.kind.limit,
        "count": found.kind.count.value,
        "length": count(found.working, found.kind.count),
        "markdown": found.kind.is_markdown,
        "text": found.working,
        "is_draft": found.draft is not None,
        "newest": found.newest.number if found.newest else None,
        "live": found.live.number if found.live else None,
    }


def version(found: Version) -> dict[str, Any]:
    """One version."""
    return {
        "number": found.number,
        "text": found.text,
        "made": found.made_at.isoformat(),
        "live": iso(found.live_on),
        "restored_from": found.restored_from,
    }


def mention(found: Mention) -> dict[str, Any]:
    """What somebody said."""
    draft = found.draft
    return {
        "id": found.mention_id,
        "label": draft.label,
        "words": draft.words,
        "by": found.name,
        "person": draft.person_id,
        "on": iso(found.on),
        "place": draft.place,
        "online": not draft.is_spoken,
        "is_wanted": draft.is_wanted,
        "was_asked": draft.was_asked,
        "themes": list(draft.themes),
    }
