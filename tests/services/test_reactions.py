"""News as nudges: of those close enough, until it is seen to, denied or old."""

from datetime import UTC, date, datetime, timedelta

import pytest

from netdesk.core.change import Area
from netdesk.core.dates import PartialDate
from netdesk.core.milestones import Difference, MilestoneKind, Verdict
from netdesk.core.people import PersonDraft, Position
from netdesk.core.planner import Source
from netdesk.core.sincerity import Rung
from netdesk.services import milestones, nudges, outlook, people, portraits, reactions, undo
from netdesk.store import milestones as stored
from tests.mornings import snooze_until_tomorrow

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def tell(desk, person_id, kind=MilestoneKind.JOB_CHANGE, on=date(2026, 11, 20)):
    def write(store):
        with store.step("News", Area.MILESTONES):
            stored.insert(store.connection, [(person_id, Difference(kind, "a", "b"), "f")], on, store.instant())
            return store.connection.last_insert_rowid()

    return desk.run(write).result()


def news(desk, now=NOW):
    return [nudge for nudge in nudges.today(desk.reader, now) if nudge.source is Source.MILESTONE]


@pytest.fixture
def ana(desk):
    return desk.run(people.add, PersonDraft("Ana", "Horvat", closeness=4)).result()


def test_news_of_somebody_close_is_a_nudge_with_its_reason(desk, ana):
    number = tell(desk, ana)
    (nudge,) = news(desk)
    assert nudge.key == f"milestone:{number}:2026-11-20"
    assert (nudge.why, nudge.when) == (("job change: a → b",), "noticed 2 days ago, not verified")
    desk.run(snooze_until_tomorrow, nudge.key).result()
    assert news(desk) == []
    assert len(news(desk, NOW + timedelta(days=1))) == 1


def test_who_left_is_told_in_the_list_and_not_each_morning(desk, ana):
    tell(desk, ana, MilestoneKind.LEFT)
    assert news(desk) == []
    assert len(milestones.news(desk.reader)) == 1


@pytest.mark.parametrize("closeness", [None, 1])
def test_of_the_distant_there_is_none(desk, closeness):
    tell(desk, desk.run(people.add, PersonDraft("Far", closeness=closeness)).result())
    assert news(desk) == []


def test_what_is_denied_ignored_or_reacted_to_is_over_and_comes_back_by_undo(desk, ana):
    number = tell(desk, ana)
    for verb, *args in (
        (milestones.judge, Verdict.UNTRUE),
        (milestones.judge, Verdict.IGNORED),
        (reactions.settle, "ask in spring"),
        (reactions.settle,),
    ):
        desk.run(verb, number, *args).result()
        assert news(desk) == []
        desk.run(undo.undo).result()
        assert len(news(desk)) == 1


def test_what_is_verified_stands_until_it_is_old(desk, ana):
    desk.run(milestones.judge, tell(desk, ana), Verdict.VERIFIED).result()
    assert len(news(desk, NOW + timedelta(days=88))) == 1
    assert news(desk, NOW + timedelta(days=89)) == []


def test_a_birthday_goes_through_the_same_gate_and_its_note_to_the_person(desk):
    draft = PersonDraft("Ana", closeness=5, birthday=PartialDate(None, 11, 24), notes="likes tea")
    ana = desk.run(people.add, draft).result()
    (nudge,) = [each for each in nudges.today(desk.reader, NOW) if each.source is Source.BIRTHDAY]
    assert reactions.read_yearly(desk.reader, nudge, NOW.date()).offered.rungs[-1] is Rung.GIFT
    desk.run(reactions.settle_yearly, nudge, "bring the book").result()
    assert people.profile(desk.reader, ana).draft.notes == "likes tea\n\nbring the book"
    assert [each for each in nudges.today(desk.reader, NOW) if each.source is Source.BIRTHDAY] == []
    desk.run(undo.undo).result()
    assert people.profile(desk.reader, ana).draft.notes == "likes tea"
    assert len([each for each in nudges.today(desk.reader, NOW) if each.source is Source.BIRTHDAY]) == 1


def test_a_reaction_shows_what_is_shared(desk, ana):
    number = tell(desk, ana, MilestoneKind.LEFT)
    found = reactions.read(desk.reader, number, NOW.date())
    assert found.talks == ()
    assert found.offered.why


@pytest.mark.parametrize("day", [*range(18, 32)])
def test_a_birthday_in_a_year_that_stands_for_none_takes_nobody_from_today(desk, ana, day):
    """Some address books write the last year there is where they know none."""
    born = PartialDate(9999, 12, 31)
    desk.run(people.add, PersonDraft("Fay", closeness=5, birthday=born)).result()
    desk.run(people.add, PersonDraft("Zed", closeness=5, birthday=PartialDate(1970, 12, 31))).result()
    now = datetime(2026, 12, day, 9, tzinfo=UTC)
    assert {nudge.name for nudge in nudges.today(desk.reader, now, include_all=True)} >= {"Zed"}
    assert desk.run(outlook.read).result().next_change > NOW


@pytest.mark.parametrize("start", ["2020", "2020-05", "2020-05-03", "3rd of May", ""])
def test_somebody_close_is_looked_at_whenever_their_work_began(desk, start):
    close = PersonDraft("Ben", closeness=5, positions=(Position("Elektra", start=start),))
    ben = desk.run(people.add, close).result()
    told = [nudge.source for nudge in nudges.about_person(desk.reader, ben, NOW)]
    assert (Source.ANNIVERSARY in told) == start.startswith("2020-05")
    assert portraits.read(desk.reader, ben, 10).profile.draft.name == "Ben"
