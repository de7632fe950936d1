"""Insight: is the network diverse, focused and deep? Figures as of any day, who knows whom, and a look back."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.models.words import day_words
from netdesk.services import insight
from netdesk.ui.figures_view import FiguresView
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.page import Page
from netdesk.ui.kit.section_tabs import SectionTabs
from netdesk.ui.kit.theme import GRID
from netdesk.ui.look_back_page import LookBackPage
from netdesk.ui.network_page import NetworkPage

if TYPE_CHECKING:
    from netdesk.core.change import Change
    from netdesk.core.insight.figures import Figure, Panel
    from netdesk.core.insight.look_back import Moved
    from netdesk.core.insight.network import Network, Placed
    from netdesk.core.quarters import Quarter
    from netdesk.services.desk import Desk
    from netdesk.services.insight import Looked, PairQuestion
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker

_MOST_USUAL = 3


class InsightPage(Page):
    """``rows_asked`` carries a room and a query, ``person_asked`` a person id, ``told`` what was done.

    ``undo_asked``: the answer before is not to hold.
    """

    rows_asked = Signal(str, str)
    person_asked = Signal(int)
    bring_asked = Signal()
    told = Signal(str)
    undo_asked = Signal()

    def __init__(self, desk: Desk, doer: Doer, asker: Asker) -> None:
        super().__init__(tr("Insight"))
        self._desk = desk
        self._doer = doer
        self._day: date | None = None
        self._looked: Looked | None = None
        self._is_stale = True
        self._is_looking = False
        self._is_awaited = False
        self._drawn: Looked | None = None
        self._are_pairs_asked = False
        self._when = Button(
            self.tr("Today"), ButtonKind.PLAIN, "calendar", name=self.tr("As of which day"), opens_menu=True
        )
        self._topics = Button(self.tr("My topics …"), icon="tag")
        self._topics.clicked.connect(self.rank_topics)
        self.add_to_heading(self._when)
        self.add_to_heading(self._topics)
        self.figures = FiguresView(asker)
        self._empty = EmptyState(
            "insight",
            self.tr("An honest mirror"),
            self.tr(
                "Whether your network is diverse, focused and deep, from what you log. Nothing is scored, "
                "and nothing is said of too few."
            ),
            [(self.tr("Bring in my network"), "import", self.bring_asked.emit)],
        )
        self.network = NetworkPage(asker)
        self.look_back = LookBackPage()
        self._faces = (self.figures, self.network, self.look_back)
        self.tabs = SectionTabs(tr("Sections of {room}").format(room=tr("Insight")))
        for words in (self.tr("Figures"), self.tr("Who knows whom"), self.tr("Look back")):
            self.tabs.addTab(words)
        self.tabs.add_keys_to(self)
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        self.network.person_asked.connect(self.person_asked)
        self.network.questions_asked.connect(self.ask_pairs)
        self.network.told.connect(self.told)
        self.look_back.quarter_asked.connect(self._on_quarter_asked)
        self.look_back.kept.connect(partial(self._doer.do, insight.keep_texts))
        panel = self.figures.panel
        panel.rows_asked.connect(self.rows_asked)
        panel.person_asked.connect(self.person_asked)
        panel.told.connect(self.told)
        panel.line_asked.connect(self._on_line_asked)
        self._offer_days()
        add_action(self, self.tr("As of another day …"), self.ask_day, icon="calendar", keys=["Ctrl+T"])
        add_action(self, self.tr("My topics …"), self.rank_topics, icon="tag", keys=["Ctrl+Shift+T"])

    @property
    def day(self) -> date:
        """As of which day the figures are."""
        return self._day or today(self._desk.clock)

    @property
    def is_up_to_date(self) -> bool:
        """Whether what is shown is what is stored."""
        return self._looked is not None and not (self._is_stale or self._is_looking)

    @property
    def _face(self) -> FiguresView | NetworkPage | LookBackPage:
        return self._faces[self.tabs.currentIndex()]

    def arrangement(self) -> str:
        """Which of the three faces is shown."""
        return self.tabs.arrangement()

    def arrange(self, arrangement: str) -> None:
        """Show the face that was."""
        self.tabs.arrange(arrangement)

    def settle(self) -> None:
        """Read what has changed; the list takes the focus."""
        self._look()
        shown = self._stack.currentWidget()
        if shown is self._content:
            self._face.settle()
        else:
            self._is_awaited = self._looked is None
            (shown or self).setFocus()

    def apply_change(self, change: Change) -> None:
        """Read anew: at once where the page is seen, else when it is."""
        if change.concerns(Area.PEOPLE, Area.INTERACTIONS, Area.CADENCES, Area.INSIGHT):
            self._is_stale = True
            if self.isVisible():
                self._look()

    def show_day(self, day: date | None) -> None:
        """Show the figures as of a day, None for today."""
        present = today(self._desk.clock)
        self._day = None if day is None or day >= present else day
        self._when.setText(day_words(self.day, present).capitalize())
        self._when.updateGeometry()
        self._is_stale = True
        self._look()

    def ask_day(self) -> None:
        """Ask for a day gone by."""
        from netdesk.ui.kit.day_dialog import DayDialog

        present = today(self._desk.clock)
        dialog = DayDialog(self.tr("Insight as of"), QDate(1900, 1, 1), self)
        dialog.calendar.setMaximumDate(QDate(present.year, present.month, present.day))
        dialog.calendar.setSelectedDate(QDate(self.day.year, self.day.month, self.day.day))
        dialog.chosen.connect(self.show_day)
        dialog.open()

    def rank_topics(self) -> None:
        """Open the form of my topics."""
        from netdesk.ui.topics_dialog import TopicsDialog

        ranked, on = insight.own_topics(self._desk.reader)
        usual = [
            name for name in insight.usual_topics(self._desk.reader, _MOST_USUAL + len(ranked)) if name not in ranked
        ]
        reviewed = day_words(date.fromisoformat(on), today(self._desk.clock)) if on else ""
        dialog = TopicsDialog(ranked, reviewed, usual[:_MOST_USUAL], self)

        def save(names: list[str]) -> None:
            self._doer.do(insight.rank_topics, names, then=lambda _: dialog.accept(), refused=dialog.show_error)

        dialog.submitted.connect(save)
        dialog.open()

    def ask_pairs(self) -> None:
        """Ask of some pairs of close ones whether they know each other."""
        self._doer.look(insight.pair_questions, today(self._desk.clock), then=self._on_pairs_found)

    def _on_pairs_found(self, questions: list[PairQuestion]) -> None:
        from netdesk.ui.kit.actions import is_below_dialog
        from netdesk.ui.pairs_dialog import PairsDialog

        if is_below_dialog(self):
            return
        dialog = PairsDialog(questions, self)
        dialog.answered.connect(partial(self._doer.do, insight.answer_pair))
        dialog.taken_back.connect(self.undo_asked)
        dialog.finished.connect(self._on_pairs_finished)
        self._are_pairs_asked = True
        dialog.open()

    def _on_pairs_finished(self) -> None:
        self._are_pairs_asked = False
        self._show_face()

    def _on_tabs_current_changed(self) -> None:
        self._show_face()
        if self.isVisible():
            self.settle()

    def _show_face(self) -> None:
        """Bring one of the three faces to the front, and up to date."""
        face = self._face
        self._front.setCurrentWidget(face)
        if self._looked is None:
            return
        if face is self.look_back:
            self.look_back.offer(today(self._desk.clock))
            if self.look_back.quarter is not None:
                self._on_quarter_asked(self.look_back.quarter)
        if face is self.network:
            self.network.show_size(self._looked.report.figures()["holes.effective_size"])
            if self._drawn is not self._looked and not self._are_pairs_asked:
                self._drawn = self._looked
                then = partial(self._on_drawn, self._looked)
                self._doer.look(insight.drawn, self._looked.facts, self.day, then=then)

    def _on_drawn(self, looked: Looked, drawn: tuple[Network, Placed]) -> None:
        if looked is not self._drawn:  # something newer is on its way
            return
        self.network.show_network(*drawn)
        if self.network.isVisible() and self.tabs.hasFocus():
            self.network.settle()

    def _on_quarter_asked(self, quarter: Quarter) -> None:
        self.look_back.show_texts(insight.texts_of(self._desk.reader, quarter.name))
        if self._looked is not None:
            then = partial(self._on_moved_found, quarter)
            self._doer.look(insight.moved, self._looked.facts, quarter, today(self._desk.clock), then=then)

    def _on_moved_found(self, quarter: Quarter, found: list[Moved]) -> None:
        if quarter == self.look_back.quarter:
            self.look_back.show_moved(found)

    def _lay_out(self) -> None:
        self._front = QStackedWidget()
        for face in self._faces:
            self._front.addWidget(face)
        self._content = QWidget()
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.tabs)
        layout.addWidget(self._front, 1)
        self._stack = QStackedWidget()
        for each in (QWidget(), self._empty, self._content):
            self._stack.addWidget(each)
        self.body.addWidget(self._stack, 1)

    def _offer_days(self) -> None:
        menu = QMenu(self._when)
        for words, back in (
            (self.tr("Today"), None),
            (self.tr("A quarter ago"), 91),
            (self.tr("A year ago"), 365),
            (self.tr("Two years ago"), 730),
        ):
            menu.addAction(words).triggered.connect(partial(self._go_back, back))
        menu.addSeparator()
        menu.addAction(self.tr("Another day …")).triggered.connect(self.ask_day)
        self._when.setMenu(menu)

    def _go_back(self, days: int | None) -> None:
        self.show_day(None if days is None else today(self._desk.clock) - timedelta(days))

    def _look(self) -> None:
        """Read on a thread of its own; one reading at a time, and again where something changed meanwhile."""
        if not self._is_stale or self._is_looking:
            return
        self._is_stale, self._is_looking = False, True
        self._doer.look(
            insight.look, self.day, today(self._desk.clock), then=self._on_looked, ended=self._on_look_ended
        )

    def _on_look_ended(self) -> None:
        self._is_looking = False

    def _on_looked(self, looked: Looked) -> None:
        if self._is_stale:
            self._look()
            return
        self._looked = looked
        had_focus, self._is_awaited = self._is_awaited and self.isVisible(), False
        is_empty = not looked.facts.contacts
        self._stack.setCurrentWidget(self._empty if is_empty else self._content)
        for each in (self._when, self._topics):
            each.setEnabled(not is_empty)
        self.figures.show_report(looked.report)
        self._show_face()
        if had_focus:
            self.settle()

    def _on_line_asked(self, panel: Panel, figure: Figure) -> None:
        def show(points: list[tuple[date, Figure]]) -> None:
            if self.figures.panel.key == panel.key:
                self.figures.panel.show_line(figure, points)

        if self._looked is not None:
            self._doer.look(insight.line, self._looked.facts, panel.key, figure.key, self.day, then=show)
