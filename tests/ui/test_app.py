"""The window on a real desk: the walk of a new user, by what the window offers."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QScrollBar,
    QWidget,
)

from netdesk.core.change import Area, Change, Origin
from netdesk.core.leaving import Form
from netdesk.core.people import PersonDraft
from netdesk.errors import StoreError
from netdesk.services import autostart, nudges, people, surroundings
from netdesk.services.desk import Desk
from netdesk.ui import dangers
from netdesk.ui.error_dialog import ErrorDialog
from netdesk.ui.export_dialog import FORMS
from netdesk.ui.import_page import ImportPage
from netdesk.ui.journal_page import JournalPage
from netdesk.ui.kit import theme
from netdesk.ui.kit.slim_scroll_bar import SlimScrollBar
from netdesk.ui.log_dialog import LogDialog
from netdesk.ui.palette_dialog import PaletteDialog
from netdesk.ui.people_page import PeoplePage
from netdesk.ui.person_finder import PersonFinder
from netdesk.ui.preferences_dialog import PreferencesDialog
from netdesk.ui.single_instance import SingleInstance
from netdesk.ui.welcome_page import WelcomePage
from tests.fakes import FakeClock
from tests.ui.opened import NOW, World

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_an_empty_desk_offers_three_ways_to_begin(qtbot: QtBot, world: World) -> None:
    world.app.show()
    page = world.window.current_page()
    assert isinstance(page, WelcomePage)
    page.sample_asked.emit()
    qtbot.waitUntil(lambda: world.window.current_page() is world.window.page("today"), timeout=20_000)
    assert "sample" in world.window.undo_bar.text().lower()
    assert world.due()


def test_who_is_due_leaves_today_once_logged_and_comes_back_on_undo(qtbot: QtBot, busy: World) -> None:
    assert busy.due() == ["Ana Horvat"]
    qtbot.keyClick(busy.today().view, Qt.Key.Key_L)
    dialog = busy.dialog(LogDialog)
    assert isinstance(dialog, LogDialog)
    dialog.form.what.setText("lunch")
    dialog.submit()
    qtbot.waitUntil(lambda: busy.due() == [])
    qtbot.waitUntil(lambda: busy.window.undo_bar.text() == "Logged lunch with Ana Horvat")
    busy.window.undo_asked.emit()
    qtbot.waitUntil(lambda: busy.due() == ["Ana Horvat"])
    qtbot.waitUntil(lambda: busy.window.undo_bar.text() == "Undone: Logged lunch with Ana Horvat")
    busy.window.redo_asked.emit()
    qtbot.waitUntil(lambda: busy.due() == [])


def test_the_log_begins_with_whom_the_page_is_about(busy: World) -> None:
    busy.today()
    busy.window.log_asked.emit()
    dialog = busy.dialog(LogDialog)
    assert isinstance(dialog, LogDialog)
    assert len(dialog.form.people.people()) == 1
    assert dialog.form.people.edit.placeholderText().startswith("Somebody else")
    dialog.reject()
    busy.window.show_room("journal")
    busy.window.log_asked.emit()
    dialog = next(each for each in busy.window.findChildren(LogDialog) if each.isVisible())
    assert dialog.form.people.people() == []
    dialog.reject()


def test_what_cannot_be_logged_is_said_in_the_form(qtbot: QtBot, busy: World) -> None:
    busy.app.commands.logs.log()
    dialog = busy.dialog(LogDialog)
    assert isinstance(dialog, LogDialog)
    dialog.submit()
    qtbot.waitUntil(dialog.form._errors["people"].isVisible)
    dialog.reject()


def test_snooze_and_done(qtbot: QtBot, busy: World) -> None:
    page = busy.today()
    nudge = page.current()
    assert nudge is not None
    busy.app.commands.nudges.snooze(nudge, date(2026, 11, 30))
    qtbot.waitUntil(lambda: busy.due() == [])
    busy.window.undo_asked.emit()
    qtbot.waitUntil(lambda: busy.due() == ["Ana Horvat"])
    qtbot.keyClick(busy.today().view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: busy.due() == [])


def test_a_change_of_another_process_is_shown(qtbot: QtBot, busy: World) -> None:
    other = Desk(busy.desk.folder, FakeClock(NOW))
    key = nudges.today(other.reader, NOW)[0].key
    other.run(nudges.done, key).result()
    other.close()
    busy.app._on_changed_elsewhere()
    qtbot.waitUntil(lambda: busy.window.nav._item("today").data(Qt.ItemDataRole.AccessibleTextRole) == "Today")


def test_what_another_process_does_while_the_window_opens_is_shown(qtbot: QtBot, world: World) -> None:
    world.app.show()
    assert isinstance(world.window.current_page(), WelcomePage)
    with closing(Desk(world.desk.folder, FakeClock(NOW))) as other:
        other.run(people.add, PersonDraft(given="Zoé")).result()
    instance = SingleInstance(world.desk.folder)
    assert instance.claim()
    world.app._listen(instance)
    qtbot.waitUntil(lambda: world.window.current_page() is world.window.page("today"))
    instance.stop_listening()
    instance.release()


def test_the_journal_shows_what_happened(qtbot: QtBot, busy: World) -> None:
    page = busy.window.show_room("journal")
    assert isinstance(page, JournalPage)
    titles = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
    assert titles == [
        "November 2026",
        "Friday 20 November",
        "coffee",
        "October 2026",
        "Thursday 1 October",
        "coffee",
    ]
    page.delete()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    qtbot.waitUntil(lambda: busy.window.undo_bar.text() == "Deleted coffee with Li Wei")


def test_the_palette_finds_people_and_opens_them(qtbot: QtBot, busy: World) -> None:
    busy.window.search_asked.emit()
    palette = busy.dialog(PaletteDialog)
    assert isinstance(palette, PaletteDialog)
    palette.activateWindow()
    qtbot.waitUntil(palette.edit.hasFocus)
    palette.edit.setText("wei")
    assert [entry.words for entry in palette.entries()] == ["Li Wei"]
    palette.edit.setText("tag:(")
    assert palette.entries() == []
    palette.edit.setText("li")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert busy.window.room == "people"


def test_who_has_the_name_is_found_before_who_is_merely_described_by_it(busy: World) -> None:
    draft = PersonDraft(given="Aaron", family="Able", notes="knows Zoe well")
    busy.desk.run(people.add, draft).result()
    busy.add("Zoe Quist", 3, date(2026, 11, 1))
    assert [hit.name for hit in PersonFinder(busy.desk).find("zoe")] == ["Zoe Quist", "Aaron Able"]
    assert [hit.name for hit in PersonFinder(busy.desk).find("qui zo")] == ["Zoe Quist"]


def test_in_an_untouched_search_box_undo_and_redo_are_the_windows(qtbot: QtBot, busy: World) -> None:
    page = busy.window.show_room("people")
    assert isinstance(page, PeoplePage)
    busy.window.activateWindow()
    qtbot.waitUntil(page.search.hasFocus)
    qtbot.keyClick(page.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: busy.window.undo_bar.text().startswith("Undone: Logged"))
    qtbot.keyClick(page.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: busy.window.undo_bar.text().startswith("Logged"))
    qtbot.keyClicks(page.search, "ana")
    qtbot.keyClick(page.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.search.text() == ""
    assert busy.window.undo_bar.text().startswith("Logged")


def test_files_are_brought_in_after_the_plan_was_seen(qtbot: QtBot, busy: World, tmp_path: Path) -> None:
    card = tmp_path / "friends.vcf"
    card.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sam Ode\r\nN:Ode;Sam;;;\r\nEND:VCARD\r\n", "utf-8")
    busy.asker.next_files = [card]
    busy.window.bring_asked.emit()
    page = busy.window.current_page()
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page._plan is not None)
    page.apply()
    qtbot.waitUntil(lambda: people.find(busy.desk.reader, "Sam Ode") != [])
    qtbot.waitUntil(lambda: "Imported 1 new" in busy.window.undo_bar.text())
    qtbot.waitUntil(lambda: busy.window.room == "people")


def test_preferences_are_kept(qtbot: QtBot, busy: World) -> None:
    busy.window.preferences_asked.emit()
    dialog = busy.dialog(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    dialog.intervals[5][0].setValue(90)
    dialog.submit()
    qtbot.waitUntil(lambda: busy.due() == [])
    qtbot.waitUntil(lambda: busy.window.undo_bar.text() == "Changed the preferences")


def test_preferences_saved_as_they_were_are_no_step(qtbot: QtBot, busy: World) -> None:
    said = busy.window.undo_bar.text()
    busy.window.preferences_asked.emit()
    dialog = busy.dialog(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    dialog.submit()
    qtbot.waitUntil(lambda: not busy.window.findChildren(PreferencesDialog))
    assert busy.window.undo_bar.text() == said


def test_starting_at_login_is_chosen_in_the_preferences(
    qtbot: QtBot, busy: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    config.write_text("in the way of the folder")
    busy.window.preferences_asked.emit()
    dialog = busy.dialog(PreferencesDialog)
    assert not dialog.starts_at_login.isChecked()
    dialog.starts_at_login.click()
    dialog.submit()
    qtbot.waitUntil(lambda: "netdesk.desktop cannot be changed" in dialog._error.text())
    assert dialog.isVisible()
    config.unlink()
    dialog.submit()
    qtbot.waitUntil(autostart.is_on)


def test_the_colours_chosen_are_remembered(busy: World) -> None:
    busy.app.commands._on_scheme_chosen(theme.Scheme.DARK)
    assert theme.is_dark(QApplication.palette())
    assert busy.app._memory.scheme == "dark"


def test_errors_to_act_on_are_told_and_others_reported(busy: World) -> None:
    busy.asker.expects_messages = True
    busy.app.commands.show_error(StoreError("The disk is full. Make room and try again."))
    assert busy.asker.told == ["The disk is full. Make room and try again."]
    busy.app.commands.show_error(ZeroDivisionError("by zero"))
    dialog = busy.dialog(ErrorDialog)
    assert isinstance(dialog, ErrorDialog)
    dialog.copy()
    assert "ZeroDivisionError: by zero" in QApplication.clipboard().text()
    dialog.accept()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_without_a_tray_a_closed_window_is_minimised_and_never_lost(
    busy: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy.app._start_tray()
    tray = busy.app._tray
    assert tray is not None
    monkeypatch.setattr(type(tray), "is_available", staticmethod(lambda: False))
    busy.window.close()
    assert busy.window.isMinimized()
    monkeypatch.setattr(type(tray), "is_available", staticmethod(lambda: True))
    busy.window.bring_forward()
    busy.window.close()
    assert not busy.window.isVisible()
    tray.open_asked.emit()
    assert busy.window.isVisible()


def test_the_menu_says_what_undo_and_redo_are_about(qtbot: QtBot, busy: World) -> None:
    (menu,) = (each for each in busy.window.findChildren(QMenu) if busy.window.undo_action in each.actions())

    def offered() -> list[tuple[str, bool]]:
        menu.aboutToShow.emit()
        steps = [(each.text(), each.isEnabled()) for each in menu.actions()[:2]]
        menu.aboutToHide.emit()
        return steps

    assert offered() == [("Undo: Logged coffee with Li Wei", True), ("Redo", False)]
    busy.window.undo_action.trigger()
    qtbot.waitUntil(lambda: offered()[1] == ("Redo: Logged coffee with Li Wei", True))
    assert [busy.window.undo_action.text(), busy.window.redo_action.text()] == ["Undo", "Redo"]
    busy.window.redo_action.trigger()
    qtbot.waitUntil(lambda: offered()[1] == ("Redo", False))


def test_what_another_process_changed_is_not_undone_in_the_name_of_something_else(qtbot: QtBot, busy: World) -> None:
    busy.desk.run(people.add, PersonDraft(given="Zoé"))
    qtbot.waitUntil(lambda: "Zoé" in busy.window.undo_bar.text())
    busy.app._on_changed_elsewhere()
    qtbot.waitUntil(lambda: not busy.window.undo_bar.isVisibleTo(busy.window))


def test_the_undo_bar_speaks_of_the_users_own_steps_only(qtbot: QtBot, busy: World) -> None:
    seen: list[Change] = []
    busy.app._changes.changed.connect(seen.append)
    qtbot.waitUntil(lambda: busy.window._undo_bar is not None)
    busy.desk.announce(Change(frozenset({Area.NUDGES}), label="Looked", origin=Origin.ENGINE))
    qtbot.waitUntil(lambda: "Looked" in [change.label for change in seen])
    assert busy.window.undo_bar.text() != "Looked"


def named(widget: QWidget) -> bool:
    """Whether a screen reader has something to say for a widget that takes the focus."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return bool(interface and interface.text(QAccessible.Text.Name))


