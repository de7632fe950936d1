"""Figures and panels of Insight as they are read: translated, with the user's own numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from netdesk.core.insight.words import PANEL_WORDS, SECTION_WORDS, figure_words, rounded, with_unit
from netdesk.core.language import grouped, tr

if TYPE_CHECKING:
    from netdesk.core.insight.figures import Figure, Note, Panel, Section, Unit


def section_title(section: Section) -> str:
    """What a section is called."""
    return SECTION_WORDS[section]


def panel_title(panel: Panel) -> str:
    """What a panel is called."""
    return PANEL_WORDS[panel.key]


def note_text(note: Note) -> str:
    """A note as a sentence."""
    return note.text(tr(note.words))


def number_text(value: float, unit: Unit) -> str:
    """A value without its unit: ``0.89``, ``47``, ``1,204``."""
    shown, decimals = rounded(value, unit)
    return QLocale().toString(float(shown), "f", decimals).replace("-", "−")


def value_text(value: float | None, unit: Unit) -> str:
    """A value with its unit, or a dash."""
    return "–" if value is None else with_unit(number_text(value, unit), value, unit)


def figure_text(figure: Figure) -> str:
    """What a figure is: ``47 %``, ``between 1 and 19.3 people``, or ``too few to say (7 of 10)``."""
    if figure.is_withheld:
        return tr("too few to say ({n} of {needed})").format(n=figure.n, needed=figure.needed)
    if figure.value is not None:
        return value_text(figure.value, figure.unit)
    if figure.low is None or figure.high is None:
        return tr("not known")
    ends = tr("{low} to {high}").format(
        low=number_text(figure.low, figure.unit), high=number_text(figure.high, figure.unit)
    )
    return with_unit(ends, figure.high, figure.unit)


def sample_text(figure: Figure) -> str:
    """What a figure rests on: its interval at 95 % and the size of its sample; nothing where it is withheld."""
    if figure.is_withheld:
        return ""
    size = tr("n = {n}").format(n=grouped(figure.n))
    if figure.value is None or figure.low is None or figure.high is None or figure.low == figure.high:
        return size
    return tr("{low} to {high}, {sample}").format(
        low=number_text(figure.low, figure.unit), high=number_text(figure.high, figure.unit), sample=size
    )


def figure_name(figure: Figure) -> tuple[str, str]:
    """What a figure says, and of whom; the second may be empty."""
    return figure_words(figure.key)


def summary(panel: Panel) -> str:
    """A panel in one line: its first figure."""
    if not panel.figures:
        return ""
    first = panel.figures[0]
    said, scope = figure_name(first)
    return f"{figure_text(first)} · {said}{f', {scope}' if scope else ''}"
