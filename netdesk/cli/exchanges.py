"""The commands about exchanges: give, received, ask, and exchanges with what came of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Failure, Session, Verb
from netdesk.core.day_words import day_words
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind, Outcome, Side, exchange_title
from netdesk.services import exchanges, people, readiness

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netdesk.core.exchanges import LoggedExchange
    from netdesk.core.readiness import Readiness

_KINDS = [kind.value for kind in ExchangeKind]


def _noting(verb: Callable[..., None]) -> Callable[..., None]:
    """The arguments and options of what notes an exchange."""
    for add in (
        click.argument("what", nargs=-1),
        click.argument("name"),
        click.option("--kind", type=click.Choice(_KINDS), default=ExchangeKind.OTHER.value, help="What it was."),
        click.option("--on", "on", metavar="DATE", default="today", help="When: yesterday, 3 Nov; else today."),
        click.option("--with", "others", multiple=True, metavar="NAME", help="With whom else; may be repeated."),
        click.option("--about", multiple=True, metavar="NAME", help="Whom it is about, such as who was introduced."),
        click.pass_obj,
    ):
        verb = add(verb)
    return verb


@click.command(cls=Verb, short_help="Note what I gave somebody.")
@_noting
def give(session: Session, name: str, what: tuple[str, ...], **options: str) -> None:
    """Note what I gave NAME, apart from any meeting: give "Ana Horvat" an article on storage --kind article."""
    _note(session, Direction.GIVE, None, name, what, **options)


@click.command(cls=Verb, short_help="Note what somebody gave me.")
@_noting
def received(session: Session, name: str, what: tuple[str, ...], **options: str) -> None:
    """Note what NAME gave me, apart from any meeting: received "Ana Horvat" a job lead --kind "job lead"."""
    _note(session, Direction.RECEIVED, None, name, what, **options)


@click.command(cls=Verb, short_help="Note what I asked somebody, or they me.")
@click.option("--by", type=click.Choice([side.value for side in Side]), default=Side.ME.value, help="Who asked.")
@_noting
def ask(session: Session, name: str, what: tuple[str, ...], by: str, **options: str) -> None:
    """Note what I asked NAME for, a favour or advice, apart from any meeting; and see how it stands between us."""
    _note(session, Direction.ASK, Side(by), name, what, **options)


@click.command("exchanges", cls=Verb, short_help="What was given, asked and received.")
@click.argument("number", required=False, type=int)
@click.option("--with", "name", metavar="NAME", help="Only those with this person.")
@click.option("--direction", type=click.Choice([each.value for each in Direction]), help="Only what went this way.")
@click.option("--open", "is_open", is_flag=True, help="Only asks of which nothing has come yet.")
@click.option("--outcome", type=click.Choice([*(each.value for each in Outcome), "open"]), help="What came of an ask.")
@click.option("--delete", "is_deleted", is_flag=True, help="Delete it.")
@click.option("--limit", default=30, show_default=True, type=click.IntRange(1, 1_000_000), help="How many.")
@click.pass_obj
def exchanges_(
    session: Session,
    number: int | None,
    name: str | None,
    direction: str | None,
    is_open: bool,
    outcome: str | None,
    is_deleted: bool,
    limit: int,
) -> None:
    """What was given, asked and received, newest first; or, with its NUMBER, what came of an ask."""
    if number is not None:
        if is_deleted:
            found = exchanges.get(session.reader, number)
            session.change(exchanges.delete, number)
            printing.answer(session.as_json, records.exchange(found), f"Deleted: {_words(found, session.today)}")
            return
        if outcome is not None:
            session.change(exchanges.set_outcome, number, None if outcome == "open" else Outcome(outcome))
        found = exchanges.get(session.reader, number)
        printing.answer(session.as_json, records.exchange(found), _words(found, session.today))
        return
    if outcome is not None or is_deleted:
        raise Failure("Say of which exchange, by its number: netdesk exchanges NUMBER --outcome helped.")
    listed = exchanges.newest(
        session.reader,
        limit,
        direction=Direction(direction) if direction else None,
        person_id=session.person((name,)) if name else 0,
        is_open=is_open,
    )
    lines = [(str(each.exchange.exchange_id), _words(each, session.today)) for each in listed]
    text = printing.table(lines) or "Nothing was given, asked or received."
    printing.answer(session.as_json, [records.exchange(each) for each in listed], text)


def readiness_words(name: str, ready: Readiness) -> str:
    """How it stands with somebody before something is asked of them, in a line."""
    touched = day_words(ready.touched_on, ready.today) if ready.touched_on else "never"
    said = f"{name}: last in touch without asking: {touched}; given in a year: {ready.gives}"
    said += f"; asks still open: {ready.open_asks}"
    return f"{said}; a cold ask" if ready.is_cold else said


def _note(
    session: Session,
    direction: Direction,
    by: Side | None,
    name: str,
    what: tuple[str, ...],
    *,
    kind: str,
    on: str,
    others: tuple[str, ...] | str,
    about: tuple[str, ...] | str,
) -> None:
    ids = tuple(session.person((each,)) for each in (name, *others))
    concerned = tuple(session.person((each,)) for each in about)
    day = session.day(on)
    draft = ExchangeDraft(day, ids, Exchange(direction, ExchangeKind(kind), " ".join(what), by, about=concerned))
    before = _readiness(session, ids, day) if by is Side.ME else []
    number = session.change(exchanges.add, draft)
    found = exchanges.get(session.reader, number)
    data = records.exchange(found)
    if by is Side.ME:
        data["readiness"] = [records.readiness(person_id, each) for person_id, _, each in before]
    lines = [f"{number}  {_words(found, session.today)}"]
    lines += [f"   {readiness_words(shown, each)}" for _, shown, each in before]
    printing.answer(session.as_json, data, "\n".join(lines))


def _readiness(session: Session, ids: tuple[int, ...], day: date) -> list[tuple[int, str, Readiness]]:
    names = people.names(session.reader, ids)
    return [(id_, names[id_], readiness.of_person(session.reader, id_, day)) for id_ in dict.fromkeys(ids)]


def _words(found: LoggedExchange, today_is: date) -> str:
    each = found.exchange
    said = exchange_title(each, ", ".join(name for _, name in found.people))
    kind = f" ({each.kind.value})" if each.kind is not ExchangeKind.OTHER and each.what else ""
    about = ", ".join(name for _, name in found.about if name not in each.what)
    parts = [day_words(found.on, today_is), f"{said}{kind}", about and f"about {about}"]
    if each.direction is Direction.ASK:
        parts.append(each.outcome.value if each.outcome else "open")
    return " · ".join(part for part in parts if part)