def needs_name(widget: QWidget) -> bool:
    """Whether the keyboard or the mouse can work it."""
    inner = isinstance(widget.parentWidget(), QAbstractScrollArea | QAbstractSpinBox) or isinstance(widget, QScrollBar)
    return widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not inner


def test_every_control_of_a_page_has_a_name(busy: World) -> None:
    unnamed = []
    for room in busy.window._rooms:
        busy.window.show_room(room)
        unnamed += [(room, each) for each in busy.window.findChildren(QWidget) if needs_name(each) and not named(each)]
    assert unnamed == []


def test_every_page_scrolls_by_thin_bars(busy: World) -> None:
    thick = []
    for room in busy.window._rooms:
        page = busy.window.show_room(room)
        bars = [bar for bar in page.findChildren(QScrollBar) if bar.isVisible()]
        thick += [(room, bar.parent()) for bar in bars if not isinstance(bar, SlimScrollBar)]
    assert thick == []


@pytest.mark.parametrize(
    "ask",
    [
        "logs.log",
        "logs.log_met",
        "change_addresses",
        "search",
        "show_help",
        "show_preferences",
        "nudges.remind",
        "nudges.pause_all",
        "nudges.check_load",
    ],
)
def test_every_control_of_a_dialog_has_a_name(busy: World, ask: str) -> None:
    attrgetter(ask)(busy.app.commands)()
    dialog = busy.dialog(QDialog)
    unnamed = [each for each in dialog.findChildren(QWidget) if needs_name(each) and not named(each)]
    dialog.reject()
    assert unnamed == []


