"""Where it was: a place, or an event, after words such as at, in, chez."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.capture.lexicon import END, START, any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.capture.lexicon import Lexicon
    from netdesk.core.capture.line import Line
    from netdesk.core.capture.people import Network

_WORD = re.compile(r"[^\s,;:()\"?!]+")
_LINKS = frozenset(["of", "the", "de", "du", "des", "la", "l'", "d'"])
_MOST_PLAIN_WORDS = 4
_SHORTEST_ACRONYM = 4
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z]\w*|[A-Z]{4,}\w*")


class Where(NamedTuple):
    """A place or an event: from its preposition to its end, and the name alone."""

    start: int
    name_start: int
    end: int
    is_event: bool


class PlaceWords:
    """Finds places and events."""

    def __init__(self, lexicon: Lexicon) -> None:
        plain, named = lexicon.words("places", "any"), lexicon.words("places", "named")
        self._plain = frozenset(plain)
        self._before = re.compile(f"{START}(?P<prep>{any_of([*plain, *named])}){END}[ ]+")
        self._about = re.compile(f"{any_of(word for word in lexicon.words('about', 'words') if ' ' in word)}")
        self._article = re.compile(r"(?:the|la|le|les|l')(?:[ ]+|(?<='))")
        self._stops = frozenset(lexicon.words("places", "stops"))
        self._possessives = frozenset(lexicon.words("possessives"))
        self._pronouns = frozenset(lexicon.words("places", "pronouns"))
        self._events = lexicon.compiled("places", "events")
        self._suffixes = tuple(lexicon.words("places", "suffixes"))

    def find(self, line: Line, start: int, end: int, network: Network) -> Iterator[Where]:
        """The places and events in what is not understood yet, in order."""
        for match in self._before.finditer(line.folded, start, end):
            if not line.is_free(*match.span()) or self._about.match(line.folded, match.start()):
                continue
            article = self._article.match(line.folded, match.end(), end)
            begin = article.end() if article else match.end()
            stop = self._end(line, begin, end, is_plain=match["prep"] in self._plain)
            if stop <= begin or not self._is_said(line, match, article, begin):
                continue
            text = line.original(begin, stop)
            name_start = match.start() if line.folded[begin:stop] in self._pronouns else begin
            is_event = not network.is_organization(text) and self._is_event(text, line.folded[begin:stop], network)
            yield Where(match.start(), name_start, stop, is_event)

    def _is_said(self, line: Line, match: re.Match[str], article: re.Match[str] | None, begin: int) -> bool:
        """Whether a word such as "in" or "à" stands before a place: a name, or something definite."""
        first = _WORD.match(line.folded, begin)
        if first is None:
            return False
        is_own = first[0] in self._possessives
        if match["prep"] in self._plain:
            return (
                line.is_capital(begin)
                or bool(article)
                or is_own
                or not first[0].isdigit()
                or self._is_address(line, begin)
            )
        return line.is_capital(begin) or (bool(article) and match["prep"] != "en") or is_own

    def _is_address(self, line: Line, begin: int) -> bool:
        words = line.folded[begin:].split()
        return len(words) > 1 and words[1][0].isalpha()

    def _end(self, line: Line, start: int, end: int, *, is_plain: bool) -> int:
        """Where the name of a place that begins at ``start`` ends."""
        stop, count, position = start, 0, start
        limit = line.free_end(start, end)
        while match := _WORD.match(line.folded, position, limit):
            word = match[0]
            if word in self._stops and count:
                break
            is_name = line.is_capital(match.start()) or word[0].isdigit() or "'" in word
            count += 1
            if count > _MOST_PLAIN_WORDS and not is_name and word not in _LINKS:
                break
            stop = match.start() + len(word.rstrip("."))
            position = match.end()
            while position < limit and line.folded[position] == " ":
                position += 1
        return stop

    def _is_event(self, text: str, folded: str, network: Network) -> bool:
        if self._events.search(folded) or network.is_event(text):
            return True
        words = text.split()
        return any(
            _CAMEL.fullmatch(word)
            or (word[0].isupper() and len(word) > _SHORTEST_ACRONYM and word.lower().endswith(self._suffixes))
            for word in words
        )
