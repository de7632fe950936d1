"""A country by any of its names."""

from __future__ import annotations

import pytest

from netdesk.core.countries import code_of, spellings


@pytest.mark.parametrize("text", ["hr", "HRV", "Croatia", "Hrvatska", "Croatie", "KROATIEN"])
def test_a_country_is_known_by_its_code_and_by_each_name(text):
    assert {"hr", "hrv", "croatia", "hrvatska"} <= spellings(text)


@pytest.mark.parametrize(
    ("one", "other"), [("uk", "Great Britain"), ("usa", "United States"), ("Éire", "ie"), ("日本", "Japan")]
)
def test_two_names_of_one_country_say_the_same(one, other):
    assert spellings(one) == spellings(other) != frozenset()


@pytest.mark.parametrize("text", ["", "cro", "Atlantis", "hr hr"])
def test_what_is_no_country_has_no_spellings(text):
    assert spellings(text) == frozenset()


def test_neighbours_with_like_names_are_kept_apart():
    assert spellings("Niger").isdisjoint(spellings("Nigeria"))
    assert spellings("Guinea").isdisjoint(spellings("Guinea-Bissau"))


def test_a_country_by_its_code():
    assert [code_of(text) for text in ("Hrvatska", "fra", "UK", "Atlantis", "")] == ["HR", "FR", "GB", "", ""]
