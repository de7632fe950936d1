"""Rules of my own as stored, and how each stood when it was last looked at."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.planner.rules import BrokenRule
from netdesk.core.rules.keeping import State
from netdesk.core.rules.rule import Comment, Revision, Rule, RuleDraft

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from netdesk.core.planner import Source
    from netdesk.store.reader import Reader

_COLUMNS = "id, name, text, why, origin, check_text, has_nudge, learned, stated_on, ended_on"
_BROKEN = f"""
    SELECT rule.id, name, since FROM rule_state JOIN rule ON rule.id = rule_id
    WHERE state = '{State.BROKEN}' AND has_nudge AND ended_on IS NULL
"""


def listed(reader: Reader) -> list[Rule]:
    """Every rule in the user's order, with its revisions, oldest first, and comments."""
    comments: defaultdict[int, list[Comment]] = defaultdict(list)
    for rule_id, by, text, on in reader.rows(
        "SELECT rule_id, by, text, on_day FROM rule_comment ORDER BY rule_id, place"
    ):
        comments[rule_id].append(Comment(by, text, on))
    revisions: defaultdict[int, list[Revision]] = defaultdict(list)
    for rule_id, until, *texts in reader.rows(
        "SELECT rule_id, until_on, name, text, why, check_text FROM rule_revision ORDER BY rule_id, place"
    ):
        revisions[rule_id].append(Revision(date.fromisoformat(until), *texts))
    return [
        Rule(
            id_,
            RuleDraft(name, text, why, origin, check, bool(nudge), learned, tuple(comments[id_])),
            date.fromisoformat(stated_on),
            iso_day(ended_on),
            tuple(revisions[id_]),
        )
        for id_, name, text, why, origin, check, nudge, learned, stated_on, ended_on in reader.rows(
            f"SELECT {_COLUMNS} FROM rule ORDER BY place, id"
        )
    ]


def insert(connection: apsw.Connection, draft: RuleDraft, stated_on: date) -> int:
    """Add a rule after the others and return its id."""
    connection.execute(
        "INSERT INTO rule (place, name, text, why, origin, check_text, has_nudge, learned, stated_on) VALUES "
        "((SELECT COALESCE(max(place), 0) + 1 FROM rule), ?, ?, ?, ?, ?, ?, ?, ?)",
        (*_texts(draft), int(draft.has_nudge), draft.learned, stated_on.isoformat()),
    )
    rule_id = connection.last_insert_rowid()
    _put_comments(connection, rule_id, draft.comments)
    return rule_id


def update(connection: apsw.Connection, rule: Rule, draft: RuleDraft, today: date) -> None:
    """Replace what a rule says, keeping what it said before where its words or its check are others."""
    before = rule.draft
    if (before.name, before.text, before.why, before.check) != (draft.name, draft.text, draft.why, draft.check):
        connection.execute(
            "INSERT INTO rule_revision (rule_id, place, until_on, name, text, why, check_text) VALUES (?1, "
            "(SELECT count(*) FROM rule_revision WHERE rule_id = ?1), ?2, ?3, ?4, ?5, ?6)",
            (rule.rule_id, today.isoformat(), before.name, before.text, before.why, before.check),
        )
    connection.execute(
        "UPDATE rule SET name = ?, text = ?, why = ?, origin = ?, check_text = ?, has_nudge = ?, learned = ? "
        "WHERE id = ?",
        (*_texts(draft), int(draft.has_nudge), draft.learned, rule.rule_id),
    )
    connection.execute("DELETE FROM rule_comment WHERE rule_id = ?", (rule.rule_id,))
    _put_comments(connection, rule.rule_id, draft.comments)


def end(connection: apsw.Connection, rule_id: int, on: date | None) -> None:
    """Hold to a rule no longer, or again (None)."""
    day = None if on is None else on.isoformat()
    connection.execute("UPDATE rule SET ended_on = ? WHERE id = ?", (day, rule_id))


def delete(connection: apsw.Connection, rule_id: int) -> None:
    """Remove a rule with all that became of it."""
    connection.execute("DELETE FROM rule WHERE id = ?", (rule_id,))


def looked_on(reader: Reader) -> str:
    """The ISO day on which the rules were last looked at; empty for never."""
    row = reader.one("SELECT max(looked_on) FROM rule_state")
    return str(row[0]) if row and row[0] else ""


def keep_states(connection: apsw.Connection, looked: Iterable[tuple[int, State, date]], today: date) -> None:
    """Keep how the rules stand, each since a day, in place of how they stood."""
    connection.execute("DELETE FROM rule_state")
    connection.executemany(
        "INSERT INTO rule_state (rule_id, looked_on, state, since) VALUES (?, ?, ?, ?)",
        [(rule_id, today.isoformat(), state.value, since.isoformat()) for rule_id, state, since in looked],
    )


def standing(reader: Reader, _today: date, _days_ahead: int) -> list[BrokenRule]:
    """The rules that are broken and are to be told of."""
    return [BrokenRule(id_, name, date.fromisoformat(since)) for id_, name, since in reader.rows(_BROKEN)]


def of_person(_reader: Reader, _person_id: int) -> list[BrokenRule]:
    """None: rules are about nobody alone."""
    return []


def of_subject(reader: Reader, _source: Source, rule_id: int) -> BrokenRule | None:
    """One rule, if it is broken and to be told of."""
    row = reader.one(f"{_BROKEN} AND rule.id = ?", (rule_id,))
    return None if row is None else BrokenRule(row[0], row[1], date.fromisoformat(row[2]))


def personal_terms(reader: Reader) -> list[tuple[str, str]]:
    """(kind, text) of everything that tells of the people and organizations stored here."""
    return [
        (str(kind), str(text))
        for kind, text in reader.rows("""
            SELECT 'name', name FROM person
            UNION SELECT 'name', given FROM person UNION SELECT 'name', family FROM person
            UNION SELECT 'name', nickname FROM person UNION SELECT 'name', display FROM (
                SELECT given || ' ' || family AS display FROM person)
            UNION SELECT 'address', value FROM contact_point
            UNION SELECT 'address', substr(value, 1, instr(value, '@') - 1) FROM contact_point WHERE instr(value, '@')
            UNION SELECT 'address', substr(value, instr(value, '@') + 1) FROM contact_point WHERE instr(value, '@')
            UNION SELECT 'address', street FROM address
            UNION SELECT 'organization', name FROM organization
            UNION SELECT 'place', city FROM person UNION SELECT 'place', city FROM address
        """)
        if str(text).strip()
    ]


def _texts(draft: RuleDraft) -> tuple[str, str, str, str, str]:
    return draft.name, draft.text, draft.why, draft.origin, draft.check


def _put_comments(connection: apsw.Connection, rule_id: int, comments: Iterable[Comment]) -> None:
    connection.executemany(
        "INSERT INTO rule_comment (rule_id, place, by, text, on_day) VALUES (?, ?, ?, ?, ?)",
        [(rule_id, place, each.by, each.text, each.on) for place, each in enumerate(comments)],
    )
