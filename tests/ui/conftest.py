"""What every test of a widget starts from and leaves behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont
from shiboken6 import delete

from netdesk.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def clean_application(qapp: QApplication) -> Iterator[None]:
    """The light palette and a real font before each test; no window left over after it.

    The clipboard is emptied: without a screen, Qt lets go of what Python put there when Python has ended, and falls.
    """
    qapp.setFont(QFont("DejaVu Sans", 10))
    qapp.setPalette(theme.palette_of(theme.LIGHT))
    yield
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    for shown in qapp.findChildren(theme.Theme):
        delete(shown)
    qapp.clipboard().clear()
    assert not left
