"""Sheets about myself: what I want to be remembered for on a page, and a look back at a quarter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.insight.look_back import PART_WORDS, Part
from netdesk.core.insight.words import PANEL_WORDS, SECTION_WORDS, figure_words, value_words
from netdesk.core.language import grouped, tr
from netdesk.core.quarters import Quarter, quarter_words
from netdesk.core.themes import wanted_marks
from netdesk.services import identity, insight
from netdesk.sheets import sections
from netdesk.sheets.sections import Row

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from netdesk.core.identity import ThemeRow
    from netdesk.core.insight.figures import Report
    from netdesk.core.insight.look_back import Moved
    from netdesk.sheets.sections import Section
    from netdesk.sheets.typesetting import Sheet
    from netdesk.store.reader import Reader


def identity_sheet(reader: Reader, day: date) -> Sheet:
    """Themes against what is heard, and what each place says. Notes to myself are left out."""
    found = identity.read(reader)
    themes = [Row(wanted_marks(row.theme.draft.wanted), _theme_words(row)) for row in found.rows]
    places = [
        (surface.name, [Row(text.kind.name, text.said) for text in surface.texts if text.said])
        for surface in found.surfaces
    ]
    return sections.sheet(
        tr("Remembered for"), day.isoformat(), [(tr("What I want to be remembered for"), themes), *places]
    )


def review_sheet(reader: Reader, day: date) -> Sheet:
    """The quarter of ``day`` until then: what moved, what I wrote of it, and every figure with its sample."""
    quarter = Quarter.of(day)
    known = insight.facts(reader)
    texts = insight.texts_of(reader, quarter.name)
    written = [Row(PART_WORDS[part], texts[part.value]) for part in Part if texts.get(part.value)]
    moves = [Row(PANEL_WORDS[each.panel.key], _move_words(each)) for each in insight.moved(reader, known, quarter, day)]
    report = insight.report_of(known, day, day)
    head = [(tr("What moved"), moves), (tr("My own words"), written)]
    return sections.sheet(
        tr("A look back at {name}").format(name=quarter_words(quarter.name)),
        tr("until {day}").format(day=day.isoformat()),
        [*head, *_figures(report)],
    )


def _theme_words(row: ThemeRow) -> str:
    shown = ", ".join(f"{tr(kind.value)} {count}×" for kind, count in row.evidence.items()) or tr("no evidence yet")
    places = ", ".join(surface.name for surface in row.surfaces) or tr("in no text")
    heard = tr("heard {count}×").format(count=grouped(len(row.heard)))
    return f"{row.theme.draft.text}\n{shown} · {heard} · {places}"


def _move_words(moved: Moved) -> str:
    name = figure_words(moved.after.key)[0]
    return f"{name}: {value_words(moved.before)} → {value_words(moved.after)}, {tr(moved.move.value)}"


def _figures(report: Report) -> Iterable[Section]:
    for section in SECTION_WORDS:
        yield (
            SECTION_WORDS[section],
            [
                Row(_name_of(figure.key), f"{value_words(figure)}, n = {figure.n}")
                for panel in report.panels
                if panel.section is section
                for figure in panel.figures
            ],
        )


def _name_of(key: str) -> str:
    words, scope = figure_words(key)
    return f"{words} ({scope})" if scope else words
