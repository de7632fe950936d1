"""A day as people type it: Friday, in 2 weeks, 6 Dec; or no day at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.models.words import day_words
from netdesk.ui.kit.fields import LineEdit

if TYPE_CHECKING:
    from datetime import date


class DayField(LineEdit):
    """Empty for no day. What recurs, such as a weekday, is the next one with ``ahead``, else the last one."""

    def __init__(self, today: date, placeholder: str, name: str, *, ahead: bool) -> None:
        super().__init__(placeholder, name)
        self._today = today
        self._ahead = ahead
        self._shown: tuple[str, date | None] = ("", None)
        self.editingFinished.connect(self._on_editing_finished)

    def show_day(self, day: date | None) -> None:
        """Put a day in, or none."""
        self._shown = (day_words(day, self._today) if day else "", day)
        self.setText(self._shown[0])
        self.setCursorPosition(0)

    def day(self) -> date | None:
        """The day that stands there. Raises InputError where it is none."""
        from netdesk.services.lexicon import read_day

        text = self.text().strip()
        if text == self._shown[0]:
            return self._shown[1]
        return read_day(text, self._today, ahead=self._ahead) if text else None

    def _on_editing_finished(self) -> None:
        from netdesk.errors import InputError

        try:
            self.show_day(self.day())
        except InputError:
            return  # said when the form is sent off
