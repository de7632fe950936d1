"""The query language of the search box, saved views, rules and the command line: text to tree.

    ana tag:client closeness>=4 (last>90d or due:today) -country:hr birthday:next14d sort:-last

Plain words, by far the commonest query, are read without the grammar, whose library takes 0.1 s to load.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from netdesk.core.language import tr
from netdesk.core.query_fields import PEOPLE, SORTS, Kind
from netdesk.core.query_tree import (
    And,
    Choice,
    Compare,
    Node,
    Not,
    Op,
    Or,
    Query,
    Sort,
    Text,
    Value,
    Words,
    both,
    either,
    negated,
    to_text,
)
from netdesk.core.query_values import read_value
from netdesk.errors import InputError, QueryError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lark import Lark, Token, Tree

    from netdesk.core.query_fields import Vocabulary

__all__ = ["COMPARE", "MARKS", "parse", "to_text"]

MAX_LENGTH = 2000
MAX_DEPTH = 20
MAX_TERMS = 1000
"""How many words and fields a query may ask for, those of the views it names among them."""
_TERMS_OF_A_TIE = 25
"""For how many a field counts that asks who stands how to somebody: SQLite follows less than sixty of them."""

GRAMMAR = r"""
start: any?
any: all (OR all)*
all: (group | negation | PHRASE | COMPARE | WORD)+
group: "(" any ")"
negation: MINUS (group | PHRASE | COMPARE | WORD)

