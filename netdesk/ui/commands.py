"""What the window's actions do: opens the right form, runs the verb, shows what came of it. No layout, no SQL."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from netdesk import paths
from netdesk.errors import KnownError
from netdesk.ui.guard_commands import GuardCommands
from netdesk.ui.log_commands import LogCommands
from netdesk.ui.nudge_commands import NudgeCommands
from netdesk.ui.reaction_commands import ReactionCommands
from netdesk.ui.sheet_commands import SheetCommands

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from netdesk.services.desk import Desk
    from netdesk.ui.backup_commands import BackupCommands
    from netdesk.ui.doer import Doer
    from netdesk.ui.duplicates_page import DuplicatesPage
    from netdesk.ui.encryption_commands import EncryptionCommands
    from netdesk.ui.export_commands import ExportCommands
    from netdesk.ui.import_page import ImportPage
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.kit.theme import Scheme, Theme
    from netdesk.ui.main_window import MainWindow
    from netdesk.ui.organizations_page import OrganizationsPage

MOST_COUNTED = 20_000
MOST_STEPS = 1000


class Commands(QObject):
    """The user's verbs as the window offers them. ``quit_asked`` and ``scheme_chosen`` are for who owns the window."""

    scheme_chosen = Signal(object)
    person_asked = Signal(int)

    def __init__(self, desk: Desk, doer: Doer, asker: Asker, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._desk = desk
        self._doer = doer
        self._asker = asker
        self._window = window
        self._theme = theme
        self.guards = GuardCommands(desk, doer, asker, window)
        self.logs = LogCommands(desk, doer, window, self.guards.keep)
        self.reactions = ReactionCommands(desk, doer, window, self.logs)
        self.nudges = NudgeCommands(desk, doer, window, self.logs, self.reactions, self.guards, self.person_asked.emit)
        self.sheets = SheetCommands(desk, doer, asker, window)
        doer.failed.connect(self.show_error)
        self._import_page: ImportPage | None = None
        self._told: set[str] = set()
        self._backups: BackupCommands | None = None
        self._encryption: EncryptionCommands | None = None
        self._exports: ExportCommands | None = None
        self._duplicates_page: DuplicatesPage | None = None
        self._organizations_page: OrganizationsPage | None = None
        window.undo_asked.connect(self.undo)
        window.redo_asked.connect(self.redo)
        window.history_asked.connect(self.show_history)
        window.menu_opened.connect(self._name_steps)
        window.search_asked.connect(self.search)
        window.help_asked.connect(self.show_help)
        window.preferences_asked.connect(self.show_preferences)
        window.privacy_asked.connect(lambda: self.show_preferences(is_on_privacy=True))
        window.bring_asked.connect(self.bring)
        window.export_asked.connect(self.export)
        window.duplicates_asked.connect(self.show_duplicates)
        window.organizations_asked.connect(self.show_organizations)
        window.backups_asked.connect(self.show_backups)
        window.archive_asked.connect(lambda: self._backup_commands().take_everything_out(self._window))

    def undo(self) -> None:
        """Take back the last step, and say which."""
        from netdesk.services import undo

        self._doer.do(undo.undo, then=self._say_undone)

    def _say_undone(self, label: str) -> None:
        self._window.undo_bar.show_undone(self.tr("Undone: {label}").format(label=label))

    def redo(self) -> None:
        """Do again what was taken back, and say what."""
        from netdesk.services import undo

        self._doer.do(undo.redo, then=self._window.undo_bar.show_done)

    def show_history(self) -> None:
        """Show every step that was made, to take back any of them."""
        from netdesk.services import undo
        from netdesk.ui.history_dialog import HistoryDialog

        dialog = HistoryDialog(self._desk.clock.now(), self._window)

        def show(say: Callable[[str], object], label: str) -> None:
            dialog.show_steps(undo.history(self._desk.reader, MOST_STEPS))
            say(label)

        undone, redone = partial(show, self._say_undone), partial(show, self._window.undo_bar.show_done)
        dialog.undo_asked.connect(lambda step_id: self._doer.do(undo.undo, step_id, then=undone))
        dialog.redo_asked.connect(lambda: self._doer.do(undo.redo, then=redone))
        dialog.show_steps(undo.history(self._desk.reader, MOST_STEPS))
        dialog.open()

    def _name_steps(self) -> None:
        from netdesk.services import undo

        self._window.name_steps(undo.undoable(self._desk.reader) or "", undo.redoable(self._desk.reader) or "")

    def search(self) -> None:
        """Open the palette of people, rooms and actions."""
        from netdesk.ui.palette_dialog import PaletteDialog
        from netdesk.ui.person_finder import PersonFinder

        actions = [action for _, group in self._window.offered_actions() for action in group]
        dialog = PaletteDialog(actions, PersonFinder(self._desk).find, self._window)
        dialog.person_chosen.connect(self.person_asked)
        dialog.open()

    def show_help(self) -> None:
        """Show the keys that work now, how to search, first where one is searching, and what is stored where."""
        from netdesk.ui.search_box import SearchBox

        self._show_help(is_on_search=isinstance(self._window.focusWidget(), SearchBox))

    def show_search_help(self) -> None:
        """The same, open on how to search."""
        self._show_help(is_on_search=True)

    def _show_help(self, *, is_on_search: bool) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        from netdesk.services import footprint
        from netdesk.ui.help_dialog import HelpDialog

        folder = self._desk.folder
        offered, found = self._window.offered_actions(), footprint.of_desk(folder)
        dialog = HelpDialog(offered, found, self._window, is_on_search=is_on_search)
        dialog.folder_asked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        dialog.backups_asked.connect(dialog.accept)
        dialog.backups_asked.connect(self.show_backups)
        dialog.open()

    def show_preferences(self, *, is_on_privacy: bool = False) -> None:
        """Open the preferences, where it is wanted on the page about encryption."""
        from netdesk.services import autostart, preferences
        from netdesk.ui.encryption_commands import EncryptionCommands
        from netdesk.ui.language import Language
        from netdesk.ui.preferences_dialog import PreferencesDialog

        stated, path = preferences.read(self._desk.reader), paths.feed_file(self._desk.folder)
        starts = autostart.is_on() if autostart.is_offered() else None
        memory = self._window.memory
        if self._encryption is None:
            self._encryption = EncryptionCommands(self._desk, self._doer, self._asker, self._window)
        dialog = PreferencesDialog(
            stated,
            self._theme.scheme,
            path.as_uri(),
            self._window,
            starts_at_login=starts,
            language=memory.language,
            privacy=self._encryption.page(),
        )
        if is_on_privacy and dialog.privacy is not None:
            dialog.pages.setCurrentWidget(dialog.privacy)
        dialog.scheme_chosen.connect(self._on_scheme_chosen)

        def save(changed: object) -> None:
            self._doer.do(preferences.change, changed, then=lambda _: close(), refused=dialog.show_error)

        def close() -> None:
            try:
                if starts is not None:
                    autostart.switch(dialog.starts_at_login.isChecked(), self._desk.folder)
            except KnownError as error:
                dialog.show_error(error)
            else:
                memory.language = Language(str(dialog.language.value))
                dialog.accept()

        dialog.submitted.connect(save)
        dialog.open()

    def change_addresses(self) -> None:
        """Ask for the addresses that calendars and mail know the user by."""
        from netdesk.services import me
        from netdesk.ui.me_dialog import MeDialog

        dialog = MeDialog(me.addresses(self._desk.reader), self._window)

        def save() -> None:
            given = dialog.addresses()
            self._doer.do(me.set_addresses, given, then=lambda _: dialog.accept(), refused=dialog.show_error)

        dialog.submitted.connect(save)
        dialog.open()

    def bring(self) -> None:
        """Ask for files to bring people in from."""
        self._show_import_page().choose()

    def bring_files(self, files: Sequence[Path]) -> None:
        """Show what bringing ``files`` in would do, and do it if the user says so."""
        self._window.bring_forward()
        self._show_import_page().bring(files)

    def bring_sample(self) -> None:
        """Fill the empty desk with the sample network."""
        from netdesk.services import sample

        self._doer.do(sample.fill)

    def show_backups(self) -> None:
        """Show the backups there are, to be restored."""
        self._backup_commands().show()

    def _backup_commands(self) -> BackupCommands:
        from netdesk.ui.backup_commands import BackupCommands

        if self._backups is None:
            self._backups = BackupCommands(self._desk, self._doer, self._asker, self._window)
        return self._backups

    def show_duplicates(self) -> None:
        """Look for people who are here twice."""
        page = self._duplicates()
        self._window.show_over(page)
        page.show_all()
        page.settle()

    def compare(self, ids: Sequence[int]) -> None:
        """Show two people side by side, to be merged."""
        page = self._duplicates()
        self._window.show_over(page)
        page.compare(*ids)
        page.settle()

    def show_organizations(self, name: str = "") -> None:
        """Show the organizations, or one of them."""
        from netdesk.ui.organizations_page import OrganizationsPage

        page = self._organizations_page
        if page is None:
            page = self._organizations_page = OrganizationsPage(self._desk, self._doer)
            page.left.connect(lambda: self._window.show_room("people"))
            page.person_asked.connect(self.person_asked)
        self._window.show_over(page)
        page.settle()
        if name:
            page.show_organization(name)

    def count_duplicates(self, then: Callable[[int], object]) -> None:
        """Give ``then`` the number of pairs who may be one: now where it is known, else once they are looked for.

        On a desk of very many, where that takes long, only if it is known.
        """
        from netdesk.services import listing

        page = self._duplicates()
        if not page.is_stale:
            then(page.model.rowCount())
        elif listing.count(self._desk.reader) <= MOST_COUNTED:
            page.counted.connect(then, Qt.ConnectionType.SingleShotConnection)
            page.look()

    def leave(self) -> None:
        """Let go of what is still being looked for."""
        if self._duplicates_page is not None:
            self._duplicates_page.cancel()

    def export(self) -> None:
        """Show what of whom the page shows would leave, and write it where the user says."""
        from netdesk.ui.export_commands import ExportCommands

        if self._exports is None:
            self._exports = ExportCommands(self._desk, self._doer, self._asker, self._window)
        self._exports.export()

    def show_error(self, error: BaseException) -> None:
        """What the user can act on as a sentence, as long as it is not shown yet; anything else with what to report."""
        from netdesk.services.desk import known

        found = known(error)
        if isinstance(found, KnownError):
            self._tell(str(found))
            return
        from netdesk.ui.error_dialog import ErrorDialog

        ErrorDialog(error, self._window).open()

    def _tell(self, sentence: str) -> None:
        """Show a sentence, unless it is on the screen already."""
        if sentence not in self._told:
            self._told.add(sentence)
            box = self._asker.tell(self._window, self.tr("This could not be done"), sentence)
            box.finished.connect(lambda: self._told.discard(sentence))

    def _show_import_page(self) -> ImportPage:
        from netdesk.ui.import_page import ImportPage

        page = self._import_page
        if page is None:
            page = self._import_page = ImportPage(self._doer, self._asker)
            page.left.connect(lambda: self._window.show_room(self._window.room or "people"))
            page.applied.connect(lambda _count: self._window.show_room("people"))
            page.addresses_asked.connect(self.change_addresses)
        self._window.show_over(page)
        page.settle()
        return page

    def _duplicates(self) -> DuplicatesPage:
        from netdesk.ui.duplicates_page import DuplicatesPage

        page = self._duplicates_page
        if page is None:
            page = self._duplicates_page = DuplicatesPage(self._desk, self._doer)
            page.left.connect(lambda: self._window.show_room("people"))
        return page

    def _on_scheme_chosen(self, scheme: Scheme) -> None:
        self._theme.choose(scheme)
        self.scheme_chosen.emit(scheme)
