"""How it stands with somebody before something is asked of them, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netdesk.models.words import day_words

if TYPE_CHECKING:
    from netdesk.core.readiness import Readiness


def readiness_words(name: str, ready: Readiness) -> str:
    """``Ana: last in touch without asking 3 Sept; gave 2 in a year; 1 ask open. This would be a cold ask.``"""
    touched = day_words(ready.touched_on, ready.today) if ready.touched_on else _tr("never")
    words = _tr(
        "{name}: last in touch without asking: {day}; given in a year: {gives}; asks still open: {asks}."
    ).format(name=name, day=touched, gives=ready.gives, asks=ready.open_asks)
    return f"{words} {_tr('This would be a cold ask.')}" if ready.is_cold else words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Readiness", text)
