"""Nudges and reminders as the window offers them: opens the right form, runs the verb."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from netdesk.clock import today
from netdesk.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, time

    from netdesk.core.milestones import Verdict
    from netdesk.core.planner import Nudge
    from netdesk.core.reminders import ReminderDraft
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.guard_commands import GuardCommands
    from netdesk.ui.log_commands import LogCommands
    from netdesk.ui.main_window import MainWindow
    from netdesk.ui.reaction_commands import ReactionCommands
    from netdesk.ui.reminder_dialog import ReminderDialog
    from netdesk.ui.reminders_page import RemindersPage
    from netdesk.ui.today_page import TodayPage


class NudgeCommands(WindowCommands):
    """The user's verbs about nudges, see ``NudgeActs``, and about reminders and pauses."""

    def __init__(
        self,
        desk: Desk,
        doer: Doer,
        window: MainWindow,
        logs: LogCommands,
        reactions: ReactionCommands,
        guards: GuardCommands,
        open_person: Callable[[int], object],
    ) -> None:
        super().__init__(desk, doer, window)
        self._logs = logs
        self._reactions = reactions
        self._guards = guards
        self._open_person = open_person
        self._page: RemindersPage | None = None
        window.reminder_asked.connect(self.remind)
        window.reminders_asked.connect(self.show_reminders)
        window.holiday_asked.connect(self.pause_all)
        window.load_asked.connect(self.check_load)

    def log(self, nudge: Nudge) -> None:
        """Open the form for an interaction with the person of a nudge."""
        self._logs.log_with(nudge.person_id)

    def open(self, nudge: Nudge) -> None:
        """Show the person of a nudge, where to note ideas, what is to be looked over, or the reminder it comes from."""
        from netdesk.core.planner import Source

        if nudge.person_id:
            self._open_person(nudge.person_id)
        elif nudge.source is Source.PROMPT:
            self._window.show_room("giving")
        elif nudge.source is Source.REVIEW:
            self._open_review(nudge)
        elif nudge.source is Source.RULE:
            self._window.show_room("rules")
        else:
            self.edit(nudge)

    def _open_review(self, nudge: Nudge) -> None:
        """Show the surface, or the themes, that a review is of; other reviews are of nothing in the window."""
        from netdesk.core.planner import subject_of
        from netdesk.core.themes import REVIEW_NAME
        from netdesk.services import surfaces
        from netdesk.ui.identity_page import IdentityPage

        known = {each.review_id: each.surface_id for each in surfaces.listed(self._desk.reader)}
        surface_id = known.get(subject_of(nudge.key))
        if surface_id is None and nudge.title != self.tr(REVIEW_NAME):
            return
        page = self._window.show_room("identity")
        if isinstance(page, IdentityPage) and surface_id is not None:
            page.go_to_surface(surface_id)

    def edit(self, nudge: Nudge) -> None:
        """Open the form of the reminder that a nudge comes from."""
        from netdesk.core.planner import Source, subject_of

        if nudge.source is Source.REMINDER:
            self.edit_reminder(subject_of(nudge.key) or 0)

    def done(self, nudge: Nudge) -> None:
        """Settle a nudge without a log."""
        from netdesk.services import nudges

        self._doer.do(nudges.done, nudge.key)

    def dismiss(self, nudge: Nudge) -> None:
        """Let a nudge go this time."""
        from netdesk.services import nudges

        self._doer.do(nudges.dismiss, nudge.key)

    def snooze(self, nudge: Nudge, day: date | None, at: time | None = None) -> None:
        """Put a nudge off until a day, or a time of it; None asks for a day."""
        from netdesk.services import nudges

        if day is not None:
            self._doer.do(nudges.snooze, nudge.key, day, at)
            return
        from netdesk.ui.kit.day_dialog import DayDialog

        now = today(self._desk.clock)
        tomorrow = QDate(now.year, now.month, now.day).addDays(1)
        dialog = DayDialog(self.tr("Snooze {name} until").format(name=nudge.title), tomorrow, self._window)
        dialog.chosen.connect(partial(self._doer.do, nudges.snooze, nudge.key))
        dialog.open()

    def snooze_until_written(self, nudge: Nudge) -> None:
        """Put a nudge off until its person writes."""
        from netdesk.services import nudges

        self._doer.do(nudges.snooze_until_written, nudge.key)

    def bring_back(self, nudge: Nudge) -> None:
        """Have a snoozed nudge back now."""
        from netdesk.services import nudges

        self._doer.do(nudges.bring_back, nudge.key)

    def pause(self, nudge: Nudge, until: date | None) -> None:
        """No nudges about a person until a day; None: until resumed."""
        from netdesk.services import reminders

        self._doer.do(reminders.pause, nudge.person_id, until)

    def choose_pause(self, nudge: Nudge) -> None:
        """The same, asking from when and until when."""
        from netdesk.services import reminders

        heading = self.tr("Pause {name}").format(name=nudge.name)
        self._ask_pause(heading, partial(reminders.pause, person_id=nudge.person_id))

    def pause_all(self) -> None:
        """No nudges at all, as on a holiday, asking from when and until when."""
        from netdesk.services import reminders

        self._ask_pause(self.tr("Pause all reminders"), reminders.pause_all)

    def resume(self, nudge: Nudge) -> None:
        """End the pause of a nudge's person; where everything is paused, that."""
        from netdesk.services import reminders

        paused = {each.person_id for each in reminders.paused(self._desk.reader, today(self._desk.clock))}
        self._doer.do(reminders.resume, None if None in paused else nudge.person_id)

    def resume_all(self) -> None:
        """End the pause of everything."""
        from netdesk.services import reminders

        self._doer.do(reminders.resume)

    def react(self, nudge: Nudge) -> None:
        """Open the blank page about the news, birthday or anniversary that a nudge tells."""
        from netdesk.core.planner import Source, subject_of

        if nudge.source is Source.MILESTONE:
            self._reactions.react(subject_of(nudge.key) or 0)
        elif nudge.source in (Source.BIRTHDAY, Source.ANNIVERSARY):
            self._reactions.react_yearly(nudge)

    def agenda(self, nudge: Nudge) -> None:
        """Open what is to be talked about when the person of a nudge is met next."""
        self._guards.agenda(nudge.person_id)

    def judge(self, nudge: Nudge, verdict: Verdict) -> None:
        """Say what is so of the news that a nudge tells."""
        from netdesk.core.planner import Source, subject_of

        if nudge.source is Source.MILESTONE:
            self._reactions.judge(subject_of(nudge.key) or 0, verdict)

    def say_beside(self, page: TodayPage, people: list[int]) -> None:
        """Have Today show what is known of people besides the reasons of their nudges."""
        from netdesk.services import mornings

        self._doer.look_last(page, mornings.beside, people, today(self._desk.clock), then=page.show_beside)

    def remind(self, person_id: int = 0) -> None:
        """Open the form for a new reminder, about a person or nobody."""
        from netdesk.services import reminders

        self._ask_reminder(None, person_id, reminders.add)

    def remind_of(self, text: str, on: date) -> None:
        """Open the form for a new reminder of something, on a day that can be changed."""
        from netdesk.core.reminders import ReminderDraft
        from netdesk.services import reminders

        self._ask_reminder(ReminderDraft(text, on), 0, reminders.add).setWindowTitle(self.tr("Remind me"))

    def edit_reminder(self, reminder_id: int) -> None:
        """Open the form of a reminder."""
        from netdesk.services import reminders

        draft = reminders.draft(self._desk.reader, reminder_id)

        def edit(store: object, changed: ReminderDraft) -> None:
            reminders.edit(store, reminder_id, changed)  # type: ignore[arg-type]

        self._ask_reminder(draft, draft.person_id, edit)

    def check_load(self) -> None:
        """Show what the cadences promise against what is made, and offer to stretch them."""
        from netdesk.services import load
        from netdesk.ui.load_dialog import LoadDialog

        found = load.read(self._desk.reader, today(self._desk.clock))
        dialog = LoadDialog(found, load.preview(self._desk.reader, found.factor or 1), self._window)

        def stretch() -> None:
            self._doer.do(load.stretch, then=lambda _: dialog.accept(), refused=dialog.show_error)

        dialog.stretch_asked.connect(stretch)
        dialog.open()

    def show_reminders(self) -> None:
        """Show the reminders, and what became of nudges."""
        from netdesk.ui.reminders_page import RemindersPage

        page = self._page
        if page is None:
            page = self._page = RemindersPage(self._desk, self._doer)
            page.left.connect(lambda: self._window.show_room(self._window.room or "today"))
            page.add_asked.connect(self.remind)
            page.edit_asked.connect(self.edit_reminder)
            page.person_asked.connect(self._open_person)
            page.pause_asked.connect(self.pause_all)
            page.resume_asked.connect(self.resume_all)
        self._window.show_over(page)
        page.settle()

    def _ask_reminder(self, draft: ReminderDraft | None, person_id: int, verb: Callable[..., object]) -> ReminderDialog:
        from netdesk.services import reminders
        from netdesk.ui.person_finder import PersonFinder
        from netdesk.ui.reminder_dialog import ReminderDialog

        finder, day = PersonFinder(self._desk), today(self._desk.clock)
        leap = reminders.leap_day(self._desk.reader)
        about = finder.named([person_id]) if person_id else ()
        dialog = ReminderDialog(finder.find, day, leap, about, draft, self._window)

        def save(changed: ReminderDraft) -> None:
            self._doer.do(verb, changed, then=lambda _: dialog.accept(), refused=dialog.show_error)

        dialog.submitted.connect(save)
        dialog.open()
        return dialog

    def _ask_pause(self, heading: str, verb: Callable[..., None]) -> None:
        from netdesk.ui.pause_dialog import PauseDialog

        dialog = PauseDialog(heading, today(self._desk.clock), self._window)

        def pause(store: object, since: date, until: date | None) -> None:
            verb(store, until=until, since=since)

        def save(since: date, until: date | None) -> None:
            self._doer.do(pause, since, until, then=lambda _: dialog.accept(), refused=dialog.show_error)

        dialog.submitted.connect(save)
        dialog.open()
