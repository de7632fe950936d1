"""The tables of the Giving room as Peewee models: what is new of people, and what I can bring them."""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from netdesk.core.change import Area
from netdesk.store.table import Keyless, Stated
from netdesk.store.tables_of_journal import Exchange, Interaction
from netdesk.store.tables_of_people import Person, Topic


class Milestone(Stated):
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


class Offer(Stated):
    area = Area.OFFERS

    id = AutoField()
    kind = TextField()
    what = TextField()
    place = TextField(default="")
    made_on = TextField()
    retired_on = TextField(null=True)
    created_at = TextField()


class OfferTopic(Keyless):
    area = Area.OFFERS

    offer = ForeignKeyField(Offer)
    topic = ForeignKeyField(Topic)


class Idea(Stated):
    area = Area.OFFERS

    id = AutoField()
    person = ForeignKeyField(Person)
    offer = ForeignKeyField(Offer, null=True)
    kind = TextField()
    what = TextField()
    thought_on = TextField()
    shared_on = TextField(null=True)
    landed_on = TextField(null=True)
    exchange = ForeignKeyField(Exchange, null=True)
    created_at = TextField()
    uid = TextField(null=True)


class Introduction(Stated):
    area = Area.OFFERS

    id = AutoField()
    one = ForeignKeyField(Person)
    other = ForeignKeyField(Person)
    why = TextField(default="")
    thought_on = TextField()
    one_asked_on = TextField(null=True)
    one_agreed = IntegerField(null=True)
    other_asked_on = TextField(null=True)
    other_agreed = IntegerField(null=True)
    made_on = TextField(null=True)
    landed_on = TextField(null=True)
    exchange = ForeignKeyField(Exchange, null=True)
    created_at = TextField()


class Witness(Stated):
    area = Area.OFFERS

    id = AutoField()
    person = ForeignKeyField(Person)
    skill = TextField()
    situation = TextField(default="")
    what = TextField()
    on_day = TextField()
    interaction = ForeignKeyField(Interaction, null=True)
    created_at = TextField()


class Recommendation(Stated):
    area = Area.OFFERS

    id = AutoField()
    person = ForeignKeyField(Person)
    direction = TextField()
    asked_on = TextField(null=True)
    written_on = TextField(null=True)
    text = TextField(default="")
    published = TextField(default="")
    declined_on = TextField(null=True)
    declined_words = TextField(default="")
    created_at = TextField()


class Claim(Keyless):
    area = Area.OFFERS

    recommendation = ForeignKeyField(Recommendation)
    witness = ForeignKeyField(Witness)
    person = ForeignKeyField(Person)
    place = IntegerField()
    words = TextField()
