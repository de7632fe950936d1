"""Whatever is done, with whatever: undo gives back what was, redo what became, also after a restart and elsewhere."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import peewee
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from netdesk.errors import KnownError
from netdesk.services import archives, backups, people, sample
from netdesk.store import check, tables
from netdesk.store.store import Store
from tests.any_verb import Maker, all_verbs
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from random import Random

STEPS = 60
VERBS = all_verbs()
REFUSALS = (KnownError, ValueError, apsw.ConstraintError, peewee.IntegrityError)
"""What is said no to in words, and what no form or command can say, such as two askers of one favour."""


def opened(folder: Path) -> Store:
    return Store(folder / "netdesk.db", FixedClock(), lambda change: None)


def dump(store: Store) -> dict[str, object]:
    """Every stated row, and the listing in its order (the sort keys themselves keep gaps)."""
    names = [table._meta.table_name for table in tables.STATED]
    rows = {name: sorted(store.connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}
    return rows | {"listing": [row[1:] for row in store.connection.execute("SELECT * FROM listing ORDER BY sort_key")]}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with something of everything, of twenty people of the sample."""
    folder: Path = tmp_path_factory.mktemp("small")
    store = opened(folder)
    sample.fill(store)
    ids = [row[0] for row in store.connection.execute("SELECT id FROM person ORDER BY id")]
    people.delete(store, ids[20:])
    store.close()
    return folder / "netdesk.db"


def done(store: Store, random: Random) -> list[dict[str, object]]:
    """Do many things; the dumps before, between and after those that changed anything."""
    maker, dumps = Maker(random, store), [dump(store)]
    for _ in range(STEPS):
        verb = random.choice(VERBS)
        try:
            arguments = maker.arguments(verb)
            verb.act(store, **arguments)
        except REFUSALS:
            assert dump(store) == dumps[-1], f"{verb.name} changed something, and was refused"
            continue
        after = dump(store)
        if after != dumps[-1]:
            store.undo()
            assert dump(store) == dumps[-1], f"{verb.name} {arguments}: undone"
            store.redo()
            assert dump(store) == after, f"{verb.name} {arguments}: redone"
            assert list(check.findings(store.as_reader())) == [], f"{verb.name} {arguments}"
            dumps.append(after)
    return dumps


# What fails names the verb and its arguments; to look for a smaller life would take an hour.
@settings(max_examples=4, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(random=st.randoms(use_true_random=True))
def test_whatever_is_done_is_undone_redone_archived_and_restored(small: Path, random: Random) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder, other = Path(name, "desk"), Path(name, "other")
        folder.mkdir()
        other.mkdir()
        shutil.copy(small, folder / "netdesk.db")
        store = opened(folder)
        dumps = done(store, random)
        archives.write(store.as_reader(), folder / "all.zip", store.clock.now())
        store.close()
        store = opened(folder)
        for expected in reversed(dumps[:-1]):
            store.undo()
            assert dump(store) == expected
        for expected in dumps[1:]:
            store.redo()
            assert dump(store) == expected
        store.close()
        store = opened(other)
        backups.restore(store, folder / "all.zip")
        assert dump(store) == dumps[-1]
        store.close()
