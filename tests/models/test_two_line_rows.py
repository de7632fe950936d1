"""Rows of two lines below their headings."""

from __future__ import annotations

from netdesk.models.two_line_rows import TwoLineRow, TwoLineRows, headed


def test_a_heading_begins_with_a_capital_and_stands_over_rows_alone() -> None:
    first, second = TwoLineRow(1, "a door", ""), TwoLineRow(2, "a market", "")
    assert headed("looking into it", iter((first, second))) == [TwoLineRow(0, "Looking into it", ""), first, second]
    assert headed("closed", ()) == []


def test_a_heading_is_never_the_nearest_row() -> None:
    model = TwoLineRows()
    model.show([*headed("new", [TwoLineRow(1, "a door", "")]), *headed("closed", [TwoLineRow(2, "a market", "")])])
    assert [model.nearest(place) for place in range(4)] == [1, 1, 3, 3]
