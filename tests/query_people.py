"""Random people, and whom a query finds among them by a plain reading of it: the oracle for the SQL."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.due import due_state
from netdesk.core.exchanges import ExchangeKind
from netdesk.core.query_fields import FIELDS, Kind
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
from tests.acquaintances import Acquaintance, Post, distance
from tests.query_trees import TODAY, near_days

if TYPE_CHECKING:
    from collections.abc import Sequence


INDUSTRIES = {"Deutsche Bank": "Banking", "Elektra": "Energy"}
"""The industry of an organization."""
CROATIA = {"croatia", "hrvatska", "hr", "hrv", "kroatien"}
BOTH_WAYS = ("knows", "workswith", "family")


@dataclass(frozen=True)
class Position:
    organization: str | None
    title: str
    is_held: bool
    industry: str = ""
    family: str = ""
    start: str = ""
    end: str = "2020"


@dataclass(frozen=True)
class Touch:
    day: date
    channel: str
    what: str = ""
    initiated: str | None = None
    minutes: int | None = None
    event: str = ""


@dataclass(frozen=True)
class Person:
    """Everything a query can ask of one person, plainly. Others are given by how many places further on they stand."""

    given: str
    family: str
    nickname: str = ""
    phonetic: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    address: tuple[str, str] | None = None
    notes: str = ""
    languages: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    custom: tuple[tuple[str, str], ...] = ()
    presence: str | None = None
    connected_on: date | None = None
    met_on: str = ""
    met_where: str = ""
    met_how: str = ""
    birthday: tuple[int | None, int | None, int | None] = (None, None, None)
    positions: tuple[Position, ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()
    tags: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    closeness: int | None = None
    stated_on: date = date(2026, 9, 1)
    cadence: int | None = None
    interactions: tuple[Touch, ...] = ()
    there: tuple[str, ...] = ()
    reacted: tuple[str, ...] = ()
    exchanges: tuple[tuple[str, str, str], ...] = ()
    told: tuple[str, ...] = ()
    wanted_at: tuple[str, ...] = ()
    relations: tuple[tuple[str, int], ...] = ()
    introducer: int = 0
    shelf: int = 0
    is_left_alone: bool = False
    has_photo: bool = False
    added: str = "2026-01-01T12:00:00+00:00"
    changed: str = "2026-01-01T12:00:00+00:00"


@dataclass(frozen=True)
class Due:
    """What the listing derived: not the query's to prove."""

    on: date | None
    ideal: int | None
    most: int | None


class Network:
    """People, numbered from 1, and what the listing derived of each."""

    def __init__(self, everyone: Sequence[Person], due: dict[int, Due]) -> None:
        self.everyone = dict(enumerate(everyone, 1))
        self.due = due
        self.ties = {tie for number, person in self.everyone.items() for tie in ties(number, person, len(everyone))}

    def found(self, where: object) -> set[int]:
        """The numbers of whom a query finds."""
        shelves = {0} | {shelf for shelf, name in ((1, "archived"), (2, "binned")) if names_state(where, name)}
        return {n for n, person in self.everyone.items() if person.shelf in shelves and holds(where, n, self)}

    def distance(self, number: int) -> int | None:
        """In how many dimensions somebody was new; None where it cannot be said, as of whom nothing is known."""
        return self._distances.get(number)

    @cached_property
    def _distances(self) -> dict[int, int | None]:
        everyone = {n: acquaintance(person) for n, person in self.everyone.items() if person.shelf < 2}
        return {n: distance(person, everyone.values(), ()) for n, person in everyone.items()}

    def tied(self, field: str, number: int) -> set[int]:
        """Who stands to that person as ``field`` asks."""
        match field:
            case "knows":
                return {b if a == number else a for a, b, _ in self.ties if number in (a, b)}
            case "workswith" | "family":
                return {b if a == number else a for a, b, kind in self.ties if kind == field and number in (a, b)}
            case "manager" | "assistant" | "introduced":
                return {b for a, b, kind in self.ties if kind == field and a == number}
        kind = {"manages": "manager", "assists": "assistant", "introducedby": "introduced"}[field]
        return {a for a, b, known in self.ties if known == kind and b == number}


