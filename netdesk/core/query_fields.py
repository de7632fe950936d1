"""The fields of the query language, declared. Help sheet, completion and the reading of values follow from these rows.

What a field means in SQL stands in store/query_sql.py under the same name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from netdesk.core.channel import Channel
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.due import DueState
from netdesk.core.exchanges import ExchangeKind
from netdesk.core.interactions import Initiator
from netdesk.core.language import marked
from netdesk.core.listing import SortBy
from netdesk.core.people import Presence, RelationClass


class Kind(StrEnum):
    """What may be written after a field."""

    TEXT = "text"
    """Words, found where words of the field start with them; ``=``: the whole of it."""
    COUNTRY = "country"
    """A country by any name or its ISO code; else words, as TEXT."""
    PERSON = "person"
    """Words of somebody's name, as TEXT."""
    LABEL = "label"
    """A name, whole."""
    PAIR = "pair"
    """``name=value``: the whole name of a field of one's own, and words of its value; or the name alone."""
    VIEW = "view"
    """The name of a saved view, whole."""
    DIGITS = "digits"
    """Digits, found anywhere in the number."""
    LEVEL = "level"
    """A number that also has a word."""
    NUMBER = "number"
    """How many, or as many as one of the field's choices is."""
    INTERVAL = "interval"
    """A length of time."""
    PAST = "past"
    """A day gone by, or how long ago."""
    AHEAD = "ahead"
    """A day to come, or how soon."""
    ANNIVERSARY = "anniversary"
    """A day of the year, as far as known."""
    CHOICE = "choice"
    """One of the field's choices."""
    ORDER = "order"
    """A column to sort by."""


