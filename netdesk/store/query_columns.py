"""Where each field of the query language stands in the database: conditions over ``listing l``, without user text.

Every one is true or false and never NULL. What is compared with them, and how, is store/query_sql.py's.
"""

from __future__ import annotations

from typing import NamedTuple

from netdesk.core.closeness import CLOSE, DORMANT_DAYS
from netdesk.core.listing import Shelf
from netdesk.store.comfort import FIRST_DAY, KNOWN_ON, LAST_DAY


class TextField(NamedTuple):
    """Where the words of a field stand.

    ``part`` is the part of the text index that has them, ``columns`` are what is compared in full, any of them, inside
    the condition ``around``. A field that ``is_part`` is that part of the index, no more and no less.
    """

    part: str
    columns: tuple[str, ...]
    around: str = "{}"
    is_part: bool = False


_POSITION = (
    "EXISTS (SELECT 1 FROM position LEFT JOIN organization ON organization.id = organization_id "
    "WHERE position.person_id = l.person_id AND end_on %s '' AND {})"
)
_HELD, _LEFT = _POSITION % "=", _POSITION % "<>"
PERSON = "EXISTS (SELECT 1 FROM person WHERE person.id = l.person_id AND {})"
_CONTACT = "EXISTS (SELECT 1 FROM contact_point WHERE contact_point.person_id = l.person_id AND kind = '%s' AND {})"
_OWN = "EXISTS (SELECT 1 FROM %s WHERE person_id = l.person_id AND {})"
_TAG = "EXISTS (SELECT 1 FROM person_tag WHERE person_id = l.person_id AND tag_id IN (SELECT id FROM tag WHERE {}))"
_TOPIC = (
    "EXISTS (SELECT 1 FROM person_topic WHERE person_id = l.person_id AND topic_id IN (SELECT id FROM topic WHERE {}))"
)
LOGGED = (
    "EXISTS (SELECT 1 FROM interaction_person JOIN interaction ON interaction.id = interaction_id "
    "WHERE person_id = l.person_id AND {})"
)
_OF_LOG = (
    "(SELECT {what} FROM interaction_person JOIN interaction ON interaction.id = interaction_id "
    "WHERE person_id = l.person_id AND {which})"
)
_LAST_MET = _OF_LOG.format(what="max(on_day)", which="channel = 'inperson'")
PHONE = "l.person_id IN (SELECT contact_point.person_id FROM contact_point WHERE kind = 'phone' AND match_key LIKE ?)"
CUSTOM = _OWN % "custom_field"

TEXTS = {
    "name": TextField("name", ("l.name",), is_part=True),
    "language": TextField("facts", ("name",), _OWN % "language"),
    "tag": TextField("facts", ("tag.name",), _TAG),
    "topic": TextField("facts", ("topic.name",), _TOPIC),
    "skill": TextField("facts", ("name",), _OWN % "skill"),
    "need": TextField("facts", ("text",), _OWN % "need"),
    "custom": TextField("facts", ("value",), CUSTOM),
    "notes": TextField("notes", ("notes",), PERSON, is_part=True),
    "org": TextField("organization", ("organization.name",), _HELD),
    "was": TextField("organization", ("organization.name", "position.title"), _LEFT),
    "title": TextField("organization", ("position.title",), _HELD),
    "industry": TextField("organization", ("position.industry", "organization.industry"), _HELD),
    "jobfamily": TextField("organization", ("job_family",), _HELD),
    "city": TextField("facts", ("l.city",)),
    "region": TextField("facts", ("region",), PERSON),
    "country": TextField("facts", ("l.country",)),
    "address": TextField(
        "facts",
        ("street || ' ' || postcode || ' ' || city || ' ' || region || ' ' || country || ' ' || label",),
        _OWN % "address",
    ),
    "email": TextField("facts", ("value",), _CONTACT % "email"),
    "profile": TextField("facts", ("value",), _CONTACT % "profile"),
    "url": TextField("facts", ("value",), _CONTACT % "url"),
    "im": TextField("facts", ("value",), _CONTACT % "im"),
    "metat": TextField("facts", ("met_where",), PERSON),
    "methow": TextField("facts", ("met_how",), PERSON),
    "log": TextField("log", ("what || ' ' || place || ' ' || event || ' ' || note",), LOGGED, is_part=True),
}