def ties(number: int, person: Person, count: int) -> set[tuple[int, int, str]]:
    """The ties that a person states, as (id, other id, kind); the introducer introduced them."""
    found = set()
    for kind, steps in person.relations:
        other = (number - 1 + steps) % count + 1
        if other != number:
            pair = sorted((number, other)) if kind in BOTH_WAYS else (number, other)
            found.add((*pair, kind))
    if introducer := introducer_of(number, person, count):
        found.add((introducer, number, "introduced"))
    return found


def introducer_of(number: int, person: Person, count: int) -> int | None:
    other = (number - 1 + person.introducer) % count + 1
    return other if other != number else None


def names_state(node: object, name: str) -> bool:
    match node:
        case Compare("is", _, Choice(state)):
            return state == name
        case Not(term):
            return names_state(term, name)
        case And(terms) | Or(terms):
            return any(names_state(term, name) for term in terms)
    return False


def tokens(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text.lower())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.findall("[a-z0-9]+|[\u3040-\u30ff\u4e00-\u9fff]|[\u1100-\u115f][\u1160-\u11ff]*", plain)


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
    facts = [
        *(person.city, person.region, person.country, *person.topics, *person.tags, *(v for _, v in person.contacts)),
        *(
            person.met_where,
            person.met_how,
            *person.languages,
            *person.needs,
            *person.skills,
            *(v for _, v in person.custom),
        ),
        *(person.address or ()),
    ]
    worked = " ".join(
        f"{p.organization or ''} {p.title} {p.industry} {INDUSTRIES.get(p.organization or '', '')} {p.family}"
        for p in person.positions
    )
    return [names(person), worked, " ".join(facts), person.notes, " ".join(log_parts(person))]


def said(touch: Touch) -> str:
    return f"{touch.what} {touch.event}"


def log_parts(person: Person) -> list[str]:
    """What the text index has of the log: what happened, and what went to and fro."""
    return [*map(said, person.interactions), *(what for _, _, what in person.exchanges)]


def has_words(person: Person, text: str, *, is_phrase: bool) -> bool:
    parts = index_parts(person)
    if is_phrase or "*" not in text.rstrip("*"):
        return any(stands_in(tokens(text), part, is_prefix=not is_phrase) for part in parts)
    pieces = "*".join(" ".join(tokens(part)) for part in text.split("*")).split()
    known = {token for part in parts for token in tokens(part)}
    return all(any(matches_stars(f"{piece}*", token) for token in known) for piece in pieces)


def names(person: Person) -> str:
    return f"{person.given} {person.family} {person.given} {person.family} {person.nickname} {person.phonetic}"


def texts_of(person: Person, field: str) -> list[str]:
    held = [position for position in person.positions if position.is_held]
    left = [position for position in person.positions if not position.is_held]
    match field:
        case "org":
            return [position.organization for position in held if position.organization]
        case "was":
            return [text for position in left for text in (position.organization or "", position.title)]
        case "title":
            return [position.title for position in held]
        case "industry":
            return [t for p in held for t in (p.industry, INDUSTRIES.get(p.organization or "", ""))]
        case "jobfamily":
            return [position.family for position in held]
        case "email" | "profile" | "url" | "im":
            return [value for kind, value in person.contacts if kind == field]
        case "tag" | "topic":
            return sorted(person.tags if field == "tag" else person.topics)
        case "language" | "need" | "reacted" | "skill" | "heardfrom" | "tomeet":
            named = {"language": person.languages, "need": person.needs, "reacted": person.reacted}
            return list({**named, "skill": person.skills, "heardfrom": person.told, "tomeet": person.wanted_at}[field])
        case "gave" | "asked" | "received":
            return [what for name, _, what in person.exchanges if name == field]
        case "address":
            return [" ".join(person.address)] if person.address else []
        case "metat" | "methow":
            return [person.met_where if field == "metat" else person.met_how]
        case "log":
            return [said(touch) for touch in person.interactions]
        case "event":
            return [*person.there, *(touch.event for touch in person.interactions if touch.event)]
        case "name":
            return [f"{person.given} {person.family}"]
    return [getattr(person, field)]


