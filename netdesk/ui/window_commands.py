"""What the verbs that open dialogs over the window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.main_window import MainWindow


class DialogCommands(QObject):
    """Verbs about one thing, each of which opens the dialog that it needs and has done what was answered."""

    def __init__(self, desk: Desk, doer: Doer, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._doer = doer
        self._window = window

    def do(self, verb: Callable[..., object], *args: object) -> None:
        """Have a verb done that asks nothing."""
        self._doer.do(verb, *args)


class WindowCommands(DialogCommands):
    """Those that have more of the main window than to stand over it."""

    _window: MainWindow


class AskingCommands(WindowCommands):
    """Those that also ask questions and for files."""

    def __init__(self, desk: Desk, doer: Doer, asker: Asker, window: MainWindow) -> None:
        super().__init__(desk, doer, window)
        self._asker = asker
