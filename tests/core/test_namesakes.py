"""Many people of one name: whom a draft speaks of is found as if it had been compared with each of them."""

from datetime import date
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netdesk.core import matching
from netdesk.core.dates import PartialDate
from netdesk.core.drafts import Sourced
from netdesk.core.keys import keys_of
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.core.plan import make_plan
from tests.core.test_plan import TODAY, known, plan

POINTS = [
    ContactPoint(ContactKind.EMAIL, "a@x.example"),
    ContactPoint(ContactKind.EMAIL, "b@x.example"),
    ContactPoint(ContactKind.PHONE, "+385 91 555 0101"),
    ContactPoint(ContactKind.PHONE, "091 555 0101"),
    ContactPoint(ContactKind.PHONE, "+385 91 555 0102"),
    ContactPoint(ContactKind.PROFILE, "https://www.linkedin.com/in/ana-1"),
    ContactPoint(ContactKind.PROFILE, "https://www.linkedin.com/in/ana-2"),
    ContactPoint(ContactKind.PROFILE, "https://github.com/ana"),
    ContactPoint(ContactKind.URL, "https://ana.example"),
    ContactPoint(ContactKind.IM, "ana", "matrix"),
]
BORN = [
    PartialDate(1970, 4, 12),
    PartialDate(1970),
    PartialDate(None, 4, 12),
    PartialDate(1971, 4, 13),
    PartialDate(None, 5),
]
NAMESAKES = st.builds(
    PersonDraft,
    given=st.just("Ana"),
    family=st.sampled_from(["Novak"] * 5 + ["Novák", "Horvat"]),
    uid=st.sampled_from(["", "", "u1", "u2"]),
    contact_points=st.lists(st.sampled_from(POINTS), max_size=3, unique=True).map(tuple),
    positions=st.lists(st.sampled_from(["Elektra", "Orval"]).map(Position), max_size=2, unique=True).map(tuple),
    addresses=st.just((Address("Ilica 1"),)),
    city=st.sampled_from(["", "Zagreb", "Split"]),
    country=st.sampled_from(["", "Croatia", "France"]),
    birthday=st.sampled_from([None, None, *BORN]),
    connected_on=st.sampled_from([None, date(2020, 1, 1), date(2021, 1, 1)]),
)  # fmt: skip


def planned(drafts, stored, crowd):
    with patch.object(matching, "_CROWD", crowd):
        sourced = [Sourced(draft, f"{n % 2}.vcf", f"card {n}") for n, draft in enumerate(drafts)]
        return make_plan(sourced, [keys_of(draft) for draft in drafts], [], known(*stored), TODAY)


@settings(max_examples=400, deadline=None)
@given(st.lists(NAMESAKES, max_size=9), st.lists(NAMESAKES, max_size=6, unique_by=lambda draft: draft.uid or id(draft)))
def test_whom_drafts_speak_of_is_as_if_each_was_compared_with_each(drafts, stored):
    exhaustive = planned(drafts, stored, 1 << 30)
    assert planned(drafts, stored, 0) == exhaustive
    assert planned(drafts, stored, 2) == exhaustive


@pytest.mark.parametrize(
    "apart",
    [
        lambda n: {"contact_points": (ContactPoint(ContactKind.EMAIL, f"ana{n}@x.example"),)},
        lambda n: {"positions": (Position(f"Firm {n}"),), "city": f"Town {n}"},
        lambda n: {"contact_points": (ContactPoint(ContactKind.PROFILE, f"https://github.com/ana{n}"),)},
    ],
    ids=["address", "employer", "profile"],
)
def test_five_thousand_of_one_name_stay_as_many_and_are_known_again_in_time(apart):
    people = [PersonDraft(given="Ana", family="Novak", **apart(n)) for n in range(5000)]
    assert len(plan(people).creates) == 5000  # each compared with each, this took most of a minute
    assert len(plan(people, *people).sames) == 5000


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"points": [POINTS[2]]}, {"points": [POINTS[3]]}),
        ({"city": "Zagreb"}, {"city": "Zagreb"}),
        ({"birthday": BORN[0]}, {"birthday": BORN[2]}),
        ({"birthday": BORN[1]}, {"birthday": BORN[0]}),
        ({"positions": (Position("Elektra"),)}, {"positions": (Position("Elektra d.o.o."),)}),
        ({"connected_on": TODAY}, {"connected_on": TODAY}),
    ],
    ids=["telephone", "city", "birthday", "year of birth", "employer", "connected"],
)
def test_who_has_another_address_and_shares_one_thing_is_found_among_many(one, other):
    def ana(address, points=(), country="Croatia", **facts):
        points = (ContactPoint(ContactKind.EMAIL, address), *points)
        return PersonDraft(given="Ana", family="Novak", contact_points=points, country=country, **facts)

    crowd = [ana(f"{n}@x.example") for n in range(matching._CROWD + 8)]
    stored = [*crowd[:20], ana("one@x.example", **one), *crowd[20:]]
    result = plan([ana("other@x.example", **other)], *stored)
    assert [update.person_id for update in result.updates] == [21]
    drafts = plan([*stored, ana("other@x.example", **other)])
    assert len(drafts.creates) == len(stored)
