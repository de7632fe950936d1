"""The menus of the People room, made when they are opened: of a row, of the header, of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from netdesk.core.language import grouped, tr
from netdesk.core.listing import USUAL, GroupBy, Shelf, SortBy
from netdesk.core.people import RelationClass
from netdesk.models.words import capital, class_words
from netdesk.services import selection, shelf
from netdesk.ui.kit import icons
from netdesk.ui.people_list import SORTS, people_columns

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from netdesk.services.desk import Desk
    from netdesk.ui.people_verbs import PeopleVerbs


class _Ticks(QMenu):
    """A menu that stays open while one sets ticks in it."""

    _is_pressed = False  # else the click that opened the menu could tick what it opened on

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_pressed = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not (self._is_pressed and self._tick()):
            super().mouseReleaseEvent(event)
        self._is_pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chooses = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (chooses and self._tick()):
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        action = self.activeAction()
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True


def row_menu(verbs: PeopleVerbs, desk: Desk, ids: Sequence[int], page: QWidget) -> QMenu:
    """What can be done with the people of ``ids``."""
    menu = _menu(page)
    shelves = shelf.counts(desk.reader, ids)
    menu.addActions([verbs.edit, verbs.log])
    menu.addMenu(verbs.closeness)
    menu.addActions([verbs.cadence, verbs.tags])
    menu.addMenu(class_menu(verbs, desk, ids, menu))
    menu.addActions([verbs.organization, verbs.leave_alone, *([verbs.merge] if len(ids) == 2 else [])])
    menu.addSeparator()
    menu.addActions([verbs.copy_emails, verbs.copy_text, verbs.copy_link])
    menu.addSeparator()
    menu.addActions(shelf_actions(verbs, shelves))
    return menu


def more_menu(verbs: PeopleVerbs, desk: Desk, ids: Sequence[int], page: QWidget) -> QMenu:
    """What the bar for several people has no button for."""
    menu = _menu(page)
    menu.addMenu(class_menu(verbs, desk, ids, menu))
    menu.addActions([verbs.organization, verbs.leave_alone, *([verbs.merge] if len(ids) == 2 else [])])
    menu.addSeparator()
    menu.addActions([verbs.copy_emails, verbs.copy_text, verbs.copy_link])
    menu.addSeparator()
    menu.addActions(shelf_actions(verbs, shelf.counts(desk.reader, ids))[:-1])
    return menu


def shelf_actions(verbs: PeopleVerbs, shelves: dict[Shelf, int]) -> list[QAction]:
    """Archive, restore, delete: what there is to do for people who are kept there."""
    moves = [verbs.archive] if Shelf.HERE in shelves else []
    moves += [verbs.restore] if shelves.keys() - {Shelf.HERE} else []
    return [*moves, verbs.delete]


def class_menu(verbs: PeopleVerbs, desk: Desk, ids: Sequence[int], parent: QWidget) -> QMenu:
    """Relation classes, ticked where all of them are of it."""
    menu = QMenu(tr("&Relation"), parent)
    counts = selection.class_counts(desk.reader, ids)
    for name in RelationClass:
        action = menu.addAction(capital(class_words(name)))
        action.setCheckable(True)
        action.setChecked(counts.get(name, 0) == len(ids))
        action.triggered.connect(lambda is_of, name=name: verbs.set_class(name, is_of))
    return menu


def columns_menu(shown: Sequence[SortBy], show: Callable[[Sequence[SortBy]], object], parent: QWidget) -> QMenu:
    """Every column, ticked where it is shown; and back to the usual ones. One that is ticked comes last."""
    menu = _Ticks(tr("&Columns"), parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    titles = dict(zip(SORTS, (column.title for column in people_columns()), strict=True))
    ticked = list(shown)

    def toggle(column: SortBy, is_shown: bool) -> None:
        if is_shown:
            ticked.append(column)
        else:
            ticked.remove(column)
        show(ticked)

    for column in SORTS[1:]:
        action = menu.addAction(titles[column])
        action.setCheckable(True)
        action.setChecked(column in shown)
        action.triggered.connect(lambda is_shown, column=column: toggle(column, is_shown))
    menu.addSeparator()
    menu.addAction(tr("Usual columns"), lambda: show(USUAL))
    return menu


def groups_menu(
    group: GroupBy | None,
    choose: Callable[[GroupBy | None], object],
    fold: Callable[[bool], object],
    parent: QWidget,
) -> QMenu:
    """What the list is grouped by, and all groups folded or not."""
    menu = _menu(parent, tr("&Group by"))
    choices = QActionGroup(menu)
    words = {
        None: tr("Nothing"),
        GroupBy.ORGANIZATION: tr("Organization"),
        GroupBy.CITY: tr("City"),
        GroupBy.CLOSENESS: tr("Closeness"),
    }
    for choice, text in words.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(choice is group)
        action.triggered.connect(lambda _checked, choice=choice: choose(choice))
        choices.addAction(action)
    if group is not None:
        menu.addSeparator()
        menu.addAction(tr("Fold all"), lambda: fold(True))
        menu.addAction(tr("Unfold all"), lambda: fold(False))
    return menu


def page_menu(
    columns: QMenu,
    groups: QMenu,
    look_into: Callable[[Shelf], object],
    paste: QAction,
    duplicates: tuple[Callable[[], object], Callable[[Callable[[int], object]], object]],
    organizations: Callable[[], object],
    empty: Callable[[], object] | None,
    page: QWidget,
) -> QMenu:
    """What the page shows and how; ``empty`` is None where the bin holds nobody.

    ``duplicates`` are what opens them, and what gives their number to whoever asks, sooner or later.
    """
    menu = _menu(page)
    menu.addMenu(columns)
    menu.addMenu(groups)
    menu.addSeparator()
    menu.addAction(icons.icon("archive"), tr("&Archive"), lambda: look_into(Shelf.ARCHIVED))
    menu.addAction(icons.icon("trash"), tr("&Bin"), lambda: look_into(Shelf.BINNED))
    if empty is not None:
        menu.addAction(tr("Empty the bin"), empty)
    menu.addSeparator()
    open_duplicates, count = duplicates
    entry = menu.addAction(icons.icon("merge"), tr("&Duplicates …"), open_duplicates)

    def show_count(number: int) -> None:
        if isValid(entry):  # the menu may be gone by then
            entry.setText(tr("&Duplicates: {count} …").format(count=grouped(number)))

    count(show_count)
    menu.addAction(icons.icon("organization"), tr("&Organizations …"), organizations)
    menu.addAction(paste)
    return menu


def _menu(parent: QWidget, title: str = "") -> QMenu:
    menu = QMenu(title, parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
