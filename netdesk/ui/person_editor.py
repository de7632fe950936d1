"""One person to edit: a form over a dossier, Save and Revert. Nothing is written before Save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netdesk.core.dossier import Dossier
from netdesk.errors import InputError
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.page import ErrorLabel, breakable, label
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.theme import GRID, HALF, TextSize
from netdesk.ui.person_form import PersonForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from netdesk.services.desk import Desk
    from netdesk.ui.kit.ask import Asker


class PersonEditor(QWidget):
    """Edits the person ``person_id``, or somebody new where that is 0.

    ``save_asked`` carries the id, the dossier and what it was made from; who saves it calls ``go_on`` once that has
    ended, then ``saved`` or ``refuse``. Until then nothing can be typed that would be left out. ``left`` is sent when
    the editor is done with, with the id it was about.
    """

    save_asked = Signal(int, object, object)
    left = Signal(int)

    def __init__(self, desk: Desk, asker: Asker) -> None:
        super().__init__()
        self._asker = asker
        self._person_id = 0
        self._name = ""
        self._loaded = self._stored = self._asked = Dossier()
        self._then: Callable[[], object] | None = None
        self._typed_in: QWidget | None = None
        self._is_gone = False
        self._title = label("", TextSize.TITLE, strong=True, wrap=True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._error = ErrorLabel()
        self._form = PersonForm(desk, asker)
        self._form.changed.connect(self._on_form_changed)
        self._save = Button(self.tr("Save"), ButtonKind.PRIMARY, "check")
        self._save.clicked.connect(self.save)
        self._revert = Button(self.tr("Revert"), icon="undo")
        self._revert.clicked.connect(self.revert)
        close = Button(self.tr("Close"), ButtonKind.QUIET, "close")
        close.clicked.connect(self.leave)
        self._row = ShrinkingRow((self._save, self._revert, close), HALF)
        row = QHBoxLayout()
        row.setSpacing(HALF)
        row.addWidget(self._save)
        row.addWidget(self._revert)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 0, 0, 0)
        layout.setSpacing(HALF)
        layout.addWidget(self._title)
        layout.addLayout(row)
        layout.addWidget(self._error)
        layout.addWidget(self._form, 1)
        add_action(self, self.tr("Save this person"), self.save, icon="check", keys=["Ctrl+S"])
        add_action(self, self.tr("Leave the editor"), self.leave, icon="close", keys=["Esc"])

    @property
    def person_id(self) -> int:
        """Whom the editor is about; 0 for somebody new."""
        return self._person_id

    def load(self, person_id: int, dossier: Dossier) -> None:
        """Begin to edit ``dossier``."""
        self._fill(person_id, dossier)
        self._form.focus_first()

    def _fill(self, person_id: int, dossier: Dossier) -> None:
        self._person_id = person_id
        self._loaded = self._stored = dossier
        self._name = dossier.draft.name if person_id else self.tr("Somebody new")
        self._title.setText(breakable(self._name))
        self.setAccessibleName(self._name)
        self._is_gone = False
        self._error.show_error("")
        self._form.load(dossier)
        self._on_form_changed()

    def is_modified(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._form.is_modified()

    def save(self) -> None:
        """Ask to save the dossier, if the form can be read; else the errors stand beside their fields."""
        if not self.is_modified() and self._person_id:
            self.leave()
        else:
            self._ask_to_save(None)

    def _ask_to_save(self, then: Callable[[], object] | None) -> None:
        if not self._form.isEnabled():
            return
        try:
            self._asked = self._form.read()
        except InputError:
            return
        self._then = then
        focused = self._form.focusWidget()
        self._typed_in = focused if focused is not None and focused.hasFocus() else None
        if self._typed_in is not None:
            self._save.setFocus()
        self._form.setEnabled(False)
        self.save_asked.emit(self._person_id, self._asked, self._loaded)

    def go_on(self) -> None:
        """Whatever came of it, there can be typed again."""
        self._form.setEnabled(True)
        if self._typed_in is not None and self._save.hasFocus():
            self._typed_in.setFocus()

    def saved(self, person_id: int) -> None:
        """What was asked for has been written."""
        self._fill(person_id, self._asked)
        then, self._then = self._then, None
        self.left.emit(person_id)
        if then is not None:
            then()

    def refuse(self, error: InputError) -> None:
        """What was asked for cannot be written."""
        if not self._form.show_error(error):
            self._error.show_error(str(error))

    def note_stored(self, stored: Dossier) -> None:
        """The person was changed elsewhere: show that at once where nothing was typed, else say so."""
        if self._is_gone:
            self._is_gone = False
            self._error.show_error("")
        if stored == self._stored:
            return
        if not self.is_modified():
            self._fill(self._person_id, stored)
            return
        self._stored = stored
        self._error.show_error(
            self.tr(
                "Changed elsewhere in the meantime. Save writes only what you changed here; "
                "Revert shows what is stored."
            )
        )

    def note_gone(self) -> None:
        """The person was removed elsewhere: what was typed stays, and is saved once that is undone."""
        self._is_gone = True
        self._error.show_error(
            self.tr("{name} is no longer here. Undo (Ctrl+Z) brings them back; then this can be saved.").format(
                name=self._name
            )
        )

    def revert(self) -> None:
        """Back to what is stored."""
        self.load(self._person_id, self._stored)

    def leave(self) -> None:
        """Close the editor, asking first if something is not saved."""
        self.leave_then(lambda: None)

    def leave_then(self, then: Callable[[], object]) -> None:
        """Close the editor and go on to ``then``; stays where the user says so or the draft cannot be saved."""
        if not self.is_modified():
            self.left.emit(self._person_id)
            then()
            return

        def discard() -> None:
            self.revert()
            self.left.emit(self._person_id)
            then()

        self._asker.choose(
            self,
            self.tr("Keep the changes to {name}?").format(name=self._name),
            self.tr("They are not saved yet."),
            [(self.tr("Save"), lambda: self._ask_to_save(then)), (self.tr("Discard"), discard)],
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the buttons keep their icons only."""
        super().resizeEvent(event)
        self._row.fit(self.width() - 2 * GRID)

    def _on_form_changed(self) -> None:
        modified = self.is_modified()
        self._save.setEnabled(modified or not self._person_id)
        self._revert.setEnabled(modified)
