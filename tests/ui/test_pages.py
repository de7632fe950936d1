"""What all rooms have in common: where their heading stands, and that it stands still from room to room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot


def test_a_heading_stands_as_high_with_buttons_beside_it_as_without(qtbot: QtBot) -> None:
    bare, buttoned = Page("Giving"), Page("People")
    buttoned.add_to_heading(Button("Add person", icon="plus"))
    places = []
    for page in (bare, buttoned):
        qtbot.addWidget(page)
        page.body.addStretch()
        page.resize(800, 600)
        page.show()
        places.append((page._title.mapTo(page, QPoint()).y(), page._title.height()))
    assert places[0] == places[1]


def test_a_heading_too_long_for_its_page_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    def pictured(title: str) -> QImage:
        page = Page(title)
        qtbot.addWidget(page)
        page.add_to_heading(Button("Print", icon="print"))
        page.body.addStretch()
        page.resize(240, 200)
        page.show()
        return page._title.grab().toImage()

    assert pictured(f"Print {'m' * 40}one") == pictured(f"Print {'m' * 40}other")
    assert pictured("Print 1") != pictured("Print 2")
