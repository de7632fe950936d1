"""The words of the capture line, of all languages at once, and the regular expressions made of them."""

from __future__ import annotations

import re
import tomllib
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

START = r"(?<!\w)"
END = r"(?:(?<=')|(?!\w))"
_PLAIN = re.compile(r"[a-z]+(?:[-' ][a-z]+)*")
_SHORTEST_MISSPELT = 5
_SPACES = re.compile(r"\[[^\]]*\]\+?| \?| ")
_ANY_SPACE = {" ?": "[ ]*", " ": "[ ]+"}


class Lexicon:
    """Word lists by path, such as ``words("days", "leads")``; a path that one language lacks is empty there."""

    def __init__(self, tables: Iterable[dict[str, Any]]) -> None:
        self._tables = tuple(tables)
        self._patterns: dict[tuple[str, ...], str] = {}

    @classmethod
    def parse(cls, *texts: str) -> Lexicon:
        """Read the lexicon from TOML texts, one a language."""
        return cls(tomllib.loads(text) for text in texts)

    def words(self, *path: str) -> tuple[str, ...]:
        """The entries of a list, of each language in turn."""
        return tuple(word for found in self._found(path) for word in found)

    def groups(self, *path: str) -> list[list[list[str]]]:
        """The lists of lists at a path, one of each language: the weekdays, the months."""
        return list(self._found(path))

    def table(self, *path: str) -> dict[str, Any]:
        """The entries of a table, of all languages together."""
        return {key: value for found in self._found(path) for key, value in found.items()}

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The tables of an array of tables, of each language in turn."""
        return [row for found in self._found((name,)) for row in found]

    def pattern(self, *path: str) -> str:
        """An expression for any entry of a list, longest first."""
        if path not in self._patterns:
            self._patterns[path] = any_of(self.words(*path))
        return self._patterns[path]

    def compiled(self, *path: str) -> re.Pattern[str]:
        """An expression that finds whole words of a list."""
        return re.compile(f"{START}{self.pattern(*path)}{END}")

    @cached_property
    def every_word(self) -> frozenset[str]:
        """Each single word that stands anywhere in the lexicon."""
        return frozenset(
            word for table in self._tables for entry in _texts(table) for word in re.findall(r"\w+", entry)
        )

    @cached_property
    def correctable(self) -> tuple[str, ...]:
        """The words that are recognised even where they are misspelt."""
        short = self.words("typos", "short")
        entries = [*self.table("days", "offsets"), *short]
        for group in (*self.groups("days", "weekdays"), *self.groups("days", "months")):
            entries += [names[0] for names in group if len(names[0]) > _SHORTEST_MISSPELT]
        for channel in self.table("channel"):
            for key in ("kept", "words", "reach"):
                entries += self.words("channel", channel, key)
        return tuple(
            dict.fromkeys(
                entry
                for entry in entries
                if (len(entry) >= _SHORTEST_MISSPELT or entry in short) and _PLAIN.fullmatch(entry) and " " not in entry
            )
        )

    def _found(self, path: tuple[str, ...]) -> Iterator[Any]:
        for table in self._tables:
            found: Any = table
            for step in path:
                found = found.get(step, {})
            if found:
                yield found


def any_of(entries: Iterable[str]) -> str:
    """An expression for any of some entries, longest first, any white space for a space."""
    ordered = sorted(set(entries), key=lambda entry: (-len(entry), entry))
    return f"(?:{'|'.join(map(spaced, ordered))})" if ordered else "(?!)"


def spaced(entry: str) -> str:
    """An entry as an expression that takes any white space for a space."""
    return _SPACES.sub(lambda match: _ANY_SPACE.get(match[0], match[0]), entry)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
