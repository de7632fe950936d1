"""A query as SQL: one condition over ``listing l``, with everything the user wrote in bound parameters.

The condition is SQL text and not a Peewee expression because the first list is shown before Peewee is loaded, which
takes longer than the whole window. Where people are found by their words, the text index leads: its rowid is the
alphabetical sort key, so that a first page is read without finding everyone:

    SELECT … FROM {condition.source} WHERE {condition.sql} ORDER BY {condition.name_order} LIMIT 64

Every condition is true or false and never NULL, so that ``NOT`` finds everyone else. The connection needs the SQL
functions of store/functions.py.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.countries import spellings
from netdesk.core.dates import PartialDate
from netdesk.core.listing import Shelf
from netdesk.core.query_fields import EXCHANGE_KINDS, PEOPLE, Kind
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
    names_choice,
)
from netdesk.core.query_values import day_range, days_of_year
from netdesk.core.text import fold, words
from netdesk.store import query_columns as columns
from netdesk.store.chain import chain
from netdesk.store.comfort import DISTANT

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPERATORS = {Op.HAS: "=", Op.EQUAL: "=", Op.MORE: ">", Op.AT_LEAST: ">=", Op.LESS: "<", Op.AT_MOST: "<="}
_AT_ANY_TIME = {"met": "channel = 'inperson'", "touched": "1"}
_SPELLED_WITH = (
    "l.sort_key IN (SELECT word_place.doc FROM word CROSS JOIN word_place ON word_place.term = word.term "
    "WHERE word.term >= ? AND word.term < ? AND word.term LIKE ?)"
)
_LAST_CHARACTER = "\U0010ffff"
_MORNING = "strftime('%Y-%m-%dT%H:%M:%S', ?, 'utc')"
_NEXT_MORNING = "strftime('%Y-%m-%dT%H:%M:%S', ?, '+1 day', 'utc')"


class Condition(NamedTuple):
    """What to put after WHERE, with its parameters in order.

    ``source`` is what to put after FROM: ``listing l``, led by the ``table`` of text_index.py unless None.
    Ordered by ``name_order`` the rows come alphabetically, as they are found and without being sorted.
    """

    sql: str
    parameters: tuple[object, ...]
    table: str | None = None

    @property
    def source(self) -> str:
        """The tables the condition speaks of."""
        table = self.table
        return f"{table} CROSS JOIN listing l ON l.sort_key = {table}.rowid" if table else "listing l"

    @property
    def name_order(self) -> str:
        """The column of the alphabetical order."""
        return f"{self.table}.rowid" if self.table else "l.sort_key"


class _Sql(NamedTuple):
    text: str
    parameters: tuple[object, ...] = ()


_HERE = _Sql("l.shelf = 0")


class _Match(NamedTuple):
    """An FTS5 expression that everyone whom a node finds matches; ``is_whole``: and nobody else does."""

    expression: str
    is_whole: bool


def condition(query: Query, table: str) -> Condition:
    """The condition that finds whom a query finds. Its order (``query.sort``) is the caller's to follow.

    Words are looked up in ``table``, one of text_index.py.

    Who is archived or in the bin is found only where the query names that shelf.
    """
    shelf = _shelf(query.where)
    match = None if query.where is None else _match(query.where)
    if query.where is None or match is None:
        found = [] if query.where is None else [_exact(query.where, query.today)]
        sql = _joined(" AND ", [*found, shelf])
        return Condition(sql.text, sql.parameters)
    rest = [] if match.is_whole else [_exact(term, query.today) for term in _unmatched(query.where)]
    whole = _joined(" AND ", [_Sql(f"{table} MATCH ?", (match.expression,)), *rest, shelf])
    return Condition(whole.text, whole.parameters, table)


def _shelf(node: Node | None) -> _Sql:
    """The shelves a query looks at: that where everyone is, and each that it names."""
    if node is None or not names_choice(node, "is", columns.SHELVES):
        return _HERE
    asked = [int(shelf) for name, shelf in columns.SHELVES.items() if names_choice(node, "is", {name})]
    return _Sql(f"l.shelf IN ({', '.join(map(str, [int(Shelf.HERE), *asked]))})")


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
            if not is_phrase and _is_starred(text):
                return None
            phrase = _phrase(text, is_prefix=not is_phrase)
            return _Match(phrase, True) if phrase else None
        case Compare(field, op, Text(text)) if field in columns.TEXTS:
            return _field_match(field, op, text)
        case Or(terms):
            matches = [_match(term) for term in terms]
            found = [match for match in matches if match is not None]
            if len(found) < len(matches):
                return None
            return _Match(f"({' OR '.join(m.expression for m in found)})", all(m.is_whole for m in found))
        case And(terms):
            wanted, denied, is_whole = [], [], True
            for term in terms:
                match = _match(term.term if isinstance(term, Not) else term)
                if match is None:
                    is_whole = False
                    continue
                is_whole &= match.is_whole
                if not isinstance(term, Not):
                    wanted.append(match.expression)
                elif match.is_whole:
                    denied.append(match.expression)
            if not wanted:
                return None
            expression = f"({' AND '.join(wanted)})"
            if denied:
                expression = f"({expression} NOT ({' OR '.join(denied)}))"
            return _Match(expression, is_whole)
    return None


def _field_match(field: str, op: Op, text: str) -> _Match | None:
    place = columns.TEXTS[field]
    if field == "country" and (spelled := spellings(text)):
        phrases = " OR ".join(f'"{spelling}"' for spelling in sorted(spelled))
        return _Match(f"{place.part} : ({phrases})", False)
    wanted = text.partition("=")[2] if field == "custom" else text
    is_prefix = not _is_label(field) or "*" in wanted
    phrase = _phrase(wanted.split("*")[0], is_prefix=is_prefix)
    is_whole = place.is_part and op is Op.HAS and "*" not in wanted
    return _Match(f"{place.part} : {phrase}", is_whole) if phrase else None


def _is_starred(text: str) -> bool:
    """Whether a star stands before letters, where the index's order of words is of no use."""
    return "*" in text.rstrip("*") and bool(words(text))


