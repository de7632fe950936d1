"""Plan: what bringing drafts in would do, shown before it is done.

Each draft is matched against the stored people and against the drafts before it, and becomes one of: a new person, an
update field by field, the same as stored, or a new person who may be somebody already known (unclear). Planning again
after applying gives nothing to do.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from netdesk.core.belongings import beside
from netdesk.core.differences import differences
from netdesk.core.drafts import Unreadable
from netdesk.core.language import tr
from netdesk.core.matching import Matcher
from netdesk.core.touches import TouchPlan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from netdesk.core.belongings import Left, NewBelonging
    from netdesk.core.differences import FieldChange
    from netdesk.core.drafts import Sourced
    from netdesk.core.matching import Group, Known
    from netdesk.core.people import PersonDraft
    from netdesk.core.tables import TableSeen


@dataclass(slots=True, unsafe_hash=True)
class Create:
    """Somebody new."""

    draft: PersonDraft
    sources: tuple[Sourced, ...]


@dataclass(frozen=True, slots=True)
class Unclear:
    """Somebody new who may be a person already stored; comes in as new unless the user says otherwise."""

    draft: PersonDraft
    sources: tuple[Sourced, ...]
    person_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class Update:
    """A stored person about whom the file says something else or something more."""

    person_id: int
    stored: PersonDraft
    changes: tuple[FieldChange, ...]
    sources: tuple[Sourced, ...]

    def result(self, changes: Iterable[FieldChange] | None = None) -> PersonDraft:
        """The stored person with the chosen changes (all where none are named) applied."""
        chosen = self.changes if changes is None else changes
        return replace(self.stored, **{change.field: change.value for change in chosen})  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Same:
    """A stored person about whom the file says nothing new."""

    person_id: int
    name: str
    sources: tuple[Sourced, ...]


@dataclass(frozen=True, slots=True)
class Departure:
    """A stored person who is in a whole list of connections no more."""

    person_id: int
    name: str
    connected_on: date
    file: str


@dataclass(frozen=True, slots=True)
class Plan:
    """All that bringing files in would do. ``basis`` is where the journal stood when it was made.

    In the drafts of its ``touches`` and in its ``belongings`` the person id ``-n`` means the ``n``-th of ``creates``
    and then ``unclear``. ``kept`` counts the belongings that are here already; ``left`` is what does not come in.
    """

    creates: tuple[Create, ...] = ()
    updates: tuple[Update, ...] = ()
    sames: tuple[Same, ...] = ()
    unclear: tuple[Unclear, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    touches: TouchPlan = field(default_factory=TouchPlan)
    departures: tuple[Departure, ...] = ()
    tables: tuple[TableSeen, ...] = ()
    belongings: tuple[NewBelonging, ...] = ()
    kept: int = 0
    left: tuple[Left, ...] = ()
    basis: int = 0

    @property
    def count(self) -> int:
        """How many people it adds or changes, interactions it logs, and things it brings to those who are here."""
        people = len(self.creates) + len(self.updates) + len(self.unclear) + len(self.departures)
        return people + len(self.touches.new) + beside(self.belongings, {each.person_id for each in self.updates})

    @property
    def is_empty(self) -> bool:
        """Whether applying it would change nothing."""
        people = self.creates or self.updates or self.unclear or self.departures
        return not (people or self.touches.new or self.belongings)

    def people_by_ref(self) -> dict[str, int]:
        """The person id of each ``Sourced.ref``."""
        newcomers = [each.sources for each in self.creates] + [each.sources for each in self.unclear]
        known = [(each.person_id, each.sources) for each in self.updates]
        known += [(each.person_id, each.sources) for each in self.sames]
        known += [(-number, sources) for number, sources in enumerate(newcomers, 1)]
        return {each.ref: person_id for person_id, sources in known for each in sources if each.ref}


def make_plan(
    drafts: Sequence[Sourced],
    keys: Sequence[list[str]],
    unreadable: Sequence[Unreadable],
    known: Known,
    today: date,
    on_progress: Callable[[int, int], None] | None = None,
) -> Plan:
    """Match each draft, whose ``keys_of`` are given too, and say what would be done.

    ``today`` dates the end of a position that was left.
    """
    matcher = Matcher(known)
    for number, sourced in enumerate(drafts):
        matcher.add(sourced, keys[number])
        if on_progress and number % 500 == 0:
            on_progress(number, len(drafts))
    matcher.reconnect()
    creates, updates, sames, unclear, strangers = [], [], [], [], []
    unheard_of = [group for group in matcher.groups if _is_unheard_of(matcher, group)]
    resembled = {id(unheard_of[place]): maybe for place, maybe in matcher.resemblances(unheard_of).items()}
    for group in matcher.groups:
        sources = tuple(group.sources)
        if group.person_id is None and group.is_aside:
            strangers.append(_unknown(group))
            continue
        if group.person_id is None:
            maybe = matcher.lookalike(group) or resembled.get(id(group))
            if maybe is None:
                creates.append(Create(group.draft, sources))
            else:
                unclear.append(Unclear(group.draft, sources, *maybe))
            continue
        stored = known.people[group.person_id]
        changes = differences(stored, group.draft, today)
        if changes:
            updates.append(Update(group.person_id, stored, changes, sources))
        else:
            sames.append(Same(group.person_id, stored.name, sources))
    return Plan(tuple(creates), tuple(updates), tuple(sames), tuple(unclear), (*unreadable, *strangers))


def _is_unheard_of(matcher: Matcher, group: Group) -> bool:
    return group.person_id is None and not group.is_aside and matcher.lookalike(group) is None


def _unknown(group: Group) -> Unreadable:
    source = group.sources[0]
    return Unreadable(
        source.file,
        source.where,
        tr("{name} is not among your people, and an endorsement alone adds nobody. Add them first.").format(
            name=group.draft.name
        ),
    )
