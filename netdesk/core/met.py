"""People met at one gathering, as they are written down: a name a line, with an organization after a comma."""

from __future__ import annotations

from dataclasses import dataclass

from netdesk.core.people import PersonDraft, Position


@dataclass(frozen=True, slots=True)
class Met:
    """One line: the name and organization written, and who of those stored it means.

    ``candidates`` are (id, name) of those it may mean; one of them is who it is, none makes somebody new.
    """

    name: str
    organization: str = ""
    candidates: tuple[tuple[int, str], ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether nobody stored is meant."""
        return not self.candidates

    @property
    def is_unclear(self) -> bool:
        """Whether it may mean several."""
        return len(self.candidates) > 1

    def draft(self) -> PersonDraft:
        """Somebody new of this name."""
        given, _, family = self.name.partition(" ")
        position = (Position(self.organization),) if self.organization else ()
        return PersonDraft(given=given, family=family.strip(), positions=position)


def read_met(text: str) -> list[Met]:
    """The names of a text, a line each; lines without a name are left out."""
    found = []
    for line in text.splitlines():
        name, _, organization = line.strip(" \t-*•").partition(",")
        if name.strip():
            found.append(Met(" ".join(name.split()), " ".join(organization.split())))
    return found
