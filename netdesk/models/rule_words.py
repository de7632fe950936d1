"""Rules in words: how one stands, its row in a list, the rows behind it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.language import counted, marked, tr
from netdesk.core.rules.keeping import State
from netdesk.models.two_line_rows import TwoLineRow
from netdesk.models.words import day_words

if TYPE_CHECKING:
    from netdesk.core.rules.keeping import Record, Row
    from netdesk.services.rules import Offered, RuleStanding


def state_words(found: RuleStanding) -> str:
    """``kept``, ``broken since 3 Oct``, or why it says nothing."""
    if found.rule.ended_on is not None:
        return tr("no longer held to")
    if found.trouble:
        return found.trouble
    if found.record is None:
        return tr("nothing that the log could tell")
    return {
        State.KEPT: tr("kept"),
        State.BROKEN: tr("broken"),
        State.SILENT: tr("concerns nothing now"),
    }[found.state]


def share_words(record: Record | None) -> str:
    """``kept on 92 % of the days of two years``; empty where there is nothing to say."""
    share = None if record is None else record.share_kept
    return "" if share is None else tr("kept on {share} % of the days of two years").format(share=round(100 * share))


def rule_row(found: RuleStanding, today: date) -> TwoLineRow:
    """A rule in the list of mine."""
    since = ""
    if found.record is not None and found.state is State.BROKEN:
        since = tr("since {day}").format(day=day_words(date.fromordinal(found.record.now.first), today))
    standing = " ".join(part for part in (state_words(found), since) if part)
    detail = " · ".join(part for part in (standing, share_words(found.record)) if part)
    return TwoLineRow(found.rule.rule_id, found.rule.draft.name, detail)


def offered_row(number: int, offered: Offered) -> TwoLineRow:
    """A rule of a pack."""
    detail = offered.draft.text
    if offered.mine is not None:
        detail = tr("mine already · {text}") if offered.is_same else tr("mine says it otherwise · {text}")
        detail = detail.format(text=offered.draft.text)
    return TwoLineRow(number, offered.draft.name, detail)


def evidence_words(row: Row, today: date) -> tuple[str, str, str]:
    """How it stands with a row of evidence: how much or how long, the mark of kept or broken, and the day it is of."""
    mark = "✗" if row.is_broken else "✓"
    if not row.person_id:
        return str(row.number), mark, ""
    day = "" if row.day is None else day_words(date.fromordinal(row.day), today)
    return counted(row.number, marked("{count} day"), marked("{count} days")), mark, day