_HEARD = "SELECT opening_source.person_id, what AS said FROM opening_source JOIN opening ON opening.id = opening_id"
_APPEARED = (
    "SELECT person_id, title AS said FROM appearance_person JOIN appearance ON appearance.id = appearance_id "
    "WHERE role = '{}'"
)
_EXCHANGED = (
    "SELECT exchange_person.person_id, what AS said, kind FROM exchange_person "
    "JOIN exchange ON exchange.id = exchange_id WHERE role = 'with' AND direction = '{}'"
)
EXCHANGED = {
    name: f"l.person_id IN (SELECT person_id FROM ({_EXCHANGED.format(way)}) WHERE {{}})"
    for name, way in (("gave", "give"), ("asked", "ask"), ("received", "received"))
}
_HOW_OFTEN = f"(SELECT count(*) FROM ({_EXCHANGED}) WHERE person_id = l.person_id)"
RECEIVED = _HOW_OFTEN.format("received")
REACHED = {
    **EXCHANGED,
    "event": (
        f"l.person_id IN (SELECT person_id FROM ({_APPEARED.format('there')} UNION ALL SELECT person_id, event "
        "FROM interaction_person JOIN interaction ON interaction.id = interaction_id WHERE event <> '') WHERE {})"
    ),
    "heardfrom": f"l.person_id IN (SELECT person_id FROM ({_HEARD}) WHERE {{}})",
    "tomeet": f"l.person_id IN (SELECT person_id FROM ({_APPEARED.format('wanted')}) WHERE {{}})",
    "reacted": f"l.person_id IN (SELECT person_id FROM ({_APPEARED.format('reacted')}) WHERE {{}})",
}
"""Fields of text that the text index does not have; the column is ``said``."""

_BOTH_WAYS = (
    "SELECT other_id FROM relation WHERE person_id IN named AND {kind} "
    "UNION ALL SELECT person_id FROM relation WHERE other_id IN named AND {kind}"
)
_FROM = "SELECT person_id FROM relation WHERE other_id IN named AND kind = '%s'"
_TO = "SELECT other_id FROM relation WHERE person_id IN named AND kind = '%s'"
_INTRODUCED_BY = f"{_TO % 'introduced'} UNION ALL SELECT id FROM person WHERE introduced_by IN named"
_INTRODUCED = (
    f"{_FROM % 'introduced'} UNION ALL SELECT introduced_by FROM person WHERE id IN named AND introduced_by IS NOT NULL"
)
TIES = {
    "knows": f"{_BOTH_WAYS.format(kind=1)} UNION ALL SELECT id FROM person WHERE introduced_by IN named "
    "UNION ALL SELECT introduced_by FROM person WHERE id IN named AND introduced_by IS NOT NULL",
    "workswith": _BOTH_WAYS.format(kind="kind = 'workswith'"),
    "family": _BOTH_WAYS.format(kind="kind = 'family'"),
    "manager": _FROM % "manager",
    "manages": _TO % "manager",
    "assistant": _FROM % "assistant",
    "assists": _TO % "assistant",
    "introducedby": _INTRODUCED_BY,
    "introduced": _INTRODUCED,
}
"""The ids of whoever stands so to one of ``named``."""


def _newest(column: str, found: str) -> tuple[str, str]:
    """First and last day that the newest of some partial dates may be; ``found`` are their table and condition."""
    newest = f"FROM {found} ORDER BY {column} DESC LIMIT 1"
    return f"(SELECT {FIRST_DAY.format(column)} {newest})", f"(SELECT {LAST_DAY.format(column)} {newest})"


