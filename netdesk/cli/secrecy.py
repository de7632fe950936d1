"""The commands of what is not for everybody: the passphrase, private notes, and the agenda of the next meeting."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing
from netdesk.cli.passphrases import has_terminal
from netdesk.cli.session import Session, Verb
from netdesk.core.secrecy import Secrecy
from netdesk.errors import InputError, LockedError
from netdesk.services import agendas, guarded_notes, vault
from netdesk.services.sheets import write_pdf

if TYPE_CHECKING:
    from netdesk.core.secrecy import AgendaPoint, GuardedNote
    from netdesk.store.vault import VaultKey

_VARIABLE = "NETDESK_PASSPHRASE"
_SEALED = "(sealed; --open shows it)"
_UNSPOKEN = "(talk in person)"
_ERASED = "(printed and erased)"
_secrecy = click.Choice([each.value for each in Secrecy])


@click.command(cls=Verb, short_help="Set or change the passphrase of private notes.")
@click.pass_obj
def passphrase(session: Session) -> None:
    """Set the passphrase that private notes are sealed with, or change it.

    It is asked for, and nobody can read what was sealed without it: there is no way around. NETDESK_PASSPHRASE stands
    in for the present one, for scripts.
    """
    if vault.is_set(session.reader):
        old = _asked("Present passphrase")
        session.change(vault.change, old, _typed("New passphrase", is_new=True))
        said = "The passphrase is changed."
    else:
        session.change(vault.create, os.environ.get(_VARIABLE) or _typed("Passphrase", is_new=True))
        said = "The passphrase is set. Nobody can read what is sealed without it, nor set it anew: keep it well."
    printing.answer(session.as_json, {"passphrase": "set"}, said)


@click.command(cls=Verb, short_help="Notes about somebody that only the passphrase opens.")
@click.argument("name", nargs=-1, required=True)
@click.option("--add", "text", metavar="TEXT", help="Seal a new note.")
@click.option("--unspoken", is_flag=True, help="Keep only that there is something to talk about in person.")
@click.option("--delete", "note_id", type=int, metavar="NUMBER", help="Delete a note.")
@click.option("--open", "is_opened", is_flag=True, help="Ask for the passphrase and show what the notes say.")
@click.pass_obj
def private(
    session: Session, name: tuple[str, ...], text: str | None, unspoken: bool, note_id: int | None, is_opened: bool
) -> None:
    """Private notes about a person. They are in no list, search, print or export."""
    person_id = session.person(name)
    if text is not None and unspoken:
        raise click.UsageError("What is unspoken is not written down: leave out --add or --unspoken.")
    known = [note.note_id for note in guarded_notes.of_person(session.reader, person_id)]
    if note_id is not None and note_id not in known:
        raise InputError(f"There is no note {note_id} about this person.", "note")
    if text is not None:
        session.change(guarded_notes.add, person_id, text, Secrecy.PRIVATE)
    if unspoken:
        session.change(guarded_notes.add, person_id, "", Secrecy.UNSPOKEN)
    if note_id is not None:
        session.change(guarded_notes.delete, note_id)
    found = guarded_notes.of_person(session.reader, person_id)
    held = vault.Vault(session.clock)
    if is_opened and any(note.sealed for note in found):
        held.unlock(_key(session))
    rows = [_note_record(note, held) for note in found]
    lines = [(str(row["id"]), row["written_on"], row["text"] or _note_words(row)) for row in rows]
    printing.answer(session.as_json, rows, printing.table(lines) or "No private note.")


@click.command(cls=Verb, short_help="What to talk about with somebody when you meet.")
@click.argument("name", nargs=-1, required=True)
@click.option("--add", "text", metavar="TEXT", help="Put a point on the agenda.")
@click.option(
    "--secrecy", type=_secrecy, default="normal", show_default=True,
    help="Of the new point: private is sealed, paper is printed once and then erased, unspoken is not written down.",
)  # fmt: skip
@click.option("--talked", type=int, multiple=True, metavar="NUMBER", help="This point was talked about.")
@click.option("--delete", "deleted", type=int, metavar="NUMBER", help="Delete a point.")
@click.option("--open", "is_opened", is_flag=True, help="Ask for the passphrase and show sealed points too.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Make the PDF.")
@click.pass_obj
def agenda(
    session: Session, name: tuple[str, ...], text: str | None, secrecy: str, talked: tuple[int, ...],
    deleted: int | None, is_opened: bool, output: Path | None,
) -> None:  # fmt: skip
    """The agenda of the next meeting with a person; with -o as a sheet to print.

    The points for paper are in that file and, from then on, nowhere else.
    """
    person_id = session.person(name)
    known = [point.point_id for point in agendas.of_person(session.reader, person_id)]
    for number in (*talked, *([] if deleted is None else [deleted])):
        if number not in known:
            raise InputError(f"There is no point {number} on this agenda.", "point")
    if text is not None or secrecy == Secrecy.UNSPOKEN:
        session.change(agendas.add, person_id, text or "", Secrecy(secrecy))
    if talked:
        session.change(agendas.talked, talked)
    if deleted is not None:
        session.change(agendas.delete, deleted)
    points = agendas.of_person(session.reader, person_id)
    is_for_paper = output is not None and any(map(agendas.is_to_erase, points))
    key = _key(session) if is_for_paper or (is_opened and any(each.sealed for each in points)) else None
    rows = [_point_record(session, point, key if is_opened else None) for point in points]
    if output is not None:
        write_pdf(agendas.sheet(session.reader, person_id, key, session.today), output)
        session.change(agendas.printed, points)
    lines = [
        (str(row["id"]), "☑" if row["talked_on"] else "☐", row["text"] or _point_words(row), row["talked_on"] or "")
        for row in rows
    ]
    printing.answer(session.as_json, rows, printing.table(lines) or "Nothing is on the agenda.")


def _key(session: Session) -> VaultKey:
    return vault.opened(session.reader, _asked("Passphrase"))


def _asked(prompt: str) -> str:
    return os.environ.get(_VARIABLE) or _typed(prompt)


def _typed(prompt: str, *, is_new: bool = False) -> str:
    """What is typed unseen, or a line of what is piped in. Raises LockedError where there is neither."""
    is_asked = has_terminal()
    try:
        return str(click.prompt(prompt, hide_input=is_asked, confirmation_prompt=is_new, err=True))
    except click.Abort:
        if is_asked:
            raise
        click.echo(err=True)  # below what was asked
        raise LockedError(
            f"A passphrase is needed, and there is no terminal to type it at: pipe it in, or have {_VARIABLE} hold it."
        ) from None


def _note_record(note: GuardedNote, held: vault.Vault) -> dict[str, Any]:
    return {
        "id": note.note_id,
        "written_on": note.written_on.isoformat(),
        "secrecy": note.secrecy.value,
        "interaction_id": note.interaction_id,
        "text": held.read(note.sealed) if note.sealed is not None and held.is_open else None,
    }


def _note_words(row: dict[str, Any]) -> str:
    return _UNSPOKEN if row["secrecy"] == Secrecy.UNSPOKEN else _SEALED


def _point_record(session: Session, point: AgendaPoint, key: VaultKey | None) -> dict[str, Any]:
    return {
        "id": point.point_id,
        "secrecy": point.secrecy.value,
        "added_on": point.added_on.isoformat(),
        "talked_on": printing.iso(point.talked_on),
        "is_erased": point.is_erased,
        "text": agendas.words(session.reader, point, key),
    }


def _point_words(row: dict[str, Any]) -> str:
    if row["secrecy"] == Secrecy.UNSPOKEN:
        return _UNSPOKEN
    return _ERASED if row["is_erased"] else _SEALED
