"""The reader of a line: clause by clause, first what is to come, then what happened, then what is left.

The first clause that names a channel or people tells what happened; those after it add to it where they hold nothing
but a day, a time, a length, a place or names. Every other clause is an exchange, an intention or a note.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.capture.days import Days
from netdesk.core.capture.forms import Forms
from netdesk.core.capture.line import Line
from netdesk.core.capture.names import NameReader
from netdesk.core.capture.people import Names
from netdesk.core.capture.telling import Telling

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.capture.lexicon import Lexicon
    from netdesk.core.capture.people import Network
    from netdesk.core.capture.said import Capture

_TOPIC = re.compile(r"(?<!\w)#(\w[\w-]*)")


class CaptureReader:
    """Reads lines; made once from a lexicon, because its expressions take a moment to build."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._forms = Forms(lexicon)
        self._days: tuple[date, Days] | None = None

    def read(self, text: str, today: date, network: Network) -> Capture:
        """Read one line as of ``today`` against what is stored. What is not understood is in the note; never raises.

        Days without a year, weekdays and the like mean the last such day in what happened, the next one in what is to
        come.
        """
        line = Line(text, self.lexicon)
        days = self._days_of(today)
        names = NameReader(line, self._forms.names, Names(network), days, self._forms.clock)
        telling = Telling(self._forms, line, days, names, network)
        self._topics(line, telling)
        self._worth(line, telling)
        telling.read()
        return telling.capture()

    def _days_of(self, today: date) -> Days:
        if self._days is None or self._days[0] != today:
            self._days = today, Days(self.lexicon, today)
        return self._days[1]

    def _topics(self, line: Line, telling: Telling) -> None:
        for match in _TOPIC.finditer(line.folded):
            telling.add_topic(line.original(*match.span(1)))
            line.take(*match.span(), "topics")

    def _worth(self, line: Line, telling: Telling) -> None:
        for name, form in self._forms.worth:
            match = form.search(line.folded)
            if match and line.is_free(*match.span()):
                telling.worth[name] = True
                line.take(*match.span(), "worth")
