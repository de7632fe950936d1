"""The rooms of the window: how each page is made at its first visit, and which verb each of its signals runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from netdesk.ui.main_window import Room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netdesk.services.desk import Desk
    from netdesk.ui.commands import Commands
    from netdesk.ui.doer import Doer
    from netdesk.ui.identity_page import IdentityPage
    from netdesk.ui.identity_portrait import IdentityPortrait
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.main_window import MainWindow
    from netdesk.ui.welcome_page import WelcomePage


class Rooms(QObject):
    """Makes the pages. A page's module comes in when the page is made."""

    def __init__(self, desk: Desk, doer: Doer, asker: Asker, window: MainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._desk = desk
        self._doer = doer
        self._asker = asker
        self._window = window
        self._commands = commands
        self._portrait: IdentityPortrait | None = None

    def all(self) -> list[Room]:
        """Every room, in the order of the navigation."""
        return [
            Room("today", self.tr("Today"), "today", self._make_today),
            Room("people", self.tr("People"), "people", self._make_people),
            Room("journal", self.tr("Journal"), "journal", self._make_journal),
            Room("giving", self.tr("Giving"), "giving", self._make_giving),
            Room("reach", self.tr("Reach"), "reach", self._make_reach),
            Room("identity", self.tr("Identity"), "identity", self._make_identity),
            Room("insight", self.tr("Insight"), "insight", self._make_insight),
            Room("rules", self.tr("Rules"), "rules", self._make_rules),
        ]

    def make_welcome(self) -> WelcomePage:
        """What an empty desk shows first."""
        from netdesk.ui.welcome_page import WelcomePage

        page = WelcomePage()
        page.bring_asked.connect(self._commands.bring)
        page.files_dropped.connect(self._commands.bring_files)
        page.sample_asked.connect(self._commands.bring_sample)
        page.empty_asked.connect(partial(self._window.show_room, "people"))
        return page

    def _make_today(self) -> QWidget:
        from netdesk.services.mornings import UNPLACED
        from netdesk.ui.today_page import TodayPage

        nudges = self._commands.nudges
        page = TodayPage(nudges)
        page.log_asked.connect(self._commands.logs.log_here)
        page.remind_asked.connect(self._window.reminder_asked)
        page.reminders_asked.connect(self._window.reminders_asked)
        page.resume_asked.connect(nudges.resume_all)
        page.load_asked.connect(nudges.check_load)
        page.bring_asked.connect(self._commands.bring)
        page.people_asked.connect(partial(self._window.show_room, "people"))
        page.unplaced_asked.connect(partial(self.show_rows, "people", UNPLACED))
        page.beside_asked.connect(partial(nudges.say_beside, page))
        return page

    def _make_people(self) -> QWidget:
        from netdesk.ui.people_page import PeoplePage

        page = PeoplePage(self._desk, self._doer, self._asker)
        page.log_asked.connect(self._commands.logs.log)
        page.bring_asked.connect(self._commands.bring)
        page.files_dropped.connect(self._commands.bring_files)
        page.search.help_asked.connect(self._commands.show_search_help)
        page.duplicates_asked.connect(self._commands.show_duplicates)
        page.merge_asked.connect(self._commands.compare)
        page.organization_asked.connect(self._commands.show_organizations)
        page.act_asked.connect(self._act)
        page.detail.agenda_asked.connect(self._commands.guards.agenda)
        page.detail.private_asked.connect(self._commands.guards.private_notes)
        page.detail.brief_asked.connect(self._commands.sheets.brief)
        page.count_asked.connect(self._commands.count_duplicates)
        page.told.connect(lambda words: self._window.undo_bar.show_message(words))
        return page

    def _act(self, what: str) -> None:
        """Do what a link of a profile says."""
        if what.startswith("reminder/"):
            self._commands.nudges.edit_reminder(int(what.split("/")[1]))
        else:
            self._commands.logs.act(what)

    def _make_giving(self) -> QWidget:
        from netdesk.ui.giving_commands import GivingCommands
        from netdesk.ui.giving_page import GivingPage
        from netdesk.ui.recommendation_commands import RecommendationCommands

        commands = self._commands
        giving = GivingCommands(self._desk, self._doer, self._window, commands.logs)
        recommendations = RecommendationCommands(self._desk, self._doer, self._window)
        page = GivingPage(self._desk, self._doer, giving, recommendations, commands.reactions, commands.bring)
        page.open_asked.connect(commands.person_asked)
        return page

    def _make_journal(self) -> QWidget:
        from netdesk.ui.journal_page import JournalPage

        page = JournalPage(self._desk)
        page.log_asked.connect(self._commands.logs.log)
        page.open_asked.connect(self._commands.person_asked)
        page.edit_asked.connect(self._commands.logs.edit)
        page.delete_asked.connect(self._commands.logs.delete)
        page.split_asked.connect(self._commands.logs.split)
        page.worth_asked.connect(self._commands.logs.note_worth)
        page.met_asked.connect(self._commands.logs.log_met)
        page.refresh()
        return page

    def _make_insight(self) -> QWidget:
        from netdesk.ui.insight_page import InsightPage

        page = InsightPage(self._desk, self._doer, self._asker)
        page.rows_asked.connect(self.show_rows)
        page.person_asked.connect(self._commands.person_asked)
        page.bring_asked.connect(self._commands.bring)
        page.told.connect(lambda words: self._window.undo_bar.show_message(words))
        page.undo_asked.connect(self._commands.undo)
        return page

    def _make_rules(self) -> QWidget:
        from netdesk.ui.rule_commands import RuleCommands
        from netdesk.ui.rules_page import RulesPage

        page = RulesPage(self._desk, self._doer, RuleCommands(self._desk, self._doer, self._asker, self._window))
        page.open_asked.connect(self._commands.person_asked)
        return page

    def _make_reach(self) -> QWidget:
        from netdesk.ui.reach_page import ReachPage

        page = ReachPage(self._desk, self._doer, self._window)
        page.person_asked.connect(self._commands.person_asked)
        page.query_asked.connect(partial(self.show_rows, "people"))
        page.log_asked.connect(lambda person_id: self._commands.logs.log([person_id]))
        page.agenda_asked.connect(self._commands.guards.agenda)
        page.met_asked.connect(self._commands.logs.log_met_at)
        page.brief_asked.connect(self._commands.sheets.event_brief)
        page.remind_asked.connect(self._commands.nudges.remind_of)
        return page

    def show_rows(self, room: str, query: str) -> None:
        """Go to a room and find there what a query asks."""
        from netdesk.ui.journal_page import JournalPage
        from netdesk.ui.people_page import PeoplePage

        page = self._window.show_room(room)
        if isinstance(page, PeoplePage | JournalPage):
            page.search.setText(query)

    def _make_identity(self) -> QWidget:
        from netdesk.ui.identity_page import IdentityPage

        page = IdentityPage(self._desk, self._doer, self._asker)
        page.portrait_asked.connect(partial(self._show_portrait, page))
        page.person_asked.connect(self._commands.person_asked)
        page.told.connect(lambda words: self._window.undo_bar.show_message(words))
        return page

    def _show_portrait(self, room: IdentityPage) -> None:
        """All surfaces side by side, over the Identity room."""
        from netdesk.ui.identity_portrait import IdentityPortrait

        page = self._portrait
        if page is None:
            page = self._portrait = IdentityPortrait(self._desk)
            page.left.connect(partial(self._window.show_room, "identity"))
            page.export_asked.connect(room.commands.export)
        self._window.show_over(page)
        page.settle()
