"""What was given, asked, received and promised, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.exchanges import Direction, Exchange, ExchangeKind, Outcome, Promise, Side
from netdesk.core.language import labelled, tr
from netdesk.models.words import due_words

if TYPE_CHECKING:
    from datetime import date


def kind_words(kind: ExchangeKind) -> str:
    """What was exchanged, in a word; empty for what has none."""
    return {
        ExchangeKind.KNOWLEDGE: tr("knowledge"),
        ExchangeKind.INTRODUCTION: tr("introduction"),
        ExchangeKind.ARTICLE: tr("article"),
        ExchangeKind.TIME: tr("time"),
        ExchangeKind.TOOL: tr("tool"),
        ExchangeKind.JOB_LEAD: tr("job lead"),
        ExchangeKind.RECOMMENDATION: tr("recommendation"),
        ExchangeKind.CONGRATULATION: tr("congratulation"),
    }.get(kind, "")


def outcome_words(outcome: Outcome | None) -> str:
    """What came of an ask, in a word or two."""
    if outcome is None:
        return tr("still open")
    return {Outcome.HELPED: tr("helped"), Outcome.TRIED: tr("tried"), Outcome.NO_ANSWER: tr("no answer")}[outcome]


def exchange_words(exchange: Exchange) -> str:
    """Which way what went: ``I gave: introduction to Sam``."""
    kind = kind_words(exchange.kind)
    said = [part for part in (kind, exchange.what) if part]
    if kind and kind.casefold() in exchange.what.casefold():
        said = [exchange.what]
    way = {
        Direction.GIVE: tr("I gave"),
        Direction.RECEIVED: tr("I received"),
        Direction.ASK: tr("I asked") if exchange.asked_by is Side.ME else tr("They asked"),
    }[exchange.direction]
    words = labelled(way, ", ".join(said)) if said else way
    return f"{words} ({outcome_words(exchange.outcome)})" if exchange.direction is Direction.ASK else words


def promise_words(promise: Promise, today: date) -> str:
    """Who owes what: ``I owe: call back, due in 3 days``; of what is settled what became of it."""
    owes = tr("I owe") if promise.by is Side.ME else tr("They owe")
    became = due_words((today - promise.due_on).days) if promise.due_on else ""
    if not promise.is_open:
        owes = tr("I promised") if promise.by is Side.ME else tr("They promised")
        became = tr("kept") if promise.done_on else tr("let go")
    return labelled(owes, ", ".join(part for part in (promise.what, became) if part))
