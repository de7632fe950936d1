"""What an ask meets with: touches that were no asks of mine, gives, and asks still open."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.readiness import COLD_GIVE_DAYS, Readiness

if TYPE_CHECKING:
    from netdesk.store.reader import Reader

_TOUCHED = """
    SELECT max(on_day) FROM interaction_person JOIN interaction ON interaction.id = interaction_id
    WHERE person_id = ? AND on_day <= ? AND NOT EXISTS (SELECT 1 FROM exchange
        WHERE interaction_id = interaction.id AND direction = 'ask' AND asked_by = 'me')
"""
_GAVE = """
    SELECT max(on_day), count(*) FILTER (WHERE on_day >= ?3) FROM exchange
    WHERE direction = 'give' AND on_day <= ?2
        AND id IN (SELECT exchange_id FROM exchange_person WHERE person_id = ?1 AND role = 'with')
"""
_OPEN = """
    SELECT count(*) FROM exchange WHERE direction = 'ask' AND asked_by = 'me' AND outcome IS NULL
        AND id IN (SELECT exchange_id FROM exchange_person WHERE person_id = ? AND role = 'with')
"""


def of_person(reader: Reader, person_id: int, today: date) -> Readiness:
    """How it stands with a person as of a day."""
    (touched,) = reader.one(_TOUCHED, (person_id, today.isoformat())) or (None,)
    since = (today - timedelta(COLD_GIVE_DAYS)).isoformat()
    gave, gives = reader.one(_GAVE, (person_id, today.isoformat(), since)) or (None, 0)
    (asks,) = reader.one(_OPEN, (person_id,)) or (0,)
    return Readiness(today, iso_day(touched), iso_day(gave), int(gives), int(asks))
