"""Logging an interaction: a line that says it all, and below it the form that shows what was understood."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from netdesk.core.capture.said import Capture
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction
from netdesk.errors import InputError
from netdesk.models.words import date_words
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import ErrorLabel, MutedLabel
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID
from netdesk.ui.log_extras import LogExtras
from netdesk.ui.log_form import ALONE, LogForm
from netdesk.ui.name_choices import NameChoices
from netdesk.ui.person_hit import PersonHit
from netdesk.ui.readiness_card import ReadinessCards

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import date

    from PySide6.QtGui import QShowEvent

    from netdesk.core.interactions import InteractionDraft
    from netdesk.ui.readiness_card import PersonReadiness

_AROUND, _FRAME = 24 * GRID, 6 * GRID
"""What a screen has besides the form, and besides the dialog, at most."""


class Finder(Protocol):
    """Finds people, see ui/person_finder.py."""

    def find(self, text: str) -> Sequence[PersonHit]:
        """Who is called so."""

    def named(self, ids: Collection[int]) -> Sequence[PersonHit]:
        """Who has these ids."""


class LogDialog(Dialog):
    """Fills in a draft. ``submitted`` carries an InteractionDraft and the Capture it was made from, in which every name
    is answered; the caller then accepts or shows what is wrong. Where ``is_alone``, it was no interaction, and what the
    draft says was exchanged and promised is to be noted by itself.

    ``read`` reads the line. What it says is shown in the form as it is typed. ``ready`` says how it stands with people
    before something is asked of them. ``people`` who are not clear give way to those whom the line names. Where an
    interaction is ``stored`` already it is edited by its fields alone; it can be deleted or split then.
    """

    submitted = Signal(object, object)
    delete_asked = Signal()
    split_asked = Signal()

    def __init__(
        self,
        finder: Finder,
        read: Callable[[str], Capture],
        ready: Callable[[Sequence[int]], Sequence[PersonReadiness]],
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
        self.line = LineEdit(self.tr("coffee with Ana & Li yesterday 45m, gave intro to Sam"), self.tr("In a line"))
        self._error = ErrorLabel()
        self.names = NameChoices()
        self.extras = LogExtras(finder.find, finder.named, today)
        self._hint = MutedLabel(self.tr("Type a line, or fill in the fields."))
        self.readiness = ReadinessCards()
        self.form = LogForm(finder.find, today, (self.extras,), can_be_alone=stored is None)
        self.form.people.pick(people)
        self._stored = stored
        self._guessed = set() if are_clear else set(self.form.people.people())
        self._area = _FormArea(self.form)
        self._lay_out()
        self.line.textEdited.connect(self._on_line_text_edited)
        self.line.returnPressed.connect(self.submit)
        self.names.changed.connect(self._on_names_changed)
        self.extras.changed.connect(self._on_extras_changed)
        self.form.changed.connect(self._on_form_changed)
        add_action(self, self.tr("Save"), self.submit, keys=["Ctrl+Return", "Ctrl+Enter"], everywhere=True)
        self.line.setFocus()
        if stored is not None:
            self.setWindowTitle(self.tr("Edit an interaction"))
            self.line.hide()
            self._hint.hide()
            self.form.show_draft(stored)
            self.extras.show_said(stored.exchanges, stored.promises, None)
            self.extras.forget_reminders()
            self.form.what.setFocus()

    def propose(self, line: str) -> None:
        """Fill in a line that somebody else may have written, and say so."""
        self.line.setText(line)
        self._on_line_text_edited(line)
        self._hint.setText(self.tr("This came with a link. It is logged only if you say so."))

    @property
    def is_alone(self) -> bool:
        """Whether it was no interaction, and what was exchanged and promised is to be noted by itself."""
        return self.form.is_alone

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
        draft = self.form.draft(self._stored or self._understood())
        draft = replace(draft, exchanges=self.extras.exchanges(), promises=self.extras.promises())
        follow_up = self.extras.follow_up()
        if follow_up is None or follow_up.on is not None:
            return draft
        return replace(draft, note="\n".join(part for part in (draft.note, f"→ {follow_up.text}") if part))

    def show_error(self, error: InputError) -> None:
        """Say beside its field what cannot be used."""
        if self.form.has_field(error.field):
            self.form.show_error(error.field, str(error))
        elif error.field != "extras":
            self._complain(str(error))

    def _complain(self, message: str) -> None:
        self._error.show_error(message)
        self.line.setFocus()

    def _resolved(self) -> Capture:
        """What the line says, with the names as they were answered. Raises InputError."""
        return replace(self._said, people=self.names.resolved(self._said.people), follow_up=self.extras.follow_up())

    def _understood(self) -> InteractionDraft:
        """The draft of what the line says; where it does not say how, in person."""
        from netdesk.services import capture

        people = self.names.resolved(self._said.people)
        channel = self._said.channel or Channel.IN_PERSON
        said = replace(self._said, people=people, channel=channel, impossible=(), follow_up=None)
        return capture.draft(said, self._today)

    def _show_people(self) -> None:
        """Whom the line means, besides those picked by hand and without those taken out by hand."""
        mentions = [each for each in self.names.resolved(self._said.people) if each.person_id is not None]
        meant = [PersonHit(each.person_id or 0, each.name) for each in mentions if each.person_id not in self._left_out]
        given_way = self._guessed if self._said.people else set()
        picked = [hit for hit in self.form.people.picked() if hit.person_id not in self._of_line | given_way]
        self._of_line = {hit.person_id for hit in meant} - {hit.person_id for hit in picked}
        self.form.people.show_picked([*picked, *meant])

    def _show_readiness(self) -> None:
        """Before something is asked: how it stands with them. It is never in the way."""
        is_asking = self.extras.has_my_ask() and self._stored is None
        self.readiness.show_ready(self._ready(self.form.people.people()) if is_asking else ())

    def _on_line_text_edited(self, text: str) -> None:
        self._said = self._read(text)
        self._error.show_error("")
        self.form.clear_errors()
        self.names.show_said(self._said)
        self._show_people()
        understood = self._understood()
        self.form.show_draft(understood)
        is_exchange = bool(understood.exchanges or understood.promises)
        is_alone = self._said.channel is None and is_exchange and not understood.note
        self.form.show_channel(ALONE if is_alone else understood.channel)
        self.extras.show_said(understood.exchanges, understood.promises, self._said.follow_up)
        if understood.on > self._today:
            words = self.tr("{day} is still to come. Log what has happened.").format(day=date_words(understood.on))
            self._error.show_error(words)
        elif self._said.impossible:
            words = self.tr("The calendar has no day “{day}”.").format(day=self._said.impossible[0])
            self._error.show_error(words)
        self._show_readiness()
        self._fit()

    def _on_names_changed(self) -> None:
        self._show_people()
        self._show_readiness()
        self.line.setFocus()

    def _on_extras_changed(self) -> None:
        self._show_readiness()
        self._fit()

    def _on_form_changed(self) -> None:
        self._left_out |= self._of_line - set(self.form.people.people())
        if self.is_alone and not self.extras.rows() and not self.line.text():
            self.extras.add_given(Direction.GIVE)
        self._show_readiness()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """See _fit."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as it takes to show the form as it is now, or as the screen lets it be."""
        self._area.updateGeometry()
        if (layout := self.layout()) is not None and self.isVisible():
            layout.activate()
            most = self.screen().availableSize().height() - _FRAME
            self.resize(self.width(), min(max(self.height(), self.sizeHint().height()), most))

    def _lay_out(self) -> None:
        self.column.addWidget(self.line)
        self.column.addWidget(self._error)
        self.column.addWidget(self.names)
        self.column.addSpacing(GRID)
        self.column.addWidget(self._area, 1)
        self.column.addWidget(self.readiness)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        words, key = (self.tr("Log"), "↵") if self._stored is None else (self.tr("Save"), "Ctrl+↵")
        if self._stored is not None:
            delete = Button(self.tr("Delete"), ButtonKind.QUIET, "trash")
            delete.clicked.connect(self.delete_asked)
            row.addWidget(delete)
            if len(self._stored.people) > 1:
                split = Button(self.tr("Split …"), ButtonKind.QUIET, "filter")
                split.clicked.connect(self.split_asked)
                row.addWidget(split)
        row.addWidget(self._hint, 1)
        row.addStretch(0 if self._stored is None else 1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = Button(words, ButtonKind.PRIMARY, hint=key)
        save.clicked.connect(self.submit)
        row.addWidget(cancel)
        row.addWidget(save)
        self.column.addSpacing(GRID)
        self.column.addLayout(row)


class _FormArea(QScrollArea):
    """As high as the form where the screen has room for it; else it scrolls."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        slim(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)
        self._form = form

    def sizeHint(self) -> QSize:
        wanted = self._form.sizeHint()
        return QSize(wanted.width() + 2 * GRID, min(wanted.height(), self.screen().availableSize().height() - _AROUND))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), min(self.sizeHint().height(), 20 * GRID))
