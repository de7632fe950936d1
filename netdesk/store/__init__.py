"""Every SQL statement: tables, migrations, journal, search, and one module a noun. Peewee never leaves it."""