def test_no_key_of_the_window_is_another_one_of_a_page(busy: World) -> None:
    for room in busy.window._rooms:
        busy.window.show_room(room)
    busy.app.commands.show_organizations()
    everywhere = {key.toString(): each for each in busy.window.actions() for key in each.shortcuts()}
    twice = [
        (each.text(), key.toString())
        for each in busy.window.findChildren(QAction)
        for key in each.shortcuts()
        if everywhere.get(key.toString(), each) is not each
    ]
    assert twice == []


def test_the_keys_of_the_list_are_for_who_was_opened(qtbot: QtBot, busy: World) -> None:
    busy.window.show_room("today")
    busy.app.open_person(1)
    page = busy.window.page("people")
    assert isinstance(page, PeoplePage)
    assert page.search.text() == ""
    qtbot.keyClick(page.window().focusWidget(), "e")
    assert page.detail.is_editing()
    assert page.search.text() == ""


def test_leaving_asks_what_becomes_of_what_is_not_saved(qtbot: QtBot, busy: World) -> None:
    page = busy.window.show_room("people")
    assert isinstance(page, PeoplePage)
    busy.app.open_person(1)
    page.edit_person()
    editor = page.detail.currentWidget()
    given = editor.findChildren(QLineEdit)[0]
    given.setText("Anna")
    busy.window.show_room("today")
    busy.asker.next_choice = "Cancel"
    busy.window.quit_asked.emit()
    assert not busy.app._is_ending
    assert page.detail.is_editing()
    busy.asker.next_choice = "Save"
    busy.window.quit_asked.emit()
    qtbot.waitUntil(lambda: busy.app._is_ending)
    assert people.profile(busy.desk.reader, 1).draft.given == "Anna"


