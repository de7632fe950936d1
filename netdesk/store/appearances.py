"""Appearances and recognitions written and read."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.appearances import (
    Appearance,
    AppearanceDraft,
    Audience,
    Recognition,
    RecognitionDraft,
    RecognitionKind,
)
from netdesk.core.dates import iso_day

if TYPE_CHECKING:
    import apsw

    from netdesk.store.reader import Reader, Row

_COLUMNS = "title, kind, on_day, until_day, is_planned, place, url, audience, note"
_NAMED = """(SELECT json_group_array(json_array({what}person.id, person.name) ORDER BY person.sort_text, person.id)
    FROM {table} JOIN person ON person.id = person_id WHERE {key})"""
# What was logged at an event is known by the event's name and days, as interactions have them.
_AT_EVENT = """event <> '' AND event = appearance.title COLLATE NOCASE
    AND interaction.on_day BETWEEN appearance.on_day AND COALESCE(until_day, appearance.on_day)"""
_SELECT = f"""
    SELECT id, {_COLUMNS},
        (SELECT json_group_array(topic.name ORDER BY topic.name) FROM appearance_topic
            JOIN topic ON topic.id = topic_id WHERE appearance_id = appearance.id),
        {_NAMED.format(what="role, ", table="appearance_person", key="appearance_id = appearance.id")},
        (SELECT json_group_array(json_array(person_id, name)) FROM (SELECT DISTINCT person_id, name FROM interaction
            JOIN interaction_person ON interaction_id = interaction.id JOIN person ON person.id = person_id
            WHERE {_AT_EVENT} ORDER BY sort_text, person_id))
    FROM appearance
"""
_SELECT_RECOGNITION = f"""
    SELECT id, kind, on_day, what,
        {_NAMED.format(what="", table="recognition_person", key="recognition_id = recognition.id")}
    FROM recognition
