"""Work on a desk whose disk fails in the midst of it, and what must be true then and once the disk is sound again."""

from __future__ import annotations

import gc
import shutil
import sys
import threading
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.errors import KnownError
from netdesk.paths import database_file
from netdesk.services import backups, duplicates, imports, interactions, people, undo
from netdesk.services.check import findings
from netdesk.services.desk import Desk
from tests.fakes import FakeClock
from tests.faults.faulty_disk import Fault, faulty_disk
from tests.faults.killing import digest
from tests.faults.labours import cards, make_old

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

__all__ = ["WORKS", "Fault", "Outcome", "break_at", "break_everywhere"]

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
_CROWD = 30
_SENTENCE_ENDS = (".", "?")


@dataclass(slots=True)
class Outcome:
    """At how many places the disk was made to fail, how often that was said, and what was wrong."""

    tried: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)


def _import(desk: Desk) -> Callable[[], object]:
    plan = desk.run(imports.make_plan, [cards(desk.folder, 1, 20)]).result()
    return lambda: desk.run(imports.apply, plan).result()


def _merge(desk: Desk) -> Callable[[], object]:
    (one,), (other,) = desk.reader.rows("SELECT id FROM person ORDER BY id LIMIT 2")
    return lambda: desk.run(duplicates.merge, one, other).result()


def _undo(desk: Desk) -> Callable[[], object]:
    return lambda: desk.run(undo.undo).result()


def _backup(desk: Desk) -> Callable[[], object]:
    return lambda: desk.run(backups.make).result()


def _restore(desk: Desk) -> Callable[[], object]:
    made = backups.path_of(desk.folder, backups.listed(desk.folder)[-1])
    return lambda: desk.run(backups.restore, made).result()


def _edit(desk: Desk) -> Callable[[], object]:
    (person,) = desk.reader.one("SELECT id FROM person ORDER BY id LIMIT 1")
    draft = InteractionDraft(date(2026, 11, 1), (person,), Channel.EMAIL, what="storage")
    return lambda: desk.run(interactions.log, draft).result()


_MIGRATION, _OPENING = "migration", "opening"
_ACTS = {"import": _import, "merge": _merge, "undo": _undo, "backup": _backup, "restore": _restore, "edit": _edit}
WORKS = (*_ACTS, _MIGRATION, _OPENING)


def prepare(root: Path) -> None:
    """In ``root`` a desk with a backup, and a database of an old schema."""
    folder = root / "desk"
    folder.mkdir()
    make_old(root / "old.db", _CROWD)
    with closing(Desk(folder, FakeClock(NOW))) as desk:
        desk.run(people.add, PersonDraft(given="Ana", notes="storage " * 500)).result()
        desk.run(backups.make).result()
        desk.run(people.add_many, [PersonDraft(given=f"Person {n}") for n in range(_CROWD)], "A crowd").result()


def break_everywhere(root: Path, work: str, fault: Fault) -> Outcome:
    """Have the first access of that kind fail in ``work``, then the second, and so on until it needs no more.

    Each fails once for a moment and once for good.
    """
    return break_at(root, work, fault, range(1, 1_000_000))


def break_at(root: Path, work: str, fault: Fault, places: Iterable[int]) -> Outcome:
    """The same at chosen places, as long as there are so many."""
    prepare(root)
    outcome = Outcome()
    for at in places:
        reached = [_break_once(root, work, fault, at, outcome, lasts=lasts) for lasts in (True, False)]
        if not any(reached):
            break
    return outcome


def _break_once(root: Path, work: str, fault: Fault, at: int, outcome: Outcome, *, lasts: bool) -> bool:
    """Whether the work got so far that the disk failed."""
    with _heard() as heard:
        reached = _broken(root, work, fault, at, outcome, lasts=lasts)
        gc.collect()
    if heard:
        outcome.wrong.append(f"{work}, {fault} at {at}: a traceback was printed: {heard}")
    return reached


@contextmanager
def _heard() -> Iterator[list[str]]:
    """What would be printed as a traceback, as nobody catches it."""
    heard: list[str] = []
    before = threading.excepthook, sys.unraisablehook
    threading.excepthook = lambda met: heard.append(repr(met.exc_value))
    sys.unraisablehook = lambda met: heard.append(repr(met.exc_value))
    try:
        yield heard
    finally:
        threading.excepthook, sys.unraisablehook = before


def _broken(root: Path, work: str, fault: Fault, at: int, outcome: Outcome, *, lasts: bool) -> bool:
    folder = root / "broken"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root / "desk", folder)
    if work == _MIGRATION:
        shutil.copy(root / "old.db", database_file(folder))
    said: BaseException | None = None
    before = after = ""
    with faulty_disk() as disk:
        if work in _ACTS:
            with closing(Desk(folder, FakeClock(NOW))) as desk:
                act = _ACTS[work](desk)
                before = digest(desk)
                with disk.failing(fault, at, lasts=lasts):
                    try:
                        act()
                    except BaseException as error:
                        said = error
                reached = disk.has_failed()
                after, wrong = _afterwards(desk)
        else:
            with disk.failing(fault, at, lasts=lasts):
                try:
                    opened = Desk(folder, FakeClock(NOW))
                except BaseException as error:
                    said = error
                else:
                    try:
                        opened.run(lambda store: store.instant()).result()
                    except BaseException as error:
                        said = error
            if said is None:
                opened.close()
            reached = disk.has_failed()
            with closing(Desk(folder, FakeClock(NOW))) as desk:
                _, wrong = _afterwards(desk)
    if said is not None:
        outcome.refused += 1
        if not isinstance(said, KnownError) or not str(said).endswith(_SENTENCE_ENDS):
            wrong = f"it was not said in words: {said!r}"
        elif after != before:
            wrong = f"it was not rolled back, though refused: {said}"
    elif work in _ACTS and work not in ("backup",) and after == before:
        wrong = "nothing was done and nothing said"
    if wrong:
        how = "from then on" if lasts else "once"
        outcome.wrong.append(f"{work}, {fault} at {at} {how}: {wrong}")
    outcome.tried += reached
    return reached


def _afterwards(desk: Desk) -> tuple[str, str]:
    """The state of the desk whose disk is sound again, and what is wrong with it."""
    found = digest(desk)
    if said := findings(desk.reader):
        return found, str(said)
    try:
        desk.run(people.add, PersonDraft(given="Still")).result()
        desk.run(undo.undo).result()
        desk.run(backups.make).result()
        for each in backups.listed(desk.folder):
            with backups.candidate(desk.folder, backups.path_of(desk.folder, each)):
                pass
    except BaseException as error:
        return found, f"the desk is not usable again: {error!r}"
    return found, ""
