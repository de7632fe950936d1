"""Commands that keep what is here safe: backup, archive and restore."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing
from netdesk.cli.session import Failure, Session, Verb, poke
from netdesk.core.backups import Occasion, Preview
from netdesk.core.language import counted, grouped
from netdesk.errors import StoreError
from netdesk.services import backups, encryption

if TYPE_CHECKING:
    from netdesk.cli.records import Record
    from netdesk.store.key import Key

_SHOWN = 12


@click.command(cls=Verb, short_help="Make a backup, or list them.")
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Where to; else beside the data.")
@click.option("--list", "is_list", is_flag=True, help="List the backups there are, the newest first.")
@click.pass_obj
def backup(session: Session, output: Path | None, is_list: bool) -> None:
    """Copy the whole database, checked, to a file that “netdesk restore” brings back.

    Backups are also made by themselves: each day on which something changed, and before an import, a merge, a restore,
    a repair and a new schema. Kept are those of 7 days, 4 weeks and 12 months, and the last before each of these.
    """
    if is_list:
        if output is not None:
            raise click.UsageError("--list makes no backup; leave -o out.")
        _list(session)
        return
    if output is None:
        path = session.desk.run(backups.make, Occasion.ASKED).result()
    else:
        path = output
        backups.write_to(session.reader, session.folder, path)
    size = path.stat().st_size
    printing.answer(session.as_json, {"file": str(path), "bytes": size}, f"Wrote {path} ({_size_words(size)}).")


@click.command(cls=Verb, short_help="Everything, in one zip of open formats.")
@click.option("-o", "--output", metavar="FILE.zip", type=click.Path(path_type=Path), help="Where to.")
@click.option("--schema", "is_schema", is_flag=True, help="Print the JSON Schema of what is in an archive.")
@click.pass_obj
def archive(session: Session, output: Path | None, is_schema: bool) -> None:
    """Write everything that is here to one zip of open formats, which “netdesk restore” makes a desk of again.

    Tables as JSON Lines, people as vCards, photos. Private notes stay sealed; words for paper and the history are left
    out.
    """
    from netdesk.services import archives

    if is_schema:
        click.echo(archives.schema_text(), nl=False)
        return
    if output is None:
        raise click.UsageError("Say where to: netdesk archive -o FILE.zip.")
    path = backups.place_for(session.folder, output)
    counts = archives.write(session.reader, path, session.clock.now())
    size, rows = path.stat().st_size, sum(counts.values())
    record = {"file": str(path), "bytes": size, "rows": counts}
    said = (
        f"Wrote {grouped(rows)} rows, {grouped(counts['person'])} people among them, to {path} ({_size_words(size)})."
    )
    if session.key is not None:
        said += "\nIt is in the clear, other than this desk: whoever has the file can read it."
    printing.answer(session.as_json, record, said)


@click.command(cls=Verb, short_help="Bring a backup back, after showing what differs.")
@click.argument("file")
@click.option("--dry-run", is_flag=True, help="Show what differs and change nothing.")
@click.pass_obj
def restore(session: Session, file: str, dry_run: bool) -> None:
    """Put a backup or an archive in the place of what is here.

    FILE is a file or the name of a backup from “netdesk backup --list”. What is here now is kept as a backup first, so
    that it can be restored in turn. An open window shows what was restored. The desk keeps the passphrase it has; a
    backup made under another one asks for that.
    """
    path = backups.named(session.folder, file)
    file_key: Key | None = None
    try:
        key = session.key
        file_key = _key_of(session, path, key)
        if file_key is not None and not dry_run:
            encryption.adopt(session.desk, file_key)
            key = session.desk.key
        with backups.candidate(session.folder, path, key, file_key) as ready:
            found = backups.compare(session.reader, ready)
            aside = None if dry_run else session.change(backups.put_in_place, ready)
    except StoreError as error:
        _restore_over_damaged(session, path, file_key, error, dry_run)
        return
    record = _record(found) | {"file": str(path), "applied": not dry_run, "kept": str(aside) if aside else None}
    outcome = (
        f"Restored. What was here before is kept: netdesk restore {aside.name}" if aside else "Nothing was changed."
    )
    if aside and file_key is not None and key is None:
        outcome += "\nThe backup was encrypted, and this desk is not: “netdesk encrypt” sets a passphrase."
    printing.answer(session.as_json, record, f"{_words(found)}\n\n{outcome}")


def _key_of(session: Session, backup: Path, key: Key | None = None) -> Key | None:
    """What opens a backup; asked for, where that is not the desk's own ``key``. Raises KnownError."""
    salt = encryption.salt_of(backup)
    if salt is None or (key is not None and key.salt == salt):
        return key if salt else None
    return session.passphrases.opening(
        f"Passphrase of {backup.name}", lambda said: encryption.unlocked_backup(backup, said)
    )


