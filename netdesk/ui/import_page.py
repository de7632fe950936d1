"""Bring people in: choose or drop files, look at the plan of what they would change, apply it as one step."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.language import grouped, marked, tr
from netdesk.errors import KnownError, StaleError
from netdesk.models.plan_model import PlanModel, Section, hint_words, section_words
from netdesk.services.desk import known
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, Page, label
from netdesk.ui.kit.section_tabs import SectionTabs
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.theme import GRID
from netdesk.ui.plan_table import PlanTable
from netdesk.ui.tables_strip import TablesStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from netdesk.core.plan import Plan
    from netdesk.core.tables import TableSeen
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker

FILTERS = (
    marked(
        "LinkedIn, Google Takeout, Monica, friends, address book, table, calendar, mail "
        "(*.zip *.csv *.tsv *.xlsx *.vcf *.vcard *.ldif *.ldi *.json *.sql *.md *.ics *.mbox *.eml)"
    ),
    marked("All files (*)"),
)


_ONLY_WHERE_THERE = (Section.GONE, Section.BELONGING, Section.PHOTO, Section.LEFT)


class ImportPage(Page):
    """Goes from files to a plan to people. ``applied`` carries how many were added or changed; ``left``: not wanted."""

    applied = Signal(int)
    addresses_asked = Signal()
    left = Signal()
    _progressed = Signal(int, int)

    def __init__(self, doer: Doer, asker: Asker) -> None:
        super().__init__(tr("Bring in people"))
        self._doer = doer
        self._asker = asker
        self._plan: Plan | None = None
        self._model: PlanModel | None = None
        self._planned: tuple[Path, ...] = ()
        self._reading: tuple[Path, ...] = ()
        self._waiting: tuple[Path, ...] = ()
        self._sheets: dict[str, str] = {}
        self._is_applying = False
        self._stop = threading.Event()
        self.setAcceptDrops(True)
        self._error = ErrorLabel()
        self._start = self._make_start()
        self._work = self._make_work()
        self._review = self._make_review()
        self._stack = QStackedWidget()
        for each in (self._start, self._work, self._review):
            self._stack.addWidget(each)
        self.body.addWidget(self._error)
        self.body.addWidget(self._stack, 1)
        self._progressed.connect(self._on_work_progressed)
        add_action(self, self.tr("Leave without bringing anybody in"), self.leave, icon="close", keys=["Esc"])

    def choose(self) -> None:
        """Let the user choose files."""
        self._asker.files(self, self.tr("Bring in people"), [tr(each) for each in FILTERS], self.bring)

    def choose_folder(self) -> None:
        """Let the user choose a folder, of which all files are brought in."""
        self._asker.folder(self, self.tr("Bring in a folder"), lambda folder: self.bring([folder]))

    def bring(self, paths: Sequence[Path]) -> None:
        """Read ``paths`` and show what they would change; changes nothing yet.

        They come to the files that are being read or looked at, as a desktop may hand on one after the other; while
        people are being brought in, they wait until that is done.
        """
        if self._is_applying:
            self._waiting += tuple(paths)
            return
        files = tuple(dict.fromkeys((*(self._reading or self._planned), *paths)))
        self._read(files, self._show_plan)

    def _read(self, files: tuple[Path, ...], then: Callable[[Plan], object]) -> None:
        self._reading = files
        self._begin(self.tr("Reading {files}").format(files=", ".join(path.name for path in files)))
        beat, is_stopped = self._progressed.emit, self._stop.is_set
        self._run(_verb("make_plan"), list(files), beat, is_stopped, (), dict(self._sheets), then=then)

    def show_columns(self, table: TableSeen) -> None:
        """Let the user look at what the columns of a table are, and say otherwise."""
        from netdesk.services import tables
        from netdesk.ui.columns_dialog import ColumnsDialog

        dialog = ColumnsDialog(table, self)

        def take_over(told: object) -> None:
            dialog.accept()
            self._doer.do(tables.remember, table, told, then=lambda _: self._read(self._planned, self._show_plan))

        dialog.submitted.connect(take_over)
        dialog.sheet_chosen.connect(lambda sheet: self._show_sheet(table.file, sheet))
        dialog.open()

    def _show_sheet(self, file: str, sheet: str) -> None:
        """Take the people of a workbook from another sheet, whose columns are shown."""

        def show(plan: Plan) -> None:
            self._show_plan(plan)
            self.show_columns(next(each for each in plan.tables if (each.file, each.sheet) == (file, sheet)))

        self._sheets[file] = sheet
        self._read(self._planned, show)

    def apply(self) -> None:
        """Do what the plan says, less what the user took out of it."""
        if self._plan is None or self._model is None:
            return
        skipped, same = self._model.skipped(), self._model.same()
        self._begin(self.tr("Bringing people in"))
        self._is_applying = True
        beat = self._progressed.emit
        self._run(_verb("apply"), self._plan, skipped, same, beat, self._stop.is_set, then=self._on_plan_applied)

    def cancel(self) -> None:
        """Stop what is under way; nothing has changed then."""
        self._stop.set()
        self._cancel.setEnabled(False)

    def leave(self) -> None:
        """Stop, forget the plan, and go."""
        self._stop.set()
        self._stop = threading.Event()
        self._restart()
        self._waiting = ()
        self.left.emit()

    def settle(self) -> None:
        """The next step takes the focus."""
        focused = {self._start: self._start, self._work: self._cancel, self._review: self._table}
        focused[self._stack.currentWidget()].setFocus()  # type: ignore[index]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Any file may be dropped; what cannot be read is said afterwards."""
        if any(url.isLocalFile() for url in event.mimeData().urls()) and self._stack.currentWidget() is not self._work:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """See dragEnterEvent."""
        event.acceptProposedAction()
        self.bring([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _run(self, verb: Callable[..., Any], *args: object, then: Callable[[Any], object]) -> None:
        """Run a verb; an error the user can do something about comes back as a value, to be shown on this page."""
        stop = self._stop

        def guarded(store: object) -> object:
            try:
                return verb(store, *args)
            except Exception as error:
                explained = known(error)
                if stop.is_set() or isinstance(explained, KnownError):
                    return explained
                raise

        def finish(outcome: object) -> None:
            if stop is not self._stop:
                return
            if isinstance(outcome, StaleError):
                self._is_applying = False
                self._read(self._planned, self._show_plan_anew)
            elif isinstance(outcome, Exception):
                self._return()
                self._error.show_error("" if stop.is_set() else str(outcome))
            else:
                then(outcome)

        self._doer.do(guarded, then=finish)

    def _begin(self, words: str) -> None:
        self._stop.set()
        self._stop = threading.Event()
        self._error.show_error("")
        self._doing.setText(words)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._stack.setCurrentWidget(self._work)
        self._cancel.setFocus()

    def _return(self) -> None:
        """Back to where the work was begun from."""
        self._is_applying = False
        self._reading = ()
        self._stack.setCurrentWidget(self._start if self._plan is None else self._review)

    def _restart(self) -> None:
        self._plan = self._model = None
        self._planned = self._reading = ()
        self._sheets = {}
        self._is_applying = False
        self._error.show_error("")
        self._stack.setCurrentWidget(self._start)

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._planned, self._reading = self._reading, ()
        model = self._model = PlanModel(plan, self)
        self._table.show_plan(model)
        for section in Section:
            words = f"{section_words(section)}  {grouped(model.count(section))}"
            self._tabs.setTabText(section.value, words)
            self._tabs.setTabEnabled(section.value, model.count(section) > 0)
            self._tabs.setTabVisible(section.value, model.count(section) > 0 or section not in _ONLY_WHERE_THERE)
        first = next((section for section in Section if model.count(section)), Section.NEW)
        self._tabs.setCurrentIndex(first.value)
        self._on_tab_changed(first.value)
        self._summary.setText(self._summary_words(plan))
        self._columns.show_tables(plan.tables)
        self._apply.setText(self.tr("Bring in {count}").format(count=grouped(plan.count)))
        self._apply.setVisible(not plan.is_empty)
        self._apply.updateGeometry()
        self._fit_buttons()
        self._stack.setCurrentWidget(self._review)
        is_unknown = plan.is_empty and not plan.sames and plan.tables
        (self._columns.button if is_unknown else self._table if plan.is_empty else self._apply).setFocus()

    def _show_plan_anew(self, plan: Plan) -> None:
        self._show_plan(plan)
        self._error.show_error(
            self.tr("Something has changed since the plan was made, so nothing was brought in. This is what it is now.")
        )

    def _summary_words(self, plan: Plan) -> str:
        if plan.is_empty and not plan.sames and plan.tables:
            return self.tr("Nobody could be made out yet: say what the columns are.")
        if plan.is_empty and not plan.sames:
            return self.tr("There is nobody in these files that could be read.")
        if plan.is_empty:
            return self.tr("Nothing new: everybody in these files is here already, just like this.")
        return self.tr("This is what would change. Nothing has yet; once done, it can be undone in one step.")

    def _make_start(self) -> EmptyState:
        return EmptyState(
            "import",
            self.tr("Drop files here"),
            self.tr(
                "The export of LinkedIn, Google Takeout (zips as they are), Monica (.json, .sql) or friends (.md); an "
                "address book (.vcf, .ldif) or a table (.csv, .xlsx) from Google Contacts, Outlook, Thunderbird or any "
                "other; a calendar (.ics); mail (.mbox, .eml): who wrote to whom and when, never the text. "
                "You will see what would change before anything does. The files are read on this computer only."
            ),
            [
                (self.tr("Choose files …"), "open", self.choose),
                (self.tr("Choose a folder …"), "open", self.choose_folder),
                (self.tr("My own addresses …"), "mail", self.addresses_asked.emit),
                (self.tr("Not now"), "close", self.leave),
            ],
        )

    def _make_work(self) -> QWidget:
        self._doing = label("", wrap=True)
        self._doing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedWidth(48 * GRID)
        self._cancel = Button(self.tr("Cancel"), icon="close")
        self._cancel.clicked.connect(self.cancel)
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setSpacing(2 * GRID)
        layout.addStretch(2)
        layout.addWidget(self._doing)
        for each in (self._bar, self._cancel):
            layout.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return made

    def _make_review(self) -> QWidget:
        self._summary = label("", wrap=True)
        self._columns = TablesStrip()
        self._columns.asked.connect(self.show_columns)
        self._hint = MutedLabel(wrap=True)
        self._tabs = SectionTabs(self.tr("What becomes of whom"))
        for section in Section:
            self._tabs.addTab(section_words(section))
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._table = PlanTable(self.tr("The plan"))
        self._apply = Button(self.tr("Bring in"), ButtonKind.PRIMARY, "check")
        self._apply.clicked.connect(self.apply)
        other = Button(self.tr("Other files …"), icon="open")
        other.clicked.connect(self.choose)
        leave = Button(self.tr("Not now"), ButtonKind.QUIET, "close")
        leave.clicked.connect(self.leave)
        self._buttons = ShrinkingRow([leave, other], GRID)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for each in (self._apply, other):
            buttons.addWidget(each)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._summary)
        layout.addWidget(self._columns)
        layout.addWidget(self._tabs)
        layout.addWidget(self._hint)
        layout.addWidget(self._table, 1)
        layout.addLayout(buttons)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons below the plan shrink where it is narrow."""
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        self._buttons.fit(self.width() - self._apply.sizeHint().width() - 8 * GRID)

    def _on_tab_changed(self, number: int) -> None:
        if self._model is not None:
            section = Section(number)
            self._table.show_section(self._model, section)
            self._hint.setText(hint_words(section))
            self._hint.setVisible(bool(self._hint.text()))

    def _on_work_progressed(self, done: int, total: int) -> None:
        if self._stack.currentWidget() is self._work:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _on_plan_applied(self, count: int) -> None:
        self._restart()
        waiting, self._waiting = self._waiting, ()
        if waiting:
            self.bring(waiting)
        else:
            self.applied.emit(count)


def _verb(name: str) -> Callable[..., object]:
    """A verb of services/imports.py whose modules are loaded on the writer thread, while the window goes on."""

    def run(*args: object) -> object:
        from netdesk.services import imports

        return getattr(imports, name)(*args)

    return run
