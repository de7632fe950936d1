"""Runs the user's verbs on the writer thread and brings the result or the error back to the window's thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from PySide6.QtWidgets import QDialog

    from netdesk.services.desk import Desk


class _Callbacks(NamedTuple):
    then: Callable[[Any], object] | None
    refused: Callable[[InputError], object] | None
    ended: Callable[[], object] | None
    form: QObject | None = None


class Doer(QObject):
    """What pages and dialogs act through.

    ``failed`` carries the exception of a verb that nobody else took care of. ``rested`` is sent once nothing that was
    begun is outstanding any more.
    """

    failed = Signal(object)
    rested = Signal()
    _finished = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: dict[QObject, int] = {}
        self._outstanding = 0
        self._submitted: set[QObject] = set()
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether something that was begun is outstanding."""
        return self._outstanding > 0

    def do(
        self,
        verb: Callable[..., Any],
        *args: object,
        then: Callable[[Any], object] | None = None,
        refused: Callable[[InputError], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> None:
        """Run ``verb(store, *args)``; ``then`` gets its result, ``refused`` a value that cannot be used.

        ``ended`` is called first, however it went. A form whose method ``refused`` is submits once until it has an
        answer: a key pressed twice before the form is gone does its verb once. Where the user has closed it by then,
        it gets no answer, and a refusal goes to ``failed``.
        """
        form = _form_of(refused)
        if form in self._submitted:
            return
        if form is not None:
            self._submitted.add(form)
        self._await(self._desk.run(verb, *args), _Callbacks(then, refused, ended, form))

    def look(
        self,
        question: Callable[..., Any],
        *args: object,
        then: Callable[[Any], object],
        ended: Callable[[], object] | None = None,
    ) -> None:
        """Ask ``question(reader, *args)``, which may take long; ``then`` gets the answer.

        ``ended`` is called first, however it went.
        """
        self._await(self._desk.look(question, *args), _Callbacks(then, None, ended))

    def look_last(
        self, asker: QObject, question: Callable[..., Any], *args: object, then: Callable[[Any], object]
    ) -> None:
        """As ``look``, but ``then`` gets nothing any more once ``asker`` has asked again."""
        number = self._asked[asker] = self._asked.get(asker, 0) + 1

        def take(found: Any) -> None:  # noqa: ANN401 whatever the question gives
            if number == self._asked[asker]:
                then(found)

        self.look(question, *args, then=take)

    def _await(self, future: Future[Any], callbacks: _Callbacks) -> None:
        self._outstanding += 1
        future.add_done_callback(partial(self._tell, callbacks))

    def _tell(self, callbacks: _Callbacks, future: Future[Any]) -> None:
        self._finished.emit((future, callbacks))

    def _on_finished(self, outcome: tuple[Future[Any], _Callbacks]) -> None:
        if (form := outcome[1].form) is not None:
            self._submitted.discard(form)
        try:
            self._hand_on(*outcome)
        finally:
            self._outstanding -= 1
        if not self.is_busy:
            self.rested.emit()

    def _hand_on(self, future: Future[Any], callbacks: _Callbacks) -> None:
        error, is_heard = future.exception(), callbacks.form is None or isValid(callbacks.form)
        if callbacks.ended is not None:
            callbacks.ended()
        if error is None:
            if callbacks.then is not None and is_heard:
                callbacks.then(future.result())
        elif isinstance(error, InputError) and callbacks.refused is not None and is_heard:
            callbacks.refused(error)
        else:
            self.failed.emit(error)


def closing(dialog: QDialog) -> Callable[[object], None]:
    """What closes a dialog at an answer, if the user has not by then."""

    def close(_answer: object) -> None:
        if isValid(dialog):
            dialog.accept()

    return close


def _form_of(refused: Callable[[InputError], object] | None) -> QObject | None:
    """The widget whose method it is."""
    owner = getattr(refused, "__self__", None)
    return owner if isinstance(owner, QObject) and owner.isWidgetType() else None
