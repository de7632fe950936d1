"""Queries as SQL: they find whom a plain reading of them finds, stream from the text index, and take any text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import apsw
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netdesk.core.cadence import due_state
from netdesk.core.dates import PartialDate
from netdesk.core.names import match_key, name_key, sort_text
from netdesk.core.query import parse
from netdesk.core.query_tree import (
    And,
    Choice,
    Compare,
    Day,
    Days,
    Next,
    Not,
    Nothing,
    Number,
    Op,
    Or,
    Period,
    Query,
    Text,
    Words,
)
from netdesk.store import functions, settle
from netdesk.store.migrate import migrate
from netdesk.store.query_sql import condition
from tests.query_trees import SOME_WORDS, TODAY, queries


@dataclass(frozen=True)
class Position:
    organization: str | None
    title: str
    is_held: bool


@dataclass(frozen=True)
class Person:
    """Everything a query can ask of one person, plainly."""

    given: str
    family: str
    nickname: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    notes: str = ""
    presence: str | None = None
    connected_on: date | None = None
    birthday: tuple[int | None, int | None, int | None] = (None, None, None)
    positions: tuple[Position, ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()
    tags: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    closeness: int | None = None
    cadence: int | None = None
    interactions: tuple[tuple[date, str, str], ...] = ()


@dataclass(frozen=True)
class Due:
    """What the listing derived: not the query's to prove."""

    on: date | None
    ideal: int | None
    most: int | None


# A database in memory, filled and emptied again for each example.


@pytest.fixture(scope="module")
def connection():
    opened = apsw.Connection(":memory:")
    functions.register(opened)
    migrate(opened, Path("memory.db"))
    yield opened
    opened.close()


def fill(connection: apsw.Connection, people: list[Person]) -> dict[int, Due]:
    """Insert people with ids from 1 and settle."""
    for person_id, person in enumerate(people, 1):
        insert(connection, person_id, person)
    settle.settle(connection)
    return {
        row[0]: Due(date.fromisoformat(row[1]) if row[1] else None, row[2], row[3])
        for row in connection.execute("SELECT person_id, due_on, ideal_days, max_days FROM listing")
    }


def insert(connection: apsw.Connection, person_id: int, person: Person) -> None:
    name = f"{person.given} {person.family}"
    sort = sort_text(person.given, person.family, name)
    connection.execute(
        "INSERT INTO person (id, uid, name, given, family, nickname, sort_text, name_key, match_key, city, region,"
        " country, notes, presence, connected_on, birthday_year, birthday_month, birthday_day, created_at, updated_at)"
        f" VALUES ({', '.join('?' * 18)}, '', '')",
        (
            *(person_id, str(person_id), name, person.given, person.family, person.nickname, sort, name_key(sort)),
            *(match_key(person.given, person.family, name), person.city, person.region, person.country, person.notes),
            *(person.presence, str(person.connected_on) if person.connected_on else None, *person.birthday),
        ),
    )
    one = {"person": person_id}
    for position in person.positions:
        if position.organization is not None:
            connection.execute("INSERT OR IGNORE INTO organization (name) VALUES (?)", (position.organization,))
        connection.execute(
            "INSERT INTO position (person_id, organization_id, title, end_on)"
            " VALUES (:person, (SELECT id FROM organization WHERE name = :organization), :title, :end)",
            one
            | {
                "organization": position.organization,
                "title": position.title,
                "end": "" if position.is_held else "2020",
            },
        )
    for kind, value in person.contacts:
        key = "phone:+" + re.sub(r"\D", "", value) if kind == "phone" else f"{kind}:{value}"
        connection.execute(
            "INSERT INTO contact_point (person_id, kind, value, match_key) VALUES (?, ?, ?, ?)",
            (person_id, kind, value, key),
        )
    for table, names in (("tag", person.tags), ("topic", person.topics)):
        for label in names:
            connection.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (label,))
            connection.execute(
                f"INSERT INTO person_{table} SELECT ?, id FROM {table} WHERE name = ?", (person_id, label)
            )
    for name in person.classes:
        connection.execute("INSERT INTO relation_class VALUES (?, ?)", (person_id, name))
    if person.closeness is not None:
        connection.execute(
            "INSERT INTO closeness (person_id, level, stated_on) VALUES (?, ?, '2026-09-01')",
            (person_id, person.closeness),
        )
    if person.cadence is not None:
        connection.execute(
            "INSERT INTO cadence (person_id, ideal_days, max_days, since) VALUES (?, ?, ?, '2026-10-01')",
            (person_id, person.cadence, person.cadence + 10),
        )
    for number, (day, channel, what) in enumerate(person.interactions):
        connection.execute(
            "INSERT INTO interaction (uid, on_day, channel, what, created_at) VALUES (?, ?, ?, ?, '')",
            (f"{person_id}.{number}", str(day), channel, what),
        )
        connection.execute("INSERT INTO interaction_person VALUES (last_insert_rowid(), ?)", (person_id,))


