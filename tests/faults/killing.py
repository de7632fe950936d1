"""Work on a desk that is killed (SIGKILL) at a random moment, and what must be true of the desk afterwards."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from netdesk.clock import SystemClock
from netdesk.core.people import PersonDraft
from netdesk.errors import KnownError
from netdesk.services import archives, backups, people, sample
from netdesk.services.check import findings
from netdesk.services.desk import DATABASE_NAME, Desk
from netdesk.store import archives as stored

if TYPE_CHECKING:
    from random import Random

TASKS = ("backup", "restore", "restore an archive", "archive", "restore over a damaged one")
_MOST_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Place:
    """A desk, two backups of different states of it, an archive of the second, and the digests of both states."""

    folder: Path
    files: tuple[Path, Path]
    archive: Path
    digests: tuple[str, str]


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
    with closing(Desk(folder, SystemClock())) as desk:
        desk.run(sample.fill).result()
        digests = [digest(desk)]
        files = [root / "one.db", root / "other.db"]
        backups.write_to(desk.reader, folder, files[0])
        desk.run(people.add_many, [PersonDraft(given=f"Person {n}") for n in range(crowd)], "A crowd").result()
        digests.append(digest(desk))
        backups.write_to(desk.reader, folder, files[1])
        archives.write(desk.reader, root / "other.zip", desk.clock.now())
    return Place(folder, (files[0], files[1]), root / "other.zip", (digests[0], digests[1]))


def kill_once(place: Place, task: str, random: Random) -> str:
    """Kill the work on ``task`` at some moment and return what is wrong afterwards; empty where all is well."""
    command = [
        sys.executable,
        "-m",
        "tests.faults.killing",
        task,
        *map(str, (place.folder, *place.files, place.archive)),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as worker:
        assert worker.stdout is not None
        worker.stdout.readline()
        try:
            worker.wait(random.uniform(0, _MOST_SECONDS))
        except subprocess.TimeoutExpired:
            worker.kill()
        else:
            return f"{task} ended by itself: {worker.communicate()[1].decode()}"
    return _wrong(place, task)


def _wrong(place: Place, task: str) -> str:
    database = place.folder / DATABASE_NAME
    if task == "restore over a damaged one" and database.stat().st_size == 0:
        with backups.candidate(place.folder, place.files[1]) as ready:
            backups.restore_over_damaged(place.folder, ready, SystemClock().now())
    with closing(Desk(place.folder, SystemClock())) as desk:
        if said := findings(desk.reader):
            return f"{task}: {said}"
        if digest(desk) not in place.digests:
            return f"{task}: the desk is in neither state"
        desk.run(people.add, PersonDraft(given="Still")).result()
        desk.run(backups.restore, place.files[1]).result()
        if digest(desk) != place.digests[1]:
            return f"{task}: the desk cannot be restored"
    try:
        for each in backups.listed(place.folder):
            with backups.candidate(place.folder, backups.path_of(place.folder, each)):
                pass
        with backups.candidate(place.folder, place.archive):
            pass
    except KnownError as error:
        return f"{task}: {error}"
    return ""


def _work(task: str, folder: Path, files: tuple[Path, Path], archive: Path) -> None:
    """Do it again and again, from "ready" on, until killed."""
    clock = SystemClock()
    desk = Desk(folder, clock)
    desk.run(lambda store: store.instant()).result()
    print("ready", flush=True)
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
            case _:
                desk.close()
                for log in folder.glob(f"{DATABASE_NAME}-*"):
                    log.unlink()
                (folder / DATABASE_NAME).write_bytes(b"")
                with backups.candidate(folder, files[number % 2]) as ready:
                    backups.restore_over_damaged(folder, ready, clock.now())


if __name__ == "__main__":
    _, chosen, place, one, other, zipped = sys.argv
    _work(chosen, Path(place), (Path(one), Path(other)), Path(zipped))
