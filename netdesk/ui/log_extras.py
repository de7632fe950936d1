"""What an interaction says besides the fields of the form: exchanges, promises, what to follow up on; a row each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu

from netdesk.core.capture.said import SaidFollowUp
from netdesk.core.exchanges import Direction, Exchange, Promise, Side
from netdesk.core.language import tr
from netdesk.errors import InputError
from netdesk.ui.exchange_rows import SIDES, WAYS, FollowUpRow, GivenRow, PromisedRow
from netdesk.ui.kit.edit_rows import EditRows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import date

    from netdesk.ui.kit.edit_rows import EditRow
    from netdesk.ui.person_hit import PersonHit

T = TypeVar("T")
_Said = Exchange | Promise | SaidFollowUp


class LogExtras(EditRows):
    """Rows that the line fills and the hand corrects. What was changed here stays until the line says something else.

    ``named`` gives people by their ids. ``changed`` is sent after any change.
    """

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        named: Callable[[Collection[int]], Sequence[PersonHit]],
        today: date,
    ) -> None:
        super().__init__(
            tr("&Gave, asked, promised"),
            lambda: GivenRow(Exchange(Direction.GIVE), find),
        )
        self._find = find
        self._named = named
        self._today = today
        self._said: tuple[_Said, ...] = ()
        self._shown: list[tuple[_Said, EditRow[Any]]] = []
        self.add = self._button
        self.add.setAccessibleName(self.tr("Add what was given, asked or promised"))
        self.add.setMenu(self._make_menu())

    def show_said(
        self, exchanges: Sequence[Exchange], promises: Sequence[Promise], follow_up: SaidFollowUp | None
    ) -> None:
        """Show what is said; a row whose words are the same as before stays as it is, or as the hand left it."""
        said = (*exchanges, *promises, *((follow_up,) if follow_up is not None else ()))
        if said == self._said:
            return
        shown, before = dict(self._shown), [row for _, row in self._shown]
        self._said = said
        self._shown = []
        for each in said:
            row = shown.pop(each) if each in shown else self._row(each)
            if row not in before:
                self._add(row)
            self._shown.append((each, row))
        kept = [row for _, row in self._shown]
        for row in before:
            if row in self._rows and row not in kept:
                self._drop(row)
        self._order_stops()
        self.changed.emit()

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

    def _row(self, said: _Said) -> EditRow[Any]:
        if isinstance(said, Exchange):
            return GivenRow(said, self._find, self._named(said.about) if said.about else ())
        if isinstance(said, Promise):
            return PromisedRow(said, self._today)
        return FollowUpRow(said, self._today)

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

    def _on_add_clicked(self) -> None:
        """The menu says what is added."""

    def _added(self, row: EditRow[Any]) -> None:
        self._add(row)
        self._order_stops()
        QTimer.singleShot(0, row.first, row.first.setFocus)  # once the menu has given the focus back
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
