"""Interaction: what happened with whom, and the draft in which it comes in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time

    from netdesk.core.channel import Channel
    from netdesk.core.exchanges import Exchange, Promise


class Initiator(StrEnum):
    """Who took the first step."""

    ME = "me"
    THEM = "them"
    BOTH = "both"


# Nothing changes it. It is not frozen because that costs a call for each field, and a file brings a hundred thousand.
@dataclass(slots=True, unsafe_hash=True)
class InteractionDraft:
    """One interaction to be logged, with the ids of the people it was with.

    ``worth_me`` and ``worth_them`` are the after-note: whether it was worth it, None where that is not said.
    ``uid`` names it for good in the file it comes from; empty where it comes from none.
    """

    on: date
    people: tuple[int, ...]
    channel: Channel
    at: time | None = None
    initiated_by: Initiator | None = None
    minutes: int | None = None
    place: str = ""
    event: str = ""
    what: str = ""
    note: str = ""
    worth_me: bool | None = None
    worth_them: bool | None = None
    exchanges: tuple[Exchange, ...] = ()
    promises: tuple[Promise, ...] = ()
    topics: tuple[str, ...] = ()
    uid: str = ""


@dataclass(frozen=True, slots=True)
class LoggedInteraction:
    """A stored interaction. ``people`` are (person id, name), by name."""

    interaction_id: int
    on: date
    at: time | None
    channel: Channel
    initiated_by: Initiator | None
    minutes: int | None
    place: str
    event: str
    what: str
    note: str
    people: tuple[tuple[int, str], ...]
    worth_me: bool | None = None
    worth_them: bool | None = None
    exchanges: tuple[Exchange, ...] = ()
    promises: tuple[Promise, ...] = ()
    topics: tuple[str, ...] = ()

    def draft(self) -> InteractionDraft:
        """The same to be edited."""
        return InteractionDraft(
            self.on,
            tuple(person_id for person_id, _ in self.people),
            self.channel,
            self.at,
            self.initiated_by,
            self.minutes,
            self.place,
            self.event,
            self.what,
            self.note,
            self.worth_me,
            self.worth_them,
            self.exchanges,
            self.promises,
            self.topics,
        )
