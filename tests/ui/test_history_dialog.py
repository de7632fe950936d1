"""The history in the window: every step by day, found by its words, and any of them taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from netdesk.models.history_rows import history_rows
from netdesk.services.undo import StepRow
from netdesk.ui.history_dialog import HistoryDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.opened import World

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def shown(world: World) -> HistoryDialog:
    world.window.history_asked.emit()
    return world.dialog(HistoryDialog)


def titles(dialog: HistoryDialog) -> list[str]:
    rows = (dialog.model.row(dialog.model.index(at)) for at in range(dialog.model.rowCount()))
    return [row.title for row in rows if row is not None and row.number]


def choose(dialog: HistoryDialog, words: str) -> None:
    place = next(at for at in range(dialog.model.rowCount()) if words in (dialog.model.index(at).data() or ""))
    dialog.view.setCurrentIndex(dialog.model.index(place))


def test_an_older_step_is_taken_back_and_done_again(busy: World, qtbot: QtBot) -> None:
    busy.add("Zoe New", 5, date(2026, 10, 1))
    busy.add("Yan New", 5, date(2026, 10, 1))
    qtbot.waitUntil(lambda: "Yan New" in busy.due())
    dialog = shown(busy)
    before = titles(dialog)
    choose(dialog, "coffee with Zoe New")
    assert dialog.undo.isEnabled()
    dialog.undo.click()
    qtbot.waitUntil(dialog.redo.isEnabled)
    assert titles(dialog) == before  # what was undone stays in sight
    assert not dialog.undo.isEnabled()
    assert "Undone: " in busy.window.undo_bar.text()
    dialog.redo.click()
    qtbot.waitUntil(lambda: not dialog.redo.isEnabled())
    assert dialog.undo.isEnabled()
    dialog.reject()


def test_a_step_that_others_lean_on_says_which_and_stays(busy: World, qtbot: QtBot) -> None:
    busy.add("Zoe New", 5, date(2026, 10, 1))
    qtbot.waitUntil(lambda: "Zoe New" in busy.due())
    dialog = shown(busy)
    choose(dialog, "Added Zoe New")
    busy.asker.expects_messages = True
    dialog.undo.click()
    qtbot.waitUntil(lambda: bool(busy.asker.told))
    assert "Undo these first: “Logged coffee with Zoe New”" in busy.asker.told[-1]
    assert dialog.undo.isEnabled()
    dialog.reject()


def test_steps_stand_below_their_days_and_are_found_by_their_words(qapp: object) -> None:
    steps = [
        StepRow(3, "Logged coffee with Zoé", "2026-11-22T08:30:00+00:00", "done"),
        StepRow(2, "Logged a call with Li", "2026-11-22T07:00:00+00:00", "undone"),
        StepRow(1, "Imported 300 new people", "2025-10-01T07:00:00+00:00", "done"),
    ]
    rows = history_rows(steps, NOW)
    assert [row.number for row in rows] == [0, 3, 2, 0, 1]
    assert [row.title for row in rows if not row.number] == ["Today", "Wednesday 1 October 2025"]
    assert rows[2].detail.endswith(" · undone")
    assert [row.number for row in history_rows(steps, NOW, "zoe COFFEE")] == [0, 3]
    assert history_rows(steps, NOW, "tea") == []
