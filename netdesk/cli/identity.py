"""The identity command: themes, surfaces, wanted against heard; taken out, brought in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from netdesk.cli import identity_records, printing
from netdesk.cli.assignments import Assignment
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words
from netdesk.core.themes import wanted_marks
from netdesk.services import consistency, identity_files, me, surfaces
from netdesk.services import identity as identities

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.consistency import Finding
    from netdesk.core.identity import Identity
    from netdesk.core.own_facts import OwnFacts

_WIDEST = 90


@click.command(cls=Verb, short_help="What I want to be remembered for, against what is said.")
@click.argument("words", metavar="[FIELD=VALUE…]", nargs=-1)
@click.option("--export", "output", metavar="FILE", type=click.Path(path_type=Path), help="As Markdown; - prints it.")
@click.option("--surface", "name", metavar="NAME", help="With --export: this surface alone.")
@click.option(
    "--bring",
    "files",
    metavar="FILE",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Bring in LinkedIn's export (.zip, or tables out of it) or a Markdown file; may stand several times.",
)
@click.option("--dry-run", is_flag=True, help="With --bring: say what would come in, and change nothing.")
@click.pass_obj
def identity(
    session: Session,
    words: tuple[str, ...],
    output: Path | None,
    name: str | None,
    files: tuple[Path, ...],
    dry_run: bool,
) -> None:
    """Themes with what shows them and who says so, the surfaces, what is to be mended, what is heard and not wanted.

    \b
    FIELD=VALUE  name=  city= (mine: what the surfaces are checked against; my positions are
                 those of “netdesk organization NAME employer=…”)

    Themes are changed by “netdesk theme”, what a place says by “netdesk surface”, and what somebody said of you is
    written down by “netdesk mention”. What is exported leaves out the notes to yourself.
    """
    if files:
        _bring(session, files, dry_run)
        return
    if words:
        session.change(me.set_facts, _facts(me.facts(session.reader), words))
    if output is None:
        found = identities.read(session.reader)
        findings = consistency.found(session.reader, session.today, found.surfaces)
        data = identity_records.identity(found, findings, me.facts(session.reader))
        printing.answer(session.as_json, data, _overview(found, findings, session.today))
        return
    surface_id = surfaces.find_one(session.reader, name).surface_id if name else None
    if str(output) == "-":
        click.echo(identity_files.markdown(session.reader, session.today, surface_id), nl=False)
        return
    identity_files.write_markdown(session.reader, session.today, output, surface_id)
    printing.answer(session.as_json, {"file": str(output)}, f"Wrote {output}.")


def _bring(session: Session, files: Sequence[Path], dry_run: bool) -> None:
    plan = session.desk.run(identity_files.make_plan, files).result()
    if not dry_run and not plan.is_empty:
        session.change(identity_files.apply, plan)
    done = not dry_run and not plan.is_empty
    lines = [(f"{each.found.surface} · {each.found.name}", each.found.said) for each in plan.texts]
    lines += [("position", ", ".join(filter(None, (each.title, each.organization)))) for each in plan.new_positions]
    lines += [("mention", f"{each.said_by}: {each.label}") for each in plan.mentions]
    lines += [(each.kind, each.title) for each in plan.appearances]
    lines += [(f"{each.file} {each.where}", each.reason) for each in plan.unreadable]
    head = "Brought in:" if done else "Nothing new." if plan.is_empty else "Would bring in:"
    text = "\n".join(filter(None, (head, printing.table([(one, _cut(two)) for one, two in lines]))))
    printing.answer(session.as_json, identity_records.plan(plan, done), text)


def _cut(text: str) -> str:
    shown = " ".join(text.split())
    return shown if len(shown) <= _WIDEST else f"{shown[: _WIDEST - 1]}…"


def _facts(facts: OwnFacts, words: Sequence[str]) -> OwnFacts:
    for word in words:
        made = Assignment.parse(word)
        if made is None or made.field not in ("name", "city") or made.operator:
            raise click.UsageError(f"“{word}” is neither name= nor city=.")
        facts = made.onto(facts)
    return facts


def _overview(found: Identity, findings: Sequence[Finding], today: date) -> str:
    if not found.rows and not found.surfaces and not found.mentions:
        return (
            "Nothing here yet. Say what you want to be remembered for:\n"
            '  netdesk theme --add "Makes grid storage boring" wanted=3\n'
            "and where you present yourself:\n"
            "  netdesk surface --add linkedin"
        )
    blocks = [
        printing.table(
            [
                (
                    str(row.theme.rank),
                    row.theme.text,
                    wanted_marks(row.theme.wanted),
                    str(len(row.surfaces)),
                    ", ".join(_counted(number, kind) for kind, number in row.evidence.items()) or "none",
                    f"{len(row.heard)}×",
                    ", ".join(row.gaps),
                )
                for row in found.rows
            ],
            ("", "Remembered for", "Wanted", "Surfaces", "Evidence", "Heard", ""),
        )
        if found.rows
        else "",
        printing.table(
            [(f"“{row.label}”", f"{len(row.mentions)}×") for row in found.unwanted], ("Heard, not wanted", "")
        )
        if found.unwanted
        else "",
        _surface_lines(found, today),
        printing.table([_finding_line(each) for each in findings], ("To mend", "", "", "")) if findings else "",
    ]
    return "\n\n".join(filter(None, blocks))


def _counted(number: int, kind: str) -> str:
    ending = "" if number == 1 else "es" if kind.endswith("s") else "s"
    return f"{number} {kind}{ending}"


def _finding_line(finding: Finding) -> tuple[str, ...]:
    where = f"{finding.surface} · {finding.text}" if finding.text else finding.surface
    return where, finding.kind.value, finding.says, finding.instead


def _surface_lines(found: Identity, today: date) -> str:
    if not found.surfaces:
        return ""
    lines = []
    for each in found.surfaces:
        written = [text for text in each.texts if text.working]
        ahead = sum(text.is_ahead for text in written)
        last = day_words(each.reviewed_on, today) if each.reviewed_on else "never"
        due = day_words(each.review_on, today) if each.review_on else ""
        lines.append((each.name, f"{len(written)} of {len(each.texts)}", f"{ahead}" if ahead else "", last, due))
    return printing.table(lines, ("Surface", "Written", "Not live yet", "Looked over", "Next"))
