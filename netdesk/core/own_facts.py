"""What I am: my name, my city, and where I work and worked, against which the surfaces are checked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnPosition:
    """A role of mine: partial ISO dates or empty; no ``end`` means that I hold it."""

    organization: str
    title: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class OwnFacts:
    """Empty text means "not said". ``positions`` are in no order."""

    name: str = ""
    city: str = ""
    positions: tuple[OwnPosition, ...] = ()

    @property
    def held(self) -> tuple[OwnPosition, ...]:
        """The positions that I hold, the one begun last first."""
        return tuple(sorted((each for each in self.positions if not each.end), key=lambda each: each.start)[::-1])

    @property
    def past(self) -> tuple[OwnPosition, ...]:
        """Those I held, at organizations where I am no longer."""
        now = {each.organization for each in self.held}
        return tuple(each for each in self.positions if each.end and each.organization not in now)
