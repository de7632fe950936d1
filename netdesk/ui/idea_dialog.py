"""The form of an idea: for whom, and what to bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.offers import OFFERED, IdeaDraft
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.offer_dialog import kind_box
from netdesk.ui.person_field import PersonField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from netdesk.core.offers import Offer
    from netdesk.ui.person_hit import PersonHit


class IdeaDialog(FormDialog):
    """``draft`` is what stands in it; ``offer`` is what it is begun from."""

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        people: Sequence[PersonHit],
        offer: Offer | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Think of something for somebody"), tr("Keep"), parent)
        self._offer_id = offer.offer_id if offer else 0
        self.person = PersonField(find, tr("For whom"), is_single=True)
        self.person.show_picked(people)
        self.what = LineEdit(tr("an article, a name, an hour"))
        self.kind = kind_box()
        self.add(tr("&For"), self.person, "people")
        self.add(tr("&What"), self.what, "what")
        self.add(tr("&Kind"), self.kind, "kind")
        if offer is not None:
            self.what.setText(offer.draft.what)
            self.kind.setCurrentIndex(OFFERED.index(offer.draft.kind))
        (self.what if people else self.person).setFocus()

    def draft(self) -> IdeaDraft:
        """What the form says."""
        self.person.take_only_hit()
        people = self.person.people()
        kind = OFFERED[self.kind.currentIndex()]
        return IdeaDraft(people[0] if people else 0, self.what.text().strip(), kind, self._offer_id)
