"""Consistency: what surfaces say that contradicts what I am, or each other, and what has stood still too long.

Each check would rather overlook something than find what is not there. What is found has a key by which the user can
let it be; it comes up again when the text says something else.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from netdesk.core.counting import count
from netdesk.core.countries import code_of
from netdesk.core.platforms import Fact
from netdesk.core.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netdesk.core.own_facts import OwnFacts
    from netdesk.core.surfaces import Surface, SurfaceText

STALE_DAYS = 548
"""A surface neither changed nor looked over for a year and a half is stale."""
NEW_DAYS = 365
"""So long after it began a position is a new one, of which the surfaces may not know."""
_PAST = re.compile(
    r"\b(?:ex|former|formerly|previously|previous|past|before|until|used to|was|were|began|started|years ago|earlier|"
    r"then|left|after|ancien|ancienne|anciennement|avant|jusqu|etait)\b"
)
_BACK, _FORTH = 60, 24
"""How many characters before and after a name a word of the past is looked for."""
_NOWHERE = frozenset({"remote", "everywhere", "worldwide", "online", "earth", "anywhere", "home", "the internet"})
_SHORTEST_FAMILY = 5
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'()]+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|eu)/[^\s<>\"'()]+", re.IGNORECASE
)


class FindingKind(StrEnum):
    """What is not in order."""

    NAME = "name"
    ROLE = "role"
    EMPLOYER = "employer"
    CITY = "city"
    LINK = "link"
    NEW_POSITION = "new position"
    TOO_LONG = "too long"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a surface, or one text of it (``text_id`` 0: all of it), says, and what is said elsewhere ``instead``."""

    kind: FindingKind
    surface_id: int
    surface: str
    text_id: int
    text: str
    says: str
    instead: str

    @property
    def key(self) -> str:
        """What it is known by while both sides say the same."""
        return "\x1f".join((self.kind, str(self.surface_id), str(self.text_id), self.says, self.instead))


def findings(facts: OwnFacts, surfaces: Sequence[Surface], today: date) -> list[Finding]:
    """All that is not in order, surface by surface."""
    name = facts.name or _usual(surfaces, Fact.NAME)
    city = facts.city or _usual(surfaces, Fact.CITY)
    site = next((each.draft.link for each in surfaces if each.draft.platform == "site" and each.draft.link), "")
    found: list[Finding] = []
    for surface in surfaces:
        new = list(_new_position(surface, facts, today))
        found += new
        for text in surface.texts:
            if not text.said.strip():
                continue
            found += _name(surface, text, name)
            found += _city(surface, text, city)
            found += _links(surface, text, surfaces, site)
            found += _too_long(surface, text)
            if not new:
                found += _employer(surface, text, facts, _usual(surfaces, Fact.EMPLOYER))
                found += _role(surface, text, facts)
        found += _stale(surface, today)
    return list(dict.fromkeys(found))


def _found(kind: FindingKind, surface: Surface, text: SurfaceText | None, says: str, instead: str) -> Finding:
    name = text.kind.name if text else ""
    return Finding(kind, surface.surface_id, surface.name, text.text_id if text else 0, name, says, instead)


def _usual(surfaces: Sequence[Surface], fact: Fact) -> str:
    """What most surfaces say of a fact, where at least two say the same and nothing else is said as often."""
    said = Counter(
        " ".join(text.said.split()) for each in surfaces for text in each.texts if text.fact is fact and text.said
    )
    ranked = said.most_common(2)
    is_clear = bool(ranked) and ranked[0][1] > 1 and (len(ranked) == 1 or ranked[0][1] > ranked[1][1])
    return ranked[0][0] if is_clear else ""