class Group(StrEnum):
    """What fields have in common, as the help sheet parts them."""

    WHO = marked("Who they are")
    WORK = marked("What they do")
    PLACE = marked("Where")
    REACH = marked("How to reach them")
    TIES = marked("Whom they know, and how we met")
    TOUCH = marked("Being in touch")
    THERE = marked("Who was there")
    HAPPENED = marked("What happened")
    EXCHANGED = marked("What went to and fro")
    KEPT = marked("What is kept here")


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, what may follow it, a sentence of help and an example that parses."""

    name: str
    kind: Kind
    help: str
    example: str
    group: Group
    choices: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


class Vocabulary:
    """The fields that queries of one kind of thing can ask, and what the help on them is called."""

    def __init__(self, fields: tuple[Field, ...], topic: str) -> None:
        self.fields = fields
        self.topic = topic
        self._by_name = {name: field for field in fields for name in (field.name, *field.aliases)}

    def named(self, name: str) -> Field | None:
        """The field of that name or alias, in any case."""
        return self._by_name.get(name.lower())

    def nearest(self, name: str) -> list[str]:
        """Up to three names of fields that the given one may have been meant for, nearest first."""
        from difflib import get_close_matches

        near = get_close_matches(name.lower(), self._by_name, n=3, cutoff=0.6)
        begun = [known for known in self._by_name if len(name) > 1 and known.startswith(name.lower())]
        return list(dict.fromkeys(self._by_name[known].name for known in begun + near))[:3]


CLOSENESS_LEVELS = {word.replace(" ", ""): level for level, word in CLOSENESS_WORDS.items()}
"""Level by the word for it, without spaces."""

EXCHANGE_KINDS = {kind.value.replace(" ", ""): kind for kind in ExchangeKind}
"""What an exchange is, by the word for it without spaces."""

_KINDS = tuple(EXCHANGE_KINDS)

SORTS = {str(by): by for by in SortBy} | {"org": SortBy.ORGANIZATION, "topic": SortBy.TOPICS}
"""Column by the names it may be given."""

POSSESSIONS = (
    "email", "phone", "profile", "url", "im", "address", "photo", "nickname", "language", "birthday", "notes", "tag",
    "topic", "skill", "need", "custom", "class", "presence", "org", "was", "title", "industry", "jobfamily", "city",
    "region", "country", "relation", "introducedby", "meton", "metat", "methow", "connected", "closeness", "cadence",
    "due", "last", "met", "gave", "asked", "received",
)  # fmt: skip
"""What ``has:`` can be asked for."""

STATES = ("due", "overdue", "soon", "mentor", "donotcontact", "contactable", "dormant", "archived", "binned")
"""What ``is:`` can be asked for."""

FIELDS = (
    Field(
        "name", Kind.TEXT, marked("Any of their names: nickname, and how it sounds, too."), 'name:"ana hor"', Group.WHO
    ),
    Field(
        "birthday",
        Kind.ANNIVERSARY,
        marked("Birthday: soon, in a month, on a day or in a year."),
        "birthday:next14d",
        Group.WHO,
    ),
    Field("language", Kind.TEXT, marked("A language they speak."), "language:croatian", Group.WHO, aliases=("speaks",)),
    Field("tag", Kind.LABEL, marked("A tag, by its whole name; * stands for the rest."), "tag:client", Group.WHO),
    Field("class", Kind.CHOICE, marked("How they stand to me."), "class:friend", Group.WHO, tuple(RelationClass)),
    Field("topic", Kind.TEXT, marked("A topic of theirs."), "topic:storage", Group.WHO),
    Field("skill", Kind.TEXT, marked("Something they are good at."), "skill:negotiation", Group.WHO),
    Field("need", Kind.TEXT, marked("Something they need."), "need:vendor", Group.WHO),
    Field(
        "custom",
        Kind.PAIR,
        marked("A field of your own, by its whole name, and words of what it says."),
        "custom:diet=vegan",
        Group.WHO,
    ),
    Field("notes", Kind.TEXT, marked("Words in the notes on them."), "notes:budget", Group.WHO),
    Field(
        "org",
        Kind.TEXT,
        marked("An organization where they are now."),
        "org:elektra",
        Group.WORK,
        aliases=("organization", "company"),
    ),
    Field(
        "was",
        Kind.TEXT,
        marked("An organization or title they had before."),
        "was:orval",
        Group.WORK,
        aliases=("formerly",),
    ),
    Field("title", Kind.TEXT, marked("The title of a position they hold now."), "title:engineer", Group.WORK),
    Field(
        "industry",
        Kind.TEXT,
        marked("The industry of a position they hold now, or of its organization."),
        "industry:bank",
        Group.WORK,
    ),
    Field(
        "jobfamily",
        Kind.TEXT,
        marked("The job family of a position they hold now."),
        "jobfamily:sales",
        Group.WORK,
        aliases=("job_family",),
    ),
    Field("since", Kind.PAST, marked("When the newest position that they hold began."), "since<1y", Group.WORK),
    Field("left", Kind.PAST, marked("When they last left a position."), "left:2025", Group.WORK),
    Field("city", Kind.TEXT, marked("The city they live in."), "city:zagreb", Group.PLACE),
    Field("region", Kind.TEXT, marked("The region they live in."), "region:istria", Group.PLACE),
    Field(
        "country",
        Kind.COUNTRY,
        marked("The country they live in, by its code or any of its names."),
        "country:hr",
        Group.PLACE,
    ),
    Field(
        "address",
        Kind.TEXT,
        marked("Words of a postal address: street, postcode, town."),
        'address:"ilica 10"',
        Group.PLACE,
        aliases=("street", "postcode"),
    ),
    Field(
        "email",
        Kind.TEXT,
        marked("An e-mail address, or the start of a part of it."),
        "email:elektra.hr",
        Group.REACH,
        aliases=("mail",),
    ),
    Field("phone", Kind.DIGITS, marked("Digits in a row in a phone number."), "phone:0915", Group.REACH),
    Field(
        "profile",
        Kind.TEXT,
        marked("The address of a profile, or the start of a part of it."),
        "profile:linkedin",
        Group.REACH,
    ),
    Field(
        "url",
        Kind.TEXT,
        marked("The address of a page of theirs, or the start of a part of it."),
        "url:blog",
        Group.REACH,
    ),
    Field("im", Kind.TEXT, marked("A name they have on a messenger."), "im:matrix", Group.REACH),
    Field(
        "presence", Kind.CHOICE, marked("Where the relation lives."), "presence:online", Group.REACH, tuple(Presence)
    ),
    Field("knows", Kind.PERSON, marked("Whoever is tied to that person in any way."), 'knows:"li wei"', Group.TIES),
    Field("workswith", Kind.PERSON, marked("Whoever works with that person."), "workswith:ana", Group.TIES),
    Field("family", Kind.PERSON, marked("The family of that person."), "family:ana", Group.TIES),
    Field("manager", Kind.PERSON, marked("Whoever has that person for a manager."), "manager:ana", Group.TIES),
    Field("manages", Kind.PERSON, marked("The manager of that person."), "manages:li", Group.TIES),
    Field("assistant", Kind.PERSON, marked("Whoever has that person for an assistant."), "assistant:li", Group.TIES),
    Field("assists", Kind.PERSON, marked("The assistant of that person."), "assists:ana", Group.TIES),
    Field("introducedby", Kind.PERSON, marked("Whom that person introduced."), 'introducedby:"marc petit"', Group.TIES),
    Field("introduced", Kind.PERSON, marked("Who introduced that person."), "introduced:ana", Group.TIES),
    Field("meton", Kind.PAST, marked("When we first met, as far as known."), "meton:2019", Group.TIES),
    Field("metat", Kind.TEXT, marked("Where we first met."), "metat:pycon", Group.TIES),
    Field("methow", Kind.TEXT, marked("How we first met."), "methow:panel", Group.TIES),
    Field(
        "event",
        Kind.TEXT,
        marked("Who is or was at something of mine, or was met there."),
        'event:"grid days"',
        Group.TIES,
    ),
    Field("tomeet", Kind.TEXT, marked("Whom I want to meet at something of mine."), 'tomeet:"grid days"', Group.TIES),
    Field(
        "reacted", Kind.TEXT, marked("Who reacted to something of mine, by its title."), "reacted:storage", Group.TIES
    ),
    Field(
        "heardfrom", Kind.TEXT, marked("Who told me of an opening, or told those who did."), "heardfrom:job", Group.TIES
    ),
    Field(
        "known",
        Kind.PAST,
        marked("Since when I know them: met, connected, in touch or added here, whichever came first."),
        "known:2026",
        Group.TIES,
    ),
    Field(
        "distance",
        Kind.NUMBER,
        marked(
            "In how many of company, industry, region and country, and dimensions of my own, they were new to me then."
        ),
        "distance>=2",
        Group.TIES,
    ),
    Field("connected", Kind.PAST, marked("When we connected online."), "connected:2024", Group.TIES),
    Field(
        "closeness",
        Kind.LEVEL,
        marked("Closeness as I stated it, 1 to 5 or in words; none where it was never stated."),
        "closeness>=4",
        Group.TOUCH,
        tuple(CLOSENESS_WORDS.values()),
    ),
    Field("stated", Kind.PAST, marked("When I last stated it."), "stated>1y", Group.TOUCH),
    Field(
        "cadence",
        Kind.INTERVAL,
        marked("How often I want to be in touch: the ideal interval."),
        "cadence<=30d",
        Group.TOUCH,
    ),
    Field(
        "due",
        Kind.AHEAD,
        marked("When a touch is due: by that time, unless compared otherwise. Or how due it is."),
        "due<7d",
        Group.TOUCH,
        tuple(DueState),
    ),
    Field(
        "last", Kind.PAST, marked("The last contact: how long ago (> is longer ago), or when."), "last>90d", Group.TOUCH
    ),
    Field(
        "met",
        Kind.PAST,
        marked("Met in person: when, or how long ago the last time was. With a channel: in touch by it."),
        "met:2025",
        Group.TOUCH,
        tuple(Channel),
    ),
    Field(
        "touched", Kind.PAST, marked("In touch at some time in these days, not only last."), "touched:2025", Group.TOUCH
    ),
    Field(
        "channel",
        Kind.CHOICE,
        marked("A channel we have been in touch by."),
        "channel:video",
        Group.TOUCH,
        tuple(Channel),
    ),
    Field(
        "initiated",
        Kind.CHOICE,
        marked("Who took the first step, at least once."),
        "initiated:them",
        Group.TOUCH,
        tuple(Initiator),
    ),
    Field(
        "interactions",
        Kind.NUMBER,
        marked("How many times something was logged with them."),
        "interactions>=5",
        Group.TOUCH,
    ),
    Field(
        "lately",
        Kind.NUMBER,
        marked("How many times something was logged with them in the last 365 days."),
        "lately>=3",
        Group.TOUCH,
    ),
    Field("minutes", Kind.NUMBER, marked("The minutes logged with them, all together."), "minutes>=120", Group.TOUCH),
    Field("log", Kind.TEXT, marked("Words in what was logged with them."), "log:coffee", Group.TOUCH),
    Field(
        "gave",
        Kind.TEXT,
        marked("Something I gave them, by its kind or its words."),
        "gave:introduction",
        Group.EXCHANGED,
        _KINDS,
    ),
    Field(
        "asked",
        Kind.TEXT,
        marked("Something one of us asked of the other, by its kind or its words."),
        "asked:knowledge",
        Group.EXCHANGED,
        _KINDS,
    ),
    Field(
        "received",
        Kind.TEXT,
        marked("Something I received from them, by its kind or its words."),
        "received:article",
        Group.EXCHANGED,
        _KINDS,
        ("got",),
    ),
    Field(
        "given",
        Kind.NUMBER,
        marked("How many times I gave them something; compared with a number, or with how many times I received."),
        "given<received",
        Group.EXCHANGED,
        ("received",),
    ),
    Field("has", Kind.CHOICE, marked("Something is known of that kind."), "has:phone", Group.KEPT, POSSESSIONS),
    Field(
        "is",
        Kind.CHOICE,
        marked("How due a touch is, or how they are kept: the archive and the bin are searched only when asked."),
        "is:overdue",
        Group.KEPT,
        STATES,
    ),
    Field("added", Kind.PAST, marked("When they were added here."), "added:7d", Group.KEPT),
    Field("changed", Kind.PAST, marked("When something about them was last edited."), "changed:today", Group.KEPT),
    Field("view", Kind.VIEW, marked("Everyone in a saved view."), "view:mentors", Group.KEPT),
    Field(
        "sort", Kind.ORDER, marked("The order of the list; - turns it round."), "sort:-last", Group.KEPT, tuple(SortBy)
    ),
)

PEOPLE = Vocabulary(FIELDS, "query")
"""What queries of people can ask."""