OR.4: /(or|OR)(?=[\s()"]|$)/
COMPARE.3: /[^\W\d_]\w*(:|>=|<=|=|>|<)("([^"\\]|\\[\s\S])*"|[^\s()"]*)/
MINUS.2: /-+(?=[^\s)-])/
PHRASE: /"([^"\\]|\\[\s\S])*"/
WORD: /[^\s()"]+/
%ignore /\s+/
"""

_SPECIAL = re.compile(r'[()"<>=:]|(?:^|\s)(?:-|(?:or|OR)(?:\s|$))')
_PLAIN_WORD = re.compile(r"\S+")
COMPARE = re.compile(r"(\w+)(:|>=|<=|=|>|<)([\s\S]*)")
"""A field, how it is compared, and what is written after that."""
MARKS = re.compile(r'"(?:[^"\\]|\\[\s\S])*"|["()]')
"""Each text in quotes, whole; and each parenthesis and each quote that is never closed, outside of these."""
_ESCAPED = re.compile(r"\\([\s\S])")
_SURROGATE = re.compile("[\ud800-\udfff]")


def parse(text: str, today: date, view: Callable[[str], Query] | None = None, vocabulary: Vocabulary = PEOPLE) -> Query:
    """Read a query; empty text finds everyone. Relative dates stay relative, counted from ``today`` when asked.

    ``view`` gives the query of a saved view by its name, or raises InputError; it takes the place of ``view:NAME``,
    which without it stays as it is. Raises QueryError, whose ``start`` and ``end`` are offsets into ``text``.
    """
    _check_characters(text)
    if not _SPECIAL.search(text):
        plain = [_bare(word[0], word.start()) for word in _PLAIN_WORD.finditer(text)]
        return Query(both(*plain) if plain else None, today)
    _check_pairs(text)
    return _read(text, _Reading(view, vocabulary), today)


def _check_characters(text: str) -> None:
    if len(text) > MAX_LENGTH:
        raise QueryError(
            tr("A query can have up to {max_length} characters; shorten this one.").format(max_length=MAX_LENGTH),
            MAX_LENGTH,
            len(text),
        )
    broken = _SURROGATE.search(text)
    if broken:
        raise QueryError(tr("This character is half of one; delete it."), *broken.span())


def _check_pairs(text: str) -> None:
    """Raise QueryError where a quote or a parenthesis has no partner, or they stand too deep in one another."""
    opened = []
    for mark in MARKS.finditer(text):
        if mark[0] == '"':
            raise QueryError(
                tr('This quote is never closed; add a “"” after the text it belongs to.'), mark.start(), len(text)
            )
        if mark[0] == "(":
            opened.append(mark.start())
            if len(opened) > MAX_DEPTH:
                raise QueryError(
                    tr("More than {max_depth} parentheses stand in one another here.").format(max_depth=MAX_DEPTH),
                    *mark.span(),
                )
        elif mark[0] == ")":
            if not opened:
                raise QueryError(tr("This parenthesis closes nothing; remove it, or open one before it."), *mark.span())
            opened.pop()
    if opened:
        raise QueryError(tr("This parenthesis is never closed; add a “)”."), opened[-1], opened[-1] + 1)


def _bare(word: str, start: int) -> Words:
    """A word outside quotes. Where a star stands before letters it takes two of them, else it would find everyone."""
    starred = word.rstrip("*")
    if "*" in starred and sum(map(str.isalnum, starred)) < 2:
        raise QueryError(
            tr("With a star before them, give two letters or more, as in *orvat."), start, start + len(word)
        )
    return Words(word)


def _read(text: str, reading: _Reading, today: date) -> Query:
    """Read a query by the grammar."""
    from lark import UnexpectedInput

    try:
        tree = _grammar().parse(text)
    except UnexpectedInput as error:
        raise _misplaced(text, min(error.pos_in_stream or 0, len(text))) from None
    where = reading.node(tree.children[0]) if tree.children else None
    return Query(where, today, reading.order)


@cache
def _grammar() -> Lark:
    from lark import Lark

    return Lark(GRAMMAR, parser="lalr", lexer="basic")


def _misplaced(text: str, at: int) -> QueryError:
    """The error for text that is well paired and still not a query."""
    before = text[:at].rstrip()
    if before.endswith("(") and text[at : at + 1] == ")":
        return QueryError(tr("There is nothing between these parentheses."), len(before) - 1, at + 1)
    if not re.match(r"(or|OR)\b", text[at:]):
        at = len(before) - 2
    return QueryError(tr('“or” needs something on both sides; to look for the word itself, write “"or"”.'), at, at + 2)


class _Reading:
    """One reading of a parse tree, gathering the order as it comes by."""

    def __init__(self, view: Callable[[str], Query] | None, vocabulary: Vocabulary) -> None:
        self._view = view
        self._vocabulary = vocabulary
        self.sort: Sort | None = None
        self._fallback: Sort | None = None
        self._terms = 0

    @property
    def order(self) -> Sort | None:
        """The order asked for, else that of the first view named."""
        return self.sort or self._fallback

    def node(self, tree: Tree[Token] | Token) -> Node | None:
        """The node of a subtree; None where it only said how to sort."""
        token: Any = tree
        match getattr(tree, "data", None) or token.type:
            case "any":
                return self._joined(either, [part for part in token.children if getattr(part, "type", "") != "OR"])
            case "all":
                return self._joined(both, token.children)
            case "group":
                return self.node(token.children[0])
            case "negation":
                return self._negation(*token.children)
            case "PHRASE":
                self._count(1, token)
                return Words(_unquoted(token), is_phrase=True)
            case "COMPARE":
                return self._compare(token)
        self._count(1, token)
        return _bare(str(token), token.start_pos or 0)

    def _count(self, terms: int, token: Token) -> None:
        self._terms += terms
        if self._terms > MAX_TERMS:
            start = token.start_pos or 0
            raise QueryError(
                tr("This query asks for more than can be looked up at once; ask for less."), start, start + len(token)
            )

    def _joined(self, join: Callable[..., Node], parts: list[Tree[Token] | Token]) -> Node | None:
        nodes = [node for node in map(self.node, parts) if node is not None]
        return join(*nodes) if nodes else None

    def _negation(self, minus: Token, term: Tree[Token] | Token) -> Node | None:
        node = self.node(term)
        if node is None:
            start = minus.start_pos or 0
            raise QueryError(
                tr("This leaves nobody. To turn the order round, write sort:-last."), start, start + len(minus)
            )
        return negated(node) if len(minus) % 2 else node

    def _compare(self, token: Token) -> Node | None:
        start = token.start_pos or 0
        name, sign, written = COMPARE.fullmatch(token).groups()  # type: ignore[union-attr]
        field = self._vocabulary.named(name)
        if field is None:
            raise _unknown(name, self._vocabulary, start)
        op = Op(sign)
        try:
            value = read_value(field, op, _unquoted(written))
        except InputError as error:
            sign_at = start + len(name)
            if error.field == "op":
                raise QueryError(str(error), sign_at, sign_at + len(sign)) from None
            raise QueryError(str(error), sign_at + len(sign) if written else start, start + len(token)) from None
        if field.kind is Kind.VIEW and self._view is not None:
            viewed = self._viewed(value, start, start + len(token))
            self._count(_terms(viewed), token)
            return viewed
        if field.kind is not Kind.ORDER:
            asked = Compare(field.name, op, value)
            self._count(_terms(asked), token)
            return asked
        if self.sort is not None:
            raise QueryError(tr("The order is given twice; remove one."), start, start + len(token))
        assert isinstance(value, Choice)
        self.sort = Sort(SORTS[value.name.removeprefix("-")], value.name.startswith("-"))
        return None

    def _viewed(self, value: Value, start: int, end: int) -> Node | None:
        """Whom a saved view finds; its order counts where none was given before."""
        assert isinstance(value, Text)
        assert self._view is not None
        try:
            found = self._view(value.text)
        except InputError as error:
            raise QueryError(str(error), start, end) from None
        self._fallback = self._fallback or found.sort
        return found.where


def _terms(node: Node | None) -> int:
    """What a node counts for of MAX_TERMS."""
    match node:
        case None:
            return 0
        case Not(term):
            return _terms(term)
        case And(terms) | Or(terms):
            return sum(map(_terms, terms))
        case Compare(field):
            declared = PEOPLE.named(field)
            return _TERMS_OF_A_TIE if declared is not None and declared.kind is Kind.PERSON else 1
    return 1


def _unquoted(text: str) -> str:
    return _ESCAPED.sub(r"\1", text[1:-1]) if text.startswith('"') else text


def _unknown(name: str, vocabulary: Vocabulary, start: int) -> QueryError:
    near = vocabulary.nearest(name)
    hint = (
        tr("Did you mean {names}?").format(names=tr(" or ").join(f"“{known}:”" for known in near))
        if near
        else tr("F1, or “netdesk help {topic}”, lists the fields.").format(topic=vocabulary.topic)
    )
    return QueryError(
        tr("There is no field “{name}”. {hint} To look for the text itself, write it in quotes.").format(
            name=name, hint=hint
        ),
        start,
        start + len(name),
    )
