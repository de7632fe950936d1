"""What went to and fro, counted by person and by quarter."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.ledger import Account, Counts

if TYPE_CHECKING:
    from netdesk.store.reader import Reader

_COUNTS = """count(*) FILTER (WHERE direction = 'give'),
    count(*) FILTER (WHERE direction = 'ask' AND asked_by = 'me'),
    count(*) FILTER (WHERE direction = 'ask' AND asked_by = 'them'),
    count(*) FILTER (WHERE direction = 'received')"""
_BY_PERSON = f"""
    SELECT listing.person_id, listing.name, {_COUNTS}, max(on_day)
    FROM exchange JOIN exchange_person ON exchange_id = exchange.id AND role = 'with'
    JOIN listing ON listing.person_id = exchange_person.person_id
    WHERE on_day BETWEEN ?1 AND ?2 AND shelf < 2 AND (?3 = 0 OR listing.person_id = ?3)
    GROUP BY listing.person_id ORDER BY max(on_day) DESC, sort_key
"""
_BY_QUARTER = f"""
    SELECT substr(on_day, 1, 4) || '-Q' || ((CAST(substr(on_day, 6, 2) AS INTEGER) + 2) / 3), {_COUNTS}
    FROM exchange WHERE on_day BETWEEN ?1 AND ?2 AND (?3 = 0 OR id IN
        (SELECT exchange_id FROM exchange_person WHERE person_id = ?3 AND role = 'with'))
    GROUP BY 1 ORDER BY 1
"""


def by_person(reader: Reader, since: date, until: date, person_id: int) -> tuple[Account, ...]:
    """With whom something went to and fro, the last first; 0 is everybody."""
    return tuple(
        Account(id_, name, Counts(*counts), date.fromisoformat(last))
        for id_, name, *counts, last in reader.rows(_BY_PERSON, _parameters(since, until, person_id))
    )


def by_quarter(reader: Reader, since: date, until: date, person_id: int) -> dict[str, Counts]:
    """The quarters, such as 2026-Q3, in which anything went to and fro."""
    rows = reader.rows(_BY_QUARTER, _parameters(since, until, person_id))
    return {quarter: Counts(*counts) for quarter, *counts in rows}


def _parameters(since: date, until: date, person_id: int) -> tuple[str, str, int]:
    return since.isoformat(), until.isoformat(), person_id
