"""Archive and bin: where people are kept, moved, and removed from for good."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import apsw

from netdesk.clock import today
from netdesk.core.change import Area, Origin
from netdesk.core.clocks import unproven
from netdesk.core.language import counted, marked, tr
from netdesk.core.listing import Shelf
from netdesk.store.people import PeopleWriter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

KEPT_DAYS = 30
# Steps are numbered in their order, whatever the clock said: an earlier day after a later one tells that it ran ahead,
# and what it dated was done before that.
IN_BIN_SINCE = """COALESCE((
    SELECT made_at FROM step WHERE id > (
        SELECT id FROM step WHERE substr(made_at, 1, 10) >= substr(person.binned_at, 1, 10) ORDER BY id DESC LIMIT 1)
    ORDER BY id LIMIT 1), person.binned_at)"""
_AMONG = "id IN (SELECT value FROM json_each(?))"


def counts(reader: Reader, ids: Iterable[int]) -> dict[Shelf, int]:
    """How many of these people are kept where."""
    rows = reader.rows(
        "SELECT shelf, count(*) FROM listing WHERE person_id IN (SELECT value FROM json_each(?)) GROUP BY shelf",
        (json.dumps(list(ids)),),
    )
    return {Shelf(shelf): count for shelf, count in rows}


def end_of(binned_at: str) -> date:
    """The day on which somebody who came into the bin at an instant leaves it for good."""
    return (datetime.fromisoformat(binned_at).astimezone() + timedelta(days=KEPT_DAYS)).date()


def has_binned(reader: Reader) -> bool:
    """Whether somebody is in the bin."""
    return reader.one("SELECT 1 FROM person WHERE binned_at IS NOT NULL LIMIT 1") is not None


def binned(reader: Reader) -> list[int]:
    """Everyone in the bin, the oldest entry first."""
    return [row[0] for row in reader.rows("SELECT id FROM person WHERE binned_at IS NOT NULL ORDER BY binned_at, id")]


def archive(store: Store, ids: Iterable[int]) -> None:
    """Put people in the archive, whoever is in neither archive nor bin."""
    store.connection.execute(
        f"UPDATE person SET archived_at = ? WHERE {_AMONG} AND archived_at IS NULL AND binned_at IS NULL",
        (store.instant(), json.dumps(list(ids))),
    )


def discard(store: Store, ids: Iterable[int]) -> None:
    """Put people in the bin."""
    store.connection.execute(
        f"UPDATE person SET binned_at = ? WHERE {_AMONG} AND binned_at IS NULL",
        (store.instant(), json.dumps(list(ids))),
    )


def restore(store: Store, ids: Iterable[int]) -> None:
    """Take people out of the bin to where they were before, else out of the archive."""
    store.connection.execute(
        "UPDATE person SET archived_at = CASE WHEN binned_at IS NULL THEN NULL ELSE archived_at END, binned_at = NULL "
        f"WHERE {_AMONG} AND (binned_at IS NOT NULL OR archived_at IS NOT NULL)",
        (json.dumps(list(ids)),),
    )


def remove_expired(store: Store) -> None:
    """Remove for good whoever has been in the bin for KEPT_DAYS, in a step of its own that undo passes over.

    Where the database is busy, nothing happens: another quiet moment will come. Nor does it for a clock that may run
    ahead, see core/clocks.py.
    """
    if ids := _binned_until(store, store.clock.now()) and _binned_until(store, _proven_now(store)):
        who = counted(len(ids), marked("{count} person"), marked("{count} people"))
        label = tr("Removed {who} after {kept_days} days in the bin").format(who=who, kept_days=KEPT_DAYS)
        with (
            suppress(apsw.BusyError, apsw.ReadOnlyError),
            store.step(label, Area.PEOPLE, Area.INTERACTIONS, origin=Origin.ENGINE) as step,
        ):
            PeopleWriter(store.connection, store.instant(), today(store.clock)).delete(ids)
            step.ids.update(ids)


def _binned_until(store: Store, now: datetime) -> list[int]:
    """Whoever has been in the bin for KEPT_DAYS at an instant, also if that was dated by a clock that ran ahead."""
    latest = (now - timedelta(days=KEPT_DAYS)).astimezone(UTC).isoformat(timespec="seconds")
    rows = store.connection.execute(
        f"SELECT id FROM person WHERE binned_at <= ?1 OR (binned_at > ?2 AND {IN_BIN_SINCE} <= ?1)",
        (latest, store.instant()),
    )
    return [row[0] for row in rows]


def _proven_now(store: Store) -> datetime:
    """Now, or the last instant at which the clock was surely right, going by the days on which anything was done."""
    now = store.instant()
    done = store.connection.execute(
        "SELECT max(at) FROM (SELECT made_at AS at FROM step UNION ALL SELECT shown_at FROM notified) "
        "WHERE at <= ? GROUP BY substr(at, 1, 10) ORDER BY 1 DESC",
        (now,),
    )
    instants = [datetime.fromisoformat(at) for at in (now, *(row[0] for row in done))]
    return instants[unproven(instants)]
