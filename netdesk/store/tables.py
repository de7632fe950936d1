"""The tables of the newest schema as Peewee models, for building queries. The schema itself is in migrations/.

Those of people, of what happened, of giving and of my identity have files of their own, tables_of_*.py. Derived tables
(listing, stale, and those of text_index.py) are written by settle.py and text_index.py alone and are in none of them,
nor is the mark unedited.
"""

from __future__ import annotations

from peewee import AutoField, BlobField, ForeignKeyField, IntegerField, TextField

from netdesk.core.change import Area
from netdesk.store import tables_of_giving, tables_of_identity, tables_of_journal, tables_of_people
from netdesk.store.table import Keyless, Stated, Table, database
from netdesk.store.tables_of_journal import Exchange, Interaction
from netdesk.store.tables_of_people import Person, Tag, Topic

__all__ = ["STATED", "database"]


class View(Stated):
    area = Area.VIEWS

    id = AutoField()
    name = TextField(unique=True)
    query = TextField()
    place = IntegerField()


class Appearance(Stated):
    area = Area.REACH

    id = AutoField()
    title = TextField()
    kind = TextField()
    on_day = TextField(null=True)
    until_day = TextField(null=True)
    is_planned = IntegerField(default=0)
    place = TextField(default="")
    url = TextField(default="")
    audience = TextField(null=True)
    note = TextField(default="")
    created_at = TextField()


class AppearanceTopic(Keyless):
    area = Area.REACH

    appearance = ForeignKeyField(Appearance)
    topic = ForeignKeyField(Topic)


class AppearancePerson(Keyless):
    area = Area.REACH

    appearance = ForeignKeyField(Appearance)
    person = ForeignKeyField(Person)
    role = TextField()


class Recognition(Stated):
    area = Area.REACH

    id = AutoField()
    kind = TextField()
    on_day = TextField()
    what = TextField(default="")
    created_at = TextField()


class RecognitionPerson(Keyless):
    area = Area.REACH

    recognition = ForeignKeyField(Recognition)
    person = ForeignKeyField(Person)


class GuardedNote(Stated):
    area = Area.NOTES

    id = AutoField()
    person = ForeignKeyField(Person)
    interaction = ForeignKeyField(Interaction, null=True)
    sealed = BlobField(null=True)
    written_on = TextField()


class AgendaPoint(Stated):
    area = Area.NOTES

    id = AutoField()
    person = ForeignKeyField(Person)
    secrecy = TextField()
    text = TextField(default="")
    sealed = BlobField(null=True)
    added_on = TextField()
    talked_on = TextField(null=True)


class Cadence(Stated):
    area = Area.CADENCES

    id = AutoField()
    person = ForeignKeyField(Person, null=True)
    tag = ForeignKeyField(Tag, null=True)
    closeness = IntegerField(null=True)
    ideal_days = IntegerField(null=True)
    max_days = IntegerField(null=True)
    channels = TextField(default="")
    since = TextField()


class NudgeAct(Stated):
    area = Area.NUDGES

    id = AutoField()
    nudge_key = TextField()
    act = TextField()
    acted_at = TextField()
    until = TextField(null=True)
    person = ForeignKeyField(Person, null=True)
    title = TextField(default="")


class Reminder(Stated):
    area = Area.NUDGES

    id = AutoField()
    uid = TextField(unique=True)
    person = ForeignKeyField(Person, null=True)
    text = TextField()
    on_day = TextField()
    at_time = TextField(null=True)
    zone = TextField(null=True)
    rrule = TextField(default="")
    minutes = IntegerField(null=True)
    created_at = TextField()


class Pause(Stated):
    area = Area.NUDGES

    id = AutoField()
    person = ForeignKeyField(Person, null=True)
    from_on = TextField()
    until_on = TextField(null=True)
    created_at = TextField()


class Review(Stated):
    area = Area.NUDGES

    id = AutoField()
    name = TextField(unique=True)
    every_days = IntegerField()
    since = TextField()


