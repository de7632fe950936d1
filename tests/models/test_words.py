"""Dates in words, as far as they are known."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from netdesk.core import day_words
from netdesk.core.dates import PartialDate
from netdesk.errors import InputError
from netdesk.models.words import (
    day_heading_words,
    heading_words,
    month_words,
    partial_words,
    period_words,
    typed_date,
)

PARTIAL = {
    "1980-06-15": "15 June 1980",
    "--06-15": "15 June",
    "1980-06": "June 1980",
    "1980": "1980",
    "--06": "June",
    "---15": "day 15",
    "--02-29": "29 February",
}


@pytest.fixture(autouse=True)
def english() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("iso", "words"), PARTIAL.items())
def test_a_partial_date_is_said_as_far_as_it_is_known(iso: str, words: str) -> None:
    assert partial_words(PartialDate.parse(iso)) == words
    assert day_words.partial_words(PartialDate.parse(iso)) == words


def test_what_is_said_of_a_date_can_be_typed_in_every_language_of_the_system() -> None:
    days = [PartialDate.parse(iso) for iso in PARTIAL if iso != "---15"]
    days += [PartialDate(2010, month, 9) for month in range(1, 13)]
    everywhere = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    for locale in QLocale.matchingLocales(*everywhere):
        QLocale.setDefault(locale)
        assert [typed_date(partial_words(day)) for day in days] == days, locale.name()


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("ja_JP", "1980年4月12日"),
        ("ko_KR", "1980년 4월 12일"),
        ("ca_ES", "12 d'abril 1980"),
        ("vi_VN", "12 tháng 4 1980"),
    ],
)
def test_a_date_is_typed_as_it_is_written_there(language: str, typed: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert typed_date(typed) == PartialDate(1980, 4, 12)


def test_what_is_no_date_is_named_as_it_was_typed() -> None:
    QLocale.setDefault(QLocale("ja_JP"))
    with pytest.raises(InputError, match="“Am 4月 mal” is not a date"):
        typed_date("Am 4月 mal")


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2025-11", "", "Nov 2025 – now"),
        ("2021-08", "2025-11-03", "Aug 2021 – 3 Nov 2025"),
        ("2019", "2020", "2019 – 2020"),
        ("", "2020", "… – 2020"),
        ("", "", ""),
        ("spring", "", "spring – now"),
    ],
)
def test_a_period_is_said_with_both_ends(start: str, end: str, words: str) -> None:
    assert period_words(start, end) == words


def test_what_stands_over_a_page_begins_with_a_capital_in_french_too() -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    day = date(2026, 11, 22)
    assert heading_words(day, day) == "Dimanche 22 novembre"
    assert (day_heading_words(day)[0], month_words(day)) == ("D", "Novembre 2026")
