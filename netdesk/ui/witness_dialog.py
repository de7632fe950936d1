"""The form of a witness record: whom I saw, at which skill, where and when, and what it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.recommendations import WitnessDraft
from netdesk.errors import InputError
from netdesk.models.words import contact_words
from netdesk.ui.day_field import DayField
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.kit.fields import ChoiceBox, LineEdit
from netdesk.ui.person_field import PersonField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netdesk.core.interactions import LoggedInteraction
    from netdesk.ui.person_hit import PersonHit


class WitnessDialog(FormDialog):
    """``draft`` is what stands in it; ``stored`` is what is edited. ``talks`` are the last entries with a person."""

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        talks: Callable[[int], Sequence[LoggedInteraction]],
        people: Sequence[PersonHit],
        today: date,
        stored: WitnessDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Something I saw"),
            tr("Save"),
            parent,
            words=tr("Only what you saw yourself can be recommended later. Note it while you remember it."),
        )
        self._talks = talks
        self._today = today
        self._entries: list[LoggedInteraction] = []
        self._stored = stored or WitnessDraft(0, "", "", today)
        self.person = PersonField(find, tr("Whom"), is_single=True)
        self.person.show_picked(people)
        self.person.setEnabled(stored is None)
        self.skill = LineEdit(tr("negotiation"))
        self.what = LineEdit(tr("what they did, and what came of it"))
        self.situation = LineEdit(tr("the Elektra bid"))
        self.on = DayField(today, tr("today, last spring, 3 Nov"), tr("When"), ahead=False)
        for field, text in (
            (self.skill, self._stored.skill),
            (self.what, self._stored.what),
            (self.situation, self._stored.situation),
        ):
            field.setText(text)
        self.on.show_day(self._stored.on)
        self.add(tr("&Whom"), self.person, "people")
        self.add(tr("S&kill"), self.skill, "skill")
        self.add(tr("W&hat I saw"), self.what, "what")
        self.add(tr("W&here"), self.situation)
        self.entry = ChoiceBox()
        self.add(tr("Whe&n"), self.on, "on")
        self.add(tr("&Entry in the journal"), self.entry)
        self._show_entries()
        self.person.changed.connect(self._show_entries)
        self.entry.activated.connect(self._on_entry_activated)
        (self.skill if people else self.person).setFocus()

    def draft(self) -> WitnessDraft:
        """What the form says. Raises InputError."""
        self.person.take_only_hit()
        day = self.on.day()
        if day is None:
            raise InputError(tr("Say when it was."), "on")
        person_id = next(iter(self.person.people()), 0)
        texts = (self.skill.text().strip(), self.what.text().strip())
        number = self.entry.currentIndex()
        interaction_id = self._entries[number - 1].interaction_id if number > 0 else 0
        return WitnessDraft(person_id, *texts, day, self.situation.text().strip(), interaction_id)

    def _show_entries(self) -> None:
        """The last entries with the person picked, of which it may have been one."""
        person_id = next(iter(self.person.people()), 0)
        self._entries = list(self._talks(person_id)) if person_id else []
        self.entry.clear()
        self.entry.addItem(tr("none"))
        for each in self._entries:
            self.entry.addItem(contact_words(each.what, each.channel, each.on, self._today))
        ids = [each.interaction_id for each in self._entries]
        known = self._stored.interaction_id in ids
        self.entry.setCurrentIndex(ids.index(self._stored.interaction_id) + 1 if known else 0)

    def _on_entry_activated(self, number: int) -> None:
        """It was on the day of its entry."""
        if number > 0:
            self.on.show_day(self._entries[number - 1].on)
