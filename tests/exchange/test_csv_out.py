"""CSV that a spreadsheet opens and a phone can dial."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from netdesk.core.people import ContactKind
from netdesk.exchange.csv_out import to_csv


def back(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))


def test_a_table():
    data = to_csv(
        ["name", "notes"], [["Žuža, Ana", 'said "hi"\nand left'], [None, 3], [ContactKind.EMAIL, date(2026, 1, 2)]]
    )
    assert data.startswith(b"name,notes\r\n")
    assert back(data)[1:] == [["Žuža, Ana", 'said "hi"\nand left'], ["", "3"], ["email", "2026-01-02"]]


@pytest.mark.parametrize("cell", ["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "+", "+1+cmd", "-5", "+12"])
def test_text_that_looks_like_a_formula_is_made_harmless(cell):
    assert back(to_csv(["x"], [[cell]]))[1] == [f"'{cell}"]


@pytest.mark.parametrize(
    ("phone", "cell"),
    [
        ("+385 91 234 5678", "+385 91 234 5678"),
        ("+1-418-656-9254", "+1 418 656 9254"),
        ("+385912345678", "+385 912345678"),
        ("+493012345", "+49 3012345"),
        ("+12125551234", "+1 2125551234"),
        ("+49 (0611) 123456 - 11", "+49 0611 123456 11"),
        ("0611/123", "0611/123"),
    ],
)
def test_a_phone_number_stays_one(phone, cell):
    assert back(to_csv(["x"], [[phone]]))[1] == [cell]


def test_numbers_are_numbers():
    assert back(to_csv(["x"], [[-5], [0], [-1.5]]))[1:] == [["-5"], ["0"], ["-1.5"]]
