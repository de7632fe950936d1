"""Times of day and lengths as a line says them: at 14h, 3pm, from 2pm to 3pm; 45m, 1h30, une demi-heure."""

from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.capture.lexicon import END, START, any_of

if TYPE_CHECKING:
    from netdesk.core.capture.days import Day
    from netdesk.core.capture.lexicon import Lexicon
    from netdesk.core.capture.line import Line

_DAY = 24 * 60
_FIRST_HOUR = 6  # a bare "5h" is a length, "6h" a time of day


class Clock(NamedTuple):
    """A time, a length or both at a place of the folded line."""

    start: int
    end: int
    at: time | None
    minutes: int | None

    def is_after(self, day: Day) -> bool:
        """Whether a day stands before it; of two that begin at one place the longer is meant: 3/4 d'heure."""
        return (day.start, -day.end) <= (self.start, -self.end)


class ClockWords:
    """Finds times and lengths."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._fixed: dict[str, int] = {
            " ".join(key.split()): minutes for key, minutes in lexicon.table("clock", "fixed").items()
        }
        hours, minutes = lexicon.pattern("clock", "hours"), lexicon.pattern("clock", "minutes")
        lead = rf"(?:{lexicon.pattern('clock', 'leads')}[ ]+)*"
        at, to = lexicon.pattern("clock", "at"), lexicon.pattern("clock", "to")
        special = any_of([*lexicon.words("clock", "noon"), *lexicon.words("clock", "midnight")])
        self._noon = frozenset(lexicon.words("clock", "noon"))
        one = (
            r"(?P<h{0}>\d{{1,2}})(?:(?:[ ]?h[ ]?|:)(?P<m{0}>\d{{2}})(?!\d))?"
            r"[ ]?(?P<half{0}>am|pm|h(?:eures)?(?![a-z]))?"
        )
        self._range = re.compile(rf"{START}(?:{at}[ ]+)?{one.format(1)}[ ]*(?:-|{to}[ ])[ ]*{one.format(2)}{END}")
        self._length = re.compile(
            rf"{START}{lead}(?:(?P<fixed>{any_of(self._fixed)})"
            rf"|(?P<clock>\d{{1,2}}:\d{{2}})[ ]?h"
            rf"|(?P<part>\d{{1,2}}[.,]\d{{1,2}})[ ]?{hours}"
            rf"|(?P<hours>\d{{1,2}})[ -]?{hours}(?:[ ]?(?P<rest>\d{{1,2}})(?:[ ]?{minutes})?)?"
            rf"|(?P<minutes>\d{{1,4}})(?:[ -]?{minutes}|')){END}"
        )
        self._time = re.compile(
            rf"{START}(?P<lead>{at}[ ]+)?(?:(?P<h>\d{{1,2}})(?::|[ ]?h)(?P<m>\d{{2}})(?!\d)"
            rf"|(?P<h_h>\d{{1,2}})[ ]?h(?:eures)?"
            rf"|(?P<h_half>\d{{1,2}})(?::(?P<m_half>\d{{2}}))?[ ]?(?P<half>am|pm)){END}"
        )
        self._named = re.compile(rf"{START}{at}[ ]+(?P<named>{special}){END}")
        after = any_of([*lexicon.table("days", "offsets"), "on", "with"])
        self._bare = re.compile(rf"{START}at[ ]+(?P<h>\d{{1,2}})(?=[ ]*(?:$|[,.;!]|{after}{END}))")

    def find(self, line: Line, start: int, end: int) -> Clock | None:
        """The first time or length in what is not understood yet."""
        best: Clock | None = None
        for read in (self._read_range, self._read_time, self._read_length, self._read_named, self._read_bare):
            found = read(line, start, end)
            if found is not None and (best is None or found.start < best.start):
                best = found
        return best

    def at(self, text: str, position: int, end: int) -> bool:
        """Whether a time or a length begins just here."""
        return any(
            form.match(text, position, end) for form in (self._range, self._time, self._length, self._named, self._bare)
        )

    def _read_range(self, line: Line, start: int, end: int) -> Clock | None:
        for match in self._range.finditer(line.folded, start, end):
            is_telling = match["half1"] or match["half2"] or match["m1"] or match["m2"]
            if line.is_free(*match.span()) and is_telling:
                half = match["half1"] or (match["half2"] if match["half2"] != "h" else None)
                first = _minutes_of(match["h1"], match["m1"], half)
                last = _minutes_of(match["h2"], match["m2"], match["half2"])
                if first is not None and last is not None and first < last:
                    return Clock(*match.span(), time(*divmod(first, 60)), last - first)
        return None

    def _read_time(self, line: Line, start: int, end: int) -> Clock | None:
        for match in self._time.finditer(line.folded, start, end):
            hour = match["h"] or match["h_h"] or match["h_half"]
            is_length = "h" in match[0] and not match["half"] and not match["lead"] and int(hour) < _FIRST_HOUR
            is_of_length = bool(match["lead"]) and match["lead"].strip() in ("de", "about") and int(hour) < _FIRST_HOUR
            found = _minutes_of(hour, match["m"] or match["m_half"], match["half"])
            if line.is_free(*match.span()) and not is_length and not is_of_length and found is not None:
                if self._length_is_longer(line.folded, match):
                    continue
                return Clock(*match.span(), time(*divmod(found, 60)), None)
        return None

    def _length_is_longer(self, text: str, match: re.Match[str]) -> bool:
        """Whether ``10:15h`` or ``1:15h`` is what stands there."""
        other = self._length.match(text, match.start())
        return bool(other and other["clock"] and other.end() > match.end())

    def _read_length(self, line: Line, start: int, end: int) -> Clock | None:
        for match in self._length.finditer(line.folded, start, end):
            minutes = self._length_of(match)
            if line.is_free(*match.span()) and 0 < minutes <= _DAY:
                return Clock(*match.span(), None, minutes)
        return None

    def _length_of(self, match: re.Match[str]) -> int:
        if match["fixed"]:
            return self._fixed[" ".join(match["fixed"].split())]
        if match["clock"]:
            hours, _, rest = match["clock"].partition(":")
            return int(hours) * 60 + int(rest)
        if match["part"]:
            return round(float(match["part"].replace(",", ".")) * 60)
        if match["minutes"]:
            return int(match["minutes"])
        return int(match["hours"]) * 60 + int(match["rest"] or 0)

    def _read_named(self, line: Line, start: int, end: int) -> Clock | None:
        for match in self._named.finditer(line.folded, start, end):
            if line.is_free(*match.span()):
                return Clock(*match.span(), time(12 if match["named"] in self._noon else 0), None)
        return None

    def _read_bare(self, line: Line, start: int, end: int) -> Clock | None:
        for match in self._bare.finditer(line.folded, start, end):
            if line.is_free(*match.span()) and int(match["h"]) < 24:
                return Clock(*match.span(), time(int(match["h"])), None)
        return None


def _minutes_of(hour: str, minute: str | None, half: str | None) -> int | None:
    """Minutes since midnight, or None where the clock has no such time."""
    hours, minutes = int(hour), int(minute or 0)
    if half in ("am", "pm"):
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half == "pm" else 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None
