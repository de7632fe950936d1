"""The choices of a sheet of people: layout, paper, type, fields, groups, head and foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.language import tr
from netdesk.core.listing import GroupBy
from netdesk.core.sheet_options import MARGINS, SIZES, Field, Layout, Options, Paper
from netdesk.ui.kit.field_form import FieldForm
from netdesk.ui.kit.fields import ChoiceBox, FractionBox, LineEdit, NumberBox
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, ROW_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

T = TypeVar("T")
_ROOMY = 36 * GRID
_VALUE = Qt.ItemDataRole.UserRole
_WITH_LABELS = (Layout.LABELS, Layout.BADGES)
_WITH_COLUMNS = (Layout.DIRECTORY,)
_WITH_GROUPS = (Layout.DIRECTORY,)


class SheetChoices(QScrollArea):
    """``changed`` is sent when another sheet is asked for."""

    changed = Signal()

    def __init__(self, labels: Iterable[str]) -> None:
        super().__init__()
        slim(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_showing = False
        self.layout_box = _combo(_layout_words())
        self.template = _combo({None: tr("Usual")})
        self.paper = _combo(_paper_words())
        self.label = _combo({"": tr("Usual"), **{name: name for name in labels}})
        self.type_size = FractionBox()
        self.type_size.setRange(*SIZES)
        self.type_size.setSingleStep(0.5)
        self.type_size.setSuffix(tr(" pt"))
        self.margin = FractionBox()
        self.margin.setRange(*MARGINS)
        self.margin.setSuffix(tr(" mm"))
        self.columns = NumberBox()
        self.columns.setRange(1, 2)
        self.group = _combo({None: tr("Nothing"), **_group_words()})
        self.title = LineEdit(tr("As usual"))
        self.header, self.footer = LineEdit(), LineEdit()
        self.has_codes = QCheckBox(tr("A &QR code of each card"))
        self.has_codes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fields = LineList(tr("Fields"))
        self.fields.setMinimumHeight(22 * GRID)
        for field, words in _field_words().items():
            item = QListWidgetItem(words, self.fields)
            item.setData(_VALUE, field)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._lay_out()
        self._watch()

    def show_templates(self, templates: Mapping[str, Path]) -> None:
        """Offer the user's own templates by name, keeping to the one chosen if it is still there."""
        self._is_showing = True
        chosen = self.template.currentData()
        self.template.clear()
        self.template.addItem(tr("Usual"), None)
        for name, path in templates.items():
            self.template.addItem(name, path)
        _choose(self.template, chosen)
        self._is_showing = False
        self._form.setRowVisible(self.template, self.template.count() > 1)

    def options(self) -> Options:
        """What is chosen, the template aside."""
        ticked = [item.data(_VALUE) for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        layout = Layout(self.layout_box.currentData())
        return Options(
            layout=layout,
            paper=Paper(self.paper.currentData()),
            size=self.type_size.value(),
            margin=self.margin.value(),
            columns=self.columns.value(),
            fields=tuple(Field(field) for field in ticked),
            group=self._group() if layout in _WITH_GROUPS else None,
            title=self.title.text().strip(),
            header=self.header.text().strip(),
            footer=self.footer.text().strip(),
            label=str(self.label.currentData() or "") if layout in _WITH_LABELS else "",
            has_codes=self.has_codes.isChecked(),
        )

    def show_options(self, options: Options) -> None:
        """Show other choices than now, as one change."""
        self._is_showing = True
        _choose(self.layout_box, options.layout.value)
        _choose(self.paper, options.paper.value)
        _choose(self.label, options.label)
        self.type_size.setValue(options.size)
        self.margin.setValue(options.margin)
        self.columns.setValue(options.columns)
        _choose(self.group, options.group.value if options.group else None)
        for edit, text in ((self.title, options.title), (self.header, options.header), (self.footer, options.footer)):
            edit.setText(text)
        self.has_codes.setChecked(options.has_codes)
        self._tick(options.shown)
        self._is_showing = False
        self._on_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the names of the fields stand above them."""
        super().resizeEvent(event)
        policies = QFormLayout.RowWrapPolicy
        is_narrow = self.viewport().width() < _ROOMY
        self._form.setRowWrapPolicy(policies.WrapAllRows if is_narrow else policies.DontWrapRows)

    def _group(self) -> GroupBy | None:
        value = self.group.currentData()
        return GroupBy(value) if value else None

    def _items(self) -> list[QListWidgetItem]:
        return [self.fields.item(row) for row in range(self.fields.count())]

    def _tick(self, fields: Iterable[Field]) -> None:
        wanted = {field.value for field in fields}
        for item in self._items():
            is_wanted = str(item.data(_VALUE)) in wanted
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)

    def _on_layout_chosen(self) -> None:
        """Another layout has other usual fields."""
        if not self._is_showing:
            self._is_showing = True
            self._tick(Options(layout=Layout(self.layout_box.currentData())).shown)
            self._is_showing = False
        self._on_changed()

    def _on_changed(self) -> None:
        layout = Layout(self.layout_box.currentData())
        self._form.setRowVisible(self.columns, layout in _WITH_COLUMNS)
        self._form.setRowVisible(self.group, layout in _WITH_GROUPS)
        self._form.setRowVisible(self.label, layout in _WITH_LABELS)
        for field in (self.type_size, self.margin, self.header, self.footer):
            self._form.setRowVisible(field, layout not in _WITH_LABELS)
        if not self._is_showing:
            self.changed.emit()

    def _watch(self) -> None:
        self.layout_box.currentIndexChanged.connect(self._on_layout_chosen)
        for box in (self.template, self.paper, self.label, self.group):
            box.currentIndexChanged.connect(self._on_changed)
        for spin in (self.type_size, self.margin, self.columns):
            spin.valueChanged.connect(self._on_changed)
        for edit in (self.title, self.header, self.footer):
            edit.textChanged.connect(self._on_changed)
        self.has_codes.toggled.connect(self._on_changed)
        self.fields.itemChanged.connect(self._on_changed)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GRID, 0)
        self._form = FieldForm()
        for words, field in (
            (tr("&Layout"), self.layout_box),
            (tr("T&emplate"), self.template),
            (tr("&Paper"), self.paper),
            (tr("La&bels"), self.label),
            (tr("&Group by"), self.group),
            (tr("Colu&mns"), self.columns),
            (tr("T&ype"), self.type_size),
            (tr("Ma&rgin"), self.margin),
            (tr("&Title"), self.title),
            (tr("&Head"), self.header),
            (tr("&Foot"), self.footer),
        ):
            field.setAccessibleName(words.replace("&", ""))
            field.setMinimumHeight(ROW_HEIGHT)
            self._form.add(words, field)
        self._form.add(tr("F&ields"), self.fields)
        self._form.addRow("", self.has_codes)
        column.addLayout(self._form)
        column.addStretch(1)
        self.setWidget(inner)


def _combo(words: Mapping[T, str]) -> ChoiceBox:
    box = ChoiceBox()
    box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for value, text in words.items():
        box.addItem(text, value)
    return box


def _choose(box: ChoiceBox, value: object) -> None:
    box.setCurrentIndex(max(box.findData(value), 0))


def _layout_words() -> dict[str, str]:
    return {
        Layout.DIRECTORY.value: tr("Directory"),
        Layout.POCKET.value: tr("Pocket fold, eight pages"),
        Layout.BINDER.value: tr("Ring binder"),
        Layout.WALK_IN.value: tr("Walk-in list, to tick"),
        Layout.LABELS.value: tr("Address labels"),
        Layout.BADGES.value: tr("Name badges"),
    }


def _paper_words() -> dict[str, str]:
    return {Paper.A4.value: tr("A4"), Paper.LETTER.value: tr("US Letter"), Paper.A5.value: tr("A5")}


def _group_words() -> dict[str | None, str]:
    return {
        GroupBy.ORGANIZATION.value: tr("Organization"),
        GroupBy.CITY.value: tr("City"),
        GroupBy.CLOSENESS.value: tr("Closeness"),
    }


def _field_words() -> dict[str, str]:
    return {
        Field.TITLE.value: tr("Title"),
        Field.ORGANIZATION.value: tr("Organization"),
        Field.PHONE.value: tr("Phones"),
        Field.EMAIL.value: tr("E-mails"),
        Field.PROFILE.value: tr("Profiles"),
        Field.ADDRESS.value: tr("Addresses"),
        Field.CITY.value: tr("City and country"),
        Field.BIRTHDAY.value: tr("Birthday"),
        Field.TOPICS.value: tr("Topics"),
        Field.NEEDS.value: tr("Needs"),
        Field.TAGS.value: tr("Tags"),
        Field.LAST.value: tr("Last contact"),
        Field.NOTES.value: tr("Notes"),
    }
