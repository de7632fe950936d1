"""Declining to recommend: a blank page, beside what may be said and what could be offered in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from netdesk.core.language import tr
from netdesk.ui.kit.buttons import Button, submit_button
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import TextEdit
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class DeclineDialog(Dialog):
    """``declined`` carries the user's own words. ``offers`` are what could be brought instead."""

    declined = Signal(str)

    def __init__(self, name: str, offers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Decline to recommend {name}").format(name=name))
        self.text = TextEdit()
        self.text.setAccessibleName(tr("In your own words"))
        copy = Button(tr("Copy"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.decline = submit_button(tr("Declined"), "check")
        self.decline.clicked.connect(lambda: self.declined.emit(self.text.toPlainText()))
        hints = [
            tr("What did you not see, and so cannot vouch for?"),
            tr("Who did see it, and could be asked?"),
            tr("Would you like to see it: their work, a talk, a project together?"),
            *(tr("You could bring: {what}").format(what=what) for what in offers),
        ]
        self.column.addWidget(label(self.windowTitle(), TextSize.TITLE, strong=True, wrap=True))
        self.column.addWidget(MutedLabel(tr("To think of before you write"), TextSize.SMALL))
        for hint in hints:
            self.column.addWidget(label(f"• {hint}", wrap=True))
        self.column.addWidget(MutedLabel(tr("In your own words"), TextSize.SMALL))
        self.column.addWidget(self.text, 1)
        self.end_with(copy, cancel, self.decline)
        self.resize(72 * GRID, 50 * GRID)
        self.text.setFocus()