def has_text(person: Person, field: str, op: Op, text: str) -> bool:
    if field == "tag":
        pattern = " ".join(text.lower().split())
        return any(matches_stars(pattern, unaccented(label)) for label in person.tags)
    if field == "custom":
        name, sign, value = text.partition("=")
        said = [v for n, v in person.custom if matches_stars(unaccented(name), unaccented(n))]
        return any(text_holds(op, value, [each]) for each in said) if sign else bool(said)
    if field == "country" and " ".join(tokens(text)) in CROATIA:
        return " ".join(tokens(person.country)) in CROATIA
    if field == "name" and op is Op.HAS and "*" not in text:
        return text_holds(op, text, [names(person)])
    if field == "log" and op is Op.HAS and "*" not in text:
        return text_holds(op, text, log_parts(person))
    return text_holds(op, text, texts_of(person, field))


def text_holds(op: Op, text: str, known: list[str]) -> bool:
    if "*" in text:
        pattern = "*".join(" ".join(tokens(part)) for part in text.split("*"))
        return any(matches_stars(pattern, " ".join(tokens(k))) for k in known)
    if op is Op.EQUAL:
        return any(tokens(text) == tokens(k) for k in known)
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


def compare_span(op: Op, span: tuple[date, date] | None, value: object) -> bool:
    """What is known no better than as a span of days holds where every day of it does."""
    if span is None:
        return False
    match value:
        case Period(first, last):
            return all(compare(op, day, first, last) for day in span)
        case Days(_) | Day(_):
            return all(compare_day(op, day, value, is_ahead=False) for day in span)
    raise AssertionError(value)


def partly(text: str) -> tuple[date, date] | None:
    """The first and the last day that a partial date may be."""
    match [int(part) for part in text.split("-")] if text[:1].isdigit() else []:
        case [year]:
            return date(year, 1, 1), date(year, 12, 31)
        case [year, month]:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        case [year, month, day]:
            return (date(year, month, day),) * 2
    return None


def known_on(person: Person) -> date:
    days = [touch.day for touch in person.interactions]
    days += [datetime.fromisoformat(person.added).astimezone().date()]
    days += [person.connected_on] if person.connected_on else []
    met = partly(person.met_on)
    return min([*days, *(met[:1] if met else ())])


def acquaintance(person: Person) -> Acquaintance:
    posts = [
        Post(
            words_of(p.organization or ""),
            words_of(p.industry or INDUSTRIES.get(p.organization or "", "")),
            (partly(p.start) or (date.min,))[0],
            date.max if p.is_held else (partly(p.end) or (date.max,))[-1],
        )
        for p in person.positions
    ]
    country = "croatia" if words_of(person.country) in CROATIA else words_of(person.country)
    return Acquaintance(known_on(person), tuple(posts), words_of(person.region), country)


def words_of(text: str) -> str:
    return " ".join(tokens(text))


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


def is_known(number: int, network: Network, what: str) -> bool:
    person, due = network.everyone[number], network.due[number]
    held = [position for position in person.positions if position.is_held]
    match what:
        case "email" | "phone" | "profile" | "url" | "im":
            return any(kind == what for kind, _ in person.contacts)
        case "birthday":
            return any(part is not None for part in person.birthday)
        case "cadence":
            return due.ideal is not None
        case "closeness" | "presence":
            return getattr(person, what) is not None
        case "stated":
            return person.closeness is not None
        case "notes" | "city" | "region" | "country" | "nickname" | "address" | "custom":
            return bool(getattr(person, what))
        case "photo":
            return person.has_photo
        case "org":
            return any(position.organization for position in held)
        case "title" | "was" | "industry" | "jobfamily" | "language" | "need" | "skill" | "metat" | "methow":
            return any(texts_of(person, what))
        case "tag" | "topic" | "class":
            return bool({"tag": person.tags, "topic": person.topics, "class": person.classes}[what])
        case "last" | "touched":
            return bool(person.interactions)
        case "met":
            return any(touch.channel == "inperson" for touch in person.interactions)
        case "due":
            return due.on is not None
        case "connected":
            return person.connected_on is not None
        case "since":
            return any(position.start for position in held)
        case "left":
            return len(held) < len(person.positions)
        case "meton":
            return person.met_on != ""
        case "introducedby":
            return bool(network.tied(what, number))
        case "relation":
            return bool(network.tied("knows", number))
        case "added" | "changed" | "known":
            return True
        case "gave" | "asked" | "received":
            return any(name == what for name, _, _ in person.exchanges)
    raise AssertionError(what)


