"""A desk with a long log, for the bench of the Journal."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk.clock import SystemClock, today
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, ExchangeKind, Promise, Side
from netdesk.core.interactions import InteractionDraft
from netdesk.paths import database_file
from netdesk.services.desk import Desk
from netdesk.store import interactions, settle
from netdesk.store.store import Store
from tests.bench.networks import filled_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

_CHUNK = 25_000
_WHATS = ("coffee", "lunch", "call about storage", "", "a walk", "review", "interview", "dinner")
_NOTES = ("", "", "talked about tariffs", "the budget is tight this year", "she knows the new grid code")


def long_log(folder: Path, people: int, entries: int) -> Desk:
    """A desk on which so much happened over twenty years; every eighth entry has an exchange or a promise."""
    data = filled_folder(folder, people)
    store = Store(database_file(data), SystemClock(), lambda change: None)
    ids = [int(row[0]) for row in store.connection.execute("SELECT id FROM person ORDER BY id")]
    drafts = _drafts(ids, entries, today(SystemClock()))
    for _ in range(0, entries, _CHUNK):
        with store.db.atomic():
            interactions.insert(store.connection, [next(drafts) for _ in range(_CHUNK)], store.instant())
    with store.db.atomic():
        settle.settle(store.connection)
    store.connection.pragma("optimize")
    store.close()
    return Desk(data, SystemClock())


def _drafts(ids: Sequence[int], entries: int, until: date) -> Iterator[InteractionDraft]:
    pick = random.Random(5)
    channels = list(Channel)
    for number in range(entries):
        gave = Exchange(Direction.GIVE, pick.choice(list(ExchangeKind)), "an article on grids")
        owed = Promise(pick.choice(list(Side)), "send the paper")
        yield InteractionDraft(
            until - timedelta(days=pick.randrange(7300)),
            tuple(pick.sample(ids, pick.choice((1, 1, 1, 2)))),
            pick.choice(channels),
            minutes=pick.choice((None, 20, 45, 90)),
            what=pick.choice(_WHATS),
            note=pick.choice(_NOTES),
            exchanges=(gave,) if number % 8 == 0 else (),
            promises=(owed,) if number % 16 == 4 else (),
        )
