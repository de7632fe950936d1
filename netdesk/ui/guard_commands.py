"""What is not for everybody, as the window offers it: agendas, private notes, and the passphrase that opens them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.errors import NotFoundError
from netdesk.ui.window_commands import AskingCommands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netdesk.core.change import Change
    from netdesk.core.secrecy import Secrecy
    from netdesk.services.desk import Desk
    from netdesk.services.vault import Vault, VaultKey
    from netdesk.ui.agenda_dialog import AgendaDialog
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.main_window import MainWindow
    from netdesk.ui.private_notes_dialog import PrivateNotesDialog


class GuardCommands(AskingCommands):
    """Holds the vault while the window is open. What was opened is sealed again after a while without use."""

    def __init__(self, desk: Desk, doer: Doer, asker: Asker, window: MainWindow) -> None:
        super().__init__(desk, doer, asker, window)
        self._held: Vault | None = None
        self._shown: dict[QObject, Callable[[], None]] = {}
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        window.agenda_asked.connect(partial(self._about_subject, self.agenda))
        window.private_asked.connect(partial(self._about_subject, self.private_notes))

    def agenda(self, person_id: int) -> None:
        """Open the agenda of the next meeting with somebody. Raises NotFoundError."""
        from netdesk.services import agendas, guarded_notes
        from netdesk.ui.agenda_dialog import AgendaDialog

        dialog = AgendaDialog(self._name(person_id), self._window)
        dialog.watch_for(guarded_notes.what_looks_confidential)

        def show() -> None:
            is_open = self._vault().is_open
            key = self._vault().key() if is_open else None
            points = agendas.of_person(self._desk.reader, person_id)
            said = [(point, agendas.words(self._desk.reader, point, key)) for point in points]
            dialog.show_points(said, today(self._desk.clock), is_open=is_open)

        def add(text: str, secrecy: Secrecy) -> None:
            self.keep(secrecy, partial(self._do, agendas.add, person_id, text, secrecy, dialog=dialog))

        def talked(point_id: int, is_talked: bool) -> None:
            self._doer.do(lambda store: agendas.talked(store, [point_id], is_talked=is_talked))

        dialog.add_asked.connect(add)
        dialog.talked_asked.connect(talked)
        dialog.delete_asked.connect(partial(self._doer.do, agendas.delete))
        dialog.unlock_asked.connect(partial(self._with_key, show))
        dialog.print_asked.connect(partial(self._print, person_id))
        dialog.save_asked.connect(partial(self._save, person_id))
        self._open(dialog, show)

    def private_notes(self, person_id: int) -> None:
        """Open the private notes about somebody. Raises NotFoundError."""
        from netdesk.services import guarded_notes
        from netdesk.ui.private_notes_dialog import PrivateNotesDialog

        dialog = PrivateNotesDialog(self._name(person_id), self._window)

        def show() -> None:
            vault = self._vault()
            notes = guarded_notes.of_person(self._desk.reader, person_id)
            said = [(each, vault.read(each.sealed) if each.sealed and vault.is_open else None) for each in notes]
            dialog.show_notes(said, today(self._desk.clock), is_open=vault.is_open)

        def add(text: str, secrecy: Secrecy) -> None:
            self.keep(secrecy, partial(self._do, guarded_notes.add, person_id, text, secrecy, dialog=dialog))

        dialog.add_asked.connect(add)
        dialog.delete_asked.connect(partial(self._doer.do, guarded_notes.delete))
        dialog.unlock_asked.connect(partial(self._with_key, show))
        dialog.passphrase_asked.connect(self.change_passphrase)
        self._open(dialog, show)

    def change_passphrase(self) -> None:
        """Set the passphrase, or change it for another."""
        from netdesk.services import vault

        if vault.is_set(self._desk.reader):
            self._ask(vault.change, has_old=True, has_new=True)
        else:
            self._ask(vault.create, has_old=False, has_new=True)

    def lock(self) -> None:
        """Seal again what was opened, and show it so."""
        if self._held is not None:
            self._held.lock()
        self._show_all()

    def apply_change(self, change: Change) -> None:
        """Show what a committed step changed in what is open."""
        if change.concerns(Area.NOTES):
            self._show_all()

    def _about_subject(self, open_for: Callable[[int], None]) -> None:
        from netdesk.ui.kit.page import Page

        page = self._window.current_page()
        person_id = page.subject() if isinstance(page, Page) else 0
        if person_id:
            open_for(person_id)
        else:
            self._window.undo_bar.show_message(self.tr("Choose somebody first"))

    def _vault(self) -> Vault:
        if self._held is None:
            from netdesk.services.vault import Vault

            self._held = Vault(self._desk.clock)
        return self._held

    def _open(self, dialog: AgendaDialog | PrivateNotesDialog, show: Callable[[], None]) -> None:
        self._shown[dialog] = show
        dialog.finished.connect(lambda: self._shown.pop(dialog, None))
        show()
        dialog.open()

    def _show_all(self) -> None:
        for show in tuple(self._shown.values()):
            show()

    def _do(self, verb: Callable[..., Any], *args: object, dialog: AgendaDialog | PrivateNotesDialog) -> None:
        self._doer.do(verb, *args, then=lambda _id: dialog.added(), refused=dialog.show_error)

    def keep(self, secrecy: Secrecy, keep: Callable[[], None]) -> None:
        """Keep something, after a passphrase is set where it needs one and there is none yet."""
        from netdesk.core.secrecy import Secrecy as Kinds
        from netdesk.services import vault

        if secrecy in (Kinds.PRIVATE, Kinds.PAPER) and not vault.is_set(self._desk.reader):
            self._ask(vault.create, has_old=False, has_new=True, then=keep)
        else:
            keep()

    def _with_key(self, then: Callable[[], object]) -> None:
        """Call ``then`` once the vault is open."""
        from netdesk.services import vault

        if self._vault().is_open:
            then()
        else:
            self._ask(vault.unlocked, has_old=True, has_new=False, then=then)

    def _ask(
        self,
        verb: Callable[..., VaultKey],
        *,
        has_old: bool,
        has_new: bool,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Ask for passphrases and call ``verb`` with them; the key it gives opens the vault."""
        from netdesk.services.vault import LOCKED_AFTER
        from netdesk.ui.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(has_old=has_old, has_new=has_new, parent=self._window)

        def opened(key: VaultKey) -> None:
            self._vault().unlock(key)
            self._idle.start(round(LOCKED_AFTER.total_seconds() * 1000))
            dialog.accept()
            self._show_all()
            then()

        def go(old: str, new: str) -> None:
            asked = [*([old] if has_old else []), *([new] if has_new else [])]
            self._doer.do(verb, *asked, then=opened, refused=dialog.show_error)

        dialog.submitted.connect(go)
        dialog.open()

    def _print(self, person_id: int) -> None:
        from netdesk.services.sheets import to_svg
        from netdesk.ui.sheet_printer import ask_and_print

        def go() -> None:
            title = f"{self._name(person_id)}"
            ask_and_print(to_svg(self._sheet(person_id)), title, self._window, partial(self._printed, person_id))

        self._before_paper(person_id, go)

    def _save(self, person_id: int) -> None:
        from netdesk.services.sheets import write_pdf

        def write(path: Path) -> None:
            write_pdf(self._sheet(person_id), path)
            self._printed(person_id)
            self._window.undo_bar.show_message(self.tr("Wrote {name}").format(name=path.name))

        def ask() -> None:
            self._asker.save_file(
                self._window, self.tr("Save the agenda"), "agenda.pdf", [self.tr("PDF (*.pdf)")], write
            )

        self._before_paper(person_id, ask)

    def _before_paper(self, person_id: int, then: Callable[[], object]) -> None:
        """Call ``then``, with the vault open where something is for paper only."""
        from netdesk.services import agendas

        points = agendas.of_person(self._desk.reader, person_id)
        self._with_key(then) if any(map(agendas.is_to_erase, points)) else then()

    def _sheet(self, person_id: int) -> Any:  # noqa: ANN401 a Sheet, which only the printing knows
        from netdesk.services import agendas

        key = self._vault().key() if self._vault().is_open else None
        return agendas.sheet(self._desk.reader, person_id, key, today(self._desk.clock))

    def _printed(self, person_id: int) -> None:
        from netdesk.services import agendas

        points = agendas.of_person(self._desk.reader, person_id)
        self._doer.do(agendas.printed, points, then=lambda _: self._show_all())

    def _name(self, person_id: int) -> str:
        from netdesk.ui.person_finder import PersonFinder

        for hit in PersonFinder(self._desk).named([person_id]):
            return hit.name
        raise NotFoundError(self.tr("This person is no longer here."))