def holds(node: object, number: int, network: Network) -> bool:
    match node:
        case None:
            return True
        case Words(text, is_phrase):
            return has_words(network.everyone[number], text, is_phrase=is_phrase)
        case Not(term):
            return not holds(term, number, network)
        case And(terms):
            return all(holds(term, number, network) for term in terms)
        case Or(terms):
            return any(holds(term, number, network) for term in terms)
        case Compare(_, _, Text()):
            return text_comparison_holds(node, number, network)
        case Compare(field, _, Nothing()):
            return not is_known(number, network, field)
        case Compare("has", _, Choice(name)):
            return is_known(number, network, name)
        case Compare("given", op, value):
            ways = [way for way, _, _ in network.everyone[number].exchanges]
            other = ways.count("received") if value == Choice("received") else value.value
            return compare(op, ways.count("gave"), other, other)
        case Compare(_, _, Choice(name)):
            return is_chosen(node.field, name, network.everyone[number], network.due[number])
        case Compare("distance", op, Number(count)):
            far = network.distance(number)
            return far is not None and compare(op, far, count, count)
        case Compare():
            return comparison_holds(node, network.everyone[number], network.due[number])
    raise AssertionError(node)


def text_comparison_holds(node: Compare, number: int, network: Network) -> bool:
    person, text = network.everyone[number], node.value.text
    if node.field == "phone":
        digits = "".join(re.findall(r"\d", text)).lstrip("0")
        return any(digits in re.sub(r"\D", "", value) for kind, value in person.contacts if kind == "phone")
    if node.field in TIE_FIELDS:
        others = [network.everyone[other] for other in network.tied(node.field, number)]
        return any(has_text(other, "name", node.op, text) for other in others)
    return has_text(person, node.field, node.op, text)


TIE_FIELDS = frozenset(field.name for field in FIELDS if field.kind is Kind.PERSON)


def is_chosen(field: str, name: str, person: Person, due: Due) -> bool:
    match field, name:
        case "is", "mentor":
            return "mentor" in person.tags
        case "is", "due":
            return due.on is not None and due.on <= TODAY
        case "is", "archived" | "binned":
            return person.shelf == {"archived": 1, "binned": 2}[name]
        case "is", "dormant":
            last = max((touch.day for touch in person.interactions), default=TODAY)
            return (TODAY - last).days >= 3 * 365 and (person.closeness or 0) >= 4
        case "is", "donotcontact" | "contactable":
            return person.is_left_alone == (name == "donotcontact")
        case (("is" | "due"), _):
            return name in due_states(due)
        case "class", _:
            return name in person.classes
        case "presence", _:
            return person.presence == name
        case (("channel" | "met"), _):
            return any(touch.channel == name for touch in person.interactions)
        case (("gave" | "asked" | "received"), _):
            return any((way, kind.replace(" ", "")) == (field, name) for way, kind, _ in person.exchanges)
        case "initiated", _:
            return any(touch.initiated == name for touch in person.interactions)
    raise AssertionError(field)


def comparison_holds(node: Compare, person: Person, due: Due) -> bool:
    met = [touch.day for touch in person.interactions if touch.channel == "inperson"]
    match node.field, node.value:
        case "closeness", Number(level):
            return person.closeness is not None and compare(node.op, person.closeness, level, level)
        case "interactions", Number(count):
            return compare(node.op, len(person.interactions), count, count)
        case "lately", Number(count):
            lately = sum(0 <= (TODAY - touch.day).days < 365 for touch in person.interactions)
            return compare(node.op, lately, count, count)
        case "minutes", Number(count):
            return compare(node.op, sum(touch.minutes or 0 for touch in person.interactions), count, count)
        case "cadence", Days(days):
            return due.ideal is not None and compare(node.op, due.ideal, days, days)
        case "birthday", value:
            return has_birthday(person, node.op, value)
        case "met", Period(first, last) if node.op in (Op.HAS, Op.EQUAL):
            return any(first <= day <= last for day in met)
        case "touched", Period(first, last) if node.op in (Op.HAS, Op.EQUAL):
            return any(first <= touch.day <= last for touch in person.interactions)
        case "met", value:
            return compare_day(node.op, max(met, default=None), value, is_ahead=False)
        case "meton", value:
            return compare_span(node.op, partly(person.met_on), value)
        case (("since" | "left"), value):
            held = [each.start for each in person.positions if each.is_held]
            left = [each.end for each in person.positions if not each.is_held]
            return compare_span(node.op, partly(max(held if node.field == "since" else left, default="")), value)
        case "last" | "touched", value:
            last_on = max((touch.day for touch in person.interactions), default=None)
            return compare_day(node.op, last_on, value, is_ahead=False)
        case "known", value:
            return compare_day(node.op, known_on(person), value, is_ahead=False)
        case "connected", value:
            return compare_day(node.op, person.connected_on, value, is_ahead=False)
        case "stated", value:
            stated_on = None if person.closeness is None else person.stated_on
            return compare_day(node.op, stated_on, value, is_ahead=False)
        case "added" | "changed", value:
            local = datetime.fromisoformat(getattr(person, node.field)).astimezone().date()
            return compare_day(node.op, local, value, is_ahead=False)
        case "due", value:
            return compare_day(node.op, due.on, value, is_ahead=True)
    raise AssertionError(node)


