"""The forms of a lexicon: every expression that a line is read by, built once because that takes a moment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.capture.channels import ChannelWords
from netdesk.core.capture.clauses import Clauses
from netdesk.core.capture.clock_words import ClockWords
from netdesk.core.capture.exchanges import ExchangeWords
from netdesk.core.capture.intentions import IntentionWords
from netdesk.core.capture.lexicon import START, any_of
from netdesk.core.capture.names import NameWords
from netdesk.core.capture.places import PlaceWords
from netdesk.core.capture.rest import RestWords

if TYPE_CHECKING:
    from netdesk.core.capture.lexicon import Lexicon


class Forms:
    """What the parts of a line are told by."""

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
