"""The tables of the facts of people as Peewee models: who they are, where they work, whom they know."""

from __future__ import annotations

from peewee import AutoField, BlobField, ForeignKeyField, IntegerField, TextField

from netdesk.store.table import Keyless, Stated


class Organization(Stated):
    id = AutoField()
    name = TextField(unique=True)
    industry = TextField(default="")
    country = TextField(default="")
    notes = TextField(default="")


class Person(Stated):
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


class ContactPoint(Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    kind = TextField()
    value = TextField()
    label = TextField(default="")
    match_key = TextField()


class Address(Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    street = TextField(default="")
    city = TextField(default="")
    region = TextField(default="")
    postcode = TextField(default="")
    country = TextField(default="")
    label = TextField(default="")


class Position(Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    organization = ForeignKeyField(Organization, null=True)
    title = TextField(default="")
    industry = TextField(default="")
    job_family = TextField(default="")
    start_on = TextField(default="")
    end_on = TextField(default="")


class Card(Stated):
    person = ForeignKeyField(Person, primary_key=True)
    lines = TextField()


class SourceCard(Stated):
    person = ForeignKeyField(Person, primary_key=True)
    lines = TextField()


class RelationClass(Keyless):
    person = ForeignKeyField(Person)
    name = TextField()


class Tag(Stated):
    id = AutoField()
    name = TextField(unique=True)


class PersonTag(Keyless):
    person = ForeignKeyField(Person)
    tag = ForeignKeyField(Tag)


class Topic(Stated):
    id = AutoField()
    name = TextField(unique=True)


class PersonTopic(Keyless):
    person = ForeignKeyField(Person)
    topic = ForeignKeyField(Topic)


class Language(Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    name = TextField()


class Need(Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    text = TextField()


class Skill(Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    name = TextField()


class CustomField(Keyless):
    person = ForeignKeyField(Person)
    place = IntegerField()
    name = TextField()
    value = TextField()


class Photo(Stated):
    person = ForeignKeyField(Person, primary_key=True)
    media_type = TextField()
    image = BlobField()
    line = TextField(default="")


class Relation(Keyless):
    person = ForeignKeyField(Person)
    other = ForeignKeyField(Person)
    kind = TextField()


class DistinctPair(Keyless):
    low = ForeignKeyField(Person)
    high = ForeignKeyField(Person)


class Employment(Keyless):
    organization = ForeignKeyField(Organization)
    start_on = TextField(default="")
    end_on = TextField(default="")
    title = TextField(default="")


class Closeness(Keyless):
    person = ForeignKeyField(Person)
    level = IntegerField(null=True)
    stated_on = TextField()
