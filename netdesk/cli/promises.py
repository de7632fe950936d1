"""Commands about promises: promise, and promises with what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Failure, Session, Verb
from netdesk.core.day_words import day_words, due_words
from netdesk.core.exchanges import Promise, PromiseDraft, Side
from netdesk.services import promises

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.exchanges import LoggedPromise

_VERBS = {"keep": promises.keep, "let-go": promises.let_go, "reopen": promises.reopen, "delete": promises.delete}
_SIDES = click.Choice([side.value for side in Side])


@click.command(cls=Verb, short_help="Note what I promised somebody, or they me.")
@click.argument("name")
@click.argument("what", nargs=-1, required=True)
@click.option("--by", type=_SIDES, default=Side.ME.value, show_default=True, help="Who promised.")
@click.option("--due", metavar="DATE", help="Until when: friday, in 2 weeks, 2026-12-01.")
@click.option("--on", "on", metavar="DATE", default="today", help="When it was promised; else today.")
@click.option("--with", "others", multiple=True, metavar="NAME", help="With whom else; may be repeated.")
@click.pass_obj
def promise(
    session: Session,
    name: str,
    what: tuple[str, ...],
    by: str,
    due: str | None,
    on: str,
    others: tuple[str, ...],
) -> None:
    """Note what I promised NAME, apart from any meeting: promise "Ben Adler" the venue list --due friday."""
    ids = tuple(session.person((each,)) for each in (name, *others))
    due_on = session.day(due, ahead=True) if due else None
    draft = PromiseDraft(session.day(on), ids, Promise(Side(by), " ".join(what), due_on))
    found = promises.get(session.reader, session.change(promises.add, draft))
    said = f"{found.promise.promise_id}  {_words(found, session.today)}"
    printing.answer(session.as_json, records.promise(found), said)


@click.command("promises", cls=Verb, short_help="What I owe and what I am owed.")
@click.argument("number", required=False, type=int)
@click.option("--keep", "verb", flag_value="keep", help="It was kept.")
@click.option("--let-go", "verb", flag_value="let-go", help="It will not be kept and need not be.")
@click.option("--reopen", "verb", flag_value="reopen", help="It is open again.")
@click.option("--delete", "verb", flag_value="delete", help="Delete it.")
@click.option("--by", type=_SIDES, help="Only what this side promised.")
@click.option("--with", "name", metavar="NAME", help="Only those with this person.")
@click.option("--all", "show_all", is_flag=True, help="Also those kept and let go.")
@click.pass_obj
def promises_(
    session: Session, number: int | None, verb: str | None, by: str | None, name: str | None, show_all: bool
) -> None:
    """What I owe and what I am owed, what is due first coming first; or, with its NUMBER, what became of one."""
    if number is not None:
        found = promises.get(session.reader, number)
        if verb is not None:
            session.change(_VERBS[verb], number)
            found = found if verb == "delete" else promises.get(session.reader, number)
        said = f"{'Deleted: ' if verb == 'delete' else ''}{_words(found, session.today)}"
        printing.answer(session.as_json, records.promise(found), said)
        return
    if verb is not None:
        raise Failure(f"Say which promise, by its number: netdesk promises NUMBER --{verb}.")
    side, person_id = Side(by) if by else None, session.person((name,)) if name else 0
    listed = promises.opened(session.reader, by=side, person_id=person_id)
    if show_all:
        listed += promises.settled(session.reader, 1_000_000, by=side, person_id=person_id)
    lines = [(str(each.promise.promise_id), _words(each, session.today)) for each in listed]
    text = printing.table(lines) or "Nobody owes anything."
    printing.answer(session.as_json, [records.promise(each) for each in listed], text)


def _words(found: LoggedPromise, today_is: date) -> str:
    each = found.promise
    names = ", ".join(name for _, name in found.people)
    who = f"I owe {names}" if each.by is Side.ME else f"{names} {'owes' if len(found.people) == 1 else 'owe'} me"
    if each.done_on is not None:
        became = f"kept {day_words(each.done_on, today_is)}"
    elif each.let_go_on is not None:
        became = f"let go {day_words(each.let_go_on, today_is)}"
    else:
        became = due_words(each.due_on, today_is) if each.due_on else ""
    return " · ".join(part for part in (f"{who}: {each.what}", became) if part)
