"""Who knows whom: the picture, by what it is coloured, a search in it, and the questions that fill its gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from netdesk.core.insight.network import By, groups
from netdesk.core.language import grouped
from netdesk.core.text import words
from netdesk.models.insight_words import figure_text
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.choice_row import ChoiceRow
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.theme import GRID, HALF, TextSize, colours_of, sized
from netdesk.ui.network_paint import Picture, colour_of, draw_network, draw_shape, shape_of
from netdesk.ui.network_view import NetworkView

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from netdesk.core.insight.figures import Figure
    from netdesk.core.insight.network import Group, Network, Placed
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.picture_file import PictureFile

_MARK = 2 * GRID
_ROOMY = 50 * GRID


class Legend(QWidget):
    """The groups, each with its shape, colour and name; in as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[tuple[str, int]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_groups(self, found: list[Group], by: By) -> None:
        """Show these."""
        number = self.tr("community {name}") if by is By.COMMUNITY else "{name}"
        self._groups = [
            (number.format(name=group.name) if group.name else self.tr("others"), len(group.members)) for group in found
        ]
        self.setAccessibleName(", ".join(f"{name} {count}" for name, count in self._groups))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._walk(width, None))

    def sizeHint(self) -> QSize:
        return QSize(40 * GRID, self.heightForWidth(max(self.width(), 40 * GRID)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, self.width())
        painter.end()

    def draw(self, painter: QPainter, width: int) -> None:
        """Draw them with any painter."""
        self._walk(width, painter)

    def _walk(self, width: int, painter: QPainter | None) -> float:
        """Go through the groups in lines, drawing them where there is a painter; answers the height."""
        from PySide6.QtGui import QFontMetrics

        font = sized(self.font(), TextSize.SMALL)
        metrics = QFontMetrics(font)
        colours = colours_of(self.palette())
        left, top, line = 0.0, 0.0, metrics.height() + HALF
        for number, (name, count) in enumerate(self._groups):
            said = metrics.elidedText(f"{name} ({grouped(count)})", Qt.TextElideMode.ElideMiddle, width - _MARK - GRID)
            room = metrics.horizontalAdvance(said) + _MARK + 2 * GRID
            if left and left + room > width:
                left, top = 0.0, top + line
            if painter is not None:
                kind = "" if number == len(self._groups) - 1 and name == self.tr("others") else name
                painter.setFont(font)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour_of(number, kind, colours))
                draw_shape(painter, QPointF(left + GRID, top + line / 2), shape_of(number, kind), 5)
                painter.setPen(QColor(colours.text))
                painter.drawText(QPointF(left + _MARK + 2, top + metrics.ascent() + HALF / 2), said)
            left += room
        return top + line


