"""The import command: the plan of what files would bring in, and its one step."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Failure, Interrupted, Session, Verb
from netdesk.core.belongings import title_of
from netdesk.core.language import counted, grouped
from netdesk.core.tables import LEFT_OUT, OWN, field_of
from netdesk.core.touches import TouchPlan
from netdesk.services import imports

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from typing import TypeVar

    from netdesk.core.belongings import Belonging, Left, NewBelonging
    from netdesk.core.differences import FieldChange
    from netdesk.core.drafts import Sourced
    from netdesk.core.plan import Plan
    from netdesk.core.tables import TableSeen

    T = TypeVar("T")

_SHOWN_NEW = 20
_NOT_SAID = frozenset({OWN, LEFT_OUT})


@click.command("import", cls=Verb, short_help="Bring in address books, LinkedIn, calendars and more.")
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Show the plan and change nothing.")
@click.option("--map", "columns", multiple=True, metavar="COLUMN=FIELD", help="What a table's column is: Mail=email.")
@click.option("--sheet", default="", metavar="NAME", help="The sheet of a workbook; else the one that names people.")
@click.pass_obj
def import_(session: Session, files: tuple[Path, ...], dry_run: bool, columns: tuple[str, ...], sheet: str) -> None:
    """Bring in address books (.vcf, .ldif), a LinkedIn export (its zip, or Connections.csv from it), a table (.csv,
    .xlsx) from Google Contacts, Outlook, Thunderbird or any other, an export of Monica (.json, .sql), the file of the
    friends program (.md), calendars (.ics), mail (.mbox, .eml), or a zip such as Google Takeout, or a folder, of them.

    Prints the plan: who is new, what changes field by field, who stays the same, what comes with them, what is left
    behind, and what cannot be read and why; then applies it as one step. The same file again changes nothing.
    """
    work = LongWork(session)
    reading = session.desk.run(
        imports.make_plan, files, work.progress("Reading"), work.is_cancelled, columns, {"": sheet}
    )
    plan = work.wait(reading)
    has_nobody = plan.is_empty and not plan.sames and plan.touches == TouchPlan()
    if has_nobody and len(plan.unreadable) == 1:
        raise Failure(plan.unreadable[0].reason)
    is_applied = not dry_run and not plan.is_empty
    if is_applied:
        work.wait(
            session.desk.run(imports.apply, plan, on_progress=work.progress("Writing"), is_cancelled=work.is_cancelled)
        )
    outcome = "Done, as one step; “netdesk undo” takes it back." if is_applied else "Nothing was changed."
    printing.answer(session.as_json, records.plan(plan, is_applied), f"{_words(plan)}\n\n{outcome}")
    if has_nobody:
        raise Failure("Nobody was found in these files.")


@click.command(cls=Verb, short_help="My own addresses, as calendars and mail know me.")
@click.argument("addresses", nargs=-1)
@click.option("--clear", is_flag=True, help="Forget them.")
@click.pass_obj
def me(session: Session, addresses: tuple[str, ...], clear: bool) -> None:
    """My own e-mail addresses, so that importing calendars and mail never takes me for somebody I met; given ADDRESSES
    take the place of those there are.
    """
    from netdesk.services import me as service

    if addresses or clear:
        session.change(service.set_addresses, addresses)
    found = service.addresses(session.reader)
    printing.answer(session.as_json, {"addresses": found}, "\n".join(found) or "No addresses of yours are known.")


class LongWork:
    """Long work on the writer thread: progress on a terminal, and Ctrl+C that stops it before anything is changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._cancelled = threading.Event()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def progress(self, label: str) -> Callable[[int, int], None] | None:
        """What is called with (done, total), or None where nobody watches."""
        if not sys.stderr.isatty():
            return None
        return lambda done, total: click.echo(f"\r{label} {100 * done // max(1, total)} %\033[K\r", nl=False, err=True)

    def wait(self, future: Future[T]) -> T:
        """The result. Ctrl+C raises Interrupted, unless the writer had finished before it could let go."""
        try:
            return self._session.changed(future)
        except imports.Cancelled:  # Ctrl+C came just as the work before this had finished
            raise Interrupted("Nothing was changed.") from None
        except KeyboardInterrupt:
            self._cancelled.set()
            if isinstance(future.exception(), imports.Cancelled):
                raise Interrupted("Nothing was changed.") from None
            return self._session.changed(future)


def _step(change: FieldChange) -> str:
    return f"+ “{change.gained}”" if change.gained else f"“{change.old}” → “{change.new}”"


