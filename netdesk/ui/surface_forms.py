"""A surface and a text of one's own as forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from netdesk.core.counting import Count
from netdesk.core.dates import parse_interval
from netdesk.core.language import tr
from netdesk.errors import InputError
from netdesk.ui.cadence_dialog import interval_text
from netdesk.ui.draft_fields import ChoiceField, LineField, TickField
from netdesk.ui.draft_form import DraftForm
from netdesk.ui.kit.edit_rows import line
from netdesk.ui.kit.fields import ChoiceBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netdesk.core.surfaces import SurfaceDraft, TextDraft


class SurfaceForm(DraftForm):
    """What a place is called, where it is, and how often to look it over."""

    def __init__(self, draft: SurfaceDraft, begun: str, parent: QWidget | None = None) -> None:
        """``begun`` is how links to such a place begin, empty where they have nothing in common."""
        super().__init__(draft.name or tr("A place where you present yourself"), parent)
        often = line(self.tr("6m (empty: never)"))
        self.add(self.tr("&Name"), LineField("name", line(self.tr("Blog")), str, str))
        link = line(f"{begun}…" if begun else "https://example.org/me")
        self.add(self.tr("&Link"), LineField("link", link, str, str))
        self.add(self.tr("Look &over every"), LineField("review_days", often, _interval_words, _interval))
        self.load(draft)


class TextForm(DraftForm):
    """What a text of one's own is called, and how long it may be."""

    def __init__(self, draft: TextDraft, parent: QWidget | None = None) -> None:
        super().__init__(draft.name or tr("A text of your own"), parent)
        counts = {
            Count.CODE_POINTS: tr("characters"),
            Count.GRAPHEMES: tr("characters as a reader sees them"),
            Count.WORDS: tr("words"),
            Count.LINES: tr("lines"),
            Count.WEIGHTED: tr("as X counts a post"),
            Count.MASTODON: tr("as Mastodon counts"),
        }
        most = line(self.tr("Empty: no limit"))
        self.add(self.tr("&Name"), LineField("name", line(self.tr("Headline")), str, str))
        self.add(self.tr("At &most"), LineField("limit", most, lambda limit: str(limit or ""), _limit))
        self.add(self.tr("Counted in"), ChoiceField("count", ChoiceBox(), counts))
        self.add("", TickField("is_markdown", QCheckBox(self.tr("This text is Markdown"))))
        self.load(draft)


def _interval(text: str) -> int | None:
    if not text:
        return None
    try:
        return parse_interval(text)
    except InputError as error:
        raise InputError(str(error), "review_days") from None


def _interval_words(days: int | None) -> str:
    return interval_text(days) if days else ""


def _limit(text: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal() or not int(text):
        raise InputError(tr("A limit is a whole number from 1 on, or nothing."), "limit")
    return int(text)
