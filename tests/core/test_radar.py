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
    ],
)
def test_what_is_only_written_otherwise_is_no_news(new):
    assert kinds(new) == []


def test_what_was_not_known_before_is_no_news():
    assert kinds(ANA, PersonDraft("Ana", "Horvat")) == []
    assert kinds(replace(ANA, skills=("Python",)), are_skills_known=False) == []


def test_a_country_counts_where_no_city_is_known():
    here = replace(ANA, city="")
    assert kinds(replace(here, country="Croatia"), here) == [MilestoneKind.RELOCATION]
    assert kinds(replace(ANA, country="Croatia")) == []


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
