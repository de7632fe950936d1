"""Comfort zone, novelty and lead time: as a brute-force reading of random networks has them; goals, stretches."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netdesk.core.channel import Channel
from netdesk.core.comfort import LEAST_KNOWN, Dimension, StretchGoal, novelty, reached
from netdesk.core.interactions import InteractionDraft
from netdesk.core.listing import SortBy
from netdesk.core.organizations import Employment, OrganizationDraft
from netdesk.core.people import PersonDraft, Position
from netdesk.core.quarters import Quarter
from netdesk.errors import InputError
from netdesk.services import comfort, interactions, listing, nudges, openings, organizations, people, queries, undo
from netdesk.services.desk import Desk
from tests.acquaintances import DIMENSIONS, Acquaintance, Post, covers, distance, is_mine, news
from tests.seeds import TODAY, FixedClock

COMPANIES = {"elektra": "energy", "orval": "", "kite": "media", "bank": "finance"}
COUNTRIES = {"croatia": ("Croatia", "HR", "Hrvatska"), "france": ("France", "fr"), "atlantis": ("Atlantis",)}
days = st.integers(1, 900).map(lambda ago: TODAY - timedelta(days=ago))


@st.composite
def posts(draw: st.DrawFn) -> Post:
    company = draw(st.sampled_from(["", *COMPANIES]))
    industry = draw(st.sampled_from(["", "law"])) or COMPANIES.get(company, "")
    start, end = draw(st.just(date.min) | days), draw(st.just(date.max) | days)
    return Post(company, industry, start, max(start, end))


acquaintances = st.builds(
    Acquaintance,
    days,
    st.lists(posts(), max_size=2).map(tuple),
    st.sampled_from(["", "istria", "north"]),
    st.sampled_from(["", *COUNTRIES]),
    st.sampled_from(["", "vegan", "carnivore"]),
)


@pytest.fixture
def desk(tmp_path):
    opened = Desk(tmp_path, FixedClock())
    yield opened
    opened.close()


def do(desk, verb, *args):
    return desk.run(verb, *args).result()


def day_text(day):
    return "" if day in (date.min, date.max) else day.isoformat()


def bring(desk, everyone, mine, pick):
    """Put a network on the desk, each person known by one of the ways there are."""
    if mine:
        drafts = [Employment(day_text(post.start), day_text(post.end)) for post in mine]
        firm = OrganizationDraft("Elektra", COMPANIES["elektra"], "Hrvatska", "", (drafts[0],))
        do(desk, organizations.add, firm)
    drafts = []
    for number, person in enumerate(everyone):
        way = pick(3)
        held = tuple(
            Position(post.company.title(), "", post.industry, "", day_text(post.start), day_text(post.end))
            for post in person.posts
        )
        known = {0: {"met_on": date_of(person.known_on)}, 1: {"connected_on": person.known_on}}.get(way, {})
        country = COUNTRIES.get(person.country, ("",))
        drafts.append(
            PersonDraft(
                given=f"Person {number}", positions=held, region=person.region.upper(),
                country=country[pick(len(country))],
                custom_fields=(("Diet", person.own),) if person.own else (), **known,
            )
        )  # fmt: skip
    ids = list(do(desk, people.add_many, drafts, "all"))
    for person_id, person, draft in zip(ids, everyone, drafts, strict=True):
        if draft.met_on is None and draft.connected_on is None:
            do(desk, interactions.log, InteractionDraft(person.known_on, (person_id,), Channel.EMAIL))
    return ids


def date_of(day):
    from netdesk.core.dates import PartialDate

    return PartialDate(day.year, day.month, day.day)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(acquaintances, max_size=14), st.lists(posts(), max_size=1), st.randoms(use_true_random=False))
def test_distance_and_novelty_are_what_a_plain_reading_has(tmp_path_factory, everyone, mine, random):
    desk = Desk(tmp_path_factory.mktemp("network"), FixedClock())
    try:
        mine = [Post("elektra", "energy", post.start, post.end, "croatia") for post in mine]
        ids = bring(desk, everyone, mine, random.randrange)
        if everyone:
            do(desk, comfort.set_own_dimensions, ["diet"])
        found = {each.person_id: each for each in comfort.newcomers(desk.reader, date.min, date.max)}
        for person_id, person in zip(ids, everyone, strict=True):
            expected = news(person, everyone, mine)
            new = {each.dimension: each.is_new for each in found[person_id].traits}
            assert {("own" if name == "diet" else name): is_new for name, is_new in new.items()} == expected
            assert found[person_id].known_on == person.known_on
            assert found[person_id].distance == distance(person, everyone, mine)
        check_query(desk, dict(zip(ids, everyone, strict=True)), mine)
        check_novelty(desk, everyone, mine, random)
    finally:
        desk.close()


def check_query(desk, by_id, mine):
    query = queries.read(desk.reader, "distance>=2", TODAY)
    asked = {row.person_id for row in listing.first_page(desk.reader, query, SortBy.NAME)}
    far = {id_: distance(person, by_id.values(), mine) for id_, person in by_id.items()}
    assert asked == {id_ for id_, found in far.items() if found is not None and found >= 2}


def check_novelty(desk, everyone, mine, random):
    """Of an opening: what nobody I knew before that day covered, and no position of mine."""
    day = TODAY - timedelta(days=random.randrange(900))
    traits = {"company": "orval", "industry": "law", "region": "istria", "country": "croatia"}
    new, known = novelty(traits | {"country": "HR"}, openings.covered(desk.reader), day)
    expected = tuple(
        dimension
        for dimension, category in traits.items()
        if not any(covers(person, dimension, category, day) for person in everyone)
        and not any(is_mine(post, dimension, category, day) for post in mine)
    )
    assert new == expected
    assert set(known) == set(traits) - set(expected)
    assert DIMENSIONS[:4] == tuple(traits)


@pytest.fixture
def known(desk):
    """Enough people known for years for a distance to be told, all in energy in Croatia."""
    drafts = [
        PersonDraft(given=f"Old {n}", country="Croatia", positions=(Position("Elektra", industry="Energy"),),
                    connected_on=date(2020, 1, 1))
        for n in range(LEAST_KNOWN)
    ]  # fmt: skip
    return list(do(desk, people.add_many, drafts, "old"))


def test_with_too_few_known_no_distance_is_told(desk):
    do(desk, people.add_many, [PersonDraft(given="Ana", country="Croatia"), PersonDraft(given="Ben")], "two")
    assert [each.distance for each in comfort.newcomers(desk.reader, TODAY, TODAY)] == [None, None]


def test_a_goal_holds_from_its_quarter_on_until_another(desk, known):
    assert comfort.goal(desk.reader, Quarter(2026, 4)) is None
    do(desk, comfort.set_goal, StretchGoal(3, 2))
    assert comfort.goal(desk.reader, Quarter(2026, 3)) is None
    assert comfort.goal(desk.reader, Quarter(2027, 1)) == StretchGoal(3, 2)
    france = PersonDraft(given="Zoé", country="France", positions=(Position("Orval", industry="Media"),))
    do(desk, people.add, france)
    do(desk, people.add, PersonDraft(given="Same", country="HR"))
    quarter = Quarter.of(TODAY)
    new = comfort.newcomers(desk.reader, quarter.first, quarter.last)
    assert [each.name for each in reached(new, StretchGoal(3, 2))] == ["Zoé"]
    do(desk, comfort.set_goal, None)
    assert comfort.goal(desk.reader, quarter) is None
    assert do(desk, undo.undo) == "No goal for the quarter"
    assert comfort.goal(desk.reader, quarter) == StretchGoal(3, 2)
    for wrong in (StretchGoal(0, 1), StretchGoal(1, 0), StretchGoal(1, 5)):
        with pytest.raises(InputError):
            do(desk, comfort.set_goal, wrong)


@pytest.mark.parametrize(
    ("day", "text", "first", "last"),
    [
        (date(2026, 11, 22), "2026-Q4", date(2026, 10, 1), date(2026, 12, 31)),
        (date(2024, 1, 1), "2024-Q1", date(2024, 1, 1), date(2024, 3, 31)),
        (date(2024, 6, 30), "2024-Q2", date(2024, 4, 1), date(2024, 6, 30)),
    ],
)
def test_a_quarter_has_its_days(day, text, first, last):
    quarter = Quarter.of(day)
    assert (quarter.name, quarter.first, quarter.last) == (text, first, last)


def test_whom_i_never_meet_opens_as_a_query(desk, known):
    media = [PersonDraft(given=f"M{n}", positions=(Position("", industry='Film "& TV"'),)) for n in range(3)]
    ids = do(desk, people.add_many, media, "media")
    do(desk, interactions.log, InteractionDraft(TODAY - timedelta(days=10), (known[0],), Channel.IN_PERSON))
    found = comfort.rarities(desk.reader, TODAY)
    assert [(each.dimension, each.label, each.people) for each in found] == [("industry", 'Film "& TV"', 3)]
    query = queries.read(desk.reader, found[0].query, TODAY)
    assert {row.person_id for row in listing.first_page(desk.reader, query, SortBy.NAME)} == set(ids)
    do(desk, interactions.log, InteractionDraft(TODAY, (ids[0],), Channel.IN_PERSON))
    assert comfort.rarities(desk.reader, TODAY) == []


def test_a_planned_stretch_is_a_reminder_until_it_is_done(desk, known):
    [*_, rare] = comfort.rarities(desk.reader, TODAY)
    do(desk, comfort.plan_stretch, "Meet somebody in banking", TODAY, rare)
    assert [(each.text, each.category) for each in comfort.stretches(desk.reader)] == [
        ("Meet somebody in banking", rare.label)
    ]
    [nudge] = nudges.today(desk.reader, desk.clock.now())
    assert nudge.title == "Meet somebody in banking"
    do(desk, nudges.done, nudge.key)
    assert comfort.stretches(desk.reader) == []
    do(desk, undo.undo)
    do(desk, undo.undo)
    assert comfort.stretches(desk.reader) == []


def test_a_dimension_of_my_own_is_a_field_or_the_job_family(desk):
    do(desk, comfort.set_own_dimensions, [" Diet ", "Job Family", "diet", ""])
    assert comfort.own_dimensions(desk.reader) == ["Diet", Dimension.JOB_FAMILY]
    with pytest.raises(InputError, match="already"):
        do(desk, comfort.set_own_dimensions, ["Country"])
    do(desk, comfort.set_own_dimensions, [])
    assert comfort.own_dimensions(desk.reader) == []
