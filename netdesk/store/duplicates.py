"""What duplicates are found by, and who was said not to be one, read and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.sketches import make_sketch

if TYPE_CHECKING:
    from netdesk.core.sketches import Sketch
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def sketches(reader: Reader) -> list[Sketch]:
    """Everybody who is not in the bin, by id; three statements."""
    keys: dict[int, list[str]] = {}
    for person_id, key in reader.rows("SELECT person_id, match_key FROM contact_point"):
        keys.setdefault(person_id, []).append(key)
    organizations: dict[int, list[str]] = {}
    for person_id, name in reader.rows(
        "SELECT person_id, name FROM position JOIN organization ON organization.id = organization_id"
    ):
        organizations.setdefault(person_id, []).append(name)
    nothing: tuple[str, ...] = ()
    return [
        make_sketch(
            row[0], row[1], row[2], row[3], row[4:7],
            keys.get(row[0], nothing), organizations.get(row[0], nothing), row[7], row[8],
            row[9:12] if row[9] or row[10] or row[11] else None,
        )
        for row in reader.rows(
            "SELECT id, name, given, family, nickname, phonetic_given, phonetic_family, city, country, "
            "birthday_year, birthday_month, birthday_day FROM person WHERE binned_at IS NULL ORDER BY id"
        )
    ]  # fmt: skip


def distinct_pairs(reader: Reader) -> set[tuple[int, int]]:
    """The (lower, higher) id pairs that were said to be two people."""
    return {(low, high) for low, high in reader.rows("SELECT low_id, high_id FROM distinct_pair")}


def add_distinct_pair(store: Store, one_id: int, other_id: int) -> None:
    """Remember that two are not the same."""
    store.connection.execute(
        "INSERT OR IGNORE INTO distinct_pair (low_id, high_id) VALUES (?, ?)",
        (min(one_id, other_id), max(one_id, other_id)),
    )
