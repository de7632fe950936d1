"""Actions: something the user can do, with its name, icon and keys in one place for buttons, menus, Ctrl+K and F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from netdesk.ui import icons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget


def add_action(
    owner: QWidget,
    text: str,
    act: Callable[[], object],
    *,
    icon: str = "",
    keys: Iterable[str] = (),
    everywhere: bool = False,
) -> QAction:
    """An action of ``owner`` that ``act``s. ``keys`` are such as ``Ctrl+L``; the first is the one shown.

    It works while the focus is in ``owner``, or anywhere in the window if ``everywhere``.
    """
    action = QAction(text, owner)
    if icon:
        action.setIcon(icons.icon(icon))
    action.setShortcuts([QKeySequence(each) for each in keys])
    action.setShortcutContext(
        Qt.ShortcutContext.WindowShortcut if everywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    action.triggered.connect(lambda: act())
    owner.addAction(action)
    return action


def plain_text(action: QAction) -> str:
    """An action's name without the mark of its mnemonic."""
    return action.text().replace("&", "")


def keys_text(action: QAction) -> str:
    """An action's keys as the keyboard has them, such as ``Ctrl+Z``; empty where it has none."""
    return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts())
