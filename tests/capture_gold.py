"""The gold set of the capture line: its sentences, the network they are read against, and how a reading is scored."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netdesk.core.capture.lexicon import Lexicon
from netdesk.core.capture.people import KnownPerson, confidence
from netdesk.core.capture.reader import CaptureReader
from netdesk.core.marks import Marks
from netdesk.core.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from netdesk.core.capture.said import Capture, Mention

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "tests" / "data" / "capture"
LANGUAGES = ("en", "fr")
FIELDS = (
    "people", "date", "time", "channel", "place", "event", "minutes", "initiated_by", "exchanges", "promises",
    "follow_up", "topics", "worth_it", "note",
)  # fmt: skip
_ARTICLES = ("the ", "a ", "an ", "le ", "la ", "les ", "l ", "un ", "une ", "des ", "d ")


def reader() -> CaptureReader:
    """The reader with the words that netdesk ships."""
    names = ("capture_en.toml", "capture_fr.toml")
    return CaptureReader(Lexicon.parse(*((ROOT / "resources" / name).read_text(encoding="utf-8") for name in names)))


class ListedNetwork:
    """A network held in a list, for tests of the reader alone."""

    def __init__(self, people: Sequence[KnownPerson], topics: Sequence[str] = (), events: Sequence[str] = ()) -> None:
        self._people = people
        self._topics = {fold(topic) for topic in topics}
        self._events = {fold(event) for event in events}
        self._organizations = {fold(person.marks.organization) for person in people if person.marks.organization}

    def named(self, name: str) -> list[KnownPerson]:
        """The whole name wins, then all its words, then beginnings of words."""
        said = words(name).split()
        if not said:
            return []
        stored = [
            (person, words(f"{person.name} {person.given} {person.family} {person.nickname}").split())
            for person in self._people
        ]
        exact = [person for person, _ in stored if words(person.name).split() == said]
        whole = [person for person, has in stored if all(word in has for word in said)]
        begun = [p for p, has in stored if all(any(each.startswith(word) for each in has) for word in said)]
        return exact or whole or begun

    def alike(self, name: str) -> list[KnownPerson]:
        """Everybody whom the name fits at all."""
        return [person for person in self._people if confidence(name, person) > 0]

    def is_organization(self, name: str) -> bool:
        """Whether an organization has this name, or one that begins with it."""
        return bool(name) and any(each.startswith(fold(name)) for each in self._organizations)

    def is_topic(self, name: str) -> bool:
        """Whether a topic has this name."""
        return fold(name) in self._topics

    def is_event(self, name: str) -> bool:
        """Whether an event has this name."""
        return fold(name) in self._events


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the gold set."""

    language: str
    say: str
    expected: dict[str, Any]


def network() -> tuple[ListedNetwork, date]:
    """The network of the gold set and its day."""
    table = tomllib.loads((GOLD / "network.toml").read_text(encoding="utf-8"))
    people = [
        KnownPerson(number, *names, last_on, Marks(organization))
        for number, (*names, organization, last_on) in enumerate(table["people"], 1)
    ]
    return ListedNetwork(people, table["topics"], table["events"]), table["today"]


def sentences(prefix: str = "") -> Iterator[Sentence]:
    """Every sentence of a set: the first one, or ``fresh_``."""
    for language in LANGUAGES:
        for text in (GOLD / f"{prefix}{language}.jsonl").read_text(encoding="utf-8").splitlines():
            expected = json.loads(text)
            yield Sentence(language, expected.pop("say"), expected)


def told(found: Capture) -> dict[str, Any]:
    """A reading in the words of the gold set; what is empty is left out."""
    follow_up = found.follow_up
    worth = {name: value for name, value in (("me", found.worth_me), ("them", found.worth_them)) if value is not None}
    fields: dict[str, Any] = {
        "people": [_person(mention) for mention in found.people],
        "date": found.on and found.on.isoformat(),
        "time": found.at and found.at.isoformat("minutes"),
        "channel": found.channel and found.channel.value,
        "place": found.place,
        "event": found.event,
        "minutes": found.minutes,
        "initiated_by": found.initiated_by and found.initiated_by.value,
        "exchanges": [
            {"direction": each.direction.value, "kind": each.kind.value, "what": each.what}
            | ({"by": each.by.value} if each.by else {})
            | ({"about": [_person(mention) for mention in each.about]} if each.about else {})
            for each in found.exchanges
        ],
        "promises": [
            {"by": each.by.value, "what": each.what} | ({"due": each.due.isoformat()} if each.due else {})
            for each in found.promises
        ],
        "follow_up": follow_up and {"text": follow_up.text, "date": follow_up.on and follow_up.on.isoformat()},
        "topics": list(found.topics),
        "worth_it": worth,
        "note": found.note,
    }
    return {name: value for name, value in fields.items() if value}


def misses(sentence: Sentence, found: Capture) -> dict[str, tuple[Any, Any]]:
    """The fields that differ: what was expected and what was read."""
    read = told(found)
    return {
        name: (sentence.expected.get(name), read.get(name))
        for name in FIELDS
        if _plain(sentence.expected.get(name)) != _plain(read.get(name))
    }


def stated(sentence: Sentence, found: Capture) -> int:
    """How many fields are expected or read: those that could be wrong in a way that shows."""
    return len(set(sentence.expected) | set(told(found)))


def _person(mention: Mention) -> str:
    if mention.is_new:
        return f"+{mention.said}"
    return mention.name if mention.person_id is not None else f"?{mention.said}"


def _plain(value: Any) -> Any:
    """A value without what does not matter: case, accents, punctuation, a leading article."""
    if isinstance(value, str):
        mark = value[:1] if value[:1] in "+?" else ""
        text = words(value) or value.strip()
        for article in _ARTICLES:
            if text.startswith(article):
                text = text.removeprefix(article)
                break
        return mark + text
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value
