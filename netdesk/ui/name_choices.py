"""Names in a line that may mean several people, or nobody known: a row each, with a button for each answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from netdesk.core.language import tr
from netdesk.core.marks import told_apart
from netdesk.core.text import words
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.page import label
from netdesk.ui.kit.theme import GRID, HALF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.capture.said import Capture, Mention

_MOST = 4
_ADD, _LEAVE_OUT = 0, -1


class NameChoices(QWidget):
    """Asks about names, and remembers the answers while they stand in the line. Alt and a digit choose.

    ``changed`` is sent after an answer.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asked: tuple[Mention, ...] = ()
        self._answers: dict[str, int] = {}
        self._buttons: list[Button] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(HALF)
        self.hide()

    def show_said(self, said: Capture) -> None:
        """Ask about the names of a line, unless they are the same as before."""
        asked = tuple(
            {words(each.said): each for each in said.people if each.person_id is None and each.said.strip()}.values()
        )
        if asked != self._asked:
            self._asked = asked
            self._answers = {name: answer for name, answer in self._answers.items() if name in map(_key, asked)}
            self._fill()

    def resolved(self, people: Sequence[Mention]) -> tuple[Mention, ...]:
        """The mentions with the answers given: who was chosen, and without those left out."""
        found = []
        for mention in people:
            answer = self._answers.get(_key(mention), _ADD) if mention.person_id is None else _ADD
            if answer > 0:
                chosen = next(each for each in mention.candidates if each.person_id == answer)
                mention = replace(mention, person_id=answer, name=chosen.name)
            elif answer == _ADD and _key(mention) in self._answers:
                mention = replace(mention, candidates=())
            if answer != _LEAVE_OUT:
                found.append(mention)
        return tuple(found)

    def buttons(self) -> list[Button]:
        """The answers offered, from top to bottom."""
        return list(self._buttons)

    def unanswered(self) -> list[Mention]:
        """Those asked about without an answer."""
        return [each for each in self._asked if _key(each) not in self._answers]

    def add(self, mention: Mention) -> None:
        """Answer that it is somebody new."""
        self._answer(mention, _ADD)

    def _fill(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = []
        for mention in self._asked:
            grid = QGridLayout()
            grid.setSpacing(HALF)
            shown = mention.candidates[:_MOST]
            names = told_apart([(each.name, each.marks) for each in shown])
            answers = [(each.person_id, name) for each, name in zip(shown, names, strict=True)]
            answers += [(_ADD, tr("somebody new")), (_LEAVE_OUT, tr("leave out"))]
            for place, (answer, said) in enumerate(answers):
                self._buttons.append(self._button(mention, answer, said))
                grid.addWidget(self._buttons[-1], place // 2, place % 2)
            row = QWidget()
            beside = QHBoxLayout(row)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(GRID)
            beside.addWidget(label(tr("{name} is").format(name=mention.said), strong=True))
            beside.addLayout(grid)
            beside.addStretch(1)
            self._layout.addWidget(row)
        self.setVisible(bool(self._asked))

    def _button(self, mention: Mention, answer: int, said: str) -> Button:
        number = len(self._buttons) + 1
        key = f"&{number} " if number < 10 else ""
        button = Button(f"{key}{said.replace('&', '&&')}", ButtonKind.PLAIN, name=f"{mention.said}: {said}")
        button.setCheckable(True)
        button.setChecked(self._answers.get(_key(mention)) == answer)
        button.clicked.connect(lambda: self._answer(mention, answer))
        return button

    def _answer(self, mention: Mention, answer: int) -> None:
        self._answers[_key(mention)] = answer
        self._fill()
        self.changed.emit()


def _key(mention: Mention) -> str:
    return words(mention.said)
