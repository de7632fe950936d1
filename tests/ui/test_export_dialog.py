"""What leaves is shown with its numbers before it does, and what is unticked stays here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from netdesk.core.leaving import FactKind, Form
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft
from netdesk.core.secrecy import Secrecy
from netdesk.services import agendas, guarded_notes, people, vault
from netdesk.ui.export_dialog import FORMS, ExportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.world import World

MAIL = (ContactPoint(ContactKind.EMAIL, "eve@example.org"),)
EVE = PersonDraft(given="Eve", contact_points=MAIL, notes="likes tea", custom_fields=(("Dog", "Rex"),))


@pytest.fixture
def eve(busy: World) -> int:
    return busy.desk.run(people.add, EVE).result()


def opened(busy: World, qtbot: QtBot) -> ExportDialog:
    busy.window.export_asked.emit()
    exports = busy.app.commands._exports
    assert exports is not None
    dialog = exports.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog._save.isEnabled)
    return dialog


def shown(dialog: ExportDialog) -> list[str]:
    return [dialog.kinds.item(row).text() for row in range(dialog.kinds.count())]


def untick(dialog: ExportDialog, kind: FactKind) -> None:
    for row in range(dialog.kinds.count()):
        item = dialog.kinds.item(row)
        if item.data(Qt.ItemDataRole.UserRole) == kind.value:
            item.setCheckState(Qt.CheckState.Unchecked)


def choose(dialog: ExportDialog, qtbot: QtBot, form: Form, *, is_folder: bool = False) -> None:
    dialog.form.setCurrentIndex(FORMS.index((form, is_folder)))
    qtbot.waitUntil(dialog._save.isEnabled)


def test_the_numbers_are_those_of_the_people_and_of_the_form(busy: World, eve: int, qtbot: QtBot) -> None:
    dialog = opened(busy, qtbot)
    assert shown(dialog)[0] == "Names  (3)"
    assert not dialog.kinds.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert "Notes  (1)" in shown(dialog)
    assert not any(words.startswith("Fields of their own") for words in shown(dialog))
    choose(dialog, qtbot, Form.GOOGLE)
    assert "Fields of their own  (1)" in shown(dialog)
    dialog.reject()


def test_what_is_unticked_stays_here_and_is_remembered(busy: World, eve: int, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(busy, qtbot)
    choose(dialog, qtbot, Form.GOOGLE)
    untick(dialog, FactKind.NOTES)
    untick(dialog, FactKind.OWN_FIELDS)
    path = busy.asker.next_save = tmp_path / "contacts.csv"
    dialog._save.click()
    qtbot.waitUntil(path.exists)
    text = path.read_text("utf-8")
    assert "eve@example.org" in text
    assert "tea" not in text
    assert "Rex" not in text
    dialog = opened(busy, qtbot)
    assert dialog.choice() == (Form.GOOGLE, False, {FactKind.NOTES, FactKind.OWN_FIELDS})
    dialog.reject()


def test_cards_go_to_a_folder_each_in_a_file(busy: World, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "cards"
    folder.mkdir()
    dialog = opened(busy, qtbot)
    choose(dialog, qtbot, Form.VCARD, is_folder=True)
    busy.asker.next_files = [folder]
    dialog._save.click()
    qtbot.waitUntil(lambda: "cards" in busy.window.undo_bar.text())
    assert sorted(each.name for each in folder.iterdir()) == ["Ana Horvat.vcf", "Li Wei.vcf"]


def test_what_is_secret_is_said_to_stay(busy: World, eve: int, qtbot: QtBot) -> None:
    busy.desk.run(vault.create, "a long passphrase").result()
    busy.desk.run(guarded_notes.add, eve, "", Secrecy.UNSPOKEN).result()
    busy.desk.run(agendas.add, eve, "the new job", Secrecy.PAPER).result()
    dialog = opened(busy, qtbot)
    words = "What stays here whatever is ticked: private and unspoken notes (of 1); points for meetings (of 1); "
    assert dialog._stays.text().startswith(words)
    dialog.reject()
