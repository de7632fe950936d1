"""The verbs of the Giving room as the window offers them: opens the right form, runs the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.log_commands import LogCommands
    from netdesk.ui.main_window import MainWindow


class GivingCommands(WindowCommands):
    """What is done about offers, ideas, introductions and promises."""

    def __init__(self, desk: Desk, doer: Doer, window: MainWindow, logs: LogCommands) -> None:
        super().__init__(desk, doer, window)
        self._logs = logs

    def add_offer(self) -> None:
        """Open the form for a new offer."""
        from netdesk.services import offers
        from netdesk.ui.offer_dialog import OfferDialog

        dialog = OfferDialog(self.tr("Something I can bring"), self._window)
        dialog.open_for(self._doer, lambda: (offers.add, dialog.draft()))

    def edit_offer(self, offer_id: int) -> None:
        """Open the form of an offer."""
        from netdesk.services import offers
        from netdesk.ui.offer_dialog import OfferDialog

        dialog = OfferDialog(self.tr("Something I can bring"), self._window)
        dialog.show_draft(offers.get(self._desk.reader, offer_id).draft)
        dialog.open_for(self._doer, lambda: (offers.edit, offer_id, dialog.draft()))

    def think_of_offer(self, offer_id: int, person_id: int) -> None:
        """Keep an offer as an idea for somebody."""
        from netdesk.core.offers import IdeaDraft
        from netdesk.services import ideas, offers

        draft = offers.get(self._desk.reader, offer_id).draft
        self._doer.do(ideas.think, IdeaDraft(person_id, draft.what, draft.kind, offer_id))

    def think(self, person_id: int = 0, offer_id: int = 0) -> None:
        """Open the form for an idea, for somebody and of an offer where these are known."""
        from netdesk.services import ideas, offers
        from netdesk.ui.idea_dialog import IdeaDialog
        from netdesk.ui.person_finder import PersonFinder

        finder = PersonFinder(self._desk)
        offer = offers.get(self._desk.reader, offer_id) if offer_id else None
        dialog = IdeaDialog(finder.find, finder.named([person_id]) if person_id else (), offer, self._window)
        dialog.open_for(self._doer, lambda: (ideas.think, dialog.draft()))

    def log(self) -> None:
        """Open the form for an interaction."""
        self._logs.log()

    def introduce(self) -> None:
        """Open the form for an introduction."""
        from netdesk.services import introductions
        from netdesk.ui.introduction_dialog import IntroductionDialog
        from netdesk.ui.person_finder import PersonFinder

        dialog = IntroductionDialog(PersonFinder(self._desk).find, self._window)
        dialog.open_for(self._doer, lambda: (introductions.think, dialog.draft()))

    def promise(self) -> None:
        """Open the form for a promise."""
        from netdesk.services import promises
        from netdesk.ui.person_finder import PersonFinder
        from netdesk.ui.promise_dialog import PromiseDialog

        dialog = PromiseDialog(PersonFinder(self._desk).find, (), today(self._desk.clock), None, self._window)
        dialog.open_for(self._doer, lambda: (promises.add, dialog.draft()))

    def edit_promise(self, promise_id: int) -> None:
        """Open the form of a promise."""
        from netdesk.services import promises
        from netdesk.ui.person_finder import PersonFinder
        from netdesk.ui.promise_dialog import PromiseDialog

        finder, stored = PersonFinder(self._desk), promises.get(self._desk.reader, promise_id)
        people = finder.named([person_id for person_id, _ in stored.people])
        dialog = PromiseDialog(finder.find, people, today(self._desk.clock), stored.draft(), self._window)
        dialog.open_for(self._doer, lambda: (promises.edit, promise_id, dialog.draft()))
