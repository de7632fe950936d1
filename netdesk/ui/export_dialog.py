"""What leaves with an export, of how many people, shown before it does; ticks take kinds of facts out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidgetItem, QWidget

from netdesk.core.language import grouped
from netdesk.core.leaving import FactKind, Form
from netdesk.models.leaving_words import form_words, kind_words, staying_words
from netdesk.ui.kit.buttons import Button, submit_button
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import ChoiceBox
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from netdesk.core.leaving import Leaving

_KIND = Qt.ItemDataRole.UserRole


class ExportChoice(NamedTuple):
    """In which form people leave, whether as a folder of files, and without which kinds of facts."""

    form: Form = Form.CSV
    is_folder: bool = False
    left_out: frozenset[FactKind] = frozenset()


FORMS = (
    (Form.CSV, False),
    (Form.XLSX, False),
    (Form.GOOGLE, False),
    (Form.VCARD, False),
    (Form.VCARD, True),
)


class ExportDialog(Dialog):
    """``form_chosen`` asks for what leaves in another form, to be given to ``show_leaving``; ``submitted``: export."""

    form_chosen = Signal(object)
    submitted = Signal(object)

    def __init__(self, count: str, choice: ExportChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export {count} people").format(count=count))
        self._left_out = set(choice.left_out)
        self.form = ChoiceBox()
        for form, is_folder in FORMS:
            self.form.addItem(form_words(form, is_folder=is_folder))
        self.form.setCurrentIndex(FORMS.index((choice.form, choice.is_folder)))
        self.form.setAccessibleName(self.tr("As"))
        self.form.currentIndexChanged.connect(lambda _: self._ask())
        self.kinds = LineList(self.tr("What leaves"))
        self.kinds.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.kinds.itemChanged.connect(self._on_kind_changed)
        self._stays = MutedLabel(wrap=True)
        self._save = submit_button(self.tr("Export …"), "export")
        self._save.setEnabled(False)
        self._save.clicked.connect(self._submit)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        leaves = label(self.tr("What &leaves"), strong=True)
        leaves.setBuddy(self.kinds)
        self.column.addWidget(label(self.windowTitle(), TextSize.TITLE, strong=True, wrap=True))
        self.column.addWidget(self.form)
        self.column.addWidget(leaves)
        self.column.addWidget(MutedLabel(self.tr("Untick what is to stay here."), wrap=True))
        self.column.addWidget(self.kinds, 1)
        self.column.addWidget(self._stays)
        self.end_with(cancel, self._save)
        self.setMinimumSize(50 * GRID, 44 * GRID)
        self.resize(64 * GRID, 66 * GRID)
        self.form.setFocus()

    def ask(self) -> None:
        """Ask for what leaves in the form shown first."""
        self._ask()

    def choice(self) -> ExportChoice:
        """What is chosen."""
        form, is_folder = FORMS[self.form.currentIndex()]
        return ExportChoice(form, is_folder, frozenset(self._left_out))

    def show_leaving(self, leaving: Leaving) -> None:
        """Show what leaves in the form chosen."""
        self.kinds.blockSignals(True)
        self.kinds.clear()
        for kind, count in leaving.kinds.items():
            if not count:
                continue
            words = self.tr("{kind}  ({count})").format(kind=kind_words(kind), count=grouped(count))
            item = QListWidgetItem(words, self.kinds)
            item.setData(_KIND, kind.value)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags if kind is FactKind.NAMES else flags | Qt.ItemFlag.ItemIsEnabled)
            is_out = kind in self._left_out
            item.setCheckState(Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked)
        self.kinds.blockSignals(False)
        self._stays.setText(staying_words(leaving))
        self._save.setEnabled(True)

    def _ask(self) -> None:
        self._save.setEnabled(False)
        self.form_chosen.emit(self.choice().form)

    def _submit(self) -> None:
        self.accept()
        self.submitted.emit(self.choice())

    def _on_kind_changed(self, item: QListWidgetItem) -> None:
        kind = FactKind(item.data(_KIND))
        if item.checkState() is Qt.CheckState.Checked:
            self._left_out.discard(kind)
        else:
            self._left_out.add(kind)
