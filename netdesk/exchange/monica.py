"""Monica 4.x → people and what it tells besides them: the JSON export, and the SQL export turned into the same shape.

Formats: monicahq/monica, branch 4.x, app/ExportResources and app/Services/Account/Settings.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from netdesk.core.drafts import Told
from netdesk.core.language import Words, grouped, marked, tr
from netdesk.errors import FileError
from netdesk.exchange.encoding import decode, to_utf8
from netdesk.exchange.left_behind import Remains
from netdesk.exchange.monica_account import Account, collections, name_of, text
from netdesk.exchange.monica_log import Log
from netdesk.exchange.monica_people import person
from netdesk.exchange.monica_pictures import Pictures
from netdesk.exchange.monica_words import collection_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.people import PersonDraft
    from netdesk.core.touches import Participant
    from netdesk.exchange.monica_account import Json

    Found = tuple[int, str, PersonDraft | str, str]

_HEAD = 8192
_MOST_PARTS = 20_000_000
_ACCOUNT = re.compile(rb'"account"\s*:\s*\{|"exported_by"\s*:|"app_version"\s*:')
_DUMP = re.compile(rb"INSERT (?:IGNORE )?INTO `?\w*?(?:accounts|activities|contacts)`?[ (]", re.IGNORECASE)
_SQL_HEAD = re.compile(rb"\A\s*(?:#|--|/\*|SET |INSERT |DROP |CREATE |LOCK |USE )", re.IGNORECASE)
# Begins with what few files hold at all, so that the rest of them is passed over at once.
_HALVES = re.compile(rb"\\u[dD](?:[89abAB][0-9a-fA-F]{2}(\\u[dD][c-fC-F][0-9a-fA-F]{2})?|[c-fC-F][0-9a-fA-F]{2})")
"""A character beyond the first 65,536, which is written as two, or one of these without the other: no text holds it."""
_UUID = re.compile(rb"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_CONTACT_DATA = frozenset(
    {
        "call", "contact_field", "debt", "gift", "note", "reminder", "task", "address", "pet", "conversation",
        "life_event", "activity", "occupation",
    }
)  # fmt: skip
_FILES = frozenset({"photo", "document"})
_KNOWN_DATA = frozenset({"contact", "activity", "relationship", *_FILES})
_OWN = Words(
    {
        "journal_entries": marked("entry of the diary"),
        "modules": marked("module of Monica"),
        "reminder_rules": marked("rule of when to remind"),
        "audit_logs": marked("entry of the audit log"),
    }
)


def has_json(data: bytes) -> bool:
    """Whether ``data`` is the JSON export of an account."""
    head = to_utf8(data[:_HEAD]).lstrip()
    return head.startswith(b"{") and len(set(_ACCOUNT.findall(head))) >= 2


def has_sql(data: bytes) -> bool:
    """Whether ``data`` is the SQL export of an account, or a dump of its database."""
    return _SQL_HEAD.match(to_utf8(data[:_HEAD])) is not None and _DUMP.search(data) is not None


def read(data: bytes, name: str) -> tuple[Iterator[Found], Told]:
    """The contacts as (number, where, person or why it is none, ref), and what else is told, filled as those are read.

    Raises FileError where the file is no whole export, or has so many parts that reading it would take all memory.
    """
    if has_json(data):
        account = _json_account(data, name)
    else:
        from netdesk.exchange.monica_sql import account_in

        account = account_in(data, name, _MOST_PARTS)
    told = Told()
    return _contacts(Account(account), data, name, told), told


def _json_account(data: bytes, name: str) -> Json:
    raw = to_utf8(data)
    if raw.count(b"{") + raw.count(b"[") + raw.count(b",") > _MOST_PARTS:
        raise FileError(
            tr("“{name}” has more than {most_parts} parts. Export fewer contacts at a time.").format(
                name=name, most_parts=grouped(_MOST_PARTS)
            )
        )
    try:
        found = json.loads(decode(raw))
        if any(not pair[1] for pair in _HALVES.finditer(raw)):
            found = json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
    except json.JSONDecodeError as error:
        raise FileError(
            tr("“{name}” ends early or is damaged at line {lineno}: {msg}. Export it again.").format(
                name=name, lineno=error.lineno, msg=error.msg.lower()
            )
        ) from None
    except (RecursionError, ValueError):
        raise FileError(
            tr("“{name}” is no export of Monica that can be read. Export it again.").format(name=name)
        ) from None
    account = found.get("account") if isinstance(found, dict) else None
    if not isinstance(account, dict):
        raise FileError(
            tr("“{name}” has no “account” as Monica's exports have. Export it again, as JSON.").format(name=name)
        )
    return account


def _contacts(account: Account, data: bytes, name: str, told: Told) -> Iterator[Found]:
    remains = Remains(name)
    log, pictures = Log(account, name, remains), Pictures(account, remains)
    guests: dict[str, list[Participant]] = {}
    lines: dict[str, int] | None = None
    for number, contact in enumerate(account.of("contact"), 1):
        uuid = text(contact, "uuid")
        if uuid in account.me:
            remains.add(tr("my own entry"), [account.names[uuid]])
            continue
        where = tr("contact {number}").format(number=number)
        if not name_of(contact):
            lines = _lines_by_uuid(data) if lines is None else lines
            if line := lines.get(uuid.lower()):
                where = tr("contact {number} (line {line})").format(number=number, line=line)
            yield number, where, tr("This contact has no name. Give it one in Monica and export again."), ""
            continue
        nested, files = _nested(contact, log.participant(uuid), guests, remains)
        told.touches.extend(log.of_contact(uuid, nested, where))
        photo = pictures.photo(contact, files, account.names[uuid])
        told.belongings.extend(log.belongings(uuid, contact, nested, photo, where))
        yield number, where, person(account, contact, nested, remains), f"uid:{uuid}"
    told.touches.extend(log.activities(guests))
    told.belongings.extend(log.relations())
    pictures.count_rest()
    _count_rest(account, remains)
    told.left.extend(remains.all())


def _nested(
    contact: Json, one: Participant, guests: dict[str, list[Participant]], remains: Remains
) -> tuple[dict[str, list[Json]], dict[str, list[str]]]:
    """The entries in a contact and the uuids of its files, by kind. ``guests`` gets the activities that it was at."""
    found: dict[str, list[Json]] = {}
    files: dict[str, list[str]] = {}
    for kind, values in collections(contact):
        if kind == "activity":
            for uuid in values:
                if isinstance(uuid, str):
                    guests.setdefault(uuid, []).append(one)
        elif kind in _CONTACT_DATA:
            found[kind] = [each for each in values if isinstance(each, dict)]
        elif kind in _FILES:
            files[kind] = [each for each in values if isinstance(each, str)]
        else:
            remains.add(collection_words(kind), [one.name] * len(values))
    return found, files


def _count_rest(account: Account, remains: Remains) -> None:
    """Count what is the account's and nobody's in it."""
    for kind, count in account.counts.items():
        if kind in _KNOWN_DATA:
            continue
        remains.add(collection_words(kind), [""] * count)
    for kind in _OWN:
        if count := len(account.own(kind)):
            remains.add(_OWN[kind], [""] * count)
    if account.of("contact"):
        remains.add(tr("when entries were made and changed in Monica"), [""] * len(account.of("contact")))


def _lines_by_uuid(data: bytes) -> dict[str, int]:
    """The line at which each entry stands first."""
    data = to_utf8(data)
    lines: dict[str, int] = {}
    line, counted = 1, 0
    for found in _UUID.finditer(data):
        line += data.count(b"\n", counted, found.start())
        counted = found.start()
        lines.setdefault(found[0].decode().lower(), line)
    return lines
