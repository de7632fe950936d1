"""Milestones between two states of one person: what is news, and what only became known."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.milestones import MilestoneKind
from netdesk.core.people import PersonDraft, Position
from netdesk.core.radar import milestones_between
from netdesk.services.milestones import ladder

ANA = PersonDraft("Ana", "Horvat", positions=(Position("Orval", "Data lead"),), city="Lyon", country="France")


def kinds(new, old=ANA, *, are_skills_known=True):
    return [each.kind for each in milestones_between(old, new, ladder(), are_skills_known=are_skills_known)]


def at(*held):
    return replace(ANA, positions=held)


@pytest.mark.parametrize(
    ("new", "kind"),
    [
        (at(Position("Orval", "Data lead", end="2026-11"), Position("Elektra", "Buyer")), MilestoneKind.JOB_CHANGE),
        (at(Position("Orval", "Head of Data")), MilestoneKind.PROMOTION),
        (at(Position("Orval SA", "Head of Data")), MilestoneKind.PROMOTION),
        (at(Position("Orval", "Design lead")), MilestoneKind.LATERAL_MOVE),
        (at(Position("Orval", "Data analyst")), MilestoneKind.LATERAL_MOVE),
        (replace(ANA, city="Paris"), MilestoneKind.RELOCATION),
        (replace(ANA, family="Petit"), MilestoneKind.RENAMED),
        (replace(ANA, family="Horvat-Petit"), MilestoneKind.RENAMED),
        (replace(ANA, skills=("Python",)), MilestoneKind.NEW_SKILL),
    ],
)
def test_a_change_is_news_of_its_kind(new, kind):
    assert kinds(new) == [kind]


@pytest.mark.parametrize(
    "new",
    [
        ANA,
        at(Position("Orval SA", "Data lead")),
        at(Position("Orval", "data Lead")),
        at(Position("Orval", "Data lead"), Position("Elektra", "Buyer", end="2019")),
        replace(ANA, city="LYON"),
        replace(ANA, region="Rhône"),
        replace(ANA, given="Ana M."),
        replace(ANA, family="Horvat, PhD"),
        replace(ANA, prefix="Dr"),
        replace(ANA, given="アナ", family="ホルヴァト"),
        replace(ANA, family="HORVAT"),
        replace(ANA, additional="Maria"),
        replace(ANA, given="Ana Maria"),
    ],
)
def test_what_is_only_written_otherwise_is_no_news(new):
    assert kinds(new) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (PersonDraft("Ana", "Horvat"), ANA),
        (PersonDraft("Ana"), PersonDraft("Ana", "Horvat-Petit")),
        (PersonDraft("A.", "Horvat"), PersonDraft("Ana", "Horvat")),
        (PersonDraft("Ana M.", "Horvat"), PersonDraft("Ana K.", "Horvat")),
        (at(Position("Orval")), at(Position("Orval", "Head of Data"))),
        (at(Position("", "Consultant")), at(Position("Orval", "Buyer"))),
        (at(Position("Orval", "Data lead")), at(Position("", "Consultant"))),
        (replace(ANA, country=""), replace(ANA, city="", country="Croatia")),
    ],
)
def test_what_was_not_known_before_is_no_news(old, new):
    assert kinds(new, old) == []


def test_the_first_skills_ever_to_come_in_are_no_news_and_then_only_one_more_is():
    assert kinds(replace(ANA, skills=("Python",)), are_skills_known=False) == []
    able = replace(ANA, skills=("Python",))
    news = list(milestones_between(able, replace(ANA, skills=("python", "SQL")), ladder(), are_skills_known=True))
    assert [each.new for each in news] == ["SQL"]


def test_who_is_known_by_one_name_and_goes_by_another_is_renamed():
    assert kinds(PersonDraft("Maria"), PersonDraft("Ana")) == [MilestoneKind.RENAMED]
    assert kinds(PersonDraft("", "李"), PersonDraft("", "王")) == [MilestoneKind.RENAMED]


def test_news_says_what_was_left_and_what_was_taken_of_several_positions():
    board, coach = Position("Nordwind", "Board member"), Position("Orval", "Coach")
    lead, head, buyer = Position("Orval", "Data lead"), Position("Orval", "Head of Data"), Position("Elektra")

    def told(old, new):
        return [
            (each.kind, each.old, each.new)
            for each in milestones_between(at(*old), at(*new), ladder(), are_skills_known=True)
        ]

    assert told((board, lead), (board, buyer)) == [(MilestoneKind.JOB_CHANGE, "Data lead, Orval", "Elektra")]
    assert told((coach, lead), (coach, head)) == [(MilestoneKind.PROMOTION, "Data lead, Orval", "Head of Data, Orval")]
    assert told((lead,), (lead, head)) == [(MilestoneKind.PROMOTION, "Data lead, Orval", "Head of Data, Orval")]


def test_a_country_counts_where_a_city_is_not_known():
    here = replace(ANA, city="")
    (moved,) = milestones_between(here, replace(here, country="Croatia"), ladder(), are_skills_known=True)
    assert moved == (MilestoneKind.RELOCATION, "France", "Croatia", "")
    assert kinds(replace(ANA, city="Zagreb", country="Croatia"), here) == [MilestoneKind.RELOCATION]
    assert kinds(replace(ANA, country="Croatia")) == []


@pytest.mark.parametrize(("one", "other"), [("Germany", "Deutschland"), ("FR", "France"), ("USA", "United States")])
def test_a_country_in_another_language_is_no_move(one, other):
    assert kinds(replace(ANA, city="", country=other), replace(ANA, city="", country=one)) == []


positions = st.lists(
    st.builds(Position, st.sampled_from(["", "Orval", "Elektra"]), st.sampled_from(["", "Engineer", "Head"])),
    max_size=3,
).map(tuple)
people = st.builds(
    PersonDraft,
    st.text(max_size=4),
    st.text(max_size=4),
    positions=positions,
    city=st.sampled_from(["", "Lyon", "Graz"]),
)


@given(people, people)
def test_nothing_is_news_of_what_stays_and_every_piece_of_news_says_what_is_new(old, new):
    assert kinds(old, old) == []
    for each in milestones_between(old, new, ladder(), are_skills_known=True):
        assert each.new
        assert each.old != each.new
