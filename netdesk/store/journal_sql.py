"""What a query of the journal means in SQL: a condition on the rows of ``interaction``.

Words are looked up in the text index of the people who were there first, so that only their rows are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.query_fields import EXCHANGE_KINDS, Kind
from netdesk.core.query_tree import (
    And,
    Choice,
    Compare,
    Not,
    Nothing,
    Number,
    Op,
    Or,
    Text,
    Words,
)
from netdesk.core.query_values import day_range
from netdesk.core.readiness import COLD_GIVE_DAYS, COLD_TOUCH_DAYS
from netdesk.core.text import fold, words
from netdesk.store.chain import chain

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netdesk.core.query_tree import Node, Query

_SIGNS = {Op.HAS: "=", Op.EQUAL: "=", Op.MORE: ">", Op.AT_LEAST: ">=", Op.LESS: "<", Op.AT_MOST: "<="}
_OF_PEOPLE = (
    "id IN (SELECT interaction_id FROM interaction_person JOIN listing USING (person_id) WHERE sort_key IN "
    "(SELECT rowid FROM person_text WHERE person_text MATCH ?))"
)
_TEXTS = ("what", "place", "event", "note")
_TOPICS = (
    "EXISTS (SELECT 1 FROM interaction_topic JOIN topic ON topic.id = topic_id "
    "WHERE interaction_id = interaction.id AND {})"
)
_EXCHANGED = "EXISTS (SELECT 1 FROM exchange WHERE interaction_id = interaction.id AND {})"
_PROMISED = "EXISTS (SELECT 1 FROM promise WHERE interaction_id = interaction.id)"
# What few rows have is looked up first; what many have is come upon soon.
_EXCHANGES = "id IN (SELECT interaction_id FROM exchange WHERE interaction_id IS NOT NULL AND {})"
_PROMISES = "id IN (SELECT interaction_id FROM promise WHERE interaction_id IS NOT NULL AND {})"
_NULLABLE = frozenset({"minutes", "worth", "initiated"})
_WORKS = (
    "id IN (SELECT interaction_id FROM interaction_person JOIN position USING (person_id) "
    "JOIN organization ON organization.id = organization_id WHERE position.end_on = '' AND {})"
)
_TAGGED = (
    "id IN (SELECT interaction_id FROM interaction_person JOIN person_tag USING (person_id) "
    "JOIN tag ON tag.id = tag_id WHERE {})"
)
_CLASSED = (
    "id IN (SELECT interaction_id FROM interaction_person JOIN relation_class USING (person_id) "
    "WHERE name = ? AND person_id NOT IN (SELECT id FROM person WHERE binned_at IS NOT NULL))"
)
# Without a touch that was no ask of mine, or a give that is not of this very interaction: core/readiness.py.
_COLD = f"""direction = 'ask' AND asked_by = 'me' AND EXISTS (SELECT 1 FROM exchange_person partner
    WHERE partner.exchange_id = exchange.id AND partner.role = 'with' AND (
        NOT EXISTS (SELECT 1 FROM interaction_person there JOIN interaction touch ON touch.id = there.interaction_id
            WHERE there.person_id = partner.person_id
            AND touch.on_day BETWEEN date(exchange.on_day, '-{COLD_TOUCH_DAYS} days') AND exchange.on_day
            AND NOT EXISTS (SELECT 1 FROM exchange ask
                WHERE ask.interaction_id = touch.id AND ask.direction = 'ask' AND ask.asked_by = 'me'))
        OR NOT EXISTS (SELECT 1 FROM exchange_person given JOIN exchange gift ON gift.id = given.exchange_id
            WHERE given.person_id = partner.person_id AND given.role = 'with' AND gift.direction = 'give'
            AND gift.on_day BETWEEN date(exchange.on_day, '-{COLD_GIVE_DAYS} days') AND exchange.on_day
            AND gift.interaction_id IS NOT exchange.interaction_id)))"""
_COUNT = "(SELECT count(*) FROM interaction_person WHERE interaction_id = interaction.id)"
_WAYS = {"gave": "give", "received": "received", "asked": "ask"}
_HAS = {
    "place": "place <> ''",
    "event": "event <> ''",
    "note": "note <> ''",
    "minutes": "minutes IS NOT NULL",
    "time": "at_time IS NOT NULL",
    "topic": _TOPICS.format("1"),
    "promise": _PROMISED,
    "myask": _EXCHANGED.format("direction = 'ask' AND asked_by = 'me'"),
    "theirask": _EXCHANGED.format("direction = 'ask' AND asked_by = 'them'"),
    "coldask": _EXCHANGED.format(_COLD),
    "purpose": _EXCHANGED.format("direction = 'give' AND purpose <> ''"),
} | {name: _EXCHANGED.format(f"direction = '{way}'") for name, way in _WAYS.items()}
_WORTH = {
    "me": "worth_me = 1",
    "them": "worth_them = 1",
    "both": "(worth_me = 1 AND worth_them = 1)",
    "said": "(worth_me IS NOT NULL OR worth_them IS NOT NULL)",
    "none": "(worth_me = 0 OR worth_them = 0)",
}


class Condition(NamedTuple):
    """SQL about a row of ``interaction``, true or false and never unknown, with its parameters."""

    sql: str
    parameters: tuple[object, ...] = ()


def condition(query: Query, is_common: Callable[[str], bool]) -> Condition:
    """The condition of a query of the journal.

    ``is_common`` says of a match of the text index whether it finds so many people that their entries are better
    looked at as they come, the newest first, than gathered before.
    """
    return Condition("1") if query.where is None else _condition(query.where, query.today, is_common)


def _condition(node: Node, today: date, is_common: Callable[[str], bool]) -> Condition:
    match node:
        case Words(text, is_phrase):
            return _anywhere(text, is_common, is_phrase=is_phrase)
        case Not(term):
            inner = _condition(term, today, is_common)
            return Condition(f"NOT {inner.sql}", inner.parameters)
        case And(terms):
            return _joined(" AND ", [_condition(term, today, is_common) for term in terms])
        case Or(terms):
            return _joined(" OR ", [_condition(term, today, is_common) for term in terms])
        case Compare():
            found = _compare(node, today)
            known = f"({found.sql})"
            return Condition(f"({known} IS TRUE)" if node.field in _NULLABLE else known, found.parameters)


def _compare(compare: Compare, today: date) -> Condition:
    field, op, value = compare.field, compare.op, compare.value
    match field, value:
        case "on", _:
            return _on(compare, today)
        case (("minutes" | "people"), Number(number)):
            column = _COUNT if field == "people" else "minutes"
            return Condition(f"{column} {_SIGNS[op]} ?", (number,))
        case "has", Choice(name):
            return Condition(_HAS[name])
        case "class", Choice(name):
            return Condition(_CLASSED, (name,))
        case "worth", Choice(name):
            return Condition(_WORTH[name])
        case (("channel" | "initiated"), Choice(name)):
            return Condition(f"{'channel' if field == 'channel' else 'initiated_by'} = ?", (name,))
        case (("gave" | "received" | "asked"), Choice(name)):
            kind = EXCHANGE_KINDS[name].value
            return Condition(_EXCHANGES.format(f"direction = '{_WAYS[field]}' AND kind = ?"), (kind,))
        case _, Text(text):
            return _text(field, op, text)
    raise TypeError(compare)


def _text(field: str, op: Op, text: str) -> Condition:
    if field == "with":
        return Condition(_OF_PEOPLE, (_match("name", text, is_prefix=True),))
    if field == "tag":
        return Condition(_TAGGED.format("fold(tag.name) LIKE ? ESCAPE '\\'"), (_label_pattern(text),))
    if field == "org":
        return _said(_WORKS, "organization.name", op, text)
    if field in _WAYS:
        return _said(_EXCHANGES, "exchange.what", op, text, f"direction = '{_WAYS[field]}' AND ")
    if field == "promised":
        return _said(_PROMISES, "promise.what", op, text)
    if field == "topic":
        return _said(_TOPICS, "topic.name", op, text)
    return _said("{}", f"interaction.{field}", op, text)


def _said(around: str, column: str, op: Op, text: str, before: str = "") -> Condition:
    """Words of a column begin as the text's do, or with ``=`` all of it is the text."""
    test = f"words({column}) = ?" if op is Op.EQUAL else f"instr(' ' || words({column}), ?) > 0"
    return Condition(around.format(before + test), (words(text) if op is Op.EQUAL else f" {words(text)}",))


