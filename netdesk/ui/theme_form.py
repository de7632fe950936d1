"""A theme as a form: what I want to be remembered for, how much, why, since when, and the words that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.themes import ThemeDraft, Wanted, wanted_marks
from netdesk.models.words import day_words
from netdesk.ui.draft_day import DraftDay
from netdesk.ui.draft_fields import ChoiceField, LineField, TextField
from netdesk.ui.draft_form import DraftForm
from netdesk.ui.kit.edit_rows import line
from netdesk.ui.kit.fields import ChoiceBox, TextEdit
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netdesk.core.themes import Theme

_MOST_REVISIONS = 5


class ThemeForm(DraftForm):
    """Edits a theme, or a new one; what it said before is below."""

    def __init__(self, theme: Theme | None, today: date, parent: QWidget | None = None) -> None:
        super().__init__(tr("Theme") if theme else tr("What do you want to be remembered for?"), parent)
        why = TextEdit(height=9 * GRID)
        words = {
            Wanted.MOST: tr("most"),
            Wanted.MUCH: tr("much"),
            Wanted.SOME: tr("also"),
        }
        choices = {each: f"{wanted_marks(each)}  {said}" for each, said in words.items()}
        self.add(self.tr("&In a few words"), LineField("text", line(self.tr("Makes grid storage boring")), str, str))
        self.add(self.tr("&Wanted"), ChoiceField("wanted", ChoiceBox(), choices))
        self.add(self.tr("Wh&y"), TextField("why", why))
        signs = line(self.tr("battery, grid, storage"))
        self.add(self.tr("Also &shows by"), LineField("signs", signs, ", ".join, parted))
        self.add(self.tr("Si&nce"), DraftDay("since", self.tr("March 2024")))
        if theme is not None and len(theme.revisions) > 1:
            self._show_revisions(theme, today)
        self.load(theme.draft if theme else ThemeDraft("", since=today))

    def _show_revisions(self, theme: Theme, today: date) -> None:
        pairs = list(zip(theme.revisions, theme.revisions[1:], strict=False))[:_MOST_REVISIONS]
        lines = [
            tr("until {day}: {text} {marks}").format(
                day=day_words(later.made_on, today), text=earlier.text, marks=wanted_marks(earlier.wanted)
            )
            for later, earlier in pairs
        ]
        self._form.add(tr("Before"), MutedLabel("\n".join(lines), TextSize.SMALL, wrap=True))


def parted(text: str) -> tuple[str, ...]:
    """The parts of a text between commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())
