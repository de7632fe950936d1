"""Random people, and whom a query finds among them by a plain reading of it: the oracle for the SQL."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.due import due_state
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
    Text,
    Words,
)
from tests.query_trees import TODAY, near_days


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


def tokens(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text.lower())
    return re.findall("[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))


def stands_in(wanted: list[str], text: str, *, is_prefix: bool) -> bool:
    """Whether the tokens stand in a row, the last one whole or as the start of a token."""
    known = tokens(text)
    if not wanted:
        return True
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
    connected_on=st.none() | near_days,
    birthday=st.sampled_from(
        [
            *((None, None, None), (1970, None, None), (None, 11, None), (None, None, 25), (1972, 2, 29), (1971, 2, 28)),
            *(
                (None, 11, 21),
                (None, 11, 22),
                (1968, 11, 23),
                (None, 11, 25),
                (1969, 11, 26),
                (None, 12, 31),
                (None, 1, 1),
            ),
        ]
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
    tags=st.frozensets(st.sampled_from(["mentor", "client", "Client old", "Ölkunde"]), max_size=1),
    topics=st.frozensets(st.sampled_from(["storage", "grid storage"]), max_size=1),
    classes=st.frozensets(st.sampled_from(["friend", "colleague", "business"]), max_size=2),
    closeness=st.none() | st.integers(1, 5),
    cadence=st.sampled_from([None, 7, 30, 90]),
    interactions=st.lists(
        st.tuples(near_days, channels, st.sampled_from(["coffee", "Bank", "an"])), max_size=2, unique_by=lambda i: i[0]
    ).map(tuple),
)
