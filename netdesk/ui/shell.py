"""What surrounds the window while it runs: the log, a dialog for unexpected errors, and an orderly end on a signal."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from netdesk import logs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

logger = logging.getLogger(__name__)


class Signals(QObject):
    """``asked`` is sent on the main thread when the system wants the program to end."""

    asked = Signal()


@contextmanager
def logged(folder: Path) -> Iterator[None]:
    """Write the log while the body runs."""
    stop = logs.start(folder)
    try:
        yield
    finally:
        stop()


@contextmanager
def errors_shown(show: Callable[[BaseException], object]) -> Iterator[None]:
    """Log what no slot caught and pass it to ``show``; netdesk goes on."""
    before = sys.excepthook
    is_showing = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal is_showing
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        logger.error("Not foreseen", exc_info=(kind, error, trace))
        if is_showing:
            return
        is_showing = True
        try:
            show(error)
        finally:
            is_showing = False

    sys.excepthook = hook
    try:
        yield
    finally:
        sys.excepthook = before


@contextmanager
def ended_by_signals() -> Iterator[Signals]:
    """Turn the signals that end a program into ``asked``; as Python sees them only when it runs, a socket wakes it."""
    signals = Signals()
    wanted = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reading.recv(64))
    before_fd = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    before = {each: signal.signal(each, lambda _number, _frame: signals.asked.emit()) for each in wanted}
    try:
        yield signals
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
        signal.set_wakeup_fd(before_fd)
        notifier.setEnabled(False)
        reading.close()
        writing.close()
