"""The reader of a line: clause by clause, first what is to come, then what happened, then what is left.

The first clause that names a channel or people tells what happened; those after it add to it where they hold nothing
but a day, a time, a length, a place or names. Every other clause is an exchange, an intention or a note.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.capture.channels import ChannelWords
from netdesk.core.capture.clauses import Clauses
from netdesk.core.capture.clock_words import ClockWords
from netdesk.core.capture.days import Days
from netdesk.core.capture.exchanges import ExchangeWords
from netdesk.core.capture.intentions import IntentionWords
from netdesk.core.capture.lexicon import START, any_of
from netdesk.core.capture.line import Line
from netdesk.core.capture.names import NameReader, NameWords
from netdesk.core.capture.people import Names
from netdesk.core.capture.places import PlaceWords
from netdesk.core.capture.rest import RestWords
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
        self.clauses = Clauses(lexicon)
        self.names = NameWords(lexicon)
        self.channels = ChannelWords(lexicon)
        self.places = PlaceWords(lexicon)
        self.exchanges = ExchangeWords(lexicon)
        self.intentions = IntentionWords(lexicon)
        self.clock = ClockWords(lexicon)
        self.before_names = lexicon.compiled("with")
        self.to = lexicon.compiled("to")
        self.from_ = lexicon.compiled("from")
        self.rest = RestWords(lexicon)
        self.about = re.compile(rf"{START}{lexicon.pattern('about', 'words')}(?:[ ]+|(?<='))")
        self.articles = re.compile(rf"(?:{lexicon.pattern('articles')}(?:[ ]+|(?<=')))*")
        self.and_me = re.compile(r"[ ]+(?:and i|et moi)(?!\w)")
        between = [*lexicon.words("auxiliaries"), *lexicon.words("object_me"), "d'"]
        self.before_verb = re.compile(rf"(?:[ ]*(?:{any_of(between)})(?=[ ]|(?<=')))*[ ]*")
        self.reached_me = re.compile(rf"{START}(?:m'|nous|me)[ ]*(?:a|ont|avait)?[ ]*$")
        self.after_me = re.compile(r"[ ]+(?:me|us)(?!\w)")
        self.initiative = {name: lexicon.compiled("initiative", name) for name in ("both", "them", "what_me", "me")}
        self.worth = [(name, lexicon.compiled("worth", name)) for name in ("not_them", "both", "them", "not_me", "me")]
        self._days: tuple[date, Days] | None = None

    def read(self, text: str, today: date, network: Network) -> Capture:
        """Read one line as of ``today`` against what is stored. What is not understood is in the note; never raises.

        Days without a year, weekdays and the like mean the last such day in what happened, the next one in what is to
        come.
        """
        line = Line(text, self.lexicon)
        days = self._days_of(today)
        names = NameReader(line, self.names, Names(network), days, self.clock)
        telling = Telling(self, line, days, names, network)
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
        for name, form in self.worth:
            match = form.search(line.folded)
            if match and line.is_free(*match.span()):
                telling.worth[name] = True
                line.take(*match.span(), "worth")
