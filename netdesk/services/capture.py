"""Capture: one line read against what is stored, and logged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.exchanges import Exchange, ExchangeDraft, Promise, PromiseDraft
from netdesk.core.interactions import InteractionDraft
from netdesk.core.language import grouped, tr
from netdesk.core.listing import Shelf
from netdesk.core.people import PersonDraft, Position
from netdesk.core.reminders import ReminderDraft
from netdesk.core.secrecy import Secrecy
from netdesk.core.text import words
from netdesk.errors import InputError, NotFoundError
from netdesk.services.exchanges import title as exchange_title
from netdesk.services.interactions import title
from netdesk.services.people import find, find_one, told_apart
from netdesk.services.promises import title as promise_title
from netdesk.store import capture, exchanges, guarded_notes, interactions, people, promises, reminders, vault
from netdesk.store.people import PeopleWriter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.capture.people import KnownPerson
    from netdesk.core.capture.reader import CaptureReader
    from netdesk.core.capture.said import Capture, Mention
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_MOST_ALIKE = 40
_ALIKE = 70


class StoredNetwork:
    """What is stored, as the reader of a line asks for it.

    The words of all names are kept from the first misspelt name on; after a change to people, make a new one.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._words: dict[str, list[int]] | None = None

    def named(self, name: str) -> Sequence[KnownPerson]:
        """Who has this whole name, else all its words, else words that begin with them."""
        return capture.named(self._reader, name)

    def alike(self, name: str) -> Sequence[KnownPerson]:
        """Who has a name that resembles this one."""
        from rapidfuzz import fuzz, process

        if self._words is None:
            self._words = capture.name_words(self._reader)
        squeezed = words(name).replace(" ", "")
        votes: dict[int, float] = {}
        said = words(name).split()
        for word in dict.fromkeys((*said, squeezed)):
            near = process.extract(word, self._words.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST_ALIKE)
            for known, score, _ in near:
                for person_id in self._words[known]:
                    votes[person_id] = votes.get(person_id, 0.0) + score
        best = sorted(votes, key=lambda person_id: (-votes[person_id], person_id))[:_MOST_ALIKE]
        return capture.people(self._reader, best)

    def is_organization(self, name: str) -> bool:
        """Whether an organization has this name, or one that begins with it."""
        return capture.is_organization(self._reader, name)

    def is_topic(self, name: str) -> bool:
        """Whether a topic has this name."""
        return capture.is_topic(self._reader, name)

    def is_event(self, name: str) -> bool:
        """Whether something logged took place at an event of this name."""
        return capture.is_event(self._reader, name)


def read(line: str, on: date, words_of: CaptureReader, network: StoredNetwork) -> Capture:
    """Read a line as of a day against what is stored. Never raises on what is written."""
    return words_of.read(line, on, network)


def unclear(found: Capture) -> list[Mention]:
    """The names of those it was with that may mean several people."""
    return [mention for mention in found.people if mention.person_id is None and mention.candidates]


def unknown(found: Capture) -> list[Mention]:
    """The names of those it was with whom nobody here is called like, each once."""
    return list({words(mention.said): mention for mention in found.people if mention.is_new}.values())


def draft(found: Capture, today_is: date) -> InteractionDraft:
    """What the line says, as an interaction with those of its people who are clear. Raises InputError.

    A follow-up without a day stays with the note.
    """
    if found.impossible:
        raise InputError(tr("The calendar has no day “{impossible}”.").format(impossible=found.impossible[0]), "on")
    if found.channel is None:
        raise InputError(tr("Say how: begin with coffee, call, zoom, mail …, or give --channel."), "channel")
    note = found.note
    if found.follow_up is not None and found.follow_up.on is None:
        note = "\n".join(part for part in (note, f"→ {found.follow_up.text}") if part)
    return InteractionDraft(
        on=found.on or today_is,
        people=tuple(mention.person_id for mention in found.people if mention.person_id is not None),
        channel=found.channel,
        at=found.at,
        initiated_by=found.initiated_by,
        minutes=found.minutes,
        place=found.place,
        event=found.event,
        what=found.what,
        note=note,
        worth_me=found.worth_me,
        worth_them=found.worth_them,
        exchanges=tuple(
            Exchange(
                each.direction, each.kind, each.what, each.by,
                about=tuple(about.person_id for about in each.about if about.person_id is not None),
            )
            for each in found.exchanges
        ),
        promises=tuple(Promise(each.by, each.what, each.due) for each in found.promises),
        topics=found.topics,
    )  # fmt: skip


