"""The form of an offer: what I can bring, what kind of thing it is, what it is about, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.offers import OFFERED, OfferDraft
from netdesk.models.giving_words import kind_words
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.kit.fields import ChoiceBox, LineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class OfferDialog(FormDialog):
    """``draft`` is what stands in it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, tr("Save"), parent)
        self.what = LineEdit(self.tr("my list of storage vendors"))
        self.kind = kind_box()
        self.topics = LineEdit(self.tr("storage, open data"))
        self.place = LineEdit(self.tr("anywhere"))
        self.add(self.tr("&What"), self.what, "what")
        self.add(self.tr("&Kind"), self.kind, "kind")
        self.add(self.tr("&Topics"), self.topics)
        self.add(self.tr("&City or country"), self.place)
        self.what.setFocus()

    def show_draft(self, draft: OfferDraft) -> None:
        """Show an offer to be edited."""
        self.what.setText(draft.what)
        self.kind.setCurrentIndex(OFFERED.index(draft.kind))
        self.topics.setText(", ".join(draft.topics))
        self.place.setText(draft.place)

    def draft(self) -> OfferDraft:
        """What the form says."""
        topics = tuple(topic.strip() for topic in self.topics.text().split(",") if topic.strip())
        return OfferDraft(
            self.what.text().strip(), OFFERED[self.kind.currentIndex()], topics, self.place.text().strip()
        )


def kind_box() -> ChoiceBox:
    """The kinds of what one can offer."""
    box = ChoiceBox()
    box.addItems([kind_words(kind) for kind in OFFERED])
    return box
