"""Mention: what somebody said of me. Evidence: what shows a theme."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.language import labelled, marked, tr

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class MentionDraft:
    """What a form says of a mention: I was called ``label`` in ``words``, by a person or by ``said_by``.

    ``is_spoken`` is False online and in print. ``is_wanted`` is None where nothing is said of it; ``themes`` are the
    ids of those it speaks of. ``was_asked`` is an answer to my asking. ``source`` is what it is recognised by when it
    comes in again.
    """

    label: str
    words: str = ""
    said_by: str = ""
    person_id: int | None = None
    is_spoken: bool = True
    place: str = ""
    on: date | None = None
    is_wanted: bool | None = None
    themes: tuple[int, ...] = ()
    was_asked: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A stored mention; ``name`` is who said it, as they are called now."""

    mention_id: int
    draft: MentionDraft
    on: date
    name: str


class EvidenceKind(StrEnum):
    """What can show a theme."""

    APPEARANCE = marked("appearance")
    RECOMMENDATION = marked("recommendation")
    INTRODUCTION = marked("introduction")
    WITNESS = marked("witness")
    OTHER = marked("other")


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """What shows a theme, ``what`` on which day, with a link. ``exchange_id`` is the exchange it was, if it was one."""

    kind: EvidenceKind
    what: str
    on: date
    link: str = ""
    exchange_id: int | None = None


def evidence_words(draft: EvidenceDraft) -> str:
    """What shows a theme, in the language spoken; what it was taken from begins with the kind of an appearance."""
    kind, colon, title = draft.what.partition(": ")
    return labelled(tr(kind), title) if draft.kind is EvidenceKind.APPEARANCE and colon else draft.what


@dataclass(frozen=True, slots=True)
class Evidence:
    """Stored evidence of a theme."""

    evidence_id: int
    theme_id: int
    draft: EvidenceDraft
