"""Columns of a list, and how wide each of them is. Pure numbers: no widget is touched here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Column(NamedTuple):
    """A column: its least width in average letters, its share of spare width, and its rank.

    The column of the lowest rank is the first to go where the list is narrow. ``falls_first``: the first click on
    its title puts the highest values on top.
    """

    title: str
    letters: int
    share: int = 0
    rank: int = 0
    falls_first: bool = False


class Span(NamedTuple):
    """Where a column is drawn: left edge and width in pixels of the row."""

    column: int
    left: int
    width: int


class Layout(NamedTuple):
    """The widths of the columns shown, by number; ``is_wide`` where together they are more than there is room."""

    widths: dict[int, int]
    is_wide: bool


def laid_out(
    columns: Sequence[Column], shown: Sequence[int], by_hand: Mapping[int, int], room: int, letter: int
) -> Layout:
    """Share ``room`` pixels out: least widths first, the least needed column dropped while there is no room for all.

    A column that the user has sized keeps its width as far as there is room; the others share what is left.
    """
    least = {number: columns[number].letters * letter + 2 * GRID for number in shown}
    while len(least) > 1 and sum(least.values()) > room:
        del least[min(least, key=lambda number: columns[number].rank)]
    spare = max(0, room - sum(least.values()))
    for number in least.keys() & by_hand.keys():
        wider = min(by_hand[number] - least[number], spare)
        least[number] += wider
        spare -= wider
    return Layout(_spread(columns, least, by_hand, spare), is_wide=False)


def all_laid_out(
    columns: Sequence[Column], shown: Sequence[int], by_hand: Mapping[int, int], room: int, letter: int
) -> Layout:
    """The same for columns that the user chose: none is dropped; they may take more room than there is."""
    widths = {number: by_hand.get(number) or columns[number].letters * letter + 2 * GRID for number in shown}
    spare = room - sum(widths.values())
    if spare < 0:
        return Layout(widths, is_wide=True)
    return Layout(_spread(columns, widths, by_hand, spare), is_wide=False)


def _spread(
    columns: Sequence[Column], widths: dict[int, int], by_hand: Mapping[int, int], spare: int
) -> dict[int, int]:
    free = {number: columns[number].share for number in widths if number not in by_hand}
    shares = sum(free.values()) or 1
    return {number: width + spare * free.get(number, 0) // shares for number, width in widths.items()}