def note_draft(
    store: Store, wanted: InteractionDraft, found: Capture, *, add_unknown: bool = False
) -> tuple[list[int], list[int]]:
    """Note what a draft says was exchanged and promised by itself, without an interaction, in one step.

    Returns the ids of the exchanges and of the promises. Raises InputError, also where there is a note, which only an
    interaction has; NotFoundError.
    """
    new = _new_people(store, found, add_unknown=add_unknown)
    if not (wanted.exchanges or wanted.promises):
        raise InputError(
            tr("Add what was given, asked, received or promised; or say how you were in touch."), "exchanges"
        )
    if wanted.note:
        raise InputError(tr("Only a contact has a note. Say how you were in touch, or take the note out."), "note")
    with store.step("", *_areas(wanted, found, new)) as step:
        wanted = replace(wanted, people=tuple(dict.fromkeys((*wanted.people, *_added(store, new)))))
        given = [ExchangeDraft(wanted.on, wanted.people, each) for each in wanted.exchanges]
        promised = [PromiseDraft(wanted.on, wanted.people, each) for each in wanted.promises]
        titles = [exchange_title(store, each) for each in given]
        titles += [promise_title(store, each) for each in promised]
        exchange_ids = exchanges.insert(store.connection, given, store.instant())
        promise_ids = promises.insert(store.connection, promised, store.instant())
        step.label = "; ".join(titles)
        step.ids.update(wanted.people, (id_ for each in wanted.exchanges for id_ in each.about))
        _remind(store, wanted, found)
    return list(exchange_ids), list(promise_ids)


def log_draft(
    store: Store,
    wanted: InteractionDraft,
    found: Capture,
    *,
    add_unknown: bool = False,
    secrecy: Secrecy = Secrecy.NORMAL,
) -> int:
    """Log a draft made from a line, adding the line's unknown people to it. Raises InputError, NotFoundError.

    A note that is private is sealed beside the interaction; of one that is unspoken only that there was one is kept.
    """
    new = _new_people(store, found, add_unknown=add_unknown)
    is_guarded = secrecy is not Secrecy.NORMAL and bool(wanted.note)
    sealed = vault.seal(store.as_reader(), wanted.note) if is_guarded and secrecy is Secrecy.PRIVATE else None
    areas = [*_areas(wanted, found, new), *([Area.NOTES] if is_guarded else [])]
    wanted = replace(wanted, note="") if is_guarded else wanted
    with store.step("", Area.INTERACTIONS, *areas) as step:
        wanted = replace(wanted, people=tuple(dict.fromkeys((*wanted.people, *_added(store, new)))))
        step.label = tr("Logged {title}").format(title=title(store, wanted))
        logged = interactions.insert(store.connection, [wanted], store.instant())
        for person_id in wanted.people if is_guarded else ():
            guarded_notes.insert(store, person_id, sealed, wanted.on, logged[0])
        step.ids.update(wanted.people)
        _remind(store, wanted, found)
    return logged[0]


def _new_people(store: Store, found: Capture, *, add_unknown: bool) -> list[Mention]:
    """Whom the line names and nobody here is called like, where they may be added. Raises NotFoundError."""
    refuse_unclear(store.as_reader(), found)
    new = unknown(found)
    for mention in new:
        if find(store.as_reader(), mention.said, (Shelf.ARCHIVED, Shelf.BINNED)):
            find_one(store.as_reader(), mention.said)  # raises, and says where they are
    if new and not add_unknown:
        names = ", ".join(f"“{mention.said}”" for mention in new)
        raise NotFoundError(
            tr("Nobody here is called {names}. Add them with --new, or write the name as it is stored.").format(
                names=names
            )
        )
    return new


def _areas(wanted: InteractionDraft, found: Capture, new: Sequence[Mention]) -> list[Area]:
    is_touched = {
        Area.PEOPLE: new, Area.INTERACTIONS: wanted.exchanges, Area.PROMISES: wanted.promises,
        Area.NUDGES: found.follow_up,
    }  # fmt: skip
    return [area for area, touched in is_touched.items() if touched]


def _remind(store: Store, wanted: InteractionDraft, found: Capture) -> None:
    """Add the reminder that a line asks for, where it says for when."""
    if found.follow_up is None or found.follow_up.on is None:
        return
    person_id = wanted.people[0] if len(wanted.people) == 1 else 0
    names = "" if person_id else f" ({', '.join(people.names(store.as_reader(), wanted.people).values())})"
    text = f"{found.follow_up.text}{names}"
    reminders.add(store, ReminderDraft(text, found.follow_up.on, person_id=person_id))


def refuse_unclear(reader: Reader, found: Capture) -> None:
    """Raise NotFoundError, naming the candidates, where a name may mean several people."""
    for mention in unclear(found):
        shown = told_apart(reader, [each.person_id for each in mention.candidates])
        raise NotFoundError(
            tr(
                "“{said}” may be {count} people: {shown}. Give more of the name, or what tells them apart, such as "
                "“Ana Horvat (Elektra)”."
            ).format(said=mention.said, count=grouped(len(mention.candidates)), shown=shown)
        )


def _added(store: Store, new: Sequence[Mention]) -> Sequence[int]:
    if not new:
        return ()
    drafts = []
    for mention in new:
        given, _, family = mention.said.partition(" ")
        position = (Position(mention.hint),) if mention.hint else ()
        drafts.append(PersonDraft(given=given, family=family.strip(), positions=position))
    return PeopleWriter(store.connection, store.instant(), today(store.clock)).insert(drafts)