def _tokens(text: str) -> list[str]:
    """Words with their accents, letter case aside."""
    return re.findall(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*", unicodedata.normalize("NFC", text).casefold())


def _within(part: Sequence[str], whole: Sequence[str]) -> int:
    """Where ``part`` stands in ``whole``, -1 where it does not."""
    size = len(part)
    places = (at for at in range(len(whole) - size + 1) if list(whole[at : at + size]) == list(part))
    return next(places, -1) if size else -1


def _name(surface: Surface, text: SurfaceText, name: str) -> Iterator[Finding]:
    """A name of its own that is not mine, and in any text mine without its accents or off by a letter or two."""
    mine, said = _tokens(name), _tokens(text.said)
    if not mine or _within(mine, said) >= 0:
        return
    if text.fact is Fact.NAME:
        yield _found(FindingKind.NAME, surface, text, text.said.strip(), name)
        return
    folded = [fold(each) for each in mine]
    at = _within(folded, [fold(each) for each in said])
    if at >= 0:
        yield _found(FindingKind.NAME, surface, text, _shown(text.said, said[at : at + len(mine)]), name)
    elif len(mine) > 1 and len(mine[-1]) >= _SHORTEST_FAMILY:
        from rapidfuzz.distance import DamerauLevenshtein

        for one, two in pairwise(said):
            if one == mine[0] and 1 <= DamerauLevenshtein.distance(two, mine[-1]) <= 2:
                yield _found(FindingKind.NAME, surface, text, _shown(text.said, [one, two]), name)


def _shown(said: str, tokens: Sequence[str]) -> str:
    """Words as they stand in a text."""
    match = re.search(r"\W+".join(map(re.escape, tokens)), unicodedata.normalize("NFC", said), re.IGNORECASE)
    return match[0] if match else " ".join(tokens)


def _city(surface: Surface, text: SurfaceText, city: str) -> Iterator[Finding]:
    """Another place than mine; a country, or nowhere in particular, is no other place."""
    if text.fact is not Fact.CITY or not city:
        return
    said, mine = words(text.said), words(city.split(",")[0])
    is_vague = said in _NOWHERE or bool(code_of(text.said.strip()))
    if not is_vague and f" {mine} " not in f" {said} ":
        yield _found(FindingKind.CITY, surface, text, text.said.strip(), city)


def _employer(surface: Surface, text: SurfaceText, facts: OwnFacts, usual: str) -> Iterator[Finding]:
    held = [each.organization for each in facts.held]
    if text.fact is Fact.EMPLOYER:
        known = held or ([usual] if usual else [])
        if known and not any(_same_house(text.said, each) for each in known):
            yield _found(FindingKind.EMPLOYER, surface, text, text.said.strip(), ", ".join(known))
    elif held and not any(_says(surface.said, each) for each in held):
        for past in facts.past:
            if _says_now(text, past.organization):
                yield _found(FindingKind.EMPLOYER, surface, text, past.organization, ", ".join(held))


def _role(surface: Surface, text: SurfaceText, facts: OwnFacts) -> Iterator[Finding]:
    held = [each.title for each in facts.held if each.title]
    if not held:
        return
    if text.fact is Fact.ROLE:
        said = words(text.said)
        if not any(words(each) in said or said in words(each) for each in held):
            yield _found(FindingKind.ROLE, surface, text, text.said.strip(), ", ".join(held))
    elif not any(_says(surface.said, each) for each in held):
        for past in facts.past:
            is_telling = len(past.title.split()) > 1 and not any(words(past.title) in words(each) for each in held)
            if is_telling and _says_now(text, past.title):
                yield _found(FindingKind.ROLE, surface, text, past.title, ", ".join(held))


def _same_house(said: str, organization: str) -> bool:
    """Whether a company field means an organization: as a whole, in part, or as a handle such as ``@valmora``."""
    one, two = (words(each).replace(" ", "") for each in (said, organization))
    return bool(one) and bool(two) and (one in two or two in one)


def _says(said: str, name: str) -> bool:
    return bool(words(name)) and f" {words(name)} " in f" {words(said)} "


def _says_now(text: SurfaceText, name: str) -> bool:
    """Whether a text names something as of now: in no list of positions, and without a word of the past near it."""
    said, sought = words(text.said), words(name)
    if text.key == "experience" or not sought:
        return False
    for match in re.finditer(rf"\b{re.escape(sought)}\b", said):
        near = said[max(0, match.start() - _BACK) : match.end() + _FORTH]
        if not _PAST.search(near):
            return True
    return False


def _links(surface: Surface, text: SurfaceText, surfaces: Sequence[Surface], site: str) -> Iterator[Finding]:
    """A link to a place of mine under another name there, and a website that is not my site nor any place of mine."""
    homes = [(each, *_address(each.draft.link)) for each in surfaces if each.draft.link]
    for link in _LINK.findall(text.said):
        host, path = _address(link)
        for place, its_host, its_path in homes:
            if host == its_host and place.draft.platform != "site":
                is_same = path == its_path or path.startswith(f"{its_path}/")
                is_an_account = path.count("/") == its_path.count("/")
                if not is_same and is_an_account and _kind_of(path) == _kind_of(its_path):
                    yield _found(FindingKind.LINK, surface, text, link, place.draft.link)
    if text.fact is Fact.LINK and site:
        host = _address(text.said.strip())[0]
        if host and host not in {its_host for _, its_host, _ in homes}:
            yield _found(FindingKind.LINK, surface, text, text.said.strip(), site)


def _kind_of(path: str) -> str:
    """What comes before the name in a path such as ``/in/ana``, which is the same for all accounts of one kind."""
    return path.rpartition("/")[0]


def _address(link: str) -> tuple[str, str]:
    """Host and path of a link, without scheme, ``www``, query and closing marks; both in lower case."""
    bare = re.sub(r"^[a-z]+://", "", link.strip().lower()).removeprefix("www.")
    bare = re.split(r"[?#]", bare)[0].rstrip("/.,;:!")
    host, _, path = bare.partition("/")
    return host, f"/{path}" if path else ""


def _too_long(surface: Surface, text: SurfaceText) -> Iterator[Finding]:
    limit = text.kind.limit
    if limit is not None and (length := count(text.working, text.kind.count)) > limit:
        yield _found(FindingKind.TOO_LONG, surface, text, str(length), str(limit))


def _new_position(surface: Surface, facts: OwnFacts, today: date) -> Iterator[Finding]:
    """A position begun lately, where the surface was last changed before and names neither the house nor the role."""
    written = _changed_on(surface)
    for position in facts.held[:1]:
        begun = _first_day(position.start)
        if written is None or begun is None or not 0 <= (today - begun).days <= NEW_DAYS or written >= begun:
            continue
        if not _says(surface.said, position.organization):
            named = ", ".join(part for part in (position.title, position.organization) if part)
            yield _found(FindingKind.NEW_POSITION, surface, None, written.isoformat(), named)


def _stale(surface: Surface, today: date) -> Iterator[Finding]:
    touched = max((day for day in (_changed_on(surface), surface.reviewed_on) if day is not None), default=None)
    if touched is not None and (today - touched).days > STALE_DAYS:
        yield _found(FindingKind.STALE, surface, None, touched.isoformat(), "")


def _changed_on(surface: Surface) -> date | None:
    """The day on which a text of a surface was last kept, or went live."""
    days = [
        day
        for text in surface.texts
        for version in (text.newest, text.live)
        if version is not None
        for day in (version.made_at.date(), version.live_on)
        if day is not None
    ]
    return max(days, default=None)


def _first_day(partial: str) -> date | None:
    parts = [int(part) for part in partial.split("-") if part.isdecimal()]
    return date(*(*parts, 1, 1)[:3]) if parts and len(partial) >= 4 else None