channels = st.sampled_from(["inperson", "video", "email"])
people = st.builds(
    Person,
    given=st.sampled_from(["Ana", "Li", "Ännchen", "Juan", "伟", "철수"]),
    family=st.sampled_from(["Horvat", "Höfer", "Wei", "Bank", "李"]),
    nickname=st.sampled_from(["", "Storage", "Anči"]),
    city=st.sampled_from(["", "Zagreb", "New York", "York", "東京都"]),
    region=st.sampled_from(["", "New York", "Istria"]),
    country=st.sampled_from(["", "Croatia", "HR", "Hrvatska", "Anaheim"]),
    phonetic=st.sampled_from(["", "Anna"]),
    address=st.sampled_from([None, ("Ilica 10", "Zagreb"), ("Bank Street 2", "")]),
    languages=st.sampled_from([(), ("Croatian",), ("Chinese", "An\u0101")]),
    needs=st.sampled_from([(), ("storage bank",), ("a client",)]),
    skills=st.sampled_from([(), ("ana lysis", "bank"), ("storage",)]),
    custom=st.sampled_from([(), (("Diet", "vegan"),), (("Diet", "Ana's bank"), ("old bank", "York"))]),
    met_on=st.sampled_from(["", "2025", "2026-11", "2026-11-21", "2025-11-22", "2026-02", "--05-12"]),
    met_where=st.sampled_from(["", "Bank of New York"]),
    met_how=st.sampled_from(["", "by Ana"]),
    stated_on=near_days,
    there=st.sampled_from([(), ("Bank days",), ("Storage an", "ana")]),
    reacted=st.sampled_from([(), ("Storage an",), ("bank", "Ana's talk")]),
    exchanges=st.lists(
        st.tuples(
            st.sampled_from(["gave", "asked", "received"]),
            st.sampled_from([*ExchangeKind]).map(str),
            st.sampled_from(["", "a bank", "Ana"]),
        ),
        max_size=3,
    ).map(tuple),
    wanted_at=st.sampled_from([(), ("Bank days", "ana")]),
    told=st.sampled_from([(), ("Head of bank",), ("an", "Client work")]),
    relations=st.lists(
        st.tuples(
            st.sampled_from(["knows", "workswith", "family", "manager", "assistant", "introduced"]), st.integers(1, 5)
        ),
        max_size=2,
    ).map(tuple),
    introducer=st.sampled_from([0, 0, 1, 2]),
    shelf=st.sampled_from([0, 0, 0, 1, 2]),
    is_left_alone=st.booleans(),
    has_photo=st.booleans(),
    added=near_days.map(lambda day: f"{day}T12:00:00+00:00"),
    changed=near_days.map(lambda day: f"{day}T23:59:59+00:00"),
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
            st.sampled_from(["", "Bank"]),
            st.sampled_from(["", "Analyst"]),
            st.sampled_from(["", "2025", "2026-11", "2026-11-21", "2025-11-22"]),
            st.sampled_from(["2020", "2025-11", "2026-11-21"]),
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
                ("profile", "https://ana.example"),
                ("url", "https://bank.example/li"),
                ("im", "@ana"),
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
        st.builds(
            Touch,
            near_days,
            channels,
            st.sampled_from(["coffee", "Bank", "an"]),
            st.sampled_from([None, "me", "them", "both"]),
            st.sampled_from([None, 30, 60]),
            st.sampled_from(["", "Bank days"]),
        ),
        max_size=2,
        unique_by=lambda touch: touch.day,
    ).map(tuple),
)
