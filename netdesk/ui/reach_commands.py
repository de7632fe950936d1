"""The verbs of the Reach room as the window offers them: opens the right form, runs the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netdesk.clock import today
from netdesk.core.language import tr
from netdesk.ui.person_finder import PersonFinder
from netdesk.ui.window_commands import DialogCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from netdesk.core.appearances import AppearanceDraft
    from netdesk.core.comfort import Rarity
    from netdesk.ui.draft_form import DraftForm
    from netdesk.ui.form_dialog import FormDialog


class ReachCommands(DialogCommands):
    """The user's verbs of the room."""

    def look(self, asker: QObject, question: Callable[..., Any], *args: object, then: Callable[[Any], object]) -> None:
        """Ask what may take long where there are very many people; ``then`` gets what ``asker`` asked last."""
        self._doer.look_last(asker, question, *args, then=then)

    def add_appearance(self, *, is_planned: bool) -> None:
        """Ask for an appearance, done or planned."""
        from netdesk.core.appearances import AppearanceDraft
        from netdesk.services import appearances

        draft = AppearanceDraft("", on=None if is_planned else today(self._desk.clock), is_planned=is_planned)
        self._appearance_form(draft).open_for(self._doer, appearances.add)

    def edit_appearance(self, appearance_id: int) -> None:
        """Ask for what an appearance says now."""
        from netdesk.services import appearances

        draft = appearances.one(self._desk.reader, appearance_id).draft
        self._appearance_form(draft).open_for(self._doer, appearances.edit, appearance_id)

    def _appearance_form(self, draft: AppearanceDraft) -> DraftForm:
        from netdesk.core.appearances import own_kinds
        from netdesk.services import appearances
        from netdesk.ui.appearance_form import AppearanceForm

        own = own_kinds(appearances.listed(self._desk.reader))
        return AppearanceForm(draft, own, PersonFinder(self._desk), today(self._desk.clock), self._window)

    def add_recognition(self) -> None:
        """Ask for a recognition from inside my company."""
        from netdesk.core.appearances import RecognitionDraft, RecognitionKind
        from netdesk.services import recognitions
        from netdesk.ui.appearance_form import RecognitionForm

        day = today(self._desk.clock)
        draft = RecognitionDraft(RecognitionKind.PRAISE, day)
        RecognitionForm(draft, PersonFinder(self._desk), day, self._window).open_for(self._doer, recognitions.add)

    def edit_recognition(self, recognition_id: int) -> None:
        """Ask for what a recognition says now."""
        from netdesk.services import recognitions
        from netdesk.ui.appearance_form import RecognitionForm

        draft = recognitions.one(self._desk.reader, recognition_id).draft
        form = RecognitionForm(draft, PersonFinder(self._desk), today(self._desk.clock), self._window)
        form.open_for(self._doer, recognitions.edit, recognition_id)

    def add_opening(self) -> None:
        """Ask for an opening."""
        from netdesk.core.openings import OpeningDraft
        from netdesk.services import openings
        from netdesk.ui.opening_form import OpeningForm

        day = today(self._desk.clock)
        form = OpeningForm(OpeningDraft("", day), PersonFinder(self._desk), day, self._window)
        form.open_for(self._doer, openings.add)

    def edit_opening(self, opening_id: int) -> None:
        """Ask for what an opening says now."""
        from netdesk.services import openings
        from netdesk.ui.opening_form import OpeningForm

        draft = openings.one(self._desk.reader, opening_id).draft
        form = OpeningForm(draft, PersonFinder(self._desk), today(self._desk.clock), self._window)
        form.open_for(self._doer, openings.edit, opening_id)

    def pass_on(self, opening_id: int, what: str) -> None:
        """Ask to whom an opening is passed on."""
        from netdesk.services import openings

        words = tr("It is noted as given, and you are reminded to thank who told you of it.")
        self._ask_person(tr("Pass on: {what}").format(what=what), words, openings.pass_on, opening_id)

    def add_mentor(self) -> None:
        """Ask who is my mentor, or whom I mentor."""
        from netdesk.core.mentors import MentorRole
        from netdesk.models.reach_words import role_words
        from netdesk.services import mentors
        from netdesk.ui.kit.fields import ChoiceBox

        box = ChoiceBox()
        box.addItems([role_words(role) for role in MentorRole])

        def name(store: Any, person_id: int) -> None:  # noqa: ANN401 a Store, which ui does not import
            mentors.set_role(store, person_id, list(MentorRole)[box.currentIndex()], True)

        words = tr("Only meetings in person count with a mentor. Set how often in People, with the cadence.")
        dialog = self._ask_person(tr("Mentor, or mentored by me"), words, name)
        dialog.add(tr("&They are"), box)

    def add_goal(self, person_id: int, name: str) -> None:
        """Ask for something to work on with somebody."""
        from netdesk.services import mentors

        self._ask_line(tr("A goal with {name}").format(name=name), "", mentors.add_goal, person_id)

    def edit_goal(self, goal_id: int, text: str) -> None:
        """Ask how a goal is worded now."""
        from netdesk.services import mentors

        self._ask_line(tr("The goal"), text, mentors.edit_goal, goal_id)

    def set_stretch_goal(self) -> None:
        """Ask how many new people, and how far away, I want to meet in a quarter."""
        from netdesk.core.comfort import USUAL, StretchGoal
        from netdesk.core.quarters import Quarter
        from netdesk.services import comfort
        from netdesk.ui.form_dialog import FormDialog
        from netdesk.ui.kit.fields import NumberBox

        present = comfort.goal(self._desk.reader, Quarter.of(today(self._desk.clock)))
        words = tr("Who is new in company, industry, region or country takes you out of what you know. 0 is no goal.")
        dialog = FormDialog(tr("Goal for a quarter"), tr("Set"), self._window, words=words)
        people, distance = NumberBox(), NumberBox()
        people.setRange(0, 1000)
        people.setValue(present.people if present else 3)
        distance.setRange(1, len(USUAL) + len(comfort.own_dimensions(self._desk.reader)))
        distance.setValue(present.distance if present else 2)
        dialog.add(tr("&New people"), people, "people")
        dialog.add(tr("New in at &least so many dimensions"), distance, "distance")

        dialog.open_for(
            self._doer,
            lambda: (comfort.set_goal, StretchGoal(people.value(), distance.value()) if people.value() else None),
        )
        people.setFocus()

    def set_dimensions(self) -> None:
        """Ask which fields of my own count besides the usual dimensions."""
        from netdesk.services import comfort

        known = ", ".join(comfort.own_dimensions(self._desk.reader))
        words = tr("Company, industry, region and country always count. Name fields of your own, or job family.")

        def save(store: Any, text: str) -> None:  # noqa: ANN401 as above
            comfort.set_own_dimensions(store, text.split(","))

        self._ask_line(tr("More dimensions"), known, save, words=words, field="dimensions")

    def plan_stretch(self, rarity: Rarity | None, text: str) -> None:
        """Ask for the day of a reminder to meet somebody of a kind that I never meet."""
        from netdesk.errors import InputError
        from netdesk.services import comfort
        from netdesk.ui.day_field import DayField
        from netdesk.ui.form_dialog import FormDialog
        from netdesk.ui.kit.fields import LineEdit

        dialog = FormDialog(tr("Plan a stretch"), tr("Remind me"), self._window)
        what = LineEdit(tr("Meet somebody who builds ships"))
        what.setText(text)
        on = DayField(today(self._desk.clock), tr("next Friday, in 2 weeks"), tr("On"), ahead=True)
        dialog.add(tr("&What"), what, "text")
        dialog.add(tr("&On"), on, "on")

        def made() -> tuple[object, ...]:
            day = on.day()
            if day is None:
                raise InputError(tr("Say on which day."), "on")
            return comfort.plan_stretch, what.text(), day, rarity

        dialog.open_for(self._doer, made)
        (on if text else what).setFocus()

    def _ask_line(
        self, title: str, text: str, verb: Callable[..., Any], *args: object, words: str = "", field: str = "text"
    ) -> None:
        """Ask for a line, and have ``verb(store, *args, line)`` done."""
        from netdesk.ui.form_dialog import FormDialog
        from netdesk.ui.kit.fields import LineEdit

        dialog = FormDialog(title, tr("Save"), self._window, words=words)
        line = LineEdit()
        line.setText(text)
        dialog.add(tr("&What"), line, field)
        line.returnPressed.connect(dialog.submitted)
        dialog.open_for(self._doer, lambda: (verb, *args, line.text()))
        line.setFocus()

    def _ask_person(self, title: str, words: str, verb: Callable[..., Any], *args: object) -> FormDialog:
        """Ask for a person, and have ``verb(store, *args, person_id)`` done."""
        from netdesk.errors import InputError
        from netdesk.ui.form_dialog import FormDialog
        from netdesk.ui.person_field import PersonField

        dialog = FormDialog(title, tr("Save"), self._window, words=words)
        person = PersonField(PersonFinder(self._desk).find, tr("Who"), is_single=True)
        dialog.add(tr("&Who"), person, "person")

        def made() -> tuple[object, ...]:
            person.take_only_hit()
            if not person.people():
                raise InputError(tr("Pick somebody from the list."), "person")
            return verb, *args, person.people()[0]

        dialog.open_for(self._doer, made)
        person.setFocus()
        return dialog
