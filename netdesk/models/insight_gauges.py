"""What the three gauges of Insight show: a heading, a sentence, five bars from none to all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.insight.figures import Unit
from netdesk.core.insight.panels.diversity import FIELDS
from netdesk.core.language import tr
from netdesk.models.insight_model import label_text
from netdesk.models.insight_words import figure_text, panel_title, value_text

if TYPE_CHECKING:
    from netdesk.core.insight.figures import Panel, Report

MOST_BARS = 5


class Bar(NamedTuple):
    """``share`` is from 0 to 1, None where nothing can be said; ``text`` is what stands beside it."""

    label: str
    share: float | None
    text: str


class GaugeSheet(NamedTuple):
    """One gauge. ``panel`` is the key of what stands behind it, ``missing`` what there would have to be for a bar."""

    title: str
    sentence: str
    bars: tuple[Bar, ...]
    panel: str
    missing: str = ""

    def spoken(self) -> str:
        """The gauge in words."""
        said = ", ".join(f"{bar.label} {bar.text}" for bar in self.bars) or self.missing
        return f"{self.title}: {self.sentence}. {said}"


def gauges(report: Report) -> tuple[GaugeSheet, GaugeSheet, GaugeSheet]:
    """Diversity, focus and depth."""
    return _diversity(report), _focus(report), _depth(report)


def _diversity(report: Report) -> GaugeSheet:
    figures = report.figures()
    bars = []
    for field in FIELDS.values():
        figure = figures[f"diversity.{field}.all"]
        name = panel_title(report.panel(f"diversity.{field}"))
        text = tr("too few") if figure.is_withheld else figure_text(figure)
        bars.append(Bar(name, figure.value, text))
    return GaugeSheet(tr("Diversity"), tr("Two people picked at random differ"), tuple(bars), "diversity.org")


def _focus(report: Report) -> GaugeSheet:
    panel = report.panel("focus")
    figure = panel.figures[0]
    whole = sum(row.values[0] or 0 for row in panel.rows)
    first = Bar(tr("any of my topics"), figure.value, tr("too few") if figure.is_withheld else figure_text(figure))
    rest = [
        Bar(label_text(row), share, value_text(share, Unit.SHARE))
        for row in panel.rows[: MOST_BARS - 1]
        for share in [(row.values[0] or 0) / whole if whole else 0]
    ]
    return GaugeSheet(tr("Focus"), tr("Minutes of the year that go to a topic"), (first, *rest), "focus")


def _depth(report: Report) -> GaugeSheet:
    panel = report.panel("depth")
    bars = tuple(_deep(panel, place) for place in range(min(len(panel.rows), MOST_BARS)))
    missing = tr("Nobody's topics are known yet.")
    return GaugeSheet(tr("Depth"), tr("People of a topic met and touched three times"), bars, "depth", missing)


def _deep(panel: Panel, place: int) -> Bar:
    row = panel.rows[place]
    deep, whole = (int(value or 0) for value in row.values)
    if panel.figures[0].is_withheld:
        return Bar(label_text(row), None, tr("too few"))
    return Bar(label_text(row), deep / whole if whole else 0, tr("{part} of {whole}").format(part=deep, whole=whole))
