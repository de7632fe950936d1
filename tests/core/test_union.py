"""Two entries of one person made one: what only one can hold is chosen, and the other is not lost."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.day_words import partial_words
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft
from netdesk.core.union import Entry, Side, questions, united

TODAY = date(2026, 11, 22)


def entry(person_id: int, **said: object) -> Entry:
    return Entry(person_id, PersonDraft(given="Ana", family="Horvat", **said))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kept", "other", "introducer"), [(7, None, 7), (None, 7, 7), (7, 7, 7), (2, 7, None), (2, None, None), (7, 1, 7)]
)
def test_who_introduced_them_stays_but_nobody_introduces_themselves(
    kept: int | None, other: int | None, introducer: int | None
) -> None:
    one, two = entry(1, introduced_by=kept), entry(2, introduced_by=other)
    assert questions(one, two) == ()
    assert united(one, two, {}, TODAY).introduced_by == introducer


def test_points_of_contact_that_are_written_in_no_known_way_stay_apart() -> None:
    one, two = (
        entry(n, contact_points=(ContactPoint(ContactKind.PHONE, said),)) for n, said in ((1, "ask"), (2, "ring"))
    )
    assert [point.value for point in united(one, two, {}, TODAY).contact_points] == ["ask", "ring"]
    assert united(one, one, {}, TODAY).contact_points == one.draft.contact_points


SAID = st.fixed_dictionaries(
    {
        "nickname": st.sampled_from(["", "Anči", "Ancica"]),
        "city": st.sampled_from(["", "Zagreb", "Split"]),
        "met_where": st.sampled_from(["", "GridConf", "Pula"]),
        "met_how": st.sampled_from(["", "at lunch", "by Maja"]),
        "birthday": st.sampled_from([None, PartialDate(None, 4, 12), PartialDate(1980, 4, 12), PartialDate(1981)]),
        "tags": st.sampled_from([(), ("client",), ("mentor", "client")]),
        "notes": st.sampled_from(["", "Likes storage.", "Met in Pula."]),
    }
)
CHOICES = st.dictionaries(
    st.sampled_from(["nickname", "place", "met_where", "met_how", "birthday"]), st.sampled_from(Side)
)


@given(SAID, SAID, CHOICES)
def test_all_that_either_said_is_there_or_in_the_notes(one, two, choices) -> None:
    kept, other = entry(1, **one), entry(2, **two)
    found = united(kept, other, choices, TODAY)
    for said in (one, two):
        for field in ("nickname", "city", "met_where", "met_how"):
            assert said[field] in (getattr(found, field), "") or said[field] in found.notes
        assert set(said["tags"]) <= set(found.tags)
        assert said["notes"] in found.notes
        born = said["birthday"]
        assert born is None or partial_words(born) in found.notes or is_part(born, found.birthday)
    for asked in questions(kept, other):
        side = choices.get(asked.field, asked.usual)
        field = "city" if asked.field == "place" else asked.field
        assert getattr(found, field) == (one if side is Side.KEPT else two)[field]


def is_part(day: PartialDate, whole: PartialDate | None) -> bool:
    return whole is not None and all(
        part in (None, full)
        for part, full in zip((day.year, day.month, day.day), (whole.year, whole.month, whole.day), strict=True)
    )
