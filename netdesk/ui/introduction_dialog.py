"""The form of an introduction: the two people, and what they would have of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netdesk.core.introductions import IntroductionDraft
from netdesk.ui.fields import LineEdit
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.person_field import PersonField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from netdesk.ui.person_hit import PersonHit


class IntroductionDialog(FormDialog):
    """``draft`` is what stands in it."""

    def __init__(self, find: Callable[[str], Sequence[PersonHit]], parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Bring two people together"),
            _tr("Keep"),
            parent,
            words=_tr("Ask both before you make it; neither need hear of it if the other would rather not."),
        )
        self.one = PersonField(find, _tr("One"), is_single=True)
        self.other = PersonField(find, _tr("The other"), is_single=True)
        self.why = LineEdit(_tr("both restore old lifts"))
        self.add(_tr("&One"), self.one, "people")
        self.add(_tr("The o&ther"), self.other)
        self.add(_tr("&Why"), self.why)
        self.one.setFocus()

    def draft(self) -> IntroductionDraft:
        """What the form says."""
        ids = []
        for field in (self.one, self.other):
            field.take_only_hit()
            ids.append(next(iter(field.people()), 0))
        return IntroductionDraft(ids[0], ids[1], self.why.text().strip())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Introductions", text)
