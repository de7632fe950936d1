"""Bringing: what I owe people, thought of for them, or have to offer that would help them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.bringing import Bringing, Means
from netdesk.core.language import tr
from netdesk.services import offers
from netdesk.store import ideas, portraits, promises

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from netdesk.store.reader import Reader


def read(reader: Reader, people: Collection[int], today: date) -> dict[int, Bringing]:
    """The best there is to bring to each of these people, by id; nobody for whom there is nothing.

    What was promised comes before what was thought of, that before an offer that shares words with what they need, are
    about or have become, and that before somebody who knows about what they need.
    """
    found = {id_: Bringing(Means.PROMISE, what) for id_, what in promises.owed_to(reader, people).items()}
    for person_id, what in ideas.thought_for(reader, people).items():
        found.setdefault(person_id, Bringing(Means.IDEA, what))
    wanting = offers.wanting(reader, people, today)
    for person_id, (offer, match) in offers.best(reader, wanting).items():
        found.setdefault(person_id, Bringing(Means.OFFER, offer.draft.what, match.reasons[0]))
    for person in wanting:
        if person.person_id not in found:
            for helper in portraits.helpers(reader, person.person_id, person.needs, 1)[:1]:
                why = tr("needs: {text}").format(text=helper.need)
                found[person.person_id] = Bringing(Means.HELPER, helper.name, why)
    return found