class Rule(Stated):
    area = Area.RULES

    id = AutoField()
    place = IntegerField(default=0)
    name = TextField()
    text = TextField(default="")
    why = TextField(default="")
    origin = TextField(default="")
    check_text = TextField(default="")
    has_nudge = IntegerField(default=0)
    learned = TextField(default="")
    stated_on = TextField()
    ended_on = TextField(null=True)


class RuleRevision(Keyless):
    area = Area.RULES

    rule = ForeignKeyField(Rule)
    place = IntegerField()
    until_on = TextField()
    name = TextField()
    text = TextField()
    why = TextField()
    check_text = TextField()


class RuleComment(Keyless):
    area = Area.RULES

    rule = ForeignKeyField(Rule)
    place = IntegerField()
    by = TextField()
    text = TextField()
    on_day = TextField(default="")


class OwnTopic(Keyless):
    area = Area.INSIGHT

    reviewed_on = TextField()
    place = IntegerField()
    topic = ForeignKeyField(Topic)


class PairAnswer(Keyless):
    area = Area.INSIGHT

    low = ForeignKeyField(Person)
    high = ForeignKeyField(Person)
    answer = TextField()
    answered_on = TextField()


class LookBack(Keyless):
    area = Area.INSIGHT

    quarter = TextField()
    part = TextField()
    text = TextField()


class Opening(Stated):
    area = Area.REACH

    id = AutoField()
    kind = TextField()
    what = TextField()
    status = TextField(default="new")
    heard_on = TextField()
    posted_on = TextField(null=True)
    closed_on = TextField(null=True)
    organization = TextField(default="")
    industry = TextField(default="")
    region = TextField(default="")
    country = TextField(default="")
    job_family = TextField(default="")
    url = TextField(default="")
    note = TextField(default="")
    created_at = TextField()


class OpeningSource(Keyless):
    area = Area.REACH

    opening = ForeignKeyField(Opening)
    place = IntegerField()
    person = ForeignKeyField(Person)


class OpeningPass(Stated):
    area = Area.REACH

    exchange = ForeignKeyField(Exchange, primary_key=True)
    opening = ForeignKeyField(Opening)


class StretchGoal(Stated):
    area = Area.REACH

    quarter = TextField(primary_key=True)
    people = IntegerField()
    distance = IntegerField()


class Stretch(Stated):
    area = Area.REACH

    reminder = ForeignKeyField(Reminder, primary_key=True)
    dimension = TextField()
    category = TextField()


class ProgressionGoal(Stated):
    area = Area.REACH

    id = AutoField()
    person = ForeignKeyField(Person)
    text = TextField()
    set_on = TextField()
    reached_on = TextField(null=True)


class Setting(Stated):
    area = Area.SETTINGS

    name = TextField(primary_key=True)
    value = TextField()


class Sheet(Stated):
    area = Area.NOTES

    id = AutoField()
    title = TextField()
    made_on = TextField()


class SheetCode(Keyless):
    area = Area.NOTES

    sheet = ForeignKeyField(Sheet)
    code = TextField()
    person = ForeignKeyField(Person)


class Step(Table):
    id = AutoField()
    label = TextField()
    origin = TextField()
    made_at = TextField()
    state = TextField(default="done")
    undone_order = IntegerField(null=True)
    changeset = BlobField()


class Notified(Table):
    nudge_key = TextField(primary_key=True)
    shown_at = TextField()
    title = TextField(default="")
    person_id = IntegerField(null=True)


STATED: tuple[type[Stated], ...] = tuple(
    dict.fromkeys(
        each
        for each in (
            *vars(tables_of_people).values(),
            *vars(tables_of_journal).values(),
            *vars(tables_of_giving).values(),
            *vars(tables_of_identity).values(),
            *tuple(globals().values()),
        )
        if isinstance(each, type) and issubclass(each, Stated) and each not in (Stated, Keyless)
    )
)
"""The tables the undo journal records, in the order of their definition."""
