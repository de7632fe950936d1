"""People written and read: drafts to rows and back."""

from __future__ import annotations

import json
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.core.keys import MERGED_UID, contact_key
from netdesk.core.language import tr
from netdesk.core.names import match_key, name_key, sort_text
from netdesk.core.text import one_line
from netdesk.errors import InputError
from netdesk.store.rows import NameTable, in_bulk, next_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    import apsw

    from netdesk.core.people import PersonDraft
    from netdesk.store.reader import Reader

_PERSON_COLUMNS = (
    "uid", "name", "given", "family", "additional", "prefix", "suffix", "nickname",
    "phonetic_given", "phonetic_family", "sort_text", "name_key", "match_key", "city", "region", "country",
    "birthday_year", "birthday_month", "birthday_day", "presence", "connected_on", "notes",
    "met_on", "met_where", "met_how", "introduced_by", "do_not_contact", "updated_at",
)  # fmt: skip
_INSERT_PERSON = (
    f"INSERT INTO person ({', '.join(_PERSON_COLUMNS)}, created_at, id) "
    f"VALUES ({', '.join('?' * len(_PERSON_COLUMNS))}, ?, ?)"
)
_UPDATE_PERSON = f"UPDATE person SET {', '.join(f'{name} = ?' for name in _PERSON_COLUMNS)} WHERE id = ?"
_DETAILS = {
    "contact_point": "INSERT INTO contact_point (person_id, place, kind, value, label, match_key) "
    "VALUES (?, ?, ?, ?, ?, ?)",
    "address": "INSERT INTO address (person_id, place, street, city, region, postcode, country, label) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "position": "INSERT INTO position "
    "(person_id, place, organization_id, title, industry, job_family, start_on, end_on) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "card": "INSERT INTO card (person_id, lines) VALUES (?, ?)",
    "source_card": "INSERT INTO source_card (person_id, lines) VALUES (?, ?)",
    "relation_class": "INSERT INTO relation_class (person_id, name) VALUES (?, ?)",
    "person_tag": "INSERT INTO person_tag (person_id, tag_id) VALUES (?, ?)",
    "person_topic": "INSERT INTO person_topic (person_id, topic_id) VALUES (?, ?)",
    "language": "INSERT INTO language (person_id, place, name) VALUES (?, ?, ?)",
    "need": "INSERT INTO need (person_id, place, text) VALUES (?, ?, ?)",
    "skill": "INSERT INTO skill (person_id, place, name) VALUES (?, ?, ?)",
    "custom_field": "INSERT INTO custom_field (person_id, place, name, value) VALUES (?, ?, ?, ?)",
}
_CHUNK = 250
_AMONG = "IN (SELECT value FROM json_each(?))"
_DETAIL_FIELDS = {
    "contact_point": "contact_points",
    "address": "addresses",
    "position": "positions",
    "card": "extra_lines",
    "source_card": "source_card",
    "relation_class": "relation_classes",
    "person_tag": "tags",
    "person_topic": "topics",
    "language": "languages",
    "need": "needs",
    "skill": "skills",
    "custom_field": "custom_fields",
}
DETAIL_TABLES = frozenset(_DETAIL_FIELDS)
"""The tables of a person that are written from a draft."""

_Details = dict[str, list[tuple[object, ...]]]  # rows to insert, by table


