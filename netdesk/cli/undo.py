"""The undo, redo and history commands."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Session, Verb
from netdesk.services import undo

if TYPE_CHECKING:
    from collections.abc import Callable


@click.command("undo", cls=Verb, short_help="Take back the last step, or one of the history.")
@click.argument("step", required=False, type=click.IntRange(max=2**63 - 1))
@click.pass_obj
def undo_(session: Session, step: int | None) -> None:
    """Take back the last step, or the one with this number in the history."""
    _take(session, "undone", undo.undo, step)


@click.command(cls=Verb, short_help="Do again what was undone last.")
@click.pass_obj
def redo(session: Session) -> None:
    """Do again what was undone last."""
    _take(session, "done again", undo.redo)


@click.command(cls=Verb, short_help="What was done, newest first.")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 1_000_000), help="How many steps.")
@click.pass_obj
def history(session: Session, limit: int) -> None:
    """What was done, newest first. The number of a step can be given to undo."""
    rows = undo.history(session.reader, limit)
    lines = [(str(row.step_id), _local(row.made_at), row.label, _state(row.state)) for row in rows]
    printing.answer(session.as_json, [records.step(row) for row in rows], printing.table(lines) or "Nothing yet.")


def _take(session: Session, outcome: str, verb: Callable[..., str], *arguments: int | None) -> None:
    label = session.change(verb, *arguments)
    printing.answer(session.as_json, {"label": label, "outcome": outcome}, f"{outcome.capitalize()}: {label}")


def _local(instant: str) -> str:
    return datetime.fromisoformat(instant).astimezone().strftime("%Y-%m-%d %H:%M")


def _state(state: str) -> str:
    return "" if state == "done" else state
