"""A query as SQL: one condition over ``listing l``, with everything the user wrote in bound parameters.

The condition is SQL text and not a Peewee expression because the first list is shown before Peewee is loaded, which
takes longer than the whole window. Where people are found by their words, the text index leads: its rowid is the
alphabetical sort key, so that a first page is read without finding everyone:

    SELECT … FROM {condition.source} WHERE {condition.sql} ORDER BY {condition.name_order} LIMIT 64

Every condition is true or false and never NULL, so that ``NOT`` finds everyone else. The connection needs the SQL
functions of store/functions.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.dates import PartialDate
from netdesk.core.query_fields import Kind, field_named
from netdesk.core.query_tree import (
    And,
    Choice,
    Compare,
    Day,
    Days,
    Next,
    Node,
    Not,
    Nothing,
    Number,
    Op,
    Or,
    Period,
    Query,
    Text,
    Value,
    Words,
)
from netdesk.core.query_values import day_range, days_of_year
from netdesk.core.text import fold, words

if TYPE_CHECKING:
    from datetime import date

_DRIVEN = "person_text CROSS JOIN listing l ON l.sort_key = person_text.rowid"
_OPERATORS = {Op.HAS: "=", Op.EQUAL: "=", Op.MORE: ">", Op.AT_LEAST: ">=", Op.LESS: "<", Op.AT_MOST: "<="}
_DAYS_SINCE = "(julianday(?) - julianday(l.due_on) + l.ideal_days)"


@dataclass(frozen=True, slots=True)
class Condition:
    """What to put after WHERE, with its parameters in order.

    ``source`` is what to put after FROM: ``listing l``, led by the text index where ``uses_text``. Ordered by
    ``name_order`` the rows come alphabetically, as they are found and without being sorted.
    """

    sql: str
    parameters: tuple[object, ...]
    uses_text: bool

    @property
    def source(self) -> str:
        """The tables the condition speaks of."""
        return _DRIVEN if self.uses_text else "listing l"

    @property
    def name_order(self) -> str:
        """The column of the alphabetical order."""
        return "person_text.rowid" if self.uses_text else "l.sort_key"


class _Sql(NamedTuple):
    text: str
    parameters: tuple[object, ...] = ()


class _Match(NamedTuple):
    """An FTS5 expression that everyone whom a node finds matches; ``is_whole``: and nobody else does."""

    expression: str
    is_whole: bool


class _TextField(NamedTuple):
    """Where the words of a field stand: a part of the text index, and a column with the condition around it."""

    part: str
    column: str
    around: str = "{}"


_AT_WORK = (
    "EXISTS (SELECT 1 FROM position LEFT JOIN organization ON organization.id = organization_id "
    "WHERE position.person_id = l.person_id AND end_on = '' AND {})"
)
_PERSON = "EXISTS (SELECT 1 FROM person WHERE person.id = l.person_id AND {})"
_CONTACT = "EXISTS (SELECT 1 FROM contact_point WHERE contact_point.person_id = l.person_id AND kind = '%s' AND {})"
_PHONE = "l.person_id IN (SELECT contact_point.person_id FROM contact_point WHERE kind = 'phone' AND match_key LIKE ?)"
_TAG = "EXISTS (SELECT 1 FROM person_tag WHERE person_id = l.person_id AND tag_id IN (SELECT id FROM tag WHERE {}))"
_TOPIC = (
    "EXISTS (SELECT 1 FROM person_topic WHERE person_id = l.person_id AND topic_id IN (SELECT id FROM topic WHERE {}))"
)
_LOGGED = (
    "EXISTS (SELECT 1 FROM interaction_person JOIN interaction ON interaction.id = interaction_id "
    "WHERE person_id = l.person_id AND {})"
)
_LAST_MET = (
    "(SELECT max(on_day) FROM interaction_person JOIN interaction ON interaction.id = interaction_id "
    "WHERE person_id = l.person_id AND channel = 'inperson')"
)

_TEXTS = {
    "name": _TextField("name", "l.name"),
    "org": _TextField("organization", "organization.name", _AT_WORK),
    "title": _TextField("organization", "position.title", _AT_WORK),
    "city": _TextField("facts", "l.city"),
    "region": _TextField("facts", "region", _PERSON),
    "country": _TextField("facts", "l.country"),
    "email": _TextField("facts", "value", _CONTACT % "email"),
    "tag": _TextField("facts", "tag.name", _TAG),
    "topic": _TextField("facts", "topic.name", _TOPIC),
    "notes": _TextField("notes", "notes", _PERSON),
    "log": _TextField("log", "what || ' ' || place || ' ' || event || ' ' || note", _LOGGED),
}
_WHOLE_PARTS = frozenset({"name", "notes", "log"})  # fields that are a part of the text index, no more and no less
_DAY_COLUMNS = {
    "last": "l.last_on",
    "met": _LAST_MET,
    "due": "l.due_on",
    "connected": "(SELECT connected_on FROM person WHERE person.id = l.person_id)",
}
_NUMBER_COLUMNS = {"closeness": "l.closeness", "cadence": "l.ideal_days"}
_CHOICES = {
    "class": "EXISTS (SELECT 1 FROM relation_class WHERE person_id = l.person_id AND name = ?)",
    "presence": _PERSON.format("presence IS NOT NULL AND presence = ?"),
    "channel": _LOGGED.format("channel = ?"),
    "met": _LOGGED.format("channel = ?"),
}
_KNOWN = {
    **{kind: (_CONTACT % kind).format("1") for kind in ("email", "phone", "profile", "url")},
    "birthday": _PERSON.format("coalesce(birthday_year, birthday_month, birthday_day) IS NOT NULL"),
    "cadence": "l.ideal_days IS NOT NULL",
    "closeness": "l.closeness IS NOT NULL",
    "notes": _PERSON.format("notes <> ''"),
    "org": _AT_WORK.format("organization.id IS NOT NULL"),
    "title": _AT_WORK.format("title <> ''"),
    "city": "l.city <> ''",
    "region": _PERSON.format("region <> ''"),
    "country": "l.country <> ''",
    "tag": "EXISTS (SELECT 1 FROM person_tag WHERE person_id = l.person_id)",
    "topic": "EXISTS (SELECT 1 FROM person_topic WHERE person_id = l.person_id)",
    "class": "EXISTS (SELECT 1 FROM relation_class WHERE person_id = l.person_id)",
    "presence": _PERSON.format("presence IS NOT NULL"),
    "last": "l.last_on IS NOT NULL",
    "due": "l.due_on IS NOT NULL",
    "met": _LOGGED.format("channel = 'inperson'"),
    "connected": _PERSON.format("connected_on IS NOT NULL"),
}
_DUE_STATES = {
    "fresh": f"{_DAYS_SINCE} < 0.8 * l.ideal_days",
    "soon": f"{_DAYS_SINCE} >= 0.8 * l.ideal_days AND l.due_on > ?",
    "due": f"l.due_on <= ? AND {_DAYS_SINCE} <= l.max_days",
    "overdue": f"{_DAYS_SINCE} > l.max_days",
}


def condition(query: Query) -> Condition:
    """The condition that finds whom a query finds. Its order (``query.sort``) is the caller's to follow."""
    if query.where is None:
        return Condition("1", (), uses_text=False)
    match = _match(query.where)
    if match is None:
        sql = _exact(query.where, query.today)
        return Condition(sql.text, sql.parameters, uses_text=False)
    rest = [_exact(term, query.today) for term in _unmatched(query.where)]
    whole = _joined(" AND ", [_Sql("person_text MATCH ?", (match.expression,)), *rest])
    return Condition(whole.text, whole.parameters, uses_text=True)


