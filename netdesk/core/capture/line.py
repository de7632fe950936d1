"""A line under reading: its words in the one form that is compared, what of it is understood, and what is left."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING

from netdesk.core.capture.said import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.capture.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MOST_MISSPELT = 2
_LONG = 8
_SAME = str.maketrans(
    dict.fromkeys("\u2018\u2019\u02bc", "'")
    | dict.fromkeys("\u2010\u2011\u2013\u2014", "-")
    | dict.fromkeys("\u201c\u201d\u00ab\u00bb", '"')
)


class Line:
    """``folded`` is the line in lower case, without accents and with misspellings corrected; positions are into it.

    ``original`` gives back what was typed. ``take`` marks what is understood.
    """

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self._lexicon = lexicon
        self._respelt: dict[str, str] = lexicon.table("respell")
        self._starts: list[int] = []
        self._ends: list[int] = []
        self.folded = self._fold()
        self._taken = bytearray(len(self.folded))
        self.spans: list[tuple[str, Span]] = []

    def original(self, start: int, end: int) -> str:
        """What was typed at a place, without white space around it."""
        span = self.span(start, end)
        return self.text[span.start : span.end].strip()

    def span(self, start: int, end: int) -> Span:
        """The place in the typed line of a place in the folded one."""
        while start < end and self.folded[start].isspace():
            start += 1
        while start < end and self.folded[end - 1].isspace():
            end -= 1
        if start >= end:
            return Span(0, 0)
        return Span(self._starts[start], self._ends[end - 1])

    def take(self, start: int, end: int, field: str = "") -> None:
        """Mark a place as understood, as part of a field where one is named."""
        self._taken[start:end] = b"\1" * (end - start)
        if field:
            self.spans.append((field, self.span(start, end)))

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing at a place is understood yet."""
        return not any(self._taken[start:end])

    def free_end(self, start: int, end: int) -> int:
        """Where the run of what is not understood that begins at ``start`` ends, at most ``end``."""
        found = self._taken.find(1, start, end)
        return end if found < 0 else found

    def free_runs(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The runs of what is not understood."""
        position = start
        while position < end:
            if self._taken[position]:
                position += 1
                continue
            stop = self.free_end(position, end)
            yield position, stop
            position = stop

    def position(self, typed: int) -> int:
        """Where a place of the typed line is in the folded one."""
        return bisect_left(self._starts, typed)

    def original_gap(self, start: int, end: int) -> str:
        """What was typed between two places, white space included."""
        if not 0 < start < end <= len(self._starts) or end == len(self._starts):
            return ", "
        return self.text[self._ends[start - 1] : self._starts[end]] or " "

    def snapshot(self) -> tuple[bytes, int]:
        """What is understood so far, to come back to."""
        return bytes(self._taken), len(self.spans)

    def restore(self, snapshot: tuple[bytes, int]) -> None:
        """Go back to a snapshot."""
        self._taken[:] = snapshot[0]
        del self.spans[snapshot[1] :]

    def is_capital(self, position: int) -> bool:
        """Whether a word that is typed at a place begins like a name: with a capital, or in a script without them."""
        letter = self.text[self._starts[position]]
        return letter.isalpha() and not letter.islower()

    def _fold(self) -> str:
        shouts = not any(letter.islower() for letter in self.text)
        parts: list[str] = []
        end = 0
        for match in _WORD.finditer(self.text):
            self._keep(end, match.start(), parts)
            word, is_first = match[0], end == 0
            plain = "".join(_folded(letter) for letter in word)
            read = "à" if word.lower() == "à" else self._respelt.get(word.lower(), plain)
            if read == plain and (word[0].islower() or shouts or is_first):
                read = self._spelt(plain)
            if len(read) == len(word):
                self._keep(match.start(), match.end(), parts, read)
            else:
                parts.append(read)
                self._starts += [match.start()] * len(read)
                self._ends += [match.end()] * len(read)
            end = match.end()
        self._keep(end, len(self.text), parts)
        return "".join(parts)

    def _keep(self, start: int, end: int, parts: list[str], read: str = "") -> None:
        parts.append(read or "".join(_folded(letter) for letter in self.text[start:end]))
        self._starts += range(start, end)
        self._ends += range(start + 1, end + 1)

    def _spelt(self, word: str) -> str:
        """The word of the lexicon that a word is a misspelling of, else the word itself."""
        if len(word) < 4 or not word.isascii() or not word.isalpha():
            return word
        if word in self._lexicon.every_word:
            return word
        from rapidfuzz.distance import OSA

        best, least = word, _MOST_MISSPELT + 1
        for known in self._lexicon.correctable:
            if known[0] == word[0] and abs(len(known) - len(word)) <= _MOST_MISSPELT:
                distance = OSA.distance(word, known, score_cutoff=_MOST_MISSPELT)
                if distance < least and _is_slip(word, known, distance):
                    best, least = known, distance
        return best


def _is_slip(word: str, known: str, distance: int) -> bool:
    if len(known) == 4:  # so short that only swapped or doubled letters are safe
        return sorted(word) == sorted(known) or (len(word) == 5 and set(word) == set(known) and distance == 1)
    return distance == 1 or (distance == _MOST_MISSPELT and len(known) >= _LONG)


def _folded(letter: str) -> str:
    """A letter in lower case without its accent; always one character."""
    letter = letter.translate(_SAME)
    if letter.isascii():
        return letter.lower() if not letter.isspace() or letter == "\n" else " "
    if letter.isspace():
        return " "
    bare = "".join(c for c in unicodedata.normalize("NFD", letter.lower()) if not unicodedata.combining(c))
    return bare if len(bare) == 1 else letter
