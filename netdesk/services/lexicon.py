"""The words of the capture line and of days, read from resources, and the reader made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.core.capture.lexicon import Lexicon
from netdesk.core.language import tr
from netdesk.errors import InputError

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.capture.reader import CaptureReader

LEXICONS = ("capture_en.toml", "capture_fr.toml")


def lexicon() -> Lexicon:
    """The words of every language."""
    return Lexicon.parse(*(paths.resource(name).read_text(encoding="utf-8") for name in LEXICONS))


def line_reader() -> CaptureReader:
    """The reader of captured lines."""
    from netdesk.core.capture.reader import CaptureReader

    return CaptureReader(lexicon())


def read_day(text: str, today: date, *, ahead: bool = False) -> date:
    """The day that a text means; what recurs, such as a weekday, is the last one, or the next. Raises InputError."""
    from netdesk.core.capture import days

    found = days.read_day(text, today, lexicon(), ahead=ahead)
    if found is None:
        raise InputError(
            tr("“{text}” is not a day. Write it like 2026-11-17, Friday or 3 Nov.").format(text=text), "on"
        )
    return found
