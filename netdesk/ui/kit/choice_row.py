"""Buttons of which at most one is down: one key chooses while the focus is in the row, Alt and it from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.theme import HALF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class ChoiceRow(QWidget):
    """``choices`` are (value, words with a mark before the key, icon). ``chosen`` carries the value or None.

    A second press on the button that is down takes the choice back, if ``optional``.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[object, str, str]],
        *,
        columns: int,
        optional: bool = False,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._optional = optional
        self._value: object = None
        self._buttons: dict[object, Button] = {}
        self._keys: dict[str, object] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        for number, (value, words, icon) in enumerate(choices):
            button = Button(words, icon=icon)
            button.setCheckable(True)
            if len(choices) > columns:  # below each other, they are as wide as each other
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(f"{name}: {words.replace('&', '')}")
            button.clicked.connect(lambda _checked=False, value=value: self.choose(value))
            self._keys[words.partition("&")[2][:1].lower()] = value
            self._buttons[value] = button
            layout.addWidget(button, number // columns, number % columns)
        layout.setColumnStretch(columns, 1 if len(choices) <= columns else 0)
        layout.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(next(iter(self._buttons.values())))

    @property
    def value(self) -> object:
        """What is chosen, or None."""
        return self._value

    def choose(self, value: object) -> None:
        """Choose ``value``, or nothing where it was chosen already and may be taken back."""
        self.show_value(None if value == self._value and self._optional else value)

    def show_value(self, value: object) -> None:
        """Let ``value`` be chosen, None for nothing."""
        self._value = value
        for each, button in self._buttons.items():
            button.setChecked(each == self._value)
        self.chosen.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key of a choice, or an arrow key, from any of the buttons."""
        key = event.text().lower()
        if key in self._keys and not event.modifiers():
            self.choose(self._keys[key])
            self._buttons[self._keys[key]].setFocus()
            return
        buttons = list(self._buttons.values())
        focused = next((number for number, button in enumerate(buttons) if button.hasFocus()), 0)
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        buttons[(focused + step) % len(buttons)].setFocus()
