"""One Monica account in both forms: a JSON export, as in tests/monica_exports.py, turned into the SQL export of it."""

from __future__ import annotations

import json
from itertools import count

from tests.monica_dump import value

_NESTED = {
    "call": ("calls", "called_at", "content", "contact_called"),
    "contact_field": ("contact_fields", "contact_field_type_id", "data"),
    "debt": ("debts", "in_debt", "status", "amount", "currency_id", "reason"),
    "gift": ("gifts", "name", "comment", "url", "amount", "currency_id", "status", "date"),
    "note": ("notes", "body", "is_favorited", "favorited_at"),
    "reminder": ("reminders", "initial_date", "title", "description", "frequency_type", "frequency_number", "delible",
                 "inactive"),
    "task": ("tasks", "uuid", "title", "description", "completed", "completed_at"),
    "address": ("addresses", "place_id", "name"),
    "pet": ("pets", "pet_category_id", "name"),
    "conversation": ("conversations", "contact_field_type_id"),
    "life_event": ("life_events", "life_event_type_id", "name", "note", "happened_at"),
}  # fmt: skip
_CONTACT = (
    "first_name", "middle_name", "last_name", "nickname", "description", "is_starred", "is_partial", "is_active",
    "is_dead", "stay_in_touch_frequency", "stay_in_touch_trigger_date", "job", "company", "food_preferences",
)  # fmt: skip
_DATES = {"birthdate": "birthday", "deceased_date": "deceased", "first_met_date": "first_met"}
_INSTANCE = {
    "activity_types": ("name", "translation_key", "location_type"),
    "contact_field_types": ("name", "protocol", "delible", "type"),
    "genders": ("name", "type"),
    "life_event_types": ("name", "default_life_event_type_key"),
}


def sql_of(export: str, deleted: str = "") -> str:
    """The account of a JSON export as Monica exports it as SQL: most of it without uuids, files by name alone.

    With the uuid of a contact that was ``deleted``, it tells so, as a dump of the whole database does.
    """
    account = json.loads(export)["account"]
    dump = _Twin({each["type"]: each["values"] for each in account["data"]}, account["instance"])
    if deleted:
        for row in dump.tables["contacts"]:
            row["deleted_at"] = "2022-01-01 00:00:00" if row["uuid"] == deleted else None
    parts = ["# Me Myself dump of data\n\nSET FOREIGN_KEY_CHECKS=0;\n"]
    for table, rows in dump.tables.items():
        columns = ",".join(f"`{name}`" for name in rows[0])
        lines = ",\n".join(f" ({','.join(value(_plain(cell)) for cell in row.values())})" for row in rows)
        parts.append(f"INSERT IGNORE INTO `{table}` ({columns}) VALUES\n{lines};\n")
    lines = ",\n".join(
        f" ({contact},{photo},'2021-01-01 00:00:00','2021-01-01 00:00:00')" for contact, photo in dump.shown
    )
    parts.append(
        f"INSERT IGNORE INTO `contact_photo` (`contact_id`, `photo_id`, `created_at`, `updated_at`) VALUES\n{lines};\n"
    )
    return "\n".join([*parts, "SET FOREIGN_KEY_CHECKS=1;"])


def _plain(cell: object) -> object:
    """Instants as the database has them, flags as numbers."""
    if isinstance(cell, bool):
        return int(cell)
    if isinstance(cell, str) and len(cell) == 27 and cell.endswith("Z"):
        return cell[:19].replace("T", " ")
    return cell


