"""Small forms about recommendations: one asked for, one received, and where one was published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from netdesk.core.exchanges import Side
from netdesk.core.language import tr
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.fields import ChoiceBox, LineEdit, TextEdit
from netdesk.ui.kit.page import label
from netdesk.ui.kit.theme import GRID
from netdesk.ui.person_field import PersonField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from netdesk.ui.person_hit import PersonHit

    Find = Callable[[str], Sequence[PersonHit]]


class RequestDialog(FormDialog):
    """``request`` is who asked whom, as (person id, side)."""

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(tr("A recommendation was asked for"), tr("Save"), parent)
        self.person = PersonField(find, tr("Whom"), is_single=True)
        self.by = ChoiceBox()
        self.by.addItems([tr("They asked me"), tr("I asked them")])
        self.add(tr("&With"), self.person, "people")
        self.add(tr("W&ho"), self.by)
        self.person.setFocus()

    def request(self) -> tuple[int, Side]:
        """What the form says."""
        return _picked(self.person), Side.THEM if self.by.currentIndex() == 0 else Side.ME


class ReceivedDialog(FormDialog):
    """``said`` is who wrote what, and where it is, as (person id, text, place)."""

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(tr("A recommendation of me"), tr("Save"), parent)
        self.person = PersonField(find, tr("Whose"), is_single=True)
        self.text = TextEdit(height=14 * GRID)
        self.where = LineEdit(tr("LinkedIn"))
        self.add(tr("&By"), self.person, "people")
        self.add(tr("&Text"), self.text, "text")
        self.add(tr("&Published"), self.where)
        self.person.setFocus()

    def said(self) -> tuple[int, str, str]:
        """What the form says."""
        return _picked(self.person), self.text.toPlainText(), self.where.text()


class PublishedDialog(FormDialog):
    """The text to be copied, and ``where`` it was published."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Given to {name}").format(name=name),
            tr("Given"),
            parent,
            words=tr("Copy it to where it is to be read; netdesk sends nothing. What was given stays as it was."),
        )
        copy = Button(tr("Copy the text"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.where = LineEdit(tr("LinkedIn, a letter"))
        self.add("", label(text, wrap=True))
        self.add("", copy)
        self.add(tr("&Published"), self.where)
        self.where.setFocus()


def _picked(field: PersonField) -> int:
    field.take_only_hit()
    return next(iter(field.people()), 0)
