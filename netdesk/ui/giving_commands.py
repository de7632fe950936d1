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

    def retire_offer(self, offer_id: int) -> None:
        """Offer it no more, or again."""
        from netdesk.services import offers

        self._doer.do(offers.retire, offer_id)

    def delete_offer(self, offer_id: int) -> None:
        """Remove an offer."""
        from netdesk.services import offers

        self._doer.do(offers.delete, offer_id)

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

    def share_idea(self, idea_id: int) -> None:
        """Say that it was shared, which logs the give."""
        from netdesk.services import ideas

        self._doer.do(ideas.share, idea_id)

    def land_idea(self, idea_id: int) -> None:
        """Say that it was of use."""
        from netdesk.services import ideas

        self._doer.do(ideas.land, idea_id)

    def drop_idea(self, idea_id: int) -> None:
        """Let it go."""
        from netdesk.services import ideas

        self._doer.do(ideas.drop, idea_id)

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

    def ask_introduced(self, introduction_id: int, person_id: int) -> None:
        """Say that one of the two was asked."""
        from netdesk.services import introductions

        self._doer.do(introductions.ask, introduction_id, person_id)

    def answer_introduced(self, has_agreed: bool, introduction_id: int, person_id: int) -> None:
        """Say what one of the two said."""
        from netdesk.services import introductions

        self._doer.do(introductions.answer, introduction_id, person_id, has_agreed)

    def make_introduction(self, introduction_id: int) -> None:
        """Say that it was made, which logs the give."""
        from netdesk.services import introductions

        self._doer.do(introductions.make, introduction_id)

    def land_introduction(self, introduction_id: int) -> None:
        """Say that something came of it."""
        from netdesk.services import introductions

        self._doer.do(introductions.land, introduction_id)

    def drop_introduction(self, introduction_id: int) -> None:
        """Remove it."""
        from netdesk.services import introductions

        self._doer.do(introductions.delete, introduction_id)

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

    def keep_promise(self, promise_id: int) -> None:
        """Say that it was kept today."""
        from netdesk.services import promises

        self._doer.do(promises.keep, promise_id)

    def let_go_promise(self, promise_id: int) -> None:
        """Say that it need not be kept."""
        from netdesk.services import promises

        self._doer.do(promises.let_go, promise_id)

    def reopen_promise(self, promise_id: int) -> None:
        """Open it again."""
        from netdesk.services import promises

        self._doer.do(promises.reopen, promise_id)

    def delete_promise(self, promise_id: int) -> None:
        """Remove it."""
        from netdesk.services import promises

        self._doer.do(promises.delete, promise_id)