def _unmatched(node: Node) -> list[Node]:
    """The parts of a node, all of which must hold, that its match does not already settle."""
    terms = node.terms if isinstance(node, And) else (node,)
    return [term for term in terms if not _is_settled(term)]


def _is_settled(term: Node) -> bool:
    match = _match(term.term if isinstance(term, Not) else term)
    return match is not None and match.is_whole


def _match(node: Node) -> _Match | None:
    """The match of a node; None where the text index cannot narrow it down."""
    match node:
        case Words(text, is_phrase):
            phrase = _phrase(text, is_prefix=not is_phrase)
            return _Match(phrase, True) if phrase else None
        case Compare(field, op, Text(text)) if field in _TEXTS:
            is_label = _is_label(field)
            phrase = _phrase(text.split("*")[0], is_prefix=not is_label or "*" in text)
            is_whole = field in _WHOLE_PARTS and op is Op.HAS and "*" not in text
            return _Match(f"{_TEXTS[field].part} : {phrase}", is_whole) if phrase else None
        case Or(terms):
            matches = [_match(term) for term in terms]
            found = [match for match in matches if match is not None]
            if len(found) < len(matches):
                return None
            return _Match(f"({' OR '.join(m.expression for m in found)})", all(m.is_whole for m in found))
        case And(terms):
            found = [m for term in terms if not isinstance(term, Not) and (m := _match(term)) is not None]
            if not found:
                return None
            denied = [m for term in terms if isinstance(term, Not) and (m := _match(term.term)) and m.is_whole]
            expression = f"({' AND '.join(m.expression for m in found)})"
            if denied:
                expression = f"({expression} NOT ({' OR '.join(m.expression for m in denied)}))"
            return _Match(expression, all(map(_is_settled, terms)))
    return None


def _phrase(text: str, *, is_prefix: bool) -> str:
    """Text as an FTS5 string, which nothing in it can end; empty where it has no letter or digit to look for."""
    folded = fold(text).replace('"', " ").replace("\0", " ")
    if not words(folded):
        return ""
    return f'"{folded}"*' if is_prefix else f'"{folded}"'


def _exact(node: Node, today: date) -> _Sql:
    match node:
        case Words(text, is_phrase):
            phrase = _phrase(text, is_prefix=not is_phrase)
            return _in_index(phrase) if phrase else _Sql("1")
        case Not(term):
            inner = _exact(term, today)
            return _Sql(f"NOT {inner.text}", inner.parameters)
        case And(terms):
            return _joined(" AND ", [_exact(term, today) for term in terms])
        case Or(terms):
            return _joined(" OR ", [_exact(term, today) for term in terms])
        case Compare():
            inner = _comparison(node, today)
            return _Sql(f"({inner.text})", inner.parameters)


