"""The introductions and ledger commands: whom I would bring together, and what went to and fro."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words
from netdesk.core.introductions import IntroductionDraft
from netdesk.core.language import grouped
from netdesk.services import introductions, ledger

if TYPE_CHECKING:
    from netdesk.core.introductions import Introduction, Party
    from netdesk.core.ledger import Counts, Share


@click.command("introductions", cls=Verb, short_help="Whom I would bring together: both asked, made, landed.")
@click.option("--between", metavar="A B", nargs=2, help="Think of introducing A and B.")
@click.option("--why", default="", metavar="WHY", help="What they would have of it.")
@click.option("--ask", "asked", metavar="ID NAME", nargs=2, help="This one of the two was asked today.")
@click.option("--yes", "agreed", metavar="ID NAME", nargs=2, help="This one would like it.")
@click.option("--no", "declined", metavar="ID NAME", nargs=2, help="This one would rather not.")
@click.option("--make", metavar="ID", type=int, help="Made today, once both said yes; logs the give.")
@click.option("--landed", metavar="ID", type=int, help="Something came of it.")
@click.option("--drop", metavar="ID", type=int, help="Remove it.")
@click.pass_obj
def introductions_(
    session: Session,
    between: tuple[str, str] | None,
    why: str,
    asked: tuple[str, str] | None,
    agreed: tuple[str, str] | None,
    declined: tuple[str, str] | None,
    make: int | None,
    landed: int | None,
    drop: int | None,
) -> None:
    """Introductions: both are asked before one is made, and nothing is made until both have said yes."""
    if between:
        one, other = (session.person((name,)) for name in between)
        session.change(introductions.think, IntroductionDraft(one, other, why))
    if asked:
        session.change(introductions.ask, *_side(session, asked))
    for said, has_agreed in ((agreed, True), (declined, False)):
        if said:
            session.change(introductions.answer, *_side(session, said), has_agreed)
    for verb, number in ((introductions.make, make), (introductions.land, landed), (introductions.delete, drop)):
        if number is not None:
            session.change(verb, number)
    found = introductions.listed(session.reader)
    lines = [
        (str(each.introduction_id), each.stage.value, _side_words(each.one), _side_words(each.other), each.why)
        for each in found
    ]
    header = ("No.", "", "One", "Other", "Why")
    text = printing.table(lines, header) if lines else "No introductions yet. Think of one with --between A B."
    printing.answer(session.as_json, [_record(each) for each in found], text)


@click.command("ledger", cls=Verb, short_help="What I gave, asked and received, with whom and over time.")
@click.option("--with", "name", metavar="NAME", help="With this person alone.")
@click.pass_obj
def ledger_(session: Session, name: str | None) -> None:
    """What went to and fro in the last 365 days. Counts side by side; nobody owes anybody a number."""
    found = ledger.read(session.reader, session.today, session.person((name,)) if name else 0)
    data = {
        "since": found.since.isoformat(),
        "total": _counts(found.total),
        "people": [
            {"id": each.person_id, "name": each.name, **_counts(each.counts), "last_on": each.last_on.isoformat()}
            for each in found.accounts
        ],
        "quarters": [{"quarter": name, **_counts(counts)} for name, counts in found.quarters],
        "purpose_free": _share(found.purpose_free),
        "cold_asks": _share(found.cold),
    }
    header = ("", "gave", "asked", "they asked", "received", "")
    rows = [("Since " + day_words(found.since, session.today), *_cells(found.total), "")]
    rows += [
        (each.name, *_cells(each.counts), f"last {day_words(each.last_on, session.today)}") for each in found.accounts
    ]
    quarters = [(name, *_cells(counts), "") for name, counts in found.quarters]
    words = [
        printing.table([*rows, *quarters], header),
        f"Gives without a purpose: {_share_words(found.purpose_free)}",
        f"Asks that came cold: {_share_words(found.cold)}",
    ]
    printing.answer(session.as_json, data, "\n".join(words))


def _side(session: Session, said: tuple[str, str]) -> tuple[int, int]:
    if not said[0].isdecimal():
        raise click.UsageError(f"“{said[0]}” is no number; netdesk introductions shows them.")
    return int(said[0]), session.person((said[1],))


def _side_words(side: Party) -> str:
    if side.has_agreed is not None:
        return f"{side.name} ({'yes' if side.has_agreed else 'no'})"
    return f"{side.name} ({'asked' if side.asked_on else 'not asked'})"


def _record(found: Introduction) -> dict[str, Any]:
    return {
        "id": found.introduction_id,
        "stage": found.stage.value,
        "between": [
            {
                "person_id": side.person_id,
                "name": side.name,
                "asked_on": printing.iso(side.asked_on),
                "agreed": side.has_agreed,
            }
            for side in found.sides
        ],
        "why": found.why,
        "thought_on": found.thought_on.isoformat(),
        "made_on": printing.iso(found.made_on),
        "landed_on": printing.iso(found.landed_on),
    }


def _counts(counts: Counts) -> dict[str, int]:
    return {"gave": counts.gives, "asked": counts.asks, "they_asked": counts.asked, "received": counts.received}


def _cells(counts: Counts) -> tuple[str, ...]:
    return tuple(str(each) for each in (counts.gives, counts.asks, counts.asked, counts.received))


def _share(share: Share) -> dict[str, Any]:
    found = share.estimate
    bounds = (found.value, found.low, found.high) if found else (None, None, None)
    return {"part": share.part, "n": share.total, **dict(zip(("share", "low", "high"), bounds, strict=True))}


def _share_words(share: Share) -> str:
    if share.estimate is None:
        return f"{grouped(share.part)} of {grouped(share.total)}, too few for a share"
    low, high = share.estimate.low or 0.0, share.estimate.high or 0.0
    return f"{share.estimate.value:.0%} of {grouped(share.total)} ({low:.0%} to {high:.0%})"
