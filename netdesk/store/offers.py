"""Offers written and read, and what people could be helped with."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.exchanges import ExchangeKind
from netdesk.core.offer_matching import Wanting
from netdesk.core.offers import Offer, OfferDraft
from netdesk.core.people import RelationClass
from netdesk.store.rows import NameTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import apsw

    from netdesk.store.reader import Reader, Row

_SELECT = """
    SELECT id, kind, what, place, made_on, retired_on, (SELECT json_group_array(topic.name ORDER BY topic.name)
        FROM offer_topic JOIN topic ON topic.id = topic_id WHERE offer_id = offer.id)
    FROM offer
"""
_AMONG = "IN (SELECT value FROM json_each(?))"
_WANTING = f"""
    SELECT listing.person_id, listing.name, listing.closeness, listing.city, listing.country,
        CASE WHEN listing.topics <> '' THEN (SELECT json_group_array(name) FROM person_topic
            JOIN topic ON topic.id = topic_id WHERE person_id = listing.person_id) END,
        (SELECT json_group_array(text ORDER BY place) FROM need WHERE person_id = listing.person_id),
        (SELECT group_concat(name) FROM relation_class WHERE person_id = listing.person_id),
        (SELECT max(on_day) FROM exchange_person JOIN exchange ON exchange.id = exchange_id
            WHERE exchange_person.person_id = listing.person_id AND role = 'with' AND direction = 'give')
    FROM listing JOIN person ON person.id = listing.person_id
    WHERE listing.person_id {_AMONG} AND shelf = 0 AND NOT do_not_contact ORDER BY listing.sort_key
"""
_NEWS = """
    SELECT person_id, new FROM milestone WHERE noticed_on >= ? AND kind IN ('new skill', 'job change', 'promotion')
        AND COALESCE(verdict, '') NOT IN ('not true', 'ignored') ORDER BY id
"""
_UNTHOUGHT = """
    SELECT person_id FROM listing WHERE shelf = 0 AND closeness >= ?1
        AND NOT EXISTS (SELECT 1 FROM idea WHERE idea.person_id = listing.person_id
            AND max(thought_on, COALESCE(shared_on, '')) >= ?2)
        AND NOT EXISTS (SELECT 1 FROM exchange_person JOIN exchange ON exchange.id = exchange_id
            WHERE exchange_person.person_id = listing.person_id AND role = 'with' AND direction = 'give'
                AND on_day >= ?2)
    ORDER BY closeness DESC, last_on, sort_key LIMIT ?3
"""


def insert(connection: apsw.Connection, draft: OfferDraft, made_on: date, instant: str) -> int:
    """Add an offer and return its id."""
    connection.execute(
        "INSERT INTO offer (kind, what, place, made_on, created_at) VALUES (?, ?, ?, ?, ?)",
        (draft.kind.value, draft.what, draft.place, made_on.isoformat(), instant),
    )
    offer_id = connection.last_insert_rowid()
    _put_topics(connection, offer_id, draft.topics)
    return offer_id


def update(connection: apsw.Connection, offer_id: int, draft: OfferDraft) -> None:
    """Replace what is said of an offer."""
    connection.execute(
        "UPDATE offer SET kind = ?, what = ?, place = ? WHERE id = ?",
        (draft.kind.value, draft.what, draft.place, offer_id),
    )
    connection.execute("DELETE FROM offer_topic WHERE offer_id = ?", (offer_id,))
    _put_topics(connection, offer_id, draft.topics)


def retire(connection: apsw.Connection, offer_id: int, on: date | None) -> None:
    """Say since when it is no longer offered; None: it is."""
    connection.execute("UPDATE offer SET retired_on = ? WHERE id = ?", (on and on.isoformat(), offer_id))


def delete(connection: apsw.Connection, offer_id: int) -> None:
    """Remove an offer; ideas that were of it stay."""
    connection.execute("DELETE FROM offer WHERE id = ?", (offer_id,))


def get(reader: Reader, offer_id: int) -> Offer | None:
    """One offer, or None."""
    return next(_offers(reader.rows(f"{_SELECT} WHERE id = ?", (offer_id,))), None)


def listed(reader: Reader, *, include_retired: bool) -> list[Offer]:
    """The offers, newest first; those that are retired last."""
    where = "" if include_retired else "WHERE retired_on IS NULL"
    return list(_offers(reader.rows(f"{_SELECT} {where} ORDER BY retired_on IS NOT NULL, made_on DESC, id DESC")))


def candidates(reader: Reader, said: Iterable[str], most: int) -> list[int]:
    """Those whose facts have words that begin so, whom the text index ranks highest, ``most`` at most."""
    terms = " OR ".join(f'"{word}" *' for word in sorted(said))
    if not terms:
        return []
    sql = (
        "SELECT person_id FROM (SELECT rowid FROM person_text WHERE person_text MATCH ? ORDER BY rank LIMIT ?) found "
        "JOIN listing ON sort_key = found.rowid"
    )
    return [int(person_id) for (person_id,) in reader.rows(sql, (f"facts : ({terms})", most))]


def unthought(reader: Reader, least_close: int, since: date, most: int) -> list[int]:
    """Those close enough for whom nothing was thought of and to whom nothing was given since; the closest first."""
    return [int(person_id) for (person_id,) in reader.rows(_UNTHOUGHT, (least_close, since.isoformat(), most))]


def news(reader: Reader, since: date) -> dict[int, list[str]]:
    """What is new of whom since a day, as texts."""
    found: dict[int, list[str]] = {}
    for person_id, new in reader.rows(_NEWS, (since.isoformat(),)):
        found.setdefault(person_id, []).append(new)
    return found


def wanting(reader: Reader, ids: Iterable[int], news_of: Mapping[int, Sequence[str]]) -> Iterator[Wanting]:
    """What people could be helped with, of those who are here and may be approached, by name."""
    for id_, name, closeness, city, country, topics, needs, classes, gave_on in reader.rows(
        _WANTING, (json.dumps(list(ids)),)
    ):
        yield Wanting(
            id_,
            name,
            closeness,
            frozenset(map(RelationClass, classes.split(","))) if classes else frozenset(),
            tuple(json.loads(needs)) if needs != "[]" else (),
            tuple(json.loads(topics)) if topics else (),
            tuple(news_of.get(id_, ())),
            city,
            country,
            iso_day(gave_on),
        )


def _put_topics(connection: apsw.Connection, offer_id: int, topics: Iterable[str]) -> None:
    names = NameTable(connection, "topic")
    ids = dict.fromkeys(names.id_of(topic) for topic in topics if topic.strip())
    connection.executemany(
        "INSERT INTO offer_topic (offer_id, topic_id) VALUES (?, ?)", [(offer_id, topic_id) for topic_id in ids]
    )


def _offers(rows: Iterable[Row]) -> Iterator[Offer]:
    for id_, kind, what, place, made_on, retired_on, topics in rows:
        draft = OfferDraft(what, ExchangeKind(kind), tuple(json.loads(topics)), place)
        yield Offer(id_, draft, date.fromisoformat(made_on), iso_day(retired_on))
