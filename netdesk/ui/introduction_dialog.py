"""The form of an introduction: the two people, and what they would have of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.introductions import IntroductionDraft
from netdesk.core.language import tr
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.person_field import PersonField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from netdesk.ui.person_hit import PersonHit


class IntroductionDialog(FormDialog):
    """``draft`` is what stands in it."""

    def __init__(self, find: Callable[[str], Sequence[PersonHit]], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Bring two people together"),
            tr("Keep"),
            parent,
            words=tr("Ask both before you make it; neither need hear of it if the other would rather not."),
        )
        self.one = PersonField(find, tr("One"), is_single=True)
        self.other = PersonField(find, tr("The other"), is_single=True)
        self.why = LineEdit(tr("both restore old lifts"))
        self.add(tr("&One"), self.one, "people")
        self.add(tr("The o&ther"), self.other)
        self.add(tr("&Why"), self.why)
        self.one.setFocus()

    def draft(self) -> IntroductionDraft:
        """What the form says."""
        ids = []
        for field in (self.one, self.other):
            field.take_only_hit()
            ids.append(next(iter(field.people()), 0))
        return IntroductionDraft(ids[0], ids[1], self.why.text().strip())
