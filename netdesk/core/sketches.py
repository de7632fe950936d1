"""Sketches: what somebody is recognised by, brought into forms that can be compared, and how common each of it is."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from math import log2
from typing import TYPE_CHECKING

from netdesk.core.keys import contact_key
from netdesk.core.phone import tail_of
from netdesk.core.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netdesk.core.people import PersonDraft

_TITLES = "dr prof mr mrs ms miss mme mlle sir ing dipl phd mba msc nee ne born geb geborene"
_PARTICLES = "de da di del della do dos das du des la le el al van von der den zu und y e bin ibn af of the"
_UNSAID = frozenset((*_TITLES.split(), *_PARTICLES.split()))
_COMPANIES = "inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag kg ug mbh sa sas sarl srl"
_MORE_COMPANIES = "spa bv nv ab as asa oy oyj aps doo dd jdoo sro pte pty kk se eurl sl"
_LEGAL_FORMS = frozenset((*_COMPANIES.split(), *_MORE_COMPANIES.split()))
_APOSTROPHES = re.compile("['`\u2019\u02bc\u00b4]")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}", re.IGNORECASE)
_IDEOGRAPHS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_PROFILE = re.compile(
    r"url:(linkedin\.com/(?:in|pub)/[^/]+|(?:x|twitter|github|facebook|instagram|xing)\.com/(?:profile/)?[^/]+)$"
)


_COPIES = 4
"""So many of one name are taken for copies of one person, and count like two."""
_MOST_WORDS = 40
"""Of a name: each is compared with each."""
_NOTHING: frozenset[str] = frozenset()


@dataclass(slots=True, eq=False)
class Sketch:
    """One person as others are compared with them.

    ``given`` and ``family`` are folded words, ``tokens`` both; ``aliases`` further words that somebody goes by.
    ``keys`` are contact keys as of ``core.keys``; ``emails``, ``profiles`` and ``phones`` (by their last digits, see
    core/phone.py) are those of a kind. ``born`` is (year, month, day), each None where it is not known.
    """

    person_id: int
    name: str
    given: tuple[str, ...]
    family: tuple[str, ...]
    tokens: tuple[str, ...] = ()
    aliases: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    profiles: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()
    city: str = ""
    country: str = ""
    born: tuple[int | None, int | None, int | None] | None = None


def sketch_of(person_id: int, draft: PersonDraft) -> Sketch:
    """What a person or a draft of one is recognised by."""
    born = draft.birthday
    return make_sketch(
        person_id,
        draft.name,
        draft.given,
        draft.family,
        (draft.nickname, draft.phonetic_given, draft.phonetic_family),
        [contact_key(point) for point in draft.contact_points],
        [position.organization for position in draft.positions if position.organization],
        draft.city,
        draft.country,
        (born.year, born.month, born.day) if born else None,
    )


def make_sketch(
    person_id: int,
    name: str,
    given: str,
    family: str,
    aliases: Iterable[str],
    keys: Sequence[str],
    organizations: Sequence[str],
    city: str,
    country: str,
    born: tuple[int | None, int | None, int | None] | None,
) -> Sketch:
    """A sketch from what is stored, each text as it was given and each contact key as of ``core.keys``."""
    first, last = name_words(given), name_words(family)
    if not (first or last):
        first = name_words(name)
        if len(first) > 1:
            first, last = first[:-1], first[-1:]
    elif first and last and _IDEOGRAPHS.match(first[0]) and _IDEOGRAPHS.match(last[0]):
        first, last = (last[0] + first[0],), ()  # as it is written where the two are not told apart
    tokens = first + last
    said = {word for alias in aliases if alias for word in name_words(alias)}
    if name != f"{given} {family}":
        said.update(word for word in name_words(name) if word not in tokens)
    emails, phones, profiles = [], [], []
    for key in keys:
        if key.startswith("email:"):
            emails.append(key)
        elif key.startswith("phone:"):
            if tail := tail_of(key[6:]):
                phones.append(tail)
        elif profile := profile_key(key):
            profiles.append(profile)
    return Sketch(
        person_id,
        name,
        first,
        last,
        tokens,
        frozenset(said) if said else _NOTHING,
        frozenset(filter(None, keys)) if keys else _NOTHING,
        frozenset(emails) if emails else _NOTHING,
        frozenset(phones) if phones else _NOTHING,
        frozenset(profiles) if profiles else _NOTHING,
        frozenset(filter(None, map(organization_words, organizations))) if organizations else _NOTHING,
        place_words(city) if city else "",
        place_words(country) if country else "",
        born,
    )


@lru_cache(maxsize=1 << 16)
def name_words(text: str) -> tuple[str, ...]:
    """The words of a name that tell people apart: folded, without titles and particles, and of very many the first."""
    if not text:
        return ()
    folded = words(_APOSTROPHES.sub("", text))
    if _IDEOGRAPHS.search(folded):
        return (folded.replace(" ", ""),)
    found = folded.split()[:_MOST_WORDS]
    return tuple(word for word in found if word not in _UNSAID) or tuple(found)


def is_whole_name(word: str) -> bool:
    """Whether a word holds family and given name, as where these are written without a space."""
    return len(word) > 1 and not word.isascii() and _IDEOGRAPHS.match(word) is not None


@lru_cache(maxsize=1 << 14)
def organization_words(text: str) -> str:
    """An organization's name folded, without its legal form."""
    found = words(_DOTTED.sub(lambda match: match[0].replace(".", ""), _APOSTROPHES.sub("", text))).split()
    return " ".join(word for word in found if word not in _LEGAL_FORMS) or " ".join(found)


@lru_cache(maxsize=1 << 12)
def place_words(text: str) -> str:
    """A city or a country folded."""
    return words(text)


def profile_key(key: str) -> str:
    """The part of a contact key that names one person's profile on a service; empty for any other page."""
    match = _PROFILE.match(key) if key.startswith("url:") else None
    return match[1] if match else ""


class Census:
    """How common names, organizations and places are, and so how much it says that two people share one.

    What is shared by many says little, what only these two have says most: the weight of an agreement is
    ``log2(N / holders)`` bits (frequency-based matching: Fellegi & Sunter 1969, J. Am. Stat. Assoc. 64:1183, section
    on specific agreements; Winkler 1989). The two themselves are not held against it.
    """

    _LEAST = 256

    def __init__(self, total: int) -> None:
        """``total`` is how many people are looked at."""
        self.total = max(total, self._LEAST)
        self.names: Counter[str] = Counter()
        self.organizations: Counter[str] = Counter()
        self.cities: Counter[str] = Counter()
        self.keys: Counter[str] = Counter()

    @classmethod
    def of(cls, people: Iterable[Sketch]) -> Census:
        """The census of the people given."""
        listed = list(people)
        made = cls(len(listed))
        for tokens, holders in Counter([each.tokens for each in listed]).items():
            counted = 2 if 2 < holders <= _COPIES else holders
            for word in tokens:
                made.names[word] += counted
        made.organizations.update(chain.from_iterable([each.organizations for each in listed]))
        made.keys.update(chain.from_iterable([each.keys for each in listed]))
        made.cities.update([each.city for each in listed])
        return made

    @property
    def doubt(self) -> float:
        """Bits that speak against any two people being one before anything is known of them.

        One in ten people being there twice makes ``N/20`` such pairs among ``N²/2``.
        """
        return log2(self.total) + 3.3

    def bits(self, holders: int) -> float:
        """What it says that two people share something that ``holders`` have."""
        return log2(self.total / max(holders - 1.5, 0.5))
