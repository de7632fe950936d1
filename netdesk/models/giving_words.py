"""Giving in words: milestones, what may be done about them, offers and what became of ideas."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netdesk.core.milestones import MilestoneKind, Verdict, change_words
from netdesk.core.sincerity import Rung, Yearly
from netdesk.models.two_line_rows import TwoLineRow
from netdesk.models.words import day_words

if TYPE_CHECKING:
    from netdesk.core.milestones import Milestone
    from netdesk.core.sincerity import Occasion


def rung_words(rung: Rung | None) -> str:
    """What one can do, in words; None as well as NOTHING is nothing."""
    return {
        Rung.NOTHING: _tr("Say nothing"),
        Rung.NOTE: _tr("Note to self"),
        Rung.MESSAGE: _tr("Short message"),
        Rung.CALL: _tr("Call"),
        Rung.IN_PERSON: _tr("In person"),
        Rung.GIFT: _tr("Gift"),
    }[rung or Rung.NOTHING]


def occasion_words(occasion: Occasion) -> str:
    """A milestone's kind as a name."""
    return {
        MilestoneKind.JOB_CHANGE: _tr("Job change"),
        MilestoneKind.PROMOTION: _tr("Promotion"),
        MilestoneKind.LATERAL_MOVE: _tr("Lateral move"),
        MilestoneKind.NEW_SKILL: _tr("New skill"),
        MilestoneKind.RELOCATION: _tr("Relocation"),
        MilestoneKind.RENAMED: _tr("Another name"),
        MilestoneKind.LEFT: _tr("Left the network"),
        Yearly.BIRTHDAY: _tr("Birthday"),
        Yearly.ANNIVERSARY: _tr("Work anniversary"),
    }[occasion]


def verdict_words(verdict: Verdict | None) -> str:
    """What was said of a milestone."""
    return {
        None: _tr("not verified"),
        Verdict.VERIFIED: _tr("verified"),
        Verdict.UNTRUE: _tr("not true"),
        Verdict.IGNORED: _tr("ignored"),
    }[verdict]


def milestone_words(found: Milestone, today: date) -> str:
    """``Promotion: Data lead, Orval → Head of Data, Orval``; ``Left the network: connected since 1 Jun 2021``."""
    what = change_words(found.kind, found.old, found.new)
    if found.kind is MilestoneKind.LEFT:
        what = _tr("connected since {day}").format(day=day_words(date.fromisoformat(found.old), today))
    return f"{occasion_words(found.kind)}: {what}"


def news_row(found: Milestone, today: date) -> TwoLineRow:
    """``Marc Petit · Promotion: Data lead, Orval → Head of Data, Orval``, and below it since when, and how sure."""
    title = f"{found.name} · {milestone_words(found, today)}"
    noticed = _tr("noticed {day}").format(day=day_words(found.noticed_on, today))
    parts = (verdict_words(found.verdict), noticed, found.source, found.why, found.note and f"“{found.note}”")
    return TwoLineRow(found.milestone_id, title, " · ".join(part for part in parts if part), found.person_id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Giving", text)
