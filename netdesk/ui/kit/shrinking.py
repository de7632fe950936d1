"""Rows of buttons that give up their words, the last first, where there is no room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.ui.kit.buttons import Button


class ShrinkingRow:
    """Buttons with icons; each keeps its name for tool tip and screen reader when its words go."""

    def __init__(self, buttons: Sequence[Button], spacing: int) -> None:
        self._buttons = [(button, button.text()) for button in buttons]
        self._spacing = spacing
        for button, words in self._buttons:
            name = words.replace("&", "").removesuffix(" …")
            button.setAccessibleName(name)
            button.setToolTip(name)

    def fit(self, room: int) -> None:
        """Show as many words as ``room`` pixels have place for."""
        for button, words in self._buttons:
            button.setText(words)
        for button, _ in reversed(self._buttons):
            if self._width() <= room:
                break
            button.setText("")
        for button, _ in self._buttons:
            button.updateGeometry()

    def _width(self) -> int:
        return sum(button.sizeHint().width() + self._spacing for button, _ in self._buttons)
