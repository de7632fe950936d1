"""What pages ask beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from netdesk.ui.doer import Doer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.world import World


def test_of_what_a_page_asked_the_last_alone_is_answered(world: World, qtbot: QtBot) -> None:
    doer, page, other = Doer(world.desk), QObject(), QObject()
    answers: list[str] = []
    doer.look_last(page, lambda _reader: "first", then=answers.append)
    doer.look_last(other, lambda _reader: "of another page", then=answers.append)
    doer.look_last(page, lambda _reader: "last", then=answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert sorted(answers) == ["last", "of another page"]