def test_what_the_list_shows_is_exported_and_everyone_from_elsewhere(qtbot: QtBot, busy: World, tmp_path: Path) -> None:
    def export(form: Form, path: Path) -> None:
        busy.asker.next_save = path
        busy.window.export_asked.emit()
        exports = busy.app.commands._exports
        assert exports is not None
        dialog = exports.dialog
        assert dialog is not None
        dialog.form.setCurrentIndex(FORMS.index((form, False)))
        qtbot.waitUntil(dialog._save.isEnabled)
        dialog._save.click()

    def exported() -> list[str]:
        export(Form.CSV, tmp_path / "people.csv")
        qtbot.waitUntil(lambda: "people.csv" in busy.window.undo_bar.text())
        busy.window.undo_bar.show_message("read")
        return [line.split(",")[0] for line in (tmp_path / "people.csv").read_text("utf-8").splitlines()[1:]]

    page = busy.window.show_room("people")
    assert isinstance(page, PeoplePage)
    page.search.setText("li")
    assert exported() == ["Li Wei"]
    busy.window.show_room("today")
    assert exported() == ["Ana Horvat", "Li Wei"]
    export(Form.VCARD, tmp_path / "people.vcf")
    qtbot.waitUntil(lambda: "people.vcf" in busy.window.undo_bar.text())
    assert (tmp_path / "people.vcf").read_bytes().count(b"BEGIN:VCARD") == 2


def test_what_endangers_the_desk_is_told_once(busy: World, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [
        surroundings.Danger("synced X", "It is synced.", passes=False),
        surroundings.Danger("clock", "It is 1970.", passes=True),
    ]
    monkeypatch.setattr(surroundings, "dangers", lambda *_: found)
    busy.asker.expects_messages = True
    for _ in range(2):
        dangers.tell(busy.desk, busy.app._memory, busy.asker, busy.window)
    assert busy.asker.told == ["It is synced.", "It is 1970.", "It is 1970."]