def _in_index(expression: str) -> _Sql:
    return _Sql("l.sort_key IN (SELECT rowid FROM person_text WHERE person_text MATCH ?)", (expression,))


def _joined(word: str, parts: list[_Sql]) -> _Sql:
    text = word.join(part.text for part in parts)
    parameters = tuple(parameter for part in parts for parameter in part.parameters)
    return _Sql(text if len(parts) == 1 else f"({text})", parameters)


def _comparison(compare: Compare, today: date) -> _Sql:
    match compare.value:
        case Text(text):
            return _text(compare.field, compare.op, text)
        case Choice(name):
            return _choice(compare.field, name, today)
        case Number(number):
            return _ordered(_NUMBER_COLUMNS[compare.field], compare.op, number)
        case Days(days) if compare.field in _NUMBER_COLUMNS:
            return _ordered(_NUMBER_COLUMNS[compare.field], compare.op, days)
        case Nothing():
            return _Sql(f"NOT {_KNOWN[compare.field]}")
    if compare.field == "birthday":
        return _birthday(compare.op, compare.value, today)
    return _days(compare, today)


def _text(field: str, op: Op, text: str) -> _Sql:
    place = _TEXTS.get(field)
    if place is None:
        digits = "".join(c for c in text if c.isdigit()).lstrip("0")
        return _Sql(_PHONE, (f"%{digits}%",))
    if _is_label(field):
        pattern = fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replace("*", "%")
        return _Sql(place.around.format(f"fold({place.column}) LIKE ? ESCAPE '\\'"), (pattern,))
    if "*" in text:
        pattern = "%".join(map(words, text.split("*")))
        return _Sql(place.around.format(f"words({place.column}) LIKE ?"), (pattern,))
    if op is Op.EQUAL:
        return _Sql(place.around.format(f"words({place.column}) = ?"), (words(text),))
    phrase = _phrase(text, is_prefix=True)
    if field in _WHOLE_PARTS and phrase:
        return _in_index(f"{place.part} : {phrase}")
    return _Sql(place.around.format(f"instr(' ' || words({place.column}), ?) > 0"), (f" {words(text)}",))


def _is_label(field: str) -> bool:
    declared = field_named(field)
    return declared is not None and declared.kind is Kind.LABEL


def _choice(field: str, name: str, today: date) -> _Sql:
    if field == "has":
        return _Sql(_KNOWN[name])
    if field == "is" and name == "mentor":
        return _text("tag", Op.HAS, "mentor")
    if field == "is" and name == "due":
        return _Sql("l.due_on IS NOT NULL AND l.due_on <= ?", (today.isoformat(),))
    if field in ("is", "due"):
        state = _DUE_STATES[name]
        return _Sql(f"l.due_on IS NOT NULL AND {state}", (today.isoformat(),) * state.count("?"))
    return _Sql(_CHOICES[field], (name,))


def _ordered(column: str, op: Op, value: object) -> _Sql:
    return _Sql(f"{column} IS NOT NULL AND {column} {_OPERATORS[op]} ?", (value,))


def _days(compare: Compare, today: date) -> _Sql:
    declared = field_named(compare.field)
    assert declared is not None
    first, last = day_range(declared.kind, compare.op, compare.value, today)
    if compare.field == "met" and isinstance(compare.value, Period) and compare.op in (Op.HAS, Op.EQUAL):
        return _Sql(_LOGGED.format("channel = 'inperson' AND on_day BETWEEN ? AND ?"), (str(first), str(last)))
    column = _DAY_COLUMNS[compare.field]
    bounds = [(">=", first)] * (first is not None) + [("<=", last)] * (last is not None)
    tests = [f"{column} IS NOT NULL", *(f"{column} {sign} ?" for sign, _ in bounds)]
    return _Sql(" AND ".join(tests), tuple(str(day) for _, day in bounds))


def _birthday(op: Op, value: Value, today: date) -> _Sql:
    match value:
        case Day(offset):
            ranges = days_of_year(today + timedelta(days=offset), 0)
        case Next(days):
            ranges = days_of_year(today, days)
        case PartialDate(year, None, None):
            inner = _ordered("birthday_year", op, year)
            return _Sql(_PERSON.format(inner.text), inner.parameters)
        case PartialDate(year, month, day):
            known = [
                (name, part) for name, part in (("year", year), ("month", month), ("day", day)) if part is not None
            ]
            tests = " AND ".join(f"birthday_{name} IS ?" for name, _ in known)
            return _Sql(_PERSON.format(tests), tuple(part for _, part in known))
        case _:
            raise TypeError(value)
    month_day = "birthday_month * 100 + birthday_day"
    tests = " OR ".join(f"{month_day} BETWEEN ? AND ?" for _ in ranges)
    return _Sql(
        _PERSON.format(f"birthday_day IS NOT NULL AND birthday_month IS NOT NULL AND ({tests})"),
        tuple(bound for pair in ranges for bound in pair),
    )
