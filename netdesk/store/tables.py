"""The tables of the newest schema as Peewee models, for building queries. The schema itself is in migrations/.

Derived tables (listing, person_text, stale) are written by settle.py alone and are not here.
"""

from __future__ import annotations

from peewee import AutoField, BlobField, DatabaseProxy, ForeignKeyField, IntegerField, Model, TextField

from netdesk.core.change import Area

database = DatabaseProxy()


class _Table(Model):
    class Meta:
        database = database
        legacy_table_names = False


class _Stated(_Table):
    """A table of what the user stated, which the undo journal records. ``area`` is what a change of it is a change of.

    Columns are in the order of the schema.
    """

    area = Area.PEOPLE


class _Keyless(_Stated):
    """A table whose rows have no number of their own."""

    class Meta:
        primary_key = False


class Organization(_Stated):
    id = AutoField()
    name = TextField(unique=True)
    industry = TextField(default="")
    country = TextField(default="")
    notes = TextField(default="")


class Person(_Stated):
    id = AutoField()
    uid = TextField(unique=True)
    name = TextField()
    given = TextField(default="")
    family = TextField(default="")
    additional = TextField(default="")
    prefix = TextField(default="")
    suffix = TextField(default="")
    nickname = TextField(default="")
    phonetic_given = TextField(default="")
    phonetic_family = TextField(default="")
    sort_text = TextField()
    name_key = IntegerField()
    match_key = TextField()
    city = TextField(default="")
    region = TextField(default="")
    country = TextField(default="")
    birthday_year = IntegerField(null=True)
    birthday_month = IntegerField(null=True)
    birthday_day = IntegerField(null=True)
    presence = TextField(null=True)
    connected_on = TextField(null=True)
    met_on = TextField(default="")
    met_where = TextField(default="")
    met_how = TextField(default="")
    introduced_by = IntegerField(null=True)
    do_not_contact = IntegerField(default=0)
    archived_at = TextField(null=True)
    binned_at = TextField(null=True)
    notes = TextField(default="")
    created_at = TextField()
    updated_at = TextField()


