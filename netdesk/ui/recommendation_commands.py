"""The verbs about recommendations as the window offers them: opens the right form, runs the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.ui.doer import closing
from netdesk.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.core.interactions import LoggedInteraction
    from netdesk.core.recommendations import Claim

_MOST_OFFERS, _MOST_TALKS = 3, 12


class RecommendationCommands(WindowCommands):
    """What is done about recommendations and witness records."""

    def see(self, person_id: int = 0) -> None:
        """Open the form for something that I saw."""
        from netdesk.services import witnesses
        from netdesk.ui.person_finder import PersonFinder
        from netdesk.ui.witness_dialog import WitnessDialog

        finder = PersonFinder(self._desk)
        people = finder.named([person_id]) if person_id else ()
        dialog = WitnessDialog(finder.find, self._talks, people, today(self._desk.clock), None, self._window)
        dialog.open_for(self._doer, lambda: (witnesses.add, dialog.draft()))

    def edit_seen(self, witness_id: int) -> None:
        """Open the form of a witness record."""
        from netdesk.services import witnesses
        from netdesk.ui.person_finder import PersonFinder
        from netdesk.ui.witness_dialog import WitnessDialog

        finder, draft = PersonFinder(self._desk), witnesses.get(self._desk.reader, witness_id).draft
        people = finder.named([draft.person_id])
        dialog = WitnessDialog(finder.find, self._talks, people, today(self._desk.clock), draft, self._window)
        dialog.open_for(self._doer, lambda: (witnesses.edit, witness_id, dialog.draft()))

    def delete_seen(self, witness_id: int) -> None:
        """Remove a witness record."""
        from netdesk.services import witnesses

        self._doer.do(witnesses.delete, witness_id)

    def requested(self) -> None:
        """Open the form for a recommendation that was asked for, by them or by me."""
        from netdesk.services import recommendations
        from netdesk.ui.person_finder import PersonFinder
        from netdesk.ui.recommendation_forms import RequestDialog

        dialog = RequestDialog(PersonFinder(self._desk).find, self._window)
        dialog.open_for(self._doer, lambda: (recommendations.ask, *dialog.request()))

    def receive(self) -> None:
        """Open the form for a recommendation of me."""
        from netdesk.services import recommendations
        from netdesk.ui.person_finder import PersonFinder
        from netdesk.ui.recommendation_forms import ReceivedDialog

        dialog = ReceivedDialog(PersonFinder(self._desk).find, self._window)
        dialog.open_for(self._doer, lambda: (recommendations.receive, *dialog.said()))

    def recommend(self, person_id: int) -> None:
        """Open a new recommendation of somebody."""
        from netdesk.services import people

        self._write(person_id, people.names(self._desk.reader, [person_id])[person_id], 0, ())

    def write(self, recommendation_id: int) -> None:
        """Open what is written of a recommendation of mine, or of one that was asked of me."""
        from netdesk.core.recommendations import State, Way
        from netdesk.services import recommendations

        found = recommendations.get(self._desk.reader, recommendation_id)
        if found.way is Way.GIVEN and found.state in (State.ASKED, State.DRAFT):
            self._write(found.person_id, found.name, recommendation_id, found.claims)

    def _write(self, person_id: int, name: str, recommendation_id: int, claims: tuple[Claim, ...]) -> None:
        from netdesk.services import recommendations, witnesses
        from netdesk.ui.recommendation_dialog import RecommendationDialog

        records = witnesses.listed(self._desk.reader, person_id)
        day, can_decline = today(self._desk.clock), bool(recommendation_id)
        dialog = RecommendationDialog(name, records, claims, day, self._window, can_decline=can_decline)

        def save(said: list[Claim]) -> None:
            verb, accept = recommendations.draft, dialog.accept
            refused = dialog.show_error
            self._doer.do(verb, person_id, said, recommendation_id, then=lambda _: accept(), refused=refused)

        def go_on(act: Callable[[int], object], number: int) -> None:
            dialog.reject()
            act(number)

        dialog.submitted.connect(save)
        dialog.see_asked.connect(lambda: go_on(self.see, person_id))
        dialog.decline_asked.connect(lambda: go_on(self.decline, recommendation_id))
        dialog.open()

    def give(self, recommendation_id: int) -> None:
        """Ask where a draft was published, and take it as given."""
        from netdesk.services import recommendations
        from netdesk.ui.recommendation_forms import PublishedDialog

        found = recommendations.get(self._desk.reader, recommendation_id)
        dialog = PublishedDialog(found.name, found.text, self._window)
        dialog.open_for(self._doer, lambda: (recommendations.give, recommendation_id, dialog.where.text()))

    def decline(self, recommendation_id: int) -> None:
        """Open the blank page on which to decline."""
        from netdesk.services import offers, recommendations
        from netdesk.ui.decline_dialog import DeclineDialog

        found = recommendations.get(self._desk.reader, recommendation_id)
        matched = offers.matches(self._desk.reader, today(self._desk.clock))
        helpful = [
            offers.get(self._desk.reader, offer_id).draft.what
            for offer_id, matches in matched.items()
            if any(match.person.person_id == found.person_id for match in matches)
        ]
        dialog = DeclineDialog(found.name, helpful[:_MOST_OFFERS], self._window)

        def save(words: str) -> None:
            self._doer.do(recommendations.decline, recommendation_id, words, then=closing(dialog))

        dialog.declined.connect(save)
        dialog.open()

    def delete(self, recommendation_id: int) -> None:
        """Remove a recommendation."""
        from netdesk.services import recommendations

        self._doer.do(recommendations.delete, recommendation_id)

    def _talks(self, person_id: int) -> list[LoggedInteraction]:
        from netdesk.services import interactions

        return interactions.timeline(self._desk.reader, person_id, _MOST_TALKS)