def _phrase(text: str, *, is_prefix: bool) -> str:
    """Text as an FTS5 string, which nothing in it can end; empty where it has no letter or digit to look for."""
    wanted = words(text)
    if not wanted:
        return ""
    return f'"{wanted}"*' if is_prefix else f'"{wanted}"'


def _exact(node: Node, today: date) -> _Sql:
    match node:
        case Words(text, is_phrase):
            if not is_phrase and _is_starred(text):
                return _joined(" AND ", [_spelled(piece) for piece in "*".join(map(words, text.split("*"))).split()])
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


def _spelled(piece: str) -> _Sql:
    """Whoever has a word that begins with the letters of ``piece``; its stars stand for any letters."""
    begun = piece.split("*")[0]
    if not words(piece):
        return _Sql("1")
    return _Sql(_SPELLED_WITH, (begun, begun + _LAST_CHARACTER, piece.replace("*", "%") + "%"))


def _joined(word: str, parts: list[_Sql]) -> _Sql:
    text = chain(word, [part.text for part in parts])
    parameters = tuple(parameter for part in parts for parameter in part.parameters)
    return _Sql(text if len(parts) == 1 else f"({text})", parameters)


def _comparison(compare: Compare, today: date) -> _Sql:
    match compare.value:
        case Text(text) if compare.field in columns.TIES:
            named = _text("name", compare.op, text)
            ids = f"WITH named(id) AS (SELECT l.person_id FROM listing l WHERE {named.text})"
            return _Sql(f"l.person_id IN ({ids} {columns.TIES[compare.field]})", named.parameters)
        case Text(text):
            return _text(compare.field, compare.op, text)
        case Choice() if compare.field == "given":
            return _Sql(f"{columns.NUMBERS[compare.field]} {_OPERATORS[compare.op]} {columns.RECEIVED}")
        case Choice(name):
            return _choice(compare.field, name, today)
        case Number(number) if compare.field == "lately":
            days = (today.isoformat(),) * 2
            return _Sql(f"{columns.LATELY} {_OPERATORS[compare.op]} ?", (*days, number))
        case Number(number) if compare.field == "distance":
            return _Sql(DISTANT.format(_OPERATORS[compare.op]), (number,))
        case Number(number) | Days(number) if compare.field in columns.NUMBERS:
            return _ordered(columns.NUMBERS[compare.field], compare.op, number)
        case Nothing():
            return _Sql(f"NOT {columns.KNOWN[compare.field]}")
    if compare.field == "birthday":
        return _birthday(compare.op, compare.value, today)
    return _days(compare, today)


def _text(field: str, op: Op, text: str) -> _Sql:
    if field == "phone":
        digits = "".join(c for c in text if c.isdigit()).lstrip("0")
        return _Sql(columns.PHONE, (f"%{digits}%",))
    if field == "custom":
        return _custom(op, text)
    if field in columns.REACHED:
        test, parameter = _words_test(op, text)
        return _Sql(columns.REACHED[field].format(test.format("said")), (parameter,))
    place = columns.TEXTS[field]
    if field == "country" and (spelled := spellings(text)):
        return _Sql("instr(?, '|' || words(l.country) || '|') > 0", (f"|{'|'.join(sorted(spelled))}|",))
    if _is_label(field):
        return _any_column(place, _label_test("{}"), _label_pattern(text))
    if place.is_part and op is Op.HAS and "*" not in text and (phrase := _phrase(text, is_prefix=True)):
        return _in_index(f"{place.part} : {phrase}")
    return _any_column(place, *_words_test(op, text))


def _custom(op: Op, text: str) -> _Sql:
    name, sign, value = text.partition("=")
    named = _Sql(_label_test("name"), (_label_pattern(name),))
    if sign:
        test, parameter = _words_test(op, value)
        named = _Sql(f"{named.text} AND {test.format('value')}", (*named.parameters, parameter))
    return _Sql(columns.CUSTOM.format(named.text), named.parameters)


