"""Where a line names people: the name at a place, and the list of names that begins there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.capture.lexicon import END, START, any_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.capture.clock_words import ClockWords
    from netdesk.core.capture.days import Days
    from netdesk.core.capture.lexicon import Lexicon
    from netdesk.core.capture.line import Line
    from netdesk.core.capture.people import Names
    from netdesk.core.capture.said import Candidate, Mention

_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_TOKEN = re.compile(r"[^\s,;:&+()\"?!\u3001\uff0c\u3002#/]+")
_PARTICLES = frozenset(
    ["van", "der", "den", "de", "la", "del", "della", "di", "da", "do", "dos", "das", "du", "le", "el", "al", "von",
     "zu", "zur", "af", "bin", "ibn", "ben", "ter", "ten", "y", "st"]
)  # fmt: skip
_MOST_WORDS = 6
_LOOSE = 0.8
_CERTAIN = 0.8  # of a word in lower case that nothing announces as a name
_MOST_NEW_WORDS = 2
_MOST_ORGANIZATION_WORDS = 5


class Found(NamedTuple):
    """A mention and where it ends in the folded line."""

    mention: Mention
    end: int


class NameWords:
    """What of the lexicon bears on names."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.reaches = frozenset([*lexicon.words("reaches"), *lexicon.words("with")])
        small = [word for path in ("to", "from", "with", "prepositions") for word in lexicon.words(path)]
        self.not_names = frozenset(
            [
                *lexicon.words("not_names"),
                *lexicon.words("possessives"),
                *(word for word in small if word not in _PARTICLES),
            ]
        )
        self.fillers = frozenset(lexicon.words("fillers")) - _PARTICLES
        self.joints = frozenset(lexicon.words("joints"))
        self.title = re.compile(rf"(?:{lexicon.pattern('titles')}\.?[ ]+)+")
        self.relation = re.compile(rf"{lexicon.pattern('relations')}[ ]+")
        self.lexicon = lexicon.every_word
        self.between = re.compile(
            rf"[ ]*(?P<comma>[,\u3001\uff0c])?[ ]*(?P<joint>(?:&|\+|{any_of(self.joints)}(?!\w))[ ]*)?"
        )
        self.hint = re.compile(rf"[ ]*(?:\((?P<inside>[^()]*)\)|{START}{lexicon.pattern('of_organization')}{END}[ ]*)")


