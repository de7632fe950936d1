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


def test_it_rests_once_all_that_was_begun_was_answered_also_what_an_answer_began(world: World, qtbot: QtBot) -> None:
    doer = Doer(world.desk)
    heard: list[str] = []

    def go_on(answer: str) -> None:
        heard.append(answer)
        doer.do(lambda _store: "changed", then=heard.append)

    doer.rested.connect(lambda: heard.append("rested"))
    assert not doer.is_busy
    doer.look(lambda _reader: "read", then=go_on)
    assert doer.is_busy
    with qtbot.waitSignal(doer.rested):
        pass
    assert heard == ["read", "changed", "rested"]
    assert not doer.is_busy
