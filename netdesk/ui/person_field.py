"""A field for one or more people: type a few letters of a name, pick with Enter; each one picked is a chip."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.theme import HALF
from netdesk.ui.person_hit import PersonHit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QObject

MOST_HITS = 6
_CHIPS_A_LINE = 2
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class PersonField(QWidget):
    """Finds people through ``find``: the text typed in, the first hits out. ``changed`` after a pick or a drop.

    In a field for a single person, whoever is picked takes the place of the line, until they are taken out again.
    """

    changed = Signal()

    def __init__(
        self,
        find: Callable[[str], Sequence[PersonHit]],
        name: str,
        *,
        is_single: bool = False,
    ) -> None:
        super().__init__()
        self._find = find
        self._is_single = is_single
        self._picked: dict[int, PersonHit] = {}
        self.edit = LineEdit(self.tr("Type a name"), name)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._on_edit_text_edited)
        self.hits = LineList(self.tr("People found"))
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.itemClicked.connect(self._on_hits_item_clicked)
        self.hits.hide()
        self._lines: list[QWidget] = []
        self._chips = QVBoxLayout()
        self._chips.setSpacing(HALF)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        layout.addLayout(self._chips)
        layout.addWidget(self.edit)
        layout.addWidget(self.hits)
        self.setFocusProxy(self.edit)

    def people(self) -> list[int]:
        """The ids of those picked, in the order they were."""
        return list(self._picked)

    def picked(self) -> list[PersonHit]:
        """Those picked, in the order they were."""
        return list(self._picked.values())

    def pick(self, people: Iterable[PersonHit]) -> None:
        """Add people as if they had been picked."""
        for hit in people:
            if self._is_single:
                self._picked.clear()
            self._picked.setdefault(hit.person_id, hit)
        self._show_chips()
        self.changed.emit()

    def show_picked(self, people: Sequence[PersonHit]) -> None:
        """Show exactly these as picked; what is typed stays. Not told by ``changed``."""
        self._picked = {hit.person_id: hit for hit in people}
        self._show_chips()

    def clear(self) -> None:
        """Nobody is picked, and nothing typed."""
        self._picked.clear()
        self.edit.clear()
        self._show_hits([])
        self._show_chips()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in this order."""
        return [self.edit, *(chip for line in self._lines for chip in line.findChildren(Button))]

    def pending(self) -> str:
        """What was typed and not picked yet."""
        return self.edit.text().strip()

    def take_only_hit(self) -> None:
        """Pick the one person that the text typed can mean, if it is one."""
        if self.pending() and self.hits.count() == 1:
            self._pick_row(0)

    def _show_chips(self) -> None:
        for line in self._lines:
            self._chips.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines.clear()
        more = self.tr("Somebody else too? Backspace takes the last one out")
        self.edit.setPlaceholderText(more if self._picked else self.tr("Type a name"))
        hits = list(self._picked.values())
        for start in range(0, len(hits), _CHIPS_A_LINE):
            line = QWidget()
            layout = QHBoxLayout(line)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(HALF)
            for hit in hits[start : start + _CHIPS_A_LINE]:
                layout.addWidget(self._chip(hit))
            layout.addStretch(1)
            self._chips.addWidget(line)
            self._lines.append(line)
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)
        if self._is_single:
            self._show_one()

    def _show_one(self) -> None:
        """Either the one picked or the line; the focus, if it was here, stays here."""
        had_focus = self.edit.hasFocus()
        chip = self._lines[0].findChild(Button) if self._lines else None
        self.edit.setVisible(chip is None)
        self.setFocusProxy(self.edit if chip is None else chip)
        if chip is not None:
            chip.installEventFilter(self)
            if had_focus:
                self._lines[0].show()
                chip.setFocus()

    def _chip(self, hit: PersonHit) -> Button:
        name = hit.name if len(hit.name) <= 30 else f"{hit.name[:29]}…"
        chip = Button(name.replace("&", "&&"), icon="close", name=self.tr("Remove {name}").format(name=hit.name))
        chip.clicked.connect(lambda: self._drop(hit.person_id))
        return chip

    def _drop(self, person_id: int) -> None:
        self._picked.pop(person_id, None)
        self._show_chips()
        self.edit.setFocus()
        self.changed.emit()

    def _on_edit_text_edited(self, text: str) -> None:
        # Whoever is picked is offered where nobody else is meant: typing a name that stands there is no mistake.
        hits = self._find(text) if text.strip() else []
        self._show_hits([hit for hit in hits if hit.person_id not in self._picked] or hits)

    def _show_hits(self, found: Sequence[PersonHit]) -> None:
        self.hits.clear()
        for hit in found[:MOST_HITS]:
            item = QListWidgetItem(hit.words)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            self.hits.addItem(item)
        self.hits.setCurrentRow(0)
        self.hits.setFixedHeight(max(1, self.hits.count()) * self.hits.sizeHintForRow(0) + 2 * HALF if found else 0)
        self.hits.setVisible(bool(found))

    def _on_hits_item_clicked(self, item: QListWidgetItem) -> None:
        self._pick_row(self.hits.row(item))

    def _pick_row(self, row: int) -> None:
        item = self.hits.item(row)
        if item is None:
            return
        hit: PersonHit = PersonHit(*item.data(Qt.ItemDataRole.UserRole))
        self.edit.clear()
        self.hits.hide()
        self.hits.clear()
        self.pick([hit])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and Enter work the hits while the cursor stays in the field; Backspace takes back the last pick."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            of_line = watched is self.edit
            if self._on_key_pressed(event) if of_line else self._on_chip_key_pressed(event):
                return True
        return super().eventFilter(watched, event)

    def _on_chip_key_pressed(self, event: QKeyEvent) -> bool:
        """On the one picked: what is typed asks for somebody else."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._drop(next(iter(self._picked)))
            return True
        if event.text().strip() and event.text().isprintable() and not event.modifiers() & ~_SHIFT:
            self._drop(next(iter(self._picked)))
            self.edit.setText(event.text())
            self._on_edit_text_edited(event.text())
            return True
        return False

    def _on_key_pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if self.hits.isVisible():
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                self.hits.setCurrentRow((self.hits.currentRow() + step) % self.hits.count())
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and not event.modifiers():
                self._pick_row(self.hits.currentRow())
                return True
            if key == Qt.Key.Key_Escape:
                self.hits.hide()
                return True
        if key == Qt.Key.Key_Backspace and not self.edit.text() and self._picked:
            self._drop(next(reversed(self._picked)))
            return True
        return False
