"""Queries as SQL: they find whom a plain reading of them finds, stream from the text index, and take any text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, example, given, seed, settings
from hypothesis import strategies as st

from netdesk.clock import SystemClock
from netdesk.core.names import match_key, name_key, sort_text
from netdesk.core.query import MAX_LENGTH, MAX_TERMS, parse
from netdesk.core.query_fields import Kind
from netdesk.core.query_tree import Choice, Compare, Not, Op, Or, Query, Text, Words
from netdesk.store import settle
from netdesk.store.query_sql import condition
from netdesk.store.store import Store
from tests.query_people import INDUSTRIES, Due, Network, Person, Position, introducer_of, people, ties
from tests.query_trees import FINDING, SOME_WORDS, TODAY, comparisons, queries, trees

if TYPE_CHECKING:
    import apsw


# One database, filled and emptied again for each example.


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    store = Store(tmp_path_factory.mktemp("query") / "netdesk.db", SystemClock(), lambda change: None)
    yield store.connection
    store.close()


def fill(connection: apsw.Connection, everyone: list[Person]) -> Network:
    """Insert people with ids from 1 and settle."""
    for person_id, person in enumerate(everyone, 1):
        insert(connection, person_id, person)
    for person_id, person in enumerate(everyone, 1):
        relate(connection, person_id, person, len(everyone))
    settle.settle(connection)
    due = {
        row[0]: Due(date.fromisoformat(row[1]) if row[1] else None, row[2], row[3])
        for row in connection.execute("SELECT person_id, due_on, ideal_days, max_days FROM listing")
    }
    return Network(everyone, due)


def add(connection: apsw.Connection, table: str, **values: object) -> None:
    """Insert one row."""
    marks = ", ".join(f":{name}" for name in values)
    connection.execute(f"INSERT OR IGNORE INTO {table} ({', '.join(values)}) VALUES ({marks})", values)


def relate(connection: apsw.Connection, person_id: int, person: Person, count: int) -> None:
    for one, other, kind in ties(person_id, replace(person, introducer=0), count):
        add(connection, "relation", person_id=one, other_id=other, kind=kind)
    introducer = introducer_of(person_id, person, count)
    connection.execute("UPDATE person SET introduced_by = ? WHERE id = ?", (introducer, person_id))


def insert(connection: apsw.Connection, person_id: int, person: Person) -> None:
    name = f"{person.given} {person.family}"
    sort = sort_text(person.given, person.family, name)
    year, month, day = person.birthday
    add(
        connection, "person", id=person_id, uid=str(person_id), name=name, given=person.given, family=person.family,
        nickname=person.nickname, phonetic_given=person.phonetic, sort_text=sort, name_key=name_key(sort),
        match_key=match_key(sort), city=person.city, region=person.region, country=person.country, notes=person.notes,
        presence=person.presence, connected_on=person.connected_on and str(person.connected_on), met_on=person.met_on,
        met_where=person.met_where, met_how=person.met_how, birthday_year=year, birthday_month=month, birthday_day=day,
        do_not_contact=person.is_left_alone, archived_at="2026" if person.shelf == 1 else None,
        binned_at="2026" if person.shelf == 2 else None, created_at=person.added, updated_at=person.changed,
    )  # fmt: skip
    insert_details(connection, person_id, person)
    insert_touches(connection, person_id, person)
    for what in person.told:
        add(connection, "opening", kind="door", what=what, heard_on="2026-01-01", created_at="")
        number = connection.last_insert_rowid()
        add(connection, "opening_source", opening_id=number, place=0, person_id=person_id)
    for role, titles in (("there", person.there), ("reacted", person.reacted), ("wanted", person.wanted_at)):
        for title in titles:
            add(connection, "appearance", title=title, kind="event", on_day="2026-01-01", created_at="")
            number = connection.last_insert_rowid()
            add(connection, "appearance_person", appearance_id=number, person_id=person_id, role=role)
    for name, kind, what in person.exchanges:
        way = {"gave": "give", "asked": "ask"}.get(name, name)
        asked_by = "me" if way == "ask" else None
        day = "2026-01-01"
        add(
            connection, "exchange", on_day=day, direction=way, kind=kind, what=what, asked_by=asked_by, created_at=""
        )  # fmt: skip
        add(connection, "exchange_person", exchange_id=connection.last_insert_rowid(), person_id=person_id, role="with")


def insert_details(connection: apsw.Connection, person_id: int, person: Person) -> None:
    one = {"person_id": person_id}
    for place, p in enumerate(person.positions):
        if p.organization is not None:
            add(connection, "organization", name=p.organization, industry=INDUSTRIES.get(p.organization, ""))
        found = connection.execute("SELECT id FROM organization WHERE name = ?", (p.organization,)).get
        end = "" if p.is_held else p.end
        add(
            connection, "position", **one, place=place, organization_id=found, title=p.title, industry=p.industry,
            job_family=p.family, start_on=p.start, end_on=end,
        )  # fmt: skip
    for place, (kind, value) in enumerate(person.contacts):
        key = "phone:+" + re.sub(r"\D", "", value) if kind == "phone" else f"{kind}:{value}"
        add(connection, "contact_point", **one, place=place, kind=kind, value=value, match_key=key)
    if person.address:
        add(connection, "address", **one, place=0, street=person.address[0], city=person.address[1])
    for place, name in enumerate(person.languages):
        add(connection, "language", **one, place=place, name=name)
    for place, text in enumerate(person.needs):
        add(connection, "need", **one, place=place, text=text)
    for place, name in enumerate(person.skills):
        add(connection, "skill", **one, place=place, name=name)
    for place, (name, value) in enumerate(person.custom):
        add(connection, "custom_field", **one, place=place, name=name, value=value)
    if person.has_photo:
        add(connection, "photo", **one, media_type="image/png", image=b"")
    for table, names in (("tag", person.tags), ("topic", person.topics)):
        for label in names:
            add(connection, table, name=label)
            found = connection.execute(f"SELECT id FROM {table} WHERE name = ?", (label,)).get
            add(connection, f"person_{table}", **one, **{f"{table}_id": found})
    for name in person.classes:
        add(connection, "relation_class", **one, name=name)


def insert_touches(connection: apsw.Connection, person_id: int, person: Person) -> None:
    if person.closeness is not None:
        add(connection, "closeness", person_id=person_id, level=person.closeness, stated_on=str(person.stated_on))
    if person.cadence is not None:
        days = {"ideal_days": person.cadence, "max_days": person.cadence + 10}
        add(connection, "cadence", person_id=person_id, **days, since="2026-10-01")
    for number, touch in enumerate(person.interactions):
        add(
            connection, "interaction", uid=f"{person_id}.{number}", on_day=str(touch.day), channel=touch.channel,
            what=touch.what, initiated_by=touch.initiated, minutes=touch.minutes, event=touch.event,
            created_at="",
        )  # fmt: skip
        add(connection, "interaction_person", interaction_id=connection.last_insert_rowid(), person_id=person_id)


def select(query: Query, columns: str = "l.person_id") -> tuple[str, tuple[object, ...]]:
    asked = condition(query, "person_prefix")
    return f"SELECT {columns} FROM {asked.source} WHERE {asked.sql} ORDER BY {asked.name_order}", asked.parameters


def found(connection: apsw.Connection, query: Query) -> list[int]:
    return [row[0] for row in connection.execute(*select(query))]


field_texts = st.sampled_from(
    [
        *SOME_WORDS,
        "an*",
        "*bank",
        "*or*",
        "cl*",
        "deutsche bank",
        "Bank clerk",
        "client old",
        "olk*",
        "vegan",
        "10 zagreb",
    ]
)
bare = st.sampled_from([word for word in SOME_WORDS if " " not in word])


@given(st.lists(people, max_size=6), queries(bare, field_texts))
@example([Person("Ana", "Wei", birthday=(1972, 2, 29))], parse("birthday:next98d", TODAY))
@example([Person("Ana", "Wei", birthday=(1972, 2, 29))], parse("birthday:next97d", TODAY))
@example([Person("Ana", "Wei", birthday=(1972, 1, 1))], parse("birthday:next1y", TODAY))
@example([Person("Ana", "Wei", positions=(Position(None, "Analyst", is_held=True),))], parse("title:analyst", TODAY))
def test_a_query_finds_whom_a_plain_reading_of_it_finds(connection, people, query):
    connection.execute("SAVEPOINT example")
    try:
        network = fill(connection, people)
        assert set(found(connection, query)) == network.found(query.where)
    finally:
        connection.execute("ROLLBACK TO example; RELEASE example")


class Crowd:
    """Many people in a database of their own."""

    def __init__(self, connection: apsw.Connection, network: Network) -> None:
        self._connection = connection
        self._network = network

    def found(self, node: object) -> set[int]:
        return set(found(self._connection, Query(node, TODAY)))

    def expected(self, node: object) -> set[int]:
        return self._network.found(node)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    """Enough people of all sorts for every border to be met, drawn once."""
    store = Store(tmp_path_factory.mktemp("crowd") / "netdesk.db", SystemClock(), lambda change: None)
    drawn: list[Person] = []

    @seed(1)
    @settings(max_examples=25, database=None, phases=[Phase.generate])
    @given(st.lists(people, min_size=6, max_size=6))
    def draw(some):
        drawn.extend(some)

    draw()
    with store.db.atomic():
        network = fill(store.connection, drawn)
    yield Crowd(store.connection, network)
    store.close()


@pytest.mark.parametrize("field", FINDING, ids=lambda f: f.name)
def test_a_field_finds_whom_a_plain_reading_of_it_finds(crowd, field):
    hits = 0

    @settings(max_examples=80, database=None)
    @given(comparisons(field, field_texts))
    def compared(node):
        nonlocal hits
        expected = crowd.expected(node)
        hits += bool(expected)
        assert crowd.found(node) == expected
        assert crowd.found(Not(node)) == crowd.expected(Not(node))

    compared()
    assert hits


few_terms = st.sampled_from(
    [
        *(Words("ana"), Words("ba"), Words("ban", is_phrase=True), Words("bank", is_phrase=True), Words("&")),
        *("name:wei", "city:york", "tag:client", "notes:coffee", "log:an", "org=bank", "met:inperson", "closeness>=3"),
    ]
).map(lambda term: parse(term, TODAY).where if isinstance(term, str) else term)


@settings(max_examples=300)
@given(tree=trees(few_terms))
def test_terms_put_together_find_whom_a_plain_reading_of_them_finds(crowd, tree):
    assert crowd.found(tree) == crowd.expected(tree)


@pytest.fixture
def some_people(connection):
    connection.execute("SAVEPOINT example")
    fill(connection, [Person(*name.split(), notes="100% “sure”_") for name in ("Li Wei", "Ana Wei", "Bo Adler")])
    yield connection
    connection.execute("ROLLBACK TO example; RELEASE example")


@pytest.mark.parametrize("text", ["", "a or b or l", "-x", "wei or bo closeness:none", "last:never", "-(tag:x wei)"])
def test_people_come_in_alphabetical_order(some_people, text):
    asked = condition(parse(text, TODAY), "person_prefix")
    sql = f"SELECT l.name FROM {asked.source} WHERE {asked.sql} ORDER BY {asked.name_order}"
    rows = [row[0] for row in some_people.execute(sql, asked.parameters)]
    assert rows == ["Bo Adler", "Ana Wei", "Li Wei"]


@pytest.mark.parametrize(
    "text",
    [
        "ana",
        "ana hor",
        '"ana horvat"',
        "ana or li",
        "ana -li",
        "ana closeness>=4",
        "ana last>90d -tag:client (has:email or is:due)",
        "org:bank",
        "city:zagreb country:croatia closeness>=4",
        "tag:client or topic:storage",
        "industry:bank was:orval language:croatian",
        "country:hr or custom:diet=vegan or metat:pycon",
        "address:ilica added:2025",
        "title:analyst due<7d met:2025 birthday:next14d",
    ],
)
def test_the_text_index_leads_and_nothing_is_sorted(connection, text):
    sql, parameters = select(parse(text, TODAY))
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql} LIMIT 64", parameters)]
    assert steps[0].startswith("SCAN person_prefix VIRTUAL TABLE")
    assert steps[1] == "SEARCH l USING INTEGER PRIMARY KEY (rowid=?)"
    assert not [step for step in steps if "TEMP B-TREE" in step]


hostile = st.lists(
    st.sampled_from([*"\"*^'%_:;()-+{},.\\\0\n", "NEAR", "NOT", "AND", "or", "name", "--", "🙂", "ﷺ", "\uff02", "wei"])
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=3),
    max_size=12,
).map("".join)
text_fields = st.sampled_from(
    [field.name for field in FINDING if field.kind in (Kind.TEXT, Kind.LABEL, Kind.PERSON, Kind.PAIR, Kind.DIGITS)]
)


@given(hostile, text_fields, st.sampled_from([Op.HAS, Op.EQUAL]))
@example("*" * 10000, "tag", Op.HAS)
@example("*x" * 5000, "need", Op.HAS)
@example("%=%", "custom", Op.HAS)
@example("a" * 10000, "city", Op.HAS)
@example("\0wei", "name", Op.HAS)
@example("\uff02 OR name:\uff02", "name", Op.HAS)
@example("", "notes", Op.HAS)
def test_no_text_is_ever_read_as_sql_or_as_a_search_expression(connection, text, field, op):
    for node in (Words(text), Words(text, is_phrase=True), Compare(field, op, Text(text))):
        for tree in (node, Not(node), Or((node, Compare("is", Op.HAS, Choice("due"))))):
            sql, parameters = select(Query(tree, TODAY))
            assert connection.execute(sql, parameters).fetchall() is not None
            assert sql == select(Query(with_text(tree, re.sub("[a-z0-9]", "x", text)), TODAY))[0]


def with_text(node: object, text: str) -> object:
    """The same tree about another text."""
    match node:
        case Words():
            return Words(text, node.is_phrase)
        case Compare(field, op, Text()):
            return Compare(field, op, Text(text))
        case Not(term):
            return Not(with_text(term, text))
        case Or(terms):
            return Or(tuple(with_text(term, text) for term in terms))
    return node


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("notes:100%", ["Bo Adler", "Ana Wei", "Li Wei"]),
        ("name:a_a", []),
        ("name:a%a", []),
        ("name:*wei", ["Ana Wei", "Li Wei"]),
        ('name="li wei"', ["Li Wei"]),
        ("name=wei", []),
        ("ÄNA", ["Ana Wei"]),
        ("we*", ["Ana Wei", "Li Wei"]),
        ("&", ["Bo Adler", "Ana Wei", "Li Wei"]),
        ("\0", ["Bo Adler", "Ana Wei", "Li Wei"]),
        ("(wei or adler) -li", ["Bo Adler", "Ana Wei"]),
        ("*dle", ["Bo Adler"]),
        ("a*er -*zz", ["Bo Adler"]),
    ],
)
def test_signs_mean_what_they_look_like(some_people, text, names):
    asked = condition(parse(text, TODAY), "person_prefix")
    sql = f"SELECT l.name FROM {asked.source} WHERE {asked.sql} ORDER BY {asked.name_order}"
    assert [row[0] for row in some_people.execute(sql, asked.parameters)] == names


@pytest.mark.parametrize(
    "text",
    [
        "a " * 1000,
        "(a or " * 20 + "b" + ")" * 20,
        "(a -(b " * 10 + "c" + "))" * 10,
        "is:due " * 250,
        "a or " * 390 + "b",
    ],
)
def test_the_longest_and_deepest_queries_run(some_people, text):
    sql, parameters = select(parse(text, TODAY))
    assert some_people.execute(sql, parameters).fetchall() is not None


@pytest.mark.parametrize("join", [" ", " or "])
@pytest.mark.parametrize("field", FINDING, ids=lambda field: field.name)
def test_a_field_is_asked_as_often_as_a_query_may(some_people, field, join):
    cost = 25 if field.kind is Kind.PERSON else 1
    many = min(MAX_TERMS // cost, (MAX_LENGTH + len(join)) // len(f"{field.example}{join}"))
    sql, parameters = select(parse(join.join([field.example] * many), TODAY))
    assert some_people.execute(sql, parameters).fetchall() is not None
