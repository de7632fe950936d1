"""Writing a recommendation: what I saw of somebody, each with room for my own words; the text is these words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netdesk.core.language import labelled, tr
from netdesk.core.recommendations import Claim, text_of
from netdesk.models.words import day_words
from netdesk.ui.kit.buttons import Button, submit_button
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import TextEdit
from netdesk.ui.kit.focus_ring import FocusRing
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.recommendations import Witness
    from netdesk.errors import InputError

_ROOM = 8 * GRID


class RecommendationDialog(Dialog):
    """``submitted`` carries the claims; ``see_asked`` and ``decline_asked`` are for who has nothing to claim."""

    submitted = Signal(object)
    see_asked = Signal()
    decline_asked = Signal()

    def __init__(
        self,
        name: str,
        records: Sequence[Witness],
        claims: Sequence[Claim],
        today: date,
        parent: QWidget | None = None,
        *,
        can_decline: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recommend {name}").format(name=name))
        said = {claim.witness_id: claim.words for claim in claims}
        order = {claim.witness_id: place for place, claim in enumerate(claims)}
        self._records = sorted(records, key=lambda each: order.get(each.witness_id, len(order)))
        self.edits: dict[int, TextEdit] = {}
        self.preview = TextEdit(height=_ROOM)
        FocusRing(self.preview)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(tr("As it will read"))
        self._error = ErrorLabel()
        see = Button(tr("Note what I saw …"), icon="plus")
        see.clicked.connect(self.see_asked)
        decline = Button(tr("Decline …"), icon="minus")
        decline.clicked.connect(self.decline_asked)
        decline.setVisible(can_decline)
        copy = Button(tr("Copy"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text_of(self.claims())))
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = submit_button(tr("Save the draft"), "check")
        self.save.clicked.connect(lambda: self.submitted.emit(self.claims()))
        self.column.addWidget(label(self.windowTitle(), TextSize.TITLE, strong=True, wrap=True))
        self.column.addWidget(MutedLabel(self._words(name), wrap=True))
        self.column.addWidget(self._make_records(said, today), 1)
        self.column.addWidget(MutedLabel(tr("As it will read"), TextSize.SMALL))
        self.column.addWidget(self.preview)
        self.column.addWidget(self._error)
        self.end_with(decline, see, copy, cancel, self.save)
        self.resize(84 * GRID, 66 * GRID)
        self._show_preview()
        (next(iter(self.edits.values())) if self.edits else see).setFocus()

    def claims(self) -> list[Claim]:
        """The records for which there are words, in their order."""
        found = [(each, self.edits[each.witness_id].toPlainText().strip()) for each in self._records]
        return [Claim(each.witness_id, words, each.draft.skill) for each, words in found if words]

    def show_error(self, error: InputError) -> None:
        """Show what is wrong."""
        self._error.show_error(str(error))

    def _words(self, name: str) -> str:
        if self._records:
            return tr("Say what you saw in your own words. What is left empty is not claimed; there is no other text.")
        words = tr(
            "You have noted nothing that you saw {name} do, so there is nothing to recommend them for yet. Note "
            "something you saw, or decline."
        )
        return words.format(name=name)

    def _make_records(self, said: dict[int, str], today: date) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(HALF)
        for each in self._records:
            draft = each.draft
            column.addWidget(label(draft.skill, strong=True, wrap=True))
            where = ", ".join(part for part in (draft.situation, day_words(draft.on, today)) if part)
            column.addWidget(MutedLabel(labelled(where, draft.what), wrap=True))
            edit = self.edits[each.witness_id] = TextEdit()
            edit.setAccessibleName(tr("In your own words: {skill}").format(skill=draft.skill))
            edit.setFixedHeight(_ROOM)
            edit.setPlainText(said.get(each.witness_id, ""))
            edit.textChanged.connect(self._show_preview)
            column.addWidget(edit)
        column.addStretch(1)
        area = QScrollArea()
        slim(area)
        FocusRing(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(tr("What you saw"))
        return area

    def _show_preview(self) -> None:
        claims = self.claims()
        self.preview.setPlainText(text_of(claims))
        self.save.setEnabled(bool(claims))
