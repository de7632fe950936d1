"""The clauses of a line: what stands between commas, full stops, dashes and an "and" with a new subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.capture.lexicon import any_of

if TYPE_CHECKING:
    from netdesk.core.capture.lexicon import Lexicon
    from netdesk.core.capture.line import Line

_QUOTED = re.compile(r'"[^"]*"')
_YEAR = re.compile(r"\s*(?:19|20)\d\d(?!\d)")
_LAST_WORD = re.compile(r"([^\W_]+)$")


class Clauses:
    """Splits lines."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._abbreviations = frozenset(
            [
                *lexicon.words("abbreviations"),
                *(name for g in lexicon.groups("days", "months") for names in g for name in names),
            ]
        )
        self._opener = re.compile(rf"(?<!\w){lexicon.pattern('promises', 'openers')}[ ]*$")
        subjects = any_of([*lexicon.words("me"), *lexicon.words("them"), "i'll", "she'll", "he'll", "they'll"])
        self._break = re.compile(
            r"[,;](?=\s|$)|(?<=\D),(?=\D)|[;!?\u3001\uff0c\u3002\uff1b\n]+|:(?=\s|$)|\s-+\s|(?P<dot>\.)(?=\s|$)"
            rf"|(?P<and>\s(?:and|et|then|puis|but|mais)\s+)(?={subjects}(?:(?<=')|(?!\w)))"
        )

    def split(self, line: Line) -> list[tuple[int, int]]:
        """The clauses in order, as places of the folded line without the marks between them."""
        text = line.folded
        quoted = [match.span() for match in _QUOTED.finditer(text)]
        clauses: list[tuple[int, int]] = []
        start = 0
        for match in self._break.finditer(text):
            if any(a <= match.start() < b for a, b in quoted) or not self._is_break(match, text, start):
                continue
            clauses.append((start, match.start()))
            start = match.end()
        clauses.append((start, len(text)))
        return [(a, b) for a, b in clauses if text[a:b].strip()]

    def _is_break(self, match: re.Match[str], text: str, start: int) -> bool:
        if match[0].startswith(":"):
            return self._opener.search(text, start, match.start()) is None
        if match[0].startswith(",") and _YEAR.match(text, match.end()):
            return False
        if match["dot"]:
            word = _LAST_WORD.search(text, start, match.start())
            follows = text[match.end() :].strip()
            return word is None or not (
                (len(word[1]) == 1 and word[1].isalpha()) or (word[1] in self._abbreviations and bool(follows))
            )
        if "-" in match[0]:  # 16:00 - 17:30 is one thing
            return not (
                text[match.start() - 1 : match.start()] in "0123456789h"
                and text[match.end() : match.end() + 1].isdigit()
            )
        if match["and"]:  # "Ana and I had coffee" is one clause
            return " " in text[start : match.start()].strip() and any(
                len(word) > 3 for word in text[start : match.start()].split()
            )
        return True
