"""The verbs of the Giving room as the window offers them: opens the right form, runs the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.form_dialog import FormDialog
    from netdesk.ui.main_window import MainWindow


class GivingCommands(QObject):
    """What is done about offers and ideas."""

    def __init__(self, desk: Desk, doer: Doer, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._doer = doer
        self._window = window

    def add_offer(self) -> None:
        """Open the form for a new offer."""
        from netdesk.services import offers
        from netdesk.ui.offer_dialog import OfferDialog

        dialog = OfferDialog(self.tr("Something I can bring"), self._window)
        self._ask(dialog, lambda: (offers.add, dialog.draft()))

    def edit_offer(self, offer_id: int) -> None:
        """Open the form of an offer."""
        from netdesk.services import offers
        from netdesk.ui.offer_dialog import OfferDialog

        dialog = OfferDialog(self.tr("Something I can bring"), self._window)
        dialog.show_draft(offers.get(self._desk.reader, offer_id).draft)
        self._ask(dialog, lambda: (offers.edit, offer_id, dialog.draft()))

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
        self._ask(dialog, lambda: (ideas.think, dialog.draft()))

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

    def _ask(self, dialog: FormDialog, made: Callable[[], tuple[object, ...]]) -> None:
        """Open a form; ``made`` gives the verb and what the form says, once it is submitted."""

        def save() -> None:
            verb, *args = made()
            self._doer.do(verb, *args, then=lambda _: dialog.accept(), refused=dialog.show_error)  # type: ignore[arg-type]

        dialog.submitted.connect(save)
        dialog.open()