class NameReader:
    """Reads names off one line."""

    def __init__(self, line: Line, words: NameWords, names: Names, days: Days, clock: ClockWords) -> None:
        self._line = line
        self._words = words
        self._names = names
        self._days = days
        self._clock = clock

    def names(self, start: int, end: int, *, is_announced: bool = True, known_only: bool = False) -> list[Found]:
        """The names that begin at a place, separated by commas, "and" and the like."""
        found: list[Found] = []
        position, is_sure = start, is_announced
        while name := self.name(position, end, is_announced=is_sure, known_only=known_only):
            if found and not is_sure and not self._ends_as_a_name(name, position, end):
                break
            found.append(name)
            between = self._words.between.match(self._line.folded, name.end, end)
            if between is None or not (between["comma"] or between["joint"]):
                break
            position = between.end()
            is_sure = bool(between["joint"])
        return found

    def name(self, start: int, end: int, *, is_announced: bool = True, known_only: bool = False) -> Found | None:
        """The name at a place; ``is_announced`` says that a word such as "with" stands before it."""
        text = self._line.folded
        while start < end and text[start] == " ":
            start += 1
        if start < end and text[start] == '"':
            close = text.find('"', start + 1, end)
            if close > start + 1:
                return self._made(start + 1, close, close + 1, self._candidates(start + 1, close), end)
        if (relation := self._words.relation.match(text, start, end)) and self._line.is_capital(relation.end()):
            start = relation.end()  # my colleague Ana
        title = self._words.title.match(text, start, end)
        first = title.end() if title else start
        ends = self._word_ends(first, end, is_announced)
        if not ends:
            return None
        word, is_capital = text[first : ends[0]], self._line.is_capital(first)
        if not is_capital and not is_announced and word in self._words.fillers:
            return None
        if word in self._words.not_names:
            if not is_capital or len(ends) == 1 or word not in _PARTICLES:
                return None
            known_only = True
        found = self._known(first, ends, end, known_only=known_only)
        if found and not (is_announced or is_capital) and found.mention.candidates[0].confidence < _CERTAIN:
            found = None
        if found is None and not known_only:
            found = self._new(first, ends, end, is_announced)
        return found

    def _word_ends(self, start: int, end: int, is_announced: bool) -> list[int]:
        """Where each word ends that may belong to a name at ``start``."""
        text, position = self._line.folded, start
        ends: list[int] = []
        while len(ends) < _MOST_WORDS and (match := _TOKEN.match(text, position, end)):
            word = match[0].rstrip(".")
            is_initial = _INITIALS.fullmatch(match[0]) is not None and self._line.is_capital(match.start())
            stop = match.end() if is_initial or len(word) <= 2 else match.start() + len(word)
            is_first = not ends
            if word in self._words.joints or not (any(c.isalnum() for c in word) or (is_first and is_announced)):
                break
            if not (is_first or is_initial) and word in self._words.reaches | (self._words.not_names - _PARTICLES):
                break
            if word.endswith("'s") and len(word) > 3:
                ends.append(match.start() + len(word) - 2)
                break
            is_when = not (is_initial or (is_first and is_announced)) and self._is_when(match.start(), end)
            if is_when and not (is_first and self._is_called(match, end)):
                break
            ends.append(stop)
            if stop < match.end():
                break
            position = match.end()
            while position < end and text[position] == " ":
                position += 1
        while ends and len(ends) > 1 and text[: ends[-1]].rsplit(" ", 1)[-1] in _PARTICLES:
            ends.pop()
        return ends

    def _known(self, start: int, ends: list[int], end: int, *, known_only: bool) -> Found | None:
        """Somebody stored: under the longest run of words that somebody has, else under a name much like it."""
        run = self._capital_run(start, ends)
        for size in range(len(ends), 0, -1):
            candidates = self._candidates(start, ends[size - 1])
            if not candidates:
                continue
            if size < len(ends) and size < 3 and not self._is_joined_by_particle(ends[size - 1]):
                wider = max(run, min(size + 1, len(ends)))
                alike = self._candidates(start, ends[wider - 1], fuzzy=True)
                if alike and alike[0].confidence >= _LOOSE and size < wider:
                    return self._made(start, ends[wider - 1], ends[wider - 1], alike, end)
            is_whole = size >= run or self._is_joined_by_particle(ends[size - 1]) or known_only
            if is_whole or self._hint(ends[size - 1], end, candidates):
                return self._made(start, ends[size - 1], ends[size - 1], candidates, end)
            return None
        for size in dict.fromkeys((run, min(2, len(ends)), 1)):
            alike = self._candidates(start, ends[size - 1], fuzzy=True) if size else ()
            if alike and alike[0].confidence >= (0.65 if run else 0.7):
                return self._made(start, ends[size - 1], ends[size - 1], alike, end)
        return None

    def _new(self, start: int, ends: list[int], end: int, is_announced: bool) -> Found | None:
        """Somebody not known yet: written like a name, or announced and short."""
        run = self._capital_run(start, ends)
        if run:
            size = next(
                (
                    size
                    for size in range(1, run)
                    if self._is_joined_by_particle(ends[size - 1]) and self._hint(ends[size - 1], end, ())
                ),
                run,
            )
            return self._made(start, ends[size - 1], ends[size - 1], (), end)
        first = self._line.folded[start : ends[0]]
        if is_announced and len(ends) <= _MOST_NEW_WORDS and first not in self._words.lexicon:
            return self._made(start, ends[-1], ends[-1], (), end)
        return None

    def _made(self, start: int, stop: int, after: int, candidates: tuple[Candidate, ...], end: int) -> Found:
        hint, until = self._hint(after, end, candidates) or ("", after)
        span = self._line.span(start, stop)
        return Found(self._names.mention(self._line.original(start, stop), span, candidates, hint), until)

    def _hint(self, start: int, end: int, candidates: tuple[Candidate, ...]) -> tuple[str, int] | None:
        """What stands after a name to say who is meant, an organization or a mark of one of them, and where it ends."""
        hint = self._words.hint.match(self._line.folded, start, end)
        if hint is None:
            return None
        if hint["inside"]:
            inside = self._line.original(*hint.span("inside"))
            is_short = len(inside.split()) <= _MOST_ORGANIZATION_WORDS and self._line.is_capital(hint.start("inside"))
            is_hint = is_short or _fits(inside, candidates) or self._names.network.is_organization(inside)
            return (inside, hint.end()) if is_hint else None
        ends = self._word_ends(hint.end(), end, True)
        for stop in reversed(ends):
            name = self._line.original(hint.end(), stop)
            if _fits(name, candidates) or self._names.network.is_organization(name):
                return name, stop
        return None

    def _candidates(self, start: int, end: int, *, fuzzy: bool = False) -> tuple[Candidate, ...]:
        return self._names.candidates(self._line.original(start, end), fuzzy=fuzzy)

    def _capital_run(self, start: int, ends: list[int]) -> int:
        """How many of the words are written like a name; particles count before one that is."""
        run, position = 0, start
        for number, stop in enumerate(ends, 1):
            while self._line.folded[position] == " ":
                position += 1
            if self._line.is_capital(position):
                run = number
            elif self._line.folded[position:stop] not in _PARTICLES and not self._line.folded.startswith(
                "d'", position
            ):
                break
            position = stop
        return run

    def _is_joined_by_particle(self, position: int) -> bool:
        """Whether "de", "from" or "of" follows, which may end a name as well as be a part of it."""
        hint = self._words.hint.match(self._line.folded, position)
        return bool(hint and hint["inside"] is None)

    def _is_when(self, position: int, end: int) -> bool:
        text = self._line.folded
        return bool(self._days.at(text, position, end)) or self._clock.at(text, position, end)

    def _is_called(self, word: re.Match[str], end: int) -> bool:
        """Whether a word that could be a day or a month begins the whole name of somebody: Sunday Adebayo."""
        after = _TOKEN.match(self._line.folded, min(word.end() + 1, end), end)
        if after is None or not (self._line.is_capital(word.start()) and self._line.is_capital(after.start())):
            return False
        return any(each.confidence == 1 for each in self._candidates(word.start(), after.end()))

    def _ends_as_a_name(self, name: Found, start: int, end: int) -> bool:
        """Whether what follows a comma is one more name: all of its clause, known or written as one."""
        text = self._line.folded
        after = name.end
        while after < end and text[after] == " ":
            after += 1
        ends_there = after >= end or text[after] in ",;.!?\u3001\uff0c-\n" or self._is_when(after, end)
        between = self._words.between.match(text, after, end)
        ends_there = ends_there or bool(between and between["joint"])
        position = start
        while position < end and text[position] == " ":
            position += 1
        return ends_there and (not name.mention.is_new or self._line.is_capital(position))


def _fits(hint: str, candidates: Iterable[Candidate]) -> bool:
    return any(each.marks.fit(hint) for each in candidates)
