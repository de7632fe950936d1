"""Reading one line such as "coffee with Ana and Li on 2026-11-17, 45m, grid storage" into what it says.

The line's first clause gives the channel, the people, the day and the minutes; whatever is none of these is the
note. Nothing is guessed: names are handed on as written.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.channel import Channel
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_COMMAS = ",\u3001\uff0c"  # also the ideographic and the full-width one
_TOKEN = re.compile(rf'"[^"]*"|“[^”]*”|[;{_COMMAS}]|[^\s;{_COMMAS}]+')
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH = rf"(?P<month>{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in _MONTHS)}|sept)\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DATE_FORMS = tuple(
    re.compile(rf"(?:on )?(?:the )?{form}", re.IGNORECASE)
    for form in (
        r"(?P<iso>\d{4}-\d{2}-\d{2})",
        r"(?P<word>today|tomorrow|yesterday|tonight|this morning|last night)",
        r"(?P<ago>\d{1,3}) (?P<unit>days?|weeks?) ago",
        rf"{_DAY}(?: of)? {_MONTH}(?: (?P<year>\d{{4}}))?",
        rf"{_MONTH} {_DAY}(?: (?P<year>\d{{4}}))?",
        rf"(?:last )?(?P<weekday>{'|'.join(_WEEKDAYS)})",
        r"(?:last )(?P<short>mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)",
    )
)
_ON_SHORT = re.compile(r"on (?:last )?(?P<short>mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)", re.IGNORECASE)
_MINUTES = re.compile(
    r"(?:for )?(?:(?P<hours>\d{1,2})(?: ?h| hours?)(?: ?(?P<rest>\d{1,2})(?: ?m(?:in)?)?)?"
    r"|(?P<minutes>\d{1,4}) ?(?:m|min|mins|minutes?)|(?P<half>half an hour)|(?P<hour>an hour))",
    re.IGNORECASE,
)
_LONGEST_PHRASE = 5
_END_OF_CLAUSE = (*_COMMAS, ";")
_JOINTS = rf"\s*[;{_COMMAS}]"


@dataclass(frozen=True, slots=True)
class CaptureWords:
    """The lexicon: lower-case phrases to channel and short description, and the words before, after, between names."""

    channels: Mapping[str, tuple[Channel, str]]
    before_people: frozenset[str]
    after_people: frozenset[str]
    between_people: frozenset[str]

    @classmethod
    def parse(cls, text: str) -> CaptureWords:
        """Read the lexicon from TOML text."""
        tables = tomllib.loads(text)
        channels: dict[str, tuple[Channel, str]] = {}
        for channel in Channel:
            channels |= {phrase: (channel, "") for phrase in tables[channel.value]["words"]}
            for entry in tables[channel.value]["kept"]:
                phrase, _, what = entry.partition("|")
                channels[phrase] = (channel, what or phrase)
        people = tables["people"]
        before = frozenset(people["before"])
        return cls(channels, before, before.union(people["after"]), frozenset(people["and"]))


@dataclass(frozen=True, slots=True)
class Capture:
    """What a line says. ``channel`` and ``on`` are None where it does not say; ``names`` are as written."""

    channel: Channel | None
    names: tuple[str, ...]
    on: date | None
    minutes: int | None
    what: str
    note: str


def read_line(line: str, today: date, words: CaptureWords, is_person: Callable[[str], bool]) -> Capture:
    """Read one line. ``is_person`` says whether somebody goes by a name; it settles only what follows a comma.

    Days without a year, weekdays and the like mean the last such day up to ``today``. Raises InputError for a day that
    the calendar does not have.
    """
    return _Line(line, today, words, is_person).read()


def read_day(text: str, today: date) -> date | None:
    """The day that a text such as ``2026-11-17``, ``yesterday`` or ``3 Nov`` means; None where it is no day.

    Raises InputError for a day that the calendar does not have.
    """
    phrase = " ".join(text.split())
    for form in (*_DATE_FORMS, _ON_SHORT):
        if match := form.fullmatch(phrase):
            return _day_of(match.groupdict(), phrase, today)
    return None


class _Line:
    """One line under reading: its tokens, and what is left of them."""

    def __init__(self, line: str, today: date, words: CaptureWords, is_person: Callable[[str], bool]) -> None:
        self._tokens = _TOKEN.findall(line)
        self._used = [False] * len(self._tokens)
        self._today = today
        self._words = words
        self._is_person = is_person

    def read(self) -> Capture:
        channel, what, after_channel = self._channel()
        names, end = self._people(after_channel)
        limit = self._clause_end(end)
        on = self._date(limit)
        minutes = self._minutes(limit)
        return Capture(channel, tuple(names), on, minutes, what, self._rest())

    def _channel(self) -> tuple[Channel | None, str, int]:
        """The channel, the short description, and where the words after it begin."""
        for start in range(len(self._tokens)):
            for end in range(min(start + _LONGEST_PHRASE, len(self._tokens)), start, -1):
                found = self._words.channels.get(" ".join(self._tokens[start:end]).lower())
                if found:
                    self._use(start, end)
                    return *found, end
        return None, "", 0

    def _people(self, after_channel: int) -> tuple[list[str], int]:
        """The names, and where the words after them begin."""
        position, is_announced = self._people_start(after_channel)
        names: list[str] = []
        rest = position
        while position < len(self._tokens):
            end = self._name_end(position, is_announced and not names)
            name = " ".join(self._tokens[position:end]).strip('"“”')
            is_certain = not names or any(self._is_and(n) for n in range(rest, position))
            if not name or not (is_certain or self._is_name(name, end)):
                break
            names.append(name)
            self._use(rest, end)
            rest = position = end
            while position < len(self._tokens) and (self._tokens[position] in _COMMAS or self._is_and(position)):
                position += 1
            if position == rest:
                break
        return names, rest

    def _people_start(self, after_channel: int) -> tuple[int, bool]:
        """Where the first name begins, and whether a word such as "with" announces it."""
        for position, token in enumerate(self._tokens[:-1]):
            is_near = position == after_channel and token.lower() in self._words.before_people
            if token.lower() == "with" or (after_channel and is_near):
                self._use(position, position + 1)
                return position + 1, True
        return after_channel or len(self._tokens), False

    def _name_end(self, start: int, is_announced: bool) -> int:
        """Where the name that begins at ``start`` ends; the word after "with" is never anything else."""
        if self._tokens[start][0] in '"“':
            return start + 1
        for position in range(start, len(self._tokens)):
            token = self._tokens[position]
            if token in _END_OF_CLAUSE or self._is_and(position):
                return position
            if is_announced and position == start:
                continue
            if token.lower() in self._words.after_people or self._date_at(position) or self._minutes_at(position):
                return position
        return len(self._tokens)

    def _is_name(self, name: str, end: int) -> bool:
        """Whether what follows a comma is one more name: somebody has it, or the clause is written as one."""
        ends_there = end == len(self._tokens) or self._tokens[end] in _END_OF_CLAUSE or self._is_and(end)
        is_followed = not ends_there and (self._date_at(end) or self._minutes_at(end))
        is_written_as_one = all(word[0].isalpha() and not word[0].islower() for word in name.split())
        return self._is_person(name) or (is_written_as_one and bool(ends_there or is_followed))

    def _is_and(self, position: int) -> bool:
        return self._tokens[position].lower() in self._words.between_people

    def _clause_end(self, start: int) -> int:
        """Where the clause that holds the names ends, with the clauses after it that are a day or minutes alone."""
        position = start
        while position < len(self._tokens):
            if self._tokens[position] in _END_OF_CLAUSE:
                after = position + 1
                found = after < len(self._tokens) and (self._date_at(after) or self._minutes_at(after))
                ends = after + found[1] if found else 0
                if not found or (ends < len(self._tokens) and self._tokens[ends] not in _END_OF_CLAUSE):
                    return position
                position = ends
            else:
                position += 1
        return position

    def _date(self, limit: int) -> date | None:
        for start in range(limit):
            if not self._used[start] and (found := self._date_at(start)):
                self._use(start, start + found[1])
                return found[0]
        return None

    def _minutes(self, limit: int) -> int | None:
        for start in range(limit):
            if not self._used[start] and (found := self._minutes_at(start)):
                self._use(start, start + found[1])
                return found[0]
        return None

    def _date_at(self, start: int) -> tuple[date, int] | None:
        """The day that begins at a token, and how many tokens it takes."""
        for count in range(min(_LONGEST_PHRASE, len(self._tokens) - start), 0, -1):
            day = read_day(" ".join(self._tokens[start : start + count]).rstrip(".!?"), self._today)
            if day is not None:
                return day, count
        return None

    def _minutes_at(self, start: int) -> tuple[int, int] | None:
        """The minutes that begin at a token, and how many tokens they take."""
        for count in range(min(_LONGEST_PHRASE, len(self._tokens) - start), 0, -1):
            match = _MINUTES.fullmatch(" ".join(self._tokens[start : start + count]).rstrip(".!?"))
            if match:
                minutes = 30 if match["half"] else 60 if match["hour"] else int(match["minutes"] or 0)
                return minutes + 60 * int(match["hours"] or 0) + int(match["rest"] or 0), count
        return None

    def _use(self, start: int, end: int) -> None:
        for position in range(start, end):
            self._used[position] = True

    def _rest(self) -> str:
        """The words not used, without the commas that stood between the others."""
        left = " ".join(token for token, used in zip(self._tokens, self._used, strict=True) if not used)
        joined = re.sub(rf"(?:{_JOINTS})+(?={_JOINTS})", "", left)
        return re.sub(rf"\s+(?=[;{_COMMAS}])", "", joined).strip(f" ;{_COMMAS}")


def _day_of(part: dict[str, str | None], phrase: str, today: date) -> date:
    """The day that the groups of a date form mean. Raises InputError."""
    if part.get("word"):
        word = str(part["word"]).lower()
        return today + timedelta(days={"tomorrow": 1, "yesterday": -1, "last night": -1}.get(word, 0))
    if part.get("ago"):
        weeks = str(part["unit"]).lower().startswith("week")
        return today - timedelta(days=int(str(part["ago"])) * (7 if weeks else 1))
    if name := part.get("weekday") or part.get("short"):
        weekday = next(n for n, full in enumerate(_WEEKDAYS) if full.startswith(name.lower()[:3]))
        return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    try:
        if part.get("iso"):
            return date.fromisoformat(str(part["iso"]))
        letters = str(part["month"]).lower()[:3]
        month = next(number for number, name in enumerate(_MONTHS, 1) if name.startswith(letters))
        day = int(str(part["day"]))
        if part.get("year"):
            return date(int(str(part["year"])), month, day)
        return _last_such_day(month, day, today)
    except ValueError:
        raise InputError(f"The calendar has no day “{phrase.removeprefix('on ')}”.", "on") from None


def _last_such_day(month: int, day: int, today: date) -> date:
    """The newest day with this month and day up to today. Raises ValueError."""
    for year in range(today.year, today.year - 9, -1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    raise ValueError
