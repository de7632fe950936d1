"""Giving in words: milestones, what may be done about them, offers and what became of ideas."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.exchanges import ExchangeKind, Side
from netdesk.core.introductions import Stage
from netdesk.core.language import grouped, labelled, tr
from netdesk.core.milestones import Milestone, MilestoneKind, Verdict, change_words
from netdesk.core.planner import Source
from netdesk.core.quarters import quarter_words
from netdesk.core.sincerity import Rung, Yearly
from netdesk.models import exchange_words
from netdesk.models.two_line_rows import TwoLineRow
from netdesk.models.words import class_words, day_words, due_words

if TYPE_CHECKING:
    from netdesk.core.exchanges import LoggedPromise
    from netdesk.core.introductions import Introduction, Party
    from netdesk.core.ledger import Account, Counts, Ledger, Share
    from netdesk.core.offer_matching import Match
    from netdesk.core.offers import Idea, Offer
    from netdesk.core.planner import Nudge
    from netdesk.core.sincerity import Occasion
    from netdesk.services.offers import Prompt


def rung_words(rung: Rung | None) -> str:
    """What one can do, in words; None as well as NOTHING is nothing."""
    return {
        Rung.NOTHING: tr("Say nothing"),
        Rung.NOTE: tr("Note to self"),
        Rung.MESSAGE: tr("Short message"),
        Rung.CALL: tr("Call"),
        Rung.IN_PERSON: tr("In person"),
        Rung.GIFT: tr("Gift"),
    }[rung or Rung.NOTHING]


def occasion_words(occasion: Occasion) -> str:
    """A milestone's kind as a name."""
    return {
        MilestoneKind.JOB_CHANGE: tr("Job change"),
        MilestoneKind.PROMOTION: tr("Promotion"),
        MilestoneKind.LATERAL_MOVE: tr("Lateral move"),
        MilestoneKind.NEW_SKILL: tr("New skill"),
        MilestoneKind.RELOCATION: tr("Relocation"),
        MilestoneKind.RENAMED: tr("Another name"),
        MilestoneKind.LEFT: tr("Left the network"),
        Yearly.BIRTHDAY: tr("Birthday"),
        Yearly.ANNIVERSARY: tr("Work anniversary"),
    }[occasion]


def verdict_words(verdict: Verdict | None) -> str:
    """What was said of a milestone."""
    return {
        None: tr("not verified"),
        Verdict.VERIFIED: tr("verified"),
        Verdict.UNTRUE: tr("not true"),
        Verdict.IGNORED: tr("ignored"),
    }[verdict]


def milestone_words(found: Milestone, today: date) -> str:
    """``Promotion: Data lead, Orval → Head of Data, Orval``; ``Left the network: connected since 1 Jun 2021``."""
    what = change_words(found.kind, found.old, found.new)
    if found.kind is MilestoneKind.LEFT:
        what = tr("connected since {day}").format(day=day_words(date.fromisoformat(found.old), today))
    return labelled(occasion_words(found.kind), what)


def occasion_lines(about: Milestone | Nudge, today: date) -> tuple[str, ...]:
    """What there is to react to, then how sure and how old it is: of a milestone, or of what comes every year."""
    if isinstance(about, Milestone):
        noticed = tr("noticed {day}").format(day=day_words(about.noticed_on, today))
        return milestone_words(about, today), verdict_words(about.verdict), noticed
    occasion = Yearly.BIRTHDAY if about.source is Source.BIRTHDAY else Yearly.ANNIVERSARY
    why = [each for each in about.why if each and each != tr(occasion.value)]
    return labelled(occasion_words(occasion), ", ".join(why)) if why else occasion_words(occasion), about.when


def news_row(found: Milestone, today: date) -> TwoLineRow:
    """``Marc Petit · Promotion: Data lead, Orval → Head of Data, Orval``, and below it since when, and how sure."""
    title = f"{found.name} · {milestone_words(found, today)}"
    noticed = tr("noticed {day}").format(day=day_words(found.noticed_on, today))
    parts = (verdict_words(found.verdict), noticed, found.source, found.why, found.note and f"“{found.note}”")
    return TwoLineRow(found.milestone_id, title, " · ".join(part for part in parts if part), found.person_id)


def kind_words(kind: ExchangeKind) -> str:
    """What was or can be given."""
    return exchange_words.kind_words(kind) or tr("something else")


def offer_row(offer: Offer) -> TwoLineRow:
    """What is offered, and below it the kind, the topics and the place."""
    draft = offer.draft
    retired = tr("retired") if offer.retired_on else ""
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
        stands = tr("landed {day}").format(day=day_words(idea.landed_on, today))
    elif idea.shared_on is not None:
        stands = tr("shared {day}").format(day=day_words(idea.shared_on, today))
    else:
        days = idea.age(today)
        aged = tr("thought of {days} days ago, never shared").format(days=grouped(days))
        stands = aged if days > 1 else tr("thought of {day}").format(day=day_words(idea.thought_on, today))
    detail = f"{stands} · {kind_words(idea.draft.kind)}"
    return TwoLineRow(idea.idea_id, f"{idea.name} · {idea.draft.what}", detail, idea.draft.person_id)


