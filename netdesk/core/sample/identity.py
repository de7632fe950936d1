"""What the owner of the sample network wants to be remembered for, says in public and is told, in days ago."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from netdesk.core.mentions import EvidenceDraft, EvidenceKind, MentionDraft
from netdesk.core.own_facts import OwnPosition
from netdesk.core.surfaces import SurfaceDraft
from netdesk.core.themes import ThemeDraft, Wanted

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class SampleTheme:
    """A theme as it was stated from day to day, oldest first, and the day it ended."""

    stated: tuple[tuple[date, ThemeDraft], ...]
    ended: date | None


@dataclass(frozen=True, slots=True)
class SampleSurface:
    """A surface since a day, last reviewed on another; ``texts`` are (key, versions, number of the live one)."""

    draft: SurfaceDraft
    since: date
    reviewed: date | None
    texts: tuple[tuple[str, tuple[tuple[date, str], ...], int | None], ...]


@dataclass(frozen=True, slots=True)
class SampleIdentity:
    """Mentions have the index of who said it and the numbers of themes, from 1 on, as evidence has."""

    name: str
    city: str
    positions: tuple[OwnPosition, ...]
    themes: tuple[SampleTheme, ...]
    surfaces: tuple[SampleSurface, ...]
    mentions: tuple[MentionDraft, ...]
    evidence: tuple[tuple[int, EvidenceDraft], ...]


def sample_identity(text: str, closeness: Sequence[int], seed: int, today: date) -> SampleIdentity:
    """Read resources/sample/identity.toml as of ``today``. ``closeness`` is how close each person is, 0 not stated."""
    told = tomllib.loads(text)
    random = Random(f"{seed} identity")

    def ago(days: int) -> date:
        return today - timedelta(days=days)

    def sayer(level: int) -> int:
        return random.choice([index for index, each in enumerate(closeness) if each == level])

    positions = tuple(
        OwnPosition(
            each["organization"],
            each["title"],
            _month(ago(each["start"])),
            _month(ago(each["end"])) if "end" in each else "",
        )
        for each in told["position"]
    )
    mentions = tuple(
        MentionDraft(
            each["label"], each.get("words", ""), "", sayer(each["by"]), each.get("spoken", True), each["place"],
            ago(each["days"]), each.get("wanted"), tuple(each.get("themes", ())), each.get("asked", False),
        )
        for each in told["mention"]
    )  # fmt: skip
    evidence = tuple(
        (each["theme"], EvidenceDraft(EvidenceKind(each["kind"]), each["what"], ago(each["days"])))
        for each in told["evidence"]
    )
    return SampleIdentity(
        told["name"],
        told["city"],
        positions,
        tuple(_theme(each, today) for each in told["theme"]),
        tuple(_surface(each, today) for each in told["surface"]),
        mentions,
        evidence,
    )


def _theme(told: dict[str, Any], today: date) -> SampleTheme:
    since = today - timedelta(days=told["days"])
    stated = [
        (today - timedelta(days=each["days"]), ThemeDraft(each["text"], Wanted(each["wanted"]), each["why"]))
        for each in told.get("before", ())
    ]
    draft = ThemeDraft(told["text"], Wanted(told["wanted"]), told["why"], tuple(told["signs"]), since)
    stated.append((today - timedelta(days=told.get("stated", told["days"])), draft))
    ended = today - timedelta(days=told["ended"]) if "ended" in told else None
    return SampleTheme(tuple(stated), ended)


def _surface(told: dict[str, Any], today: date) -> SampleSurface:
    draft = SurfaceDraft(
        told["name"], told["platform"], told.get("link", ""), told.get("notes", ""), told["review_days"]
    )
    texts = tuple(
        (
            key,
            tuple((today - timedelta(days=each["days"]), each["text"].strip("\n")) for each in versions),
            told["live"].get(key),
        )
        for key, versions in told["texts"].items()
    )
    reviewed = today - timedelta(days=told["reviewed"]) if "reviewed" in told else None
    return SampleSurface(draft, today - timedelta(days=told["since"]), reviewed, texts)


def _month(day: date) -> str:
    return f"{day:%Y-%m}"
