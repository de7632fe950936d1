"""How alike two names are: misspellings, swapped parts, short forms, initials, a family name that changed."""

from __future__ import annotations

from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import OSA

from netdesk.core.sketches import is_whole_name

if TYPE_CHECKING:
    from netdesk.core.short_names import ShortNames
    from netdesk.core.sketches import Census, Sketch

_MOST_BITS = 12.0
_SLIP = 3.0
_OTHER_NAME = 4.0
_SHORT_FORM = 1.5
_CUT_SHORT = 3.0
_INITIAL_BITS = 2.0
_ONE_MORE_WORD = 1.0
_OTHER_FAMILY = 4.0
_OTHER_MIDDLE = 3.0
_SWAPPED = 1.0
_ESTABLISHED = 3


class NameSign(StrEnum):
    """In what two names are alike; the later ones are the more remarkable where several hold."""

    SAME = "same name"
    SWAPPED = "swapped name"
    PART = "part of the name"
    INITIAL = "initial"
    SHORT_FORM = "short form"
    SLIP = "slip in the name"
    OTHER_FAMILY = "other family name"
    OTHER = "other name"
    NONE = "no name"


_RANK = {sign: rank for rank, sign in enumerate(NameSign)}


class NameLikeness(NamedTuple):
    """What two names say: ``bits`` for what agrees, ``doubt`` for what does not. ``about`` are the words that differ.

    A contradiction is where the given names, or all words, can not be one person's.
    """

    sign: NameSign
    about: str
    bits: float
    doubt: float
    is_contradiction: bool = False


class _Word(NamedTuple):
    """What a word of one name and one of the other say, as NameLikeness."""

    sign: NameSign
    bits: float
    doubt: float


_CONTRADICTION = NameLikeness(NameSign.OTHER, "", 0.0, 2 * _OTHER_FAMILY, is_contradiction=True)
ONE_NAME = NameLikeness(NameSign.SAME, "", inf, 0.0)
_NAMELESS = NameLikeness(NameSign.NONE, "", 0.0, 0.0)