def _on(compare: Compare, today: date) -> Condition:
    if isinstance(compare.value, Nothing):
        return Condition("0")
    first, last = day_range(Kind.PAST, compare.op, compare.value, today)
    tests = [f"on_day {sign} ?" for sign, day in ((">=", first), ("<=", last)) if day is not None]
    return Condition(" AND ".join(tests) or "1", tuple(str(day) for day in (first, last) if day is not None))


def _anywhere(text: str, is_common: Callable[[str], bool], *, is_phrase: bool) -> Condition:
    """Words in what was logged, or in the name of somebody who was there."""
    wanted = words(text)
    if not wanted:
        return Condition("1")
    sought = f" {wanted} " if is_phrase else f" {wanted}"
    places = [
        *(("{}", f"interaction.{column}") for column in _TEXTS),
        (_TOPICS, "topic.name"),
        (_EXCHANGES, "exchange.what"),
        (_PROMISES, "promise.what"),
    ]
    named = Condition(_OF_PEOPLE, (_match("name", text, is_prefix=not is_phrase),))
    said = _joined(" OR ", [_holds(around, column, sought) for around, column in places])
    match = _match("log", text, is_prefix=not is_phrase)
    if not is_common(match):
        said = _joined(" AND ", [Condition(_OF_PEOPLE, (match,)), said])
    return _joined(" OR ", [named, said])


def _holds(around: str, column: str, sought: str) -> Condition:
    """Whether a column holds the words. Plain text that lacks the longest of them is not looked at closer."""
    test = f"instr(' ' || words({column}) || ' ', ?) > 0"
    longest = max(sought.split(), key=len)
    if not longest.isascii():
        return Condition(around.format(test), (sought,))
    near = f"({column} LIKE ? OR octet_length({column}) > length({column}))"
    return Condition(around.format(f"({near} AND {test})"), (f"%{longest}%", sought))


def _match(part: str, text: str, *, is_prefix: bool) -> str:
    """Text as an FTS5 string in one part of the index, which nothing in it can end."""
    return f'{part} : "{words(text)}"{"*" if is_prefix else ""}'


def _label_pattern(text: str) -> str:
    return fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replace("*", "%")


def _joined(word: str, parts: list[Condition]) -> Condition:
    return Condition(
        f"({chain(word, [part.sql for part in parts])})", tuple(value for part in parts for value in part.parameters)
    )
