"""What an interaction says besides the fields of the form: exchanges, promises, what to follow up on; a row each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from netdesk.core.exchanges import Direction, Exchange, Promise, Side
from netdesk.errors import InputError
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.exchange_rows import SIDES, WAYS, FollowUpRow, GivenRow, PromisedRow
from netdesk.ui.theme import HALF

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import date

    from netdesk.core.capture.said import SaidFollowUp
    from netdesk.ui.edit_rows import EditRow
    from netdesk.ui.person_hit import PersonHit

_Row = GivenRow | PromisedRow | FollowUpRow
T = TypeVar("T")


class LogExtras(QWidget):
    """Rows that the line fills and the hand corrects. What was changed here stays until the line says something else.

    ``named`` gives people by their ids. ``changed`` is sent after any change.
    """

    changed = Signal()

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        named: Callable[[Collection[int]], Sequence[PersonHit]],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._named = named
        self._today = today
        self._said: tuple[object, ...] = ((), (), None)
        self._rows: list[_Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(HALF)
        self.add = Button(self.tr("&Gave, asked, promised"), ButtonKind.QUIET, "plus", opens_menu=True)
        self.add.setAccessibleName(self.tr("Add what was given, asked or promised"))
        self.add.setMenu(self._make_menu())
        self._layout.addWidget(self.add)

    def show_said(
        self, exchanges: Sequence[Exchange], promises: Sequence[Promise], follow_up: SaidFollowUp | None
    ) -> None:
        """Show what is said, unless it is the same as before."""
        said = (tuple(exchanges), tuple(promises), follow_up)
        if said == self._said:
            return
        self._said = said
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for exchange in exchanges:
            self._put(GivenRow(exchange, self._find, self._named(exchange.about) if exchange.about else ()))
        for promise in promises:
            self._put(PromisedRow(promise, self._today))
        if follow_up is not None:
            self._put(FollowUpRow(follow_up, self._today))
        self.changed.emit()

    def rows(self) -> list[_Row]:
        """The rows from top to bottom."""
        return list(self._rows)

    def exchanges(self) -> tuple[Exchange, ...]:
        """What was given, asked and received. Raises InputError, which stands beside its row then."""
        return tuple(_value(row) for row in self._rows if isinstance(row, GivenRow))

    def promises(self) -> tuple[Promise, ...]:
        """What was promised. Raises InputError, which stands beside its row then."""
        return tuple(_value(row) for row in self._rows if isinstance(row, PromisedRow))

    def follow_up(self) -> SaidFollowUp | None:
        """What to be reminded of. Raises InputError, which stands beside its row then."""
        return next((_value(row) for row in self._rows if isinstance(row, FollowUpRow)), None)

    def has_my_ask(self) -> bool:
        """Whether I asked for something."""
        return any(isinstance(row, GivenRow) and row.is_my_ask() for row in self._rows)

    def add_given(self, direction: Direction, asked_by: Side | None = None) -> None:
        """One more row for something given, received or asked."""
        self._added(GivenRow(Exchange(direction, asked_by=asked_by), self._find))

    def _add_promised(self, side: Side) -> None:
        self._added(PromisedRow(Promise(side, ""), self._today))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self.add)
        words = (self.tr("I &gave"), self.tr("I &received"), self.tr("I &asked"), self.tr("&They asked"))
        for text, way in zip(words, WAYS, strict=True):
            menu.addAction(text, partial(self.add_given, *way))
        menu.addSeparator()
        for text, side in zip((self.tr("I &promised"), self.tr("They pr&omised")), SIDES, strict=True):
            menu.addAction(text, partial(self._add_promised, side))
        self._remind = menu.addAction(self.tr("Re&mind me"), lambda: self._added(FollowUpRow(None, self._today)))
        menu.aboutToShow.connect(lambda: self._remind.setEnabled(self._can_remind()))
        return menu

    def forget_reminders(self) -> None:
        """Offer no reminder, as of what is stored already."""
        self._remind.setVisible(False)

    def _can_remind(self) -> bool:
        return not any(isinstance(row, FollowUpRow) for row in self._rows)

    def _added(self, row: _Row) -> None:
        self._put(row)
        row.setFocus()
        self.changed.emit()

    def _put(self, row: _Row) -> None:
        self._rows.append(row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._take_away(row))
        self._layout.insertWidget(len(self._rows) - 1, row)

    def _take_away(self, row: _Row) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus()
        self.changed.emit()


def _value(row: EditRow[T]) -> T:
    try:
        row.error.show_error("")
        value = row.value()
        assert value is not None
        return value
    except InputError as error:
        row.error.show_error(str(error))
        raise InputError(str(error), "extras") from error
