"""Short forms of given names: that a Bill may be a William."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShortNames:
    """Which names may be forms of one name.

    ``names`` maps a folded form to the numbers of the names that it may stand for; ``stems`` maps it to one word that
    all forms which can be reached from it share, for sorting likely pairs together.
    """

    names: dict[str, frozenset[int]]
    stems: dict[str, str]

    @classmethod
    def parse(cls, text: str) -> ShortNames:
        """Read the table of resources/short_names.toml."""
        lines = [line.split() for line in tomllib.loads(text)["names"].splitlines() if line.strip()]
        numbers: dict[str, set[int]] = {}
        stems: dict[str, str] = {}
        for number, forms in enumerate(lines):
            for form in forms:
                numbers.setdefault(form, set()).add(number)
            known = {stems[form] for form in forms if form in stems}
            stem = min(known, default=forms[0])
            for form in forms:
                stems[form] = stem
            for other in known - {stem}:
                stems.update({form: stem for form, old in stems.items() if old == other})
        return cls({form: frozenset(held) for form, held in numbers.items()}, stems)

    def are_forms(self, one: str, other: str) -> bool:
        """Whether two folded words may be one given name, long and short."""
        ours, theirs = self.names.get(one), self.names.get(other)
        return ours is not None and theirs is not None and not ours.isdisjoint(theirs)


NO_SHORT_NAMES = ShortNames({}, {})
