"""The menu that states closeness, with its keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.language import tr
from netdesk.ui.kit.actions import add_action

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


def closeness_actions(owner: QWidget, state: Callable[[int | None], object]) -> list[QAction]:
    """An action for each closeness, from very close down, and one that withdraws it; Ctrl+Shift+5 … 0."""
    actions = []
    for level in sorted(CLOSENESS_WORDS, reverse=True):
        dots = "●" * level + "○" * (5 - level)
        text = tr("{dots}  {level}, {words}").format(dots=dots, level=level, words=CLOSENESS_WORDS[level])
        actions.append(add_action(owner, text, partial(state, level), keys=[f"Ctrl+Shift+{level}"]))
    actions.append(add_action(owner, tr("Not stated"), partial(state, None), keys=["Ctrl+Shift+0"]))
    for action in actions:
        action.setWhatsThis(tr("Closeness"))
    return actions


def add_closeness_keys(view: QWidget, state: Callable[[int | None], object]) -> None:
    """The bare keys 1 … 5 and 0 of a list do what closeness_actions do."""
    for level in (*CLOSENESS_WORDS, 0):
        add_action(view, "", partial(state, level or None), keys=[str(level)])


def closeness_menu(owner: QWidget, actions: list[QAction]) -> QMenu:
    """A menu of closeness_actions."""
    menu = QMenu(tr("&Closeness"), owner)
    menu.addActions(actions)
    return menu
