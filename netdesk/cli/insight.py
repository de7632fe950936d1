"""The insight command: every figure as of a day; and topics of mine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.core.insight.words import PANEL_WORDS, figure_words, value_words
from netdesk.errors import InputError
from netdesk.services import insight as service

if TYPE_CHECKING:
    from netdesk.core.insight.figures import Figure, Report


@click.command(cls=Verb, short_help="Diversity, focus, depth, and what stands behind them.")
@click.option("--as-of", "as_of", metavar="DATE", help="As of another day: 2025-12-31, yesterday, 3 Nov.")
@click.pass_obj
def insight(session: Session, as_of: str | None) -> None:
    """Every figure with its interval and the size of its sample; withheld where that is too small."""
    day = session.today if as_of is None else session.day(as_of)
    if day > session.today:
        raise InputError(f"{day} is still to come; give a day that has been.", "as_of")
    report = service.report(session.reader, day, session.today)
    printing.answer(session.as_json, _record(report), _words(report))


@click.command(cls=Verb, short_help="Topics of mine, ranked.")
@click.argument("names", metavar="[TOPIC…]", nargs=-1)
@click.pass_obj
def topics(session: Session, names: tuple[str, ...]) -> None:
    """My topics, the first the most; with TOPICs they are ranked anew, which is their review."""
    if names:
        session.change(service.rank_topics, names)
    ranked, on = service.own_topics(session.reader)
    lines = [(f"{place}.", name) for place, name in enumerate(ranked, 1)]
    text = (
        f"{printing.table(lines)}\nranked on {on}" if ranked else "No topics of yours yet: netdesk topics NAME NAME …"
    )
    printing.answer(session.as_json, {"topics": ranked, "reviewed_on": on or None}, text)


def _record(report: Report) -> dict[str, Any]:
    return {
        "as_of": report.day.isoformat(),
        "figures": [_figure(panel.key, each) for panel in report.panels for each in panel.figures],
    }


def _figure(panel: str, figure: Figure) -> dict[str, Any]:
    has_interval = figure.low is not None and figure.high is not None
    return {
        "key": figure.key,
        "panel": panel,
        "value": figure.value,
        "unit": figure.unit.value,
        "interval": [figure.low, figure.high] if has_interval else None,
        "n": figure.n,
        "needed": figure.needed,
        "formula": figure.formula,
    }


def _words(report: Report) -> str:
    parts = [f"As of {report.day.isoformat()}"]
    for panel in report.panels:
        lines = []
        for each in panel.figures:
            said, scope = figure_words(each.key)
            lines.append((f"  {said}{f', {scope}' if scope else ''}", value_words(each), f"n = {each.n}"))
        parts += ["", PANEL_WORDS[panel.key], printing.table(lines), *(f"  {note.text()}" for note in panel.notes)]
    return "\n".join(parts)
