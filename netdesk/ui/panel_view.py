"""One panel of Insight: its figures, its chart with the numbers beside it, and what can be done with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.insight.figures import Chart, Panel, Row
from netdesk.core.language import counted, labelled, marked, tr
from netdesk.models.insight_model import PanelTable, label_text
from netdesk.models.insight_words import figure_name, note_text, panel_title
from netdesk.ui.chart_paint import Brush, draw, height_of
from netdesk.ui.chart_view import ChartView
from netdesk.ui.figure_grid import FigureGrid
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.slim_header import SlimHeader
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF, ROW_HEIGHT, TextSize, colours_of

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QResizeEvent

    from netdesk.core.insight.figures import Figure, Link
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.picture_file import PictureFile

_LINE = ROW_HEIGHT - GRID // 2
_ROOMY = 84 * GRID
_MOST_TABLE_ROWS = 18
_MOST_BESIDE = 5
_WIDEST = 26 * GRID
_FILE_WIDTH = 720


class PanelView(QWidget):
    """``rows_asked`` carries room and query, ``line_asked`` a panel and the figure to follow over time.

    ``told`` says what was done.
    """

    rows_asked = Signal(str, str)
    person_asked = Signal(int)
    line_asked = Signal(object, object)
    told = Signal(str)

    def __init__(self, asker: Asker) -> None:
        super().__init__()
        self._asker = asker
        self._panel: Panel | None = None
        self._shown: Panel | None = None
        self._heading = label("", TextSize.TITLE, strong=True, wrap=True)
        self._figures = FigureGrid()
        self._notes = MutedLabel(wrap=True)
        self.chart = ChartView()
        self.table = PanelTable(self)
        self.numbers = self._make_numbers()
        self._open = Button(self.tr("Open"), icon="open")
        self._open.clicked.connect(self.open_rows)
        self._over_time = Button(self.tr("Over time"), icon="clock", opens_menu=True)
        self._back = Button(self.tr("Back to now"), icon="close")
        self._back.clicked.connect(self.show_now)
        copy = Button(self.tr("Copy"), ButtonKind.QUIET, "copy")
        copy.clicked.connect(self.copy)
        save = Button(self.tr("Save …"), ButtonKind.QUIET, "export")
        save.clicked.connect(self.save)
        self._buttons = (self._open, self._over_time, self._back, copy, save)
        self._lay_out()
        self.chart.marked.connect(self._on_chart_marked)
        self.chart.opened.connect(self._on_row_opened)
        self.numbers.selectionModel().currentRowChanged.connect(lambda index, _: self.chart.mark(index.row()))
        self.numbers.doubleClicked.connect(lambda index: self._on_row_opened(index.row()))
        add_action(
            self.numbers, "", lambda: self._on_row_opened(self.numbers.currentIndex().row()), keys=["Return", "Enter"]
        )

    @property
    def key(self) -> str:
        """Which panel is shown."""
        return self._panel.key if self._panel is not None else ""

    def show_panel(self, panel: Panel) -> None:
        """Show a panel as it is on the day."""
        self._panel = panel
        self._heading.setText(panel_title(panel))
        self._figures.show_figures(panel.figures)
        self._notes.setText("\n".join(map(note_text, panel.notes)))
        self._notes.setVisible(bool(panel.notes))
        menu = QMenu(self._over_time)
        for figure in panel.figures:
            name, scope = figure_name(figure)
            action = menu.addAction(f"{name}, {scope}" if scope else name)
            action.triggered.connect(partial(self.line_asked.emit, panel, figure))
        self._over_time.setMenu(menu)
        self.show_now()

    def show_now(self) -> None:
        """Show the panel's own chart again, after a line over time."""
        if self._panel is not None:
            self._show_rows(self._panel, panel_title(self._panel))

    def show_line(self, figure: Figure, points: list[tuple[date, Figure]]) -> None:
        """Show one figure over time in the place of the chart."""
        if self._panel is None:
            return
        name, scope = figure_name(figure)
        rows = tuple(
            Row(day.isoformat(), (each.value, each.low, each.high, each.n), at=day.toordinal()) for day, each in points
        )
        columns = (marked("Day"), marked("value"), marked("low"), marked("high"), "n")
        units = (figure.unit,) * 3
        line = Panel(self._panel.key, self._panel.section, (), columns, rows, Chart.CURVE, 3, units=units)
        self._show_rows(line, labelled(panel_title(self._panel), f"{name}, {scope}" if scope else name))

    def open_rows(self) -> None:
        """Ask for the rows of the marked row, else for those of the whole panel."""
        row = self.table.row(self.numbers.currentIndex().row())
        if row is not None and (row.link is not None or row.person_id):
            self._on_row_opened(self.numbers.currentIndex().row())
        elif self._shown is not None and self._shown.link is not None:
            self._ask(self._shown.link)

    def copy(self) -> None:
        """Put the chart on the clipboard as a picture, with the numbers as text."""
        if self._shown is not None:
            self.told.emit(self.file().copy())

    def save(self) -> None:
        """Ask where to write the chart."""
        if self._shown is not None:
            self.file().save(self._asker, self.told.emit)

    def file(self) -> PictureFile:
        """The chart that is shown, to be written down."""
        from netdesk.ui.picture_file import PictureFile

        panel = self._shown
        assert panel is not None

        def paint(painter: QPainter, area: QRectF) -> None:
            draw(panel, area, Brush(painter, colours_of(self.palette()), self.font()))

        rows = [(label_text(row), *row.values) for row in panel.rows]
        size = QSize(_FILE_WIDTH, height_of(panel))
        return PictureFile(self.chart.title, self, size, paint, ([tr(name) for name in panel.columns], rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chart and numbers side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wanted = self.numbers.horizontalHeader().length() + GRID
        self.numbers.setMinimumWidth(min(wanted, self.width() // 2 - 2 * GRID))
        is_roomy = self.width() >= _ROOMY and self.table.columnCount() <= _MOST_BESIDE
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if is_roomy else QBoxLayout.Direction.TopToBottom)

    def _show_rows(self, panel: Panel, title: str) -> None:
        self._shown = panel
        self.table.show(panel)
        self.chart.show_panel(title, panel)
        self._back.setVisible(panel is not self._panel)
        self._over_time.setVisible(panel is self._panel and bool(panel.figures))
        self.numbers.setVisible(bool(panel.rows))
        shown = min(len(panel.rows), _MOST_TABLE_ROWS) + 1
        self.numbers.setFixedHeight(shown * self.numbers.verticalHeader().defaultSectionSize() + GRID)
        self._arrange()
        self._say_what_opens(-1)

    def _say_what_opens(self, place: int) -> None:
        row = self.table.row(place)
        link = row.link if row is not None and row.link is not None else self._shown.link if self._shown else None
        words = self.tr("Open the profile") if row is not None and row.person_id else ""
        if not words and link is not None:
            people = marked("Open {count} person"), marked("Open {count} people")
            entries = marked("Open {count} entry"), marked("Open {count} entries")
            words = counted(link.count, *(people if link.room == "people" else entries))
        self._open.setText(words or self.tr("Open"))
        self._open.setEnabled(bool(words) and (link is None or bool(link.count) or bool(row and row.person_id)))
        self._open.updateGeometry()

    def _on_chart_marked(self, place: int) -> None:
        if place >= 0:
            self.numbers.selectRow(place)
        self._say_what_opens(place)

    def _on_row_opened(self, place: int) -> None:
        row = self.table.row(place)
        if row is None:
            return
        if row.person_id:
            self.person_asked.emit(row.person_id)
        elif row.link is not None:
            self._ask(row.link)

    def _ask(self, link: Link) -> None:
        self.rows_asked.emit(link.room, link.query)

    def _make_numbers(self) -> QTableView:
        view = QTableView()
        view.setModel(self.table)
        view.setAccessibleName(self.tr("The numbers of the chart"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        view.setShowGrid(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        slim(view)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(_LINE)
        header = SlimHeader(view, HALF)
        view.setHorizontalHeader(header)
        header.setMaximumSectionSize(_WIDEST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return view

    def _lay_out(self) -> None:
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.setSpacing(2 * GRID)
        self._both.addWidget(self.chart, 3, Qt.AlignmentFlag.AlignTop)
        self._both.addWidget(self.numbers, 2, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._heading)
        layout.addWidget(self._figures)
        layout.addWidget(self._notes)
        layout.addLayout(row)
        layout.addLayout(self._both)
        layout.addStretch(1)
