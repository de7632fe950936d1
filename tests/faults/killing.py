"""Work on a desk that is killed (SIGKILL) at a random moment, and what must be true of the desk afterwards."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netdesk.clock import SystemClock
from netdesk.core.people import PersonDraft
from netdesk.errors import KnownError
from netdesk.paths import database_file
from netdesk.services import archives, backups, people, sample, undo
from netdesk.services.check import findings
from netdesk.services.desk import Desk
from netdesk.store import archives as stored
from tests.faults.labours import LABOURS, make_old, migrate_again

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

_MIGRATION = "migration"
_OVER_DAMAGED = "restore over a damaged one"
_WINDOW = "import in the window"
TASKS = ("backup", "restore", "restore an archive", "archive", _OVER_DAMAGED, _MIGRATION, *LABOURS, _WINDOW)
_MOST_SECONDS = 0.5
_WINDOW_PROGRAM = (sys.executable, "-m", "tests.faults.working_window")


class Killed(NamedTuple):
    """What is wrong after a kill, empty where all is well, and how many pieces of work were acknowledged before it."""

    wrong: str
    acknowledged: int


@dataclass(frozen=True, slots=True)
class Place:
    """A desk, two backups of different states of it, an archive of the second, the digests of both states, and a
    database of an old schema.
    """

    folder: Path
    files: tuple[Path, Path]
    archive: Path
    digests: tuple[str, str]
    old: Path
    crowd: int


def digest(desk: Desk) -> str:
    """What tells the whole of what is stated from any other."""
    found = hashlib.sha256()
    for table in (*stored.TABLES, stored.VAULT):
        for row in stored.rows(desk.reader, table):
            found.update(repr((table, row)).encode())
    return found.hexdigest()


def prepare(root: Path, crowd: int) -> Place:
    """A desk with the sample network, and with ``crowd`` people more."""
    folder = root / "desk"
    folder.mkdir()
    make_old(root / "old.db", crowd)
    with closing(Desk(folder, SystemClock())) as desk:
        desk.run(sample.fill).result()
        digests = [digest(desk)]
        files = [root / "one.db", root / "other.db"]
        backups.write_to(desk.reader, folder, files[0])
        desk.run(people.add_many, [PersonDraft(given=f"Person {n}") for n in range(crowd)], "A crowd").result()
        digests.append(digest(desk))
        backups.write_to(desk.reader, folder, files[1])
        archives.write(desk.reader, root / "other.zip", desk.clock.now())
    return Place(folder, (files[0], files[1]), root / "other.zip", (digests[0], digests[1]), root / "old.db", crowd)


def kill_once(place: Place, task: str, random: Random) -> Killed:
    """Kill the work on ``task`` at some moment."""
    command = [
        sys.executable,
        "-m",
        "tests.faults.killing",
        task,
        *map(str, (place.folder, *place.files, place.archive, place.old)),
    ]
    if task == _WINDOW:
        command = [*_WINDOW_PROGRAM, str(place.folder), "work"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment()) as worker:
        assert worker.stdout is not None
        worker.stdout.readline()
        try:
            worker.wait(random.uniform(0, _MOST_SECONDS))
        except subprocess.TimeoutExpired:
            worker.kill()
        else:
            return Killed(f"{task} ended by itself: {worker.communicate()[1].decode()}", 0)
        acknowledged = [line for line in worker.stdout.read().decode().split("\n")[:-1] if line]
    wrong = _wrong(place, task, acknowledged)
    return Killed(f"{task}, {len(acknowledged)} acknowledged: {wrong}" if wrong else "", len(acknowledged))


def _wrong(place: Place, task: str, acknowledged: Sequence[str]) -> str:
    if task == _WINDOW:
        opened = subprocess.run(
            [*_WINDOW_PROGRAM, str(place.folder)], capture_output=True, text=True, timeout=120, env=_environment()
        )
        if (opened.returncode, opened.stdout, opened.stderr) != (0, "open\n", ""):
            return f"the window does not open again: {opened}"
    database = database_file(place.folder)
    if task == _OVER_DAMAGED and database.stat().st_size == 0:
        with backups.candidate(place.folder, place.files[1]) as ready:
            backups.restore_over_damaged(place.folder, ready, SystemClock().now())
    with closing(Desk(place.folder, SystemClock())) as desk:
        if said := findings(desk.reader):
            return str(said)
        if said := _lost(place, task, desk, acknowledged):
            return said
        desk.run(people.add, PersonDraft(given="Still")).result()
        desk.run(undo.undo).result()
        desk.run(backups.restore, place.files[1]).result()
        if digest(desk) != place.digests[1]:
            return "the desk cannot be restored"
    try:
        for each in backups.listed(place.folder):
            with backups.candidate(place.folder, backups.path_of(place.folder, each)):
                pass
        with backups.candidate(place.folder, place.archive):
            pass
    except KnownError as error:
        return str(error)
    return ""


def _environment() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


def _lost(place: Place, task: str, desk: Desk, acknowledged: Sequence[str]) -> str:
    if labour := LABOURS.get("import" if task == _WINDOW else task):
        return labour.lost(desk, acknowledged)
    if task == _MIGRATION:
        found = desk.reader.one("SELECT count(*) FROM person WHERE name = 'Ana Horvat'")
        return "" if found == (place.crowd + 1,) else f"{found} people are there"
    return "" if digest(desk) in place.digests else "the desk is in neither state"


def _work(task: str, folder: Path, files: tuple[Path, Path], archive: Path, old: Path) -> None:
    """Do it again and again, from "ready" on, until killed; what is done is printed once it is."""
    clock = SystemClock()
    desk = Desk(folder, clock)
    desk.run(lambda store: store.instant()).result()
    if task in (_MIGRATION, _OVER_DAMAGED):
        desk.close()
    if task == _MIGRATION:
        migrate_again(folder, old, clock)
    print("ready", flush=True)
    if task in LABOURS:
        for done in LABOURS[task].work(desk):
            print(done, flush=True)
    for number in count():
        match task:
            case "backup":
                desk.run(backups.make).result()
            case "restore":
                desk.run(backups.restore, files[number % 2]).result()
            case "restore an archive":
                desk.run(backups.restore, files[0] if number % 2 else archive).result()
            case "archive":
                desk.look(archives.write, archive, clock.now()).result()
            case "migration":
                migrate_again(folder, old, clock)
            case _:
                for log in folder.glob("netdesk.db-*"):
                    log.unlink()
                database_file(folder).write_bytes(b"")
                with backups.candidate(folder, files[number % 2]) as ready:
                    backups.restore_over_damaged(folder, ready, clock.now())


if __name__ == "__main__":
    _, chosen, place, one, other, zipped, before = sys.argv
    _work(chosen, Path(place), (Path(one), Path(other)), Path(zipped), Path(before))
