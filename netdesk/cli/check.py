"""The check command: whether all is well, and mending what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.services import check as checks
from netdesk.services import surroundings
from netdesk.services.check import Remedy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.services.check import Finding

_ADVICE = {
    Remedy.REPAIR: "“netdesk check --repair” makes anew what is derived, and does what is said above, after a backup.",
    Remedy.RESTORE: "What is damaged is whole in a backup: “netdesk backup --list”, then “netdesk restore”.",
    Remedy.EDIT: "Put the rules otherwise with “netdesk rules NAME check=…”, the views with “netdesk views”.",
}


@click.command(cls=Verb, short_help="Whether the database is whole; repairs.")
@click.option("--repair", is_flag=True, help="Make anew what can be: the lists, the due days, the search index.")
@click.pass_obj
def check(session: Session, repair: bool) -> None:
    """Whether the database is whole, its lists and search say what the log says, and days, settings, own rules and
    views can be read.

    With --repair, what is derived is made anew where it is wrong, settings that cannot be read go back to what they are
    at first, and days to when they were written down, after a backup. Exit code 1 where something is, or
    is left, wrong. Also told is what endangers the desk: a folder that is synced or on another machine, a clock that
    cannot be right.
    """
    outcome = session.change(checks.repair) if repair else checks.Repaired([], None, [])
    found = checks.look(session.reader, session.today)
    said = [f"Repaired: {each.sentence}" for each in outcome.done]
    if outcome.kept is not None:
        said.append(f"What was here before is kept: {outcome.kept}")
    said += [each.sentence for each in found] or ["All is well."]
    around = surroundings.dangers(session.reader, session.folder, session.clock.now())
    said += [each.sentence for each in around]
    record = {
        "surroundings": [each.sentence for each in around],
        "findings": _records(found),
        "repaired": _records(outcome.done),
        "kept": str(outcome.kept) if outcome.kept else None,
    }
    printing.answer(session.as_json, record, "\n".join([*said, *_advice(found)]))
    if found:
        raise click.exceptions.Exit(1)


def _advice(found: Sequence[Finding]) -> list[str]:
    remedies = {each.remedy for each in found}
    return [words for remedy, words in _ADVICE.items() if remedy in remedies]


def _records(found: Sequence[Finding]) -> list[dict[str, str]]:
    return [{"finding": each.sentence, "remedy": each.remedy.value} for each in found]
