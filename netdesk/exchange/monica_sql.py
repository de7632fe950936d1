"""Monica's SQL export → the shape of its JSON export, so that one reader knows what the fields mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import grouped, tr
from netdesk.errors import FileError
from netdesk.exchange.encoding import decode, to_utf8
from netdesk.exchange.sql_dump import BrokenDumpError, Row, rows_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.exchange.monica_account import Json

    Tables = dict[str, list[Row]]

_REFERENCES = frozenset(
    {
        "id", "account_id", "uuid", "created_at", "updated_at", "contact_id", "gender_id", "deceased_special_date_id",
        "deceased_reminder_id", "birthday_special_date_id", "birthday_reminder_id", "first_met_through_contact_id",
        "first_met_special_date_id", "first_met_reminder_id", "activity_type_id", "contact_field_type_id",
        "life_event_type_id", "reminder_id", "place_id", "pet_category_id", "company_id", "conversation_id",
        "address_book_id",
    }
)  # fmt: skip
_NESTED = {
    "calls": "call", "contact_fields": "contact_field", "debts": "debt", "gifts": "gift", "notes": "note",
    "reminders": "reminder", "tasks": "task", "addresses": "address", "pets": "pet", "conversations": "conversation",
    "life_events": "life_event", "occupations": "occupation",
}  # fmt: skip
_PETS = ("reptile", "bird", "cat", "dog", "fish", "hamster", "horse", "rabbit", "rat", "small_animal", "other")
"""The categories of pets by their id, from 1 on: the same in each Monica, and in no export of an account."""
_PET_OF = {f"{number}": pet for number, pet in enumerate(_PETS, 1)}
_INSTANCE = ("activity_types", "contact_field_types", "genders", "life_event_types")
_USED = frozenset(
    {
        *_NESTED, *_INSTANCE, "contacts", "accounts", "activities", "activity_contact", "special_dates", "tags",
        "contact_tag", "places", "companies", "messages", "relationships", "relationship_types", "users",
        "photos", "contact_photo", "documents",
    }
)  # fmt: skip
_OWN = {
    "entries": "journal_entries",
    "modules": "modules",
    "reminder_rules": "reminder_rules",
    "audit_logs": "audit_logs",
}


def account_in(data: bytes, name: str, most: int) -> Json:
    """The account in a dump. Raises FileError for one that breaks off, has no contacts or more than ``most`` parts."""
    raw = to_utf8(data)
    if raw.count(b",") > most:
        raise FileError(
            tr("“{name}” has more than {most} values. Export fewer contacts at a time.").format(
                name=name, most=grouped(most)
            )
        )
    found: Tables = {}
    try:
        for table, row in rows_in(decode(raw)):
            found.setdefault(table, []).append(row)
    except BrokenDumpError as error:
        raise FileError(
            tr("“{name}” ends early or is damaged at line {line}. Export it again.").format(name=name, line=error.line)
        ) from None
    contacts = next(
        (each for each, rows in found.items() if _is_of(each, "contacts") and "first_name" in rows[0]), None
    )
    if contacts is None:
        raise FileError(tr("“{name}” has no contacts of Monica in it. Export it again.").format(name=name))
    prefix = contacts.removesuffix("contacts")
    return _Dump({table.removeprefix(prefix): rows for table, rows in found.items()}).account()


def _is_of(table: str, name: str) -> bool:
    return table == name or table.endswith(f"_{name}")


class _Dump:
    """The tables of one account."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._deleted = [row for row in self._of("contacts") if row.get("deleted_at")]
        if self._deleted:
            tables["contacts"] = [row for row in tables["contacts"] if not row.get("deleted_at")]
        self._made = next((row.get("created_at") for row in self._of("users")), "")
        self._uuids = {row.get("id"): row.get("uuid") or f"contact-{row.get('id')}" for row in self._of("contacts")}
        self._by_id: dict[str, dict[str | None, Row]] = {}
        self._by_contact: dict[str, dict[str | None, list[Row]]] = {}

    def account(self) -> Json:
        """All of it, as the JSON export has it."""
        kinds: dict[str, list[Json]] = {
            "contact": [self._contact(row) for row in self._of("contacts")],
            "relationship": [self._relationship(row) for row in self._of("relationships")],
            "activity": [
                _entry(self._named("activity", row.get("id")), row, type=row.get("activity_type_id"))
                for row in self._of("activities")
            ],
            "user": [
                _entry(row.get("id"), {}, me_contact=self._uuids.get(row.get("me_contact_id")))
                for row in self._of("users")
            ],
            "photo": [_entry(self._named("photo", row.get("id")), row) for row in self._of("photos")],
            "document": [_entry(self._named("document", row.get("id")), row) for row in self._of("documents")],
            "deleted_contact": [_entry(row.get("id"), {}) for row in self._deleted],
        }
        kinds |= {
            table: [_entry(row.get("id"), {}) for row in rows]
            for table, rows in self._tables.items()
            if table not in _USED and table not in _OWN
        }
        loose = [row for row in self._of("tasks") if row.get("contact_id") not in self._uuids]
        if loose:
            kinds["task about nobody"] = [_entry(row.get("id"), {}) for row in loose]
        return {
            "data": [{"type": kind, "values": values} for kind, values in kinds.items() if values],
            "properties": {name: [{} for _ in self._of(table)] for table, name in _OWN.items()},
            "instance": {
                table: [
                    _entry(row.get("id"), {"translation_key": row.get("default_life_event_type_key"), **row})
                    for row in self._of(table)
                ]
                for table in _INSTANCE
            },
        }

    def _contact(self, row: Row) -> Json:
        id_, uuid = row.get("id"), self._uuids[row.get("id")]
        said: Json = {
            key: value
            for key, value in row.items()
            if key not in _REFERENCES and "avatar" not in key and key != "has_avatar_bool"
        }
        said["avatar"] = {
            "avatar_photo": self._named("photo", row.get("avatar_photo_id")),
            **{key: row.get(key) for key in ("avatar_source", "avatar_external_url", "avatar_file_name", "has_avatar")},
        }
        said["gender"] = row.get("gender_id")
        said["tags"] = [
            tag.get("name")
            for one in self._of_contact("contact_tag", id_)
            if (tag := self._one("tags", one.get("tag_id")))
        ]
        said["first_met_through"] = self._uuids.get(row.get("first_met_through_contact_id"))
        for field, column in (
            ("birthdate", "birthday_special_date_id"),
            ("deceased_date", "deceased_special_date_id"),
            ("first_met_date", "first_met_special_date_id"),
        ):
            said[field] = self._one("special_dates", row.get(column))
        data: list[Json] = [
            {"type": "activity", "values": self._linked(id_, "activity_contact", "activity_id", "activity")},
            {"type": "photo", "values": self._linked(id_, "contact_photo", "photo_id", "photo")},
            {"type": "document", "values": self._linked(id_, "documents", "id", "document")},
        ]
        for table, kind in _NESTED.items():
            values = [self._nested(kind, uuid, one) for one in self._of_contact(table, id_)]
            if values:
                data.append({"type": kind, "values": values})
        return {"uuid": uuid, "properties": said, "data": data}

    def _nested(self, kind: str, uuid: str, row: Row) -> Json:
        made = _entry(f"{uuid}:{kind}:{row.get('id')}", row)
        more: Callable[[Row], Json] | None = {
            "contact_field": lambda one: {"type": one.get("contact_field_type_id")},
            "address": lambda one: {"name": one.get("name"), **_plain(self._one("places", one.get("place_id")))},
            "life_event": lambda one: {"type": one.get("life_event_type_id")},
            "occupation": lambda one: {"company": self._one("companies", one.get("company_id")).get("name")},
            "pet": lambda one: {"category": _pet(one.get("pet_category_id"))},
            "debt": lambda one: {"amount": None, "amount of money": one.get("amount"), "currency_id": None},
            "gift": lambda one: {"amount": None, "amount of money": one.get("amount"), "currency_id": None},
            "conversation": lambda one: {
                "contact_field_type": one.get("contact_field_type_id"),
                "messages": [_entry(m.get("id"), m) for m in self._messages(one.get("id"))],
            },
        }.get(kind)
        if more is not None:
            made["properties"].update(more(row))
        return made

    def _relationship(self, row: Row) -> Json:
        kind = self._one("relationship_types", row.get("relationship_type_id"))
        people = {key: self._uuids.get(row.get(key)) for key in ("contact_is", "of_contact")}
        return {"uuid": row.get("id"), "properties": {"type": kind.get("name"), **people}}

    def _linked(self, contact: str | None, table: str, column: str, kind: str) -> list[str]:
        return [self._named(kind, row.get(column)) for row in self._of_contact(table, contact)]

    def _named(self, kind: str, id_: str | None) -> str:
        """What stands for the uuid of a row, which the export does not tell; empty for none."""
        return "" if id_ is None else f"{self._made}:{kind}:{id_}"

    def _of(self, table: str) -> list[Row]:
        return self._tables.get(table, [])

    def _one(self, table: str, id_: str | None) -> Row:
        if table not in self._by_id:
            self._by_id[table] = {row.get("id"): row for row in self._of(table)}
        return self._by_id[table].get(id_, {})

    def _of_contact(self, table: str, id_: str | None, column: str = "contact_id") -> list[Row]:
        """The rows of a table that are a contact's, once: should two have one id, they are those of the first."""
        if table not in self._by_contact:
            grouped: dict[str | None, list[Row]] = {}
            for row in self._of(table):
                grouped.setdefault(row.get(column), []).append(row)
            self._by_contact[table] = grouped
        return self._by_contact[table].pop(id_, [])

    def _messages(self, id_: str | None) -> list[Row]:
        return self._of_contact("messages", id_, "conversation_id")


def _entry(uuid: str | None, row: Row, **more: object) -> Json:
    dates = {key: row.get(key) for key in ("created_at", "updated_at")}
    return {"uuid": uuid, **dates, "properties": {**_plain(row), **more}}


def _pet(id_: str | None) -> str | None:
    return _PET_OF.get(id_ or "")


def _plain(row: Row) -> Json:
    return {key: value for key, value in row.items() if key not in _REFERENCES}
