"""One window a data folder: a lock file says who has it, and a local socket takes messages for that window.

A message is a line: ``changed`` (another process changed the data), ``show``, ``capture``, ``link LINK``, or ``open
PATH``, which is percent-encoded. What is none of these, or has no line break at its end, is not listened to.
"""

from __future__ import annotations

import os
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_to_bytes

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal

from netdesk.core.language import tr
from netdesk.errors import FileError
from netdesk.paths import lock_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 2000
_STARTING_MS = 20_000
"""How long one that has the folder may take until it listens, on a slow machine."""
_RETRY_MS = 50
_MOST_BYTES = 1024 * 1024


class Claim(Enum):
    """What became of a start: the folder is one's own now, or its window was told, or does not answer."""

    TAKEN = auto()
    PASSED_ON = auto()
    UNANSWERED = auto()


class SingleInstance(QObject):
    """Holds the lock of a data folder, and listens for who comes later. The lock frees itself when netdesk dies."""

    changed_elsewhere = Signal()
    show_asked = Signal()
    capture_asked = Signal()
    files_brought = Signal(list)
    link_brought = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._lock = QLockFile(str(lock_file(folder)))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the folder. False where another window has it. Raises FileError where it cannot be written to."""
        if self._lock.isLocked() or self._lock.tryLock(0):
            return True
        file = lock_file(self._folder)
        if file.exists() and not file.is_file():
            raise FileError(tr("{file} is not a file. Move it away, and start netdesk again.").format(file=file))
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        raise FileError(
            tr(
                "{folder} cannot be written to, so netdesk cannot open it. Change its permissions, see whether its "
                "disk has room, or choose another folder with --data-dir."
            ).format(folder=self._folder)
        )

    @property
    def is_mine(self) -> bool:
        """Whether the folder was taken."""
        return self._lock.isLocked()

    def listen(self) -> None:
        """Take messages from now on. Raises OSError where the socket cannot be made."""
        from PySide6.QtNetwork import QLocalServer

        from netdesk import meeting

        point = meeting.new_point(self._folder)
        # Who holds the lock owns the socket too: what is there was left behind by one that died.
        QLocalServer.removeServer(point)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_connected)
        if not self._server.listen(point):
            raise OSError(self._server.errorString())
        meeting.make_known(self._folder, point)

    def claim_or_show(self, files: Sequence[Path] = (), link: str = "") -> Claim:
        """Take the folder, or ask the window that has it to show itself, and take ``files`` or follow ``link``.

        Raises FileError.
        """
        brought = (f"open {quote(os.fsencode(file.absolute()))}" for file in files)
        return self._claim_or_tell(*([f"link {link}"] if link else ["show", *brought]))

    def claim_or_capture(self, link: str = "") -> Claim:
        """Take the folder, or ask the desk that has it to open the small window that logs, with what a ``link`` says.

        Raises FileError.
        """
        return self._claim_or_tell(f"link {link}" if link else "capture")

    def tell_changed(self) -> bool:
        """Tell the desk that has the folder that the data has changed. False where there is none."""
        return self._tell("changed")

    def _claim_or_tell(self, *lines: str) -> Claim:
        """One that is still starting does not listen yet, and one that is ending does not any more: it is waited for
        until it does, or until it is gone."""
        patience = QDeadlineTimer(_STARTING_MS)
        while not self.claim():
            if self._tell(*lines):
                return Claim.PASSED_ON
            if patience.hasExpired():
                return Claim.UNANSWERED
            QThread.msleep(_RETRY_MS)
        return Claim.TAKEN

    def _tell(self, *lines: str) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        from netdesk import meeting

        if (point := meeting.known_point(self._folder)) is None:
            return False
        socket = QLocalSocket()
        socket.connectToServer(point)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write("".join(f"{line}\n" for line in lines).encode())
        while socket.bytesToWrite() and socket.waitForBytesWritten(_PATIENCE_MS):
            pass
        socket.disconnectFromServer()
        return not socket.bytesToWrite()

    def stop_listening(self) -> None:
        """Stop taking messages, as netdesk is ending: whoever starts now waits for the folder to be free."""
        if self._server is not None:
            from netdesk import meeting

            meeting.forget(self._folder)
            self._server.close()
            self._server = None

    def release(self) -> None:
        """Let the next one have the folder."""
        self.stop_listening()
        self._lock.unlock()

    def _on_server_connected(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(lambda socket=socket: self._on_socket_disconnected(socket))
            if socket.state() == socket.LocalSocketState.UnconnectedState:
                self._on_socket_disconnected(socket)

    def _on_socket_disconnected(self, socket: QLocalSocket) -> None:
        text = bytes(socket.read(_MOST_BYTES).data()).decode("utf-8", "replace")
        socket.deleteLater()
        lines = text.split("\n")[:-1]
        if "changed" in lines:
            self.changed_elsewhere.emit()
        if "show" in lines:
            self.show_asked.emit()
        if "capture" in lines:
            self.capture_asked.emit()
        files = [
            os.fsdecode(unquote_to_bytes(line.removeprefix("open "))) for line in lines if line.startswith("open ")
        ]
        if files:
            self.files_brought.emit([Path(file) for file in files])
        for line in lines:
            if line.startswith("link "):
                self.link_brought.emit(line.removeprefix("link "))
