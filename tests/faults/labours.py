"""Work done again and again until killed, each piece acknowledged by a printed line, and what of it must be there then.

A labour is a function of the desk that yields after each piece of work what is acknowledged thereby; ``missing`` of the
same name gets the acknowledged lines and says what is lost or torn.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import apsw

from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.paths import database_file
from netdesk.services import duplicates, imports, interactions, people, undo
from netdesk.services.desk import Desk
from netdesk.store import functions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from netdesk.clock import Clock

_GOLDEN = Path(__file__).parents[1] / "data" / "schemas" / "0008.db"
BATCH = 400


class Labour(NamedTuple):
    """Work on a desk, and what is lost or torn of it: empty where nothing is."""

    work: Callable[[Desk], Iterator[str]]
    lost: Callable[[Desk, Sequence[str]], str]


def cards(folder: Path, number: int, size: int = BATCH) -> Path:
    """A file of ``size`` cards, whose people are called after its ``number``."""
    path = folder / f"batch-{number}.vcf"
    path.write_text(
        "".join(
            f"BEGIN:VCARD\nVERSION:4.0\nFN:Card {n} Batch{number}\nN:Batch{number};Card {n};;;\n"
            f"EMAIL:card{n}@batch{number}.example\nEND:VCARD\n"
            for n in range(size)
        ),
        encoding="utf-8",
    )
    return path


def _import(desk: Desk) -> Iterator[str]:
    for number in count():
        plan = desk.run(imports.make_plan, [cards(desk.folder, number)]).result()
        desk.run(imports.apply, plan).result()
        yield str(number)


def _lost_of_import(desk: Desk, done: Sequence[str]) -> str:
    for number in range(len(done) + 2):
        found = _count(desk, "person", f"family = 'Batch{number}'")
        allowed = {BATCH} if number < len(done) else {0, BATCH} if number == len(done) else {0}
        if found not in allowed:
            return f"batch {number} has {found} people, {len(done)} batches were acknowledged"
    return ""


def _merge(desk: Desk) -> Iterator[str]:
    for number in count():
        kept, other = (_person(desk, f"Person {2 * number + n}") for n in (0, 1))
        desk.run(duplicates.merge, kept, other).result()
        yield str(number)


def _lost_of_merge(desk: Desk, done: Sequence[str]) -> str:
    for number in range(len(done) + 2):
        found = _count(desk, "person", f"name = 'Person {2 * number + 1}'")
        allowed = {0} if number < len(done) else {0, 1} if number == len(done) else {1}
        if found not in allowed or not _count(desk, "person", f"name = 'Person {2 * number}'"):
            return f"merge {number} of {len(done)} acknowledged is not there"
    return ""


def _undo(desk: Desk) -> Iterator[str]:
    for number in count():
        drafts = [PersonDraft(given=f"{n}", family=f"Batch{number}") for n in range(BATCH)]
        desk.run(people.add_many, drafts, f"Batch{number}").result()
        yield "done"
        desk.run(undo.undo).result()
        yield "undone"
        desk.run(undo.redo).result()
        yield "done"


def _lost_of_undo(desk: Desk, done: Sequence[str]) -> str:
    for number in range(len(done) // 3 + 2):
        states = [row.state for row in undo.history(desk.reader) if row.label == f"Batch{number}"]
        acknowledged = done[3 * number : 3 * number + 3]
        follows = ("done", "undone", "done")[len(acknowledged)] if len(acknowledged) < 3 else acknowledged[-1]
        allowed = [[acknowledged[-1]] if acknowledged else []]
        if len(done) <= 3 * number + 2 and len(done) >= 3 * number:
            allowed.append([follows])
        if states not in allowed:
            return f"batch {number} is {states}, where {acknowledged} was acknowledged"
        if _count(desk, "person", f"family = 'Batch{number}'") != (BATCH if states == ["done"] else 0):
            return f"batch {number} is torn"
    return ""


def _edit(desk: Desk) -> Iterator[str]:
    person = _person(desk, "Person 0")
    for number in count():
        draft = InteractionDraft(date(2026, 1, 1), (person,), Channel.EMAIL, what=f"piece {number}")
        desk.run(interactions.log, draft).result()
        yield str(number)


def _lost_of_edit(desk: Desk, done: Sequence[str]) -> str:
    found = _count(desk, "interaction", "what LIKE 'piece %'")
    return "" if found in (len(done), len(done) + 1) else f"{found} are there of {len(done)} acknowledged"


LABOURS = {
    "import": Labour(_import, _lost_of_import),
    "merge": Labour(_merge, _lost_of_merge),
    "undo and redo": Labour(_undo, _lost_of_undo),
    "log": Labour(_edit, _lost_of_edit),
}


def make_old(path: Path, crowd: int) -> None:
    """A database of an old schema with ``crowd`` people more than the golden one of that schema."""
    shutil.copy(_GOLDEN, path)
    with closing(apsw.Connection(str(path))) as connection:
        functions.register(connection)
        columns = [row[1] for row in connection.execute("PRAGMA table_info(person)")]
        values = [{"id": "NULL", "uid": "hex(randomblob(16))"}.get(name, name) for name in columns]
        connection.execute(
            f"WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {crowd}) "
            f"INSERT INTO person SELECT {', '.join(values)} FROM person, number WHERE person.id = 1"
        )


def migrate_again(folder: Path, old: Path, clock: Clock) -> None:
    """Put a database of an old schema in the place of what is there, and open the desk."""
    ready = folder / "ready"
    shutil.copy(old, ready)
    for log in folder.glob("netdesk.db-*"):
        log.unlink()
    os.replace(ready, database_file(folder))
    with closing(Desk(folder, clock)) as desk:
        desk.run(lambda store: store.instant()).result()


def _person(desk: Desk, name: str) -> int:
    row = desk.reader.one("SELECT id FROM person WHERE name = ?", (name,))
    assert row is not None, name
    return int(row[0])


def _count(desk: Desk, table: str, where: str) -> int:
    row = desk.reader.one(f"SELECT count(*) FROM {table} WHERE {where}")
    assert row is not None
    return int(row[0])