def select(query: Query, columns: str = "l.person_id") -> tuple[str, tuple[object, ...]]:
    asked = condition(query)
    return f"SELECT {columns} FROM {asked.source} WHERE {asked.sql} ORDER BY {asked.name_order}", asked.parameters


def found(connection: apsw.Connection, query: Query) -> list[int]:
    return [row[0] for row in connection.execute(*select(query))]


# The same, read plainly.


def tokens(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text.lower())
    return re.findall("[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))


def stands_in(wanted: list[str], text: str, *, is_prefix: bool) -> bool:
    """Whether the tokens stand in a row, the last one whole or as the start of a token."""
    known = tokens(text)
    for at in range(len(known) - len(wanted) + 1):
        row = known[at : at + len(wanted)]
        if row[:-1] == wanted[:-1] and (row[-1] == wanted[-1] or (is_prefix and row[-1].startswith(wanted[-1]))):
            return True
    return False


def index_parts(person: Person) -> list[str]:
    facts = [person.city, person.region, person.country, *person.topics, *person.tags, *(v for _, v in person.contacts)]
    held = " ".join(f"{position.organization or ''} {position.title}" for position in person.positions)
    return [names(person), held, " ".join(facts), person.notes, " ".join(what for _, _, what in person.interactions)]


def names(person: Person) -> str:
    return f"{person.given} {person.family} {person.given} {person.family} {person.nickname}"


def texts_of(person: Person, field: str) -> list[str]:
    held = [position for position in person.positions if position.is_held]
    match field:
        case "org":
            return [position.organization for position in held if position.organization]
        case "title":
            return [position.title for position in held]
        case "email":
            return [value for kind, value in person.contacts if kind == "email"]
        case "tag" | "topic":
            return sorted(person.tags if field == "tag" else person.topics)
        case "log":
            return [what for _, _, what in person.interactions]
        case "name":
            return [f"{person.given} {person.family}"]
    return [getattr(person, field)]


def has_text(person: Person, field: str, op: Op, text: str) -> bool:
    known = texts_of(person, field)
    if field == "phone":
        return False
    if field == "tag":
        pattern = " ".join(text.lower().split())
        return any(matches_stars(pattern, unaccented(label)) for label in known)
    if "*" in text:
        return any(
            matches_stars("*".join(" ".join(tokens(p)) for p in text.split("*")), " ".join(tokens(k))) for k in known
        )
    if op is Op.EQUAL:
        return any(tokens(text) == tokens(k) for k in known)
    known = [names(person)] if field == "name" else known
    return any(stands_in(tokens(text), k, is_prefix=True) for k in known)


def unaccented(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in plain if not unicodedata.combining(c))


def matches_stars(pattern: str, text: str) -> bool:
    parts = ".*".join(re.escape(unaccented(part)) for part in pattern.split("*"))
    return re.fullmatch(parts, text) is not None


def compare(op: Op, known: object, first: object, last: object) -> bool:
    """A known value against a range of wanted ones, both ends included."""
    match op:
        case Op.MORE:
            return known > last
        case Op.AT_LEAST:
            return known >= first
        case Op.LESS:
            return known < first
        case Op.AT_MOST:
            return known <= last
    return first <= known <= last


def compare_day(op: Op, day: date | None, value: object, *, is_ahead: bool) -> bool:
    if day is None:
        return False
    until = (day - TODAY).days
    match value:
        case Period(first, last):
            return compare(op, day, first, last)
        case Next(days):
            return 0 <= until <= days
        case Days(days):
            return compare(Op.AT_MOST if op is Op.HAS else op, until if is_ahead else -until, days, days)
        case Day(offset):
            return compare(Op.AT_MOST if is_ahead and op is Op.HAS else op, until, offset, offset)
    raise AssertionError(value)


def has_birthday(person: Person, op: Op, value: object) -> bool:
    year, month, day = person.birthday
    match value:
        case Day(days) | Next(days):
            if month is None or day is None:
                return False
            span = range(days, days + 1) if isinstance(value, Day) else range(days + 1)
            return any((month, day) in celebrated(TODAY + timedelta(days=shift)) for shift in span) or days >= 365
        case PartialDate(wanted, None, None):
            return year is not None and compare(op, year, wanted, wanted)
        case PartialDate():
            pairs = ((value.year, year), (value.month, month), (value.day, day))
            return all(wanted is None or wanted == known for wanted, known in pairs)
    raise AssertionError(value)


def celebrated(day: date) -> set[tuple[int, int]]:
    is_stand_in = (day.month, day.day) == (2, 28) and (day + timedelta(days=1)).month == 3
    return {(day.month, day.day)} | ({(2, 29)} if is_stand_in else set())


def due_states(due: Due) -> set[str]:
    if due.on is None or due.ideal is None or due.most is None:
        return set()
    return {due_state((TODAY - due.on).days + due.ideal, due.ideal, due.most).value}


def is_known(person: Person, due: Due, what: str) -> bool:
    held = [position for position in person.positions if position.is_held]
    match what:
        case "email" | "phone" | "profile" | "url":
            return any(kind == what for kind, _ in person.contacts)
        case "birthday":
            return any(part is not None for part in person.birthday)
        case "cadence":
            return due.ideal is not None
        case "closeness" | "presence":
            return getattr(person, what) is not None
        case "notes" | "city" | "region" | "country":
            return getattr(person, what) != ""
        case "org":
            return any(position.organization for position in held)
        case "title":
            return any(position.title for position in held)
        case "tag" | "topic" | "class":
            return bool({"tag": person.tags, "topic": person.topics, "class": person.classes}[what])
        case "last":
            return bool(person.interactions)
        case "met":
            return any(channel == "inperson" for _, channel, _ in person.interactions)
        case "due":
            return due.on is not None
        case "connected":
            return person.connected_on is not None
    raise AssertionError(what)


def holds(node: object, person: Person, due: Due) -> bool:
    match node:
        case None:
            return True
        case Words(text, is_phrase):
            return any(stands_in(tokens(text), part, is_prefix=not is_phrase) for part in index_parts(person))
        case Not(term):
            return not holds(term, person, due)
        case And(terms):
            return all(holds(term, person, due) for term in terms)
        case Or(terms):
            return any(holds(term, person, due) for term in terms)
        case Compare():
            return comparison_holds(node, person, due)
    raise AssertionError(node)


def comparison_holds(node: Compare, person: Person, due: Due) -> bool:
    met = [day for day, channel, _ in person.interactions if channel == "inperson"]
    match node.field, node.value:
        case "phone", Text(text):
            digits = "".join(re.findall(r"\d", text)).lstrip("0")
            return any(digits in re.sub(r"\D", "", value) for kind, value in person.contacts if kind == "phone")
        case _, Text(text):
            return has_text(person, node.field, node.op, text)
        case field, Nothing():
            return not is_known(person, due, field)
        case "has", Choice(name):
            return is_known(person, due, name)
        case "is", Choice("mentor"):
            return "mentor" in person.tags
        case "is", Choice("due"):
            return due.on is not None and due.on <= TODAY
        case "is" | "due", Choice(name):
            return name in due_states(due)
        case "class", Choice(name):
            return name in person.classes
        case "presence", Choice(name):
            return person.presence == name
        case "channel" | "met", Choice(name):
            return any(channel == name for _, channel, _ in person.interactions)
        case "closeness", Number(level):
            return person.closeness is not None and compare(node.op, person.closeness, level, level)
        case "cadence", Days(days):
            return due.ideal is not None and compare(node.op, due.ideal, days, days)
        case "birthday", value:
            return has_birthday(person, node.op, value)
        case "met", Period(first, last) if node.op in (Op.HAS, Op.EQUAL):
            return any(first <= day <= last for day in met)
        case "met", value:
            return compare_day(node.op, max(met, default=None), value, is_ahead=False)
        case "last", value:
            last_on = max((day for day, _, _ in person.interactions), default=None)
            return compare_day(node.op, last_on, value, is_ahead=False)
        case "connected", value:
            return compare_day(node.op, person.connected_on, value, is_ahead=False)
        case "due", value:
            return compare_day(node.op, due.on, value, is_ahead=True)
    raise AssertionError(node)


days_about = st.integers(-500, 30).map(lambda shift: TODAY + timedelta(days=shift))
channels = st.sampled_from(["inperson", "video", "email"])
people = st.builds(
    Person,
    given=st.sampled_from(["Ana", "Li", "Ännchen", "Juan"]),
    family=st.sampled_from(["Horvat", "Höfer", "Wei", "Bank"]),
    nickname=st.sampled_from(["", "Storage", "Anči"]),
    city=st.sampled_from(["", "Zagreb", "New York", "York"]),
    region=st.sampled_from(["", "New York", "Istria"]),
    country=st.sampled_from(["", "Croatia", "Anaheim"]),
    notes=st.sampled_from(["", "storage, bank; York!", "Likes coffee."]),
    presence=st.sampled_from([None, "online", "offline", "both"]),
    connected_on=st.none() | days_about,
    birthday=st.sampled_from(
        [(None, None, None), (1970, None, None), (None, 11, 25), (1972, 2, 29), (1969, 12, 3), (None, 11, None)]
    ),
    positions=st.lists(
        st.builds(
            Position,
            st.sampled_from([None, "Deutsche Bank", "Elektra", "Bank"]),
            st.sampled_from(["", "Bank clerk", "Analyst"]),
            st.booleans(),
        ),
        max_size=2,
    ).map(tuple),
    contacts=st.lists(
        st.sampled_from(
            [
                ("email", "ana@elektra.hr"),
                ("phone", "+385 91 555"),
                ("profile", "https://x.org/li"),
                ("email", "li@bank.com"),
            ]
        ),
        max_size=2,
        unique=True,
    ).map(tuple),
    tags=st.frozensets(st.sampled_from(["mentor", "client", "Client old"]), max_size=1),
    topics=st.frozensets(st.sampled_from(["storage", "grid storage"]), max_size=1),
    classes=st.frozensets(st.sampled_from(["friend", "colleague", "business"]), max_size=2),
    closeness=st.none() | st.integers(1, 5),
    cadence=st.none() | st.integers(1, 400),
    interactions=st.lists(
        st.tuples(days_about, channels, st.sampled_from(["coffee", "Bank", "an"])), max_size=2, unique_by=lambda i: i[0]
    ).map(tuple),
)
field_texts = st.sampled_from([*SOME_WORDS, "an*", "*bank", "*or*", "cl*"])
bare = st.sampled_from([word for word in SOME_WORDS if " " not in word])


@given(st.lists(people, max_size=6), queries(bare, field_texts))
@example([Person("Ana", "Wei", birthday=(1972, 2, 29))], parse("birthday:next98d", TODAY))
@example([Person("Ana", "Wei", birthday=(1972, 2, 29))], parse("birthday:next97d", TODAY))
@example([Person("Ana", "Wei", positions=(Position(None, "Analyst", is_held=True),))], parse("title:analyst", TODAY))
def test_a_query_finds_whom_a_plain_reading_of_it_finds(connection, people, query):
    connection.execute("SAVEPOINT example")
    try:
        due = fill(connection, people)
        expected = {
            person_id for person_id, person in enumerate(people, 1) if holds(query.where, person, due[person_id])
        }
        assert set(found(connection, query)) == expected
    finally:
        connection.execute("ROLLBACK TO example; RELEASE example")


@pytest.fixture
def some_people(connection):
    connection.execute("SAVEPOINT example")
    fill(connection, [Person(*name.split(), notes="100% “sure”_") for name in ("Li Wei", "Ana Wei", "Bo Adler")])
    yield connection
    connection.execute("ROLLBACK TO example; RELEASE example")


@pytest.mark.parametrize("text", ["", "a or b or l", "-x", "wei or bo closeness:none", "last:never", "-(tag:x wei)"])
def test_people_come_in_alphabetical_order(some_people, text):
    asked = condition(parse(text, TODAY))
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
        "title:analyst due<7d met:2025 birthday:next14d",
    ],
)
def test_the_text_index_leads_and_nothing_is_sorted(connection, text):
    sql, parameters = select(parse(text, TODAY))
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql} LIMIT 64", parameters)]
    assert steps[0].startswith("SCAN person_text VIRTUAL TABLE")
    assert steps[1] == "SEARCH l USING INTEGER PRIMARY KEY (rowid=?)"
    assert not [step for step in steps if "TEMP B-TREE" in step]


hostile = st.lists(
    st.sampled_from([*"\"*^'%_:;()-+{},.\\\0\n", "NEAR", "NOT", "AND", "or", "name", "--", "🙂", "ﷺ", "\uff02", "wei"])
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=3),
    max_size=12,
).map("".join)
text_fields = st.sampled_from(["name", "org", "city", "email", "tag", "topic", "notes", "log", "phone"])


@given(hostile, text_fields, st.sampled_from([Op.HAS, Op.EQUAL]))
@example("*" * 10000, "tag", Op.HAS)
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
    ],
)
def test_signs_mean_what_they_look_like(some_people, text, names):
    asked = condition(parse(text, TODAY))
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
