"""What pages ask beside the window."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import delete

from netdesk.errors import InputError
from netdesk.ui.doer import Doer, closing

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


class Form(QWidget):
    """Hears what is refused."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[InputError] = []

    def show_error(self, error: InputError) -> None:
        self.errors.append(error)


def test_a_form_submits_once_until_it_has_an_answer(world: World, qtbot: QtBot) -> None:
    doer, form, other = Doer(world.desk), Form(), Form()
    done: list[str] = []

    def refuse(_store: object) -> None:
        raise InputError("That is no day.", "on")

    for each in (form, form, other):
        doer.do(refuse, refused=each.show_error)
    qtbot.waitUntil(lambda: not doer.is_busy)
    assert (len(form.errors), len(other.errors)) == (1, 1)
    for _ in range(3):
        doer.do(lambda _store: "done", then=done.append, refused=form.show_error)
    qtbot.waitUntil(lambda: not doer.is_busy)
    assert done == ["done"]


def test_a_form_that_was_closed_meanwhile_gets_no_answer(world: World, qtbot: QtBot) -> None:
    doer, form, dialog, goes_on = Doer(world.desk), Form(), QDialog(), threading.Event()
    done: list[str] = []
    failed: list[InputError] = []
    doer.failed.connect(failed.append)

    def wait(_store: object) -> str:
        goes_on.wait()
        return "done"

    def refuse(_store: object) -> None:
        raise InputError("That is no day.", "on")

    doer.do(wait, then=done.append, refused=form.show_error)
    doer.do(wait, then=closing(dialog))
    other = Form()
    doer.do(refuse, refused=other.show_error)
    for each in (form, dialog, other):
        delete(each)
    goes_on.set()
    qtbot.waitUntil(lambda: not doer.is_busy)
    assert (done, [str(error) for error in failed]) == ([], ["That is no day."])


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
