"""Today: whom do I reach out to this morning, and why? One key logs, puts off, settles or opens a row."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QMenu, QStackedWidget, QStyle, QWidget

from netdesk.models.today_model import TodayModel
from netdesk.models.words import day_words, heading_words
from netdesk.ui.actions import add_action
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.empty_state import EmptyState
from netdesk.ui.page import MutedLabel, Page
from netdesk.ui.slim_scroll_bar import slim
from netdesk.ui.theme import GRID, HALF, colours_of
from netdesk.ui.today_delegate import TodayDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from netdesk.core.planner import Nudge


ROOMY = 72 * GRID


class RowActions(QWidget):
    """The buttons over the right end of the row that is pointed at, or else of the current one."""

    def __init__(self, parent: QWidget, acts: Sequence[tuple[str, str, str, Callable[[], object]]]) -> None:
        super().__init__(parent)
        self._on_selection = False
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(HALF, 0, HALF, 0)
        layout.setSpacing(HALF)
        self._icons: list[Button] = []
        for text, key, icon, act in acts:
            for button in (Button(text, icon=icon, hint=key), Button("", icon=icon, name=f"{text} ({key})")):
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.clicked.connect(lambda _checked=False, act=act: act())
                layout.addWidget(button)
            self._icons.append(button)
        self._words = [button for button in self.findChildren(Button) if button not in self._icons]
        self.hide()

    def place(self, row: QRect, *, on_selection: bool) -> None:
        """Lie over the far end of ``row``, in words where that leaves room for the name."""
        self._on_selection = on_selection
        roomy = row.width() > ROOMY
        for button in self._words:
            button.setVisible(roomy)
        for button in self._icons:
            button.setVisible(not roomy)
        self._layout.activate()
        width = self._layout.sizeHint().width()
        place = QRect(row.right() - width - 1, row.top() + 3, width, row.height() - 6)
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), row, place))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the row below, so that a long reason does not show between the buttons."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.selection if self._on_selection else colours.hover))
        painter.end()


class TodayPage(Page):
    """The list of the day. It says what the user wants; what comes of it arrives by ``show``.

    ``log_asked`` carries a person id (0: nobody yet), ``open_asked`` a person id, ``done_asked`` a nudge,
    ``snooze_asked`` a nudge and the day it is to be back (None: the user wants to choose one).
    """

    log_asked = Signal(int)
    open_asked = Signal(int)
    done_asked = Signal(object)
    snooze_asked = Signal(object, object)
    bring_asked = Signal()
    people_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Today"), parent)
        self._today: date | None = None
        self.model = TodayModel(self)
        self._budget = MutedLabel()
        self.add_to_heading(self._budget)
        log = Button(self.tr("Log"), ButtonKind.PRIMARY, "plus", hint="Ctrl+L")
        log.clicked.connect(lambda: self.log_asked.emit(0))
        self.add_to_heading(log)
        self.view = self._make_view()
        self._row_actions = RowActions(
            self.view.viewport(),
            [
                (self.tr("Log"), "L", "log", self.log),
                (self.tr("Snooze"), "S", "snooze", self.snooze),
                (self.tr("Done"), "D", "check", self.done),
                (self.tr("Open"), "O", "open", self.open),
            ],
        )
        self._pointed = QModelIndex()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        look_through = (self.tr("Look through my people"), "people", self.people_asked.emit)
        self._clear = EmptyState("check", "", "", [look_through])
        self._nobody = EmptyState(
            "today",
            self.tr("Whom to reach out to, each morning"),
            self.tr(
                "Here you will find who is due, and why. Bring in your network, say how close people are to you, "
                "and netdesk works out when a touch is due."
            ),
            [
                (self.tr("Bring in people"), "import", self.bring_asked.emit),
                look_through,
            ],
        )
        self._stack.addWidget(self._clear)
        self._stack.addWidget(self._nobody)
        self.body.addWidget(self._stack)
        self._add_keys()

    def show_nudges(self, nudges: Sequence[Nudge], today: date, more: int = 0) -> None:
        """Show what stands on the day ``today``, keeping the current row by person and the scroll position.

        ``more`` are due besides ``nudges``.
        """
        current = self.model.row(self.view.currentIndex())
        row_before = self.view.currentIndex().row()
        kept = current.nudge.person_id if current is not None and current.nudge is not None else 0
        scrolled = self.view.verticalScrollBar().value()
        self._today = today
        self.model.show(nudges, today, more)
        self.set_title(heading_words(today, today))
        self._show_budget(more)
        self._show_state(nudges)
        self._select(self.model.index_of(kept), row_before)
        self.view.verticalScrollBar().setValue(scrolled)
        self._place_actions()

    def current(self) -> Nudge | None:
        """The nudge pointed at, or else the current row's."""
        row = self.model.row(self._target())
        return row.nudge if row is not None else None

    def subject(self) -> int:
        """The person of the current row, wherever the mouse is."""
        row = self.model.row(self.view.currentIndex())
        return row.nudge.person_id if row is not None and row.nudge is not None else 0

    def log(self) -> None:
        """Ask for a form about the current person."""
        nudge = self.current()
        if nudge is not None:
            self.log_asked.emit(nudge.person_id)

    def open(self) -> None:
        """Ask for the current person's profile."""
        nudge = self.current()
        if nudge is not None:
            self.open_asked.emit(nudge.person_id)

    def done(self) -> None:
        """Settle the current nudge without logging anything."""
        nudge = self.current()
        if nudge is not None:
            self.done_asked.emit(nudge)

    def snooze(self) -> None:
        """Offer days for the current nudge to be back."""
        nudge = self.current()
        if nudge is None or self._today is None:
            return
        menu = self._snooze_menu(nudge, self._today)
        menu.popup(self._menu_place())
        menu.setActiveAction(menu.actions()[0])

    def settle(self) -> None:
        """The list takes the focus, or what stands in its place."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def _make_view(self) -> QListView:
        view = QListView()
        slim(view)
        # See RowView: a viewport of Qt's own making would slow the start.
        view.setViewport(QWidget())
        view.setAccessibleName(self.tr("Whom to reach out to"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setModel(self.model)
        view.setItemDelegate(TodayDelegate(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self._place_actions)
        view.selectionModel().currentChanged.connect(self._place_actions)
        view.doubleClicked.connect(self.open)
        return view

    def _add_keys(self) -> None:
        add_action(self.view, self.tr("Log a contact with this person …"), self.log, icon="log", keys=["L"])
        add_action(self.view, self.tr("Snooze …"), self.snooze, icon="snooze", keys=["S"])
        add_action(self.view, self.tr("Done, without logging"), self.done, icon="check", keys=["D"])
        add_action(self.view, self.tr("Open this person"), self.open, icon="open", keys=["O", "Return", "Enter"])

    def _show_budget(self, more: int) -> None:
        due = self.model.due()
        minutes = sum(nudge.minutes for nudge in due)
        count = QLocale().toString(len(due) + more)
        words = self.tr("{count} to reach out to") if more else self.tr("{count} to reach out to · about {minutes} min")
        self._budget.setText(words.format(count=count, minutes=minutes) if due else "")

    def _show_state(self, nudges: Sequence[Nudge]) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        if not nudges:
            self._stack.setCurrentWidget(self._nobody)
            return
        self._clear.set_text(self.tr("Nobody is due today"), self._next_words(nudges))
        self._stack.setCurrentWidget(self._clear)

    def _next_words(self, nudges: Sequence[Nudge]) -> str:
        upcoming = min(nudges, key=lambda nudge: nudge.snoozed_until or nudge.due_on)
        day = upcoming.snoozed_until or upcoming.due_on
        assert self._today is not None
        return self.tr("All that you meant to do is done. Next: {name}, {day}.").format(
            name=upcoming.name, day=day_words(day, self._today)
        )

    def _select(self, index: QModelIndex, row_before: int) -> None:
        """Keep to the person, else to the place in the list, so that the next one is at hand after a log."""
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
        if row is None or row.is_heading:
            self._row_actions.hide()
            return
        self._row_actions.place(self.view.visualRect(index), on_selection=index == self.view.currentIndex())

    def _menu_place(self) -> QPoint:
        return self._row_actions.mapToGlobal(self._row_actions.rect().bottomLeft())

    def _snooze_menu(self, nudge: Nudge, today: date) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, day in snooze_days(today):
            menu.addAction(f"{text}\t{day_words(day, today)}", partial(self.snooze_asked.emit, nudge, day))
        menu.addSeparator()
        menu.addAction(self.tr("&Another day …"), lambda: self.snooze_asked.emit(nudge, None))
        return menu

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
        self._budget.setVisible(self.width() > ROOMY)


def snooze_days(today: date) -> list[tuple[str, date]]:
    """The usual days to put a touch off to: tomorrow, a Monday after that, the first of next month; each day once."""
    tomorrow = today + timedelta(days=1)
    monday = tomorrow + timedelta(days=7 - tomorrow.weekday())
    first = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    days = [(_tr("&Tomorrow"), tomorrow), (_tr("Next &week"), monday)]
    return days if first in (tomorrow, monday) else [*days, (_tr("Next &month"), first)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("TodayPage", text)
