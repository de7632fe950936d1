"""The sample network: believable, whole, the same each time, and with the right people due today."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netdesk.core.appearances import AppearanceKind, Recognition, followers
from netdesk.core.channel import Channel
from netdesk.core.due import DueState, due_state
from netdesk.core.milestones import MilestoneKind, Verdict
from netdesk.core.people import ContactKind
from netdesk.core.sample.log import DAYS, RHYTHMS
from netdesk.core.sample.network import SampleNetwork, sample_network
from netdesk.core.sample.words import FILES, SampleWords
from netdesk.core.text import fold
from netdesk.services.milestones import ladder

TODAY = date(2026, 11, 22)
FOLDER = Path(__file__).parents[2] / "resources" / "sample"
WORDS = SampleWords.parse({name: (FOLDER / f"{name}.toml").read_text("utf-8") for name in FILES})
FICTION = re.compile(
    r"\+33 (6 39 98|4 65 71|1 99 00) \d\d \d\d|\+44 (7700 900\d{3}|20 7946 0\d{3}|131 496 0\d{3})|\+1 \d{3} 555 01\d\d"
    r"|\+49 (30 23125|40 66969|89 99998|221 4710) \d{3}|\+46 (70 174 06 3\d|8 465 004 \d\d|31 390 06 \d\d)"
)


@pytest.fixture(scope="module")
def network() -> SampleNetwork:
    return sample_network(WORDS, TODAY)


def states(network: SampleNetwork, today: date) -> Counter[DueState]:
    level = {statement.person: statement.level for statement in network.closeness}
    by_tag = dict(network.tag_cadences)
    found: Counter[DueState] = Counter()
    for index, person in enumerate(network.people):
        cadence = next((by_tag[tag] for tag in person.tags if tag in by_tag), RHYTHMS.get(level.get(index, 0)))
        if cadence is None:
            continue
        days = [
            entry.on
            for entry in network.interactions
            if index in entry.people and (not cadence.channels or entry.channel in cadence.channels)
        ]
        found[due_state((today - max(days)).days, cadence.ideal_days, cadence.max_days)] += 1
    return found


def test_same_arguments_give_the_same_network(network: SampleNetwork) -> None:
    assert sample_network(WORDS, TODAY) == network
    assert sample_network(WORDS, TODAY, seed=2) != network


def test_about_150_different_people_of_many_countries_and_industries(network: SampleNetwork) -> None:
    assert 145 <= len(network.people) <= 160
    assert len({person.name for person in network.people}) == len(network.people)
    assert len({person.country for person in network.people}) >= 12
    assert len({position.industry for person in network.people for position in person.positions}) >= 10
    names = "".join(person.name for person in network.people)
    for script in ("[\u4e00-\u9fff]", "[\uac00-\ud7a3]", "[\u0590-\u06ff]", "[éèçşłöå]"):
        assert re.search(script, names), script
    assert sum(not person.family for person in network.people) == 3


def test_some_organizations_are_shared_and_careers_have_a_history(network: SampleNetwork) -> None:
    employers = Counter(person.positions[0].organization for person in network.people if person.positions)
    assert sum(count >= 3 for count in employers.values()) >= 10
    assert sum(len(person.positions) > 1 for person in network.people) >= 40
    for person in network.people:
        for newer, older in zip(person.positions, person.positions[1:], strict=False):
            assert newer.start[:4] >= older.end[:4] >= older.start[:4]
        assert all(position.end == "" for position in person.positions[:1])


def test_nobody_can_be_reached_for_real(network: SampleNetwork) -> None:
    for person in network.people:
        for point in person.contact_points:
            if point.kind is ContactKind.EMAIL:
                assert re.fullmatch(r"[a-z.]+@([a-z-]+\.example|example\.(com|net|org))", point.value), point.value
            elif point.kind is ContactKind.PHONE:
                assert FICTION.fullmatch(point.value), point.value
            else:
                assert point.value.startswith("https://people.example/")


def test_what_is_new_of_somebody_is_what_the_profile_says(network: SampleNetwork) -> None:
    for each in network.giving.milestones:
        person, (_, _, new, _) = network.people[each.person], each.found
        held, *before = person.positions
        month = f"{each.on:%Y-%m}"
        if each.verdict is Verdict.UNTRUE:
            assert each.found.old == f"{held.title}, {held.organization}"
            assert held.organization not in new
            continue
        match each.found.kind:
            case MilestoneKind.PROMOTION | MilestoneKind.JOB_CHANGE:
                last = before[0]
                assert new == f"{held.title}, {held.organization}"
                assert each.found.old == f"{last.title}, {last.organization}"
                assert (held.start, last.end) == (month, month)
                assert last.start < month
                assert (last.organization == held.organization) == (each.found.kind is MilestoneKind.PROMOTION)
            case MilestoneKind.RELOCATION:
                assert new == f"{person.city}, {person.country}"
            case MilestoneKind.NEW_SKILL:
                assert new in person.skills
            case MilestoneKind.LEFT:
                assert each.found.old == str(person.connected_on)


def test_a_promotion_goes_up_the_ladder_by_which_news_are_told(network: SampleNetwork) -> None:
    (promotion,) = [each.found for each in network.giving.milestones if each.found.kind is MilestoneKind.PROMOTION]
    step = ladder().step(*(text.partition(", ")[0] for text in (promotion.old, promotion.new)))
    assert step is not None
    assert step.is_up


def test_birthdays_with_and_without_a_year(network: SampleNetwork) -> None:
    birthdays = [person.birthday for person in network.people if person.birthday]
    assert sum(birthday.year is None for birthday in birthdays) >= 10
    assert sum(birthday.year is not None for birthday in birthdays) >= 10
    coming = {((day := TODAY + timedelta(days=ahead)).month, day.day) for ahead in range(1, 22)}
    assert sum((birthday.month, birthday.day) in coming for birthday in birthdays) >= 3


def test_two_years_in_order_and_never_in_the_future(network: SampleNetwork) -> None:
    days = [entry.on for entry in network.interactions]
    assert days == sorted(days)
    assert days[0] < TODAY - timedelta(days=650)
    assert TODAY - timedelta(days=7) < days[-1] < TODAY
    assert len(days) > 500
    assert {entry.channel for entry in network.interactions} == set(Channel)
    assert any(len(entry.people) > 1 for entry in network.interactions)
    assert any(entry.event for entry in network.interactions)


def test_the_closer_the_more_often(network: SampleNetwork) -> None:
    level = {statement.person: statement.level for statement in network.closeness}
    touches: Counter[int] = Counter(level.get(index, 0) for entry in network.interactions for index in entry.people)
    people: Counter[int] = Counter(level.get(index, 0) for index in range(len(network.people)))
    rate = {circle: touches[circle] / people[circle] for circle in people}
    assert rate[5] > rate[4] > rate[3] > rate[2] > rate[1]


def test_closeness_is_stated_in_the_past_and_the_newest_counts(network: SampleNetwork) -> None:
    assert all(1 <= statement.level <= 5 and statement.on <= TODAY for statement in network.closeness)
    newest: dict[int, date] = {}
    for statement in network.closeness:
        assert newest.get(statement.person, date.min) < statement.on
        newest[statement.person] = statement.on
    assert len(network.closeness) > len(newest)


def test_notes_are_whole_sentences_that_do_not_repeat_and_can_be_searched(network: SampleNetwork) -> None:
    notes = [entry.note for entry in network.interactions if entry.note]
    assert len(notes) > 350
    assert len(set(notes)) > 0.98 * len(notes)
    for text in [*notes, *(person.notes for person in network.people if person.notes)]:
        assert "{" not in text
        assert not re.search(r"(?:^|[.!?] )[a-zà-ÿ]", text), text
        assert text[-1] in ".?"
    assert sum("grid storage" in fold(note) for note in notes) >= 3


def test_no_sentence_is_in_more_than_a_few_notes(network: SampleNetwork) -> None:
    sentences = Counter(
        sentence for entry in network.interactions for sentence in re.split(r"(?<=[.?]) ", entry.note) if sentence
    )
    assert sentences.most_common(1)[0][1] <= 20


@settings(max_examples=12, deadline=None)
@given(today=st.dates(date(2025, 1, 1), date(2033, 12, 31)), seed=st.integers(1, 50))
def test_today_has_six_to_twelve_due_people_whatever_the_day(today: date, seed: int) -> None:
    found = states(sample_network(WORDS, today, seed), today)
    assert 6 <= found[DueState.DUE] + found[DueState.OVERDUE] <= 12
    assert found[DueState.OVERDUE] >= 2
    assert found[DueState.SOON] >= 3
    assert found[DueState.FRESH] > 80


def test_the_owner_was_seen_and_has_plans(network: SampleNetwork) -> None:
    past = [each for each in network.appearances if not each.is_planned]
    assert {*AppearanceKind} - {each.kind for each in past} == {AppearanceKind.BOOK}
    assert any(each.kind not in set(AppearanceKind) for each in past)
    assert all(each.on and TODAY - timedelta(days=DAYS) <= each.on <= TODAY for each in past)
    assert sum(each.is_planned for each in network.appearances) >= 3
    assert any(each.wanted for each in network.appearances if each.is_planned)
    known = [Recognition(number, draft) for number, draft in enumerate(network.recognitions)]
    assert any(followers(each, known) for each in past)
    assert all(0 <= index < len(network.people) for each in network.appearances for index in each.there + each.reacted)


@pytest.mark.parametrize("name", FILES)
def test_a_missing_list_is_named(name: str) -> None:
    with pytest.raises(KeyError, match=name):
        SampleWords.parse({other: "" for other in FILES if other != name})
