"""What goes to and fro between somebody and me, and who of the network has a topic that somebody needs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netdesk.core.exchanges import Direction
from netdesk.core.portrait import Helper
from netdesk.core.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.store.reader import Reader

_WITH = "exchange.id IN (SELECT exchange_id FROM exchange_person WHERE person_id = ? AND role = 'with')"
_HAVING = """
    SELECT topic.id, listing.person_id, listing.name FROM topic
    JOIN person_topic ON topic_id = topic.id JOIN listing ON listing.person_id = person_topic.person_id
    WHERE topic.id IN (SELECT value FROM json_each(?1)) AND listing.person_id <> ?2 AND shelf = 0
        AND NOT EXISTS (SELECT 1 FROM person WHERE id = listing.person_id AND do_not_contact)
    ORDER BY listing.closeness DESC, sort_key
"""


def counts(reader: Reader, person_id: int) -> dict[Direction, int]:
    """How often something was given to a person, asked and received; nothing for what never was."""
    rows = reader.rows(f"SELECT direction, count(*) FROM exchange WHERE {_WITH} GROUP BY direction", (person_id,))
    return {Direction(way): int(count) for way, count in rows}


def helpers(reader: Reader, person_id: int, needs: Sequence[str], most: int) -> list[Helper]:
    """For each need the closest people, ``most`` at most, who have a topic that the need names whole."""
    if not needs:
        return []
    topics = [(topic_id, name, f" {words(name)} ") for topic_id, name in reader.rows("SELECT id, name FROM topic")]
    found: list[Helper] = []
    for need in needs:
        said = f" {words(need)} "
        named = {topic_id: name for topic_id, name, asked in topics if asked.strip() and asked in said}
        taken: dict[int, Helper] = {}
        for topic_id, other_id, name in reader.rows(_HAVING, (json.dumps(list(named)), person_id)) if named else ():
            taken.setdefault(other_id, Helper(need, named[topic_id], other_id, name))
            if len(taken) == most:
                break
        found += taken.values()
    return found
