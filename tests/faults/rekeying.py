"""A desk whose passphrase is set, changed and removed, killed (SIGKILL) at a random moment, and what must be true then.

Somebody is added before each of these; whoever was told as added is there afterwards, and the desk opens as it did
before or as it was to open, with nothing of it in the clear where both are under a passphrase.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from itertools import count, cycle, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from netdesk.clock import SystemClock
from netdesk.core.people import PersonDraft
from netdesk.errors import KnownError
from netdesk.services import backups, encryption, people
from netdesk.services.check import findings
from netdesk.services.desk import Desk
from netdesk.services.encryption import OldBackups

if TYPE_CHECKING:
    from random import Random

    from netdesk.store.key import Key

PASSPHRASES = ("", "correct horse battery", "another staple", "")
WORD = "Zanzibarova"
_MOST_SECONDS = 2.0


def prepare(root: Path, crowd: int) -> Path:
    """The folder of a desk that is not encrypted, with ``crowd`` people on it."""
    folder = root / "rekeyed"
    folder.mkdir()
    with closing(Desk(folder, SystemClock())) as desk:
        crowded = [PersonDraft(given=f"Person {n}", family=WORD) for n in range(crowd)]
        desk.run(people.add_many, crowded, "A crowd").result()
    return folder


def kill_once(folder: Path, random: Random) -> str:
    """Kill the work at some moment and return what is wrong afterwards; empty where all is well."""
    before, said = _passphrase_of(folder), []
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.rekeying", str(folder), before], stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout is not None
        worker.stdout.readline()
        try:
            worker.wait(random.uniform(0, _MOST_SECONDS))
        except subprocess.TimeoutExpired:
            worker.kill()
        else:
            return "it ended by itself"
        said = worker.stdout.read().splitlines()
    return _wrong(folder, before, [line for line in said if line.startswith(("added ", "to "))])


def _wrong(folder: Path, before: str, said: list[str]) -> str:
    stated = [before, *(line.removeprefix("to ") for line in said if line.startswith("to "))]
    added = max((int(line.removeprefix("added ")) for line in said if line.startswith("added ")), default=0)
    try:
        found = _passphrase_of(folder)
    except KnownError as error:
        return f"it opens by none ({error})"
    if found not in stated[-2:]:
        return f"it opens by “{found}”, and not by one of {stated[-2:]}"
    with closing(Desk(folder, SystemClock(), _key(folder, found))) as desk:
        if said_wrong := findings(desk.reader):
            return f"{said_wrong}"
        if desk.reader.one("SELECT count(*) FROM person WHERE name LIKE ?", (f"%{WORD}",))[0] < added:
            return f"fewer than the {added} people there were"
        desk.run(people.add, PersonDraft(given="Still", family=WORD)).result()
    if list(folder.glob("*.anew*")):
        return "something is left of it"
    if all(stated[-2:]) and WORD.encode() in b"".join(path.read_bytes() for path in folder.glob("netdesk.db*")):
        return "something is in the clear"
    for each in backups.listed(folder):
        path = backups.path_of(folder, each)
        if encryption.salt_of(path) and not any(_opens(path, one) for one in PASSPHRASES[1:3]):
            return f"{each.name} opens by none"
        path.unlink()
    return ""


def _opens(path: Path, passphrase: str) -> bool:
    try:
        encryption.unlocked_backup(path, passphrase)
    except KnownError:
        return False
    return True


def _passphrase_of(folder: Path) -> str:
    """The one that the desk opens by, "" where it is not encrypted. Raises KnownError."""
    if not encryption.is_encrypted(folder):
        return ""
    first, second = PASSPHRASES[1:3]
    try:
        encryption.unlocked(folder, first)
    except KnownError:
        encryption.unlocked(folder, second)
        return second
    return first


def _key(folder: Path, passphrase: str) -> Key | None:
    return encryption.unlocked(folder, passphrase) if passphrase else None


def _work(folder: Path, passphrase: str) -> None:
    """Set, change and remove again and again, from "ready" on, until killed."""
    desk = Desk(folder, SystemClock(), _key(folder, passphrase))
    there = desk.reader.one("SELECT count(*) FROM person WHERE name LIKE ?", (f"%{WORD}",))[0]
    print("ready", flush=True)
    steps = cycle(pairwise(PASSPHRASES))
    step = next(each for each in steps if each[0] == passphrase)
    for number in count(there + 1):
        desk.run(people.add, PersonDraft(given="One", family=WORD)).result()
        print(f"added {number}", flush=True)
        before, to = desk.key, step[1]
        key = encryption.new_key(to) if to else None
        print(f"to {to}", flush=True)
        encryption.change(desk, key)
        desk.run(encryption.settle, before, OldBackups.SAME).result()
        step = next(steps)


if __name__ == "__main__":
    _work(Path(sys.argv[1]), sys.argv[2])
