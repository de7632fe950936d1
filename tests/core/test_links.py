"""``netdesk:`` links: those that lead somewhere, and that nothing which anybody may write breaks the reading."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.links import LONGEST, Link, Place, read, to_person
from netdesk.core.text import one_line
from netdesk.errors import InputError


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("netdesk:today", Link(Place.TODAY)),
        ("NETDESK:Today", Link(Place.TODAY)),
        ("netdesk://rules/", Link(Place.RULES)),
        ("netdesk:person/Ana%20Horvat", Link(Place.PERSON, "Ana Horvat")),
        ("netdesk://person/Ana%20Horvat", Link(Place.PERSON, "Ana Horvat")),
        ("netdesk:organization/A%2FB", Link(Place.ORGANIZATION, "A/B")),
        ("netdesk:people?q=tag%3Aclient+last%3E90d", Link(Place.PEOPLE, "tag:client last>90d")),
        ("netdesk:people", Link(Place.PEOPLE)),
        ("netdesk:journal?q=coffee", Link(Place.JOURNAL, "coffee")),
        ("netdesk:log?text=coffee%20with%20Zo%C3%A9", Link(Place.LOG, "coffee with Zoé")),
        ("netdesk:log?text=two%0Alines%00%E2%80%AE", Link(Place.LOG, "two lines")),
        ("netdesk:log", Link(Place.LOG)),
    ],
)
def test_each_form_is_read(text: str, link: Link) -> None:
    assert read(text) == link


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("netdesk:", "leads to nothing"),
        ("netdesk:delete/Ana", "leads to nothing"),
        ("netdesk:person", "does not say whom"),
        ("netdesk:person/%20", "does not say whom"),
        ("netdesk:today/now", "says more than the place"),
        ("netdesk:today?q=x", "“q”, which is not understood there"),
        ("netdesk:log?text=a&save=yes", "“save”, which is not understood there"),
        ("netdesk:person/%FF", "cannot be read"),
        ("netdesk://[", "cannot be read"),
        ("https://example.org/today", "does not begin with"),
        ("netdesk:log?text=" + "a" * LONGEST, "may have 2000 characters"),
    ],
)
def test_what_leads_nowhere_is_refused_in_words(text: str, why: str) -> None:
    with pytest.raises(InputError, match=why) as caught:
        read(text)
    assert len(str(caught.value)) < 400


@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=200))
def test_the_link_to_anybody_leads_back(uid: str) -> None:
    wanted = one_line(uid)
    if wanted and len(to_person(uid)) <= LONGEST:
        assert read(to_person(uid)) == Link(Place.PERSON, wanted)


@given(
    st.one_of(
        st.text(), st.text(max_size=60).map("netdesk:{}".format), st.text(max_size=60).map("netdesk:log?{}".format)
    )
)
def test_anything_at_all_is_read_or_refused_in_one_line(text: str) -> None:
    try:
        said = read(text).text
    except InputError as error:
        said = str(error)
    assert one_line(said) == said


@pytest.mark.parametrize("text", ["netdesk:person/\udcff\udcfe", "netdesk:log?text=\udcff"])
def test_bytes_that_are_no_text_are_refused_in_text(text: str) -> None:
    with pytest.raises(InputError, match="cannot be read") as refused:
        read(text)
    str(refused.value).encode()
