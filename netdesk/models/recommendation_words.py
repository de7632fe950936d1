"""Recommendations and witness records in rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.recommendations import State, Way
from netdesk.models.two_line_rows import TwoLineRow
from netdesk.models.words import day_words

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.recommendations import Recommendation, Witness


def witness_row(found: Witness, today: date) -> TwoLineRow:
    """Whom I saw at what, and where and when it was."""
    draft = found.draft
    detail = " · ".join(part for part in (day_words(draft.on, today), draft.situation, draft.what) if part)
    return TwoLineRow(-found.witness_id, f"{found.name} · {draft.skill}", detail, draft.person_id)


def recommendation_row(found: Recommendation, today: date) -> TwoLineRow:
    """Of whom it is, since when, where it can be read, and what it says."""
    day = found.declined_on or found.written_on or found.asked_on
    if found.state is State.DONE:
        words = tr("given {day}") if found.way is Way.GIVEN else tr("received {day}")
    elif found.state is State.DECLINED:
        words = tr("declined {day}")
    else:
        words = tr("asked {day}")
    when = words.format(day=day_words(day, today)) if day else ""
    where = tr("on {place}").format(place=found.published) if found.published else ""
    said = found.declined_words if found.state is State.DECLINED else found.text
    quoted = f"“{' '.join(said.split())}”" if said else ""
    detail = " · ".join(part for part in (when, where, quoted) if part)
    skills = ", ".join(dict.fromkeys(claim.skill for claim in found.claims))
    title = f"{found.name} · {skills}" if skills else found.name
    return TwoLineRow(found.recommendation_id, title, detail, found.person_id)
