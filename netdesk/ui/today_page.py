"""Today: whom do I reach out to this morning, and why? One key logs, puts off, settles or opens a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from netdesk.core.day_words import is_known
from netdesk.core.language import counted, grouped, marked, tr
from netdesk.core.milestones import Verdict
from netdesk.core.planner import Source
from netdesk.models.budget_words import budget_tip, budget_words
from netdesk.models.today_model import TodayModel
from netdesk.models.words import day_heading_words, day_words, heading_words
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.page import MutedLabel, Page
from netdesk.ui.kit.page_list import PageList
from netdesk.ui.kit.row_actions import RowActions, RowButton
from netdesk.ui.kit.theme import GRID
from netdesk.ui.nudge_menus import JUDGEMENTS, REACTED_TO, can_open, nudge_menu, pause_menu, snooze_menu
from netdesk.ui.today_delegate import TodayDelegate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent

    from netdesk.core.planner import Nudge
    from netdesk.services.mornings import Beside, Day
    from netdesk.ui.nudge_menus import NudgeActs

_UNPLACED = (
    marked("Nothing tells of {count} person of whom you have not said how close they are."),
    marked("Nothing tells of {count} people of whom you have not said how close they are."),
)


class TodayPage(Page):
    """The list of the day. What is done with a row goes to ``acts``; what comes of it arrives by ``show_day``.

    ``beside_asked`` carries the ids of whom the rows are about; what is said of them besides the reason arrives by
    ``show_beside``.
    """

    log_asked = Signal()
    remind_asked = Signal()
    reminders_asked = Signal()
    resume_asked = Signal()
    load_asked = Signal()
    bring_asked = Signal()
    people_asked = Signal()
    unplaced_asked = Signal()
    beside_asked = Signal(list)

    def __init__(self, acts: NudgeActs) -> None:
        super().__init__(tr("Today"))
        self._acts = acts
        self._day: Day | None = None
        self._is_complete = False
        self.model = TodayModel(self)
        self._budget = MutedLabel()
        self.add_to_heading(self._budget)
        self._too_much = Button(self.tr("Too much?"), ButtonKind.QUIET)
        self._too_much.clicked.connect(self.load_asked)
        self._too_much.hide()
        self.add_to_heading(self._too_much)
        self.all_button = Button(self.tr("All"), ButtonKind.QUIET, hint="A", name=self.tr("Show all (A)"))
        self.all_button.setCheckable(True)
        self.all_button.toggled.connect(self._on_all_toggled)
        self.add_to_heading(self.all_button)
        self._remind = Button(self.tr("Remind"), ButtonKind.PLAIN, "clock", hint="R")
        self._remind.clicked.connect(self.remind_asked)
        self._log = Button(self.tr("Log"), ButtonKind.PRIMARY, "plus", hint="Ctrl+L")
        self._log.clicked.connect(self.log_asked)
        self.add_to_heading(self._remind)
        self.add_to_heading(self._log)
        self.view = self._make_view()
        self._row_actions = RowActions(self.view.viewport(), self._row_acts())
        self._pointed = QModelIndex()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        look_through = (self.tr("Look through my people"), "people", self.people_asked.emit)
        reminders = (self.tr("Reminders"), "calendar", self.reminders_asked.emit)
        self._clear = EmptyState("check", "", "", [look_through, reminders])
        place = (self.tr("Say how close they are"), "people", self.unplaced_asked.emit)
        self._unplaced = EmptyState("people", "", "", [place, reminders])
        self._nobody = EmptyState(
            "today",
            self.tr("Whom to reach out to, each morning"),
            self.tr(
                "Here you will find who is due, and why. In People, the keys 1 to 5 say how close somebody is to you, "
                "or many at once; from that follows when you should be in touch."
            ),
            [look_through, (self.tr("Bring in people"), "import", self.bring_asked.emit)],
        )
        self._away = EmptyState("moon", "", "", [(self.tr("Resume"), "undo", self.resume_asked.emit)])
        for empty in (self._clear, self._unplaced, self._nobody, self._away):
            self._stack.addWidget(empty)
        self.body.addWidget(self._stack)
        self._add_keys()

    def show_day(self, day: Day) -> None:
        """Show what a day asks for, keeping the current row by its nudge and the scroll position."""
        current = self.model.row(self.view.currentIndex())
        row_before = self.view.currentIndex().row()
        kept = current.nudge.key if current is not None and current.nudge is not None else ""
        scrolled = self.view.verticalScrollBar().value()
        self._day = day
        self.model.show(day, is_all=self.all_button.isChecked())
        self._show_state(day)
        self._fit_heading()
        self._select(self.model.index_of(kept), row_before)
        self.view.verticalScrollBar().setValue(scrolled)
        self._place_actions()
        if self._is_complete:
            self.beside_asked.emit(self.model.people())

    def show_beside(self, beside: dict[int, Beside]) -> None:
        """Say besides the reason where people work, and what could be brought to them."""
        self.model.show_beside(beside)
        self.view.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self._place_actions)

    def complete(self) -> None:
        """What is said besides the reason: the first picture does without."""
        super().complete()
        self._is_complete = True
        self.beside_asked.emit(self.model.people())

    def current(self) -> Nudge | None:
        """The nudge pointed at, or else the current row's."""
        row = self.model.row(self._target())
        return row.nudge if row is not None else None

    def subject(self) -> int:
        """The person of the current row, wherever the mouse is."""
        row = self.model.row(self.view.currentIndex())
        return row.nudge.person_id if row is not None and row.nudge is not None else 0

    def snooze(self) -> None:
        """Offer times for the current nudge to be back."""
        nudge = self.current()
        if nudge is not None and self._day is not None:
            self._pop_up(snooze_menu(nudge, self._acts, self._day.now, self))

    def pause(self) -> None:
        """Offer lengths of a pause for the current person."""
        nudge = self.current()
        if nudge is not None and nudge.person_id and self._day is not None:
            self._pop_up(pause_menu(nudge, self._acts, self._day.now.date(), self))

    def more(self) -> None:
        """Offer all that can be done with the current nudge."""
        nudge = self.current()
        if nudge is not None and self._day is not None:
            self._pop_up(nudge_menu(nudge, self._acts, self._day.now, self))

    def settle(self) -> None:
        """The list takes the focus, or what stands in its place."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def _make_view(self) -> PageList:
        view = PageList(self.tr("Whom to reach out to"), self.model)
        view.wraps = True
        self._delegate = TodayDelegate(view)
        view.setItemDelegate(self._delegate)
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self._place_actions)
        view.selectionModel().currentChanged.connect(self._place_actions)
        view.doubleClicked.connect(self._doing(self._acts.open))
        return view

    def _row_acts(self) -> list[RowButton]:
        return [
            RowButton(self.tr("Log"), "L", "log", self._doing(self._acts.log)),
            RowButton(self.tr("Snooze"), "S", "snooze", self.snooze),
            RowButton(self.tr("Done"), "D", "check", self._doing(self._acts.done)),
            RowButton(self.tr("Open"), "O", "open", self._doing(self._acts.open), has_words=False),
            RowButton(self.tr("React"), "W", "message", self._doing(self._acts.react)),
            *(RowButton(tr(str(words)), key, icon, self._judging(verdict)) for words, key, icon, verdict in JUDGEMENTS),
            RowButton(self.tr("Agenda"), "T", "note", self._doing(self._agenda)),
            RowButton(self.tr("More"), "M", "more", self.more, has_words=False),
        ]

    def _doing(self, act: Callable[[Nudge], object]) -> Callable[[], None]:
        """What does something with the current nudge."""

        def do(*_args: object) -> None:
            nudge = self.current()
            if nudge is not None:
                act(nudge)

        return do

    def _judging(self, verdict: Verdict) -> Callable[[], None]:
        """What says of the current news that it is so, or not."""
        return self._doing(lambda nudge: self._acts.judge(nudge, verdict))

    def _add_keys(self) -> None:
        acts = self._acts
        for text, act, icon, keys in (
            (self.tr("Log a contact with this person …"), self._doing(acts.log), "log", ["L"]),
            (self.tr("Snooze …"), self.snooze, "snooze", ["S"]),
            (self.tr("Done, without logging"), self._doing(acts.done), "check", ["D"]),
            (self.tr("Dismiss this one"), self._doing(acts.dismiss), "close", ["X", "Del"]),
            (self.tr("Open this person or reminder"), self._doing(acts.open), "open", ["O", "Return", "Enter"]),
            (self.tr("Edit this reminder …"), self._doing(acts.edit), "edit", ["E"]),
            (self.tr("Pause this person …"), self.pause, "moon", ["P"]),
            (self.tr("Bring back from a snooze"), self._doing(self._bring_back), "undo", ["B"]),
            (self.tr("Agenda of the next meeting with this person …"), self._doing(self._agenda), "note", ["T"]),
            (self.tr("React to this news …"), self._doing(acts.react), "message", ["W"]),
            (self.tr("This news is verified"), self._judging(Verdict.VERIFIED), "check", ["V"]),
            (self.tr("This news is not true"), self._judging(Verdict.UNTRUE), "close", ["N"]),
            (self.tr("Ignore this news"), self._judging(Verdict.IGNORED), "minus", ["I"]),
            (self.tr("All that can be done with this row …"), self.more, "more", ["M", "Menu"]),
        ):
            add_action(self.view, text, act, icon=icon, keys=keys)
        add_action(self, self.tr("Show also what waits, is snoozed or paused"), self.all_button.toggle, keys=["A"])
        add_action(self, self.tr("Remind me of something …"), self.remind_asked.emit, icon="clock", keys=["R"])

    def _agenda(self, nudge: Nudge) -> None:
        if nudge.person_id:
            self._acts.agenda(nudge)

    def _bring_back(self, nudge: Nudge) -> None:
        if nudge.snoozed_until is not None:
            self._acts.bring_back(nudge)

    def _fit_heading(self) -> None:
        """Beside the day and the buttons, say what it asks for where there is room, and then the day in full.

        Where more is due than a day has room for, the cadences may promise too much.
        """
        day = self._day
        if day is None:
            return
        today = day.now.date()
        title, full = day_heading_words(today), heading_words(today, today)
        wide = self._title.fontMetrics().horizontalAdvance
        buttons = [self._remind, *([self._too_much] if day.waiting or day.more else [])]
        words = budget_words(day) or ("",)
        room = self.width() - 6 * GRID - _widths(self.all_button, self._log)
        for said, extras in [*((each, extras) for extras in (buttons, []) for each in words), ("", [])]:
            self._budget.setText(said)
            left = room - _widths(*extras, *([self._budget] if said else []))
            if wide(title) <= left:
                break
        self._budget.setVisible(bool(said))
        self._budget.setToolTip(tip := budget_tip(day))
        self._title.setToolTip("" if said or not words[0] else f"{words[0]}\n{tip}")
        for each in (self._remind, self._too_much):
            each.setVisible(each in extras)
        self.set_title(full if wide(full) <= left else title)

    def _show_state(self, day: Day) -> None:
        shown: QWidget = self.view
        if day.paused_until is not None and not self.all_button.isChecked():
            shown = self._away
            until = day_words(day.paused_until, day.now.date()) if is_known(day.paused_until) else ""
            self._away.set_text(
                self.tr("A pause from everything"),
                self.tr("Nothing is asked of you until {day}.").format(day=until)
                if until
                else self.tr("Nothing is asked of you until you resume."),
            )
        elif not self.model.rowCount():
            clear = self._unplaced if day.unplaced and not day.held_back else self._clear
            clear.set_text(*self._clear_words(day))
            shown = clear if day.standing else self._nobody
        self._stack.setCurrentWidget(shown)

    def _clear_words(self, day: Day) -> tuple[str, str]:
        if day.held_back:
            words = self.tr("The {minutes} minutes are spent. {count} more can wait for another day; A shows them.")
            count = grouped(day.held_back)
            return self.tr("That is it for today"), words.format(minutes=day.budget, count=count)
        if not day.standing:
            return "", ""
        upcoming = min(day.standing, key=lambda nudge: nudge.snoozed_until or nudge.due_on)
        when = day_words(upcoming.snoozed_until or upcoming.due_on, day.now.date())
        words = self.tr("All that you meant to do is done. Next: {name}, {day}.")
        words = words.format(name=upcoming.title, day=when)
        if day.unplaced:
            words = f"{words} {counted(day.unplaced, *_UNPLACED)}"
        return self.tr("Nobody is due today"), words

    def _select(self, index: QModelIndex, row_before: int) -> None:
        """Keep to the nudge, else to the place in the list, so that the next one is at hand after a log."""
        if not index.isValid():
            rows = range(max(row_before, 0), self.model.rowCount())
            nearest = [*rows, *range(min(row_before, self.model.rowCount()) - 1, -1, -1)]
            people = (self.model.index(row, 0) for row in nearest)
            index = next((each for each in people if each.flags() & Qt.ItemFlag.ItemIsSelectable), QModelIndex())
        if index.isValid():
            self.view.setCurrentIndex(index)

    def _target(self) -> QModelIndex:
        return self._pointed if self._pointed.isValid() else self.view.currentIndex()

    def _place_actions(self) -> None:
        index = self._target()
        row = self.model.row(index)
        if row is None or row.nudge is None:
            self._row_actions.hide()
            self._delegate.leave_room(-1, 0)
            return
        offered = "LSDOM" if can_open(row.nudge) else "LSDM"
        if row.nudge.source is Source.MENTOR:
            offered = "TLSDOM"
        elif row.nudge.source is Source.MILESTONE:
            offered = "WVNIM"
        elif row.nudge.source in REACTED_TO:
            offered = "WLSDM"
        is_current = index == self.view.currentIndex()
        taken = self._row_actions.place(self.view.visualRect(index), offered, on_selection=is_current)
        self._delegate.leave_room(index.row(), taken)

    def _pop_up(self, menu: QMenu, place: QPoint | None = None) -> None:
        """Open a menu where the mouse is, else below the buttons. Meanwhile its keys are its own and not the list's."""
        self._enable_keys(False)
        menu.aboutToHide.connect(lambda: self._enable_keys(True))
        menu.popup(place or self._row_actions.mapToGlobal(self._row_actions.rect().bottomLeft()))
        if place is None:  # else letting go of the mouse would choose it
            menu.setActiveAction(menu.actions()[0])

    def _enable_keys(self, are_enabled: bool) -> None:
        for action in (*self.actions(), *self.view.actions()):
            action.setEnabled(are_enabled)

    def _on_all_toggled(self) -> None:
        if self._day is not None:
            self.show_day(self._day)
            self.settle()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """All that can be done with the row under the mouse, or with the current one."""
        place = self.view.viewport().mapFrom(self, event.pos())
        index = self.view.indexAt(place)
        if event.reason() == QContextMenuEvent.Reason.Mouse and not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.view.setCurrentIndex(index)
        nudge = self.current()
        if nudge is not None and self._day is not None:
            self._pop_up(nudge_menu(nudge, self._acts, self._day.now, self), event.globalPos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The buttons follow the mouse over the rows, and go back to the current row when it leaves."""
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._place_actions)
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.Leave):
            index = self.view.indexAt(event.position().toPoint()) if isinstance(event, QMouseEvent) else QModelIndex()
            if event.type() == QEvent.Type.Leave and self._row_actions.underMouse():
                return False
            self._pointed = index if index.flags() & Qt.ItemFlag.ItemIsSelectable else QModelIndex()
            self._place_actions()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What the day asks for is said where there is room."""
        super().resizeEvent(event)
        self._fit_heading()


def _widths(*widgets: QWidget) -> int:
    """How much of a heading these take."""
    return sum(each.sizeHint().width() + GRID for each in widgets)
