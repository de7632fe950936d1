"""Identity's rows: themes against what is heard, labels not wanted, mentions. Nothing here writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from netdesk.core.consistency import Finding, FindingKind
from netdesk.core.identity import Gap, LabelRow, ThemeRow
from netdesk.core.language import grouped, tr
from netdesk.core.mentions import EvidenceKind, Mention
from netdesk.models.headed_rows import HeadedRows
from netdesk.models.words import day_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netdesk.core.identity import Identity
    from netdesk.core.themes import Theme

Subject = ThemeRow | LabelRow | Mention | Finding


@dataclass(frozen=True, slots=True)
class IdentityRow:
    """One row as it is drawn. A heading has no ``subject``; its ``columns`` are titles.

    ``wanted`` is 0 where it is no theme. ``gaps`` are words for what is missing, ``detail`` says the rest.
    """

    text: str
    detail: str = ""
    gaps: str = ""
    wanted: int = 0
    columns: tuple[str, ...] = ()
    subject: Subject | Theme | None = None

    @property
    def is_heading(self) -> bool:
        """Whether it stands over the rows that follow."""
        return self.subject is None


class IdentityModel(HeadedRows[IdentityRow]):
    """Remembered for, to mend, heard and not wanted, mentions, no longer wanted: each heading where there is any."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[IdentityRow] = []

    def show(self, identity: Identity, findings: Sequence[Finding], today: date) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows_of(identity, findings, today)
        self.endResetModel()

    def index_of(self, key: object) -> QModelIndex:
        """Where the row of a ``key_of`` is; an invalid index where it is not."""
        for number, row in enumerate(self._rows):
            if row.subject is not None and key_of(row.subject) == key:
                return self.index(number, 0)
        return QModelIndex()

    def _has_more(self) -> bool:
        return False

    def _next_rows(self) -> list[IdentityRow]:
        return []

    def _shown(self, row: IdentityRow) -> str:
        return row.text

    def _spoken(self, row: IdentityRow) -> str:
        if row.is_heading:
            return row.text
        wanted = tr("wanted {much} of 3").format(much=row.wanted) if row.wanted else ""
        titles = (tr("evidence"), tr("heard"))
        numbers = (f"{title} {value}" for title, value in zip(titles, row.columns, strict=False)) if row.wanted else ()
        return ", ".join(part for part in (row.text, wanted, *numbers, row.gaps, row.detail) if part)


def key_of(subject: Subject | Theme) -> object:
    """What a row is known by when all of them are read anew."""
    if isinstance(subject, ThemeRow):
        return "theme", subject.theme.theme_id
    if isinstance(subject, LabelRow):
        return "label", subject.label
    if isinstance(subject, Mention):
        return "mention", subject.mention_id
    if isinstance(subject, Finding):
        return "finding", subject.key
    return "theme", subject.theme_id


def rows_of(identity: Identity, findings: Sequence[Finding], today: date) -> list[IdentityRow]:
    """All rows, in their order."""
    rows: list[IdentityRow] = []
    if identity.rows:
        rows.append(IdentityRow(tr("Remembered for"), columns=(tr("wanted"), tr("evidence"), tr("heard"))))
        rows += [_theme_row(row) for row in identity.rows]
    if findings:
        rows.append(IdentityRow(tr("To mend")))
        rows += [_finding_row(each, today) for each in findings]
    if identity.unwanted:
        rows.append(IdentityRow(tr("Heard, not wanted")))
        rows += [_label_row(row, today) for row in identity.unwanted]
    if identity.mentions:
        rows.append(IdentityRow(tr("Mentions")))
        rows += [mention_row(each, today) for each in identity.mentions]
    if identity.ended:
        rows.append(IdentityRow(tr("No longer wanted")))
        rows += [_ended_row(theme, today) for theme in identity.ended]
    return rows


def gap_words(gap: Gap) -> str:
    """What is missing, in words."""
    return {
        Gap.NO_EVIDENCE: tr("claimed without evidence"),
        Gap.NEVER_HEARD: tr("never heard"),
        Gap.NOWHERE_SAID: tr("in no surface yet"),
    }[gap]