DAYS = {
    "last": ("l.last_on",) * 2,
    "met": (_LAST_MET,) * 2,
    "touched": ("l.last_on",) * 2,
    "due": ("l.due_on",) * 2,
    "stated": ("l.closeness_on",) * 2,
    "known": (KNOWN_ON,) * 2,
    "connected": ("(SELECT connected_on FROM person WHERE person.id = l.person_id)",) * 2,
    "meton": _newest("met_on", "person WHERE person.id = l.person_id"),
    "since": _newest("start_on", "position WHERE position.person_id = l.person_id AND end_on = ''"),
    "left": _newest("end_on", "position WHERE position.person_id = l.person_id"),
}
"""The first and the last day that it may have been."""
INSTANTS = {"added": "created_at", "changed": "updated_at"}
NUMBERS = {
    "closeness": "l.closeness",
    "cadence": "l.ideal_days",
    "interactions": _OF_LOG.format(what="count(*)", which="1"),
    "minutes": _OF_LOG.format(what="COALESCE(sum(minutes), 0)", which="1"),
    "given": _HOW_OFTEN.format("give"),
}
CHOICES = {
    "class": "EXISTS (SELECT 1 FROM relation_class WHERE person_id = l.person_id AND name = ?)",
    "presence": PERSON.format("presence IS NOT NULL AND presence = ?"),
    "channel": LOGGED.format("channel = ?"),
    "met": LOGGED.format("channel = ?"),
    "initiated": LOGGED.format("initiated_by IS NOT NULL AND initiated_by = ?"),
    **{name: exchanged.format("kind = ?") for name, exchanged in EXCHANGED.items()},
}
KNOWN = {
    **{kind: (_CONTACT % kind).format("1") for kind in ("email", "phone", "profile", "url", "im")},
    **{name: PERSON.format(f"{name} <> ''") for name in ("notes", "region", "nickname")},
    **{name: (_OWN % name).format("1") for name in ("address", "photo", "language", "need", "skill")},
    "custom": CUSTOM.format("1"),
    "birthday": PERSON.format("coalesce(birthday_year, birthday_month, birthday_day) IS NOT NULL"),
    "cadence": "l.ideal_days IS NOT NULL",
    "closeness": "l.closeness IS NOT NULL",
    "stated": "l.closeness_on IS NOT NULL",
    "org": _HELD.format("organization.id IS NOT NULL"),
    "was": _LEFT.format("(organization.id IS NOT NULL OR title <> '')"),
    "title": _HELD.format("title <> ''"),
    "since": _HELD.format("start_on <> ''"),
    "left": _LEFT.format("1"),
    "industry": _HELD.format("(position.industry <> '' OR COALESCE(organization.industry, '') <> '')"),
    "jobfamily": _HELD.format("job_family <> ''"),
    "city": "l.city <> ''",
    "country": "l.country <> ''",
    "tag": "EXISTS (SELECT 1 FROM person_tag WHERE person_id = l.person_id)",
    "topic": "EXISTS (SELECT 1 FROM person_topic WHERE person_id = l.person_id)",
    "class": "EXISTS (SELECT 1 FROM relation_class WHERE person_id = l.person_id)",
    "presence": PERSON.format("presence IS NOT NULL"),
    "relation": "(EXISTS (SELECT 1 FROM relation WHERE l.person_id IN (person_id, other_id)) "
    f"OR {PERSON.format('introduced_by IS NOT NULL')} "
    "OR EXISTS (SELECT 1 FROM person WHERE introduced_by = l.person_id))",
    "introducedby": f"(l.person_id IN (SELECT other_id FROM relation WHERE kind = 'introduced') "
    f"OR {PERSON.format('introduced_by IS NOT NULL')})",
    "meton": PERSON.format("met_on <> ''"),
    "metat": PERSON.format("met_where <> ''"),
    "methow": PERSON.format("met_how <> ''"),
    "last": "l.last_on IS NOT NULL",
    "touched": "l.last_on IS NOT NULL",
    "due": "l.due_on IS NOT NULL",
    "met": LOGGED.format("channel = 'inperson'"),
    "connected": PERSON.format("connected_on IS NOT NULL"),
    **{name: exchanged.format("1") for name, exchanged in EXCHANGED.items()},
    "added": "1",
    "changed": "1",
    "known": "1",
}
_DAYS_SINCE = "(julianday(?) - julianday(l.due_on) + l.ideal_days)"
DUE_STATES = {
    "fresh": f"{_DAYS_SINCE} < 0.8 * l.ideal_days",
    "soon": f"{_DAYS_SINCE} >= 0.8 * l.ideal_days AND l.due_on > ?",
    "due": f"l.due_on <= ? AND {_DAYS_SINCE} <= l.max_days",
    "overdue": f"{_DAYS_SINCE} > l.max_days",
}
LATELY = _OF_LOG.format(what="count(*)", which="on_day BETWEEN date(?, '-364 days') AND ?")
DORMANT = (
    f"l.last_on <= date(?, '-{DORMANT_DAYS} days') "
    f"AND EXISTS (SELECT 1 FROM closeness WHERE closeness.person_id = l.person_id AND level >= {CLOSE})"
)
SHELVES = {"archived": Shelf.ARCHIVED, "binned": Shelf.BINNED}
STATES = {
    **{name: f"l.shelf = {int(shelf)}" for name, shelf in SHELVES.items()},
    "donotcontact": PERSON.format("do_not_contact = 1"),
    "contactable": PERSON.format("do_not_contact = 0"),
}