"""


def listed(reader: Reader) -> list[Appearance]:
    """Every appearance, planned ones too."""
    return [_appearance(row) for row in reader.rows(f"{_SELECT} ORDER BY id")]


def one(reader: Reader, appearance_id: int) -> Appearance | None:
    """One appearance, or None."""
    row = reader.one(f"{_SELECT} WHERE id = ?", (appearance_id,))
    return None if row is None else _appearance(row)


def without_follow_up(reader: Reader, appearance_id: int) -> list[tuple[int, str]]:
    """(id, name) of whom I met at an event and was not in touch with since, without those I am to be reminded of."""
    rows = reader.rows(
        f"""SELECT DISTINCT l.person_id, l.name FROM appearance, interaction
        JOIN interaction_person ON interaction_id = interaction.id
        JOIN listing l ON l.person_id = interaction_person.person_id AND l.shelf = 0
        WHERE appearance.id = ? AND {_AT_EVENT}
            AND l.last_on <= COALESCE(until_day, appearance.on_day)
            AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.person_id = l.person_id
                AND reminder.on_day >= appearance.on_day AND instr(reminder.text, appearance.title))
        ORDER BY l.sort_key""",
        (appearance_id,),
    )
    return [(person_id, name) for person_id, name in rows]


def insert(connection: apsw.Connection, draft: AppearanceDraft, instant: str) -> int:
    """Add an appearance and return its id."""
    connection.execute(
        f"INSERT INTO appearance ({_COLUMNS}, created_at) VALUES ({', '.join('?' * 10)})", (*_values(draft), instant)
    )
    appearance_id = connection.last_insert_rowid()
    _link(connection, appearance_id, draft)
    return appearance_id


def update(connection: apsw.Connection, appearance_id: int, draft: AppearanceDraft) -> None:
    """Replace all that is said of an appearance."""
    connection.execute(
        f"UPDATE appearance SET ({_COLUMNS}) = ({', '.join('?' * 9)}) WHERE id = ?", (*_values(draft), appearance_id)
    )
    for table in ("appearance_topic", "appearance_person"):
        connection.execute(f"DELETE FROM {table} WHERE appearance_id = ?", (appearance_id,))
    _link(connection, appearance_id, draft)


def rename_event(connection: apsw.Connection, appearance_id: int, title: str) -> None:
    """Give what was logged at an event the new name that the event is about to get."""
    connection.execute(
        "UPDATE interaction SET event = ? WHERE id IN (SELECT interaction.id FROM interaction, appearance "
        f"WHERE appearance.id = ? AND {_AT_EVENT})",
        (title, appearance_id),
    )


def delete(connection: apsw.Connection, appearance_id: int) -> None:
    """Remove an appearance; what was logged there stays."""
    connection.execute("DELETE FROM appearance WHERE id = ?", (appearance_id,))


def recognitions(reader: Reader) -> list[Recognition]:
    """Every recognition, newest first."""
    return [_recognition(row) for row in reader.rows(f"{_SELECT_RECOGNITION} ORDER BY on_day DESC, id DESC")]


def recognition(reader: Reader, recognition_id: int) -> Recognition | None:
    """One recognition, or None."""
    row = reader.one(f"{_SELECT_RECOGNITION} WHERE id = ?", (recognition_id,))
    return None if row is None else _recognition(row)


def insert_recognition(connection: apsw.Connection, draft: RecognitionDraft, instant: str) -> int:
    """Add a recognition and return its id."""
    connection.execute(
        "INSERT INTO recognition (kind, on_day, what, created_at) VALUES (?, ?, ?, ?)",
        (draft.kind.value, draft.on.isoformat(), draft.what, instant),
    )
    recognition_id = connection.last_insert_rowid()
    _link_recognition(connection, recognition_id, draft)
    return recognition_id


def update_recognition(connection: apsw.Connection, recognition_id: int, draft: RecognitionDraft) -> None:
    """Replace all that is said of a recognition."""
    connection.execute(
        "UPDATE recognition SET kind = ?, on_day = ?, what = ? WHERE id = ?",
        (draft.kind.value, draft.on.isoformat(), draft.what, recognition_id),
    )
    connection.execute("DELETE FROM recognition_person WHERE recognition_id = ?", (recognition_id,))
    _link_recognition(connection, recognition_id, draft)


def delete_recognition(connection: apsw.Connection, recognition_id: int) -> None:
    """Remove a recognition."""
    connection.execute("DELETE FROM recognition WHERE id = ?", (recognition_id,))


def _values(draft: AppearanceDraft) -> tuple[object, ...]:
    return (
        draft.title,
        str(draft.kind),
        draft.on and draft.on.isoformat(),
        draft.until and draft.until.isoformat(),
        draft.is_planned,
        draft.place,
        draft.url,
        draft.audience and draft.audience.value,
        draft.note,
    )


def _link(connection: apsw.Connection, appearance_id: int, draft: AppearanceDraft) -> None:
    for name in dict.fromkeys(draft.topics):
        connection.execute(
            "INSERT INTO topic (name) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM topic WHERE name = ?1)", (name,)
        )
        connection.execute(
            "INSERT OR IGNORE INTO appearance_topic (appearance_id, topic_id) SELECT ?, id FROM topic WHERE name = ?",
            (appearance_id, name),
        )
    connection.executemany(
        "INSERT INTO appearance_person (appearance_id, person_id, role) VALUES (?, ?, ?)",
        [
            (appearance_id, person, role)
            for role, people in (("there", draft.there), ("wanted", draft.wanted), ("reacted", draft.reacted))
            for person in dict.fromkeys(people)
        ],
    )


def _link_recognition(connection: apsw.Connection, recognition_id: int, draft: RecognitionDraft) -> None:
    connection.executemany(
        "INSERT INTO recognition_person (recognition_id, person_id) VALUES (?, ?)",
        [(recognition_id, person) for person in dict.fromkeys(draft.people)],
    )


def _appearance(row: Row) -> Appearance:
    id_, title, kind, on, until, is_planned, place, url, audience, note, topics, people, met = row
    ids: dict[str, list[int]] = {"there": [], "wanted": [], "reacted": []}
    names = {}
    for role, person_id, name in json.loads(people):
        ids[role].append(person_id)
        names[person_id] = name
    found = json.loads(met)
    draft = AppearanceDraft(
        title=title,
        kind=kind,
        on=iso_day(on),
        until=iso_day(until),
        is_planned=bool(is_planned),
        place=place,
        url=url,
        audience=Audience(audience) if audience else None,
        topics=tuple(json.loads(topics)),
        note=note,
        **{role: tuple(people) for role, people in ids.items()},
    )
    return Appearance(id_, draft, tuple(person_id for person_id, _ in found), names | dict(found))


def _recognition(row: Row) -> Recognition:
    id_, kind, on, what, people = row
    names = dict(json.loads(people))
    return Recognition(id_, RecognitionDraft(RecognitionKind(kind), date.fromisoformat(on), what, tuple(names)), names)
