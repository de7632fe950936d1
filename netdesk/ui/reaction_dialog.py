"""Reacting to a milestone: a blank page beside what is shared. netdesk words nothing, and sends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from netdesk.core.sincerity import Rung
from netdesk.models.giving_words import occasion_lines, rung_words
from netdesk.models.words import day_words
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.choice_row import ChoiceRow
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fact_view import FactView
from netdesk.ui.kit.fields import TextEdit
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.reactions import Reaction
    from netdesk.ui.kit.fact_writer import FactWriter

_ICONS = {
    Rung.NOTHING: "minus",
    Rung.NOTE: "note",
    Rung.MESSAGE: "message",
    Rung.CALL: "phone",
    Rung.IN_PERSON: "in-person",
    Rung.GIFT: "giving",
}


class ReactionDialog(Dialog):
    """Offers what the gate lets through. ``nothing_chosen``: say nothing; ``noted`` carries a note to self.

    ``logged``: something was done, and is to be logged with the person.
    """

    nothing_chosen = Signal()
    noted = Signal(str)
    logged = Signal()
    gate_asked = Signal()

    def __init__(self, reaction: Reaction, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reaction = reaction
        self._today = today
        self.setWindowTitle(reaction.name)
        rungs = [(rung, f"&{rung_words(rung)}", _ICONS[rung]) for rung in reaction.offered.rungs]
        self.rungs = ChoiceRow(self.tr("What to do"), rungs, columns=4)
        self.rungs.chosen.connect(self._on_rung_chosen)
        self.text = TextEdit()
        self.text.setAccessibleName(self.tr("In your own words"))
        self.text.textChanged.connect(self._show_buttons)
        self.facts = FactView(self.tr("What you share"), self._write)
        self._buttons = self._make_buttons()
        self._lay_out()
        self.facts.write()
        self.resize(92 * GRID, 58 * GRID)
        self._show_buttons()
        self.text.setFocus()

    def _make_buttons(self) -> dict[str, Button]:
        made = {
            "copy": (Button(self.tr("Copy"), icon="copy"), self._copy),
            "mail": (Button(self.tr("Open in mail"), icon="mail"), self._mail),
            "note": (Button(self.tr("Keep as a note to self"), icon="note"), self._note),
            "log": (Button(self.tr("Done: log it …"), ButtonKind.PRIMARY, "log"), self._log),
        }
        for button, act in made.values():
            button.clicked.connect(act)
        return {name: button for name, (button, _) in made.items()}

    def _lay_out(self) -> None:
        why = Button(self.tr("Why these?"), ButtonKind.QUIET, "info")
        why.clicked.connect(self.gate_asked)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        what, *said = occasion_lines(self._reaction.about, self._today)
        choices = QHBoxLayout()
        choices.addWidget(self.rungs, 1)
        choices.addWidget(why, 0, Qt.AlignmentFlag.AlignTop)
        middle = QGridLayout()
        middle.setSpacing(GRID)
        middle.addWidget(MutedLabel(self.tr("In your own words"), TextSize.SMALL), 0, 0)
        middle.addWidget(MutedLabel(self.tr("What you share"), TextSize.SMALL), 0, 1)
        middle.addWidget(self.text, 1, 0)
        middle.addWidget(self.facts, 1, 1)
        middle.setColumnStretch(0, 1)
        middle.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for name in ("copy", "mail", "note"):
            row.addWidget(self._buttons[name])
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self._buttons["log"])
        self.column.addWidget(label(self._reaction.name, TextSize.TITLE, strong=True, wrap=True))
        self.column.addWidget(label(what, wrap=True))
        self.column.addWidget(MutedLabel(" · ".join((*said, self._reaction.offered.why)), wrap=True))
        self.column.addLayout(choices)
        self.column.addLayout(middle, 1)
        self.column.addLayout(row)

    def _write(self, writer: FactWriter) -> None:
        reaction = self._reaction
        talks = [
            (day_words(each.on, self._today), [(" · ".join(filter(None, (each.what, each.note))), "")])
            for each in reaction.talks
        ]
        writer.section(self.tr("Last talks"), talks)
        cares = [(self.tr("Topics"), [(", ".join(reaction.topics), "")]), (self.tr("Met"), [(reaction.met_how, "")])]
        cares += [(self.tr("Need"), [(each, "")]) for each in reaction.needs]
        writer.section(self.tr("What they care about"), cares)
        if not (talks or reaction.topics or reaction.needs or reaction.met_how):
            writer.muted(self.tr("Nothing is noted of what you share. Perhaps a plain question comes first."))

    def _show_buttons(self) -> None:
        has_text = bool(self.text.toPlainText().strip())
        may_write = Rung.MESSAGE in self._reaction.offered.rungs
        self._buttons["copy"].setVisible(may_write)
        self._buttons["mail"].setVisible(may_write and bool(self._reaction.email))
        self._buttons["copy"].setEnabled(has_text)
        self._buttons["note"].setVisible(Rung.NOTE in self._reaction.offered.rungs)
        self._buttons["note"].setEnabled(has_text)
        self._buttons["log"].setVisible(may_write)

    def _on_rung_chosen(self, rung: object) -> None:
        if rung is Rung.NOTHING:
            self.nothing_chosen.emit()
        else:
            self.text.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _mail(self) -> None:
        QDesktopServices.openUrl(mail_url(self._reaction.email, self.text.toPlainText()))

    def _note(self) -> None:
        self.noted.emit(self.text.toPlainText())

    def _log(self) -> None:
        self.logged.emit()


def mail_url(address: str, text: str) -> QUrl:
    """A link that opens a new mail in the user's own program, with the text in it."""
    from urllib.parse import quote

    return QUrl(f"mailto:{quote(address, safe='@')}?body={quote(text)}", QUrl.ParsingMode.StrictMode)
