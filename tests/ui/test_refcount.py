"""The binding keeps the books on None: some of its releases lose one reference on each call that returns nothing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

CALLS = 2_000


def test_calls_that_return_nothing_cost_no_reference_to_none(qapp: QApplication) -> None:
    widget = QWidget()
    widget.update()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    # Python 3.12 counts no references to None; before it a leak would be as large as the number of calls.
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
