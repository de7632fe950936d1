"""A rule as a form: name, words, reasons, a check that reads as a sentence, and how it would stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from netdesk.core.language import grouped, tr
from netdesk.core.rules.rule import RuleDraft
from netdesk.models.rule_words import share_words, state_words
from netdesk.ui.check_field import CheckBuilder, CheckField
from netdesk.ui.draft_fields import LineField, TextField, TickField
from netdesk.ui.draft_form import DraftForm
from netdesk.ui.kit.edit_rows import line
from netdesk.ui.kit.fields import TextEdit
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from netdesk.services.rules import RuleStanding

_PAUSE_MS = 300


class RuleForm(DraftForm):
    """Edits a draft, or a new one. ``outlook_asked`` carries a check; the answer goes to ``show_outlook``."""

    outlook_asked = Signal(str)

    def __init__(self, draft: RuleDraft | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Rule") if draft else tr("A rule of mine"), parent)
        self.check = CheckBuilder()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(lambda: self.outlook_asked.emit(self.check.text()))
        self.check.changed.connect(self._soon.start)
        self.add(tr("&Name"), LineField("name", line(tr("My mentors, face to face")), str, str))
        self.add(tr("&Says"), TextField("text", TextEdit(height=8 * GRID)))
        self.add(tr("Wh&y"), TextField("why", TextEdit(height=8 * GRID)))
        self.add(tr("&Check"), CheckField("check", self.check))
        self.add("", TickField("has_nudge", QCheckBox(tr("&Tell me on Today when it is broken"))))
        self.add(tr("&From"), LineField("origin", line(tr("Where it comes from")), str, str))
        self.add(tr("&Learned"), TextField("learned", TextEdit(height=8 * GRID)))
        self.setMinimumWidth(92 * GRID)
        self.load(draft or RuleDraft(""))

    def show_outlook(self, found: RuleStanding | str) -> None:
        """How the check would stand, or what is wrong with it."""
        if isinstance(found, str):
            self.check.outlook.setText(found)
            return
        parts = [] if found.concerned is None else [tr("{count} people").format(count=grouped(found.concerned))]
        parts += [state_words(found), share_words(found.record)]
        self.check.outlook.setText(" · ".join(part for part in parts if part))
