"""Titles: which of two job titles stands higher, by a ladder of title words, and the words that decided."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.language import tr
from netdesk.core.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PLAIN = 2
"""The rung of a title that says nothing of its height: engineer, nurse, comptable."""
_BEYOND = re.compile(r"\s[|@•·]\s.*|\s(?:at|chez)\s.*", re.IGNORECASE)
_GRADES = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}
_FILLER_WORDS = "of de du des d la le les l the and et for pour a en in level niveau grade"
_FILLERS = frozenset(_FILLER_WORDS.split())
_LEVEL = re.compile(r"l?(\d)")


class Rank(NamedTuple):
    """How high a title stands: its rung, the steps within it, a grade such as II; and the words that said so."""

    rung: int
    step: int
    grade: int
    words: tuple[str, ...]


class Step(NamedTuple):
    """From one title to another: upwards or not, and why, in a sentence."""

    is_up: bool
    why: str


@dataclass(frozen=True)
class Ladder:
    """The ladder: words and phrases, folded, by how high they stand. See resources/titles.toml."""

    rungs: Mapping[str, int]
    steps: Mapping[str, int]
    plain: frozenset[str]
    spellings: Mapping[str, str]

    @classmethod
    def parse(cls, text: str) -> Ladder:
        """Read the TOML text. Raises KeyError, ValueError or TOMLDecodeError where it is not right."""
        read = tomllib.loads(text)
        return cls(
            {word: int(rung) for rung, listed in read["rungs"].items() for word in listed},
            {word: int(step) for step, listed in read["steps"].items() for word in listed},
            frozenset(read["plain"]),
            read["spellings"],
        )

    def step(self, old: str, new: str) -> Step | None:
        """What lies between two titles; None where they are one title written in two ways.

        A grade such as II counts only where nothing else differs.
        """
        ours, theirs = self._said(old), self._said(new)
        if ours == theirs:
            return None
        one, two = self.rank(old), self.rank(new)
        if _ungraded(ours) == _ungraded(theirs):
            return Step(
                two.grade > one.grade,
                tr("grade {old} before, grade {new} now").format(
                    old=one.grade or tr("none"), new=two.grade or tr("none")
                ),
            )
        is_up = (two.rung, two.step) > (one.rung, one.step)
        if (two.rung, two.step) == (one.rung, one.step):
            return Step(False, tr("both titles stand on one rung"))
        words = tr("{new} stands above {old}") if is_up else tr("{new} stands below {old}")
        return Step(is_up, words.format(new=_quoted(two, new), old=_quoted(one, old)))

    def rank(self, title: str) -> Rank:
        """Where a title stands. Of several words on the ladder the highest counts."""
        rest = f" {' '.join(self._spelled(title))} "
        grade = next((value for word in reversed(rest.split()) if (value := _grade(word))), 0)
        for phrase in _phrases(rest, self.plain):
            rest = rest.replace(f" {phrase} ", "  ")
        found: list[str] = []
        for phrase in _phrases(rest, self.rungs):
            if f" {phrase} " in rest:
                rest = rest.replace(f" {phrase} ", "  ", 1)
                found.append(phrase)
        rung = max((self.rungs[phrase] for phrase in found), default=PLAIN)
        said = [phrase for phrase in found if self.rungs[phrase] == rung]
        lower = [phrase for phrase in found if self.rungs[phrase] < rung]
        steps = [word for word in self.steps if f" {word} " in rest or word in lower]
        return Rank(rung, sum(self.steps[word] for word in steps), grade, (*steps, *said))

    def _said(self, title: str) -> frozenset[str]:
        """The words of a title that carry it, in whatever order they are written."""
        return frozenset(self._spelled(title)) - _FILLERS

    def _spelled(self, title: str) -> list[str]:
        """The folded words of a title, abbreviations spelled out, without what is said beyond the title itself."""
        folded = words(_BEYOND.sub("", title)).split()
        return " ".join(self.spellings.get(word, word) for word in folded).split()


def _phrases(text: str, known: Iterable[str]) -> list[str]:
    """The phrases of ``known`` in a text, the longest first."""
    found = [phrase for phrase in known if f" {phrase} " in text]
    return sorted(found, key=lambda phrase: (-len(phrase.split()), -len(phrase), phrase))


def _quoted(rank: Rank, title: str) -> str:
    return tr("“{name}”").format(name=" ".join(rank.words) or title)


def _ungraded(said: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in said if not _grade(word))


def _grade(word: str) -> int:
    match = _LEVEL.fullmatch(word)
    return int(match[1]) if match else _GRADES.get(word, 0)
