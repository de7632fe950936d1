"""Identity: what I want to be remembered for against what I claim, what shows it, and what is said of me."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.language import marked
from netdesk.core.text import words
from netdesk.core.themes import is_shown_by_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netdesk.core.mentions import Evidence, EvidenceKind, Mention
    from netdesk.core.surfaces import Surface
    from netdesk.core.themes import Theme


class Shown(StrEnum):
    """Whether a theme shows in a surface: by the user's word, by the words of the text alone, or not."""

    YES = "yes"
    SUGGESTED = "suggested"
    NO = "no"


class Gap(StrEnum):
    """What is missing between what is wanted and what is heard."""

    NO_EVIDENCE = marked("no evidence")
    NEVER_HEARD = marked("never heard")
    NOWHERE_SAID = marked("in no surface")


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme wanted: the surfaces that show it, what shows it by kind, the mentions that speak of it, and the gaps."""

    theme: Theme
    surfaces: tuple[Surface, ...]
    evidence: Mapping[EvidenceKind, int]
    heard: tuple[Mention, ...]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What is missing. Evidence is missing only of what is claimed."""
        found = []
        if self.surfaces and not self.evidence:
            found.append(Gap.NO_EVIDENCE)
        if not self.heard:
            found.append(Gap.NEVER_HEARD)
        if not self.surfaces:
            found.append(Gap.NOWHERE_SAID)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class LabelRow:
    """What I am called and do not want to be, with the mentions that call me so, newest first."""

    label: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """All of one's identity. ``shown`` is by (theme id, surface id); ``ended`` are themes no longer wanted."""

    themes: tuple[Theme, ...]
    ended: tuple[Theme, ...]
    surfaces: tuple[Surface, ...]
    shown: Mapping[tuple[int, int], Shown]
    mentions: tuple[Mention, ...]
    evidence: tuple[Evidence, ...]
    rows: tuple[ThemeRow, ...]
    unwanted: tuple[LabelRow, ...]


def identity(
    themes: Sequence[Theme],
    surfaces: Sequence[Surface],
    stated: Mapping[tuple[int, int], bool],
    mentions: Sequence[Mention],
    evidence: Sequence[Evidence],
) -> Identity:
    """Put together what is stored. ``stated`` is the user's word on what shows where; mentions come newest first."""
    wanted = tuple(theme for theme in themes if theme.ended_on is None)
    shown = _shown(wanted, surfaces, stated)
    kinds: defaultdict[int, Counter[EvidenceKind]] = defaultdict(Counter)
    for each in evidence:
        kinds[each.theme_id][each.draft.kind] += 1
    rows = tuple(
        ThemeRow(
            theme,
            tuple(each for each in surfaces if shown[theme.theme_id, each.surface_id] is not Shown.NO),
            dict(kinds[theme.theme_id]),
            tuple(each for each in mentions if theme.theme_id in each.draft.themes),
        )
        for theme in wanted
    )
    ended = tuple(theme for theme in themes if theme.ended_on is not None)
    return Identity(wanted, ended, tuple(surfaces), shown, tuple(mentions), tuple(evidence), rows, _unwanted(mentions))


def _shown(
    themes: Sequence[Theme], surfaces: Sequence[Surface], stated: Mapping[tuple[int, int], bool]
) -> dict[tuple[int, int], Shown]:
    found: dict[tuple[int, int], Shown] = {}
    for surface in surfaces:
        said = words(surface.said)
        for theme in themes:
            key = theme.theme_id, surface.surface_id
            if key in stated:
                found[key] = Shown.YES if stated[key] else Shown.NO
            else:
                is_shown = is_shown_by_words(theme.text, theme.signs, said)
                found[key] = Shown.SUGGESTED if is_shown else Shown.NO
    return found


def _unwanted(mentions: Sequence[Mention]) -> tuple[LabelRow, ...]:
    """The labels not wanted, the most heard first; letter case, accents and punctuation aside."""
    by_label: defaultdict[str, list[Mention]] = defaultdict(list)
    for each in mentions:
        if each.draft.is_wanted is False:
            by_label[words(each.draft.label) or each.draft.label].append(each)
    rows = (LabelRow(said[0].draft.label, tuple(said)) for said in by_label.values())
    return tuple(sorted(rows, key=lambda row: -len(row.mentions)))
