"""Actions: something the user can do, with its name, icon and keys in one place for buttons, menus, Ctrl+K and F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from netdesk.ui.kit import icons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

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

    It works while the focus is in ``owner``, or anywhere in the window if ``everywhere``; not below a modal dialog.
    """

    def act_unless_below() -> None:
        if not is_below_dialog(owner):
            act()

    action = QAction(text, owner)
    if icon:
        action.setIcon(icons.icon(icon))
    action.setShortcuts([QKeySequence(each) for each in keys])
    action.setShortcutContext(
        Qt.ShortcutContext.WindowShortcut if everywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    action.triggered.connect(act_unless_below)
    owner.addAction(action)
    return action


def is_below_dialog(widget: QWidget) -> bool:
    """Whether a modal dialog lies over the window of ``widget``.

    One that has just been opened is there before the window manager gives it the keys: until then they still go to the
    window below, where Qt keeps clicks and letters from the widgets, but not shortcuts.
    """
    window = widget.window()
    return any(
        dialog.isVisible() and dialog.isModal() and window in _windows_below(dialog)
        for dialog in QApplication.topLevelWidgets()
    )


def _windows_below(dialog: QWidget) -> Iterator[QWidget]:
    parent = dialog.parentWidget()
    while parent is not None:
        yield parent.window()
        parent = parent.window().parentWidget()


def plain_text(action: QAction) -> str:
    """An action's name without the mark of its mnemonic."""
    return action.text().replace("&", "")


def keys_text(action: QAction) -> str:
    """An action's keys as the keyboard has them, such as ``Ctrl+Z``; empty where it has none."""
    return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts())
