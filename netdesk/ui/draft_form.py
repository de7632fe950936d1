"""A dialog over a draft: a heading, fields under each other with what is wrong beside them, Cancel and Save."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from netdesk.errors import InputError
from netdesk.ui.kit.buttons import Button, submit_button
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.field_form import FieldForm
from netdesk.ui.kit.fields import CLOSE_HEIGHT, ChoiceBox, LineEdit
from netdesk.ui.kit.page import ErrorLabel, label
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.ui.doer import Doer
    from netdesk.ui.draft_fields import DraftField

WIDTH = 60 * GRID
LEAST = 24 * GRID
_REST = 28 * GRID
"""What heading, buttons and the frame take of the height of a screen."""


class FormScroll(QScrollArea):
    """As high as its form where the screen has room for that, else scrolled to where the focus goes."""

    def __init__(self, form: QFormLayout) -> None:
        super().__init__()
        slim(self)
        self._held = QWidget()
        self._held.setLayout(form)
        form.setContentsMargins(0, 0, HALF, 0)
        self.setWidget(self._held)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """What the form wants, up to most of the screen."""
        wanted = self._held.sizeHint()
        return QSize(wanted.width(), min(wanted.height(), self.screen().availableSize().height() - _REST))

    def minimumSizeHint(self) -> QSize:
        """Its whole width, so that it is scrolled one way alone."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._held.minimumSizeHint().width() + bar, LEAST)

    def watch(self, widget: QWidget) -> None:
        """Scroll to a field, or what is in it, when it gets the focus, by whatever key."""
        for each in (widget, *widget.findChildren(QWidget)):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A form that has got wider is shown so; see ``watch``."""
        if watched is self._held and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        elif isinstance(watched, QWidget) and event.type() == QEvent.Type.FocusIn:
            self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)


class DraftForm(Dialog):
    """Edits a draft. ``submitted`` carries what was made of it; who saves it calls ``accept`` or ``show_error``.

    A subclass adds the fields, each named as the draft names it, and calls ``load``. What of the draft has no field
    stays as it was.
    """

    submitted = Signal(object)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self._draft: Any = None
        self.fields: dict[str, DraftField[Any]] = {}
        self.errors: dict[str, ErrorLabel] = {}
        self._form = FieldForm(CLOSE_HEIGHT)
        self._scroll = FormScroll(self._form)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = submit_button(self.tr("Save"), "check")
        self.save.setDefault(True)
        self.save.clicked.connect(self.submit)
        self.column.setSpacing(GRID + HALF)
        self.column.addWidget(label(heading, TextSize.TITLE, strong=True, wrap=True))
        self.column.addWidget(self._scroll, 1)
        self.end_with(cancel, self.save)
        self.setMinimumWidth(WIDTH)

    def add(self, words: str, field: DraftField[Any]) -> None:
        """Put a field below those there are, with ``words`` as its label; its widgets stand under each other."""
        widgets = field.widgets
        if words and len(widgets) == 1:
            widgets[0].setAccessibleName(words.replace("&", ""))
        error = self.errors[field.name] = ErrorLabel()
        column = QVBoxLayout()
        column.setSpacing(2)
        for widget in (*widgets, error):
            column.addWidget(widget)
            for each in (widget, *widget.findChildren(QWidget)):
                if isinstance(each, LineEdit | ChoiceBox):
                    each.make_close()
            self._scroll.watch(widget)
        self._form.add(words, column, widgets[0].focusProxy() or widgets[0])
        self.fields[field.name] = field

    def load(self, draft: object) -> None:
        """Show a draft, with the focus in the first field."""
        self._draft = draft
        for each in self.fields.values():
            each.load(self._value_of(draft, each.name))
        next(iter(self.fields.values())).widgets[0].setFocus()

    def submit(self) -> None:
        """Say what was made of the draft, if it can be read."""
        for error in self.findChildren(ErrorLabel):
            error.show_error("")
        values = {}
        for name, field in self.fields.items():
            try:
                values[name] = field.read()
            except InputError as error:
                if error.field in (name, ""):
                    self.errors[name].show_error(str(error))
                return
        self.submitted.emit(self._made(values))

    def show_error(self, error: InputError) -> None:
        """Show what is wrong beside its field."""
        self.errors.get(error.field, next(iter(self.errors.values()))).show_error(str(error))

    def open_for(
        self, doer: Doer, verb: Callable[..., Any], *args: object, then: Callable[[Any], object] | None = None
    ) -> None:
        """Open it, and have ``verb(store, *args, draft)`` done with what is submitted; ``then`` gets the result."""

        def done(result: object) -> None:
            self.accept()
            if then is not None:
                then(result)

        self.submitted.connect(lambda draft: doer.do(verb, *args, draft, then=done, refused=self.show_error))
        self.open()

    def _value_of(self, draft: Any, name: str) -> Any:  # noqa: ANN401 as the draft has it
        return getattr(draft, name)

    def _made(self, values: dict[str, Any]) -> object:
        return replace(self._draft, **values)