class ContactPoint(_Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    kind = TextField()
    value = TextField()
    label = TextField(default="")
    match_key = TextField()


class Address(_Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    street = TextField(default="")
    city = TextField(default="")
    region = TextField(default="")
    postcode = TextField(default="")
    country = TextField(default="")
    label = TextField(default="")


class Position(_Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    organization = ForeignKeyField(Organization, null=True)
    title = TextField(default="")
    industry = TextField(default="")
    job_family = TextField(default="")
    start_on = TextField(default="")
    end_on = TextField(default="")


class Card(_Stated):
    person = ForeignKeyField(Person, primary_key=True)
    lines = TextField()


class RelationClass(_Keyless):
    person = ForeignKeyField(Person)
    name = TextField()


class Tag(_Stated):
    id = AutoField()
    name = TextField(unique=True)


class PersonTag(_Keyless):
    person = ForeignKeyField(Person)
    tag = ForeignKeyField(Tag)


class Topic(_Stated):
    id = AutoField()
    name = TextField(unique=True)


class PersonTopic(_Keyless):
    person = ForeignKeyField(Person)
    topic = ForeignKeyField(Topic)


class Language(_Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    name = TextField()


class Need(_Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    text = TextField()


class Skill(_Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    name = TextField()


class CustomField(_Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    name = TextField()
    value = TextField()


class Photo(_Stated):
    person = ForeignKeyField(Person, primary_key=True)
    media_type = TextField()
    image = BlobField()


class Relation(_Keyless):
    person = ForeignKeyField(Person)
    other = ForeignKeyField(Person)
    kind = TextField()


class DistinctPair(_Keyless):
    low = ForeignKeyField(Person)
    high = ForeignKeyField(Person)


class Employment(_Keyless):
    organization = ForeignKeyField(Organization)
    start_on = TextField(default="")
    end_on = TextField(default="")


class View(_Stated):
    area = Area.VIEWS

    id = AutoField()
    name = TextField(unique=True)
    query = TextField()
    place = IntegerField()


class Closeness(_Keyless):
    person = ForeignKeyField(Person)
    level = IntegerField(null=True)
    stated_on = TextField()


class Interaction(_Stated):
    area = Area.INTERACTIONS

    id = AutoField()
    uid = TextField(unique=True)
    on_day = TextField()
    at_time = TextField(null=True)
    channel = TextField()
    initiated_by = TextField(null=True)
    minutes = IntegerField(null=True)
    place = TextField(default="")
    event = TextField(default="")
    what = TextField(default="")
    note = TextField(default="")
    worth_me = IntegerField(null=True)
    worth_them = IntegerField(null=True)
    created_at = TextField()


class InteractionPerson(_Keyless):
    area = Area.INTERACTIONS

    interaction = ForeignKeyField(Interaction)
    person = ForeignKeyField(Person)


class InteractionTopic(_Keyless):
    area = Area.INTERACTIONS

    interaction = ForeignKeyField(Interaction)
    topic = ForeignKeyField(Topic)


class Exchange(_Stated):
    area = Area.INTERACTIONS

    id = AutoField()
    interaction = ForeignKeyField(Interaction, null=True)
    place = IntegerField(default=0)
    on_day = TextField()
    direction = TextField()
    kind = TextField()
    what = TextField(default="")
    asked_by = TextField(null=True)
    purpose = TextField(default="")
    outcome = TextField(null=True)
    created_at = TextField()


class ExchangePerson(_Keyless):
    area = Area.INTERACTIONS

    exchange = ForeignKeyField(Exchange)
    person = ForeignKeyField(Person)
    role = TextField()


class Promise(_Stated):
    area = Area.PROMISES

    id = AutoField()
    interaction = ForeignKeyField(Interaction, null=True)
    place = IntegerField(default=0)
    made_on = TextField()
    made_by = TextField()
    what = TextField()
    due_on = TextField(null=True)
    done_on = TextField(null=True)
    let_go_on = TextField(null=True)
    created_at = TextField()


class PromisePerson(_Keyless):
    area = Area.PROMISES

    promise = ForeignKeyField(Promise)
    person = ForeignKeyField(Person)


class Appearance(_Stated):
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


class AppearanceTopic(_Keyless):
    area = Area.REACH

    appearance = ForeignKeyField(Appearance)
    topic = ForeignKeyField(Topic)


class AppearancePerson(_Keyless):
    area = Area.REACH

    appearance = ForeignKeyField(Appearance)
    person = ForeignKeyField(Person)
    role = TextField()


class Recognition(_Stated):
    area = Area.REACH

    id = AutoField()
    kind = TextField()
    on_day = TextField()
    what = TextField(default="")
    created_at = TextField()


class RecognitionPerson(_Keyless):
    area = Area.REACH

    recognition = ForeignKeyField(Recognition)
    person = ForeignKeyField(Person)


class GuardedNote(_Stated):
    area = Area.NOTES

    id = AutoField()
    person = ForeignKeyField(Person)
    interaction = ForeignKeyField(Interaction, null=True)
    sealed = BlobField(null=True)
    written_on = TextField()


class AgendaPoint(_Stated):
    area = Area.NOTES

    id = AutoField()
    person = ForeignKeyField(Person)
    secrecy = TextField()
    text = TextField(default="")
    sealed = BlobField(null=True)
    added_on = TextField()
    talked_on = TextField(null=True)


class Cadence(_Stated):
    area = Area.CADENCES

    id = AutoField()
    person = ForeignKeyField(Person, null=True)
    tag = ForeignKeyField(Tag, null=True)
    closeness = IntegerField(null=True)
    ideal_days = IntegerField(null=True)
    max_days = IntegerField(null=True)
    channels = TextField(default="")
    since = TextField()


class Milestone(_Stated):
    area = Area.MILESTONES

    id = AutoField()
    person = ForeignKeyField(Person)
    kind = TextField()
    old = TextField(default="")
    new = TextField(default="")
    why = TextField(default="")
    source = TextField()
    noticed_on = TextField()
    verdict = TextField(null=True)
    note = TextField(default="")
    created_at = TextField()


class NudgeAct(_Stated):
    area = Area.NUDGES

    id = AutoField()
    nudge_key = TextField()
    act = TextField()
    acted_at = TextField()
    until = TextField(null=True)
    person = ForeignKeyField(Person, null=True)
    title = TextField(default="")


class Reminder(_Stated):
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


class Pause(_Stated):
    area = Area.NUDGES

    id = AutoField()
    person = ForeignKeyField(Person, null=True)
    from_on = TextField()
    until_on = TextField(null=True)
    created_at = TextField()


class Review(_Stated):
    area = Area.NUDGES

    id = AutoField()
    name = TextField(unique=True)
    every_days = IntegerField()
    since = TextField()


class Setting(_Stated):
    area = Area.SETTINGS

    name = TextField(primary_key=True)
    value = TextField()


class Step(_Table):
    id = AutoField()
    label = TextField()
    origin = TextField()
    made_at = TextField()
    state = TextField(default="done")
    undone_order = IntegerField(null=True)
    changeset = BlobField()


class Notified(_Table):
    nudge_key = TextField(primary_key=True)
    shown_at = TextField()
    title = TextField(default="")


STATED = tuple(
    each
    for each in tuple(globals().values())
    if isinstance(each, type) and issubclass(each, _Stated) and each not in (_Stated, _Keyless)
)
"""The tables the undo journal records, in the order of their definition."""
