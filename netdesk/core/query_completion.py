"""Completion of a query while it is typed: names of fields, their choices, and values that somebody else knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.query import COMPARE, MARKS
from netdesk.core.query_fields import PEOPLE, Field, Kind, Vocabulary
from netdesk.core.query_tree import quoted
from netdesk.core.query_values import WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_REST_OF_NAME = re.compile(r"\w*[:<>=]*")
_REST_OF_VALUE = re.compile(r'[^\s()"]*"?')
_BEING_TYPED = re.compile(r'(?:^|[\s()])-*((?:[^\W\d_]\w*(?::|>=|<=|=|>|<)"[^"]*)|[^\s()"]*)$')


@dataclass(frozen=True, slots=True)
class Completion:
    """What could stand at ``start`` to ``end`` of the text instead, and a sentence on it."""

    text: str
    start: int
    end: int
    help: str


def complete(
    text: str,
    cursor: int,
    values: Callable[[Field, str], Sequence[str]] | None = None,
    vocabulary: Vocabulary = PEOPLE,
) -> list[Completion]:
    """What the term at the cursor could become: names of fields, or after a field its choices and values.

    ``values`` gives those of a field that begin with some letters, best first.
    """
    before = text[:cursor]
    typed = _BEING_TYPED.search(before)
    is_in_quotes = any(mark[0] == '"' for mark in MARKS.finditer(before))
    if typed is None or (is_in_quotes and '"' not in typed[1]):
        return []
    compare = COMPARE.fullmatch(typed[1])
    if compare is None:
        return _fields(vocabulary, typed[1].lower(), typed.start(1), cursor + _span(_REST_OF_NAME, text[cursor:]))
    field = vocabulary.named(compare[1])
    if field is None:
        return []
    begun = compare[3].lstrip('"')
    start, end = typed.start(1) + compare.start(3), cursor + _span(_REST_OF_VALUE, text[cursor:])
    offers = [name for name in _choices(field) if name.startswith(begun.lower())]
    offers += values(field, begun) if values is not None else ()
    return [Completion(quoted(offer), start, end, tr(field.help)) for offer in dict.fromkeys(offers)]


def _fields(vocabulary: Vocabulary, begun: str, start: int, end: int) -> list[Completion]:
    """Completions of the name of a field, with the sign that its example uses if that is the colon; aliases last."""
    return [
        Completion(field.name + (":" if field.example.startswith(f"{field.name}:") else ""), start, end, tr(field.help))
        for field in sorted(vocabulary.fields, key=lambda field: not field.name.startswith(begun))
        if any(name.startswith(begun) for name in (field.name, *field.aliases))
    ]


def _span(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0


def _choices(field: Field) -> tuple[str, ...]:
    if field.kind is Kind.ORDER:
        return (*field.choices, *(f"-{choice}" for choice in field.choices))
    return (*field.choices, *WORDS.get(field.kind, ()))
