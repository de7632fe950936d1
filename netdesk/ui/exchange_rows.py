"""Rows of a form for what was given, asked, received and promised, and for what to be reminded of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from netdesk.core.capture.said import SaidFollowUp, Span
from netdesk.core.exchanges import Direction, Exchange, ExchangeKind, Outcome, Promise, Side
from netdesk.core.language import tr
from netdesk.errors import InputError
from netdesk.models.exchange_words import kind_words, outcome_words
from netdesk.ui.day_field import DayField
from netdesk.ui.kit.edit_rows import EditRow
from netdesk.ui.kit.fields import ChoiceBox, LineEdit
from netdesk.ui.kit.theme import GRID, HALF
from netdesk.ui.person_field import PersonField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netdesk.ui.person_hit import PersonHit

WAYS = ((Direction.GIVE, None), (Direction.RECEIVED, None), (Direction.ASK, Side.ME), (Direction.ASK, Side.THEM))
SIDES = (Side.ME, Side.THEM)
_OUTCOMES = (None, *Outcome)
_FIRST, _SECOND = 16 * GRID, 17 * GRID
_CONCERNING = (ExchangeKind.INTRODUCTION, ExchangeKind.RECOMMENDATION)


class GivenRow(EditRow[Exchange]):
    """Something given, received or asked: which way, of what kind, what, and whom an introduction is to.

    What came of an ask is asked for once it is stored.
    """

    def __init__(
        self, exchange: Exchange, find: Callable[[str], Sequence[PersonHit]], about: Sequence[PersonHit] = ()
    ) -> None:
        super().__init__(exchange, tr("Leave this out"))
        self.way = _box(tr("Which way"), _way_words(), _FIRST)
        self.kind = _box(tr("Kind"), [kind_words(kind) or tr("other") for kind in ExchangeKind], _SECOND)
        self.what = LineEdit(tr("what"), tr("What"))
        self.outcome = _box(tr("What came of it"), [outcome_words(each) for each in _OUTCOMES], _SECOND)
        self.about = PersonField(find, tr("Whom it is about"), is_single=len(about) < 2)
        self.about.edit.setPlaceholderText(tr("To whom, or about whom"))
        self.way.setCurrentIndex(WAYS.index((exchange.direction, exchange.asked_by)))
        self.kind.setCurrentIndex(list(ExchangeKind).index(exchange.kind))
        self.outcome.setCurrentIndex(_OUTCOMES.index(exchange.outcome))
        self._fill(self.what, exchange.what)
        self.about.pick(about)
        self._lay_out_in_line(self.way, self.kind, self.what, self.outcome, stretched=self.what)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.about)
        layout.setSpacing(HALF)
        for box in (self.way, self.kind):
            box.currentIndexChanged.connect(self._show_what_fits)
        self.about.changed.connect(self.changed)
        self._show_what_fits()
        self._begin()

    def is_my_ask(self) -> bool:
        """Whether it says that I asked."""
        return WAYS[self.way.currentIndex()] == (Direction.ASK, Side.ME)

    def texts(self) -> tuple[object, ...]:
        """What stands in the row, and whom it is about."""
        return (*(box.currentIndex() for box in (self.way, self.kind, self.outcome)), self.what.text(),
                *self.about.people(), self.about.pending())  # fmt: skip

    def _is_blank(self) -> bool:
        return False

    def _read(self) -> Exchange:
        self.about.take_only_hit()
        if self.about.pending():
            raise InputError(tr("Pick “{text}” from the list, or clear it.").format(text=self.about.pending()))
        direction, asked_by = WAYS[self.way.currentIndex()]
        outcome = _OUTCOMES[self.outcome.currentIndex()] if direction is Direction.ASK else None
        kind = list(ExchangeKind)[self.kind.currentIndex()]
        about = tuple(self.about.people()) if self._is_concerning() else ()
        what = self.what.text().strip()
        return replace(
            self._value, direction=direction, asked_by=asked_by, kind=kind, what=what, outcome=outcome, about=about
        )

    def _is_concerning(self) -> bool:
        return list(ExchangeKind)[self.kind.currentIndex()] in _CONCERNING

    def _show_what_fits(self) -> None:
        is_ask = WAYS[self.way.currentIndex()][0] is Direction.ASK
        self.outcome.setVisible(is_ask and bool(self._value.exchange_id))
        self.about.setVisible(self._is_concerning())


class PromisedRow(EditRow[Promise]):
    """Something promised: by whom, what, and until when."""

    def __init__(self, promise: Promise, today: date) -> None:
        super().__init__(promise, tr("Leave this out"))
        self.by = _box(tr("Who promised"), [tr("I promised"), tr("they promised")], _FIRST)
        self.what = LineEdit(tr("what"), tr("What was promised"))
        self.due = DayField(today, tr("until when"), tr("Until when"), ahead=True)
        self.due.setMaximumWidth(_SECOND)
        self.by.setCurrentIndex(SIDES.index(promise.by))
        self._fill(self.what, promise.what)
        self.due.show_day(promise.due_on)
        self._lay_out_in_line(self.by, self.what, self.due, stretched=self.what)
        self._begin()

    def _is_blank(self) -> bool:
        return not self.what.text().strip()

    def _read(self) -> Promise:
        if self._is_blank():
            self.what.setFocus()
            raise InputError(tr("Say what was promised."))
        by, what = SIDES[self.by.currentIndex()], self.what.text().strip()
        return replace(self._value, by=by, what=what, due_on=self.due.day())


class FollowUpRow(EditRow[SaidFollowUp]):
    """What I want to be reminded of, and on which day."""

    def __init__(self, follow_up: SaidFollowUp | None, today: date) -> None:
        super().__init__(follow_up or SaidFollowUp("", Span(0, 0)), tr("Leave this out"))
        self.lead = _box(tr("Reminder"), [tr("remind me")], _FIRST)
        self.text = LineEdit(tr("of what"), tr("What to be reminded of"))
        self.on = DayField(today, tr("on which day"), tr("On which day"), ahead=True)
        self.on.setMaximumWidth(_SECOND)
        self._fill(self.text, self._value.text)
        self.on.show_day(self._value.on)
        self._lay_out_in_line(self.lead, self.text, self.on, stretched=self.text)
        self._begin()

    def _is_blank(self) -> bool:
        return not self.text.text().strip()

    def _read(self) -> SaidFollowUp:
        if self._is_blank():
            self.text.setFocus()
            raise InputError(tr("Say what to remind you of."))
        return replace(self._value, text=self.text.text().strip(), on=self.on.day())


def _way_words() -> list[str]:
    return [tr("I gave"), tr("I received"), tr("I asked"), tr("they asked")]


def _box(name: str, choices: Sequence[str], width: int) -> ChoiceBox:
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.addItems(list(choices))
    box.setFixedWidth(width)
    return box
