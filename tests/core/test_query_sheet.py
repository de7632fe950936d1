"""The help sheet: every line of it works, and no field is missing."""

from __future__ import annotations

import pytest

from netdesk.core.query import parse
from netdesk.core.query_fields import FIELDS
from netdesk.core.query_sheet import sheet
from tests.query_trees import TODAY

LINES = [line for section in sheet() for line in section.lines]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.query)
def test_what_the_sheet_shows_can_be_asked(line):
    query = parse(line.query, TODAY)
    assert query.where is not None or query.sort is not None
    assert line.means.endswith(".")


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_field_is_on_the_sheet_with_its_choices(field):
    means = next(line.means for line in LINES if line.query == field.example and field.help in line.means)
    assert all(str(choice) in means for choice in field.choices)
    assert all(f"{alias}:" in means for alias in field.aliases)


def test_headings_are_all_different():
    headings = [section.heading for section in sheet()]
    assert len(set(headings)) == len(headings)
