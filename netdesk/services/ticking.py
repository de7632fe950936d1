"""The paper loop: the codes ticked on a printed list, typed back with what happened, become interactions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.channel import Channel
from netdesk.core.language import grouped, tr
from netdesk.core.tick_codes import read_ticked
from netdesk.errors import InputError, NotFoundError
from netdesk.services import capture
from netdesk.services.interactions import title
from netdesk.services.lexicon import line_reader
from netdesk.store import interactions, sheets

if TYPE_CHECKING:
    from netdesk.core.interactions import InteractionDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

MOST_SHEETS = 20


def lists(reader: Reader) -> list[tuple[int, str, str]]:
    """(id, title, ISO day) of the printed lists, newest first."""
    return sheets.listed(reader, MOST_SHEETS)


def log_ticked(store: Store, text: str, sheet_id: int | None = None) -> list[int]:
    """Log all that was typed back of a printed list, the newest where none is named, in one step.

    A line is ``a3 a7 b2: coffee``; what stands after the colon is read as by ``netdesk log`` and is in person where it
    does not say how. Returns the ids of the interactions. Raises InputError, NotFoundError; then nothing was logged.
    """
    reader = store.as_reader()
    known = {number: name for number, name, _ in lists(reader)}
    chosen = sheet_id if sheet_id is not None else next(iter(known), None)
    if chosen is None or not (people := sheets.people(reader, chosen)):
        raise NotFoundError(tr("There is no printed list with codes yet. Make one with “netdesk sheet walk-in”."))
    drafts = [_draft(store, people, codes, said) for codes, said in read_ticked(text)]
    with store.step("", Area.INTERACTIONS) as step:
        titles = [title(store, draft) for draft in drafts]
        several = tr("{count} from “{list}”").format(count=grouped(len(titles)), list=known.get(chosen, ""))
        step.label = tr("Logged {title}").format(title=titles[0] if len(titles) == 1 else several)
        logged = interactions.insert(store.connection, drafts, store.instant())
        step.ids.update(person_id for draft in drafts for person_id in draft.people)
    return list(logged)


def _draft(store: Store, people: dict[str, int], codes: tuple[str, ...], said: str) -> InteractionDraft:
    for code in codes:
        if code not in people:
            raise InputError(
                tr("There is no “{code}” on that list; it goes from a1 to {list}.").format(
                    code=code, list=list(people)[-1]
                ),
                "ticked",
            )
    day, reader = today(store.clock), store.as_reader()
    found = capture.read(said, day, line_reader(), capture.StoredNetwork(reader))
    capture.refuse_unclear(store.as_reader(), found)
    draft = capture.draft(replace(found, channel=found.channel or Channel.IN_PERSON), day)
    ticked = [people[code] for code in codes]
    return replace(draft, people=tuple(dict.fromkeys((*ticked, *draft.people))))