def prompt_row(prompt: Prompt) -> TwoLineRow:
    """Whom to think of something for this week, and what may help."""
    person = prompt.match.person
    classes = ", ".join(class_words(each) for each in sorted(person.classes))
    perhaps = tr("perhaps: {what}").format(what=prompt.offer.draft.what) if prompt.offer else ""
    needs = tr("needs: {needs}").format(needs=", ".join(person.needs)) if person.needs and not prompt.offer else ""
    why = prompt.match.reasons[0] if prompt.match.reasons else ""
    parts = (perhaps, why, needs, classes)
    detail = " · ".join(part for part in parts if part) or tr("nothing was given or thought of lately")
    title = tr("{name} · what could you bring?").format(name=person.name)
    return TwoLineRow(-person.person_id, title, detail, person.person_id)


def counts_words(counts: Counts) -> str:
    """``gave 4 · asked 1 · they asked 2 · received 3``, without what never was."""
    parts = (
        (tr("gave {count}"), counts.gives),
        (tr("asked {count}"), counts.asks),
        (tr("they asked {count}"), counts.asked),
        (tr("received {count}"), counts.received),
    )
    return " · ".join(words.format(count=grouped(count)) for words, count in parts if count) or tr("nothing")


def account_row(account: Account, today: date) -> TwoLineRow:
    """What went to and fro with somebody."""
    last = tr("last {day}").format(day=day_words(account.last_on, today))
    return TwoLineRow(account.person_id, account.name, f"{counts_words(account.counts)} · {last}", account.person_id)


def quarter_row(number: int, name: str, counts: Counts) -> TwoLineRow:
    """What went to and fro in a quarter."""
    return TwoLineRow(-number, quarter_words(name), counts_words(counts))


def ledger_words(ledger: Ledger, today: date) -> str:
    """The year in a line: the counts, the share of gives without a purpose, and that of asks that came cold."""
    since = tr("Since {day}").format(day=day_words(ledger.since, today))
    free = tr("Gives without a purpose: {share}").format(share=share_words(ledger.purpose_free))
    cold = tr("asks that came cold: {share}").format(share=share_words(ledger.cold))
    return f"{since}: {counts_words(ledger.total)}. {free}; {cold}."


def share_words(share: Share) -> str:
    """``80 % of 25 (61 to 91 %)``, or the bare counts where they are too few for a share."""
    if not share.total:
        return tr("none yet")
    if share.estimate is None:
        return tr("{part} of {total}, too few for a share").format(part=grouped(share.part), total=grouped(share.total))
    low, high = share.estimate.low or 0.0, share.estimate.high or 0.0
    bounds = {"low": f"{low:.0%}".rstrip("%"), "high": f"{high:.0%}"}
    return tr("{share} of {total} ({low} to {high})").format(
        share=f"{share.estimate.value:.0%}", total=share.total, **bounds
    )


def promise_row(found: LoggedPromise, today: date) -> TwoLineRow:
    """What is owed, by whom, and until when or what became of it."""
    promise = found.promise
    names = ", ".join(name for _, name in found.people)
    by = tr("I owe {names}") if promise.by is Side.ME else tr("{names} owes me")
    if promise.done_on is not None:
        stands = tr("kept {day}").format(day=day_words(promise.done_on, today))
    elif promise.let_go_on is not None:
        stands = tr("let go {day}").format(day=day_words(promise.let_go_on, today))
    else:
        stands = due_words((today - promise.due_on).days) if promise.due_on else tr("no day")
    detail = " · ".join((stands, by.format(names=names), tr("made {day}").format(day=day_words(found.on, today))))
    person_id = found.people[0][0] if found.people else 0
    return TwoLineRow(promise.promise_id, promise.what, detail, person_id)


def introduction_row(found: Introduction, today: date) -> TwoLineRow:
    """The two people, how far it has come with each, and why."""
    title = f"{found.one.name} ↔ {found.other.name}"
    if found.landed_on is not None:
        stands = tr("landed {day}").format(day=day_words(found.landed_on, today))
    elif found.made_on is not None:
        stands = tr("made {day}").format(day=day_words(found.made_on, today))
    else:
        stands = " · ".join(_side_words(side, today) for side in found.sides)
    ready = tr("ready to be made") if found.stage is Stage.AGREED else ""
    detail = " · ".join(part for part in (ready, stands, found.why) if part)
    return TwoLineRow(found.introduction_id, title, detail, found.one.person_id)


def _side_words(side: Party, today: date) -> str:
    if side.has_agreed is not None:
        return (tr("{name}: yes") if side.has_agreed else tr("{name}: rather not")).format(name=side.name)
    if side.asked_on is not None:
        return tr("{name}: asked {day}").format(name=side.name, day=day_words(side.asked_on, today))
    return tr("{name}: not asked").format(name=side.name)
