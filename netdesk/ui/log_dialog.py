"""Logging an interaction: a line that says it all, and below it the form that shows what was understood."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from netdesk.core.capture.said import Capture
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Side
from netdesk.errors import InputError
from netdesk.ui.actions import add_action
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.fields import LineEdit
from netdesk.ui.log_extras import LogExtras
from netdesk.ui.log_form import LogForm
from netdesk.ui.name_choices import NameChoices
from netdesk.ui.page import ErrorLabel, MutedLabel
from netdesk.ui.person_hit import PersonHit
from netdesk.ui.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from netdesk.core.interactions import InteractionDraft


class LogDialog(QDialog):
    """Fills in a draft. ``submitted`` carries an InteractionDraft and the Capture it was made from, in which every name
    is answered; the caller then accepts or shows what is wrong.

    ``read`` reads the line. What it says is shown in the form as it is typed. ``ready`` says in words how it stands
    with people before something is asked of them. ``people`` who are not clear give way to those whom the line names.
    Where an interaction is ``stored`` already it is edited by its fields alone, and what has no field stays.
    """

    submitted = Signal(object, object)

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        read: Callable[[str], Capture],
        ready: Callable[[Sequence[int]], str],
        today: date,
        people: Iterable[PersonHit] = (),
        parent: QWidget | None = None,
        *,
        are_clear: bool = True,
        stored: InteractionDraft | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._read = read
        self._ready = ready
        self._said = Capture("")
        self._of_line: set[int] = set()
        self._left_out: set[int] = set()
        self.setWindowTitle(self.tr("Log an interaction"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = LineEdit(self.tr("coffee with Ana & Li yesterday 45m, gave intro to Sam"), self.tr("In a line"))
        self._error = ErrorLabel()
        self.names = NameChoices()
        self.extras = LogExtras(today)
        self._hint = MutedLabel(self.tr("Type a line, or fill in the fields."))
        self.readiness = MutedLabel(wrap=True)
        self.readiness.hide()
        self.form = LogForm(find, today, (self.extras, self.readiness))
        self.form.people.pick(people)
        self._stored = stored
        self._guessed = set() if are_clear else set(self.form.people.people())
        self._lay_out()
        self.line.textEdited.connect(self._on_line_text_edited)
        self.line.returnPressed.connect(self.submit)
        self.names.changed.connect(self._on_names_changed)
        self.extras.changed.connect(self._show_readiness)
        self.form.changed.connect(self._on_form_changed)
        add_action(self, self.tr("Save"), self.submit, keys=["Ctrl+Return", "Ctrl+Enter"], everywhere=True)
        self.line.setFocus()
        if stored is not None:
            self.setWindowTitle(self.tr("Edit an interaction"))
            self.line.hide()
            self._hint.hide()
            self.form.show_draft(stored)
            self.form.what.setFocus()

    def submit(self) -> None:
        """Offer what was filled in, if the people are clear; names of nobody known are added when asked again."""
        self.form.clear_errors()
        self._error.show_error("")
        people = self.form.people
        people.take_only_hit()
        if people.pending():
            message = self.tr("Pick “{text}” from the list, or clear it.").format(text=people.pending())
            self.form.show_error("people", message)
            return
        unanswered = self.names.unanswered()
        if unclear := next((mention for mention in unanswered if mention.candidates), None):
            self._complain(self.tr("Who is “{name}”? Choose below.").format(name=unclear.said))
            return
        if unanswered:
            names = ", ".join(f"“{mention.said}”" for mention in unanswered)
            for mention in unanswered:
                self.names.add(mention)
            self._complain(self.tr("Nobody here is called {names}. Enter again adds them.").format(names=names))
            return
        try:
            self.submitted.emit(self.draft(), self._resolved())
        except InputError as error:
            self.show_error(error)

    def draft(self) -> InteractionDraft:
        """What line and form say together. Raises InputError."""
        return self.form.draft(self._stored or self._understood())

    def show_error(self, error: InputError) -> None:
        """Say beside its field what cannot be used."""
        if self.form.has_field(error.field):
            self.form.show_error(error.field, str(error))
        else:
            self._complain(str(error))

    def _complain(self, message: str) -> None:
        self._error.show_error(message)
        self.line.setFocus()

    def _resolved(self) -> Capture:
        """What the line says, with the names as they were answered and the chips as they stand."""
        return replace(
            self._said,
            people=self.names.resolved(self._said.people),
            exchanges=tuple(self.extras.exchanges),
            promises=tuple(self.extras.promises),
            follow_up=self.extras.follow_up,
        )

    def _understood(self) -> InteractionDraft:
        """The draft of what the line says; where it does not say how, in person."""
        from netdesk.services import capture

        said = replace(self._resolved(), channel=self._said.channel or Channel.IN_PERSON, impossible=())
        return capture.draft(said, self._today)

    def _show_people(self) -> None:
        """Whom the line means, beside those picked by hand and without those taken out by hand."""
        mentions = [each for each in self._resolved().people if each.person_id is not None]
        meant = [PersonHit(each.person_id or 0, each.name) for each in mentions if each.person_id not in self._left_out]
        given_way = self._guessed if self._said.people else set()
        picked = [hit for hit in self.form.people.picked() if hit.person_id not in self._of_line | given_way]
        self._of_line = {hit.person_id for hit in meant} - {hit.person_id for hit in picked}
        self.form.people.show_picked([*picked, *meant])

    def _show_readiness(self) -> None:
        """Before something is asked: how it stands with them. It is never in the way."""
        asks = any(each.direction is Direction.ASK and each.by is Side.ME for each in self.extras.exchanges)
        words = self._ready(self.form.people.people()) if asks else ""
        self.readiness.setText(words)
        self.readiness.setVisible(bool(words))

    def _on_line_text_edited(self, text: str) -> None:
        self._said = self._read(text)
        self._error.show_error("")
        self.form.clear_errors()
        self.names.show_said(self._said)
        self.extras.show_said(self._said)
        self._show_people()
        understood = self._understood()
        self.form.show_draft(understood)
        if understood.on > self._today:
            words = self.tr("{day} is still to come. Log what has happened.").format(day=understood.on.isoformat())
            self._error.show_error(words)
        elif self._said.impossible:
            words = self.tr("The calendar has no day “{day}”.").format(day=self._said.impossible[0])
            self._error.show_error(words)
        self._show_readiness()

    def _on_names_changed(self) -> None:
        self._show_people()
        self._show_readiness()
        self.line.setFocus()

    def _on_form_changed(self) -> None:
        self._left_out |= self._of_line - set(self.form.people.people())
        self._show_readiness()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.line)
        layout.addWidget(self._error)
        layout.addWidget(self.names)
        layout.addSpacing(GRID)
        layout.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._hint, 1)
        row.addStretch(0 if self._stored is None else 1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        words, key = (self.tr("Log"), "↵") if self._stored is None else (self.tr("Save"), "Ctrl+↵")
        save = Button(words, ButtonKind.PRIMARY, hint=key)
        save.clicked.connect(self.submit)
        row.addWidget(cancel)
        row.addWidget(save)
        layout.addSpacing(GRID)
        layout.addLayout(row)
