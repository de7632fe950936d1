"""What a clause says is still to come: promises by me or them, and what I want to be reminded of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.capture.lexicon import END, START, any_of
from netdesk.core.capture.said import SaidFollowUp, SaidPromise
from netdesk.core.exchanges import Side

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.capture.days import Days
    from netdesk.core.capture.lexicon import Lexicon
    from netdesk.core.capture.line import Line
    from netdesk.core.capture.names import NameReader

_NAME = r"[^\W\d_][\w'-]*"


class FoundIntention(NamedTuple):
    """A promise or a follow-up with its place in the folded line."""

    promise: SaidPromise | None
    follow_up: SaidFollowUp | None
    start: int
    end: int
    impossible: str


class IntentionWords:
    """Finds promises and follow-ups."""

    def __init__(self, lexicon: Lexicon) -> None:
        them, who = any_of(lexicon.words("them")), any_of([*lexicon.words("follow_up", "who"), "moi", "me"])

        def entries(*path: str) -> list[str]:
            return [entry.replace("{name}", _NAME) for entry in lexicon.words(*path)]

        me = any_of(entries("promises", "me"))
        self._me = re.compile(f"{START}{me}{END}")
        self._me_at_start = re.compile(
            f"[ ]*(?:(?:and|et|then|puis)[ ]+)?{any_of(entries('promises', 'me_at_start'))}{END}[ ]*:?"
        )
        theirs = entries("promises", "them")
        self._them = re.compile(f"{START}{any_of(entry.replace('{them}', them) for entry in theirs)}(?:{END}|(?<=[ ]))")
        after_name = any_of(entry.replace("{them} ?", "").replace("{them}", "").lstrip() for entry in theirs)
        self._after_name = re.compile(f"[ ]*{after_name}(?:{END}|(?<=[ ]))")
        present = [entry.replace("{them}", them) for entry in lexicon.words("promises", "them_present")]
        self._them_present = re.compile(f"{START}{any_of(present)}")
        self._me_present = re.compile(f"{START}{any_of(lexicon.words('promises', 'me_present'))}")
        leads = f"(?:{START}{lexicon.pattern('follow_up', 'leads')}(?:[ ]+|(?<=')))*"
        remind = lexicon.pattern("follow_up", "remind")
        whom = rf"(?:{who}|{_NAME})"
        words = any_of(
            entry.replace("{who} ?", f"(?:{who}(?: |(?<=')))").replace("{who}", whom) if "{who} ?" in entry
            else entry.replace("{who}", whom)
            for entry in lexicon.words("follow_up", "words")
        )  # fmt: skip
        self._remind = re.compile(rf"{START}(?:{leads})(?P<lead>{remind}){END}[ ]*")
        self._follow = re.compile(rf"{START}{leads}(?P<words>{words}){END}")
        self._joined = re.compile(f"{START}{lexicon.pattern('promises', 'joined')}{END}[ ]*")
        said = any_of([*lexicon.words("them"), "to", "would", "could"])
        self._subject = re.compile(rf"{START}{said}(?:[ ]?'ll|[ ]+(?:will|shall|va|vont|doit|doivent))?[ ]*$")

    def follow_up(self, line: Line, days: Days, start: int, end: int) -> FoundIntention | None:
        """What to be reminded of: the clause begins with it, or says it in so many words."""
        if match := self._remind.search(line.folded, start, end):
            return self._followed(line, days, match, match.end(), end)
        match = self._follow.search(line.folded, start, end)
        if match is None or self._subject.search(line.folded, start, match.start()):
            return None
        return self._followed(line, days, match, match.start("words"), end)

    def promise(self, line: Line, days: Days, names: NameReader, start: int, end: int) -> FoundIntention | None:
        """What I or they promised."""
        text = line.folded
        name = names.name(start, end, is_announced=False, known_only=True)
        if name and (match := self._after_name.match(text, name.end, end)):
            return self._promised(line, days, Side.THEM, start, match.end(), end)
        for side, form in ((Side.THEM, self._them), (Side.ME, self._me)):
            if match := form.search(text, start, end):
                return self._promised(line, days, side, match.start(), match.end(), end)
        if match := self._joined.search(text, start, end):  # Ana called and promised to write
            side = Side.THEM if name and name.mention.person_id is not None else Side.ME
            return self._promised(line, days, side, match.start(), match.end(), end)
        if match := self._me_at_start.match(text, start, end):
            return self._promised(line, days, Side.ME, match.start(), match.end(), end)
        for side, form in ((Side.THEM, self._them_present), (Side.ME, self._me_present)):
            if match := form.search(text, start, end):
                found = self._promised(line, days, side, match.start(), match.end(), end)
                if found and found.promise and found.promise.due:
                    return found
        return None

    def _followed(self, line: Line, days: Days, match: re.Match[str], what: int, end: int) -> FoundIntention:
        text, due, impossible = _without_day(line, days, what, end)
        span = line.span(match.start(), end)
        return FoundIntention(None, SaidFollowUp(text, span, due), match.start(), end, impossible)

    def _promised(self, line: Line, days: Days, side: Side, start: int, what: int, end: int) -> FoundIntention | None:
        text, due, impossible = _without_day(line, days, what, end)
        if not text:
            return None
        return FoundIntention(SaidPromise(side, text, line.span(start, end), due), None, start, end, impossible)


def _without_day(line: Line, days: Days, start: int, end: int) -> tuple[str, date | None, str]:
    """What is said without its day, the day, and the day's words where no calendar has it."""
    day = days.find(line, start, end, ahead=True)
    if day is None:
        return line.original(start, end), None, ""
    if day.on is None:
        return line.original(start, end), None, line.original(day.start, day.end)
    parts = (line.original(start, day.start), line.original(day.end, end))
    return " ".join(part for part in parts if part), day.on, ""
