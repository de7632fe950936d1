"""The words of the capture line and of days, read from resources, and the reader made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.core.capture.lexicon import Lexicon

if TYPE_CHECKING:
    from netdesk.core.capture.reader import CaptureReader

LEXICONS = ("capture_en.toml", "capture_fr.toml")


def lexicon() -> Lexicon:
    """The words of every language."""
    return Lexicon.parse(*(paths.resource(name).read_text(encoding="utf-8") for name in LEXICONS))


def line_reader() -> CaptureReader:
    """The reader of captured lines."""
    from netdesk.core.capture.reader import CaptureReader

    return CaptureReader(lexicon())
