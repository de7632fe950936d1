"""Everybody met at one gathering: a name a line, with who is here already beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem

from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.language import grouped
from netdesk.models.tips import tip
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.field_form import FieldForm
from netdesk.ui.kit.fields import TEXT_MARGIN, DayBox, LineEdit, TextEdit
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netdesk.core.met import Met
    from netdesk.errors import InputError


class MetDialog(Dialog):
    """``submitted`` carries an InteractionDraft without people, and the text of the names.

    ``read`` says whom a text means, as it is typed.
    """

    submitted = Signal(object, str)

    def __init__(self, read: Callable[[str], Sequence[Met]], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self.setWindowTitle(self.tr("People met at an event"))
        self.at_event = LineEdit(self.tr("PyCon, the spring fair, …"))
        self.place = LineEdit(self.tr("Zagreb"))
        self.day = DayBox(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(self.day.date())
        self.names = TextEdit()
        self.names.setPlaceholderText(self.tr("Ana Horvat\nBo Quist, Elektra\n…"))
        self.found = LineList(self.tr("Who they are"), room=0)  # each beside the line it is about
        self.found.setViewportMargins(0, TEXT_MARGIN, 0, 0)
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._count = MutedLabel()
        self._error = ErrorLabel()
        self._lay_out()
        self.names.textChanged.connect(self._on_names_text_changed)
        add_action(self, self.tr("Save"), self.submit, keys=["Ctrl+Return", "Ctrl+Enter"], everywhere=True)
        self._on_names_text_changed()
        self.at_event.setFocus()

    def begin_at(self, event: str, place: str, on: date | None) -> None:
        """Fill in what is known of the event; a day to come is left as it stands."""
        self.at_event.setText(event)
        self.place.setText(place)
        if on is not None:
            self.day.setDate(min(QDate(on.year, on.month, on.day), self.day.maximumDate()))
        self.names.setFocus()

    def submit(self) -> None:
        """Offer what was filled in."""
        self._error.show_error("")
        on: date = self.day.date().toPython()  # type: ignore[assignment]
        event, place = self.at_event.text().strip(), self.place.text().strip()
        self.submitted.emit(
            InteractionDraft(on, (), Channel.IN_PERSON, place=place, event=event), self.names.toPlainText()
        )

    def show_error(self, error: InputError) -> None:
        """Say what cannot be used."""
        self._error.show_error(str(error))
        self.names.setFocus()

    def _on_names_text_changed(self) -> None:
        met = self._read(self.names.toPlainText())
        self.found.clear()
        for each in met:
            item = QListWidgetItem(self._words(each), self.found)
            item.setToolTip(tip(item.text()))
        new = sum(each.is_new for each in met)
        words = self.tr("{count} people, {new} of them new").format(count=grouped(len(met)), new=grouped(new))
        self._count.setText(words if met else "")
        self._error.show_error("")

    def _words(self, met: Met) -> str:
        if met.is_unclear:
            names = ", ".join(name for _, name in met.candidates[:3])
            return self.tr("⚠ {name}: which? {names}").format(name=met.name, names=names)
        if met.is_new:
            at = self.tr(" at {organization}").format(organization=met.organization) if met.organization else ""
            return self.tr("+ {name}{at}, new").format(name=met.name, at=at)
        return self.tr("✓ {name}").format(name=met.candidates[0][1])

    def _lay_out(self) -> None:
        form = FieldForm()
        for words, widget in (
            (self.tr("&Event"), self.at_event),
            (self.tr("&Where"), self.place),
            (self.tr("Whe&n"), self.day),
        ):
            form.add(words, widget)
            widget.setAccessibleName(words.replace("&", ""))
        self.names.setAccessibleName(self.tr("Names"))
        lists = QHBoxLayout()
        lists.setSpacing(GRID)
        lists.addWidget(self.names, 1)
        lists.addWidget(self.found, 1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = Button(self.tr("Log"), ButtonKind.PRIMARY, hint="Ctrl+↵")
        save.clicked.connect(self.submit)
        self.column.addLayout(form)
        names = label(self.tr("N&ames, one a line; an organization after a comma"))
        names.setBuddy(self.names)
        self.column.addWidget(names)
        self.column.addLayout(lists, 1)
        self.column.addWidget(self._count)
        self.column.addWidget(self._error)
        self.end_with(cancel, save)
        self.resize(80 * GRID, 60 * GRID)
