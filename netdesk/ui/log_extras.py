"""What a line said besides the fields of the form, each as a chip: exchanges, promises, what to follow up on."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from netdesk.core.exchanges import Direction, Kind, Side
from netdesk.models.words import day_words
from netdesk.ui.buttons import Button
from netdesk.ui.profile_words import kind_words
from netdesk.ui.theme import HALF

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netdesk.core.capture.said import Capture, SaidExchange, SaidFollowUp, SaidPromise

_LONGEST = 70


class LogExtras(QWidget):
    """A chip a line; a press opens what can be made of it. What was changed here stays until the line changes it."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._said: tuple[object, ...] = ((), (), None)
        self.exchanges: list[SaidExchange] = []
        self.promises: list[SaidPromise] = []
        self.follow_up: SaidFollowUp | None = None
        self._chips: list[Button] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(HALF)
        self.hide()

    def show_said(self, said: Capture) -> None:
        """Show what a line says, unless it says the same as before."""
        if (said.exchanges, said.promises, said.follow_up) == self._said:
            return
        self._said = (said.exchanges, said.promises, said.follow_up)
        self.exchanges, self.promises = list(said.exchanges), list(said.promises)
        self.follow_up = said.follow_up
        self._fill()

    def chips(self) -> list[Button]:
        """The chips from top to bottom."""
        return list(self._chips)

    def _fill(self) -> None:
        for chip in self._chips:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, exchange in enumerate(self.exchanges):
            self._add(self._exchange_words(exchange), self._exchange_menu(place))
        for place, promise in enumerate(self.promises):
            self._add(self._promise_words(promise), self._promise_menu(place))
        if self.follow_up is not None:
            self._add(self._follow_up_words(self.follow_up), [(_tr("Leave it out"), self._drop_follow_up)])
        self.setVisible(bool(self._chips))
        self.changed.emit()

    def _add(self, words: str, choices: list[tuple[str, Callable[[], object]]]) -> None:
        shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        chip = Button(shown.replace("&", "&&"), opens_menu=True, name=words)
        chip.setToolTip(words)
        menu = QMenu(chip)
        for text, act in choices:
            menu.addAction(text, act)
        chip.setMenu(menu)
        self._layout.addWidget(chip)
        self._chips.append(chip)

    def _exchange_menu(self, place: int) -> list[tuple[str, Callable[[], object]]]:
        choices: list[tuple[str, Callable[[], object]]] = []
        for kind in Kind:
            if kind is not self.exchanges[place].kind:
                words = kind_words(kind) or _tr("something else")
                choices.append((words, partial(self._set_kind, place, kind)))
        return [*choices, (_tr("Leave it out"), lambda: self._drop(self.exchanges, place))]

    def _promise_menu(self, place: int) -> list[tuple[str, Callable[[], object]]]:
        by = self.promises[place].by
        other = Side.THEM if by is Side.ME else Side.ME
        words = _tr("It is they who promised") if by is Side.ME else _tr("It is I who promised")
        return [
            (words, lambda: self._set_side(place, other)),
            (_tr("Leave it out"), lambda: self._drop(self.promises, place)),
        ]

    def _set_kind(self, place: int, kind: Kind) -> None:
        self.exchanges[place] = replace(self.exchanges[place], kind=kind)
        self._fill()

    def _set_side(self, place: int, by: Side) -> None:
        self.promises[place] = replace(self.promises[place], by=by)
        self._fill()

    def _drop(self, among: list[SaidExchange] | list[SaidPromise], place: int) -> None:
        del among[place]
        self._fill()

    def _drop_follow_up(self) -> None:
        self.follow_up = None
        self._fill()

    def _exchange_words(self, exchange: SaidExchange) -> str:
        way = {
            Direction.GIVE: _tr("I gave"),
            Direction.RECEIVED: _tr("I received"),
            Direction.ASK: _tr("They asked") if exchange.by is Side.THEM else _tr("I asked"),
        }[exchange.direction]
        about = ", ".join(
            mention.name for mention in exchange.about if mention.name and mention.name not in exchange.what
        )
        return ": ".join(
            (way, ", ".join(part for part in (kind_words(exchange.kind), exchange.what, about) if part) or "…")
        )

    def _promise_words(self, promise: SaidPromise) -> str:
        who = _tr("I promised") if promise.by is Side.ME else _tr("They promised")
        due = _tr(" by {day}").format(day=day_words(promise.due, self._today)) if promise.due else ""
        return f"{who}: {promise.what}{due}"

    def _follow_up_words(self, follow_up: SaidFollowUp) -> str:
        on = _tr(" on {day}").format(day=day_words(follow_up.on, self._today)) if follow_up.on else ""
        return _tr("Remind me{on}: {text}").format(on=on, text=follow_up.text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LogDialog", text)
