"""Taking people out from the window: what leaves is shown, then where to is asked, then the file is written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netdesk.core.language import grouped
from netdesk.core.leaving import Form
from netdesk.ui.export_dialog import ExportChoice, ExportDialog
from netdesk.ui.window_commands import AskingCommands

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from netdesk.core.leaving import Leaving
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.main_window import MainWindow

_ENDINGS = {Form.CSV: "csv", Form.XLSX: "xlsx", Form.GOOGLE: "csv", Form.VCARD: "vcf"}


class ExportCommands(AskingCommands):
    """Keeps what was chosen last, until the program ends."""

    def __init__(self, desk: Desk, doer: Doer, asker: Asker, window: MainWindow) -> None:
        super().__init__(desk, doer, asker, window)
        self._choice = ExportChoice()
        self.dialog: ExportDialog | None = None

    def export(self) -> None:
        """Whom the page shown shows; everyone where it shows nobody."""
        from netdesk.core.listing import SortBy
        from netdesk.services import leaving, listing
        from netdesk.ui.kit.page import Page

        page = self._window.current_page()
        ids = page.people_shown() if isinstance(page, Page) else ()
        ids = ids or listing.ids(self._desk.reader, None, SortBy.NAME)
        dialog = self.dialog = ExportDialog(grouped(len(ids)), self._choice, self._window)

        def show(found: Leaving) -> None:
            if self.dialog is dialog:
                dialog.show_leaving(found)

        def look(form: Form) -> None:
            self._doer.look_last(self, leaving.of, ids, form, then=show)

        dialog.finished.connect(self._on_dialog_finished)
        dialog.form_chosen.connect(look)
        dialog.submitted.connect(partial(self._ask_where, ids))
        dialog.open()
        dialog.ask()

    def _on_dialog_finished(self, _result: int) -> None:
        self.dialog = None

    def _ask_where(self, ids: Sequence[int], choice: ExportChoice) -> None:
        self._choice = choice
        title = self.tr("Save {count} people as").format(count=grouped(len(ids)))
        if choice.is_folder:
            self._asker.folder(self._window, title, partial(self._write, ids, choice))
            return
        ending = _ENDINGS[choice.form]
        filters = {
            "csv": self.tr("CSV (*.csv)"),
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
            "vcf": self.tr("vCards (*.vcf)"),
        }
        name = self.tr("people.{ending}").format(ending=ending)
        self._asker.save_file(self._window, title, name, [filters[ending]], partial(self._write, ids, choice))

    def _write(self, ids: Sequence[int], choice: ExportChoice, path: Path) -> None:
        from netdesk.services import exports

        def say(_: object) -> None:
            count = grouped(len(ids))
            words = self.tr("Wrote {count} people to {name}").format(count=count, name=path.name)
            self._window.undo_bar.show_message(words)

        write: Callable[..., None] = exports.write_people
        args: tuple[object, ...] = (ids, path, choice.form, choice.left_out)
        if choice.is_folder:
            write, args = exports.write_vcard_folder, (ids, path, "", choice.left_out)
        self._doer.look(write, *args, then=say)