class NetworkPage(QWidget):
    """``person_asked`` carries an id, ``told`` what was done; ``questions_asked``: do these two know each other?"""

    person_asked = Signal(int)
    questions_asked = Signal()
    told = Signal(str)

    def __init__(self, asker: Asker) -> None:
        super().__init__()
        self._asker = asker
        self._network: Network | None = None
        self._placed: Placed | None = None
        self._spelt: list[str] = []
        self.search = LineEdit(self.tr("Find somebody"), self.tr("Find somebody in the picture"))
        self.search.setClearButtonEnabled(True)
        self.by = ChoiceRow(
            self.tr("Coloured by"),
            [
                (By.ORGANIZATION, self.tr("&Organization"), "organization"),
                (By.INDUSTRY, self.tr("&Industry"), "tag"),
                (By.COMMUNITY, self.tr("&Community"), "people"),
            ],
            columns=3,
        )
        self.ask = Button(self.tr("Do they know each other? …"), icon="link")
        self.ask.clicked.connect(self.questions_asked)
        self._keep = Button("", ButtonKind.QUIET, "export", name=self.tr("Save this picture …"))
        self._keep.clicked.connect(self.save)
        self.view = NetworkView()
        self.legend = Legend()
        self._count = MutedLabel(wrap=True)
        self._size = MutedLabel(wrap=True)
        self._empty = EmptyState(
            "link",
            self.tr("Nobody knows anybody yet"),
            self.tr(
                "Ties come from what you state in a profile, from who introduced whom, from people you met together, "
                "and from a few questions."
            ),
            [(self.tr("Answer a few questions"), "link", self.questions_asked.emit)],
        )
        self._waiting = MutedLabel(self.tr("Finding a place for everybody …"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for each in (self._waiting, self._empty, self.view):
            self._stack.addWidget(each)
        self._lay_out()
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.returnPressed.connect(self.view.setFocus)
        self.view.opened.connect(self.person_asked)
        self.by.choose(By.ORGANIZATION)
        self.by.chosen.connect(self._on_by_chosen)
        add_action(self, self.tr("Find somebody in the picture"), self.search.setFocus, icon="search", keys=["Ctrl+F"])
        add_action(self, self.tr("Copy this picture"), self.copy, icon="copy", keys=["Ctrl+C"])
        add_action(self, self.tr("Save this picture …"), self.save, icon="export", keys=["Ctrl+S"])
        add_action(self, self.tr("Show the whole picture"), self.view.fit, keys=["Ctrl+0"])

    def show_size(self, size: Figure) -> None:
        """Say the effective size of the close network."""
        self._size.setText(self.tr("Effective size among the close ones: {size}").format(size=figure_text(size)))

    def show_network(self, network: Network, placed: Placed) -> None:
        """Show the picture, or what to do where there is none."""
        self._network, self._placed, self._spelt = network, placed, []
        is_searched = self.search.hasFocus()
        for each in (self.search, self.by, self._keep, self.legend):
            each.setEnabled(bool(network.nodes))
        said = self.tr("{count} people have a tie; of {rest} others none is known, and they are not drawn.")
        self._count.setText(said.format(count=grouped(len(network.nodes)), rest=grouped(network.left_out)))
        found = groups(network, placed, By(str(self.by.value)))
        self.legend.show_groups(found, By(str(self.by.value)))
        if (layout := self.layout()) is not None:
            layout.activate()  # so that the picture is drawn once, at its size
        self.view.show_network(network, placed, found)
        self._stack.setCurrentWidget(self.view if network.nodes else self._empty)
        if is_searched and not network.nodes:
            self._empty.setFocus()
        self._on_search_text_changed(self.search.text())

    def copy(self) -> None:
        """Put the picture on the clipboard, with the ties as text."""
        if self.view.drawn is not None:
            self.told.emit(self.file(self.view.drawn).copy())

    def save(self) -> None:
        """Ask where to write the picture."""
        if self.view.drawn is not None:
            self.file(self.view.drawn).save(self._asker, self.told.emit)

    def file(self, picture: Picture) -> PictureFile:
        """The part of the network that is seen, to be written down; the table has every tie."""
        from netdesk.ui.picture_file import PictureFile

        def paint(painter: QPainter, area: QRectF) -> None:
            painter.translate(area.topLeft())
            whole = QRectF(0, 0, area.width(), area.height() - self.legend.height())
            draw_network(painter, picture, whole, colours_of(self.palette()), self.font())
            painter.translate(0, whole.height())
            self.legend.draw(painter, int(area.width()))

        nodes = picture.network.nodes
        rows = [(nodes[one].name, nodes[other].name) for one, other in picture.network.ties]
        size = self.view.size() + QSize(0, self.legend.height())
        header = (self.tr("Person"), self.tr("knows"))
        return PictureFile(self.tr("Who knows whom"), self, size, paint, (header, rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the picture has the room."""
        super().resizeEvent(event)
        for each in (self._count, self._size):
            each.setVisible(self.height() >= _ROOMY)

    def settle(self) -> None:
        """The picture takes the focus, or what stands in its place."""
        shown = self._stack.currentWidget()
        (shown if shown is not self._waiting and shown is not None else self.search).setFocus()

    def _on_by_chosen(self, by: object) -> None:
        if self._network is not None and self._placed is not None and isinstance(by, By):
            found = groups(self._network, self._placed, by)
            self.view.show_groups(found)
            self.legend.show_groups(found, by)

    def _on_search_text_changed(self, text: str) -> None:
        if self._network is None:
            return
        sought = [f" {word}" for word in words(text).split()]
        if sought and not self._spelt:
            self._spelt = [f" {words(f'{node.name} {node.organization}')}" for node in self._network.nodes]
        found = [place for place, spelt in enumerate(self._spelt) if all(word in spelt for word in sought)]
        self.view.show_found(found if sought else [])

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GRID)
        first.addWidget(self.search, 1)
        first.addWidget(self._keep)
        first.addWidget(self.ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(first)
        layout.addWidget(self.by)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.legend)
        below: tuple[QLabel, ...] = (self._count, self._size)
        for each in below:
            layout.addWidget(each)
