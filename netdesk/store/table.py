"""What every table's model is made of: the database it is in, and what a change of it is a change of."""

from __future__ import annotations

from peewee import DatabaseProxy, Model

from netdesk.core.change import Area

database = DatabaseProxy()


class Table(Model):
    class Meta:
        database = database
        legacy_table_names = False


class Stated(Table):
    """A table of what the user stated, which the undo journal records. ``area`` is what a change of it is a change of.

    Columns are in the order of the schema.
    """

    area = Area.PEOPLE


class Keyless(Stated):
    """A table whose rows have no number of their own."""

    class Meta:
        primary_key = False