def evidence_words(evidence: Mapping[EvidenceKind, int]) -> str:
    """``9 introductions, 1 appearance``."""
    one = {
        EvidenceKind.APPEARANCE: tr("{count} appearance"),
        EvidenceKind.RECOMMENDATION: tr("{count} recommendation"),
        EvidenceKind.INTRODUCTION: tr("{count} introduction"),
        EvidenceKind.WITNESS: tr("{count} witness"),
        EvidenceKind.OTHER: tr("{count} other"),
    }
    many = {
        EvidenceKind.APPEARANCE: tr("{count} appearances"),
        EvidenceKind.RECOMMENDATION: tr("{count} recommendations"),
        EvidenceKind.INTRODUCTION: tr("{count} introductions"),
        EvidenceKind.WITNESS: tr("{count} witnesses"),
        EvidenceKind.OTHER: tr("{count} others"),
    }
    return ", ".join(
        (one if number == 1 else many)[kind].format(count=grouped(number)) for kind, number in evidence.items()
    )


def mention_row(mention: Mention, today: date) -> IdentityRow:
    """What somebody said, who, where and when."""
    draft = mention.draft
    spoken = tr("spoken") if draft.is_spoken else tr("online")
    how = f"{spoken}, {draft.place}" if draft.place else spoken
    detail = " · ".join(part for part in (mention.name, how, day_words(mention.on, today)) if part)
    gaps = tr("not wanted") if draft.is_wanted is False else ""
    return IdentityRow(_quoted(draft.label), detail, gaps, subject=mention)


def _theme_row(row: ThemeRow) -> IdentityRow:
    gaps = ", ".join(gap_words(gap) for gap in row.gaps)
    where = ", ".join(each.name for each in row.surfaces)
    shows = tr("in {surfaces}").format(surfaces=where) if where else ""
    detail = " · ".join(part for part in (evidence_words(row.evidence), shows) if part)
    total = sum(row.evidence.values())
    columns = (grouped(total) if total else tr("none"), _times(len(row.heard)))
    return IdentityRow(row.theme.text, detail, gaps, int(row.theme.wanted), columns, row)


def _label_row(row: LabelRow, today: date) -> IdentityRow:
    names = ", ".join(dict.fromkeys(each.name for each in row.mentions if each.name))
    last = tr("last {day}").format(day=day_words(row.mentions[0].on, today))
    detail = " · ".join(part for part in (names, last) if part)
    return IdentityRow(_quoted(row.label), detail, columns=("", _times(len(row.mentions))), subject=row)


def _finding_row(finding: Finding, today: date) -> IdentityRow:
    """What a place says, and what is so instead."""
    place, says, instead = finding.surface, finding.says, finding.instead
    if finding.kind is FindingKind.STALE:
        text = tr("{place} has stood still").format(place=place)
        since = day_words(date.fromisoformat(says), today)
        return IdentityRow(text, tr("neither changed nor looked over since {day}").format(day=since), subject=finding)
    if finding.kind is FindingKind.NEW_POSITION:
        text = tr("{place} does not know your new position").format(place=place)
        since = day_words(date.fromisoformat(says), today)
        detail = tr("{position} · last changed {day}").format(position=instead, day=since)
        return IdentityRow(text, detail, subject=finding)
    if finding.kind is FindingKind.TOO_LONG:
        text = tr("{place} · {text} is too long").format(place=place, text=finding.text)
        return IdentityRow(text, tr("{length} of {limit}").format(length=says, limit=instead), subject=finding)
    words = {
        FindingKind.NAME: tr("your name is {instead}"),
        FindingKind.ROLE: tr("you are {instead}"),
        FindingKind.EMPLOYER: tr("you are at {instead}"),
        FindingKind.CITY: tr("you live in {instead}"),
        FindingKind.LINK: tr("you are at {instead}"),
    }[finding.kind].format(instead=instead)
    text = tr("{place} says “{says}”").format(place=place, says=says)
    return IdentityRow(text, f"{finding.text} · {words}", subject=finding)


def _ended_row(theme: Theme, today: date) -> IdentityRow:
    ended = day_words(theme.ended_on, today) if theme.ended_on else ""
    span = tr("{since} to {until}").format(since=day_words(theme.since, today), until=ended)
    return IdentityRow(theme.text, span, subject=theme)


def _times(number: int) -> str:
    return tr("{count}×").format(count=grouped(number))


def _quoted(text: str) -> str:
    return text if text[:1] in '“"«„' else tr("“{text}”").format(text=text)
