"""A whole day as a field of a draft: typed as people write dates."""

from __future__ import annotations

from datetime import date

from netdesk.core.dates import PartialDate
from netdesk.core.language import tr
from netdesk.errors import InputError
from netdesk.models.words import partial_words, typed_date
from netdesk.ui.draft_fields import LineField
from netdesk.ui.kit.edit_rows import line


class DraftDay(LineField[date | None]):
    """A month or a year alone stands for its first day."""

    def __init__(self, name: str, example: str) -> None:
        super().__init__(name, line(example), _words, self._day)

    def _day(self, text: str) -> date | None:
        if not text:
            return None
        try:
            day = typed_date(text).first_day
        except InputError as error:
            raise InputError(str(error), self.name) from None
        if day is None:
            said = tr("“{text}” needs a year.").format(text=text)
            raise InputError(said, self.name)
        return day


def _words(day: date | None) -> str:
    return partial_words(PartialDate(day.year, day.month, day.day)) if day else ""
