"""What a query says, as a small typed tree. How it is written is said in core/query.py, what it finds in the store.

The tree has one form for one meaning: build it with ``both``, ``either`` and ``negated``, print it with ``to_text``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from netdesk.core.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Container

    from netdesk.core.listing import SortBy

_BARE = re.compile(r'[^\s()"]+')


class Op(StrEnum):
    """How a field is compared with a value."""

    HAS = ":"
    EQUAL = "="
    AT_LEAST = ">="
    AT_MOST = "<="
    MORE = ">"
    LESS = "<"


@dataclass(frozen=True, slots=True)
class Text:
    """Text to be found in a field; ``*`` stands for any characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values a field names."""

    name: str


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number."""

    value: int


@dataclass(frozen=True, slots=True)
class Days:
    """A length of time in days: before today for what is past, from today for what is ahead."""

    days: int


@dataclass(frozen=True, slots=True)
class Next:
    """From today until so many days from now, both included."""

    days: int


@dataclass(frozen=True, slots=True)
class Day:
    """A day counted from today: -1 is yesterday, 1 tomorrow."""

    offset: int


@dataclass(frozen=True, slots=True)
class Period:
    """A day, month, year or any stretch of days, as its first and last day."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Nothing:
    """The field has no value."""


Value: TypeAlias = Text | Choice | Number | Days | Next | Day | Period | PartialDate | Nothing


@dataclass(frozen=True, slots=True)
class Words:
    """Free text. One bare word finds the words that start with it; a phrase finds its whole words in their order."""

    text: str
    is_phrase: bool = False


@dataclass(frozen=True, slots=True)
class Compare:
    """A field compared with a value. ``field`` is a name of core/query_fields.py."""

    field: str
    op: Op
    value: Value


@dataclass(frozen=True, slots=True)
class Not:
    """Everyone whom the term does not find. Never holds another Not."""

    term: Node


@dataclass(frozen=True, slots=True)
class And:
    """Whom every term finds: two or more, none of them an And."""

    terms: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Whom any term finds: two or more, none of them an Or."""

    terms: tuple[Node, ...]


Node: TypeAlias = Words | Compare | Not | And | Or


@dataclass(frozen=True, slots=True)
class Sort:
    """The order asked for."""

    by: SortBy
    is_reversed: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Whom to find (None: everyone) and in which order (None: the view's own), as of ``today``."""

    where: Node | None
    today: date
    sort: Sort | None = None


def both(*terms: Node) -> Node:
    """One node for all of one or more terms."""
    flat = tuple(part for term in terms for part in (term.terms if isinstance(term, And) else (term,)))
    return flat[0] if len(flat) == 1 else And(flat)


def either(*terms: Node) -> Node:
    """One node for any of one or more terms."""
    flat = tuple(part for term in terms for part in (term.terms if isinstance(term, Or) else (term,)))
    return flat[0] if len(flat) == 1 else Or(flat)


def negated(term: Node) -> Node:
    """The opposite of a term."""
    return term.term if isinstance(term, Not) else Not(term)


def names_choice(node: Node, field: str, choices: Container[str]) -> bool:
    """Whether somewhere in a node a field is asked for one of these choices."""
    match node:
        case Compare(named, _, Choice(choice)):
            return named == field and choice in choices
        case Not(term):
            return names_choice(term, field, choices)
        case And(terms) | Or(terms):
            return any(names_choice(term, field, choices) for term in terms)
    return False


def to_text(query: Query) -> str:
    """The query as one would type it; parsed on the same day it gives an equal query."""
    parts = [] if query.where is None else [_node_text(query.where)]
    if query.sort is not None:
        if isinstance(query.where, Or):
            parts = [f"({parts[0]})"]
        parts.append(f"sort:{'-' if query.sort.is_reversed else ''}{query.sort.by}")
    return " ".join(parts)


def quoted(text: str) -> str:
    """A value as it is written in a query: in quotes where it needs them."""
    if _BARE.fullmatch(text):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def value_text(value: Value) -> str:
    """A value as it is written after its field, without quotes."""
    match value:
        case Text(text):
            return text
        case Choice(name):
            return name
        case Number(number):
            return str(number)
        case Days(days):
            return f"{days}d"
        case Next(days):
            return f"next{days}d"
        case Day(offset):
            return {-1: "yesterday", 0: "today", 1: "tomorrow"}[offset]
        case Period(first, last):
            return _period_text(first, last)
        case PartialDate():
            return str(value)
        case Nothing():
            return "none"


def _period_text(first: date, last: date) -> str:
    """A day, month or year by itself, anything else by its ends."""
    if first == last:
        return first.isoformat()
    is_to_the_end = first.day == 1 and last < date.max and (last + timedelta(1)).day == 1
    if is_to_the_end and (first.year, first.month) == (last.year, last.month):
        return first.isoformat()[:7]
    if is_to_the_end and first.month == 1 and last.month == 12 and first.year == last.year:
        return first.isoformat()[:4]
    return f"{first.isoformat()}..{last.isoformat()}"


def _node_text(node: Node) -> str:
    match node:
        case Words(text, is_phrase):
            escaped = text.replace("\\", "\\\\").replace('"', '\\"')
            return f'"{escaped}"' if is_phrase else text
        case Compare(field, op, value):
            return f"{field}{op}{quoted(value_text(value))}"
        case Not(term):
            return f"-({_node_text(term)})" if isinstance(term, And | Or) else f"-{_node_text(term)}"
        case And(terms):
            return " ".join(f"({_node_text(term)})" if isinstance(term, Or) else _node_text(term) for term in terms)
        case Or(terms):
            return " or ".join(_node_text(term) for term in terms)
