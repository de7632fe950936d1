"""Namesakes: of very many people of one name, those who may be one person, found without a look at all the others.

It leans on likeness.py: where two of one name share nothing, one thing of a kind of which each has another (an e-mail
address, an employer, a profile on the same service) already makes them two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable
    from datetime import date

    from netdesk.core.sketches import Sketch

_T = TypeVar("_T")


class Traits(NamedTuple):
    """What can be shared with a namesake, and the kinds of things of which two people have one each."""

    shareable: frozenset[Hashable]
    own: frozenset[str]


def traits_of(sketch: Sketch, connected_on: date | None) -> Traits:
    """The traits of somebody whom I am connected with since a day, or None."""
    shareable: set[Hashable] = {*sketch.keys, connected_on}
    shareable |= {("tail", tail) for tail in sketch.phones}
    shareable |= {("organization", name) for name in sketch.organizations}
    shareable.add(("city", sketch.city or None))
    year, month, _ = sketch.born or (None, None, None)
    shareable |= {("year", year), ("month", month)}
    shareable -= {None, ("city", None), ("year", None), ("month", None)}
    own = {profile.partition("/")[0] for profile in sketch.profiles}
    own |= {kind for kind, said in (("email", sketch.emails), ("organization", sketch.organizations)) if said}
    return Traits(frozenset(shareable), frozenset(own))


class Namesakes(Generic[_T]):
    """People of one name by their traits, in the order in which they were added."""

    def __init__(self) -> None:
        self._added = 0
        self._people: dict[_T, tuple[int, Traits]] = {}
        self._sharing: dict[Hashable, set[_T]] = {}
        self._owning: dict[frozenset[str], set[_T]] = {}

    def add(self, who: _T, traits: Traits) -> None:
        """One more of this name, after all others."""
        self._added += 1
        self._people[who] = self._added, traits
        for each in traits.shareable:
            self._sharing.setdefault(each, set()).add(who)
        self._owning.setdefault(traits.own, set()).add(who)

    def remove(self, who: _T) -> None:
        """Forget one of them."""
        _, traits = self._people.pop(who)
        for each in traits.shareable:
            self._sharing[each].discard(who)
        self._owning[traits.own].discard(who)

    def like(self, traits: Traits) -> list[_T]:
        """Those who may be the one who has these traits: who share one, or have nothing that speaks against it."""
        found: set[_T] = set()
        for each in traits.shareable:
            found |= self._sharing.get(each, set())
        for own, people in self._owning.items():
            if own.isdisjoint(traits.own):
                found |= people
        return sorted(found, key=lambda who: self._people[who][0])