def _words(plan: Plan) -> str:
    counts = [
        f"{grouped(len(part))} {word}"
        for part, word in (
            (plan.creates, "new"),
            (plan.updates, "changed"),
            (plan.sames, "the same"),
            (plan.unclear, "unclear"),
            (plan.unreadable, "not readable"),
        )
    ]
    if plan.touches != TouchPlan():
        counts.append(counted(len(plan.touches.new), "{count} interaction", "{count} interactions"))
    photos = [each for each in plan.belongings if each.is_photo]
    others = [each.belonging for each in plan.belongings if not each.is_photo]
    if others or plan.kept:
        one, many = "{count} reminder or other thing", "{count} reminders and other things"
        counts.append(counted(len(others), one, many))
    if photos:
        counts.append(counted(len(photos), "{count} photo", "{count} photos"))
    if plan.departures:
        counts.append(f"{grouped(len(plan.departures))} no longer connected")
    blocks = [", ".join(counts)]
    blocks += map(_table_words, plan.tables)
    if plan.creates:
        lines = [f"  {new.draft.name}{_places(new.sources)}" for new in plan.creates[:_SHOWN_NEW]]
        rest = len(plan.creates) - _SHOWN_NEW
        blocks.append(
            "\n".join(["New:", *lines, *([f"  … and {grouped(rest)} more; --json lists all"] if rest > 0 else [])])
        )
    if plan.updates:
        lines = []
        for update in plan.updates:
            lines.append(f"  {update.stored.name}{_places(update.sources)}")
            lines += [f"    {change.field}: {_step(change)}" for change in update.changes]
        blocks.append("\n".join(["Changed:", *lines]))
    if plan.unclear:
        lines = [f"  {one.draft.name}: {one.reason}{_places(one.sources)}" for one in plan.unclear]
        blocks.append("\n".join(["Perhaps here already, comes in as new:", *lines]))
    if plan.departures:
        blocks.append("\n".join(["No longer connected:", *(f"  {gone.name}" for gone in plan.departures)]))
    if plan.touches != TouchPlan():
        blocks.append(_touch_words(plan.touches))
    if others or plan.kept:
        blocks.append(_belonging_words(others, plan.kept))
    if photos:
        blocks.append(_photo_words(photos))
    if plan.left:
        lines = [f"  {left.kind}: {grouped(left.count)}{_whose(left)}" for left in plan.left]
        blocks.append("\n".join(["Left behind:", *lines]))
    if plan.unreadable:
        lines = [
            f"  {', '.join(part for part in (bad.file, bad.where) if part)}: {bad.reason}" for bad in plan.unreadable
        ]
        blocks.append("\n".join(["Not readable:", *lines]))
    return "\n\n".join(blocks)


def _table_words(table: TableSeen) -> str:
    """What the columns of a table were taken for, those that say nothing counted."""
    held = [at for at in range(len(table.header)) if any(row[at].strip() for row in table.sample if at < len(row))]
    fields = [(table.header[at], field_of(table.columns[at])) for at in held]
    known = [f"{name} = {field}" for name, field in fields if field not in _NOT_SAID]
    own = [name for name, field in fields if field == OWN]
    out = [name for name, field in fields if field == LEFT_OUT]
    lines = [f"  {', '.join(known)}", *([f"  fields of their own: {', '.join(own)}"] if own else [])]
    lines += [f"  left out: {', '.join(out)}"] if out else []
    empty = len(table.header) - len(held)
    if empty:
        rows = counted(len(table.sample), "its row", "its first {count} rows")
        lines.append(f"  {counted(empty, '{count} column has', '{count} columns have')} nothing in {rows}")
    return "\n".join([f"Columns of {table.file}{f', {table.sheet}' if table.sheet else ''}:", *lines])


def _touch_words(touches: TouchPlan) -> str:
    lines = [
        f"  {new.draft.on.isoformat()} {new.draft.channel}: {', '.join(each.name or each.key for each in new.known)}"
        for new in touches.new[:_SHOWN_NEW]
    ]
    rest = len(touches.new) - _SHOWN_NEW
    more = [f"  … and {grouped(rest)} more; --json lists all"] if rest > 0 else []
    left = (
        f"  {grouped(len(touches.same))} logged already, {grouped(len(touches.unknown))} with nobody here, "
        f"{grouped(len(touches.crowds))} with too many people to be a touch"
    )
    return "\n".join(["Interactions:", *lines, *more, left])


def _belonging_words(belongings: Sequence[Belonging], kept: int) -> str:
    lines = [f"  {each.names[0]}: {title_of(each)}" for each in belongings[:_SHOWN_NEW]]
    rest = len(belongings) - _SHOWN_NEW
    more = [f"  … and {grouped(rest)} more; --json lists all"] if rest > 0 else []
    return "\n".join(["Reminders and more:", *lines, *more, f"  {grouped(kept)} here already"])


def _photo_words(photos: Sequence[NewBelonging]) -> str:
    lines = [
        f"  {new.belonging.names[0]}{': in the place of the one from an earlier card' if new.is_other else ''}"
        for new in photos[:_SHOWN_NEW]
    ]
    rest = len(photos) - _SHOWN_NEW
    return "\n".join(["Photos:", *lines, *([f"  … and {grouped(rest)} more; --json lists all"] if rest > 0 else [])])


def _whose(left: Left) -> str:
    return f" ({', '.join(left.names)})" if left.names else ""


def _places(sources: tuple[Sourced, ...]) -> str:
    return f"  ({'; '.join(f'{source.file}, {source.where}' for source in sources)})"
