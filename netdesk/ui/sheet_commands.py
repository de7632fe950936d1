"""Printing as the window offers it: a sheet of people with its choices, a brief about one; to a printer or a PDF."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.language import grouped, tr
from netdesk.ui.window_commands import AskingCommands

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from netdesk.services.desk import Desk
    from netdesk.services.sheets import Options, PeopleSheet, Set
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.main_window import MainWindow
    from netdesk.ui.sheet_page import SheetPage


class SheetCommands(AskingCommands):
    """Sets sheets off the main thread; what was asked for last is what is shown."""

    def __init__(self, desk: Desk, doer: Doer, asker: Asker, window: MainWindow) -> None:
        super().__init__(desk, doer, asker, window)
        self._page: SheetPage | None = None
        self._set: Callable[[Options | None], None] = lambda _options: None
        self._shown: Set | None = None
        self._asked = 0
        window.print_asked.connect(self.people_shown)
        window.tick_asked.connect(self.type_back)

    def people_shown(self) -> None:
        """Print whom the page shown shows, or those selected on it."""
        from netdesk.ui.kit.page import Page

        page = self._window.current_page()
        if page is not None and page is self._page:
            self._print()
            return
        ids = page.people_shown() if isinstance(page, Page) else ()
        if ids:
            self.people(ids)
        else:
            self._window.undo_bar.show_message(self.tr("Go to People and choose whom to print"))

    def people(self, ids: Sequence[int]) -> None:
        """Show a sheet of people, in the order of ``ids``."""
        from netdesk.services import sheets

        day = today(self._desk.clock).isoformat()

        def set_people(options: Options | None) -> None:
            self._look(sheets.people_set, ids, options or sheets.Options(), day, self._template())

        self._set = set_people
        title = self.tr("Print {count} people").format(count=grouped(len(ids)))
        self._open(title if len(ids) != 1 else self.tr("Print 1 person"), has_choices=True)

    def brief(self, person_id: int) -> None:
        """Show the brief before a meeting with somebody."""
        from netdesk.services import briefs

        self._set = lambda _options: self._look(briefs.brief_set, person_id, today(self._desk.clock))
        self._open(self.tr("Meeting brief"), has_choices=False)

    def event_brief(self, appearance_id: int) -> None:
        """Show the brief before an event."""
        from netdesk.services import event_briefs

        self._set = lambda _options: self._look(event_briefs.brief_set, appearance_id, today(self._desk.clock))
        self._open(self.tr("Event brief"), has_choices=False)

    def type_back(self) -> None:
        """Ask what was ticked on a printed list, and log it."""
        from netdesk.services import ticking
        from netdesk.ui.tick_dialog import TickDialog

        lists = ticking.lists(self._desk.reader)
        if not lists:
            self._window.undo_bar.show_message(self.tr("Print a walk-in list first: its rows have codes to tick"))
            return
        dialog = TickDialog(lists, self._window)

        def log(text: str, sheet_id: int) -> None:
            self._doer.do(
                ticking.log_ticked, text, sheet_id, then=lambda _ids: dialog.accept(), refused=dialog.show_error
            )

        dialog.submitted.connect(log)
        dialog.open()

    def _open(self, title: str, *, has_choices: bool) -> None:
        from netdesk.services import sheets

        page = self._page
        if page is None:
            from netdesk.ui.sheet_page import SheetPage

            page = self._page = SheetPage(sheets.labels())
            page.asked.connect(lambda options: self._set(options))
            page.print_asked.connect(self._print)
            page.save_asked.connect(self._save)
            page.keep_asked.connect(self._keep)
            page.forget_asked.connect(partial(self._preset, sheets.remove_preset))
            page.left.connect(lambda: self._window.show_room(self._window.room or "people"))
            page.choices.show_options(sheets.Options())
        self._window.show_over(page)
        page.choices.show_templates(sheets.own_templates(self._desk.folder))
        page.show_presets(sheets.presets(self._desk.reader))
        page.open(title, has_choices=has_choices)
        page.settle()

    def _template(self) -> Path | None:
        """The user's own template that is chosen, if one is."""
        return self._page.choices.template.currentData() if self._page is not None else None

    def _look(self, question: Callable[..., Set], *args: object) -> None:
        self._asked += 1
        self._doer.look(question, *args, then=partial(self._show, self._asked))

    def _show(self, asked: int, found: Set) -> None:
        if asked == self._asked and self._page is not None:
            self._shown = found
            self._page.show_pages(found.pages, _note(found.people) if found.people else "")

    def _print(self) -> None:
        from netdesk.ui.sheet_printer import ask_and_print

        found = self._shown
        if found is not None:
            ask_and_print(found.pages, found.title, self._window, partial(self._keep_codes, found))

    def _save(self) -> None:
        from netdesk.services import sheets

        found = self._shown
        if found is None:
            return

        def write(path: Path) -> None:
            def say(_nothing: object) -> None:
                self._window.undo_bar.show_message(self.tr("Wrote {name}").format(name=path.name))
                self._keep_codes(found)

            self._doer.do(lambda _store: sheets.write_pdf(found.sheet, path), then=say)

        name = f"{found.title}.pdf".replace("/", "-")
        self._asker.save_file(self._window, self.tr("Save as PDF"), name, [self.tr("PDF (*.pdf)")], write)

    def _keep_codes(self, found: Set) -> None:
        from netdesk.services import sheets

        if found.people is not None and found.people.codes:
            self._doer.do(sheets.keep_codes, found.title, found.people.codes)

    def _keep(self, options: Options) -> None:
        from netdesk.services import sheets

        heading, words = self.tr("Keep these choices"), self.tr("Under which name?")
        self._asker.line(self._window, heading, words, lambda name: self._preset(sheets.keep_preset, name, options))

    def _preset(self, verb: Callable[..., None], *args: object) -> None:
        from netdesk.services import sheets

        def show(_nothing: object) -> None:
            if self._page is not None:
                self._page.show_presets(sheets.presets(self._desk.reader))

        self._doer.do(verb, *args, then=show)


def _note(made: PeopleSheet) -> str:
    """What is to be known before printing: who is left out, what no font has."""
    said = []
    if made.left_out:
        said.append(tr("{count} not to be contacted left out.").format(count=grouped(made.left_out)))
    if made.without_glyph:
        said.append(tr("No font here has {signs}: install one, such as Noto.").format(signs=made.without_glyph))
    if made.codes:
        said.append(tr("After the event, type back what was ticked: Ctrl+Shift+K."))
    return " ".join(said)
