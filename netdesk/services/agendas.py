"""Agendas: what to talk about with somebody when we meet, collected between meetings; printed, and talked about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import grouped, tr
from netdesk.core.secrecy import AgendaPoint, Secrecy
from netdesk.errors import InputError, LockedError, NotFoundError
from netdesk.services.people import named
from netdesk.sheets import agenda as agenda_sheet
from netdesk.store import agendas, people, vault
from netdesk.store.agendas import of_person, open_counts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from netdesk.sheets.typesetting import Sheet
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store
    from netdesk.store.vault import VaultKey

__all__ = [
    "add",
    "delete",
    "is_to_erase",
    "last_meeting",
    "of_person",
    "open_counts",
    "printed",
    "sheet",
    "talked",
    "words",
]


def add(store: Store, person_id: int, text: str, secrecy: Secrecy = Secrecy.NORMAL) -> int:
    """Add a point and return its id. Raises InputError, NotFoundError; of an unspoken one the text is not looked at."""
    name = named(store, [person_id])
    said = " ".join(text.split())
    if not said and secrecy is not Secrecy.UNSPOKEN:
        raise InputError(tr("Say what to talk about."), "text")
    reader, key = store.as_reader(), None
    point = AgendaPoint(0, person_id, secrecy, today(store.clock))
    if secrecy is Secrecy.NORMAL:
        point = replace(point, text=said)
    elif secrecy is Secrecy.PRIVATE:
        point = replace(point, sealed=vault.seal(reader, said))
    elif secrecy is Secrecy.PAPER:
        sealed, key = vault.seal_for_paper(reader, said)
        point = replace(point, sealed=sealed)
    with store.step(tr("Point for the next meeting with {name}").format(name=name), Area.NOTES) as step:
        point_id = agendas.insert(store, point)
        if key is not None:
            vault.keep_paper_key(store, point_id, key)
        step.ids.add(person_id)
    return point_id


def talked(store: Store, point_ids: Sequence[int], *, is_talked: bool = True) -> None:
    """Say that points were talked about today, or that they are still to be. Raises NotFoundError."""
    found = [_point(store, point_id) for point_id in point_ids]
    if len(found) == 1:
        label = tr("Talked about a point") if is_talked else tr("Still to talk about a point")
    else:
        label = tr("Talked about {count} points") if is_talked else tr("Still to talk about {count} points")
    with store.step(label.format(count=grouped(len(found))), Area.NOTES) as step:
        agendas.set_talked(store, point_ids, today(store.clock) if is_talked else None)
        step.ids.update(point.person_id for point in found)


def delete(store: Store, point_id: int) -> None:
    """Remove a point. The words of one for paper go for good; undo brings back only that there was one.

    Raises NotFoundError.
    """
    point = _point(store, point_id)
    with vault.overwriting(store), store.step(tr("Deleted a point of an agenda"), Area.NOTES) as step:
        agendas.delete(store, point_id)
        vault.erase_paper_keys(store, [point_id])
        step.ids.add(point.person_id)


def words(reader: Reader, point: AgendaPoint, key: VaultKey | None) -> str | None:
    """What a point says; None where that is sealed and there is no ``key``, unspoken, or erased. Raises StoreError."""
    if point.secrecy is Secrecy.NORMAL:
        return point.text
    if point.sealed is None or key is None:
        return None
    if point.secrecy is Secrecy.PRIVATE:
        return vault.unseal(key, point.sealed)
    return vault.unseal_for_paper(key, point.sealed, vault.paper_key(reader, point.point_id))


def sheet(reader: Reader, person_id: int, key: VaultKey | None, day: date) -> Sheet:
    """The agenda of a meeting on ``day`` to be printed, without what is private. Raises NotFoundError.

    Raises LockedError where there are points for paper and no ``key``. Once it is on paper, call ``printed``.
    """
    name = people.names(reader, [person_id]).get(person_id)
    if name is None:
        raise NotFoundError(tr("This person is no longer here."))
    shown = [each for each in of_person(reader, person_id) if each.secrecy is not Secrecy.PRIVATE]
    ahead = [each for each in shown if each.talked_on is None and not each.is_erased]
    if key is None and any(map(is_to_erase, ahead)):
        raise LockedError(tr("Some points are for paper only. Give your passphrase to print them."))
    last = last_meeting(shown)
    return agenda_sheet.sheet(
        name,
        day.isoformat(),
        [agenda_sheet.Line(words(reader, each, key), each.secrecy is Secrecy.PAPER) for each in ahead],
        [agenda_sheet.Line(words(reader, each, None), on=str(each.talked_on)) for each in last],
    )


def last_meeting(points: Iterable[AgendaPoint]) -> list[AgendaPoint]:
    """Those of ``points`` that were talked about on the last day on which any was."""
    done = [point for point in points if point.talked_on is not None]
    latest = max((point.talked_on for point in done if point.talked_on), default=None)
    return [point for point in done if point.talked_on == latest]


def is_to_erase(point: AgendaPoint) -> bool:
    """Whether its words are on the next printed agenda and go from here thereby."""
    return point.secrecy is Secrecy.PAPER and point.sealed is not None and point.talked_on is None


def printed(store: Store, points: Iterable[AgendaPoint]) -> None:
    """After printing: the words of those for paper are erased. This cannot be undone, and is no step."""
    with vault.overwriting(store), store.db.atomic():
        vault.erase_paper_keys(store, [point.point_id for point in points if is_to_erase(point)])


def _point(store: Store, point_id: int) -> AgendaPoint:
    point = agendas.get(store.as_reader(), point_id)
    if point is None:
        raise NotFoundError(tr("This point is no longer here."))
    return point
