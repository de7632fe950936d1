"""What every test of a widget starts from and leaves behind."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont
from shiboken6 import delete

from netdesk.ui.kit import theme
from tests.ui.opened import World

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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


@pytest.fixture
def world(qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    folder = tmp_path / "desk"
    folder.mkdir()
    world = World(qapp, folder)
    yield world
    world.app.close()
    world.desk.close()
    qapp.setPalette(theme.palette_of(theme.LIGHT))


@pytest.fixture
def busy(world: World) -> World:
    """A desk with one who is due and one who is not, its window shown."""
    world.add("Ana Horvat", 5, date(2026, 10, 1))
    world.add("Li Wei", 5, date(2026, 11, 20))
    world.app.show()
    return world
