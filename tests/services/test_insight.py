"""Insight: as of any day as if it were that day, open to its rows, withheld where there is too little."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from netdesk.clock import today
from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, Side
from netdesk.core.insight.figures import Panel, Report
from netdesk.core.insight.look_back import Move
from netdesk.core.insight.report import BUILDERS
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.core.listing import SortBy
from netdesk.core.openings import OpeningDraft
from netdesk.core.organizations import Employment
from netdesk.core.people import PersonDraft, Position, RelationClass
from netdesk.core.quarters import quarters
from netdesk.core.relations import Role
from netdesk.services import (
    cadences,
    insight,
    interactions,
    listing,
    openings,
    organizations,
    people,
    queries,
    relations,
    selection,
    shelf,
)
from netdesk.store import journal
from netdesk.store.insight import STATEMENTS
from netdesk.store.store import Store
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

START = date(2021, 1, 4)
DAYS = 2100
COMPANIES = ("Elektra", "Orval", "Nordwind", "Sol y Mar")
TOPICS = ("storage", "grids", "law")


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def story(seed: int) -> list[tuple[date, Callable[[Store], object]]]:
    """What happens, day by day: people come, change jobs, are close or not; things are logged, said and ranked."""
    pick = random.Random(seed)
    days = sorted(START + timedelta(pick.randrange(DAYS)) for _ in range(170))
    told: list[tuple[date, Callable[[Store], object]]] = [
        (START, lambda store: cadences.set_for_closeness(store, 5, Cadence.of(30))),
        (START, lambda store: cadences.set_for_tag(store, "client", Cadence.of(60))),
    ]
    known = 0
    for day in days:
        if known < 3 or pick.random() < 0.2:
            told.append((day, comes(pick, day)))
            known += 1
            continue
        one, other = pick.sample(range(1, known + 1), 2)
        doing = pick.random()
        if doing < 0.12:
            told.append((day, changes_job(one, pick.choice(COMPANIES), day)))
        elif doing < 0.25:
            level = pick.randint(1, 5)
            told.append((day, lambda store, one=one, level=level: people.state_closeness(store, [one], level)))
        elif doing < 0.29:
            told.append((day, employed(pick.choice(COMPANIES), day)))
        elif doing < 0.33:
            names = pick.sample(TOPICS, 2)
            told.append((day, lambda store, names=names: insight.rank_topics(store, names)))
        elif doing < 0.36:
            told.append((day, heard(pick, day)))
        elif doing < 0.39:
            told.append((day, posted(day)))
        elif doing < 0.42:
            answer = pick.choice((False, None))
            told.append(
                (day, lambda store, pair=(one, other), answer=answer: insight.answer_pair(store, *pair, answer))
            )
        else:
            draft = met(pick, day, one, other)
            told.append((day, lambda store, draft=draft: interactions.log(store, draft)))
    return told


def comes(pick: random.Random, day: date) -> Callable[[Store], object]:
    draft = PersonDraft(
        given=f"P{pick.randrange(10**6)}",
        positions=(
            Position(pick.choice(COMPANIES), industry=pick.choice(("Energy", "energy", "Law", "")), start=str(day)),
        ),
        country=pick.choice(("HR", "Croatia", "France", "")),
        region=pick.choice(("Istria", "")),
        topics=tuple(pick.sample(TOPICS, pick.randrange(3))),
        tags=pick.choice((("client",), ("mentor",), ())),
        relation_classes=(pick.choice(list(RelationClass)),),
        closeness=pick.choice((None, 4, 5)),
        connected_on=pick.choice((None, day)),
    )
    return lambda store: people.add(store, draft)


def heard(pick: random.Random, day: date) -> Callable[[Store], object]:
    draft = OpeningDraft(f"Job {pick.randrange(10**6)}", day)
    return lambda store: openings.add(store, draft)


def posted(day: date) -> Callable[[Store], object]:
    def change(store: Store) -> None:
        waiting = [each for each in openings.listed(store.as_reader()) if each.draft.posted_on is None]
        if waiting:
            first = min(waiting, key=lambda each: each.opening_id)
            openings.edit(store, first.opening_id, replace(first.draft, posted_on=day))

    return change


def changes_job(person_id: int, company: str, day: date) -> Callable[[Store], object]:
    def change(store: Store) -> None:
        draft = people.profile(store.as_reader(), person_id).draft
        held = [replace(each, end=each.end or str(day)) for each in draft.positions]
        people.edit(store, person_id, replace(draft, positions=(*held, Position(company, start=str(day)))))

    return change


def employed(company: str, day: date) -> Callable[[Store], object]:
    def change(store: Store) -> None:
        reader = store.as_reader()
        for row in organizations.listed(reader):
            draft = organizations.page(reader, row.organization_id).draft
            times = [replace(each, end=each.end or str(day)) for each in draft.employments]
            if row.name == company and not any(each.start == str(day) for each in times):
                times.append(Employment(str(day)))
            organizations.edit(store, row.organization_id, replace(draft, employments=tuple(times)))

    return change


def met(pick: random.Random, day: date, one: int, other: int) -> InteractionDraft:
    exchanges = [
        Exchange(
            way, asked_by=pick.choice(list(Side)) if way is Direction.ASK else None, purpose=pick.choice(("", "hire"))
        )
        for way in pick.sample(list(Direction), pick.randrange(3))
    ]
    return InteractionDraft(
        day,
        pick.choice(((one,), (one, other))),
        pick.choice(list(Channel)),
        initiated_by=pick.choice((None, *Initiator)),
        minutes=pick.choice((None, 15, 60)),
        topics=tuple(pick.sample(TOPICS, pick.randrange(2))),
        exchanges=tuple(each for each in exchanges),
        worth_me=pick.choice((None, True, False)),
        worth_them=pick.choice((None, True)),
    )


def lived(folder: Path, told: list[tuple[date, Callable[[Store], object]]], until: date) -> Store:
    clock = FakeClock(noon(START))
    store = Store(folder / "netdesk.db", clock, lambda change: None)
    for day, act in told:
        if day <= until:
            clock.move_to(noon(day))
            act(store)
    clock.move_to(noon(until))
    return store


@pytest.fixture
def closing() -> Iterator[list[Store]]:
    stores: list[Store] = []
    yield stores
    for store in stores:
        store.close()


@pytest.mark.parametrize("seed", range(4))
def test_as_of_a_day_is_what_it_was_on_that_day(tmp_path: Path, closing: list[Store], seed: int) -> None:
    told = story(seed)
    (tmp_path / "whole").mkdir()
    closing.append(lived(tmp_path / "whole", told, START + timedelta(DAYS)))
    facts = insight.facts(closing[0].as_reader())
    for part in (500, 1300, DAYS - 1):
        day = START + timedelta(part)
        (tmp_path / str(part)).mkdir()
        closing.append(lived(tmp_path / str(part), told, day))
        wanted = insight.report(closing[-1].as_reader(), day, day)
        assert insight.report_of(facts, day, day).panels == wanted.panels


@pytest.mark.parametrize("seed", range(4, 8))
def test_every_figure_opens_to_its_rows(tmp_path: Path, closing: list[Store], seed: int) -> None:
    day = START + timedelta(DAYS)
    closing.append(lived(tmp_path, story(seed), day))
    reader = closing[0].as_reader()
    ids = [row[0] for row in reader.rows("SELECT id FROM person ORDER BY id")]
    shelf.discard(closing[0], ids[:2])
    shelf.archive(closing[0], ids[2:4])
    selection.set_do_not_contact(closing[0], ids[4:6], True)
    insight.rank_topics(closing[0], ["🚀", "storage"])
    report = insight.report(reader, day, day)
    links = [each for panel in report.panels for each in (panel.link, *(row.link for row in panel.rows)) if each]
    assert {each.room for each in links} == {"people", "journal"}
    for link in links:
        if link.room == "people":
            found = len(listing.ids(reader, queries.read(reader, link.query, day), SortBy.NAME))
        else:
            found = len(interactions.newest(reader, 10_000, None, interactions.read_query(link.query, day)))
        assert found == link.count, link
    shut = {(panel.key, row.label) for panel in report.panels for row in panel.rows if not (row.link or row.person_id)}
    # Steps of a curve, pairs, what is not said, and a topic without a letter are no rows of a list.
    assert {key for key, label in shut if "🚀" not in label} <= {"survival", "openings", "holes", "initiation"}
    past = insight.report(reader, day - timedelta(400), day)
    assert not any(row.link.room == "people" for panel in past.panels for row in panel.rows if row.link)
    for link in [each for panel in past.panels for each in (panel.link, *(row.link for row in panel.rows)) if each]:
        found = len(interactions.newest(reader, 10_000, None, interactions.read_query(link.query, day)))
        assert found == link.count, link


def test_nothing_is_said_of_nobody_and_too_few(tmp_path: Path, closing: list[Store]) -> None:
    day = START + timedelta(10)
    closing.append(lived(tmp_path, [], day))
    report = insight.report(closing[0].as_reader(), day, day)
    assert [panel.key for panel in report.panels] == list(BUILDERS)
    assert all(figure.is_withheld and figure.value is None and figure.low is None for figure in figures(report))
    store = closing[0]
    for number in range(9):
        people.add(store, PersonDraft(given=f"P{number}", country="France", closeness=4))
    country = insight.report(store.as_reader(), day, day).figures()["diversity.country.all"]
    assert (country.n, country.needed, country.value) == (9, 10, None)
    people.add(store, PersonDraft(given="Ten", country="Croatia"))
    country = insight.report(store.as_reader(), day, day).figures()["diversity.country.all"]
    assert country.value == pytest.approx(0.2)
    for number in range(4):
        interactions.log(store, InteractionDraft(day, (1 + number,), Channel.PHONE, initiated_by=Initiator.ME))
    assert insight.report(store.as_reader(), day, day).figures()["initiation"].is_withheld
    interactions.log(store, InteractionDraft(day, (1,), Channel.PHONE, initiated_by=Initiator.ME))
    assert insight.report(store.as_reader(), day, day).figures()["initiation"].value == 1


def figures(report: Report) -> list[object]:
    return list(report.figures().values())


def test_figures_are_named_once_and_nothing_forbidden_is_scored(tmp_path: Path, closing: list[Store]) -> None:
    closing.append(lived(tmp_path, story(1), START + timedelta(DAYS)))
    day = today(closing[0].clock)
    report = insight.report(closing[0].as_reader(), day, day)
    keys = [figure.key for panel in report.panels for figure in panel.figures]
    assert len(keys) == len(set(keys))
    said = " ".join([*keys, *(figure.formula for panel in report.panels for figure in panel.figures)])
    assert not any(
        word in said for word in ("influence", "betweenness", "reach", "personality", "score", "probability")
    )
    assert all(
        isinstance(panel, Panel) and len(panel.columns) == len(row.values) + 1
        for panel in report.panels
        for row in panel.rows
    )


def test_the_facts_are_read_in_one_statement_a_kind(tmp_path: Path, closing: list[Store]) -> None:
    closing.append(lived(tmp_path, story(1), START + timedelta(900)))
    asked: list[str] = []

    class Counting:
        def rows(self, sql: str) -> Iterator[tuple[object, ...]]:
            asked.append(sql)
            return closing[0].as_reader().rows(sql)

    insight.facts(Counting())  # type: ignore[arg-type]
    assert asked == list(STATEMENTS.values())


def test_a_yes_is_a_relation_and_a_no_and_an_unknown_are_kept_apart(tmp_path: Path, closing: list[Store]) -> None:
    day = START + timedelta(3)
    closing.append(lived(tmp_path, [], day))
    store = closing[0]
    ids = [people.add(store, PersonDraft(given=f"P{number}", closeness=5)) for number in range(5)]

    def size() -> tuple[float | None, float | None, float | None]:
        found = insight.report(store.as_reader(), day, day).figures()["holes.effective_size"]
        return found.value, found.low, found.high

    assert len(insight.pair_questions(store.as_reader(), day)) == 10
    assert size() == (None, 1, 5)
    insight.answer_pair(store, ids[1], ids[0], True)
    assert relations.of_person(store.as_reader(), ids[0])[0].role is Role.KNOWS
    insight.answer_pair(store, ids[0], ids[2], False)
    insight.answer_pair(store, ids[0], ids[3], None)
    assert size() == (None, pytest.approx(5 - 2 * (1 + 8) / 5), 5 - 2 / 5)
    asked = [(each.one_id, each.other_id) for each in insight.pair_questions(store.as_reader(), day)]
    assert len(asked) == 7
    assert (ids[0], ids[3]) not in asked
    store.undo()
    assert (ids[0], ids[3]) in [(each.one_id, each.other_id) for each in insight.pair_questions(store.as_reader(), day)]
    for one in range(5):
        for other in range(one):
            insight.answer_pair(store, ids[one], ids[other], one == 4)
    found = insight.report(store.as_reader(), day, day).figures()
    assert found["holes.effective_size"].value == 5 - 2 * 5 / 5
    assert found["holes.constraint"].value is not None
    assert insight.pair_questions(store.as_reader(), day) == []


def test_a_quarter_is_looked_back_at(tmp_path: Path, closing: list[Store]) -> None:
    closing.append(lived(tmp_path, story(2), START + timedelta(DAYS)))
    store = closing[0]
    facts = insight.facts(store.as_reader())
    day = START + timedelta(DAYS)
    for quarter in quarters(day, 6):
        found = insight.moved(store.as_reader(), facts, quarter, day)
        assert all(each.before.value is not None and each.after.value is not None for each in found)
        for each in found:
            if each.move is Move.UP:
                assert each.after.value > each.before.value  # type: ignore[operator]
            if each.move is Move.CHANCE:  # never said to be the same
                assert each.after.value != each.before.value
    insight.keep_texts(store, "2026-Q3", {"notes": " kept ", "next": ""})
    assert insight.texts_of(store.as_reader(), "2026-Q3") == {"notes": "kept"}
    assert journal.undoable(store.as_reader()) == "Looked back at Q3 2026"
    position = store.position()
    insight.keep_texts(store, "2026-Q3", {"notes": "kept"})
    assert store.position() == position
    store.undo()
    assert insight.texts_of(store.as_reader(), "2026-Q3") == {}
