"""Reviews written and read: what of one's own is looked over again and again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.planner.reviews import Review

if TYPE_CHECKING:
    from netdesk.core.planner import Source
    from netdesk.store.reader import Reader


def standing(reader: Reader, _today: date | None = None, _days_ahead: int = 0) -> list[Review]:
    """All of them."""
    rows = reader.rows("SELECT id, name, every_days, since FROM review ORDER BY id")
    return [Review(number, name, days, date.fromisoformat(since)) for number, name, days, since in rows]


def own(reader: Reader) -> list[Review]:
    """Those that stand by themselves, and do not come with a surface."""
    taken = {row[0] for row in reader.rows("SELECT review_id FROM surface WHERE review_id IS NOT NULL")}
    return [review for review in standing(reader) if review.subject_id not in taken]


def of_person(_reader: Reader, _person_id: int) -> list[Review]:
    """None: they are about nobody."""
    return []


def of_subject(reader: Reader, _source: Source, review_id: int) -> Review | None:
    """One review."""
    return next((each for each in standing(reader) if each.subject_id == review_id), None)


def set_every(name: str, every_days: int | None, since: date) -> None:
    """Have something looked over every ``every_days``; None: no longer."""
    from netdesk.store import tables

    same = tables.Review.name == name
    if every_days is None:
        tables.Review.delete().where(same).execute()
    elif not tables.Review.update({"every_days": every_days}).where(same).execute():
        tables.Review.insert({"name": name, "every_days": every_days, "since": since.isoformat()}).execute()


def put(review_id: int | None, name: str, every_days: int | None, since: date) -> int | None:
    """Have the review of that number, or a new one where it is None, say this; return its number, None for no more.

    A review that goes by the name already is taken over, and takes the place of the one of that number.
    """
    from netdesk.store import tables

    if every_days is None:
        tables.Review.delete().where(tables.Review.id == review_id).execute()
        return None
    same = tables.Review.get_or_none(tables.Review.name == name)
    if same is not None and int(same.id) != review_id:
        tables.Review.delete().where(tables.Review.id == review_id).execute()
        review_id = int(same.id)
    values = {"name": name, "every_days": every_days}
    if review_id is None:
        return int(tables.Review.insert({**values, "since": since.isoformat()}).execute())
    tables.Review.update(values).where(tables.Review.id == review_id).execute()
    return review_id
