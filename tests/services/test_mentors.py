"""Mentors both ways: who they are, how regularly we meet in person, and what we work on."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.mentors import MentorRole, Regularity, regularity
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError, NotFoundError
from netdesk.services import cadences, interactions, mentors, people, undo

TODAY = date(2026, 11, 22)


def do(desk, verb, *args):
    return desk.run(verb, *args).result()


@pytest.fixture
def ana(desk):
    return do(desk, people.add, PersonDraft(given="Ana"))


def test_a_mentor_is_a_tag_both_ways(desk, ana):
    assert mentors.listed(desk.reader, TODAY) == []
    do(desk, mentors.set_role, ana, MentorRole.MENTOR, True)
    do(desk, mentors.set_role, ana, MentorRole.MENTEE, True)
    [row] = mentors.listed(desk.reader, TODAY)
    assert row.roles == (MentorRole.MENTOR, MentorRole.MENTEE)
    assert people.profile(desk.reader, ana).draft.tags == ("mentee", "mentor")
    do(desk, mentors.set_role, ana, MentorRole.MENTEE, False)
    assert mentors.listed(desk.reader, TODAY)[0].roles == (MentorRole.MENTOR,)
    assert do(desk, undo.undo) == "Ana is no longer mentored by me"


def test_only_meetings_in_person_count(desk, ana):
    do(desk, mentors.set_role, ana, MentorRole.MENTOR, True)
    do(desk, cadences.set_for_people, [ana], Cadence(30, 40))
    for ago, channel in (
        (200, Channel.IN_PERSON),
        (165, Channel.IN_PERSON),
        (100, Channel.VIDEO),
        (90, Channel.IN_PERSON),
    ):
        do(desk, interactions.log, InteractionDraft(TODAY - timedelta(days=ago), (ana,), channel, note=f"{ago}"))
    page = mentors.page(desk.reader, ana, TODAY)
    assert [each.note for each in page.meetings] == ["90", "165", "200"]
    assert page.row.met_on == TODAY - timedelta(days=90)
    assert page.row.regularity == Regularity(3, 1, 90, is_worst_open=True)
    assert page.row.due_on == TODAY - timedelta(days=60)


def test_goals_are_set_worded_reached_and_dropped(desk, ana):
    first = do(desk, mentors.add_goal, ana, " Speak at  a conference ")
    second = do(desk, mentors.add_goal, ana, "Lead a team")
    do(desk, mentors.reach_goal, first)
    do(desk, mentors.edit_goal, second, "Lead a small team")
    goals = mentors.page(desk.reader, ana, TODAY).goals
    assert [(each.text, each.reached_on) for each in goals] == [
        ("Lead a small team", None), ("Speak at a conference", TODAY)
    ]  # fmt: skip
    do(desk, mentors.reach_goal, first, False)
    assert mentors.page(desk.reader, ana, TODAY).row.open_goals == 2
    do(desk, mentors.delete_goal, second)
    assert do(desk, undo.undo) == "Deleted the goal: Lead a small team"
    with pytest.raises(InputError):
        do(desk, mentors.add_goal, ana, " ")
    with pytest.raises(NotFoundError):
        do(desk, mentors.reach_goal, 99)


@given(
    st.lists(st.integers(0, 900).map(lambda ago: TODAY - timedelta(days=ago)), max_size=12),
    st.none() | st.integers(1, 200),
)
def test_regularity_is_what_a_plain_count_has(days, longest):
    met = sorted(set(days))
    gaps = [(met[n + 1] - met[n]).days for n in range(len(met) - 1)]
    since = (TODAY - max(met)).days if met else 0
    if longest is not None and since > longest:
        gaps.append(since)
    found = regularity(days, longest, TODAY)
    assert found.gaps == len(gaps)
    assert found.worst == max(gaps, default=None)
    assert found.within == (None if longest is None else len([gap for gap in gaps if gap <= longest]))
    assert found.is_worst_open == (longest is not None and since > longest and since >= max(gaps))