class NameWeigher:
    """Compares the names of people of one census; what it has found of two words it remembers."""

    def __init__(self, census: Census, short_names: ShortNames) -> None:
        self._census = census
        self._short_names = short_names
        self._words: dict[tuple[str, str], _Word | None] = {}

    def compare(self, one: Sketch, other: Sketch) -> NameLikeness:
        """What the names of two people say about their being one."""
        mine, theirs = one.tokens, other.tokens
        if not (mine and theirs):
            return _NAMELESS
        if len(one.given) == len(other.given) == 1 and len(mine) == len(theirs) == 2:
            given = self._word(mine[0], theirs[0])
            is_straight = not (one.aliases or other.aliases or mine[0] == theirs[1] or mine[1] == theirs[0])
            if given is None and is_straight and mine[1] == theirs[1]:
                return _CONTRADICTION
            family = self._family(mine[1], theirs[1])
            if given is not None and family is not None:
                return self._straight(given, family, one, other)
            if is_straight and given is not None:
                return NameLikeness(NameSign.OTHER_FAMILY, "", given.bits, given.doubt + _OTHER_FAMILY)
            if is_straight and family is not None:
                return _CONTRADICTION
        elif mine == theirs:
            return NameLikeness(NameSign.SAME, "", sum(self._bits(word) for word in set(mine)), 0.0)
        return self._aligned(one, other)

    def _straight(self, given: _Word, family: _Word, one: Sketch, other: Sketch) -> NameLikeness:
        """Given name beside given name, family name beside family name."""
        sign = max(given.sign, family.sign, key=_RANK.__getitem__)
        about = ""
        if sign is not NameSign.SAME:
            place = 0 if given.sign is sign else 1
            about = f"{one.tokens[place]} / {other.tokens[place]}"
        return NameLikeness(sign, about, given.bits + family.bits, given.doubt + family.doubt)

    def _aligned(self, one: Sketch, other: Sketch) -> NameLikeness:
        """Any number of words in any order."""
        mine, theirs = one.tokens, other.tokens
        pairs, words = self._align(one, other)
        left = {n for n in range(len(mine)) if mine[n] not in other.aliases}.difference(n for n, _ in pairs)
        right = {n for n in range(len(theirs)) if theirs[n] not in one.aliases}.difference(n for _, n in pairs)
        ours, others = len(one.given), len(other.given)
        by_alias = not (one.aliases.isdisjoint(theirs) and other.aliases.isdisjoint(mine))
        doubt = sum(word.doubt for word in words)
        signs = {word.sign for word in words} or {NameSign.PART}
        if left and right:
            if not by_alias and not any(n < ours and m < others for n, m in pairs):
                return _CONTRADICTION
            is_family_open = max(left) >= ours and max(right) >= others
            doubt += _OTHER_FAMILY if is_family_open else _OTHER_MIDDLE
            signs.add(NameSign.OTHER_FAMILY if is_family_open else NameSign.PART)
        elif not (pairs or by_alias):
            return _CONTRADICTION
        elif left or right:
            doubt += min(2, len(left) + len(right)) * _ONE_MORE_WORD
            signs.add(NameSign.PART)
        elif any((n < ours) != (m < others) for n, m in pairs):
            doubt += _SWAPPED
            signs.add(NameSign.SWAPPED)
        sign = max(signs, key=_RANK.__getitem__)
        differing = next(
            (f"{mine[n]} / {theirs[m]}" for (n, m), word in zip(pairs, words, strict=True) if word.sign is sign), ""
        )
        return NameLikeness(sign, "" if sign is NameSign.SAME else differing, sum(word.bits for word in words), doubt)

    def _align(self, one: Sketch, other: Sketch) -> tuple[list[tuple[int, int]], list[_Word]]:
        """Which word of one name stands for which of the other, equal ones first, and what each pair says."""
        mine, theirs, ours, others = one.tokens, other.tokens, len(one.given), len(other.given)
        pairs: list[tuple[int, int]] = []
        words: list[_Word] = []
        here, there = list(range(len(mine))), list(range(len(theirs)))
        for is_exact in (True, False):
            for n in tuple(here):
                best: tuple[float, int, _Word] | None = None
                for m in there:
                    if is_exact and mine[n] != theirs[m]:
                        continue
                    compare = self._family if n >= ours and m >= others else self._word
                    word = compare(mine[n], theirs[m])
                    if word is not None and (best is None or word.bits - word.doubt > best[0]):
                        best = word.bits - word.doubt, m, word
                if best is not None:
                    pairs.append((n, best[1]))
                    words.append(best[2])
                    here.remove(n)
                    there.remove(best[1])
        return pairs, words

    def _family(self, mine: str, theirs: str) -> _Word | None:
        """The same of two family names, which have no short forms: Kovač is not Kovačić."""
        word = self._word(mine, theirs)
        return None if word is not None and word.sign is NameSign.SHORT_FORM else word

    def _word(self, mine: str, theirs: str) -> _Word | None:
        """What two words say if they are one name; None where they are two."""
        pair = (mine, theirs)
        try:
            return self._words[pair]
        except KeyError:
            found = self._words[pair] = self._read(mine, theirs)
            return found

    def _read(self, mine: str, theirs: str) -> _Word | None:
        if mine == theirs:
            return _Word(NameSign.SAME, self._bits(mine), 0.0)
        here, there = len(mine), len(theirs)
        shorter, apart = (here, there - here) if here < there else (there, here - there)
        if shorter == 1:
            return _Word(NameSign.INITIAL, _INITIAL_BITS, 0.0) if mine[0] == theirs[0] else None
        most = 1 if shorter < 6 else 2
        slips = OSA.distance(mine, theirs, score_cutoff=most) if apart <= most else most + 1
        if self._short_names.are_forms(mine, theirs):
            return _Word(NameSign.SHORT_FORM, self._commoner_bits(mine, theirs), _SHORT_FORM)
        if slips <= most:
            doubt = _SLIP * (slips if _without_umlauts(mine) != _without_umlauts(theirs) else 0)
            if doubt and (shorter <= 3 or min(self._holders(mine), self._holders(theirs)) >= _ESTABLISHED):
                doubt += _OTHER_NAME  # both are names in their own right
            return _Word(NameSign.SLIP, self._commoner_bits(mine, theirs), doubt)
        if shorter >= 3 and (mine.startswith(theirs) or theirs.startswith(mine)):
            return _Word(NameSign.SHORT_FORM, self._commoner_bits(mine, theirs), _CUT_SHORT)
        return None

    def _holders(self, word: str) -> int:
        return self._census.names[word]

    def _commoner_bits(self, mine: str, theirs: str) -> float:
        """What is said by the one of two spellings that more people have."""
        return min(self._census.bits(max(self._holders(mine), self._holders(theirs))), _MOST_BITS)

    def _bits(self, word: str) -> float:
        if len(word) == 1 and word.isascii():
            return _INITIAL_BITS
        bits = min(self._census.bits(self._census.names[word]), _MOST_BITS)
        return 2 * bits if is_whole_name(word) else bits


def _without_umlauts(word: str) -> str:
    """``mueller`` as ``müller`` is folded."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
