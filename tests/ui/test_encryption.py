"""The passphrase of the whole desk in the window: asked for before anything is read, set, changed and removed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import keyring
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from netdesk.errors import DamagedError
from netdesk.paths import database_file
from netdesk.services import backups, encryption, remembering
from netdesk.services.desk import Desk
from netdesk.services.encryption import OldBackups
from netdesk.store.key import is_clear
from netdesk.ui.backups_dialog import BackupsDialog
from netdesk.ui.encryption_dialog import BackupPassphraseDialog, EncryptionDialog
from netdesk.ui.preferences_dialog import PreferencesDialog
from netdesk.ui.single_instance import SingleInstance
from netdesk.ui.trouble_window import TroubleWindow
from netdesk.ui.unlock_dialog import UnlockDialog
from netdesk.ui.unlocking import unlock
from tests.keyrings import Ring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netdesk.ui.privacy_settings import PrivacySettings
    from tests.ui.opened import World

PASSPHRASE, OTHER = "correct horse battery", "another staple"


@pytest.fixture(autouse=True)
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def privacy(busy: World) -> Iterator[PrivacySettings]:
    """The page of the preferences."""
    busy.window.privacy_asked.emit()
    dialog = busy.dialog(PreferencesDialog)
    assert dialog.pages.currentWidget() is dialog.privacy
    yield dialog.privacy  # type: ignore[misc]
    for each in busy.window.findChildren(EncryptionDialog):
        each.close()
    dialog.close()


def give(world: World, qtbot: QtBot, *typed: str) -> EncryptionDialog:
    """Types into the dialog that is open and sends it off."""
    dialog = world.window.findChildren(EncryptionDialog)[-1]
    fields = [field for field in (dialog.old, dialog.new, dialog.again) if field is not None]
    for field, words in zip(fields, typed, strict=True):
        field.clear()
        qtbot.keyClicks(field, words)
    qtbot.keyClick(fields[-1], Qt.Key.Key_Return)
    return dialog


def said(world: World, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: world.window.undo_bar.text() == words, timeout=15_000)


def test_the_desk_is_encrypted_changed_and_decrypted(qtbot: QtBot, busy: World, privacy: PrivacySettings) -> None:
    path, due = database_file(busy.desk.folder), busy.due()
    busy.desk.run(backups.make).result()
    assert (privacy.set.isVisible(), privacy.change.isVisible()) == (True, False)
    privacy.set.click()
    dialog = give(busy, qtbot, PASSPHRASE, OTHER)
    assert dialog.isVisible()
    assert is_clear(path)
    give(busy, qtbot, "short", "short")
    assert is_clear(path)
    give(busy, qtbot, PASSPHRASE, PASSPHRASE)
    said(busy, qtbot, "This desk is encrypted now")
    assert encryption.unlocked(busy.desk.folder, PASSPHRASE) == busy.desk.key
    assert encryption.in_the_clear(busy.desk.folder) == []
    assert (privacy.set.isVisible(), privacy.change.isVisible()) == (False, True)
    busy.add("Bo Quist", 5, date(2026, 10, 1))
    qtbot.waitUntil(lambda: busy.due() == [*due, "Bo Quist"] or busy.due() == ["Bo Quist", *due])

    privacy.change.click()
    give(busy, qtbot, "wrong words", OTHER, OTHER)
    assert encryption.unlocked(busy.desk.folder, PASSPHRASE) == busy.desk.key
    give(busy, qtbot, PASSPHRASE, OTHER, OTHER)
    said(busy, qtbot, "The passphrase is changed")
    assert encryption.unlocked(busy.desk.folder, OTHER) == busy.desk.key

    privacy.remove.click()
    give(busy, qtbot, OTHER)
    said(busy, qtbot, "This desk is not encrypted any more")
    assert is_clear(path)
    assert "Bo Quist" in busy.due()


def test_what_was_made_before_stays_where_that_is_chosen(qtbot: QtBot, busy: World, privacy: PrivacySettings) -> None:
    file = busy.desk.run(backups.make).result()
    privacy.set.click()
    dialog = busy.window.findChildren(EncryptionDialog)[-1]
    dialog.old_backups.setCurrentIndex(dialog.old_backups.findData(OldBackups.KEEP))
    give(busy, qtbot, PASSPHRASE, PASSPHRASE)
    said(busy, qtbot, "This desk is encrypted now")
    assert encryption.in_the_clear(busy.desk.folder) == [file]
    assert privacy.bring.isVisible()
    privacy.bring.click()
    qtbot.waitUntil(lambda: not privacy.bring.isVisible())
    assert encryption.in_the_clear(busy.desk.folder) == []


def test_the_keyring_remembers_and_forgets(qtbot: QtBot, busy: World, privacy: PrivacySettings, ring: Ring) -> None:
    privacy.set.click()
    busy.window.findChildren(EncryptionDialog)[-1].remember.setChecked(True)
    give(busy, qtbot, PASSPHRASE, PASSPHRASE)
    said(busy, qtbot, "This desk is encrypted now")
    assert encryption.remembered(busy.desk.folder) == busy.desk.key
    privacy.forget.click()
    assert not privacy.forget.isVisible()
    assert ring.kept == {}


def test_a_refusal_leaves_the_dialog_open(qtbot: QtBot, busy: World, privacy: PrivacySettings) -> None:
    (busy.desk.folder / "backups").write_text("in the way")
    busy.asker.expects_messages = True
    privacy.set.click()
    dialog = give(busy, qtbot, PASSPHRASE, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(busy.asker.told))
    assert dialog.isVisible()
    assert dialog.new is not None
    assert dialog.new.isEnabled()
    assert is_clear(database_file(busy.desk.folder))


def test_a_backup_of_an_earlier_passphrase_asks_for_it_in_the_window(qtbot: QtBot, busy: World) -> None:
    encryption.change(busy.desk, encryption.new_key(PASSPHRASE))
    busy.desk.run(backups.make).result()
    encryption.change(busy.desk, encryption.new_key(OTHER))
    busy.add("Bo Quist", 5, date(2026, 10, 1))
    busy.window.backups_asked.emit()
    dialog = busy.dialog(BackupsDialog)
    assert "another passphrase" in dialog.list.item(0).text()
    dialog.restore.click()
    busy.asker.next_choice = "Restore"
    asked = busy.window.findChildren(BackupPassphraseDialog)[-1]
    qtbot.waitUntil(asked.field.hasFocus)
    for words in (OTHER, PASSPHRASE):
        asked.field.setText(words)
        qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Bo Quist" not in busy.due())
    assert encryption.unlocked(busy.desk.folder, OTHER) == busy.desk.key


@pytest.fixture
def locked(tmp_path: Path, world: World) -> Path:
    """The folder of an encrypted desk that nobody has open."""
    folder = tmp_path / "locked"
    folder.mkdir()
    desk = Desk(folder, world.desk.clock)
    encryption.change(desk, encryption.new_key(PASSPHRASE))
    desk.close()
    return folder


def when_waiting(act: Callable[[], object]) -> None:
    QTimer.singleShot(0, act)


def shown() -> UnlockDialog | None:
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, UnlockDialog) and each.isVisible()), None
    )


def test_the_right_passphrase_unlocks_and_a_wrong_one_is_said(qtbot: QtBot, locked: Path, ring: Ring) -> None:
    seen = []

    def act() -> None:
        dialog = shown()
        assert dialog is not None
        for words in ("wrong words", PASSPHRASE):
            dialog.field.setText(words)
            qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
            seen.append(dialog._error.text())

    when_waiting(act)
    found = unlock(locked, None)
    assert found is not None
    assert found.is_asked
    assert found.key == encryption.unlocked(locked, PASSPHRASE)
    assert "does not open the desk" in seen[0]
    assert shown() is None
    assert ring.kept == {}


def test_it_is_remembered_where_that_is_wanted_and_not_asked_for_again(qtbot: QtBot, locked: Path) -> None:
    def act() -> None:
        dialog = shown()
        assert dialog is not None
        qtbot.waitUntil(dialog.remember.isVisible)
        dialog.remember.setChecked(True)
        dialog.field.setText(PASSPHRASE)
        dialog.submit()

    when_waiting(act)
    first = unlock(locked, None)
    again = unlock(locked, None, is_hidden=True)
    assert first is not None
    assert again is not None
    assert (again.key, again.is_asked) == (first.key, False)
    remembering.forget(locked, first.key)


def test_a_damaged_desk_is_not_taken_for_a_wrong_passphrase_and_its_backups_are_offered(
    qtbot: QtBot, world: World, locked: Path
) -> None:
    desk = Desk(locked, world.desk.clock, encryption.unlocked(locked, PASSPHRASE))
    desk.run(backups.make).result()
    desk.close()
    with database_file(locked).open("r+b") as file:
        file.seek(200)
        file.write(bytes(64))

    def act() -> None:
        dialog = shown()
        assert dialog is not None
        dialog.field.setText(PASSPHRASE)
        dialog.submit()

    when_waiting(act)
    with pytest.raises(DamagedError, match="passphrase is right") as raised:
        unlock(locked, None)
    window = TroubleWindow(locked, raised.value, world.desk.clock.now(), owns_folder=True)
    qtbot.addWidget(window)
    assert window.list.count() == 1


def test_who_would_rather_quit_does(qtbot: QtBot, locked: Path) -> None:
    when_waiting(lambda: shown().reject())  # type: ignore[union-attr]
    assert unlock(locked, None) is None


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # said by Qt where there is no screen
def test_what_others_bring_meanwhile_is_kept_and_shows_the_dialog(qtbot: QtBot, locked: Path, tmp_path: Path) -> None:
    mine = SingleInstance(locked)
    assert mine.claim()
    card = tmp_path / "card.vcf"

    def act() -> None:
        assert shown() is None
        mine.files_brought.emit([card])
        mine.capture_asked.emit()
        dialog = shown()
        assert dialog is not None
        dialog.field.setText(PASSPHRASE)
        dialog.submit()

    when_waiting(act)
    found = unlock(locked, mine, is_hidden=True)
    mine.release()
    assert found is not None
    assert (found.files, found.link, found.is_asked) == ((card,), "netdesk:log", True)