class PeopleWriter:
    """Writes people within one step, many at a time with few statements."""

    def __init__(self, connection: apsw.Connection, instant: str, today: date) -> None:
        self._connection = connection
        self._instant = instant
        self._today = today.isoformat()
        self._names = {table: NameTable(connection, table) for table in ("organization", "tag", "topic")}

    def insert(self, drafts: Sequence[PersonDraft], on_progress: Callable[[int], None] | None = None) -> range:
        """Add people and return their ids, in the drafts' order. Raises InputError for a draft without any name.

        ``on_progress`` hears now and then how many are written; what it raises ends the writing.
        """
        first = next_id(self._connection, "person")
        uids = self._taken_uids(drafts)
        unedited: list[int] = []
        with in_bulk(self._connection):
            for start in range(0, len(drafts), _CHUNK):
                if on_progress:
                    on_progress(start)
                unedited += self._insert_some(drafts[start : start + _CHUNK], first + start, uids)
            self._connection.execute("INSERT INTO unedited SELECT value FROM json_each(?)", (json.dumps(unedited),))
            self._connection.execute("INSERT OR IGNORE INTO stale SELECT id FROM person WHERE id >= ?", (first,))
        return range(first, first + len(drafts))

    def _insert_some(self, drafts: Sequence[PersonDraft], first: int, uids: set[str]) -> list[int]:
        """Add people with the ids from ``first`` on, and return those who are as on their card.

        ``uids`` are those taken, to which theirs are added.
        """
        unedited: list[int] = []
        rows: list[tuple[object, ...]] = []
        details: _Details = {table: [] for table in _DETAILS}
        for person_id, draft in enumerate(drafts, first):
            uid = draft.uid if draft.uid and draft.uid not in uids else str(uuid.uuid4())
            uids.add(uid)
            if draft.is_as_on_card and draft.uid in ("", uid):
                unedited.append(person_id)
            rows.append((uid, *self._values(draft), self._instant, person_id))
            self._add_details(details, person_id, draft)
        self._connection.executemany(_INSERT_PERSON, rows)
        for table, table_rows in details.items():
            if table_rows:
                self._connection.executemany(_DETAILS[table], table_rows)
        self.state_closeness(
            (person_id, draft.closeness, self._today)
            for person_id, draft in enumerate(drafts, first)
            if draft.closeness is not None
        )
        return unedited

    def update(self, person_id: int, old: PersonDraft, new: PersonDraft) -> None:
        """Bring a stored person from one draft to another, touching only the rows that differ. Raises InputError."""
        if replace(old, closeness=new.closeness) == new:
            return
        uid = old.uid or str(uuid.uuid4())
        self._connection.execute(_UPDATE_PERSON, (uid, *self._values(new), person_id))
        rows: _Details = {table: [] for table in _DETAILS}
        self._add_details(rows, person_id, new)
        for table, field in _DETAIL_FIELDS.items():
            if getattr(old, field) != getattr(new, field):
                self._connection.execute(f"DELETE FROM {table} WHERE person_id = ?", (person_id,))
                if rows[table]:
                    self._connection.executemany(_DETAILS[table], rows[table])

    def delete(self, ids: Iterable[int]) -> None:
        """Remove people and what was with them alone: interactions, exchanges, promises."""
        listed = json.dumps(list(ids))
        for noun, among in (
            ("interaction", "interaction_person"),
            ("exchange", "(SELECT exchange_id, person_id FROM exchange_person WHERE role = 'with')"),
            ("promise", "promise_person"),
        ):
            self._connection.execute(
                f"DELETE FROM {noun} WHERE id IN (SELECT {noun}_id FROM {among} "
                f"WHERE person_id IN (SELECT value FROM json_each(?1))) AND NOT EXISTS (SELECT 1 FROM {among} "
                f"WHERE {noun}_id = {noun}.id AND person_id NOT IN (SELECT value FROM json_each(?1)))",
                (listed,),
            )
        self._connection.execute("DELETE FROM person WHERE id IN (SELECT value FROM json_each(?))", (listed,))

    def state_closeness(self, rows: Iterable[tuple[object, ...]]) -> None:
        """Add statements (person id, level or None, ISO day). A second one on the same day replaces the first."""
        listed = list(rows)
        if not listed:
            return
        self._connection.executemany(
            "DELETE FROM closeness WHERE person_id = ? AND stated_on = ?", [(row[0], row[2]) for row in listed]
        )
        self._connection.executemany("INSERT INTO closeness (person_id, level, stated_on) VALUES (?, ?, ?)", listed)

    def _taken_uids(self, drafts: Sequence[PersonDraft]) -> set[str]:
        given = json.dumps([draft.uid for draft in drafts if draft.uid])
        found = self._connection.execute(f"SELECT uid FROM person WHERE uid {_AMONG}", (given,))
        return {row[0] for row in found}

    def _values(self, draft: PersonDraft) -> tuple[object, ...]:
        name = one_line(draft.name)
        if not name:
            raise InputError(tr("A person needs a name, even if it is only a first name."), "given")
        sort = sort_text(draft.given, draft.family, name)
        born = draft.birthday
        return (
            name, draft.given, draft.family, draft.additional, draft.prefix, draft.suffix, draft.nickname,
            draft.phonetic_given, draft.phonetic_family, sort, name_key(sort), match_key(sort),
            draft.city, draft.region, draft.country,
            born and born.year, born and born.month, born and born.day, draft.presence and draft.presence.value,
            draft.connected_on and draft.connected_on.isoformat(), draft.notes,
            str(draft.met_on) if draft.met_on else "", draft.met_where, draft.met_how, draft.introduced_by,
            draft.do_not_contact, self._instant,
        )  # fmt: skip

    def _add_details(self, details: _Details, person_id: int, draft: PersonDraft) -> None:
        """Add the rows of a person's own tables to those of ``details``."""
        details["contact_point"] += [
            (person_id, place, p.kind, p.value, p.label, contact_key(p)) for place, p in enumerate(draft.contact_points)
        ]
        if draft.addresses:
            details["address"] += [
                (person_id, place, a.street, a.city, a.region, a.postcode, a.country, a.label)
                for place, a in enumerate(draft.addresses)
            ]
        organizations = self._names["organization"]
        for place, p in enumerate(draft.positions):
            organization = organizations.id_of(p.organization) if p.organization.strip() else None
            details["position"].append(
                (person_id, place, organization, p.title, p.industry, p.job_family, p.start, p.end)
            )
        for table, texts in (("language", draft.languages), ("need", draft.needs), ("skill", draft.skills)):
            if texts:
                details[table] += [(person_id, place, text) for place, text in enumerate(texts)]
        if draft.custom_fields:
            details["custom_field"] += [
                (person_id, place, name, value) for place, (name, value) in enumerate(draft.custom_fields)
            ]
        if draft.extra_lines:
            details["card"].append((person_id, "\n".join(draft.extra_lines)))
        if draft.source_card:
            details["source_card"].append((person_id, draft.source_card))
        if draft.relation_classes:
            details["relation_class"] += [(person_id, name) for name in dict.fromkeys(draft.relation_classes)]
        for table, names in (("tag", draft.tags), ("topic", draft.topics)):
            if names:
                id_of = self._names[table].id_of
                ids = dict.fromkeys([id_of(name) for name in names if name.strip()])
                details[f"person_{table}"] += [(person_id, id_) for id_ in ids]


