"""Duplicates: which people may be one and the same, the surest pairs first.

Comparing everybody with everybody would take N² comparisons. So people are put into blocks: by each address they have,
by the beginning of each word of their name, by organization and by birthday with it. Only within a block are names
compared, by rapidfuzz; only who is alike there is weighed (core/likeness.py).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from netdesk.core.likeness import Likeness, Weigher
    from netdesk.core.short_names import ShortNames
    from netdesk.core.sketches import Sketch

LEAST_BITS = 2.0
"""How sure a pair must be to be shown; the tests say what share of duplicates it finds and how many others."""
ALIKE = 86.0
ALIKE_AT_WORK = 60.0
_PREFIX = 3
_LARGEST = 1200
_LARGEST_SHARED = 40


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one, by id, the lower first."""

    low_id: int
    high_id: int
    likeness: Likeness


Numbers = tuple[int, int]


def find_pairs(
    people: Sequence[Sketch],
    weigher: Weigher,
    short_names: ShortNames,
    distinct: Collection[Numbers] = (),
    newcomers: Collection[int] | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[Pair]:
    """Pairs of people who may be one, the surest first; empty where ``is_cancelled``.

    ``distinct`` are the (lower, higher) id pairs said to be two people. Where ``newcomers`` (ids) are given, only pairs
    of one of them with somebody else are looked at.
    """
    apart = set(distinct)
    fresh = None if newcomers is None else {n for n, each in enumerate(people) if each.person_id in newcomers}
    seen: set[Numbers] = set()
    found: list[Pair] = []
    for candidates in _passes(people, short_names, fresh):
        for pair in candidates:
            if pair in seen:
                continue
            seen.add(pair)
            one, other = people[pair[0]], people[pair[1]]
            likeness = weigher.compare(one, other, LEAST_BITS)
            if likeness is not None:
                ids = min(one.person_id, other.person_id), max(one.person_id, other.person_id)
                if ids not in apart:
                    found.append(Pair(*ids, likeness))
            if not len(seen) & 511 and is_cancelled():
                return []
        if is_cancelled():
            return []
    found.sort(key=lambda pair: (-pair.likeness.bits, pair.low_id, pair.high_id))
    return found


def _passes(people: Sequence[Sketch], short_names: ShortNames, fresh: set[int] | None) -> Iterator[Iterator[Numbers]]:
    """The ways to come by a pair, each giving numbers (lower, higher) of ``people``."""
    texts = [name_forms(each, short_names) for each in people]
    yield _sharing(_addresses(people), texts, fresh)
    yield _alike(name_blocks(texts), fresh, ALIKE)
    yield _alike(facts_blocks(people, texts), fresh, ALIKE_AT_WORK)


def name_forms(sketch: Sketch, short_names: ShortNames) -> list[str]:
    """A name once for each of its words, with that word first; short forms and full ones under one stem."""
    stems = short_names.stems
    tokens = [stems.get(word, word) for word in sketch.tokens]
    if len(tokens) == 2:
        return [f"{tokens[0]} {tokens[1]}", f"{tokens[1]} {tokens[0]}"]
    if len(tokens) < 2:
        return tokens
    whole = [" ".join((word, *tokens[:at], *tokens[at + 1 :])) for at, word in enumerate(tokens)]
    return [*whole, f"{tokens[0]} {tokens[-1]}", f"{tokens[-1]} {tokens[0]}"]


def _addresses(people: Sequence[Sketch]) -> Iterable[list[int]]:
    """Who shares an e-mail address, a telephone number (by its last digits), a profile or a page."""
    first: dict[str, int] = {}
    blocks: dict[str, list[int]] = {}
    for number, each in enumerate(people):
        for key in (*each.keys, *each.phones) if each.keys else ():
            if key not in first:
                first[key] = number
            elif first[key] != number and not key.startswith("phone:"):
                blocks.setdefault(key, [first[key]]).append(number)
    return blocks.values()


def _sharing(blocks: Iterable[list[int]], texts: Sequence[list[str]], fresh: set[int] | None) -> Iterator[Numbers]:
    """The pairs of each block; of one that very many share, only those whose names begin alike."""
    for block in blocks:
        if len(block) <= _LARGEST_SHARED:
            for one, other in combinations(block, 2):
                if fresh is None or (one in fresh) != (other in fresh):
                    yield one, other
            continue
        parts: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for number in block:
            for text in texts[number]:
                parts[text[:_PREFIX]].append((text, number))
        yield from _alike(parts.values(), fresh, ALIKE)


def name_blocks(texts: Sequence[list[str]]) -> Iterable[list[tuple[str, int]]]:
    """Whose names have a word that begins alike: each name as it begins with that word, and whose it is."""
    blocks: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for number, forms in enumerate(texts):
        for text in forms:
            blocks[text[:_PREFIX]].append((text, number))
    return blocks.values()


def facts_blocks(people: Sequence[Sketch], texts: Sequence[list[str]]) -> Iterable[list[tuple[str, int]]]:
    """Who is at one organization, or was born on one day, with a word of the name that begins alike."""
    blocks: defaultdict[tuple[object, str], list[tuple[str, int]]] = defaultdict(list)
    for number, each in enumerate(people):
        facts: list[object] = [*each.organizations]
        if each.born and each.born[1] and each.born[2]:
            facts.append(each.born[1:])
        for fact in facts:
            for text in texts[number]:
                blocks[(fact, text[:_PREFIX])].append((text, number))
    return blocks.values()


def _alike(blocks: Iterable[list[tuple[str, int]]], fresh: set[int] | None, cutoff: float) -> Iterator[Numbers]:
    """The pairs of each block whose names rapidfuzz finds alike."""
    for block in blocks:
        if len(block) < 2:
            continue
        for part in parts(block):
            yield from _alike_in(part, fresh, cutoff)


def parts(block: list[tuple[str, int]]) -> Iterable[list[tuple[str, int]]]:
    """A block, or where it is too large its parts by ever more letters; what is the same to its end tells nothing."""
    if len(block) <= _LARGEST:
        return [block]
    parts: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for text, number in block:
        first, _, rest = text.partition(" ")
        parts[f"{first[:6]} {rest[:_PREFIX]}"].append((text, number))
    return [part for part in parts.values() if 1 < len(part) <= _LARGEST]


def _alike_in(block: list[tuple[str, int]], fresh: set[int] | None, cutoff: float) -> Iterator[Numbers]:
    if fresh is None:
        texts = [text for text, _ in block]
        for place, (text, number) in enumerate(block[:-1]):
            start = place + 1
            for _, _, at in process.extract(
                text, texts[start:], scorer=fuzz.ratio, processor=None, score_cutoff=cutoff, limit=None
            ):
                other = block[start + at][1]
                if other != number:
                    yield (number, other) if number < other else (other, number)
        return
    new = [entry for entry in block if entry[1] in fresh]
    old = [entry for entry in block if entry[1] not in fresh]
    if not (new and old):
        return
    texts = [text for text, _ in old]
    for text, number in new:
        for _, _, at in process.extract(
            text, texts, scorer=fuzz.ratio, processor=None, score_cutoff=cutoff, limit=None
        ):
            other = old[at][1]
            yield (number, other) if number < other else (other, number)
