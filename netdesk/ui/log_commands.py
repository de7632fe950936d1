"""Logging as the window offers it: the form, in the window or in a small one of its own; editing and deleting."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.ui.doer import closing
from netdesk.ui.kit import icons
from netdesk.ui.kit.page import Page
from netdesk.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from netdesk.core.appearances import AppearanceDraft
    from netdesk.core.capture.reader import CaptureReader
    from netdesk.core.capture.said import Capture
    from netdesk.core.interactions import InteractionDraft
    from netdesk.core.secrecy import Secrecy
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.log_dialog import LogDialog
    from netdesk.ui.main_window import MainWindow
    from netdesk.ui.met_dialog import MetDialog
    from netdesk.ui.person_finder import PersonFinder
    from netdesk.ui.readiness_card import PersonReadiness


class LogCommands(WindowCommands):
    """The user's verbs about interactions."""

    def __init__(
        self,
        desk: Desk,
        doer: Doer,
        window: MainWindow,
        keep: Callable[[Secrecy, Callable[[], None]], None],
    ) -> None:
        """``keep`` calls what it is given once there is a passphrase, where the secrecy of a note needs one."""
        super().__init__(desk, doer, window)
        self._keep = keep
        self._capturing: LogDialog | None = None
        window.log_asked.connect(self.log_here)
        window.met_asked.connect(self.log_met)

    def log(self, people: Sequence[int] = (), *, are_clear: bool = True) -> None:
        """Open the form for an interaction with ``people``, who may give way to others unless they ``are_clear``."""
        dialog = self._log_dialog(self._window, people, are_clear=are_clear)
        self._window.bring_forward()
        dialog.open()

    def capture(self, line: str = "") -> LogDialog:
        """The same in a small window of its own, wherever the desk is, with a ``line`` that a link came with."""
        dialog = self._capturing = self._log_dialog(None)
        if line:
            dialog.propose(line)
        dialog.setWindowIcon(icons.app_icon())
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _log_dialog(self, parent: QWidget | None, people: Sequence[int] = (), *, are_clear: bool = True) -> LogDialog:
        from netdesk.services import capture
        from netdesk.ui.log_dialog import LogDialog

        finder = self._finder()
        day = today(self._desk.clock)
        network = capture.StoredNetwork(self._desk.reader)
        dialog = LogDialog(
            finder,
            lambda line: capture.read(line, day, self._line_reader, network),
            self._readiness,
            day,
            finder.named(people) if people else (),
            parent,
            are_clear=are_clear,
        )

        def logged(outcome: object) -> None:
            dialog.accept()
            if isinstance(outcome, int) and None in (dialog.form.worth_me.value, dialog.form.worth_them.value):
                self._offer_after_note(outcome)

        def save(draft: InteractionDraft, said: Capture) -> None:
            if dialog.is_alone:
                note = partial(capture.note_draft, add_unknown=True)
                self._doer.do(note, draft, said, then=logged, refused=dialog.show_error)
                return
            secrecy = dialog.form.hint.secrecy
            log = partial(capture.log_draft, add_unknown=True, secrecy=secrecy)
            self._keep(secrecy, partial(self._doer.do, log, draft, said, then=logged, refused=dialog.show_error))

        dialog.submitted.connect(save)
        return dialog

    def _offer_after_note(self, interaction_id: int) -> None:
        """Ask in the bar, by one key each, for whom it was worth it."""
        from netdesk.services import undo

        choices = ((self.tr("Worth it for m&e"), "me"), (self.tr("for the&m"), "them"))
        offered = [(words, partial(self.note_worth, interaction_id, side)) for words, side in choices]
        self._window.undo_bar.offer(undo.undoable(self._desk.reader) or "", offered)

    @cached_property
    def _line_reader(self) -> CaptureReader:
        from netdesk.services.lexicon import line_reader

        return line_reader()

    def _readiness(self, people: Sequence[int]) -> list[PersonReadiness]:
        """How it stands with people before something is asked of them, and what could be brought first."""
        from netdesk.core.bringing import bringing_words
        from netdesk.services import bringing, readiness
        from netdesk.ui.readiness_card import PersonReadiness

        day = today(self._desk.clock)
        found = self._finder().named(people) if people else []
        brought = bringing.read(self._desk.reader, [hit.person_id for hit in found], day)
        return [
            PersonReadiness(
                hit.name,
                readiness.of_person(self._desk.reader, hit.person_id, day),
                bringing_words(brought[hit.person_id]) if hit.person_id in brought else "",
            )
            for hit in found
        ]

    def log_met_at(self, event: AppearanceDraft) -> None:
        """Open the form for everybody met at an event of mine."""
        self.log_met().begin_at(event.title, event.place, event.on)

    def log_met(self) -> MetDialog:
        """Open the form for everybody met at one gathering."""
        from netdesk.services import met
        from netdesk.ui.met_dialog import MetDialog

        dialog = MetDialog(partial(met.read, self._desk.reader), today(self._desk.clock), self._window)

        def save(draft: InteractionDraft, names: str) -> None:
            self._doer.do(met.log, draft, names, then=lambda _id: dialog.accept(), refused=dialog.show_error)

        dialog.submitted.connect(save)
        self._window.bring_forward()
        dialog.open()
        return dialog

    def note_worth(self, interaction_id: int, side: str) -> None:
        """Say of one side that it was worth it; again: that it was not; once more: nothing."""
        from netdesk.services import interactions

        entry = interactions.get(self._desk.reader, interaction_id)
        me, them = entry.worth_me, entry.worth_them
        if side == "me":
            me = _next_worth(me)
        else:
            them = _next_worth(them)
        self._doer.do(interactions.note_worth, interaction_id, me, them)

    def log_with(self, person_id: int) -> None:
        """The same with one person; 0 is whom the page shown is about."""
        self.log([person_id]) if person_id else self.log_here()

    def log_here(self) -> None:
        """The same with whom the page shown is about, who can be taken out at once."""
        page = self._window.current_page()
        person_id = page.subject() if isinstance(page, Page) else 0
        self.log([person_id] if person_id else [], are_clear=False)

    def edit(self, interaction_id: int) -> None:
        """Open the form for what is logged already."""
        from netdesk.core.capture.said import Capture
        from netdesk.services import interactions
        from netdesk.ui.log_dialog import LogDialog

        entry = interactions.get(self._desk.reader, interaction_id)
        finder, stored = self._finder(), entry.draft()
        people = finder.named([person_id for person_id, _ in entry.people])
        dialog = LogDialog(
            finder, Capture, self._readiness, today(self._desk.clock), people, self._window, stored=stored
        )

        def save(draft: InteractionDraft, _said: Capture) -> None:
            self._doer.do(
                interactions.edit,
                interaction_id,
                draft,
                then=lambda _: dialog.accept(),
                refused=dialog.show_error,
            )

        def delete() -> None:
            dialog.reject()
            self.delete(interaction_id)

        def split() -> None:
            dialog.reject()
            self.split(interaction_id)

        dialog.submitted.connect(save)
        dialog.delete_asked.connect(delete)
        dialog.split_asked.connect(split)
        dialog.open()

    def act(self, what: str) -> None:
        """Do what a link of a profile says: ``interaction/7/open``, ``promise/7/keep``, ``exchange/7/HELPED``."""
        from netdesk.core.exchanges import Outcome
        from netdesk.services import exchanges, promises

        noun, number, act = what.split("/")
        verbs = {"keep": promises.keep, "let-go": promises.let_go}
        if noun == "promise":
            self._doer.do(verbs[act], int(number))
        elif act in Outcome.__members__:
            self._doer.do(exchanges.set_outcome, int(number), Outcome[act])
        elif noun == "exchange":
            self.edit_exchange(int(number))
        else:
            self.edit(int(number))

    def edit_exchange(self, exchange_id: int) -> None:
        """Open the form of an exchange that is part of no interaction."""
        from netdesk.services import exchanges
        from netdesk.ui.exchange_dialog import ExchangeDialog

        found = exchanges.get(self._desk.reader, exchange_id)
        dialog = ExchangeDialog(found, self._finder(), today(self._desk.clock), self._window)

        delete = partial(self._doer.do, exchanges.delete, exchange_id, then=closing(dialog))
        dialog.delete_asked.connect(delete)
        dialog.open_for(self._doer, lambda: (exchanges.edit, exchange_id, dialog.draft()))

    def split(self, interaction_id: int) -> None:
        """Ask which of the people of an entry get one of their own."""
        from netdesk.services import interactions
        from netdesk.ui.split_dialog import SplitDialog

        dialog = SplitDialog(interactions.get(self._desk.reader, interaction_id), self._window)
        dialog.submitted.connect(partial(self._doer.do, interactions.split, interaction_id))
        dialog.open()

    def delete(self, interaction_id: int) -> None:
        """Take an entry out of the journal."""
        from netdesk.services import interactions

        self._doer.do(interactions.delete, interaction_id)

    def _finder(self) -> PersonFinder:
        from netdesk.ui.person_finder import PersonFinder

        return PersonFinder(self._desk)


def _next_worth(worth: bool | None) -> bool | None:
    return {None: True, True: False, False: None}[worth]