def is_anybody(reader: Reader) -> bool:
    """Whether anybody is stored, in the archive or the bin too."""
    return reader.one("SELECT 1 FROM person") is not None


def names(reader: Reader, ids: Iterable[int]) -> dict[int, str]:
    """The names shown, by id, of those who are stored."""
    return dict(reader.rows(f"SELECT id, name FROM person WHERE id {_AMONG}", (json.dumps(list(ids)),)))


def uids(reader: Reader, ids: Iterable[int]) -> dict[int, str]:
    """The UIDs, by id, of those who are stored."""
    return dict(reader.rows(f"SELECT id, uid FROM person WHERE id {_AMONG}", (json.dumps(list(ids)),)))


def closeness(reader: Reader, ids: Iterable[int]) -> dict[int, int | None]:
    """How close people are stated to be now, by id."""
    return dict(
        reader.rows(f"SELECT person_id, closeness FROM listing WHERE person_id {_AMONG}", (json.dumps(list(ids)),))
    )


def ids_by_key(reader: Reader, keys: Iterable[str]) -> dict[str, list[int]]:
    """Person ids by the keys of ``core.keys.keys_of`` (``uid:…``, contact keys, ``name:…``)."""
    found: dict[str, list[int]] = {}
    if not is_anybody(reader):
        return found
    wanted = list(dict.fromkeys(keys))
    names = json.dumps([key[5:] for key in wanted if key.startswith("name:")])
    uids = json.dumps([key[4:] for key in wanted if key.startswith("uid:")])
    points = json.dumps([key for key in wanted if not key.startswith(("name:", "uid:"))])
    for sql, parameter in (
        (f"SELECT 'name:' || match_key, id FROM person WHERE match_key {_AMONG} ORDER BY id", names),
        (f"SELECT 'uid:' || uid, id FROM person WHERE uid {_AMONG}", uids),
        (
            f"SELECT DISTINCT match_key, person_id FROM contact_point WHERE match_key {_AMONG} ORDER BY person_id",
            points,
        ),
    ):
        for key, person_id in reader.rows(sql, (parameter,)):
            found.setdefault(key, []).append(person_id)
    given = {key for key in wanted if key.startswith("uid:")}
    if given:
        for person_id, lines in reader.rows("SELECT person_id, lines FROM card WHERE instr(lines, ?)", (MERGED_UID,)):
            for line in lines.split("\n"):
                name, _, uid = line.partition(":")
                if name == MERGED_UID and f"uid:{uid}" in given:
                    found.setdefault(f"uid:{uid}", []).append(person_id)
    return found