class _Twin:
    """The tables of an account, with ids in the place of uuids."""

    def __init__(self, data: dict, instance: dict) -> None:
        self.tables: dict[str, list[dict]] = {}
        self.shown: list[tuple[int, int]] = []
        self._ids: dict[str, int] = {}
        self._numbers = count(1)
        self._add("accounts", {}, api_key="secret", number_of_invitations_sent=10)
        for table, names in _INSTANCE.items():
            for each in instance.get(table, ()):
                said = each["properties"]
                said["default_life_event_type_key"] = said.get("translation_key")
                self._add(table, each, **{name: said.get(name) for name in names})
        for kind in ("photo", "document"):
            for each in data.get(kind, ()):
                said = each["properties"]
                names = {
                    "original_filename": said.get("original_filename"),
                    "new_filename": f"{kind}s/{each['uuid']}.x",
                }
                owner = [] if kind == "photo" else [c["uuid"] for c in data["contact"] if _has(c, each["uuid"])]
                self._add(f"{kind}s", each, contact_id=self._id(owner[0]) if owner else None, **names)
        for each in data.get("activity", ()):
            said = dict(each["properties"])
            self._add("activities", each, activity_type_id=self._id(said.get("type")), summary=said.get("summary"),
                      description=said.get("description"), happened_at=said.get("happened_at"))  # fmt: skip
        for each in data.get("contact", ()):
            self._contact(each)
        for each in data.get("relationship", ()):
            said = each["properties"]
            kind = self._id(f"kind {said['type']}")
            if kind not in [row["id"] for row in self.tables.get("relationship_types", ())]:
                self._add("relationship_types", {"uuid": f"kind {said['type']}"}, name=said["type"])
            people = {key: self._id(said[key]) for key in ("contact_is", "of_contact")}
            self._add("relationships", each, relationship_type_id=kind, **people)
        for each in data.get("user", ()):
            self._add("users", each, me_contact_id=self._id(each["properties"].get("me_contact")))

    def _id(self, uuid: str | None) -> int | None:
        if uuid is None:
            return None
        if uuid not in self._ids:
            self._ids[uuid] = next(self._numbers)
        return self._ids[uuid]

    def _add(self, table: str, entry: dict, **cells: object) -> None:
        id_ = self._id(entry["uuid"]) if "uuid" in entry else next(self._numbers)
        dates = {key: entry.get(key) for key in ("created_at", "updated_at")}
        self.tables.setdefault(table, []).append({"id": id_, "account_id": 1, **cells, **dates})

    def _contact(self, each: dict) -> None:
        said, id_ = each["properties"], self._id(each["uuid"])
        dates = {}
        for key, name in _DATES.items():
            special = said.get(key) or {}
            dates[f"{name}_special_date_id"] = self._id(f"{id_} {key}") if special else None
            if special:
                self._add("special_dates", {**special, "uuid": f"{id_} {key}"}, is_age_based=special["is_age_based"],
                          is_year_unknown=special["is_year_unknown"], date=special["date"][:10])  # fmt: skip
        avatar = said.get("avatar", {})
        self._add(
            "contacts", each, uuid=each["uuid"], **{name: said.get(name) for name in _CONTACT}, **dates,
            gender_id=self._id(said.get("gender")),
            first_met_through_contact_id=self._id(said.get("first_met_through")),
            avatar_source=avatar.get("avatar_source"), avatar_photo_id=self._id(avatar.get("avatar_photo")),
            has_avatar=avatar.get("has_avatar"),
        )  # fmt: skip
        for tag in said.get("tags", ()):
            if f"tag {tag}" not in self._ids:
                self._add("tags", {"uuid": f"tag {tag}"}, name=tag)
            self._add("contact_tag", {}, contact_id=id_, tag_id=self._id(f"tag {tag}"))
        for held in each["data"]:
            kind = held["type"]
            if kind == "activity":
                for uuid in held["values"]:
                    self._add("activity_contact", {}, contact_id=id_, activity_id=self._id(uuid))
            elif kind == "photo":
                self.shown += [(id_, self._id(uuid)) for uuid in held["values"]]
            elif kind in _NESTED:
                for one in sorted(held["values"], key=lambda one: one["uuid"]):
                    self._nested(id_, one, *_NESTED[kind])

    def _nested(self, contact: int, one: dict, table: str, *names: str) -> None:
        said = dict(one["properties"])
        kind = self._id(said.get("type") or said.get("contact_field_type"))
        more = {"contact_field_type_id": kind, "life_event_type_id": kind, "place_id": self._id(f"place {one['uuid']}")}
        more["pet_category_id"] = 4 if said.get("category") == "dog" else None
        more["in_debt"] = "yes" if said.get("in_debt") else "no"
        self._add(table, one, contact_id=contact, **{name: more.get(name, said.get(name)) for name in names})
        if table == "addresses":
            place = {name: said.get(name) for name in ("street", "city", "province", "postal_code", "country")}
            self._add("places", {"uuid": f"place {one['uuid']}"}, **place)
        for message in said.get("messages", ()):
            about = {name: message["properties"][name] for name in ("content", "written_at", "written_by_me")}
            self._add("messages", message, contact_id=contact, conversation_id=self._id(one["uuid"]), **about)


def _has(contact: dict, uuid: str) -> bool:
    return any(uuid in held["values"] for held in contact["data"] if held["type"] == "document")
