"""The figures of Insight: three gauges, the list of panels, and the panel that is current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netdesk.models.insight_gauges import gauges
from netdesk.models.insight_model import PanelsModel
from netdesk.ui.gauge import Gauge
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.page_list import PageList
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID
from netdesk.ui.kit.two_line_delegate import ROW_HEIGHT
from netdesk.ui.panel_delegate import HEADING_HEIGHT, PanelDelegate
from netdesk.ui.panel_view import PanelView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from netdesk.core.insight.figures import Report
    from netdesk.ui.kit.ask import Asker

_ROOMY = 92 * GRID
_LIST_WIDTH = 36 * GRID
_LEAST = 30 * GRID
_PANEL_HEIGHT = 70 * GRID
_ANY = 1 << 20


class FiguresView(QScrollArea):
    """Gauges above, list and panel below; one under the other where there is little room."""

    panel_shown = Signal(str)

    def __init__(self, asker: Asker) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim(self)
        self.gauges = [Gauge() for _ in range(3)]
        self.model = PanelsModel(self)
        self.view = self._make_list()
        self.panel = PanelView(asker)
        for gauge in self.gauges:
            gauge.clicked.connect(lambda _checked=False, gauge=gauge: self.go_to(gauge.panel))
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        panel = self.panel
        add_action(self, self.tr("Open the rows of this figure"), panel.open_rows, icon="open", keys=["Ctrl+Return"])
        add_action(self, self.tr("Copy this chart"), panel.copy, icon="copy", keys=["Ctrl+C"])
        add_action(self, self.tr("Save this chart …"), panel.save, icon="export", keys=["Ctrl+S"])
        self._list_height = 0
        self._detail = QScrollArea()
        self._detail.setWidgetResizable(True)
        self._detail.setFrameShape(QFrame.Shape.NoFrame)
        self._detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._detail.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._detail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._detail.setWidget(self.panel)
        slim(self._detail)
        self._lay_out()

    def show_report(self, report: Report) -> None:
        """Show a report, keeping the panel that is current."""
        for gauge, sheet in zip(self.gauges, gauges(report), strict=True):
            gauge.show_sheet(sheet)
        shown = self.panel.key
        self.model.show(report)
        headings = len({panel.section for panel in report.panels})
        self._list_height = headings * HEADING_HEIGHT + len(report.panels) * ROW_HEIGHT + GRID
        self._arrange()
        before = self.view.currentIndex()
        self.go_to(shown)
        if before.isValid() and before.row() == self.view.currentIndex().row():
            self._show_current()

    def settle(self) -> None:
        """The list takes the focus."""
        self.view.setFocus()

    def go_to(self, key: str) -> None:
        """Make a panel current."""
        place = self.model.place_of(key)
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place))
            self._come_to_panel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything beside each other where there is room, else below."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_roomy = self.width() >= _ROOMY
        self._below.setDirection(QBoxLayout.Direction.LeftToRight if is_roomy else QBoxLayout.Direction.TopToBottom)
        for place, gauge in enumerate(self.gauges):
            self._cards.addWidget(gauge, *((0, place) if is_roomy else (place, 0)))
        self.view.setMaximumWidth(_LIST_WIDTH if is_roomy else _ANY)
        self.view.setMinimumHeight(_LEAST if is_roomy else self._list_height)
        self._detail.setMinimumHeight(_LEAST if is_roomy else _PANEL_HEIGHT)
        # Below each other, they leave room for the bar by which they are scrolled.
        self._inside.setContentsMargins(0, 0, 0 if is_roomy else GRID, 0)
        self._inside.setMaximumHeight(max(self.viewport().height(), _LEAST) if is_roomy else _ANY)

    def _come_to_panel(self) -> None:
        """Where the panel is below the list, scroll to it."""
        if self.width() < _ROOMY:
            self.verticalScrollBar().setValue(self._detail.y())

    def _go_to_chart(self) -> None:
        self._come_to_panel()
        self.panel.chart.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_current_changed(self) -> None:
        self._show_current()

    def _show_current(self) -> None:
        row = self.model.row(self.view.currentIndex())
        if row is not None and row.panel is not None:
            self.panel.show_panel(row.panel)
            self.panel_shown.emit(row.panel.key)

    def _make_list(self) -> PageList:
        view = PageList(self.tr("Figures"), self.model)
        view.setItemDelegate(PanelDelegate(view))
        view.clicked.connect(self._come_to_panel)
        add_action(view, self.tr("Go to the chart"), self._go_to_chart, keys=["Return", "Enter"])
        return view

    def _lay_out(self) -> None:
        self._cards = QGridLayout()
        self._cards.setSpacing(2 * GRID)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(2 * GRID)
        self._below.addWidget(self.view, 2)
        self._below.addWidget(self._detail, 5)
        self._inside = QWidget()
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addLayout(self._cards)
        layout.addLayout(self._below, 1)
        self.setWidget(self._inside)
