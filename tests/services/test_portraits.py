"""What there is to read of somebody on one page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netdesk.core.change import Area
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, ExchangeKind, Promise, Side
from netdesk.core.interactions import InteractionDraft
from netdesk.core.milestones import Difference, MilestoneKind
from netdesk.core.people import PersonDraft
from netdesk.core.portrait import Helper
from netdesk.errors import NotFoundError
from netdesk.services import interactions, people, portraits, shelf
from netdesk.services.desk import Desk
from netdesk.store import milestones
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netdesk.store.store import Store


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FixedClock())
    yield desk
    desk.close()


def add(desk: Desk, given: str, **facts: object) -> int:
    return desk.run(people.add, PersonDraft(given=given, **facts)).result()  # type: ignore[arg-type]


def test_whom_i_could_introduce_for_a_need(desk: Desk) -> None:
    far = add(desk, "Far", topics=("tariffs",), closeness=1)
    near = add(desk, "Near", topics=("Open Data", "tariffs"), closeness=5)
    add(desk, "Silent", topics=("tariffs",), do_not_contact=True)
    away = add(desk, "Away", topics=("tariffs",))
    desk.run(shelf.archive, [away]).result()
    add(desk, "Other", topics=("tariff reform",))
    need = "a speaker about TARIFFS, or open data"
    ana = add(desk, "Ana", topics=("tariffs",), needs=(need, "rest"))
    found = portraits.read(desk.reader, ana, 10).helpers
    assert {(each.person_id, each.need) for each in found} == {(near, need), (far, need)}
    assert found[0].person_id == near
    assert Helper(need, "tariffs", far, "Far") in found


def test_at_most_three_for_each_need(desk: Desk) -> None:
    for number in range(6):
        add(desk, f"P{number}", topics=("storage", "grids"))
    ana = add(desk, "Ana", needs=("storage", "grids, and storage"))
    found = portraits.read(desk.reader, ana, 10).helpers
    assert [each.need for each in found] == ["storage"] * 3 + ["grids, and storage"] * 3
    assert len({each.person_id for each in found}) == 3


def test_what_went_to_and_fro(desk: Desk) -> None:
    ana, sam = add(desk, "Ana"), add(desk, "Sam")
    gave = Exchange(Direction.GIVE, ExchangeKind.INTRODUCTION, "intro to Sam", about=(sam,))
    asked = Exchange(Direction.ASK, ExchangeKind.KNOWLEDGE, "budget", asked_by=Side.THEM)
    owed = Promise(Side.ME, "send the paper", date(2026, 3, 1))
    kept = Promise(Side.THEM, "call", None, date(2026, 2, 2))
    for on, exchanges, promises in (
        (date(2026, 1, 5), (gave, asked), (owed, kept)),
        (date(2026, 2, 5), (gave,), ()),
    ):
        draft = InteractionDraft(on, (ana,), Channel.IN_PERSON, exchanges=exchanges, promises=promises)
        desk.run(interactions.log, draft).result()
    shown = portraits.read(desk.reader, ana, 1)
    assert shown.counts == {Direction.GIVE: 2, Direction.ASK: 1}
    assert [each.on for each in shown.exchanges] == [date(2026, 2, 5), date(2026, 1, 5), date(2026, 1, 5)]
    assert [each.promise for each in shown.promises] == [Promise(Side.ME, "send the paper", date(2026, 3, 1))]
    assert len(shown.timeline) == 1
    assert portraits.read(desk.reader, sam, 1).counts == {}


def test_who_brought_us_together(desk: Desk) -> None:
    zoe = add(desk, "Zoé")
    ana = add(desk, "Ana", introduced_by=zoe)
    assert portraits.read(desk.reader, ana, 1).introduced_by == (zoe, "Zoé")
    assert portraits.read(desk.reader, zoe, 1).introduced == [(ana, "Ana")]


def test_nobody_is_nobody(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        portraits.read(desk.reader, 7, 1)


def test_a_portrait_has_what_changed_in_the_life(desk: Desk) -> None:
    ana = desk.run(people.add, PersonDraft("Ana")).result()

    def tell(store: Store) -> None:
        with store.step("News", Area.MILESTONES):
            found = Difference(MilestoneKind.RELOCATION, "Lyon", "Paris")
            milestones.insert(store.connection, [(ana, found, "ana.vcf")], date(2026, 11, 20), store.instant())

    desk.run(tell).result()
    (found,) = portraits.read(desk.reader, ana, 10).milestones
    assert (found.kind, found.new) == (MilestoneKind.RELOCATION, "Paris")
