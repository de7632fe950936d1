"""A list of rows under a slim header: one delegate draws a whole row, so a page costs less than a table of cells.

Selection, current row and scroll position are kept by id over a model reset. What a row looks like is the delegate's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QVBoxLayout, QWidget

from netdesk.ui.kit.columns import Span, all_laid_out, laid_out
from netdesk.ui.kit.slim_header import SlimHeader
from netdesk.ui.kit.theme import ROW_HEIGHT
from netdesk.ui.row_view import RowView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from netdesk.models.people_model import PeopleModel
    from netdesk.ui.kit.columns import Column


class RowDelegate(QStyledItemDelegate):
    """Draws a whole row; told where the columns are before it is asked to."""

    def set_spans(self, spans: Sequence[Span], is_mirrored: bool) -> None:
        """Where the columns are from now on; right to left if mirrored."""
        raise NotImplementedError


class RowList(QWidget):
    """Header and rows of one model; speaks of people by id.

    ``current_changed`` carries a person id or 0, ``sort_requested`` a column and whether it goes downwards.
    ``columns_changed``: the user has dragged a column elsewhere.
    """

    opened = Signal(int)
    current_changed = Signal(int)
    selection_changed = Signal()
    sort_requested = Signal(int, bool)
    columns_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        usual: Sequence[int],
        model: PeopleModel,
        make_delegate: Callable[[QAbstractItemView], RowDelegate],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._usual = list(usual)
        self._shown = list(usual)
        self._model = model
        self.view = RowView(self)
        self._delegate = make_delegate(self.view)
        self.header = self._make_header()
        self.view.setModel(model)
        self.view.setItemDelegate(self._delegate)
        self.setFocusProxy(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.view, 1)
        self._is_fitting = False
        self._by_hand: dict[int, int] = {}
        self._is_restoring = False
        self._wants_all = False
        self._kept: frozenset[int] = frozenset()
        self._current_id = 0
        self._top = (0, 0)
        self._sorted = (0, False)
        self._connect()
        self.show_sort(0, False)

    def current_id(self) -> int:
        """The person of the current row, or 0."""
        return self._current_id

    def selected_ids(self) -> list[int]:
        """The selected people, in the order of the list."""
        ids = self._model.ids()
        spans = sorted((part.top(), part.bottom()) for part in self.view.selectionModel().selection().toList())
        found = [person_id for top, bottom in spans for person_id in ids[top : bottom + 1]]
        return [person_id for person_id in found if person_id > 0] if self._model.is_grouped else found

    def selection_count(self) -> int:
        """How many people are selected."""
        if self._model.is_grouped:
            return len(self.selected_ids())
        return sum(part.height() for part in self.view.selectionModel().selection().toList())

    def select(self, person_id: int) -> bool:
        """Make one person current and selected, scrolled into view. False where the list lacks them."""
        row = self._model.row_of(person_id)
        if row < 0:
            return False
        self._go_to(row)
        return True

    def select_first(self) -> None:
        """Make the first row current, unless some row is."""
        row = self._model.person_row(0)
        if not self.view.currentIndex().isValid() and row >= 0:
            self._go_to(row)

    def clear(self) -> None:
        """Select nobody."""
        self.view.selectionModel().clear()

    def scroll_to_current(self) -> None:
        """Show the current row."""
        self.view.scrollTo(self.view.currentIndex())

    def scroll_to_top(self) -> None:
        """Show the first row."""
        self.view.start_row = 0
        self.view.scrollToTop()

    def show_sort(self, column: int, descending: bool) -> None:
        """Mark the column that the list is sorted by."""
        self._sorted = (column, descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.header.setSortIndicator(column, order)

    def columns(self) -> list[int]:
        """The columns that the user wants, in their order."""
        return list(self._shown)

    def show_columns(self, numbers: Sequence[int]) -> None:
        """Show these columns in this order; the first of all is always there."""
        known = [number for number in dict.fromkeys(numbers) if 0 <= number < len(self._columns)]
        self._shown = known if 0 in known else [0, *known]
        self._is_fitting = True
        for place, number in enumerate(self._shown):
            self.header.moveSection(self.header.visualIndex(number), place)
        self._is_fitting = False
        self._fit()

    def widths(self) -> dict[int, int]:
        """The widths in pixels that the user gave to columns, by number."""
        return dict(self._by_hand)

    def set_widths(self, widths: Mapping[int, int]) -> None:
        """Give columns the widths that the user gave them once; what is no column of this list is left out."""
        known = {number: width for number, width in widths.items() if 0 <= number < len(self._columns) and width > 0}
        self._by_hand = known
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view.viewport() and event.type() == QEvent.Type.Resize:
            self._model.rows_in_sight = self.view.viewport().height() // ROW_HEIGHT + 2
            self._fit()
        elif watched is self.view and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)  # type: ignore[arg-type]
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._fit()

    def _make_header(self) -> SlimHeader:
        header = SlimHeader(self)
        titles = QStandardItemModel(0, len(self._columns), header)
        for number, column in enumerate(self._columns):
            titles.setHeaderData(number, Qt.Orientation.Horizontal, column.title)
        header.setModel(titles)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setAccessibleName(self.tr("Columns"))
        return header

    def _connect(self) -> None:
        self.view.viewport().installEventFilter(self)
        self.view.installEventFilter(self)
        self.view.letters_typed.connect(self._on_view_letters_typed)
        self.view.all_selected.connect(self._on_view_all_selected)
        self.view.heading_pressed.connect(self._model.toggle)
        self.view.horizontalScrollBar().valueChanged.connect(self.header.setOffset)
        self.header.sectionResized.connect(self._on_header_resized)
        self.header.sectionMoved.connect(self._on_header_moved)
        self.header.sectionClicked.connect(self._on_header_clicked)
        self.view.doubleClicked.connect(self._on_view_double_clicked)
        chosen = self.view.selectionModel()
        chosen.currentChanged.connect(self._on_view_current_changed)
        chosen.selectionChanged.connect(self._on_view_selection_changed)
        self._model.modelAboutToBeReset.connect(self._on_model_about_to_reset)
        self._model.modelReset.connect(self._on_model_reset)
        self._model.settled.connect(self._on_model_settled)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current_id:
            self.opened.emit(self._current_id)
            return True
        if self._model.is_grouped and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            is_folding = (key == Qt.Key.Key_Left) != self.isRightToLeft()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not is_folding:
                self._model.fold(is_folding)
            elif self.view.currentIndex().isValid():
                self._fold_current()
            return True
        return False

    def _fold_current(self) -> None:
        """Fold the group of the current person; the next person becomes current."""
        heading = self._model.heading_row(self.view.currentIndex().row())
        self._model.toggle(heading)
        row = self._model.person_row(heading)
        row = row if row >= 0 else self._model.person_row(heading, -1)
        if row >= 0:
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        # Not by the view, for which a key that happens to be held down means to select more.
        index = self._model.index(row)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def _on_view_letters_typed(self, letters: str, is_next: bool) -> None:
        row = self.view.currentIndex().row()
        found = self._model.row_begun_with(letters, row + 1 if is_next else max(row, 0))
        if found >= 0:
            self._go_to(found)

    def _on_view_all_selected(self) -> None:
        self._wants_all = not self._model.is_settled

    def _on_view_double_clicked(self, index: QModelIndex) -> None:
        if (person_id := self._model.ids()[index.row()]) > 0:
            self.opened.emit(person_id)

    def _on_header_clicked(self, column: int) -> None:
        # The header has flipped its mark already; what the list was sorted by before decides.
        sorted_column, was_descending = self._sorted
        descending = not was_descending if column == sorted_column else self._columns[column].falls_first
        self.show_sort(column, descending)
        self.sort_requested.emit(column, descending)

    def _on_header_resized(self, column: int, _before: int, width: int) -> None:
        if self._is_fitting:
            return
        # Qt resizes columns of its own accord too, and the last one takes what is left whatever the user does.
        if self.header.is_held and (column != self._last_shown() or not self.header.stretchLastSection()):
            self._by_hand[column] = width
        if self._is_chosen():
            self._fit()
        else:
            self._place()

    def _on_header_moved(self) -> None:
        if self._is_fitting:
            return
        self._shown.sort(key=self.header.visualIndex)
        self._fit()
        self.columns_changed.emit()

    def _last_shown(self) -> int:
        return max(self._shown_now(), key=self.header.visualIndex)

    def _shown_now(self) -> list[int]:
        return [number for number in range(len(self._columns)) if not self.header.isSectionHidden(number)]

    def _is_chosen(self) -> bool:
        return set(self._shown) != set(self._usual)

    def _fit(self) -> None:
        """Share the width out among the columns; what the user chose is scrolled to where there is no room for all."""
        room = self.view.viewport().width()
        share = all_laid_out if self._is_chosen() else laid_out
        widths, is_wide = share(self._columns, self._shown, self._by_hand, room, self.fontMetrics().averageCharWidth())
        self._is_fitting = True
        self.header.setStretchLastSection(not is_wide)
        for number in range(len(self._columns)):
            self.header.setSectionHidden(number, number not in widths)
            if number in widths:
                self.header.resizeSection(number, widths[number])
        self.view.set_row_width(self.header.length() if is_wide else 0)
        self._place()  # asked for places, the header lays itself out and tells of each column
        self._is_fitting = False

    def _place(self) -> None:
        """Tell the delegate where the columns are."""
        is_wide = not self.header.stretchLastSection()
        room = self.header.length() if is_wide else self.view.viewport().width()
        is_mirrored = self.isRightToLeft()
        spans = []
        for number in self._shown_now():
            left, width = self.header.sectionPosition(number), self.header.sectionSize(number)
            width = min(width, room - left)
            spans.append(Span(number, room - left - width if is_mirrored else left, width))
        self._delegate.set_spans(spans, is_mirrored)
        self.view.viewport().update()

    def _on_view_current_changed(self, current: QModelIndex) -> None:
        if not self._is_restoring:
            self._kept = frozenset()
            self._set_current_id(max(0, self._model.ids()[current.row()]) if current.isValid() else 0)

    def _on_view_selection_changed(self) -> None:
        if not self._is_restoring:
            self._kept = frozenset()
            self._wants_all = False
            self.selection_changed.emit()

    def _on_model_about_to_reset(self) -> None:
        if self.view.selectionModel().hasSelection():
            self._kept = self._kept | frozenset(self.selected_ids())
        if self._current_id:
            # Where somebody goes, the keys go on with who comes after them.
            self.view.start_row = max(self.view.currentIndex().row(), 0)
        top, offset = divmod(self.view.verticalScrollBar().value(), ROW_HEIGHT)
        ids = self._model.ids()
        self._top = (ids[top] if 0 < top < len(ids) else 0, offset)

    def _on_model_reset(self) -> None:
        self._restore()
        # The handle stays as it is until all rows are known, rather than jump twice.
        self.view.verticalScrollBar().setUpdatesEnabled(not (self._model.is_partial and self.isVisible()))
        self.view.executeDelayedItemsLayout()  # else the first painting does it, and asks for a second
        top_id, offset = self._top
        row = self._model.row_of(top_id) if top_id else -1
        if row > 0:
            self.view.verticalScrollBar().setValue(row * ROW_HEIGHT + offset)

    def _on_model_settled(self) -> None:
        self.view.executeDelayedItemsLayout()
        self.view.verticalScrollBar().setUpdatesEnabled(True)
        if self._kept and self._kept != frozenset(self.selected_ids()):
            self._restore()
        self._kept = frozenset()
        if self._wants_all:
            self.view.selectAll()
        if self._current_id and self._model.row_of(self._current_id) < 0:
            self._set_current_id(0)
        self.selection_changed.emit()

    def _restore(self) -> None:
        """Select the people again who were, as far as the model knows them by now."""
        if not self._kept and not self._current_id:
            return
        self._is_restoring = True
        chosen = self.view.selectionModel()
        selection = QItemSelection()
        for top, bottom in _runs(self._model.ids(), self._kept):
            selection.select(self._model.index(top), self._model.index(bottom))
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = self._model.row_of(self._current_id) if self._current_id else -1
        if row >= 0:
            chosen.setCurrentIndex(self._model.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._is_restoring = False

    def _set_current_id(self, person_id: int) -> None:
        if person_id != self._current_id:
            self._current_id = person_id
            self.current_changed.emit(person_id)


def _runs(ids: Sequence[int], wanted: frozenset[int]) -> Iterable[tuple[int, int]]:
    """The stretches of rows whose ids are in ``wanted``, as first and last row."""
    start = -1
    left = len(wanted)
    for row, person_id in enumerate(ids) if left else ():
        if person_id in wanted:
            start = row if start < 0 else start
            left -= 1
        elif start >= 0:
            yield start, row - 1
            start = -1
            if not left:
                return
    if start >= 0:
        yield start, len(ids) - 1
