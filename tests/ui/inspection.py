"""Looks at what is on the screen as who works without a mouse, or hears it read: names, roles, Tab, focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QWidget,
)

from tests.screenshots import NARROW, Camera

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_INSIDE = 300
"""More links than there are in any text."""
FRAME = 4
"""How far around a control the ring of the focus may be drawn."""
VAGUE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


class Inspector(Camera):
    """Inspects what is to be photographed. ``faults`` are what was found, each as ``picture: what is wrong``.

    A page is looked at once: its pictures in a small window or with long names show no other controls.
    """

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.faults: list[str] = []

    def take(self, name: str, size: tuple[int, int] = (0, 0)) -> None:
        if size == NARROW:
            return
        self.window.resize(1240, 900)
        self.settle()
        self._look(name, self.window)

    def take_dialog(self, name: str, ask: Callable[[], object]) -> None:
        from PySide6.QtWidgets import QDialog

        ask()
        dialog = next(each for each in self.window.findChildren(QDialog) if each.isVisible())
        self.settle()
        self._look(name, dialog)
        dialog.reject()
        self.settle()

    def take_menu(self, name: str, page: QWidget, ask: Callable[[], object]) -> None:
        from PySide6.QtWidgets import QMenu

        ask()
        menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        self._note(name, [f"the menu says {text!r} twice" for text in texts if texts.count(text) > 1])
        menu.close()

    def _look(self, name: str, window: QWidget) -> None:
        self._note(name, [*unnamed(window), *alike(window), *marks_without_buddies(window), *keys_twice(window)])
        self._note(name, untabbed(window))

    def _note(self, name: str, faults: list[str]) -> None:
        self.faults += [f"{name}: {fault}" for fault in faults]


def controls(window: QWidget) -> Iterator[QWidget]:
    """What the keyboard can work, without the parts that a control is made of."""
    for each in window.findChildren(QWidget):
        is_part = isinstance(each.parentWidget(), QAbstractScrollArea | QAbstractSpinBox | QComboBox | QTabBar)
        is_own = each.window() is window and each.isVisible() and not isinstance(each, QScrollBar)
        if is_own and not is_part and each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None:
            yield each


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a control."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def described(widget: QWidget) -> str:
    """A control, for the one who reads of a fault."""
    return f"{type(widget).__name__} “{spoken(widget) or widget.objectName()}”"


def unnamed(window: QWidget) -> list[str]:
    """Controls without a name, or of no role that says how to work them."""
    faults = []
    for each in controls(window):
        interface = QAccessible.queryAccessibleInterface(each)
        if not spoken(each):
            faults.append(f"{type(each).__name__} has no name (in {type(each.parentWidget()).__name__})")
        is_pane = isinstance(
            each, QAbstractScrollArea
        )  # Qt calls what merely scrolls a client, which is read as a panel
        if interface is None or (interface.role() in VAGUE and not is_pane):
            faults.append(f"{described(each)} has no role")
        if isinstance(each, QComboBox) and not is_labelled(each):
            faults.append(f"{described(each)} is named by what is chosen alone")
    return faults


def alike(window: QWidget) -> list[str]:
    """Buttons beside each other that sound the same."""
    faults, rows = [], {}
    for each in controls(window):
        if isinstance(each, QAbstractButton):
            rows.setdefault((each.parentWidget(), each.geometry().center().y()), []).append(spoken(each))
    for (parent, _), names in rows.items():
        faults += [
            f"{name!r} twice in a row of {type(parent).__name__}" for name in set(names) if names.count(name) > 1
        ]
    return faults


def marks_without_buddies(window: QWidget) -> list[str]:
    """Labels with a key in them that leads nowhere."""
    return [
        f"the key of the label {each.text()!r} leads nowhere"
        for each in window.findChildren(QLabel)
        if each.isVisible()
        and each.textFormat() != Qt.TextFormat.PlainText
        and not QKeySequence.mnemonic(each.text()).isEmpty()
        and not each.buddy()
    ]


def keys_twice(window: QWidget) -> list[str]:
    """Alt keys of buttons that mean two things at a time."""
    faults, taken = [], {}
    for each in controls(window):
        if isinstance(each, QAbstractButton) and each.isEnabled():
            key = QKeySequence.mnemonic(each.text()).toString()
            if key and key in taken:
                faults.append(f"{key} is both {taken[key]} and {described(each)}")
            taken[key] = described(each)
    return faults


def untabbed(window: QWidget) -> list[str]:
    """Controls that Tab does not reach, or does not leave, and those that do not show that they have the focus."""
    window.activateWindow()
    QApplication.processEvents()
    by_tab = Qt.FocusPolicy.TabFocus.value
    wanted = {each for each in controls(window) if each.isEnabled() and each.focusPolicy().value & by_tab}
    groups = {each.parentWidget() for each in wanted if isinstance(each, QRadioButton)}
    reached: set[QWidget] = set()
    faults = []
    (window.focusWidget() or window).setFocus()
    press_tab(window)  # from here on Qt shows the focus as it does to whoever works by keys
    while (before := QApplication.focusWidget()) is not None and before not in reached:
        reached.add(before)
        with_it = look_of(window, before)
        press_tab(window)
        if QApplication.focusWidget() is before and len(wanted) > 1:
            faults.append(f"Tab does not leave {described(before)}")
        elif len(wanted) > 1 and before in wanted and not is_empty(before) and look_of(window, before) == with_it:
            faults.append(f"{described(before)} does not show that it has the focus")
    missed = [each for each in wanted - reached if each.parentWidget() not in groups and each.isVisible()]
    return faults + sorted(f"Tab does not reach {described(each)}" for each in missed)


def press_tab(window: QWidget) -> None:
    """Leave the control that has the focus, and what Tab goes through inside it: links, parts of a date."""
    before = QApplication.focusWidget() or window
    for _ in range(MOST_INSIDE):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not before:
            return


def is_empty(widget: QWidget) -> bool:
    """Whether there is nothing, or nothing any more, that could show where the keys are."""
    is_without_rows = isinstance(widget, QAbstractItemView) and widget.model().rowCount() == 0
    return is_without_rows or not widget.isVisible()


def is_labelled(box: QComboBox) -> bool:
    """Whether what is chosen of is said: on Linux, Qt tells what is chosen as the name of a box."""
    is_buddy = any(label.buddy() is box for label in box.window().findChildren(QLabel))
    return is_buddy or bool(box.accessibleName() and box.accessibleDescription())


def look_of(window: QWidget, widget: QWidget) -> object:
    """How a control and what is around it looks now."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-FRAME, -FRAME, FRAME, FRAME)
    return window.grab(place).toImage()
