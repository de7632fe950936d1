"""Whom a name in a line may mean: candidates with a confidence, or somebody new."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from netdesk.core.capture.said import Candidate, Mention
from netdesk.core.marks import Marks
from netdesk.core.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.capture.said import Span

_SURE = 0.6
_MARGIN = 0.05
_ALIKE = 0.75
_MOST_CANDIDATES = 8


class KnownPerson(NamedTuple):
    """A stored person as far as a name and what stands beside it can tell. ``last_on`` is an ISO day or empty."""

    person_id: int
    name: str
    given: str
    family: str
    nickname: str
    last_on: str
    marks: Marks = Marks()


class Network(Protocol):
    """What the reader of a line may ask about what is stored."""

    def named(self, name: str) -> Sequence[KnownPerson]:
        """Who has this whole name, else all its words, else words that begin with them."""
        ...

    def alike(self, name: str) -> Sequence[KnownPerson]:
        """Who has a name that resembles this one."""
        ...

    def is_organization(self, name: str) -> bool:
        """Whether an organization has this name, or one that begins with it."""
        ...

    def is_topic(self, name: str) -> bool:
        """Whether a topic has this name."""
        ...

    def is_event(self, name: str) -> bool:
        """Whether something logged took place at an event of this name."""
        ...


class Names:
    """The names of one line, each looked up once."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._known: dict[tuple[str, bool], tuple[Candidate, ...]] = {}

    def candidates(self, name: str, *, fuzzy: bool = False) -> tuple[Candidate, ...]:
        """Whom a name may mean, best first; ``fuzzy`` asks for those alike instead of those so named."""
        key = (fold(name), fuzzy)
        if key not in self._known:
            found = self.network.alike(name) if fuzzy else self.network.named(name)
            self._known[key] = _ranked(name, found)
        return self._known[key]

    def mention(self, said: str, span: Span, candidates: Sequence[Candidate], hint: str = "") -> Mention:
        """The name with whom it means, where the candidates leave no doubt or the hint beside it settles it."""
        fitting = [each for each in candidates if each.marks.fit(hint)]
        chosen = tuple(fitting or candidates)[:_MOST_CANDIDATES]
        if not chosen:
            return Mention(said, span, hint=hint)
        best = chosen[0]
        is_clear = len(chosen) == 1 or best.confidence - chosen[1].confidence >= _MARGIN
        if not is_clear or best.confidence < _SURE:
            return Mention(said, span, None, "", best.confidence / 2, chosen, hint)
        return Mention(said, span, best.person_id, best.name, best.confidence, chosen, hint)


def _ranked(name: str, found: Sequence[KnownPerson]) -> tuple[Candidate, ...]:
    scored = [(confidence(name, person), person) for person in found]
    ranked = sorted(scored, key=lambda pair: (-pair[0], _newest_first(pair[1].last_on), pair[1].name))
    return tuple(
        Candidate(person.person_id, person.name, person.marks, person.last_on, score)
        for score, person in ranked
        if score >= _SURE
    )


def confidence(name: str, person: KnownPerson) -> float:
    """How well a name fits a person, from 0 to 1: whole name, nickname, given name, family name, then parts of them."""
    said = words(name)
    squeezed = said.replace(" ", "")
    if not squeezed:
        return 0.0
    if said == words(person.name) or squeezed == words(person.name).replace(" ", ""):
        return 1.0
    for part, score in ((person.nickname, 0.95), (person.given, 0.93), (person.family, 0.93)):
        if part and said == words(part):
            return score
    stored = [*words(person.name).split(), *words(f"{person.given} {person.family} {person.nickname}").split()]
    scores = [_word_score(word, place == 0, stored) for place, word in enumerate(said.split())]
    if min(scores, default=0.0) < _ALIKE:
        return 0.0
    return round(0.9 * sum(scores) / len(scores) - (0.1 if len(scores) == 1 else 0.0), 3)


def _word_score(word: str, is_first: bool, stored: Sequence[str]) -> float:
    if word in stored:
        return 1.0
    if any(each.startswith(word) for each in stored):
        return 0.92
    if len(word) < 4:
        return 0.0
    from rapidfuzz.distance import OSA

    return max((OSA.normalized_similarity(word, each) for each in stored if len(each) > 3), default=0.0)


def _newest_first(day: str) -> tuple[int, ...]:
    return tuple(-ord(letter) for letter in day) if day else (1,)
