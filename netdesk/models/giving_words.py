"""Giving in words: milestones, what may be done about them, offers and what became of ideas."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netdesk.core.exchanges import Kind
from netdesk.core.milestones import MilestoneKind, Verdict, change_words
from netdesk.core.sincerity import Rung, Yearly
from netdesk.models.two_line_rows import TwoLineRow
from netdesk.models.words import class_words, day_words

if TYPE_CHECKING:
    from netdesk.core.milestones import Milestone
    from netdesk.core.offer_matching import Match
    from netdesk.core.offers import Idea, Offer
    from netdesk.core.sincerity import Occasion
    from netdesk.services.offers import Prompt


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


def kind_words(kind: Kind) -> str:
    """What was or can be given."""
    return {
        Kind.KNOWLEDGE: _tr("knowledge"),
        Kind.INTRODUCTION: _tr("introduction"),
        Kind.ARTICLE: _tr("article"),
        Kind.TIME: _tr("time"),
        Kind.TOOL: _tr("tool"),
        Kind.JOB_LEAD: _tr("job lead"),
        Kind.RECOMMENDATION: _tr("recommendation"),
        Kind.CONGRATULATION: _tr("congratulation"),
        Kind.OTHER: _tr("something else"),
    }[kind]


def offer_row(offer: Offer) -> TwoLineRow:
    """What is offered, and below it the kind, the topics and the place."""
    draft = offer.draft
    retired = _tr("retired") if offer.retired_on else ""
    parts = (kind_words(draft.kind), ", ".join(draft.topics), draft.place, retired)
    return TwoLineRow(offer.offer_id, draft.what, " · ".join(part for part in parts if part))


def match_row(match: Match) -> TwoLineRow:
    """Whom an offer would help, and why."""
    person = match.person
    classes = ", ".join(class_words(each) for each in sorted(person.classes))
    reasons = " · ".join(part for part in (*match.reasons, classes) if part)
    return TwoLineRow(person.person_id, person.name, reasons, person.person_id)


def idea_row(idea: Idea, today: date) -> TwoLineRow:
    """What was thought of for whom, and how far it has come."""
    if idea.landed_on is not None:
        stands = _tr("landed {day}").format(day=day_words(idea.landed_on, today))
    elif idea.shared_on is not None:
        stands = _tr("shared {day}").format(day=day_words(idea.shared_on, today))
    else:
        days = idea.age(today)
        aged = _tr("thought of {days} days ago, never shared").format(days=days)
        stands = aged if days > 1 else _tr("thought of {day}").format(day=day_words(idea.thought_on, today))
    detail = f"{stands} · {kind_words(idea.draft.kind)}"
    return TwoLineRow(idea.idea_id, f"{idea.name} · {idea.draft.what}", detail, idea.draft.person_id)


def prompt_row(prompt: Prompt) -> TwoLineRow:
    """Whom to think of something for this week, and what may help."""
    person = prompt.match.person
    classes = ", ".join(class_words(each) for each in sorted(person.classes))
    perhaps = _tr("perhaps: {what}").format(what=prompt.offer.draft.what) if prompt.offer else ""
    needs = _tr("needs: {needs}").format(needs=", ".join(person.needs)) if person.needs and not prompt.offer else ""
    why = prompt.match.reasons[0] if prompt.match.reasons else ""
    parts = (perhaps, why, needs, classes)
    detail = " · ".join(part for part in parts if part) or _tr("nothing was given or thought of lately")
    title = _tr("{name} · what could you bring?").format(name=person.name)
    return TwoLineRow(-person.person_id, title, detail, person.person_id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Giving", text)
