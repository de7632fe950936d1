"""Agendas and private notes in the window: sealed until the passphrase is given, and again after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from netdesk.core.secrecy import Secrecy
from netdesk.services import agendas, guarded_notes, interactions, vault
from netdesk.ui.agenda_dialog import AgendaDialog
from netdesk.ui.log_dialog import LogDialog
from netdesk.ui.passphrase_dialog import PassphraseDialog
from netdesk.ui.private_notes_dialog import PrivateNotesDialog
from tests.sheets.pages import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from tests.ui.opened import World

PASSPHRASE = "correct horse battery"


@pytest.fixture
def ana(busy: World) -> int:
    day = busy.app._day
    return day.picked[0].person_id if day is not None and day.picked else 1


def shown(points) -> list[str]:
    return [points.item(row).text() for row in range(points.count())]


def give(world: World, *typed: str) -> None:
    dialog = world.dialog(PassphraseDialog)
    fields = [field for field in (dialog._old, dialog._new, dialog._again) if field is not None]
    for field, words in zip(fields, typed, strict=True):
        field.setText(words)
    dialog.submit()


def agenda(world: World, person_id: int) -> AgendaDialog:
    world.app.commands.guards.agenda(person_id)
    return world.dialog(AgendaDialog)


def activate(qtbot: QtBot, dialog: QDialog) -> None:
    """Else the keys are those of the window behind it."""
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def test_points_are_collected_ticked_and_taken_back(qtbot: QtBot, busy: World, ana: int) -> None:
    dialog = agenda(busy, ana)
    activate(qtbot, dialog)
    qtbot.keyClicks(dialog.line, "the storage tender")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(dialog.ahead) == ["the storage tender"])
    assert dialog.line.text() == ""
    dialog.ahead.item(0).setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: shown(dialog.last) == ["the storage tender · today"])
    busy.app.commands.undo()
    qtbot.waitUntil(lambda: shown(dialog.ahead) == ["the storage tender"])
    dialog.accept()


def test_a_first_private_point_asks_for_a_passphrase_and_is_shown_while_that_is_fresh(
    qtbot: QtBot, busy: World, ana: int
) -> None:
    dialog = agenda(busy, ana)
    dialog.line.setText("my salary")
    dialog.secrecy.choose(Secrecy.PRIVATE)
    dialog.add()
    give(busy, PASSPHRASE, "another")
    assert busy.dialog(PassphraseDialog)._error.text() == "⚠ The two are not the same."
    give(busy, PASSPHRASE, PASSPHRASE)
    qtbot.waitUntil(lambda: shown(dialog.ahead) == ["my salary (private)"])
    busy.app.commands.guards.lock()
    assert shown(dialog.ahead) == ["Sealed (private)"]
    dialog.unlock.click()
    give(busy, "wrong words")
    qtbot.waitUntil(lambda: busy.dialog(PassphraseDialog)._error.text() == "⚠ That is not the passphrase.")
    give(busy, PASSPHRASE)
    qtbot.waitUntil(lambda: shown(dialog.ahead) == ["my salary (private)"])
    dialog.accept()


def test_what_is_for_paper_is_on_the_sheet_and_then_nowhere(
    qtbot: QtBot, busy: World, ana: int, tmp_path: Path
) -> None:
    busy.desk.run(vault.create, PASSPHRASE).result()
    busy.desk.run(agendas.add, ana, "their boss leaves", Secrecy.PAPER).result()
    dialog = agenda(busy, ana)
    assert shown(dialog.ahead) == ["Sealed (for paper)"]
    busy.asker.next_save = tmp_path / "agenda.pdf"
    dialog.save_asked.emit()
    give(busy, PASSPHRASE)
    qtbot.waitUntil(lambda: shown(dialog.ahead) == ["Printed, and erased here"])
    assert "their boss leaves" in text_of(tmp_path / "agenda.pdf")
    dialog.accept()


def test_what_looks_confidential_is_asked_about(qtbot: QtBot, busy: World, ana: int) -> None:
    dialog = agenda(busy, ana)
    qtbot.keyClicks(dialog.line, "between us, they close the site")
    assert "between us" in dialog._hint.text()
    dialog.accept()


def test_private_notes_are_sealed_shown_and_deleted(qtbot: QtBot, busy: World, ana: int) -> None:
    busy.desk.run(vault.create, PASSPHRASE).result()
    busy.app.commands.guards.private_notes(ana)
    dialog = busy.dialog(PrivateNotesDialog)
    dialog.text.setPlainText("she told me alone")
    dialog.seal()
    qtbot.waitUntil(lambda: shown(dialog.notes) == ["today: Sealed"])
    dialog.unlock.click()
    give(busy, PASSPHRASE)
    qtbot.waitUntil(lambda: shown(dialog.notes) == ["today: she told me alone"])
    activate(qtbot, dialog)
    dialog.notes.setFocus()
    qtbot.keyClick(dialog.notes, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(dialog.notes) == [])
    dialog.accept()
    assert guarded_notes.of_person(busy.desk.reader, ana) == []


def test_the_key_for_the_agenda_works_for_whom_the_page_is_about(qtbot: QtBot, busy: World, ana: int) -> None:
    busy.window.show_room("journal")
    busy.window.agenda_asked.emit()
    assert busy.window.undo_bar.text() == "Choose somebody first"
    busy.app.open_person(ana)
    qtbot.waitUntil(lambda: busy.window.current_page().subject() == ana)
    busy.window.agenda_asked.emit()
    busy.dialog(AgendaDialog).accept()


def test_a_note_that_looks_confidential_can_be_sealed_in_the_same_step(qtbot: QtBot, busy: World, ana: int) -> None:
    busy.desk.run(vault.create, PASSPHRASE).result()
    busy.app.commands.logs.log([ana])
    dialog = busy.dialog(LogDialog)
    dialog.form.what.setText("lunch")
    dialog.form.note.setPlainText("we spoke of tariffs")
    assert dialog.form.hint.isHidden()
    dialog.form.note.setPlainText("between us: they close the site")
    assert dialog.form.hint.isVisible()
    dialog.form.hint.choice.choose(Secrecy.PRIVATE)
    dialog.submit()
    qtbot.waitUntil(lambda: len(guarded_notes.of_person(busy.desk.reader, ana)) == 1)
    (entry, *_) = interactions.timeline(busy.desk.reader, ana)
    assert (entry.what, entry.note) == ("lunch", "")
    (note,) = guarded_notes.of_person(busy.desk.reader, ana)
    assert note.interaction_id == entry.interaction_id
    busy.app.commands.undo()
    qtbot.waitUntil(lambda: guarded_notes.of_person(busy.desk.reader, ana) == [])


def test_an_unspoken_note_leaves_no_word(qtbot: QtBot, busy: World, ana: int) -> None:
    busy.app.commands.logs.log([ana])
    dialog = busy.dialog(LogDialog)
    dialog.form.note.setPlainText("off the record: zebra")
    dialog.form.hint.choice.choose(Secrecy.UNSPOKEN)
    dialog.submit()
    qtbot.waitUntil(lambda: len(guarded_notes.of_person(busy.desk.reader, ana)) == 1)
    (note,) = guarded_notes.of_person(busy.desk.reader, ana)
    assert note.sealed is None
    assert "zebra" not in str(interactions.timeline(busy.desk.reader, ana))