def _restore_over_damaged(session: Session, file: Path, file_key: Key | None, error: StoreError, dry_run: bool) -> None:
    """Put what is here aside as it is, if it cannot be read, unless a window still has it open; the backup keeps its
    passphrase, whose ``file_key`` may be known by now.
    """
    session.close()
    key = file_key or _key_of(session, file, session.__dict__.get("key"))
    if not backups.is_damaged(session.folder, key):
        raise error
    if dry_run:
        raise Failure(f"{error} So it cannot be compared with this backup, which is sound and can be restored.")
    if poke(session.folder):
        raise Failure("A window of netdesk has this damaged database open. Quit it, then restore again.") from error
    with backups.candidate(session.folder, file, key, key) as ready:
        aside = backups.restore_over_damaged(session.folder, ready, session.clock.now())
    kept = str(aside) if aside else None
    record: Record = {"differences": [], "last_there": None, "last_here": None, "applied": True, "kept": kept}
    outcome = f"Restored. The database that could not be read is kept in {aside}." if aside else "Restored."
    printing.answer(session.as_json, record, outcome)


def _list(session: Session) -> None:
    found = backups.listed(session.folder)
    zone = session.clock.now().tzinfo
    data = [
        {"file": each.name, "made_at": each.at.isoformat(), "for": each.occasion, "bytes": each.size} for each in found
    ]
    rows = [
        (
            each.name,
            f"{each.at.astimezone(zone):%Y-%m-%d %H:%M}",
            _OCCASION_WORDS[each.occasion],
            _size_words(each.size),
        )
        for each in found
    ]
    printing.answer(session.as_json, data, printing.table(rows) or "There are no backups yet.")


_OCCASION_WORDS = {
    Occasion.DAILY: "of the day",
    Occasion.ASKED: "asked for",
    Occasion.IMPORT: "before an import",
    Occasion.MERGE: "before a merge",
    Occasion.RESTORE: "before a restore",
    Occasion.MIGRATION: "before a new schema",
    Occasion.PASSPHRASE: "before the passphrase was set, changed or removed",
    Occasion.REPAIR: "before a repair",
    Occasion.LOST: "when the database was lost",
}


def _record(found: Preview) -> Record:
    return {
        "differences": [
            {"what": each.what, "there": each.there, "here": each.here}
            | {"only_there": each.only_there, "only_here": each.only_here}
            for each in found.differences
        ],
        "last_there": _last(found.last_there),
        "last_here": _last(found.last_here),
    }


def _last(said: tuple[str, str] | None) -> Record | None:
    return {"label": said[0], "made_at": said[1]} if said else None


def _words(found: Preview) -> str:
    rows = [
        (each.what, *map(grouped, (each.there, each.here, each.only_there, each.only_here)))
        for each in found.differences[:_SHOWN]
    ]
    table = printing.table(rows, ("", "there", "here", "only there", "only here"))
    rest = len(found.differences) - _SHOWN
    more = (
        f"\n{counted(rest, '… and {count} more kind', '… and {count} more kinds')}; --json lists all"
        if rest > 0
        else ""
    )
    lasts = [
        f"Last step {where}: “{said[0]}”, {datetime.fromisoformat(said[1]).astimezone(UTC):%Y-%m-%d %H:%M} UTC"
        for where, said in (("there", found.last_there), ("here", found.last_here))
        if said
    ]
    same = ["What you stated is the same there and here."] if found.is_same else []
    return "\n".join([table + more, *same, *lasts])


def _size_words(size: int) -> str:
    return f"{size / 1024 / 1024:.1f} MiB"
