"""The fields that a query of the journal can ask, declared like those of people.

What a field means in SQL stands in store/journal_sql.py under the same name.
"""

from __future__ import annotations

from netdesk.core.channel import Channel
from netdesk.core.interactions import Initiator
from netdesk.core.language import marked
from netdesk.core.people import RelationClass
from netdesk.core.query_fields import EXCHANGE_KINDS, Field, Group, Kind, Vocabulary

DETAILS = (
    "place",
    "event",
    "note",
    "minutes",
    "topic",
    "time",
    "gave",
    "received",
    "asked",
    "promise",
    "myask",
    "theirask",
    "coldask",
    "purpose",
)
"""What ``has:`` can be asked for."""

WORTH = ("me", "them", "both", "none", "said")
"""For whom it was worth it; ``said``: that it was worth it or not is said at all."""

_KINDS = tuple(EXCHANGE_KINDS)
_CLASSES = tuple(RelationClass)

JOURNAL = Vocabulary(
    (
        Field(
            "with", Kind.PERSON, marked("Somebody who was there."), 'with:"ana horvat"', Group.THERE, aliases=("who",)
        ),
        Field("org", Kind.TEXT, marked("Somebody of an organization was there."), "org:elektra", Group.THERE),
        Field("tag", Kind.LABEL, marked("Somebody with that tag was there."), "tag:client", Group.THERE),
        Field(
            "class",
            Kind.CHOICE,
            marked("Somebody who stands so to me was there."),
            "class:friend",
            Group.THERE,
            _CLASSES,
        ),
        Field(
            "initiated",
            Kind.CHOICE,
            marked("Who took the first step."),
            "initiated:them",
            Group.THERE,
            tuple(Initiator),
        ),
        Field("people", Kind.NUMBER, marked("How many were there."), "people>=2", Group.THERE),
        Field(
            "on",
            Kind.PAST,
            marked("When: a day, month or year, or how long ago."),
            "on:2025-11",
            Group.HAPPENED,
            (),
            ("when",),
        ),
        Field("channel", Kind.CHOICE, marked("How."), "channel:inperson", Group.HAPPENED, tuple(Channel)),
        Field("what", Kind.TEXT, marked("What it was."), "what:coffee", Group.HAPPENED),
        Field("place", Kind.TEXT, marked("Where it was."), "place:zagreb", Group.HAPPENED),
        Field("event", Kind.TEXT, marked("At which event."), "event:pycon", Group.HAPPENED),
        Field("minutes", Kind.NUMBER, marked("How long it took."), "minutes>60", Group.HAPPENED),
        Field("topic", Kind.TEXT, marked("What it was about."), "topic:storage", Group.HAPPENED),
        Field("note", Kind.TEXT, marked("Words in its note."), "note:budget", Group.HAPPENED, aliases=("notes",)),
        Field("worth", Kind.CHOICE, marked("For whom it was worth it."), "worth:me", Group.HAPPENED, WORTH),
        Field(
            "gave",
            Kind.TEXT,
            marked("Something I gave, by its kind or words."),
            "gave:introduction",
            Group.EXCHANGED,
            _KINDS,
        ),
        Field(
            "received",
            Kind.TEXT,
            marked("Something I received."),
            "received:article",
            Group.EXCHANGED,
            _KINDS,
            ("got",),
        ),
        Field(
            "asked", Kind.TEXT, marked("Something asked, by me or them."), "asked:knowledge", Group.EXCHANGED, _KINDS
        ),
        Field("promised", Kind.TEXT, marked("Words of a promise, mine or theirs."), "promised:paper", Group.EXCHANGED),
        Field("has", Kind.CHOICE, marked("Something is said of that kind."), "has:note", Group.EXCHANGED, DETAILS),
    ),
    "journal",
)
