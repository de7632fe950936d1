"""The ledger: counted with whom and over time, shares withheld where they are few."""

from datetime import date, timedelta

import pytest

from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind, Side
from netdesk.core.interactions import InteractionDraft
from netdesk.core.ledger import Counts
from netdesk.core.people import PersonDraft
from netdesk.services import exchanges, interactions, ledger, people

TODAY = date(2026, 11, 22)


@pytest.fixture
def two(desk):
    return tuple(desk.run(people.add_many, [PersonDraft("Ana"), PersonDraft("Ben")], "Two").result())


def note(desk, person, direction, on=TODAY, by=None, purpose=""):
    said = Exchange(direction, ExchangeKind.KNOWLEDGE, "x", by, purpose)
    return desk.run(exchanges.add, ExchangeDraft(on, (person,), said)).result()


def test_each_is_counted_where_it_belongs_and_what_is_older_than_a_year_by_quarter_alone(desk, two):
    ana, ben = two
    note(desk, ana, Direction.GIVE, TODAY - timedelta(days=3))
    note(desk, ana, Direction.RECEIVED)
    note(desk, ben, Direction.ASK, TODAY - timedelta(days=1), Side.ME)
    note(desk, ben, Direction.ASK, TODAY - timedelta(days=2), Side.THEM)
    note(desk, ben, Direction.GIVE, TODAY - timedelta(days=400))
    found = ledger.read(desk.reader, TODAY)
    assert found.total == Counts(1, 1, 1, 1)
    assert [(each.person_id, each.counts) for each in found.accounts] == [
        (ana, Counts(1, 0, 0, 1)), (ben, Counts(0, 1, 1, 0)),
    ]  # fmt: skip
    quarters = dict(found.quarters)
    assert quarters["2026-Q4"] == Counts(1, 1, 1, 1)
    assert quarters["2025-Q4"] == Counts(1, 0, 0, 0)
    assert ledger.read(desk.reader, TODAY, ben).total == Counts(0, 1, 1, 0)


def test_a_share_of_few_is_withheld_and_one_of_enough_has_its_interval(desk, two):
    for number in range(5):
        assert ledger.read(desk.reader, TODAY).purpose_free.estimate is None
        note(desk, two[0], Direction.GIVE, purpose="to be remembered" if number == 0 else "")
    share = ledger.read(desk.reader, TODAY).purpose_free
    assert (share.part, share.total) == (4, 5)
    assert share.estimate.low < 0.8 < share.estimate.high


def test_an_ask_of_somebody_not_given_to_is_cold(desk, two):
    ana, ben = two
    note(desk, ana, Direction.GIVE, TODAY - timedelta(days=40))
    met = InteractionDraft(TODAY - timedelta(days=30), (ana,), Channel.PHONE)
    desk.run(interactions.log, met).result()
    note(desk, ana, Direction.ASK, by=Side.ME)
    note(desk, ben, Direction.ASK, by=Side.ME)
    assert (ledger.read(desk.reader, TODAY).cold.part, ledger.read(desk.reader, TODAY).cold.total) == (1, 2)
    assert ledger.read(desk.reader, TODAY, ana).cold.part == 0


def test_an_empty_desk_has_an_empty_ledger(desk):
    found = ledger.read(desk.reader, TODAY)
    assert (found.total, found.accounts) == (Counts(), ())
