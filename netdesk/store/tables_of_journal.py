"""The tables of what happened as Peewee models: interactions, exchanges and promises."""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from netdesk.core.change import Area
from netdesk.store.table import Keyless, Stated
from netdesk.store.tables_of_people import Person, Topic


class Interaction(Stated):
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


class InteractionPerson(Keyless):
    area = Area.INTERACTIONS

    interaction = ForeignKeyField(Interaction)
    person = ForeignKeyField(Person)


class InteractionTopic(Keyless):
    area = Area.INTERACTIONS

    interaction = ForeignKeyField(Interaction)
    topic = ForeignKeyField(Topic)


class Exchange(Stated):
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
    uid = TextField(null=True)


class ExchangePerson(Keyless):
    area = Area.INTERACTIONS

    exchange = ForeignKeyField(Exchange)
    person = ForeignKeyField(Person)
    role = TextField()


class Promise(Stated):
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
    uid = TextField(null=True)


class PromisePerson(Keyless):
    area = Area.PROMISES

    promise = ForeignKeyField(Promise)
    person = ForeignKeyField(Person)
