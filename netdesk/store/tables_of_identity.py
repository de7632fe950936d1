"""The tables of my identity as Peewee models: themes, surfaces, mentions and evidence."""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from netdesk.core.change import Area
from netdesk.store.table import Keyless, Stated
from netdesk.store.tables_of_people import Person


class Theme(Stated):
    area = Area.IDENTITY

    id = AutoField()
    place = IntegerField()
    signs = TextField(default="")
    since = TextField()
    ended_on = TextField(null=True)


class ThemeRevision(Keyless):
    area = Area.IDENTITY

    theme = ForeignKeyField(Theme)
    number = IntegerField()
    text = TextField()
    wanted = IntegerField()
    why = TextField(default="")
    made_on = TextField()


class Surface(Stated):
    area = Area.IDENTITY

    id = AutoField()
    place = IntegerField()
    platform = TextField(default="")
    name = TextField(unique=True)
    link = TextField(default="")
    notes = TextField(default="")
    review_id = IntegerField(null=True)


class SurfaceText(Stated):
    area = Area.IDENTITY

    id = AutoField()
    surface = ForeignKeyField(Surface)
    place = IntegerField()
    key = TextField(default="")
    name = TextField()
    most = IntegerField(null=True)
    count_by = TextField(default="code points")
    is_markdown = IntegerField(default=0)
    live = IntegerField(null=True)
    draft = TextField(null=True)


class TextVersion(Keyless):
    area = Area.IDENTITY

    surface_text = ForeignKeyField(SurfaceText)
    number = IntegerField()
    text = TextField()
    made_at = TextField()
    live_on = TextField(null=True)
    restored_from = IntegerField(null=True)


class ThemeShown(Keyless):
    area = Area.IDENTITY

    theme = ForeignKeyField(Theme)
    surface = ForeignKeyField(Surface)
    is_shown = IntegerField()


class Mention(Stated):
    area = Area.IDENTITY

    id = AutoField()
    person = ForeignKeyField(Person, null=True)
    said_by = TextField(default="")
    label = TextField()
    words = TextField(default="")
    is_spoken = IntegerField()
    place = TextField(default="")
    on_day = TextField()
    is_wanted = IntegerField(null=True)
    was_asked = IntegerField(default=0)
    source = TextField(default="")


class MentionTheme(Keyless):
    area = Area.IDENTITY

    mention = ForeignKeyField(Mention)
    theme = ForeignKeyField(Theme)


class LetBe(Stated):
    area = Area.IDENTITY

    finding = TextField(primary_key=True)
    on_day = TextField()


class Evidence(Stated):
    area = Area.IDENTITY

    id = AutoField()
    theme = ForeignKeyField(Theme)
    kind = TextField()
    what = TextField(default="")
    on_day = TextField()
    link = TextField(default="")
    exchange_id = IntegerField(null=True)