def _any_column(place: columns.TextField, test: str, parameter: str) -> _Sql:
    tests = " OR ".join(test.format(column) for column in place.columns)
    return _Sql(place.around.format(f"({tests})"), (parameter,) * len(place.columns))


def _label_test(column: str) -> str:
    return f"fold({column}) LIKE ? ESCAPE '\\'"


def _label_pattern(text: str) -> str:
    return fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replace("*", "%")


def _words_test(op: Op, text: str) -> tuple[str, str]:
    """A test of a column, for which {} stands, and its parameter: words of it, or all of it."""
    if "*" in text:
        return "words({}) LIKE ?", "%".join(map(words, text.split("*")))
    if op is Op.EQUAL:
        return "words({}) = ?", words(text)
    return "instr(' ' || words({}), ?) > 0", f" {words(text)}"


def _is_label(field: str) -> bool:
    declared = PEOPLE.named(field)
    return declared is not None and declared.kind is Kind.LABEL


def _choice(field: str, name: str, today: date) -> _Sql:
    if field == "has":
        return _Sql(columns.KNOWN[name])
    if field == "is" and name == "mentor":
        return _text("tag", Op.HAS, "mentor")
    if field == "is" and name == "due":
        return _Sql("l.due_on IS NOT NULL AND l.due_on <= ?", (today.isoformat(),))
    if field == "is" and name == "dormant":
        return _Sql(f"COALESCE({columns.DORMANT}, 0)", (today.isoformat(),))
    if field == "is" and name in columns.STATES:
        return _Sql(columns.STATES[name])
    if field in ("is", "due"):
        state = columns.DUE_STATES[name]
        return _Sql(f"l.due_on IS NOT NULL AND {state}", (today.isoformat(),) * state.count("?"))
    return _Sql(columns.CHOICES[field], (EXCHANGE_KINDS[name].value if field in columns.EXCHANGED else name,))


def _ordered(column: str, op: Op, value: object) -> _Sql:
    return _known([(f"{column} {_OPERATORS[op]} ?", value)])


def _known(tests: Sequence[tuple[str, object]]) -> _Sql:
    """All tests, each with its parameter, and false rather than NULL where what is compared is not known.

    Said so that no index is used: the first page of a list in its order is then found by walking it, not by
    sorting all of a long range.
    """
    text = " AND ".join(test for test, _ in tests)
    return _Sql(f"COALESCE({text}, 0)", tuple(value for _, value in tests))


def _days(compare: Compare, today: date) -> _Sql:
    declared = PEOPLE.named(compare.field)
    assert declared is not None
    first, last = day_range(declared.kind, compare.op, compare.value, today)
    if compare.field in columns.INSTANTS:
        return _instants(columns.INSTANTS[compare.field], first, last)
    if compare.field in _AT_ANY_TIME and isinstance(compare.value, Period) and compare.op in (Op.HAS, Op.EQUAL):
        within = f"{_AT_ANY_TIME[compare.field]} AND on_day BETWEEN ? AND ?"
        return _Sql(columns.LOGGED.format(within), (str(first), str(last)))
    earliest, latest = columns.DAYS[compare.field]
    bounds = [(f"{earliest} >= ?", first)] * (first is not None) + [(f"{latest} <= ?", last)] * (last is not None)
    return _known([(test, str(day)) for test, day in bounds])


def _instants(column: str, first: date | None, last: date | None) -> _Sql:
    """A range of local days over a column of UTC instants; a bound at the calendar's end is none."""
    bounds: list[tuple[str, date]] = []
    if first is not None and first > date.min:
        bounds.append((f"{column} >= {_MORNING}", first))
    if last is not None and last < date.max:
        bounds.append((f"{column} < {_NEXT_MORNING}", last))
    tests = " AND ".join(test for test, _ in bounds) or "1"
    return _Sql(columns.PERSON.format(tests), tuple(str(day) for _, day in bounds))


def _birthday(op: Op, value: Value, today: date) -> _Sql:
    match value:
        case Day(offset):
            ranges = days_of_year(today + timedelta(days=offset), 0)
        case Next(days):
            ranges = days_of_year(today, days)
        case PartialDate(year, None, None):
            inner = _ordered("birthday_year", op, year)
            return _Sql(columns.PERSON.format(inner.text), inner.parameters)
        case PartialDate(year, month, day):
            known = [
                (name, part) for name, part in (("year", year), ("month", month), ("day", day)) if part is not None
            ]
            tests = " AND ".join(f"birthday_{name} IS ?" for name, _ in known)
            return _Sql(columns.PERSON.format(tests), tuple(part for _, part in known))
        case _:
            raise TypeError(value)
    month_day = "birthday_month * 100 + birthday_day"
    tests = " OR ".join(f"{month_day} BETWEEN ? AND ?" for _ in ranges)
    return _Sql(
        columns.PERSON.format(f"birthday_day IS NOT NULL AND birthday_month IS NOT NULL AND ({tests})"),
        tuple(bound for pair in ranges for bound in pair),
    )
