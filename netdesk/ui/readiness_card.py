"""How it stands with people before something is asked of them: a card each, never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from netdesk.core.language import grouped, labelled, tr
from netdesk.models.words import day_words
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.readiness import Readiness

_MOST = 3


class PersonReadiness(NamedTuple):
    """How it stands with somebody; ``brings`` is what could be brought first, in words; empty for nothing known."""

    name: str
    ready: Readiness
    brings: str = ""


class ReadinessCards(QWidget):
    """Takes no room while there is nothing to show."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[PersonReadiness] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(HALF)
        self.hide()

    def text(self) -> str:
        """All that the cards say, a line each."""
        return "\n".join(map(readiness_words, self._shown))

    def show_ready(self, people: Sequence[PersonReadiness]) -> None:
        """How it stands with these people."""
        if list(people) == self._shown:
            return
        self._shown = list(people)
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in self._shown[:_MOST]:
            self._layout.addWidget(_card(each))
        if (left := len(self._shown) - _MOST) > 0:
            self._layout.addWidget(MutedLabel(tr("and {count} more").format(count=grouped(left))))
        self.setVisible(bool(self._shown))


def readiness_words(standing: PersonReadiness) -> str:
    """``Ana: last in touch without asking 3 Sept, given in 12 months 2, asks still open 1. A cold ask: …``"""
    facts = ", ".join(f"{words} {value}" for words, value in _facts(standing.ready))
    said = (f"{facts}.", _verdict(standing.ready), standing.brings)
    return labelled(standing.name, " ".join(filter(None, said)))


def _card(standing: PersonReadiness) -> QFrame:
    ready = standing.ready
    card = QFrame()
    card.setFrameShape(QFrame.Shape.StyledPanel)
    card.setBackgroundRole(QPalette.ColorRole.AlternateBase)
    card.setAutoFillBackground(True)
    card.setAccessibleName(readiness_words(standing))
    grid = QGridLayout(card)
    grid.setContentsMargins(GRID + HALF, GRID, GRID + HALF, GRID)
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(2)
    grid.addWidget(label(tr("Before you ask {name}").format(name=standing.name), strong=True, wrap=True), 0, 0, 1, 3)
    for column, (words, value) in enumerate(_facts(ready)):
        grid.addWidget(label(value, strong=True), 1, column)
        grid.addWidget(MutedLabel(words, TextSize.SMALL, wrap=True), 2, column)
        grid.setColumnStretch(column, 1)
    grid.addWidget(label(f"{'❄' if ready.is_cold else '✓'} {_verdict(ready)}", wrap=True), 3, 0, 1, 3)
    if standing.brings:
        grid.addWidget(label(standing.brings, wrap=True), 4, 0, 1, 3)
    return card


def _facts(ready: Readiness) -> list[tuple[str, str]]:
    touched = day_words(ready.touched_on, ready.today) if ready.touched_on else tr("never")
    return [
        (tr("last in touch without asking"), touched),
        (tr("given in 12 months"), str(ready.gives)),
        (tr("asks still open"), str(ready.open_asks)),
    ]


def _verdict(ready: Readiness) -> str:
    if ready.lacks_touch and ready.lacks_gift:
        return tr("A cold ask: half a year without a touch that was no ask, and a year without a gift.")
    if ready.lacks_touch:
        return tr("A cold ask: half a year without a touch that was no ask.")
    return tr("A cold ask: a year without a gift.") if ready.lacks_gift else tr("Not a cold ask.")
