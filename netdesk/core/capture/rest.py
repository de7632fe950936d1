"""What of a line is not understood: the note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.capture.lexicon import Lexicon
    from netdesk.core.capture.line import Line

EDGES = " ,;:.!?-\u3001\uff0c\u3002\n\t"
_WORDS = re.compile(r"[\w'][\w'&+/-]*")
_PART = re.compile(r"[^']+'?")
_SYMBOLS = "\"'()[]&+/#…·"


class RestWords:
    """Gathers the rest; in clauses that are understood the grammatical words around it are not kept."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._fillers = frozenset(
            [*lexicon.words("fillers"), *lexicon.words("auxiliaries"), *lexicon.words("joints"), *lexicon.words("with")]
        )
        prepositions = (word for path in ("to", "from", "prepositions") for word in lexicon.words(path))
        self._openers = self._fillers.difference(prepositions)

    def content(self, line: Line, start: int, end: int) -> str:
        """What is not understood of a told clause, without the grammatical words at its edges."""
        pieces = []
        for run_start, run_end in line.free_runs(start, end):
            words = list(_WORDS.finditer(line.folded, run_start, run_end))
            symbols = "" if words else line.original(run_start, run_end).strip(EDGES + _SYMBOLS)
            if all(part in self._fillers for word in words for part in _PART.findall(word[0])):
                words = []
            while words and words[0][0] in self._openers:
                words.pop(0)
            while words and words[-1][0] in self._fillers:
                words.pop()
            text = line.original(words[0].start(), self._closed(line, words[-1].end(), run_end)) if words else symbols
            pieces += [text] if text else []
        return " ".join(pieces)

    def _closed(self, line: Line, end: int, limit: int) -> int:
        """The end of the words with a mark that closes them: a bracket, a picture."""
        tail = line.folded[end:limit].rstrip(EDGES)
        return (
            end + len(tail) if tail and not any(c.isalnum() for c in tail) and tail.strip(EDGES + "\"'[]&+/#") else end
        )

    def note(self, line: Line, clauses: Sequence[tuple[int, int]], told: Sequence[tuple[int, int]]) -> str:
        """All that is not understood, in the line's order; what was one piece there is one piece here."""
        note, before = "", -1
        for start, end in clauses:
            is_told = any(a <= start < b or a < end <= b for a, b in told)
            is_whole = line.is_free(start, end)
            if is_told:
                text = self.content(line, start, end)
            else:
                text = " ".join(filter(None, (line.original(*run).strip(EDGES) for run in line.free_runs(start, end))))
            if text:
                joint = line.original_gap(before, start) if before >= 0 and is_whole and not is_told else ", "
                note += (joint if note else "") + text
                before = end if is_whole and not is_told else -1
        return note
